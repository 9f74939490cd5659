// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/image_folder.h"

#include <gmock/gmock.h>

#include "core/error.h"
#include "core/files.h"
#include "support.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;
using test::TemporaryFolder;
using testing::ElementsAre;
using testing::HasSubstr;

void expectRefused(const fs::path& folder, const std::string& words) {
    try {
        scanImages(folder);
        ADD_FAILURE() << "taken: " << folder;
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadInput);
        EXPECT_THAT(error.message(), HasSubstr(words));
    }
}

void put(const fs::path& folder, const std::string& file) {
    writeAtomically(folder / fromUtf8(file), "x");
}

TEST(ScanImages, FindsImagesBelowInByteOrder) {
    const TemporaryFolder folder;
    for (const char* file : {"b.png", "a/z.JPG", "a/y.webp", "B.tif", "a.jpeg", "a b/c d.bmp", "notes.txt",
                             "noextension", "metadata.jsonl", "a/deep/er/x.Jp2", ".png", "png"})
        put(folder.path(), file);
    EXPECT_THAT(scanImages(folder.path()),
                ElementsAre("B.tif", "a b/c d.bmp", "a.jpeg", "a/deep/er/x.Jp2", "a/y.webp", "a/z.JPG", "b.png"));
}

TEST(ScanImages, TakesAnyName) {
    const TemporaryFolder folder;
    for (const char* file : {"鳥/写真.jpg", "🐦.png", "two\nlines.png", " .png", "naïve.gif"}) put(folder.path(), file);
    EXPECT_THAT(scanImages(folder.path()), ElementsAre(" .png", "naïve.gif", "two\nlines.png", "鳥/写真.jpg", "🐦.png"));
}

TEST(ScanImages, LeavesOutHiddenFilesAndFolders) {
    const TemporaryFolder folder;
    for (const char* file : {".hidden.png", ".cache/a.png", "shown/.b.png", "shown/c.png"}) put(folder.path(), file);
    EXPECT_THAT(scanImages(folder.path()), ElementsAre("shown/c.png"));
}

TEST(ScanImages, FollowsLinksToFilesButNotToFolders) {
    const TemporaryFolder folder;
    put(folder.path(), "real/a.png");
    fs::create_directory_symlink(folder.path(), folder.path() / "real" / "loop");
    fs::create_symlink(folder.path() / "real" / "a.png", folder.path() / "link.png");
    fs::create_symlink(folder.path() / "gone.png", folder.path() / "broken.png");
    fs::create_directory(folder.path() / "folder.png");
    EXPECT_THAT(scanImages(folder.path()), ElementsAre("link.png", "real/a.png"));
}

TEST(ScanImages, SaysWhatIsWrongWithTheFolder) {
    const TemporaryFolder folder;
    expectRefused(folder.path() / "鳥", "does not exist");
    expectRefused("", "does not exist");
    expectRefused(folder.path(), "no image");
    put(folder.path(), "a.txt");
    expectRefused(folder.path(), "no image");
    expectRefused(folder.path() / "a.txt", "not a folder");
}

TEST(TopFolder, IsThePartBeforeTheFirstSlash) {
    EXPECT_EQ(topFolder("bird/a/b.png"), "bird");
    EXPECT_EQ(topFolder("鳥/b.png"), "鳥");
    EXPECT_EQ(topFolder("b.png"), "");
    EXPECT_EQ(topFolder(""), "");
}

}  // namespace
}  // namespace maskwright
