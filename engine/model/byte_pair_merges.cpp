// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/byte_pair_merges.h"

#include <functional>
#include <queue>

#include "model/clip_words.h"

namespace maskwright {

namespace {

constexpr std::uint32_t kFirstWordEnd = 256;

std::uint64_t pairKey(std::uint32_t left, std::uint32_t right) {
    return std::uint64_t{left} << 32 | right;
}

/// A pair that could be merged when it was found; either symbol may have gone since.
struct Candidate {
    int rank;
    int left;
    std::uint32_t leftSymbol, rightSymbol;
    bool operator>(const Candidate& other) const { return std::pair(rank, left) > std::pair(other.rank, other.left); }
};

}  // namespace

/// The symbols of one word as a linked list, with a queue of the pairs that can be merged. The queue makes a word of n
/// bytes cost n log n: rescanning it for each merge would take minutes for 100,000 letters without a space.
struct BytePairMerges::Chain {
    struct Node {
        Symbol symbol;
        int previous, next;  ///< -1: none
        bool alive = true;
    };
    const BytePairMerges& merges;
    std::vector<Node> nodes;
    std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> queue;

    Chain(const BytePairMerges& of, std::string_view word) : merges(of) {
        const int count = static_cast<int>(word.size());
        for (int i = 0; i < count; ++i) {
            const bool last = i + 1 == count;
            nodes.push_back(
                {static_cast<unsigned char>(word[i]) + (last ? kFirstWordEnd : 0), i - 1, last ? -1 : i + 1});
        }
        for (int i = 0; i < count; ++i) consider(i);
    }

    void consider(int left) {
        if (left < 0 || nodes[left].next < 0) return;
        const Symbol a = nodes[left].symbol, b = nodes[nodes[left].next].symbol;
        if (const Merge* merge = merges.find(a, b)) queue.push({merge->rank, left, a, b});
    }

    bool holds(const Candidate& candidate) const {
        const Node& left = nodes[candidate.left];
        return left.alive && left.symbol == candidate.leftSymbol && left.next >= 0 &&
               nodes[left.next].symbol == candidate.rightSymbol;
    }

    void merge(const Candidate& candidate) {
        Node& left = nodes[candidate.left];
        nodes[left.next].alive = false;
        left.symbol = merges.find(candidate.leftSymbol, candidate.rightSymbol)->result;
        left.next = nodes[left.next].next;
        if (left.next >= 0) nodes[left.next].previous = candidate.left;
    }

    /// Merges every pair of the lowest rank. The pairs that this makes wait until it is done, as the rule has it.
    void mergeLowestRank() {
        std::vector<int> changed;
        for (const int rank = queue.top().rank; !queue.empty() && queue.top().rank == rank; queue.pop()) {
            if (!holds(queue.top())) continue;
            merge(queue.top());
            changed.push_back(queue.top().left);
        }
        for (const int i : changed) {
            consider(nodes[i].previous);
            consider(i);
        }
    }
};

BytePairMerges::BytePairMerges() {
    for (const std::string& symbol : byteSymbols()) number(symbol);
    for (const std::string& symbol : byteSymbols()) number(symbol + std::string(kWordEnd));
}

BytePairMerges::Symbol BytePairMerges::number(const std::string& symbol) {
    const auto [entry, isNew] = m_numbers.emplace(symbol, static_cast<Symbol>(m_symbols.size()));
    if (isNew) m_symbols.push_back(symbol);
    return entry->second;
}

void BytePairMerges::add(const std::string& left, const std::string& right) {
    const Symbol leftNumber = number(left), rightNumber = number(right);
    m_merges[pairKey(leftNumber, rightNumber)] = {m_count++, number(left + right)};
}

const BytePairMerges::Merge* BytePairMerges::find(Symbol left, Symbol right) const {
    const auto found = m_merges.find(pairKey(left, right));
    return found == m_merges.end() ? nullptr : &found->second;
}

std::vector<BytePairMerges::Symbol> BytePairMerges::apply(std::string_view word) const {
    std::vector<Symbol> symbols;
    if (word.empty()) return symbols;
    Chain chain(*this, word);
    while (!chain.queue.empty()) chain.mergeLowestRank();
    for (int i = 0; i >= 0; i = chain.nodes[i].next) symbols.push_back(chain.nodes[i].symbol);
    return symbols;
}

}  // namespace maskwright
