// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef _WIN32
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <thread>

#include "project/review.h"
#include "project_fixture.h"

namespace maskwright {
namespace {

/// Every other thing that writes: model masks, answers for all photos at once, copies, opening and closing.
[[noreturn]] void saveUntilKilled(const std::filesystem::path& folder, const std::filesystem::path& copies) {
    try {
        for (int round = 0;; ++round) {
            Project project = Project::open(folder);
            Mask mask(600, 300);
            for (std::size_t i = 0; i < mask.pixels.size(); ++i) mask.pixels[i] = (i * 7 + i / 600) % 11 < 5 ? 1 : 0;
            for (std::int64_t image = 1; image <= 3; ++image)
                project.storeLayer({image, 1, 1, LayerKind::Segmenter}, mask, "round " + std::to_string(round));
            std::vector<ProjectEdit> answers;
            for (std::int64_t image = 2; image <= 3; ++image)
                answers.push_back(
                    stateEdit(project, image, round % 2 == 0 ? ReviewState::Accepted : ReviewState::NeedsWork));
            project.apply(answers);
            project.saveCopy(copies / ("copy" + std::to_string(::getpid()) + "-" + std::to_string(round) + ".mwproj"));
            project.undo(3);
        }
    } catch (...) {
        ::_exit(3);
    }
}

/// Paints box after box, each one pixel wider, and tells the pipe after each that is stored.
[[noreturn]] void paintUntilKilled(const std::filesystem::path& folder, int pipe, int from) {
    try {
        Project project = Project::open(folder);
        for (int width = from; width < 600; ++width) {
            ProjectEdit edit;
            edit.image = 1;
            edit.what = "brush";
            Mask mask(600, 300);
            for (int y = 0; y < 300; ++y)
                for (int x = 0; x < width; ++x) mask.at(x, y) = 1;
            const LayerId id{1, 1, 1, LayerKind::Human};
            const auto before = project.layer(id);
            edit.layers.push_back({id, 600, 300, difference(before ? *before : TiledMask(600, 300), TiledMask(mask))});
            project.apply({edit});
            if (::write(pipe, &width, sizeof width) != sizeof width) break;
        }
    } catch (...) {
        ::_exit(3);
    }
    ::_exit(0);
}

TEST_F(ProjectTest, AProcessKilledWhileItSavesAnythingElseLeavesStrokesAndWholeCopies) {
    const Mask mine = box(10, 10, 90, 40);
    {
        Project project = make();
        project.apply({paint(project, human(1), mine)});
    }
    const std::filesystem::path copies = root() / "copies";
    std::filesystem::create_directories(copies);
    std::mt19937 random(11);
    std::size_t copied = 0;
    std::uint32_t longest = 120'000;  // microseconds
    for (int kill = 0; kill < 50; ++kill) {
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) saveUntilKilled(folder(), copies);
        std::this_thread::sleep_for(std::chrono::microseconds(random() % longest));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status)) << "saving ended by itself";
        const Project project = Project::open(folder());
        ASSERT_EQ(project.access(), Project::Access::ReadWrite) << project.accessReason();
        EXPECT_EQ(layerMask(project, human(1)), mine);
        ASSERT_TRUE(isClean(project));
        for (const auto& entry : std::filesystem::directory_iterator(copies)) {
            if (entry.path().extension() != ".mwproj") continue;  // one that was not finished
            EXPECT_EQ(layerMask(Project::open(entry.path()), human(1)), mine) << entry.path();
            ++copied;
        }
        std::filesystem::remove_all(copies);
        std::filesystem::create_directories(copies);
        if (copied <= static_cast<std::size_t>(kill)) longest += longest / 4;  // a slow machine needs more time
    }
    EXPECT_GT(copied, 20U);
}

TEST_F(ProjectTest, AProcessKilledWhileItStoresLosesNoFinishedStroke) {
    { make(); }
    std::mt19937 random(9);
    int stored = 0;
    for (int kill = 0; kill < 50; ++kill) {
        int ends[2];
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            ::close(ends[0]);
            paintUntilKilled(folder(), ends[1], stored + 1);
        }
        ::close(ends[1]);
        std::this_thread::sleep_for(std::chrono::microseconds(2000 + random() % 30'000));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        int told = stored;
        for (int width = 0; ::read(ends[0], &width, sizeof width) == sizeof width;) told = width;
        ::close(ends[0]);

        const Project project = Project::open(folder());
        ASSERT_EQ(project.access(), Project::Access::ReadWrite) << project.accessReason();
        const auto mask = project.layer(human(1));
        const int found = mask ? static_cast<int>(mask->area()) / 300 : 0;
        // The one in flight may have been stored before it was told.
        EXPECT_TRUE(found == told || found == told + 1) << found << " of " << told;
        EXPECT_TRUE(isClean(project));
        stored = found;
    }
    EXPECT_GT(stored, 20);
}

}  // namespace
}  // namespace maskwright
#endif
