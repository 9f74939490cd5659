// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clip_words.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace maskwright {

namespace {

struct Range {
    char32_t first, last;
};

bool within(char32_t c, const Range* begin, const Range* end) {
    return std::any_of(begin, end, [c](const Range& range) { return c >= range.first && c <= range.last; });
}

/// Unicode's Other_Lowercase and Other_Uppercase: cased characters that are not letters with a case.
constexpr Range kOtherCased[] = {{0xaa, 0xaa},       {0xba, 0xba},       {0x2b0, 0x2b8},     {0x2c0, 0x2c1},
                                 {0x2e0, 0x2e4},     {0x345, 0x345},     {0x37a, 0x37a},     {0x1d2c, 0x1d6a},
                                 {0x1d78, 0x1d78},   {0x1d9b, 0x1dbf},   {0x2071, 0x2071},   {0x207f, 0x207f},
                                 {0x2090, 0x209c},   {0x2160, 0x217f},   {0x24b6, 0x24e9},   {0x2c7c, 0x2c7d},
                                 {0xa69c, 0xa69d},   {0xa770, 0xa770},   {0xa7f8, 0xa7f9},   {0xab5c, 0xab5f},
                                 {0x10780, 0x10780}, {0x10783, 0x10785}, {0x10787, 0x107b0}, {0x107b2, 0x107ba},
                                 {0x1f130, 0x1f149}, {0x1f150, 0x1f169}, {0x1f170, 0x1f189}};

/// Punctuation that Unicode lets stand inside a word (Word_Break MidLetter, MidNumLet and Single_Quote).
constexpr Range kInsideWord[] = {{0x27, 0x27},     {0x2e, 0x2e},     {0x3a, 0x3a},     {0xb7, 0xb7},
                                 {0x387, 0x387},   {0x55f, 0x55f},   {0x5f4, 0x5f4},   {0x2018, 0x2019},
                                 {0x2024, 0x2024}, {0x2027, 0x2027}, {0xfe13, 0xfe13}, {0xfe52, 0xfe52},
                                 {0xfe55, 0xfe55}, {0xff07, 0xff07}, {0xff0e, 0xff0e}, {0xff1a, 0xff1a}};

utf8proc_category_t category(char32_t c) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

bool isCased(char32_t c) {
    const auto kind = category(c);
    return kind == UTF8PROC_CATEGORY_LU || kind == UTF8PROC_CATEGORY_LL || kind == UTF8PROC_CATEGORY_LT ||
           within(c, std::begin(kOtherCased), std::end(kOtherCased));
}

bool isCaseIgnorable(char32_t c) {
    const auto kind = category(c);
    return kind == UTF8PROC_CATEGORY_MN || kind == UTF8PROC_CATEGORY_ME || kind == UTF8PROC_CATEGORY_CF ||
           kind == UTF8PROC_CATEGORY_LM || kind == UTF8PROC_CATEGORY_SK ||
           within(c, std::begin(kInsideWord), std::end(kInsideWord));
}

/// Whether the sigma at `index` ends a word: a cased character before it and none after, other marks aside.
bool isFinalSigma(std::u32string_view text, std::size_t index) {
    std::size_t before = index;
    while (before > 0 && isCaseIgnorable(text[before - 1])) --before;
    if (before == 0 || !isCased(text[before - 1])) return false;
    std::size_t after = index + 1;
    while (after < text.size() && isCaseIgnorable(text[after])) ++after;
    return after == text.size() || !isCased(text[after]);
}

bool isSpace(char32_t c) {
    return (c >= 0x9 && c <= 0xd) || c == 0x85 || category(c) == UTF8PROC_CATEGORY_ZS ||
           category(c) == UTF8PROC_CATEGORY_ZL || category(c) == UTF8PROC_CATEGORY_ZP;
}

/// Python strips these from the ends of a text, though its regular expressions do not count them as white space.
bool isStripped(char32_t c) {
    return isSpace(c) || (c >= 0x1c && c <= 0x1f);
}

/// What CLIP's expression matches nowhere. The Greek iota subscript is no letter, but being a case variant of one it is
/// not among the non-letters either where case is ignored.
bool isDropped(char32_t c) {
    return isSpace(c) || c == U'\u0345';
}

bool isLetter(char32_t c) {
    return category(c) >= UTF8PROC_CATEGORY_LU && category(c) <= UTF8PROC_CATEGORY_LO;
}
bool isNumber(char32_t c) {
    return category(c) >= UTF8PROC_CATEGORY_ND && category(c) <= UTF8PROC_CATEGORY_NO;
}

std::u32string decode(std::string_view text) {
    std::u32string decoded;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    for (std::size_t i = 0; i < text.size();) {
        utf8proc_int32_t c = 0;
        const auto length = utf8proc_iterate(bytes + i, static_cast<utf8proc_ssize_t>(text.size() - i), &c);
        decoded.push_back(length > 0 ? static_cast<char32_t>(c) : U'\ufffd');
        i += length > 0 ? static_cast<std::size_t>(length) : 1;
    }
    return decoded;
}

void append(std::string& text, char32_t c) {
    utf8proc_uint8_t bytes[4];
    const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(c), bytes);
    text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

std::string encode(std::u32string_view text) {
    std::string encoded;
    for (const char32_t c : text) append(encoded, c);
    return encoded;
}

/// NFC. Not utf8proc's own function, whose ordering of combining marks takes quadratic time in the length of their run.
std::u32string composed(std::u32string_view text) {
    std::vector<utf8proc_int32_t> buffer(text.size() * 4 + 4);
    utf8proc_ssize_t length = 0;
    for (const char32_t c : text) {
        // 18 is the longest decomposition that Unicode has.
        if (buffer.size() < static_cast<std::size_t>(length) + 18) buffer.resize(2 * buffer.size() + 18);
        int lastClass = 0;
        length += utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), buffer.data() + length,
                                          static_cast<utf8proc_ssize_t>(buffer.size()) - length, UTF8PROC_DECOMPOSE,
                                          &lastClass);
    }
    // Canonical order: marks sorted by their class within each run, equal classes as they were.
    const auto combiningClass = [](utf8proc_int32_t c) { return utf8proc_get_property(c)->combining_class; };
    for (auto run = buffer.begin(), end = buffer.begin() + length; run != end;) {
        const auto runEnd = std::find_if(run, end, [&](auto c) { return combiningClass(c) == 0; });
        std::stable_sort(run, runEnd, [&](auto a, auto b) { return combiningClass(a) < combiningClass(b); });
        run = runEnd == end ? end : runEnd + 1;
    }
    length = utf8proc_normalize_utf32(buffer.data(), length,
                                      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    return {buffer.begin(), buffer.begin() + length};
}

/// Length of the contraction ('s 't 're 've 'm 'll 'd) at the start of `text`, or 0. The long s matches s, as it does
/// where case is ignored.
std::size_t contraction(std::u32string_view text) {
    if (text.size() < 2 || text[0] != U'\'') return 0;
    const std::u32string_view rest = text.substr(1, 2);
    if (rest[0] == U's' || rest[0] == U'\u017f' || rest[0] == U't') return 2;
    if (rest == U"re" || rest == U"ve" || rest == U"ll") return 3;
    return rest[0] == U'm' || rest[0] == U'd' ? 2 : 0;
}

std::size_t wordLength(std::u32string_view text) {
    for (const std::u32string_view special : {U"<|startoftext|>", U"<|endoftext|>"})
        if (text.substr(0, special.size()) == special) return special.size();
    if (const std::size_t length = contraction(text); length > 0) return length;
    if (isNumber(text[0])) return 1;
    const bool letters = isLetter(text[0]);
    const auto belongs = [letters](char32_t c) {
        return letters ? isLetter(c) : !isLetter(c) && !isNumber(c) && !isDropped(c);
    };
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), belongs) - text.begin());
}

}  // namespace

std::u32string lowerCase(std::u32string_view text) {
    std::u32string lower;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == U'\u03a3')
            lower.push_back(isFinalSigma(text, i) ? U'\u03c2' : U'\u03c3');
        else if (text[i] == U'\u0130')
            lower += U"i\u0307";
        else
            lower.push_back(static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(text[i]))));
    }
    return lower;
}

std::vector<std::string> clipWords(std::string_view text) {
    std::u32string clean = composed(decode(text));
    const auto first = std::find_if_not(clean.begin(), clean.end(), isStripped);
    const auto last = std::find_if_not(clean.rbegin(), std::make_reverse_iterator(first), isStripped).base();
    clean = lowerCase(std::u32string(first, last));

    std::vector<std::string> words;
    std::u32string_view rest = clean;
    while (!rest.empty()) {
        if (isDropped(rest[0])) {
            rest.remove_prefix(1);
            continue;
        }
        const std::size_t length = wordLength(rest);
        words.push_back(encode(rest.substr(0, length)));
        rest.remove_prefix(length);
    }
    return words;
}

bool isUtf8(std::string_view text) {
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    for (std::size_t i = 0; i < text.size();) {
        utf8proc_int32_t c = 0;
        const auto length = utf8proc_iterate(bytes + i, static_cast<utf8proc_ssize_t>(text.size() - i), &c);
        if (length <= 0) return false;
        i += static_cast<std::size_t>(length);
    }
    return true;
}

const std::array<unsigned char, 256>& bytesInVocabularyOrder() {
    static const auto order = [] {
        const auto printable = [](int b) { return (b >= '!' && b <= '~') || (b >= 0xa1 && b <= 0xac) || b >= 0xae; };
        std::array<unsigned char, 256> bytes{};
        std::size_t count = 0;
        for (const bool wanted : {true, false})
            for (int b = 0; b < 256; ++b)
                if (printable(b) == wanted) bytes[count++] = static_cast<unsigned char>(b);
        return bytes;
    }();
    return order;
}

const std::array<std::string, 256>& byteSymbols() {
    static const auto symbols = [] {
        std::array<std::string, 256> result;
        char32_t next = 256;
        // Printable Latin-1 stands for itself, and the rest for the characters from 256 on, in order.
        for (std::size_t i = 0; i < 256; ++i) {
            const unsigned char byte = bytesInVocabularyOrder()[i];
            const bool printable = i < 188;
            append(result[byte], printable ? byte : next++);
        }
        return result;
    }();
    return symbols;
}

}  // namespace maskwright
