// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace maskwright {

inline constexpr std::string_view kStartToken = "<|startoftext|>";
inline constexpr std::string_view kEndToken = "<|endoftext|>";

/// As Python's str.lower: full mapping, with the Greek sigma that ends a word.
std::u32string lowerCase(std::u32string_view text);

/// The words that CLIP's tokenizer merges bytes within: text in NFC and lower case, split into contractions, runs of
/// letters, single digits and runs of anything else; white space is dropped. Each word is UTF-8. A word may be one of
/// the two special tokens. Bytes that are not UTF-8 count as U+FFFD.
std::vector<std::string> clipWords(std::string_view text);

bool isUtf8(std::string_view text);

/// The printable character, as UTF-8, that stands for each byte in vocab.json and merges.txt.
const std::array<std::string, 256>& byteSymbols();
/// The order in which CLIP numbers the bytes in its vocabulary.
const std::array<unsigned char, 256>& bytesInVocabularyOrder();

/// Ends the last symbol of a word.
inline constexpr std::string_view kWordEnd = "</w>";

}  // namespace maskwright
