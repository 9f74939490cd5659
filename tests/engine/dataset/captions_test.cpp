// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/captions.h"

#include <gmock/gmock.h>

#include <random>

#include "core/error.h"
#include "core/files.h"
#include "support.h"

namespace maskwright {
namespace {

using testing::HasSubstr;

void expectRefused(std::string_view text, const std::string& words) {
    try {
        parseCaptions(text, "metadata.jsonl");
        ADD_FAILURE() << "taken: " << text;
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadInput);
        EXPECT_THAT(error.message(), HasSubstr(words)) << text;
    }
}

TEST(Captions, ReadsLinesAndSkipsTheRest) {
    const auto captions = parseCaptions(
        "{\"file_name\": \"bird/a b.jpg\", \"text\": \"a photo of a bird\", \"width\": 3}\r\n"
        "\n   \t\n"
        "{\"text\": \"\\u9ce5 \xf0\x9f\x90\xa6\", \"file_name\": \"\xe9\xb3\xa5.png\"}",
        "m");
    ASSERT_EQ(captions.size(), 2U);
    EXPECT_EQ(captions[0].file, "bird/a b.jpg");
    EXPECT_EQ(captions[0].text, "a photo of a bird");
    EXPECT_EQ(captions[1].file, "鳥.png");
    EXPECT_EQ(captions[1].text, "鳥 🐦");
}

TEST(Captions, NamesTheLineThatIsWrong) {
    const std::string good = R"({"file_name": "a.jpg", "text": "x"})"
                             "\n\n";
    for (const char* bad : {"{", "[]", "7", "null", R"({"file_name": "a.jpg", "text": "x"} trailing)",
                            "{\"file_name\": \"\xff\", \"text\": \"x\"}"})
        expectRefused(good + bad, "not a JSON object (metadata.jsonl, line 3)");
    expectRefused(good + R"({"text": "x"})", "\"file_name\" is missing (metadata.jsonl, line 3)");
    expectRefused(good + R"({"file_name": "a.jpg"})", "\"text\" is missing (metadata.jsonl, line 3)");
    expectRefused(good + R"({"file_name": 3, "text": "x"})", "\"file_name\" is not a string");
    expectRefused(good + R"({"file_name": "a.jpg", "text": null})", "\"text\" is not a string");
}

TEST(Captions, KeepsFileNamesInTheFolder) {
    for (const char* name : {"../a.jpg", "/etc/passwd", "a/../../b.jpg", "", "a/..", "a\\u0000.jpg"})
        expectRefused(R"({"file_name": ")" + std::string(name) + R"(", "text": "x"})", "leaves the folder");
    EXPECT_EQ(parseCaptions(R"({"file_name": "..a../b..jpg", "text": "x"})", "m").size(), 1U);
}

TEST(Captions, RefusesAFileWithoutAny) {
    expectRefused("", "There is no caption");
    expectRefused("\n \n", "There is no caption");
}

TEST(Captions, SurvivesDeepNesting) {
    expectRefused(std::string(1'000'000, '['), "not a JSON object");
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    expectRefused(R"({"file_name": "a", "text": "x", "deep": )" + deep + "}", "not a JSON object");
}

TEST(Captions, ReadsTheFileOfAFolder) {
    const test::TemporaryFolder folder;
    EXPECT_THROW(readCaptions(folder.path()), Error);
    writeAtomically(folder.path() / "metadata.jsonl", R"({"file_name": "a.jpg", "text": "x"})");
    EXPECT_EQ(readCaptions(folder.path()).at(0).file, "a.jpg");
}

TEST(Captions, ReadsTheTrainingPhotos) {
    MASKWRIGHT_NEEDS(test::photosFolder() / "train" / "metadata.jsonl");
    EXPECT_EQ(readCaptions(test::photosFolder() / "train").size(), 17'556U);
}

/// Replaces, removes, doubles and inserts bytes, with a liking for those that mean something in JSON.
std::string mutated(std::string text, std::mt19937& random) {
    const auto below = [&](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
    };
    constexpr std::string_view kLively("{}[]\",:\\/.\n\0u-e0\xff\xc3", 18);
    for (std::size_t changes = 1 + below(3); changes > 0 && !text.empty(); --changes) {
        const std::size_t at = below(text.size());
        switch (below(4)) {
            case 0:
                text[at] = kLively[below(kLively.size())];
                break;
            case 1:
                text.erase(at, below(12));
                break;
            case 2:
                text.insert(at, text.substr(below(text.size()), below(40)));
                break;
            default:
                text.insert(at, 1, static_cast<char>(below(256)));
                break;
        }
    }
    return text;
}

TEST(Captions, TakesOrRefusesAnyText) {
    const std::string seed =
        "{\"file_name\": \"bird/1.jpg\", \"text\": \"a photo of a bird\"}\n"
        "{\"file_name\": \"\\u9ce5.jpg\", \"text\": \"\", \"n\": [1, 2.5e3, true, null, {\"a\": \"b\"}]}\n";
    std::mt19937 random(20261123);
    int taken = 0, refused = 0;
    for (int round = 0; round < 20'000; ++round) {
        try {
            for (const CaptionedImage& entry : parseCaptions(mutated(seed, random), "m")) {
                ASSERT_FALSE(entry.file.empty());
                ASSERT_NE(entry.file.front(), '/');
            }
            ++taken;
        } catch (const Error& error) {
            ASSERT_EQ(error.code(), ErrorCode::BadInput);
            ++refused;
        }
    }
    EXPECT_GT(taken, 1000) << "the mutator leaves too little to parse";
    EXPECT_GT(refused, 1000) << "the mutator breaks too little";
}

}  // namespace
}  // namespace maskwright
