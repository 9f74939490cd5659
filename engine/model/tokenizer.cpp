// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tokenizer.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "core/error.h"
#include "core/files.h"
#include "model/clip_words.h"
#include "model/model_files.h"

namespace maskwright {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::uint64_t kMaxFileBytes = 64 << 20;
constexpr int kLongestMaxLength = 4096;
/// What CLIP's tokenizer reads of merges.txt, however long it is: 49152 - 256 - 2 lines after the first.
constexpr std::size_t kMaxMerges = 48894;
constexpr char kFetchAgain[] = "Fetch the tokenizer folder again.";

[[noreturn]] void refuse(const std::string& what, const fs::path& file) {
    throw Error(ErrorCode::BadModel, what, toUtf8(file), kFetchAgain);
}

/// A special token is stored as text or as an object with its text.
std::optional<std::string> specialToken(const json& settings, const char* key, const fs::path& file) {
    const auto found = settings.find(key);
    if (found == settings.end() || found->is_null()) return std::nullopt;
    const json& text = found->is_object() && found->contains("content") ? (*found)["content"] : *found;
    if (!text.is_string() || text.get_ref<const std::string&>().empty())
        refuse(std::string("The tokenizer's ") + key + " is not a text", file);
    return text.get<std::string>();
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - first);
}

std::string_view withoutWordEnd(std::string_view token) {
    return token.ends_with(kWordEnd) ? token.substr(0, token.size() - kWordEnd.size()) : token;
}

/// The text that a token's byte symbols spell, unless it is only a part of a character.
std::optional<std::string> bytesOf(std::string_view symbols) {
    std::string bytes;
    while (!symbols.empty()) {
        const auto& all = byteSymbols();
        const auto symbol = std::find_if(all.begin(), all.end(), [&](const auto& s) { return symbols.starts_with(s); });
        if (symbol == all.end()) return std::nullopt;
        bytes.push_back(static_cast<char>(symbol - all.begin()));
        symbols.remove_prefix(symbol->size());
    }
    if (!isUtf8(bytes)) return std::nullopt;
    return bytes;
}

}  // namespace

Tokenizer Tokenizer::load(const fs::path& folder) {
    Tokenizer tokenizer;
    tokenizer.readVocabulary(folder / "vocab.json");
    tokenizer.readMerges(folder / "merges.txt");
    tokenizer.readSettings(folder);
    return tokenizer;
}

void Tokenizer::readVocabulary(const fs::path& file) {
    const json vocabulary = readModelJson(file, kMaxFileBytes);
    m_tokens.resize(vocabulary.size());
    std::vector<bool> used(vocabulary.size(), false);
    for (const auto& [token, id] : vocabulary.items()) {
        if (!id.is_number_unsigned() || id.get<std::uint64_t>() >= used.size() || used[id.get<std::size_t>()])
            refuse("The vocabulary does not number its tokens from 0 on, each once", file);
        used[id.get<std::size_t>()] = true;
        m_tokens[id.get<std::size_t>()] = token;
        m_ids.emplace(token, id.get<std::int64_t>());
    }
}

void Tokenizer::readMerges(const fs::path& file) {
    const std::string content = readModelText(file, kMaxFileBytes);
    std::string_view rest = trimmed(content);
    const auto nextLine = [&rest] {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        return line;
    };
    nextLine();  // "#version: ..."
    for (std::size_t rank = 0; rank < kMaxMerges && !rest.empty(); ++rank) {
        const std::string_view line = trimmed(nextLine());
        const std::size_t gap = line.find(' ');
        const std::string left(line.substr(0, gap));
        const std::string right(gap == std::string_view::npos ? "" : trimmed(line.substr(gap)));
        if (left.empty() || right.empty() || right.find(' ') != std::string::npos)
            refuse("Line " + std::to_string(rank + 2) + " of the merges is not two symbols", file);
        m_merges.add(left, right);
    }
}

void Tokenizer::readSettings(const fs::path& folder) {
    std::map<std::string, std::string> names = {{"bos_token", std::string(kStartToken)},
                                                {"eos_token", std::string(kEndToken)},
                                                {"unk_token", std::string(kEndToken)},
                                                {"pad_token", std::string(kEndToken)}};
    // Later files win, as in transformers.
    for (const char* name : {"tokenizer_config.json", "special_tokens_map.json"}) {
        const fs::path file = folder / name;
        if (!fs::exists(file)) continue;
        const json settings = readModelJson(file, kMaxFileBytes);
        for (auto& [key, token] : names)
            if (const auto named = specialToken(settings, key.c_str(), file)) token = *named;
        const auto length = settings.find("model_max_length");
        // Where no limit was set, transformers writes 1e30, a float.
        if (length == settings.end() || length->is_number_float()) continue;
        if (!length->is_number_integer() || *length < 3 || *length > kLongestMaxLength)
            refuse("The tokenizer's model_max_length is out of range", file);
        m_maxLength = length->get<int>();
    }
    const auto idOf = [&](const char* key) {
        const auto found = m_ids.find(names[key]);
        if (found == m_ids.end()) refuse("The vocabulary lacks the token '" + names[key] + "'", folder / "vocab.json");
        return found->second;
    };
    m_startId = idOf("bos_token");
    m_endId = idOf("eos_token");
    m_unknownId = idOf("unk_token");
    m_padId = idOf("pad_token");
    for (const std::string& symbol : m_merges.symbols()) {
        const auto found = m_ids.find(symbol);
        m_idOfSymbol.push_back(found == m_ids.end() ? m_unknownId : found->second);
    }
    std::set<std::string> specials;
    for (const auto& [key, token] : names) specials.insert(token);
    m_specials.assign(specials.begin(), specials.end());
    std::sort(m_specials.begin(), m_specials.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
}

void Tokenizer::appendWord(const std::string& word, std::vector<std::int64_t>& ids) const {
    const auto special = word == kStartToken || word == kEndToken ? m_ids.find(word) : m_ids.end();
    if (special != m_ids.end()) {
        ids.push_back(special->second);
        return;
    }
    for (const BytePairMerges::Symbol symbol : m_merges.apply(word)) ids.push_back(m_idOfSymbol[symbol]);
}

std::vector<std::int64_t> Tokenizer::encodeWords(std::string_view text) const {
    std::vector<std::int64_t> ids;
    const auto appendPlain = [&](std::string_view plain) {
        for (const std::string& word : clipWords(plain)) appendWord(word, ids);
    };
    std::size_t plainBegin = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto special = std::find_if(m_specials.begin(), m_specials.end(), [&](const std::string& token) {
            return text.substr(i, token.size()) == token;
        });
        if (special == m_specials.end()) {
            ++i;
            continue;
        }
        appendPlain(text.substr(plainBegin, i - plainBegin));
        ids.push_back(m_ids.at(*special));
        i += special->size();
        plainBegin = i;
    }
    appendPlain(text.substr(plainBegin));
    return ids;
}

bool Tokenizer::endsWord(std::int64_t id) const {
    const std::string& token = m_tokens[static_cast<std::size_t>(id)];
    const bool special = std::find(m_specials.begin(), m_specials.end(), token) != m_specials.end();
    return special || withoutWordEnd(token).size() < token.size();
}

std::string Tokenizer::displayText(std::int64_t id) const {
    const std::string& token = m_tokens[static_cast<std::size_t>(id)];
    return bytesOf(withoutWordEnd(token)).value_or(token);
}

TokenizedPrompt Tokenizer::encode(std::string_view prompt) const {
    std::vector<std::int64_t> words = encodeWords(prompt);
    TokenizedPrompt result;
    const std::size_t room = static_cast<std::size_t>(m_maxLength) - 2;
    result.truncated = words.size() > room;
    words.resize(std::min(words.size(), room));

    result.ids.push_back(m_startId);
    result.ids.insert(result.ids.end(), words.begin(), words.end());
    result.ids.push_back(m_endId);
    result.length = static_cast<int>(result.ids.size());
    result.ids.resize(static_cast<std::size_t>(m_maxLength), m_padId);
    for (const std::int64_t id : result.ids) result.texts.push_back(displayText(id));
    return result;
}

std::vector<int> Tokenizer::positionsOf(std::string_view phrase, const TokenizedPrompt& prompt) const {
    const std::vector<std::int64_t> wanted = encodeWords(phrase);
    std::set<int> positions;
    if (wanted.empty()) return {};
    const int count = static_cast<int>(wanted.size());
    const int end =
        std::min(prompt.length, static_cast<int>(prompt.ids.size())) - 1;  // of the words: the end token's place
    for (int start = 1; start + count <= end; ++start) {
        // A match inside a longer word is another word: "cat" does not occur in "bobcat".
        if (!endsWord(prompt.ids[start - 1])) continue;
        if (!std::equal(wanted.begin(), wanted.end(), prompt.ids.begin() + start)) continue;
        for (int i = 0; i < count; ++i) positions.insert(start + i);
    }
    return {positions.begin(), positions.end()};
}

}  // namespace maskwright
