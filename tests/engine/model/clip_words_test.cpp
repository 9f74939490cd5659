// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clip_words.h"

#include <gmock/gmock.h>

#include <set>

namespace maskwright {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// Expected values are what Python gives: str.lower, and CLIP's expression in the regex module.

TEST(ClipWords, SplitsLettersDigitsContractionsAndTheRest) {
    EXPECT_THAT(clipWords("  don't\tSTOP\n me_now: $5.00 ½²’s"),
                ElementsAre("don", "'t", "stop", "me", "_", "now", ":", "$", "5", ".", "0", "0", "½", "²", "’", "s"));
    EXPECT_THAT(clipWords("we'll 'LL !!'s 東京 🐦🦜"),
                ElementsAre("we", "'ll", "'ll", "!!'", "s", "東京", "🐦🦜"));
    EXPECT_THAT(clipWords(" \t\n\u3000\u00a0"), IsEmpty());
}

TEST(ClipWords, ComposesAndKeepsTheSpecialTokensWhole) {
    EXPECT_THAT(clipWords("cafe\u0301 <|ENDOFTEXT|>x"), ElementsAre("caf\u00e9", "<|endoftext|>", "x"));
    // Marks in the wrong order are sorted by their class before they are composed.
    EXPECT_THAT(clipWords("a\u0301\u0323"), ElementsAre("\u1ea1", "\u0301"));
}

TEST(ClipWords, FollowsTheOddCornersOfTheExpression) {
    EXPECT_THAT(clipWords("it'\u017f"), ElementsAre("it", "'\u017f"));  // the long s is an s where case is ignored
    EXPECT_THAT(clipWords("x\u0345!"), ElementsAre("x", "!"));          // matched by no alternative
    EXPECT_THAT(clipWords("a\x1c"
                          "b\x1c"),
                ElementsAre("a", "\x1c", "b"));  // stripped at the end, no space within
}

TEST(ClipWords, TakesBytesThatAreNotUtf8) {
    EXPECT_THAT(clipWords("a\xff\xc3"), ElementsAre("a", "\ufffd\ufffd"));
    EXPECT_THAT(clipWords(std::string_view("a\0b", 3)), ElementsAre("a", std::string(1, '\0'), "b"));
}

TEST(ClipWords, ALongRunOfMarksTakesNoQuadraticTime) {
    std::string marks = "a";
    for (int i = 0; i < 200'000; ++i) marks += i % 2 == 0 ? "\u0323" : "\u0301";
    const auto words = clipWords(marks);
    ASSERT_EQ(words.size(), 2u);
    EXPECT_EQ(words[0], "\u1ea1");
}

TEST(LowerCase, IsPythonsLower) {
    EXPECT_EQ(lowerCase(U"ΌΔΟΣ ΣΊΣΥΦΟΣ"), U"όδος σίσυφος");
    EXPECT_EQ(lowerCase(U"Σ ΑΣ' ΑΣ'Α ΑΣ\u00adΒ"), U"σ ας' ασ'α ασ\u00adβ");
    EXPECT_EQ(lowerCase(U"İSTANBUL STRAẞE \u01c5"), U"i\u0307stanbul straße \u01c6");
}

TEST(ByteSymbols, AreDistinctAndInClipsOrder) {
    const auto& symbols = byteSymbols();
    EXPECT_EQ(std::set<std::string>(symbols.begin(), symbols.end()).size(), 256u);
    EXPECT_EQ(symbols['a'], "a");
    EXPECT_EQ(symbols[0], "Ā");
    EXPECT_EQ(symbols[' '], "Ġ");
    EXPECT_EQ(symbols[0xad], "Ń");
    EXPECT_EQ(bytesInVocabularyOrder()[0], '!');
    EXPECT_EQ(bytesInVocabularyOrder()[255], 0xad);
}

}  // namespace
}  // namespace maskwright
