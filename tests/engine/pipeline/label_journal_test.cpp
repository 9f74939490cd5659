// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/label_journal.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/error.h"
#include "core/files.h"
#include "support.h"

namespace maskwright {
namespace {

constexpr char kSettings[] = "model a\nseed 0\n";

class Journal : public ::testing::Test {
  protected:
    std::filesystem::path out() const { return m_folder.path() / "out"; }
    LabelJournal open(bool resume, const std::string& settings = kSettings, const std::string& shard = "") const {
        return LabelJournal(out(), settings, shard, resume);
    }
    /// The error's sentence; the test fails where there is none.
    std::string refusal(bool resume, const std::string& settings = kSettings, const std::string& shard = "") const {
        try {
            open(resume, settings, shard);
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadInput);
            EXPECT_EQ(error.where(), toUtf8(out()));
            return error.what();
        }
        ADD_FAILURE() << "opened";
        return {};
    }
    /// Everything below the output folder.
    std::size_t countFiles() const {
        std::size_t count = 0;
        for (const auto& item : std::filesystem::recursive_directory_iterator(out())) count += item.is_regular_file();
        return count;
    }
    void append(const std::string& text) const {
        std::ofstream(out() / ".maskwright" / "labelled.jsonl", std::ios::app) << text;
    }

  private:
    test::TemporaryFolder m_folder;
};

TEST_F(Journal, StartsInANewOrAnEmptyFolder) {
    EXPECT_TRUE(open(false).finished().empty());
    std::filesystem::remove_all(out());
    std::filesystem::create_directories(out());
    EXPECT_TRUE(open(false).finished().empty());
    std::filesystem::remove_all(out());
    EXPECT_TRUE(open(/*resume=*/true).finished().empty());
}

TEST_F(Journal, GoesOnWhereItWasLeft) {
    {
        LabelJournal journal = open(false);
        journal.add("dog/a b\n.jpg", {"dog", 30, 20});
        journal.add("犬/\"é\".png", {"犬", 3, 2});
        EXPECT_TRUE(journal.has("dog/a b\n.jpg"));
        EXPECT_FALSE(journal.has("dog/c.jpg"));
    }
    const LabelJournal again = open(/*resume=*/true);
    EXPECT_TRUE(again.has("dog/a b\n.jpg"));
    EXPECT_FALSE(again.has("dog/c.jpg"));
    const auto finished = again.finished();
    ASSERT_EQ(finished.size(), 2U);
    EXPECT_EQ(finished.at("犬/\"é\".png").concept_, "犬");
    EXPECT_EQ(finished.at("dog/a b\n.jpg").width, 30);
    EXPECT_EQ(finished.at("dog/a b\n.jpg").height, 20);
}

TEST_F(Journal, LeavesAFolderWithOtherContentAlone) {
    writeAtomically(out() / "thesis.txt", std::string_view("precious"));
    for (const bool resume : {false, true})
        EXPECT_NE(refusal(resume).find("already holds other content"), std::string::npos);
    EXPECT_EQ(countFiles(), 1U);
    EXPECT_EQ(readText(out() / "thesis.txt"), "precious");
}

TEST_F(Journal, RefusesAFileForAFolder) {
    writeAtomically(out(), std::string_view("precious"));
    EXPECT_NE(refusal(false).find("a file, not a folder"), std::string::npos);
    EXPECT_EQ(readText(out()), "precious");
}

TEST_F(Journal, GoesOnOnlyWhenAskedTo) {
    open(false).add("a.jpg", {"dog", 1, 1});
    EXPECT_NE(refusal(false).find("already holds masks"), std::string::npos);
    EXPECT_TRUE(open(true).has("a.jpg"));
}

TEST_F(Journal, RefusesToMixSettings) {
    open(false).add("a.jpg", {"dog", 1, 1});
    for (const bool resume : {false, true})
        EXPECT_NE(refusal(resume, "model b\nseed 0\n").find("other settings"), std::string::npos);
    EXPECT_NE(refusal(true, "model b\nseed 0\n", "-1-of-2").find("other settings"), std::string::npos);
    EXPECT_TRUE(open(true).has("a.jpg"));
}

TEST_F(Journal, LetsShardsShareAFolder) {
    LabelJournal first = open(false, kSettings, "-0-of-2"), second = open(false, kSettings, "-1-of-2");
    first.add("a.jpg", {"dog", 1, 2});
    second.add("b.jpg", {"cat", 3, 4});
    EXPECT_FALSE(first.has("b.jpg")) << "each shard does its own photos";
    for (const LabelJournal* journal : {&first, &second}) {
        const auto finished = journal->finished();
        ASSERT_EQ(finished.size(), 2U);
        EXPECT_EQ(finished.at("a.jpg").concept_, "dog");
        EXPECT_EQ(finished.at("b.jpg").height, 4);
    }
    // A shard that has begun is continued only when asked for.
    EXPECT_NE(refusal(false, kSettings, "-1-of-2").find("already holds masks"), std::string::npos);
    EXPECT_TRUE(open(true, kSettings, "-1-of-2").has("b.jpg"));
}

TEST_F(Journal, DoesAPhotoAgainWhoseLineWasCutShort) {
    open(false).add("a.jpg", {"dog", 1, 1});
    append(R"({"file":"b.jpg","conc)");
    LabelJournal journal = open(true);
    EXPECT_TRUE(journal.has("a.jpg"));
    EXPECT_FALSE(journal.has("b.jpg"));
    journal.add("b.jpg", {"dog", 5, 5});
    const LabelJournal again = open(true);
    EXPECT_TRUE(again.has("a.jpg"));
    EXPECT_TRUE(again.has("b.jpg")) << "the new line was glued to the torn one";
}

TEST_F(Journal, PassesOverLinesThatAreNotItsOwn) {
    open(false).add("a.jpg", {"dog", 1, 1});
    append(
        "\n[1, 2]\n{\"file\": 7, \"concept\": \"x\", \"width\": 1, \"height\": 1}\n{\"file\": \"c.jpg\"}\n"
        "{\"file\": \"d.jpg\", \"concept\": [], \"width\": 1, \"height\": 1}\n\xff\xfe\n");
    EXPECT_EQ(open(true).finished().size(), 1U);
}

}  // namespace
}  // namespace maskwright
