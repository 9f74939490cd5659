// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <unistd.h>

#include <fstream>

#include "project/project_database.h"
#include "project_fixture.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;

TEST_F(ProjectTest, KeepsPhotosConceptsAndMasks) {
    {
        Project project = make();
        EXPECT_EQ(project.addImages({"b.jpg", "d.jpg"}).added, 1U);
        EXPECT_EQ(project.addConcept("bird"), 1);
        EXPECT_EQ(project.addConcept("wing"), 2);
        project.setPartsAreObjects(2, true);
        project.storeLayer({1, 1, 1, LayerKind::Preliminary}, box(10, 20, 300, 100), "Mini");
        project.storeLayer({1, 1, 1, LayerKind::Segmenter}, box(0, 0, 600, 300), "light");
        project.setDisagreement(2, 0.25);
        project.setSetting("tab", "review");
    }
    const Project project = Project::open(folder());
    EXPECT_FALSE(project.wasNotClosed());
    const auto images = project.images();
    ASSERT_EQ(images.size(), 4U);
    EXPECT_EQ(images[3].file, "sub/c.jpg");
    EXPECT_EQ(images[0].width, kWidth);
    EXPECT_EQ(images[1].disagreement, 0.25);
    EXPECT_TRUE(project.concepts()[1].partsAreObjects);
    EXPECT_EQ(layerMask(project, {1, 1, 1, LayerKind::Preliminary}), box(10, 20, 300, 100));
    EXPECT_EQ(project.finalMask(1, 1)->toMask(), box(0, 0, 600, 300));
    EXPECT_EQ(project.imagesWith(1), std::vector<std::int64_t>{1});
    EXPECT_EQ(project.setting("tab"), "review");
    EXPECT_EQ(project.setting("none", "fallback"), "fallback");
    EXPECT_EQ(fs::weakly_canonical(project.photos()), fs::weakly_canonical(photos()));
}

TEST_F(ProjectTest, OpensOnceForWriting) {
    const Project writer = make();
    Project reader = Project::open(folder());
    EXPECT_EQ(reader.access(), Project::Access::ReadOnly);
    EXPECT_EQ(reader.readOnlyCause().reason, ReadOnlyReason::OpenElsewhere);
    EXPECT_NE(reader.accessReason().find("open in another window"), std::string::npos);
    EXPECT_EQ(reader.images().size(), 3U);
    EXPECT_THROW(reader.addConcept("cat"), Error);
}

TEST_F(ProjectTest, SaysWhyItCannotBeChanged) {
    {
        const Project writer = make();
        EXPECT_EQ(writer.readOnlyCause().reason, ReadOnlyReason::None);
        EXPECT_EQ(writer.accessReason(), "");
    }
    Project reader = Project::open(folder(), Project::Access::ReadOnly);
    EXPECT_EQ(reader.readOnlyCause().reason, ReadOnlyReason::AsAsked);
    EXPECT_EQ(reader.accessReason(), "It was opened for reading only.");
    try {
        reader.addConcept("cat");
        ADD_FAILURE() << "it was changed";
    } catch (const Error& error) {
        EXPECT_EQ(error.hint(), reader.accessReason());
    }
}

TEST_F(ProjectTest, WhereNothingCanBeWrittenIsReadOnly) {
    if (::geteuid() == 0) GTEST_SKIP() << "SKIP: the administrator may write everything";
    { make(); }
    fs::permissions(folder() / "project.db", fs::perms::owner_read);
    const Project project = Project::open(folder());
    EXPECT_EQ(project.access(), Project::Access::ReadOnly);
    EXPECT_EQ(project.readOnlyCause().reason, ReadOnlyReason::NotWritable);
    EXPECT_NE(project.accessReason().find("nothing can be written"), std::string::npos);
    EXPECT_EQ(project.images().size(), 3U);
}

TEST_F(ProjectTest, OfANewerVersionIsReadOnly) {
    { make(); }
    {
        SQLite::Database database(toUtf8(folder() / "project.db"), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA user_version = 99");
    }
    const Project project = Project::open(folder());
    EXPECT_EQ(project.access(), Project::Access::ReadOnly);
    EXPECT_EQ(project.readOnlyCause().reason, ReadOnlyReason::NewerVersion);
    EXPECT_NE(project.accessReason().find("newer Maskwright"), std::string::npos);
    EXPECT_EQ(project.images().size(), 3U);
}

TEST_F(ProjectTest, OfAnOlderVersionIsBroughtUpToDateAfterABackup) {
    fs::create_directories(folder());
    {
        // tests/data/projects/v1.sql is what the first version wrote.
        SQLite::Database database(toUtf8(folder() / "project.db"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(readText(fs::path(MASKWRIGHT_SOURCE_DIR) / "tests/data/projects/v1.sql"));
    }
    const Project project = Project::open(folder());
    EXPECT_EQ(project.access(), Project::Access::ReadWrite);
    EXPECT_TRUE(fs::exists(folder() / "project.db.v1.bak"));
    ASSERT_EQ(project.images().size(), 2U);
    EXPECT_EQ(project.images()[0].state, ReviewState::Accepted);
    EXPECT_EQ(project.images()[0].note, "");
    EXPECT_TRUE(isClean(project));
}

TEST_F(ProjectTest, RefusesWhatIsNoProject) {
    EXPECT_THROW(Project::open(root() / "nothing"), Error);
    fs::create_directories(folder());
    std::ofstream(folder() / "project.db") << "not a database, but long enough to look at: " << std::string(200, 'x');
    EXPECT_THROW(Project::open(folder()), Error);
    {
        fs::remove(folder() / "project.db");
        SQLite::Database other(toUtf8(folder() / "project.db"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec("CREATE TABLE mine(x)");
    }
    EXPECT_THROW(Project::open(folder()), Error);
    EXPECT_THROW(Project::create(folder(), photos()), Error);
}

TEST_F(ProjectTest, LeavesOutPathsThatLeaveThePhotoFolder) {
    Project project = make();
    for (const char* bad : {"", "/etc/passwd", "../a.jpg", "x/../../a.jpg", "C:/a.jpg", "a\\b.jpg", "x//a.jpg",
                            "./a.jpg", "\xff\xfe.jpg"})
        EXPECT_EQ(project.addImages({bad}).leftOut, std::vector<std::string>{bad}) << bad;
    EXPECT_EQ(project.images().size(), 3U);
    const AddedImages added = project.addImages({"鳥/写真.jpg", "../out.jpg", "..a/b..jpg"});
    EXPECT_EQ(added.added, 2U);
    EXPECT_EQ(added.leftOut.size(), 1U);
}

TEST_F(ProjectTest, RefusesMasksThatDoNotFit) {
    Project project = make();
    project.storeLayer({1, 1, 1, LayerKind::Refined}, box(0, 0, 5, 5), "x");
    EXPECT_THROW(project.storeLayer({1, 1, 1, LayerKind::Preliminary}, Mask(10, 10), "x"), Error);
    EXPECT_THROW(project.storeLayer({1, 1, 1, LayerKind::Human}, box(0, 0, 5, 5), "x"), Error);
    EXPECT_THROW(project.storeLayer({9, 1, 1, LayerKind::Refined}, box(0, 0, 5, 5), "x"), Error);
    EXPECT_THROW(project.storeLayer({1, 9, 1, LayerKind::Refined}, box(0, 0, 5, 5), "x"), Error);
    EXPECT_EQ(project.layers(1).size(), 1U);
}

TEST_F(ProjectTest, TellsWhenAPhotoIsNotTheOneThatWasLabelled) {
    Project project = make();
    EXPECT_EQ(project.noteImage(1, 600, 300, 1000, 77), "");
    EXPECT_EQ(project.noteImage(1, 600, 300, 1000, 77), "");
    EXPECT_NE(project.noteImage(1, 600, 300, 1000, 78).find("was changed"), std::string::npos);
    EXPECT_NE(project.noteImage(1, 300, 600, 1000, 77).find("300 x 600"), std::string::npos);
}

TEST_F(ProjectTest, FindsItsPhotosAfterBothWereMoved) {
    { make(); }
    fs::create_directories(root() / "elsewhere");
    fs::rename(folder(), root() / "elsewhere/birds.mwproj");
    fs::rename(photos(), root() / "elsewhere/photos");
    Project project = Project::open(root() / "elsewhere/birds.mwproj");
    EXPECT_EQ(fs::weakly_canonical(project.photos()), fs::weakly_canonical(root() / "elsewhere/photos"));
    EXPECT_EQ(project.relocate(root()), 0U);
    fs::create_directories(root() / "new/sub");
    std::ofstream(root() / "new/sub/c.jpg") << "x";
    EXPECT_EQ(project.relocate(root() / "new"), 1U);
    EXPECT_EQ(fs::weakly_canonical(project.photos()), fs::weakly_canonical(root() / "new"));
}

TEST_F(ProjectTest, CopiesItselfWhileItIsOpen) {
    Project project = make();
    project.apply({paint(project, human(1), box(5, 5, 290, 90))});
    project.saveCopy(root() / "copy.mwproj");
    EXPECT_THROW(project.saveCopy(root() / "copy.mwproj"), Error);
    const Project copy = Project::open(root() / "copy.mwproj");
    EXPECT_FALSE(copy.wasNotClosed());
    EXPECT_EQ(copy.access(), Project::Access::ReadWrite);
    EXPECT_EQ(layerMask(copy, human(1)), box(5, 5, 290, 90));
    EXPECT_EQ(copy.history(1).undoable, 1U);
}

TEST_F(ProjectTest, DoctorNamesMissingPhotosAndDamagedMasks) {
    Project project = make();
    project.storeLayer({1, 1, 1, LayerKind::Refined}, box(0, 0, 300, 300), "x");
    const auto before = project.doctor();
    ASSERT_EQ(before.size(), 1U);
    EXPECT_EQ(before[0].severity, ProjectFinding::Severity::Warning);
    EXPECT_NE(before[0].where.find("a.jpg"), std::string::npos);
    {
        SQLite::Database database(toUtf8(folder() / "project.db"), SQLite::OPEN_READWRITE);
        database.exec("UPDATE tile SET pixels = x'00112233' WHERE row = 0 AND column = 0");
    }
    const auto after = project.doctor();
    ASSERT_EQ(after.size(), 2U);
    EXPECT_EQ(after[1].severity, ProjectFinding::Severity::Damage);
    EXPECT_NE(after[1].what.find("damaged"), std::string::npos);
    EXPECT_THROW(project.layer({1, 1, 1, LayerKind::Refined}), Error);
}

TEST_F(ProjectTest, HoldsAHundredThousandPhotos) {
    Project project = make();
    std::vector<std::string> files;
    for (int i = 0; i < 100'000; ++i) files.push_back("set/" + std::to_string(i) + ".jpg");
    EXPECT_EQ(project.addImages(files).added, files.size());
    EXPECT_EQ(project.addImages(files).added, 0U);
    EXPECT_EQ(project.images().size(), files.size() + 3);
}

}  // namespace
}  // namespace maskwright
