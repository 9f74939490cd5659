// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>

#include "project_fixture.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPage = 8192;

void overwritePage(const fs::path& file, std::size_t page, std::mt19937& random) {
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(static_cast<std::streamoff>(page * kPage));
    std::vector<char> junk(kPage);
    for (char& byte : junk) byte = static_cast<char>(random());
    stream.write(junk.data(), static_cast<std::streamsize>(junk.size()));
}

void appendBigEndian(std::string& text, std::uint32_t number) {
    for (int shift = 24; shift >= 0; shift -= 8) text += static_cast<char>(number >> static_cast<unsigned>(shift));
}

/// A journal of a change over several files that SQLite would play back, and delete `named` after.
std::string journalNaming(const fs::path& named, std::uint32_t pages) {
    const std::string mark = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
    constexpr std::uint32_t kSector = 512, kLockByte = 0x40000000;
    std::string journal = mark;
    for (const std::uint32_t number : {0U, 1U, pages, kSector, std::uint32_t{kPage}}) appendBigEndian(journal, number);
    journal.resize(kSector, '\0');
    appendBigEndian(journal, kLockByte / kPage + 1);
    const std::string name = toUtf8(named);
    std::uint32_t sum = 0;
    for (const char c : name) sum += static_cast<std::uint32_t>(static_cast<signed char>(c));
    journal += name;
    appendBigEndian(journal, static_cast<std::uint32_t>(name.size()));
    appendBigEndian(journal, sum);
    return journal + mark;
}

void run(const fs::path& file, const std::string& command) {
    SQLite::Database(toUtf8(file), SQLite::OPEN_READWRITE).exec(command);
}

TEST_F(ProjectTest, AJournalDoesNotGetAnotherFileDeleted) {
    make();
    const fs::path file = folder() / "project.db", journal = folder() / "project.db-journal";
    const fs::path precious = root() / "precious.jpg";
    for (const auto access : {Project::Access::ReadOnly, Project::Access::ReadWrite}) {
        std::ofstream(precious) << "a photo";
        std::ofstream(journal, std::ios::binary)
            << journalNaming(precious, static_cast<std::uint32_t>(fs::file_size(file) / kPage));
        try {
            Project::open(folder(), access);
            ADD_FAILURE() << "was opened";
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadInput);
            EXPECT_EQ(error.where(), toUtf8(journal));
        }
        EXPECT_TRUE(fs::exists(precious));
    }
    fs::remove(journal);
    EXPECT_EQ(Project::open(folder()).images().size(), 3U);
}

TEST_F(ProjectTest, TablesThatAreNotOursAreRefused) {
    make();
    const fs::path file = folder() / "project.db";
    const std::vector<std::uint8_t> whole = readBytes(file);
    for (const char* command : {"ALTER TABLE image ADD COLUMN more AS (hex(zeroblob(8000000)))", "CREATE TABLE more(x)",
                                "CREATE VIEW more AS SELECT 1", "CREATE INDEX more ON image(length(file))",
                                "ALTER TABLE meta ADD COLUMN more CHECK (length(value) >= 0)"}) {
        writeAtomically(file, whole);
        run(file, command);
        EXPECT_THROW(Project::open(folder(), Project::Access::ReadOnly), Error) << command;
        EXPECT_THROW(Project::open(folder()), Error) << command;
    }
    // Not those of a newer version either.
    writeAtomically(file, whole);
    run(file, "CREATE VIEW more AS SELECT 1; PRAGMA user_version = 99");
    EXPECT_THROW(Project::open(folder()), Error);
    writeAtomically(file, whole);
    EXPECT_EQ(Project::open(folder()).images().size(), 3U);
}

TEST_F(ProjectTest, NothingIsWrittenThroughALink) {
    make();
    fs::create_directories(folder() / "stages" / "bird" / "synthetic");
    const fs::path link = folder() / "stages" / "bird" / "synthetic" / "images";
    fs::create_directory_symlink(photos(), link);
    {
        const Project project = Project::open(folder());
        EXPECT_EQ(project.access(), Project::Access::ReadOnly);
        EXPECT_EQ(project.readOnlyCause().reason, ReadOnlyReason::HoldsLink);
        EXPECT_EQ(project.readOnlyCause().link, fs::path("stages/bird/synthetic/images"));
        EXPECT_NE(project.accessReason().find("stages/bird/synthetic/images"), std::string::npos);
        EXPECT_EQ(project.images().size(), 3U);
    }
    fs::remove(link);
    EXPECT_EQ(Project::open(folder()).access(), Project::Access::ReadWrite);
}

TEST_F(ProjectTest, AMaskLargerThanAnyPhotoIsRefused) {
    make().storeLayer({1, 1, 1, LayerKind::Refined}, box(5, 5, 50, 50), "x");
    run(folder() / "project.db", "UPDATE layer SET width = 65535, height = 65535; UPDATE image SET width = 0");
    EXPECT_THROW(Project::open(folder()).layer({1, 1, 1, LayerKind::Refined}), Error);
    run(folder() / "project.db", "UPDATE layer SET width = 20000, height = 10000");  // 200 million pixels
    EXPECT_TRUE(Project::open(folder()).layer({1, 1, 1, LayerKind::Refined}).has_value());
}

TEST_F(ProjectTest, DamageAtAnyPageIsNoticedOrHarmlessAndMuchIsRecovered) {
    {
        Project project = make();
        std::vector<std::string> files;
        for (int i = 0; i < 400; ++i)
            files.push_back("more/photo-with-a-rather-long-name-" + std::to_string(i) + ".jpg");
        project.addImages(files);
        std::mt19937 random(3);
        for (std::int64_t image = 1; image <= 12; ++image) {
            Mask mask(kWidth, kHeight);
            for (int y = 0; y < kHeight; ++y)
                for (int x = 0; x < kWidth; ++x) mask.at(x, y) = random() % 5 == 0 ? 1 : 0;
            project.apply({paint(project, human(image), mask)});
        }
    }
    const std::vector<std::uint8_t> whole = readBytes(folder() / "project.db");
    const std::size_t pages = whole.size() / kPage;
    ASSERT_GT(pages, 20U);
    std::mt19937 random(8);
    std::size_t recoveredPhotos = 0;
    for (std::size_t page = 0; page < pages; ++page) {
        writeAtomically(folder() / "project.db", whole);
        overwritePage(folder() / "project.db", page, random);
        const std::vector<std::uint8_t> damaged = readBytes(folder() / "project.db");
        bool refused = false;
        try {
            Project::open(folder(), Project::Access::ReadOnly).images();
        } catch (const Error& error) {
            refused = true;
            EXPECT_EQ(error.code(), ErrorCode::BadInput) << error.what();
        }
        EXPECT_EQ(readBytes(folder() / "project.db"), damaged) << "a damaged file was changed, page " << page;
        try {
            const fs::path recovered = Project::recover(folder());
            const Project project = Project::open(recovered);
            EXPECT_TRUE(isClean(project)) << "page " << page;
            recoveredPhotos += project.images().size();
            if (!refused) {
                EXPECT_EQ(project.images().size(), 403U);
            }
        } catch (const Error& error) {
            EXPECT_NE(std::string(error.what()).find("Nothing can be read"), std::string::npos) << error.what();
        }
        for (const auto& entry : fs::directory_iterator(root()))
            if (toUtf8(entry.path()).find("-recovered") != std::string::npos) fs::remove_all(entry.path());
    }
    // A lost page costs what is on it, seldom more.
    EXPECT_GT(recoveredPhotos, pages * 403 * 9 / 10) << pages;
}

TEST_F(ProjectTest, ACutShortFileGivesBackWhatLiesBeforeTheCut) {
    {
        Project project = make();
        project.apply({paint(project, human(1), box(5, 5, 50, 50))});
    }
    const fs::path file = folder() / "project.db";
    const auto pages = static_cast<std::size_t>(fs::file_size(file)) / kPage;
    std::size_t masks = 0;
    for (std::size_t left = pages - 1; left > 12; --left) {
        fs::resize_file(file, left * kPage);
        EXPECT_THROW(Project::open(folder()), Error) << left;
        const fs::path recovered = Project::recover(folder());
        const Project project = Project::open(recovered);
        EXPECT_EQ(project.images().size(), 3U) << left;
        EXPECT_TRUE(isClean(project));
        masks += layerMask(project, human(1)) == box(5, 5, 50, 50) ? 1 : 0;
        fs::remove_all(recovered);
    }
    EXPECT_GT(masks, 0U);
}

}  // namespace
}  // namespace maskwright
