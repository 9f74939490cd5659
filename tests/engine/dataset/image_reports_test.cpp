// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/image_reports.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/error.h"
#include "core/files.h"
#include "support.h"

namespace maskwright {
namespace {

using Texts = std::vector<std::string>;

/// A text fits when it has at most so many words.
std::function<bool(const std::string&)> atMost(int words) {
    return [words](const std::string& text) {
        int count = 0;
        bool inWord = false;
        for (const char c : text) {
            count += c != ' ' && !inWord;
            inWord = c != ' ';
        }
        return count <= words;
    };
}

ReportCaptions split(const std::string& report, int words, const std::string& finding = {}) {
    return captionsOf({.file = "a.png", .report = report, .finding = finding}, atMost(words));
}

TEST(ReportCaptions, WholeReportsStayWhole) {
    EXPECT_EQ(split("The lungs are clear. No effusion.", 6).captions, Texts{"The lungs are clear. No effusion."});
    EXPECT_EQ(split("  clear ", 1).captions, Texts{"clear"});
    EXPECT_TRUE(split(" \n ", 5).captions.empty());
}

TEST(ReportCaptions, GroupsOfSentencesThatFitAreOneCaption) {
    EXPECT_EQ(split("One two. Three four. Five six. Seven.", 4).captions,
              (Texts{"One two. Three four.", "Five six. Seven."}));
    EXPECT_EQ(split("Fever!Cough? Day 38.5 C\nno dyspnoea;none", 4).captions,
              (Texts{"Fever! Cough?", "Day 38.5 C", "no dyspnoea;none"}))
        << "a full stop in a number ends nothing; one before a capital does, with or without a space";
}

TEST(ReportCaptions, LongSentencesAreSplitBetweenWordsAndNothingIsLost) {
    const ReportCaptions result = split("a b c d e f g. h i", 3);
    EXPECT_EQ(result.captions, (Texts{"a b c", "d e f", "g.", "h i"}));
    EXPECT_TRUE(result.leftOut.empty());
}

TEST(ReportCaptions, WordsThatFitNowhereAreNamed) {
    const auto fits = [](const std::string& text) { return text.size() <= 6; };
    const ReportCaptions result = captionsOf({.file = "a", .report = "see http://there now"}, fits);
    EXPECT_EQ(result.captions, (Texts{"see", "now"}));
    EXPECT_EQ(result.leftOut, Texts{"http://there"});
}

TEST(ReportCaptions, FindingsThatTheReportNamesAreNotRepeated) {
    EXPECT_EQ(split("Typical for Covid-19.", 9, "COVID-19").captions, Texts{"Typical for Covid-19."});
    EXPECT_EQ(split("Both lungs are white.", 9, "ARDS").captions, Texts{"ARDS. Both lungs are white."});
    EXPECT_EQ(split("Seen in ARDS.", 9, "COVID-19, ARDS").captions, Texts{"COVID-19. Seen in ARDS."});
    EXPECT_EQ(split("The mass media.", 9, "as").captions, Texts{"as. The mass media."}) << "a part of a word is none";
    EXPECT_EQ(split("", 9, "SARS").captions, Texts{"SARS."});
}

TEST(ReportCaptions, EachCaptionOfASplitReportNamesTheFinding) {
    EXPECT_EQ(split("One two. Three four.", 3, "SARS").captions, (Texts{"SARS. One two.", "SARS. Three four."}));
    // A finding of more than half a caption would leave no room.
    EXPECT_EQ(split("One two.", 3, "very long words").captions, (Texts{"very long words.", "One two."}));
}

TEST(ImageReports, TakeEitherSpelling) {
    const auto pairs = parseImageReports(
        "{\"file\": \"a/b.png\", \"report\": \"clear\", \"finding\": \"none\", \"masks\": {\"lungs\": \"m/b.png\"}, "
        "\"url\": \"case 1\"}\n\n{\"file_name\": \"c.png\", \"text\": \"mass\", \"group\": \"g\", \"url\": \"u\"}\n"
        "{\"file\": \"d.png\", \"report\": null}",
        "r.jsonl");
    ASSERT_EQ(pairs.size(), 3U);
    EXPECT_EQ(pairs[0].file, "a/b.png");
    EXPECT_EQ(pairs[0].report, "clear");
    EXPECT_EQ(pairs[0].finding, "none");
    EXPECT_EQ(pairs[0].masks.at("lungs"), "m/b.png");
    EXPECT_EQ(pairs[0].source, "case 1");
    EXPECT_EQ(pairs[1].report, "mass");
    EXPECT_EQ(pairs[1].source, "g");
    EXPECT_EQ(pairs[1].line, 3U);
    EXPECT_EQ(pairs[2].report, "");
}

TEST(ImageReports, TheLineThatDoesNotHoldIsNamed) {
    const std::string good = "{\"file\": \"a.png\", \"report\": \"clear\"}\n";
    for (const char* bad :
         {"no json", "[]", R"({"report": "clear"})", "{\"file\": 3}", R"({"file": ""})", R"({"file": "../a.png"})",
          R"({"file": "/etc/passwd"})", R"({"file": "a", "report": []})", R"({"file": "a", "finding": 1})",
          R"({"file": "a", "masks": "m.png"})", R"({"file": "a", "masks": {"lungs": 1}})",
          R"({"file": "a", "masks": {"lungs": "../m.png"}})", "\xff\xfe"}) {
        SCOPED_TRACE(bad);
        try {
            parseImageReports(good + "\n" + bad + "\n" + good, "r.jsonl");
            ADD_FAILURE() << "accepted";
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadInput);
            EXPECT_EQ(error.where(), "r.jsonl, line 3");
        }
    }
    EXPECT_THROW(parseImageReports("\n \n", "r.jsonl"), Error);
    EXPECT_THROW(readImageReports("nowhere.jsonl"), Error);
}

TEST(ImageReports, SplitsKeepCasesTogetherAndMissNothing) {
    std::vector<ImageReport> pairs;
    for (int i = 0; i < 600; ++i)
        pairs.push_back({.file = std::to_string(i) + ".png", .source = i % 2 == 0 ? "" : std::to_string(i / 6)});
    const auto train = ofSplit(pairs, Split::Train), test = ofSplit(pairs, Split::Test);
    EXPECT_EQ(ofSplit(pairs, Split::All).size(), 600U);
    EXPECT_EQ(train.size() + test.size(), 600U);
    EXPECT_NEAR(static_cast<double>(test.size()), 200.0, 60.0);
    std::set<std::string> files, sources;
    for (const auto& pair : train) {
        files.insert(pair.file);
        if (!pair.source.empty()) sources.insert(pair.source);
    }
    for (const auto& pair : test) {
        EXPECT_EQ(files.count(pair.file), 0U);
        EXPECT_EQ(sources.count(pair.source), 0U);
    }
    // More pairs change nothing for those that were there.
    const auto alone = ofSplit({pairs[0]}, Split::Test);
    EXPECT_EQ(alone.empty(), files.count(pairs[0].file) == 1);
}

TEST(ImageReports, TheChestFilmsAreReadAndSplit) {
    const std::filesystem::path file = std::filesystem::path(MASKWRIGHT_SHARED_DIR) / "medical" / "reports.jsonl";
    MASKWRIGHT_NEEDS(file);
    const auto pairs = readImageReports(file);
    ASSERT_EQ(pairs.size(), 200U);
    EXPECT_EQ(ofSplit(pairs, Split::Test).size(), 77U);
    for (const ImageReport& pair : pairs) {
        const ReportCaptions captions = captionsOf(pair, atMost(22));
        EXPECT_TRUE(captions.leftOut.empty());
        ASSERT_FALSE(captions.captions.empty()) << pair.file;
        for (const std::string& caption : captions.captions) EXPECT_TRUE(atMost(22)(caption));
    }
}

}  // namespace
}  // namespace maskwright
