// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/byte_pair_merges.h"

namespace maskwright {

/// A prompt as the text encoder takes it: exactly maxLength() ids.
struct TokenizedPrompt {
    std::vector<std::int64_t> ids;
    std::vector<std::string> texts;  ///< what each id stands for, for display; specials by name
    int length = 0;                  ///< ids before the padding, start and end token included
    bool truncated = false;
};

/// CLIP's byte-level BPE tokenizer, driven by the files of a diffusers `tokenizer/` folder. Free of LibTorch.
class Tokenizer {
  public:
    /// @throws Error(BadModel) naming the file that is missing or does not hold.
    static Tokenizer load(const std::filesystem::path& folder);

    /// Lower-cases, cleans white space (NFC, as the goldens), splits as CLIP does, merges, adds start and end token,
    /// cuts to maxLength() and pads. Special tokens written out in the text count as such, as in transformers.
    TokenizedPrompt encode(std::string_view prompt) const;
    /// The ids of the text alone, without start, end, or padding.
    std::vector<std::int64_t> encodeWords(std::string_view text) const;
    /// Positions in encode(prompt) of the tokens of `phrase`, every occurrence; empty when it does not occur.
    std::vector<int> positionsOf(std::string_view phrase, const TokenizedPrompt& prompt) const;

    int maxLength() const noexcept { return m_maxLength; }
    std::int64_t startId() const noexcept { return m_startId; }
    std::int64_t endId() const noexcept { return m_endId; }
    std::int64_t padId() const noexcept { return m_padId; }
    std::size_t vocabularySize() const noexcept { return m_ids.size(); }

  private:
    void readVocabulary(const std::filesystem::path& file);
    void readMerges(const std::filesystem::path& file);
    void readSettings(const std::filesystem::path& folder);
    void appendWord(const std::string& word, std::vector<std::int64_t>& ids) const;
    bool endsWord(std::int64_t id) const;
    std::string displayText(std::int64_t id) const;

    std::map<std::string, std::int64_t> m_ids;
    std::vector<std::string> m_tokens;  ///< by id
    BytePairMerges m_merges;
    std::vector<std::int64_t> m_idOfSymbol;
    std::vector<std::string> m_specials;  ///< taken out of a text before it is split, longest first
    int m_maxLength = 77;
    std::int64_t m_startId = 0, m_endId = 0, m_padId = 0, m_unknownId = 0;
};

/// Makes the files of a `tokenizer/` folder for a closed set of captions: 256 bytes, 256 word-final bytes, then merges
/// until each word that occurs at least `minCount` times is one token (words over 64 bytes may stay in pieces).
/// @throws Error(BadInput) when the captions hold more words than a CLIP vocabulary can.
void buildTokenizer(const std::vector<std::string>& captions, int maxLength, int minCount,
                    const std::filesystem::path& folder);

/// Adds to a closed vocabulary: a copy of the `tokenizer/` folder `from`, in which each word that occurs at least
/// `minCount` times in the texts is one token. Tokens that were there keep their numbers, and words that were one token
/// stay so; new tokens (the words, and the pieces on the way to them) are numbered after them.
/// @return how many words became one token. @throws Error(BadInput) when there are more words than a CLIP vocabulary
/// can hold; Error(BadModel) for files that do not hold.
std::size_t extendTokenizer(const std::vector<std::string>& texts, int minCount, const std::filesystem::path& from,
                            const std::filesystem::path& to);

}  // namespace maskwright
