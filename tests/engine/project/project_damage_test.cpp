// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
