// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <fstream>
#include <functional>

#include "core/error.h"
#include "full_disk.h"
#include "support.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;
using test::FullDisk;
using test::TemporaryFolder;
using testing::HasSubstr;

/// The error that `action` ends with; fails the test where it ends well.
Error errorOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error;
    }
    ADD_FAILURE() << "nothing was refused";
    return {ErrorCode::Internal, "nothing was refused"};
}

std::size_t entriesIn(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST(Files, PathsKeepTheirCharacters) {
    for (const std::string text : {"a/b c.png", "鳥/写真 1.jpg", "🐦.png", "two\nlines.png", ""})
        EXPECT_EQ(toUtf8(fromUtf8(text)), text);
}

TEST(Files, ReadsWhatWasWritten) {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "新しい" / "deep er" / "🐦\n.txt";
    const std::string text("zero \0 and \xff", 12);
    writeAtomically(path, text);
    EXPECT_EQ(readText(path), text);
    EXPECT_EQ(readBytes(path).size(), text.size());
    writeAtomically(path, "");
    EXPECT_TRUE(readBytes(path).empty());
    EXPECT_EQ(entriesIn(path.parent_path()), 1U) << "only the file itself";
}

TEST(Files, WritesNamesAsLongAsTheSystemAllows) {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / (std::string(251, 'n') + ".png");
    writeAtomically(path, "picture");
    EXPECT_EQ(readText(path), "picture");
}

TEST(Files, SaysWhyAFileCannotBeRead) {
    const TemporaryFolder folder;
    const fs::path missing = folder.path() / "鳥.png";
    EXPECT_THAT(errorOf([&] { readBytes(missing); }).message(), HasSubstr("does not exist"));
    EXPECT_THAT(errorOf([&] { readBytes(missing); }).where(), HasSubstr("鳥.png"));
    EXPECT_THAT(errorOf([&] { readBytes(folder.path()); }).message(), HasSubstr("A folder"));
    const fs::path loop = folder.path() / "loop";
    fs::create_symlink(loop, loop);
    EXPECT_THAT(errorOf([&] { readBytes(loop); }).message(), HasSubstr("cannot be read"));
    const fs::path pipe = folder.path() / "pipe";
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_THAT(errorOf([&] { readBytes(pipe); }).message(), HasSubstr("pipe"));
    writeAtomically(folder.path() / "large", std::string(100, 'x'));
    EXPECT_THAT(errorOf([&] { readBytes(folder.path() / "large", 99); }).message(), HasSubstr("larger than the 99"));
    EXPECT_EQ(readBytes(folder.path() / "large", 100).size(), 100U);
}

TEST(Files, SaysThatAFileMayNotBeRead) {
    if (geteuid() == 0) GTEST_SKIP() << "SKIP: the administrator may read everything";
    const TemporaryFolder folder;
    writeAtomically(folder.path() / "secret", "x");
    fs::permissions(folder.path() / "secret", fs::perms::none);
    EXPECT_THAT(errorOf([&] { readBytes(folder.path() / "secret"); }).message(), HasSubstr("Permission denied"));
}

TEST(Files, AFullDiskLeavesTheOldFileAndNothingElse) {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "masks.json";
    writeAtomically(path, "old");
    {
        const FullDisk disk(1000);
        const Error error = errorOf([&] { writeAtomically(path, std::string(5000, 'x')); });
        EXPECT_EQ(error.code(), ErrorCode::DiskFull);
        EXPECT_THAT(error.message(), HasSubstr("masks.json"));
        EXPECT_THAT(error.hint(), HasSubstr("space"));
    }
    EXPECT_EQ(readText(path), "old");
    EXPECT_EQ(entriesIn(folder.path()), 1U);
}

TEST(Files, RefusesToWriteWhereItCannot) {
    const TemporaryFolder folder;
    fs::create_directories(folder.path() / "taken" / "inside");
    EXPECT_EQ(errorOf([&] { writeAtomically(folder.path() / "taken", "x"); }).code(), ErrorCode::DiskFull);
    EXPECT_EQ(entriesIn(folder.path()), 1U) << "the temporary file is gone";
    writeAtomically(folder.path() / "file", "x");
    const Error error = errorOf([&] { writeAtomically(folder.path() / "file" / "below", "x"); });
    EXPECT_EQ(error.code(), ErrorCode::DiskFull);
    EXPECT_THAT(error.message(), HasSubstr("cannot be made"));
    EXPECT_EQ(errorOf([&] { makeFolder(folder.path() / "file"); }).code(), ErrorCode::DiskFull);
    EXPECT_EQ(readText(folder.path() / "file"), "x");
}

TEST(Files, MakesFoldersAndLeavesThoseThatExist) {
    const TemporaryFolder folder;
    const fs::path deep = folder.path() / "a" / "b" / "c";
    makeFolder(deep);
    writeAtomically(deep / "kept", "x");
    makeFolder(deep);
    EXPECT_EQ(readText(deep / "kept"), "x");
}

TEST(Files, HashesAsPublished) {
    const auto hashOf = [](std::string_view text) {
        return contentHash({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    };
    EXPECT_EQ(hashOf(""), 0xcbf29ce484222325ULL);
    EXPECT_EQ(hashOf("a"), 0xaf63dc4c8601ec8cULL);
    EXPECT_EQ(hashOf("foobar"), 0x85944171f73967e8ULL);
}

TEST(Files, DigestsAFileOfAnySizeAsItsContent) {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "file";
    for (const std::size_t size : {0, 1, 262'143, 262'144, 262'145, 1'000'000}) {
        std::vector<std::uint8_t> bytes(size);
        for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<std::uint8_t>(i * 7);
        writeAtomically(path, bytes);
        const FileDigest digest = digestFile(path);
        EXPECT_EQ(digest.bytes, size);
        EXPECT_EQ(digest.hash, contentHash(bytes)) << size;
    }
    EXPECT_EQ(errorOf([&] { digestFile(folder.path() / "gone"); }).code(), ErrorCode::BadInput);
}

}  // namespace
}  // namespace maskwright
