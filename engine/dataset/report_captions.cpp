// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "dataset/image_reports.h"

namespace maskwright {

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}
bool isLetterOrDigit(char c) {
    // Bytes of letters beyond ASCII count as letters.
    return isUpper(c) || isLower(c) || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::string trimmed(std::string_view text) {
    while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back())) text.remove_suffix(1);
    return std::string(text);
}

/// Whether a sentence ends with the character at `i`. Reports often leave out the space after a full stop.
bool endsSentence(std::string_view text, std::size_t i) {
    if (text[i] == '\n') return true;
    if (text[i] != '.' && text[i] != '!' && text[i] != '?' && text[i] != ';') return false;
    if (i + 1 == text.size() || isSpace(text[i + 1])) return true;
    return i > 0 && isLower(text[i - 1]) && isUpper(text[i + 1]);
}

std::vector<std::string> sentencesOf(std::string_view text) {
    std::vector<std::string> sentences;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !endsSentence(text, i)) continue;
        const std::string sentence = trimmed(text.substr(begin, i + 1 - begin));
        if (!sentence.empty()) sentences.push_back(sentence);
        begin = i + 1;
    }
    return sentences;
}

std::vector<std::string> wordsOf(const std::string& sentence) {
    std::vector<std::string> words(1);
    for (const char c : sentence) {
        if (!isSpace(c))
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

/// Whether `part` stands in `text` as words of its own, whatever the case.
bool names(const std::string& text, const std::string& part) {
    const std::string in = lowered(text), wanted = lowered(part);
    for (std::size_t at = in.find(wanted); at != std::string::npos; at = in.find(wanted, at + 1)) {
        const std::size_t end = at + wanted.size();
        if ((at == 0 || !isLetterOrDigit(in[at - 1])) && (end == in.size() || !isLetterOrDigit(in[end]))) return true;
    }
    return false;
}

/// The findings, of those with commas between them, that the report does not name.
std::string unnamedFindings(const ImageReport& pair) {
    std::string result;
    std::string_view rest = pair.finding;
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        const std::string finding = trimmed(rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
        if (!finding.empty() && !names(pair.report, finding)) result += (result.empty() ? "" : ", ") + finding;
    }
    return result;
}

/// Joins pieces as long as the caption can be read whole.
class Grouping {
  public:
    Grouping(std::string prefix, const std::function<bool(const std::string&)>& fits)
        : m_prefix(std::move(prefix)), m_fits(fits) {}

    void addSentence(const std::string& sentence) {
        if (tryToAdd(sentence)) return;
        finish();
        if (tryToAdd(sentence)) return;
        for (const std::string& word : wordsOf(sentence)) addWord(word);
        finish();
    }
    ReportCaptions take() {
        finish();
        return std::move(m_result);
    }

  private:
    bool tryToAdd(const std::string& piece) {
        const std::string longer = m_group.empty() ? piece : m_group + " " + piece;
        if (!m_fits(m_prefix + longer)) return false;
        m_group = longer;
        return true;
    }
    void addWord(const std::string& word) {
        if (tryToAdd(word)) return;
        finish();
        if (!tryToAdd(word)) m_result.leftOut.push_back(word);
    }
    void finish() {
        if (!m_group.empty()) m_result.captions.push_back(m_prefix + m_group);
        m_group.clear();
    }

    std::string m_prefix, m_group;
    const std::function<bool(const std::string&)>& m_fits;
    ReportCaptions m_result;
};

}  // namespace

ReportCaptions captionsOf(const ImageReport& pair, const std::function<bool(const std::string&)>& fits) {
    const std::string unnamed = unnamedFindings(pair);
    std::string prefix = unnamed.empty() ? "" : unnamed + ". ", text = pair.report;
    // A finding that takes up half of a caption is read once, as the report's first sentence.
    if (trimmed(text).empty() || !fits(prefix + prefix)) {
        text = prefix + text;
        prefix.clear();
    }
    Grouping grouping(prefix, fits);
    for (const std::string& sentence : sentencesOf(text)) grouping.addSentence(sentence);
    return grouping.take();
}

}  // namespace maskwright
