// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/wait.h>
#include <unistd.h>

#include "full_disk.h"
#include "project_fixture.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;
using test::FullDisk;

/// Not a divisor of a page, so that writes fail at all places of one.
constexpr std::size_t kStep = 1531;

/// @return whether it was done; a disk that is full is the one way to fail.
template <typename Work>
bool succeeds(Work work) {
    try {
        work();
        return true;
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::DiskFull) << error.what();
        EXPECT_FALSE(error.hint().empty());
        return false;
    }
}

/// A stroke whose mask costs many bytes, another for each number.
Mask grain(int number) {
    std::mt19937 random(static_cast<unsigned>(number));
    Mask mask(600, 300);
    for (std::uint8_t& pixel : mask.pixels) pixel = random() % 2;
    return mask;
}

TEST_F(ProjectTest, AStrokeThatTheDiskRefusesAtAnyByteCostsThatStrokeAlone) {
    { make(); }
    Mask last;
    int refused = 0;
    int stored = 0;
    for (std::size_t bytes = 1; bytes < 500'000; bytes += 3 * kStep) {
        {
            Project project = Project::open(folder());
            const ProjectEdit edit = paint(project, human(1), grain(static_cast<int>(bytes)));
            bool isStored = false;
            {
                const FullDisk full(bytes);
                isStored = succeeds([&] { project.apply({edit}); });
            }
            if (isStored) last = grain(static_cast<int>(bytes));
            (isStored ? stored : refused) += 1;
            EXPECT_EQ(layerMask(project, human(1)), last) << bytes;
            // There is room again: the next one is stored by the same program.
            const Mask next = grain(static_cast<int>(bytes) + 1);
            project.apply({paint(project, human(1), next)});
            last = next;
        }
        const Project project = Project::open(folder());
        EXPECT_FALSE(project.wasNotClosed());
        EXPECT_EQ(layerMask(project, human(1)), last) << bytes;
        ASSERT_TRUE(isClean(project)) << bytes;
    }
    EXPECT_GT(refused, 20);
    EXPECT_GT(stored, 3);
}

TEST_F(ProjectTest, ClosingOnAFullDiskLosesNothing) {
    { make(); }
    for (std::size_t bytes = 1; bytes < 120'000; bytes += 3 * kStep) {
        const Mask mask = grain(static_cast<int>(bytes));
        {
            Project project = Project::open(folder());
            project.apply({paint(project, human(2), mask)});
            const FullDisk full(bytes);
            const Project closed = std::move(project);
        }
        const Project project = Project::open(folder());
        EXPECT_EQ(layerMask(project, human(2)), mask) << bytes;
        ASSERT_TRUE(isClean(project)) << bytes;
    }
}

TEST_F(ProjectTest, AFullDiskShowsEverythingAndSaysThatNothingCanBeChanged) {
    const Mask mask = box(5, 5, 50, 50);
    { make(); }
    int readOnly = 0;
    for (std::size_t bytes = 1; bytes < 120'000; bytes += 5 * kStep) {
        // The program ended without closing it: the stroke lies in the journal alone.
        if (const pid_t child = ::fork(); child == 0) {
            Project project = Project::open(folder());
            project.apply({paint(project, human(1), mask)});
            ::_exit(0);
        } else {
            ::waitpid(child, nullptr, 0);
        }
        {
            const FullDisk full(bytes);
            const Project project = Project::open(folder());
            EXPECT_EQ(layerMask(project, human(1)), mask) << bytes;
            const bool isReadOnly = project.access() == Project::Access::ReadOnly;
            EXPECT_EQ(project.readOnlyCause().reason, isReadOnly ? ReadOnlyReason::DiskFull : ReadOnlyReason::None);
            EXPECT_EQ(project.accessReason().empty(), !isReadOnly);
            readOnly += isReadOnly ? 1 : 0;
        }
        const Project project = Project::open(folder());
        EXPECT_EQ(project.access(), Project::Access::ReadWrite) << project.accessReason();
        EXPECT_EQ(layerMask(project, human(1)), mask) << bytes;
    }
    EXPECT_GT(readOnly, 3);
}

TEST_F(ProjectTest, ACopyThatTheDiskRefusesLeavesNoHalfCopy) {
    Project project = make();
    project.apply({paint(project, human(1), grain(1))});
    int refused = 0;
    for (std::size_t bytes = 1; bytes < 200'000; bytes += 3 * kStep) {
        const fs::path copy = root() / ("copy" + std::to_string(bytes) + ".mwproj");
        bool isSaved = false;
        {
            const FullDisk full(bytes);
            isSaved = succeeds([&] { project.saveCopy(copy); });
        }
        refused += isSaved ? 0 : 1;
        EXPECT_EQ(fs::exists(copy), isSaved) << bytes;
        if (isSaved) {
            EXPECT_EQ(layerMask(Project::open(copy), human(1)), grain(1));
        }
    }
    EXPECT_GT(refused, 5);
}

TEST_F(ProjectTest, AProjectThatTheDiskRefusesIsNotLeftHalfMade) {
    fs::create_directories(photos());
    for (std::size_t bytes = 1; bytes < 120'000; bytes += 5 * kStep) {
        const fs::path fresh = root() / ("fresh" + std::to_string(bytes) + ".mwproj");
        bool isMade = false;
        {
            const FullDisk full(bytes);
            isMade = succeeds([&] { Project::create(fresh, photos()); });
        }
        // What is there opens; where nothing is, it can be tried again.
        if (!isMade && !fs::exists(fresh)) {
            Project::create(fresh, photos());
        }
        EXPECT_EQ(Project::open(fresh).access(), Project::Access::ReadWrite) << bytes;
    }
}

}  // namespace
}  // namespace maskwright
