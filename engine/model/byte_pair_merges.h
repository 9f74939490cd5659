// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace maskwright {

/// The merges of a byte-level BPE: which two neighbouring symbols of a word become one, and in which order.
class BytePairMerges {
  public:
    using Symbol = std::uint32_t;

    /// Knows the 256 bytes and the 256 bytes that end a word, in this order, and no merges.
    BytePairMerges();

    /// Adds the next merge. One that was there before takes the new, later rank.
    void add(const std::string& left, const std::string& right);

    /// Merges the pair of lowest rank at all its places, left to right, then the next, until none is left.
    std::vector<Symbol> apply(std::string_view word) const;

    /// The symbols as vocab.json spells them, by number.
    const std::vector<std::string>& symbols() const noexcept { return m_symbols; }

  private:
    struct Merge {
        int rank = 0;
        Symbol result = 0;
    };
    struct Chain;
    Symbol number(const std::string& symbol);
    const Merge* find(Symbol left, Symbol right) const;

    std::vector<std::string> m_symbols;
    std::unordered_map<std::string, Symbol> m_numbers;
    std::unordered_map<std::uint64_t, Merge> m_merges;  ///< by left << 32 | right
    int m_count = 0;
};

}  // namespace maskwright
