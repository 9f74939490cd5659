// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <unordered_map>

#include "core/error.h"
#include "core/files.h"
#include "model/clip_words.h"
#include "model/model_files.h"
#include "model/tokenizer.h"

namespace maskwright {

namespace {

using nlohmann::json;

constexpr std::size_t kMaxMerges = 48894;  // what CLIP's tokenizer reads of merges.txt
constexpr std::uint64_t kMaxFileBytes = 64 << 20;
/// A "word" longer than this is no word to learn: a link, or a text without spaces.
constexpr std::size_t kMaxWordBytes = 64;

using Pair = std::pair<std::string, std::string>;

[[noreturn]] void refuseMoreWords() {
    throw Error(ErrorCode::BadInput, "The captions hold more different words than the tokenizer can learn", {},
                "Raise tokenizer_min_count, or use fewer captions.");
}

/// Learns byte-pair merges from word counts: the most frequent pair first, until every word is one symbol.
class MergeTrainer {
  public:
    explicit MergeTrainer(const std::map<std::string, std::int64_t>& wordCounts) {
        for (const auto& [text, count] : wordCounts) {
            Word word{{}, count};
            for (const char byte : text) word.symbols.push_back(byteSymbols()[static_cast<unsigned char>(byte)]);
            word.symbols.back() += kWordEnd;
            m_words.push_back(std::move(word));
            countPairs(m_words.size() - 1, +1);
        }
    }

    std::vector<Pair> train() {
        std::vector<Pair> merges;
        while (!m_ranking.empty()) {
            if (merges.size() == kMaxMerges) refuseMoreWords();
            // Copied: the entry goes while the words are rewritten.
            const Pair best = m_ranking.begin()->second;
            merges.push_back(best);
            const std::set<std::size_t> words = m_pairs[best].words;
            for (const std::size_t index : words) {
                countPairs(index, -1);
                mergeIn(m_words[index].symbols, best);
                countPairs(index, +1);
            }
        }
        return merges;
    }

  private:
    struct Word {
        std::vector<std::string> symbols;
        std::int64_t count;
    };
    struct PairUse {
        std::int64_t count = 0;
        std::set<std::size_t> words;
    };

    void countPairs(std::size_t index, int sign) {
        const Word& word = m_words[index];
        for (std::size_t i = 0; i + 1 < word.symbols.size(); ++i) {
            const Pair pair(word.symbols[i], word.symbols[i + 1]);
            PairUse& use = m_pairs[pair];
            m_ranking.erase({-use.count, pair});
            use.count += sign * word.count;
            if (sign > 0)
                use.words.insert(index);
            else
                use.words.erase(index);
            if (use.count > 0)
                m_ranking.insert({-use.count, pair});
            else
                m_pairs.erase(pair);
        }
    }

    static void mergeIn(std::vector<std::string>& symbols, const Pair& pair) {
        std::vector<std::string> merged;
        for (std::size_t i = 0; i < symbols.size(); ++i) {
            const bool matches = i + 1 < symbols.size() && symbols[i] == pair.first && symbols[i + 1] == pair.second;
            merged.push_back(matches ? pair.first + pair.second : symbols[i]);
            if (matches) ++i;
        }
        symbols = std::move(merged);
    }

    std::vector<Word> m_words;
    std::map<Pair, PairUse> m_pairs;
    /// Most frequent first; ties by spelling, so that the same captions always give the same files.
    std::set<std::pair<std::int64_t, Pair>> m_ranking;
};

std::map<std::string, std::int64_t> frequentWords(const std::vector<std::string>& captions, int minCount) {
    std::map<std::string, std::int64_t> counts;
    for (const std::string& caption : captions)
        for (const std::string& word : clipWords(caption))
            if (word != kStartToken && word != kEndToken && word.size() <= kMaxWordBytes) ++counts[word];
    std::erase_if(counts, [minCount](const auto& entry) { return entry.second < minCount; });
    return counts;
}

json vocabularyOf(const std::vector<Pair>& merges) {
    json vocabulary = json::object();
    const auto add = [&](const std::string& token) {
        // Two merges may spell the same token; it keeps its first number.
        const std::size_t next = vocabulary.size();
        if (!vocabulary.contains(token)) vocabulary[token] = next;
    };
    for (const std::string_view end : {std::string_view(), kWordEnd})
        for (const unsigned char byte : bytesInVocabularyOrder()) add(byteSymbols()[byte] + std::string(end));
    for (const auto& [left, right] : merges) add(left + right);
    add(std::string(kStartToken));
    add(std::string(kEndToken));
    return vocabulary;
}

json specialTokens() {
    return {{"bos_token", kStartToken}, {"eos_token", kEndToken}, {"unk_token", kEndToken}, {"pad_token", kEndToken}};
}

}  // namespace

void buildTokenizer(const std::vector<std::string>& captions, int maxLength, int minCount,
                    const std::filesystem::path& folder) {
    const std::vector<Pair> merges = MergeTrainer(frequentWords(captions, minCount)).train();
    std::string lines = "#version: 0.2\n";
    for (const auto& [left, right] : merges) lines += left + " " + right + "\n";
    json settings = specialTokens();
    settings.update({{"tokenizer_class", "CLIPTokenizer"},
                     {"model_max_length", maxLength},
                     {"do_lower_case", true},
                     {"errors", "replace"},
                     {"add_prefix_space", false}});
    writeAtomically(folder / "vocab.json", vocabularyOf(merges).dump() + "\n");
    writeAtomically(folder / "merges.txt", lines);
    writeAtomically(folder / "special_tokens_map.json", specialTokens().dump(2) + "\n");
    writeAtomically(folder / "tokenizer_config.json", settings.dump(2) + "\n");
}

namespace {

/// The files of a tokenizer that is to learn more words.
class GrowingTokenizer {
  public:
    explicit GrowingTokenizer(const std::filesystem::path& folder)
        : m_vocabulary(readModelJson(folder / "vocab.json", kMaxFileBytes)),
          m_lines(readModelText(folder / "merges.txt", kMaxFileBytes)) {
        std::erase(m_lines, '\r');
        if (!m_lines.empty() && m_lines.back() != '\n') m_lines += '\n';
        std::size_t begin = m_lines.find('\n') + 1;  // after "#version: ..."
        for (std::size_t end; (end = m_lines.find('\n', begin)) != std::string::npos; begin = end + 1) {
            const std::size_t gap = m_lines.find(' ', begin);
            if (gap >= end) continue;
            m_merges.add(m_lines.substr(begin, gap - begin), m_lines.substr(gap + 1, end - gap - 1));
            ++m_count;
        }
    }

    /// Joins the word's first two symbols until one is left. The pair is always a new one: else it would be joined
    /// already. It ranks after all others, so nothing that was one token before is touched.
    /// @return whether the word was in pieces.
    bool learn(const std::string& word) {
        bool learned = false;
        for (auto symbols = m_merges.apply(word); symbols.size() > 1; symbols = m_merges.apply(word)) {
            if (m_count++ == kMaxMerges) refuseMoreWords();
            const std::string left = m_merges.symbols()[symbols[0]], right = m_merges.symbols()[symbols[1]];
            m_merges.add(left, right);
            m_lines += left + " " + right + "\n";
            const std::size_t next = m_vocabulary.size();
            if (!m_vocabulary.contains(left + right)) m_vocabulary[left + right] = next;
            learned = true;
        }
        return learned;
    }

    void write(const std::filesystem::path& folder) const {
        writeAtomically(folder / "vocab.json", m_vocabulary.dump() + "\n");
        writeAtomically(folder / "merges.txt", m_lines);
    }

  private:
    json m_vocabulary;
    std::string m_lines;
    BytePairMerges m_merges;
    std::size_t m_count = 0;
};

}  // namespace

std::size_t extendTokenizer(const std::vector<std::string>& texts, int minCount, const std::filesystem::path& from,
                            const std::filesystem::path& to) {
    GrowingTokenizer tokenizer(from);
    std::size_t learned = 0;
    for (const auto& [word, count] : frequentWords(texts, minCount)) learned += tokenizer.learn(word);
    tokenizer.write(to);
    for (const char* settings : {"special_tokens_map.json", "tokenizer_config.json"})
        if (std::filesystem::exists(from / settings))
            writeAtomically(to / settings, readModelText(from / settings, kMaxFileBytes));
    return learned;
}

}  // namespace maskwright
