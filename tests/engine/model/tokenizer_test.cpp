// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tokenizer.h"

#include <gmock/gmock.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <random>
#include <set>

#include "core/error.h"
#include "core/files.h"
#include "model/byte_pair_merges.h"
#include "model/clip_words.h"
#include "support.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::vector<std::string> captions() {
    return {
        "a photo of a dog",  "a photo of a cat",           "a photo of a bobcat",      "a photo of a Süßwassertaucher",
        "a dog and a cat 2", "The dog's house, 3 o'clock", "a photo of a background!", "a dog"};
}

class BuiltTokenizer : public ::testing::Test {
  protected:
    void SetUp() override { buildTokenizer(captions(), /*maxLength=*/24, /*minCount=*/1, m_folder.path()); }
    Tokenizer load() const { return Tokenizer::load(m_folder.path()); }
    std::string loadError() const {
        try {
            load();
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadModel);
            return error.message();
        }
        return {};
    }
    test::TemporaryFolder m_folder;
};

TEST_F(BuiltTokenizer, EveryWordIsOneToken) {
    const Tokenizer tokenizer = load();
    EXPECT_EQ(tokenizer.maxLength(), 24);
    const TokenizedPrompt prompt = tokenizer.encode("A Photo of a Süßwassertaucher, o'clock dog's");
    ASSERT_EQ(prompt.ids.size(), 24u);
    EXPECT_EQ(prompt.length, 13);
    EXPECT_FALSE(prompt.truncated);
    EXPECT_EQ(prompt.ids[0], tokenizer.startId());
    EXPECT_EQ(prompt.ids[12], tokenizer.endId());
    EXPECT_EQ(prompt.ids[23], tokenizer.padId());
    EXPECT_EQ(tokenizer.padId(), tokenizer.endId());
    const std::vector<std::string> words(prompt.texts.begin() + 1, prompt.texts.begin() + 12);
    EXPECT_THAT(words, ElementsAre("a", "photo", "of", "a", "süßwassertaucher", ",", "o", "'", "clock", "dog", "'s"));
}

TEST_F(BuiltTokenizer, LeavesRareWordsInPieces) {
    buildTokenizer(captions(), 24, /*minCount=*/2, m_folder.path());
    const Tokenizer tokenizer = load();
    EXPECT_EQ(tokenizer.encodeWords("photo dog cat").size(), 3u);
    EXPECT_GT(tokenizer.encodeWords("bobcat").size(), 1u);
}

TEST_F(BuiltTokenizer, GivesTheSameFilesForTheSameCaptions) {
    test::TemporaryFolder other;
    buildTokenizer(captions(), 24, 1, other.path());
    for (const char* name : {"vocab.json", "merges.txt", "special_tokens_map.json", "tokenizer_config.json"})
        EXPECT_EQ(readText(m_folder.path() / name), readText(other.path() / name)) << name;
}

TEST_F(BuiltTokenizer, FindsEveryOccurrenceOfAConcept) {
    const Tokenizer tokenizer = load();
    const TokenizedPrompt prompt = tokenizer.encode("a dog and a Dog, a bobcat zebra zebra");
    EXPECT_THAT(tokenizer.positionsOf("dog", prompt), ElementsAre(2, 5));
    EXPECT_THAT(tokenizer.positionsOf("a dog", prompt), ElementsAre(1, 2, 4, 5));
    EXPECT_THAT(tokenizer.positionsOf("bobcat", prompt), ElementsAre(8));
    EXPECT_THAT(tokenizer.positionsOf("horse", prompt), IsEmpty());
    EXPECT_THAT(tokenizer.positionsOf("", prompt), IsEmpty());
    // A word of several tokens: all of them, at each place.
    const std::size_t pieces = tokenizer.encodeWords("zebra").size();
    ASSERT_GT(pieces, 1u);
    EXPECT_EQ(tokenizer.positionsOf("zebra", prompt).size(), 2 * pieces);
    EXPECT_EQ(tokenizer.positionsOf("zebra", prompt).front(), 9);
}

TEST_F(BuiltTokenizer, AWordDoesNotOccurInsideAnother) {
    const Tokenizer tokenizer = load();
    ASSERT_GT(tokenizer.encodeWords("xdog").size(), 1u);
    EXPECT_THAT(tokenizer.positionsOf("dog", tokenizer.encode("a xdog dog")),
                ElementsAre(static_cast<int>(2 + tokenizer.encodeWords("xdog").size())));
    EXPECT_THAT(tokenizer.positionsOf("g", tokenizer.encode("xg")), IsEmpty());
}

TEST_F(BuiltTokenizer, CutsLongPromptsAndSaysSo) {
    const Tokenizer tokenizer = load();
    std::string text;
    for (int i = 0; i < 500; ++i) text += "dog ";
    const TokenizedPrompt prompt = tokenizer.encode(text);
    EXPECT_TRUE(prompt.truncated);
    EXPECT_EQ(prompt.length, 24);
    EXPECT_EQ(prompt.ids.size(), 24u);
    EXPECT_EQ(prompt.ids.back(), tokenizer.endId());
    EXPECT_EQ(tokenizer.positionsOf("dog", prompt).size(), 22u);
    // A concept that is longer than the prompt occurs nowhere in it.
    EXPECT_THAT(tokenizer.positionsOf(text, prompt), IsEmpty());
}

TEST_F(BuiltTokenizer, TakesSpecialTokensOutOfTheText) {
    const Tokenizer tokenizer = load();
    const auto dog = tokenizer.encodeWords("dog");
    EXPECT_THAT(tokenizer.encodeWords("dog<|endoftext|>dog <|StartOfText|>"),
                ElementsAre(dog[0], tokenizer.endId(), dog[0], tokenizer.startId()));
}

TEST_F(BuiltTokenizer, SaysWhichFileIsMissingOrDamaged) {
    const auto with = [&](const char* name, const std::string& content) {
        const fs::path file = m_folder.path() / name;
        const std::string before = readText(file);
        writeAtomically(file, content);
        const std::string message = loadError();
        writeAtomically(file, before);
        EXPECT_THAT(message, HasSubstr(name));
        return message;
    };
    EXPECT_EQ(loadError(), "");
    EXPECT_THAT(with("vocab.json", "{\"a\":0"), HasSubstr("JSON object"));
    EXPECT_THAT(with("vocab.json", "[]"), HasSubstr("JSON object"));
    EXPECT_THAT(with("vocab.json", "{\"a\":0,\"b\":0}"), HasSubstr("each once"));
    EXPECT_THAT(with("vocab.json", "{\"a\":0,\"b\":-1}"), HasSubstr("each once"));
    EXPECT_THAT(with("vocab.json", "{\"a\":0}"), HasSubstr("lacks the token '<|startoftext|>'"));
    EXPECT_THAT(with("merges.txt", "#version\na b\nc\n"), HasSubstr("Line 3"));
    EXPECT_THAT(with("merges.txt", "#version\na b c\n"), HasSubstr("Line 2"));
    EXPECT_THAT(with("tokenizer_config.json", R"({"model_max_length": 2})"), HasSubstr("out of range"));
    EXPECT_THAT(with("special_tokens_map.json", R"({"pad_token": 3})"), HasSubstr("pad_token"));
    fs::remove(m_folder.path() / "merges.txt");
    EXPECT_THAT(loadError(), HasSubstr("lacks its file merges.txt"));
}

TEST_F(BuiltTokenizer, FuzzedPromptsGiveValidIds) {
    const Tokenizer tokenizer = load();
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (unsigned i = 0, count = random() % 60; i < count; ++i)
            text += random() % 2 == 0 ? std::string(1, static_cast<char>(random())) : captions()[random() % 8];
        const TokenizedPrompt prompt = tokenizer.encode(text);
        ASSERT_EQ(prompt.ids.size(), 24u);
        ASSERT_EQ(prompt.texts.size(), 24u);
        for (const std::int64_t id : prompt.ids) ASSERT_LT(static_cast<std::size_t>(id), tokenizer.vocabularySize());
    }
}

TEST_F(BuiltTokenizer, FuzzedFilesLoadOrAreRefused) {
    std::mt19937 random(11);
    int refused = 0;
    for (const char* name : {"vocab.json", "merges.txt", "special_tokens_map.json", "tokenizer_config.json"}) {
        const fs::path file = m_folder.path() / name;
        const std::string whole = readText(file);
        for (int round = 0; round < 150; ++round) {
            std::string bytes = whole;
            for (unsigned i = 0, count = 1 + random() % 3; i < count && !bytes.empty(); ++i) {
                const std::size_t where = random() % bytes.size();
                if (random() % 2 == 0)
                    bytes[where] = static_cast<char>(random());
                else
                    bytes.erase(where, random() % 50);
            }
            std::ofstream(file, std::ios::binary) << bytes;
            try {
                EXPECT_EQ(load().encode("a photo of a dog").ids.size(), static_cast<std::size_t>(load().maxLength()));
            } catch (const Error& error) {
                ++refused;
                EXPECT_EQ(error.code(), ErrorCode::BadModel);
            }
        }
        writeAtomically(file, whole);
    }
    EXPECT_GT(refused, 100);
}

TEST_F(BuiltTokenizer, LearnsMoreWordsWithoutTouchingThoseItKnew) {
    const Tokenizer before = load();
    const test::TemporaryFolder grown;
    const std::vector<std::string> texts = {"Both lungs, lungs and the lung: ARDS.", "the lung of a dog; ards", "once"};
    EXPECT_EQ(extendTokenizer(texts, /*minCount=*/2, m_folder.path(), grown.path()), 3U) << "lung, lungs, ards";
    const Tokenizer after = Tokenizer::load(grown.path());
    EXPECT_GT(after.vocabularySize(), before.vocabularySize());
    for (const std::string& caption : captions()) EXPECT_EQ(after.encode(caption).ids, before.encode(caption).ids);
    std::vector<std::int64_t> ids;
    for (const char* word : {"lungs", "lung", "ards"}) {
        ASSERT_EQ(after.encodeWords(word).size(), 1U) << word;
        EXPECT_GE(after.encodeWords(word)[0], static_cast<std::int64_t>(before.vocabularySize()));
        ids.push_back(after.encodeWords(word)[0]);
    }
    EXPECT_EQ(std::set<std::int64_t>(ids.begin(), ids.end()).size(), 3U);
    EXPECT_GT(after.encodeWords("once").size(), 1U) << "seen once, so still in pieces";
    EXPECT_EQ(after.maxLength(), before.maxLength());
    const test::TemporaryFolder again;
    EXPECT_EQ(extendTokenizer(texts, 2, grown.path(), again.path()), 0U);
    EXPECT_EQ(readText(again.path() / "vocab.json"), readText(grown.path() / "vocab.json"));
    EXPECT_EQ(readText(again.path() / "merges.txt"), readText(grown.path() / "merges.txt"));
}

TEST(MiniTokenizer, LearnsEveryWordOfAnyText) {
    const fs::path mini = fs::path(MASKWRIGHT_SOURCE_DIR) / "resources" / "mini" / "tokenizer";
    // Words that share pieces with each other and with Mini's own.
    std::mt19937 random(5);
    std::string text;
    for (int i = 0; i < 400; ++i) {
        for (unsigned letter = 0, letters = 1 + random() % 9; letter < letters; ++letter)
            text += "abdegnors"[random() % 9];
        text += ' ';
    }
    const test::TemporaryFolder grown;
    extendTokenizer({text}, 1, mini, grown.path());
    const Tokenizer before = Tokenizer::load(mini), after = Tokenizer::load(grown.path());
    for (const std::string& word : clipWords(text)) EXPECT_EQ(after.encodeWords(word).size(), 1U) << word;
    for (const char* known : {"object", "background", "affenpinscher", "dog"})
        EXPECT_EQ(after.encodeWords(known), before.encodeWords(known)) << known;
}

TEST(BytePairMerges, EqualRescanningTheWordForEveryMerge) {
    using Names = std::vector<std::string>;
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        // Merges in no sensible order, as a file may have them: a queue alone would take some too early.
        BytePairMerges merges;
        std::map<std::pair<std::string, std::string>, int> ranks;
        const auto piece = [&] {
            std::string text;
            for (unsigned i = 0, count = 1 + random() % 3; i < count; ++i) text += "ab"[random() % 2];
            return text;
        };
        for (int rank = 0; rank < 14; ++rank) {
            const std::string left = piece(), right = piece() + (random() % 3 == 0 ? "</w>" : "");
            merges.add(left, right);
            ranks[{left, right}] = rank;
        }
        std::string word;
        for (unsigned i = 0, count = 1 + random() % 16; i < count; ++i) word += "ab"[random() % 2];

        Names expected;
        for (const char c : word) expected.emplace_back(1, c);
        expected.back() += "</w>";
        for (;;) {
            auto best = ranks.end();
            for (std::size_t i = 0; i + 1 < expected.size(); ++i) {
                const auto found = ranks.find({expected[i], expected[i + 1]});
                if (found != ranks.end() && (best == ranks.end() || found->second < best->second)) best = found;
            }
            if (best == ranks.end()) break;
            Names merged;
            for (std::size_t i = 0; i < expected.size(); ++i) {
                const bool here = i + 1 < expected.size() && std::pair(expected[i], expected[i + 1]) == best->first;
                merged.push_back(here ? expected[i] + expected[i + 1] : expected[i]);
                i += here ? 1 : 0;
            }
            expected = merged;
        }
        Names actual;
        for (const auto symbol : merges.apply(word)) actual.push_back(merges.symbols()[symbol]);
        ASSERT_EQ(actual, expected) << word;
    }
}

}  // namespace
}  // namespace maskwright
