// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <charconv>
#include <optional>
#include <string_view>

#include "core/error.h"
#include "core/files.h"

namespace maskwright::cli {
namespace {

template <class Number>
std::optional<Number> wholeNumber(std::string_view text) {
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

}  // namespace

Shard parseShard(const std::string& text) {
    const std::string_view view = text;
    const std::size_t slash = view.find('/');
    if (slash != std::string_view::npos) {
        const auto index = wholeNumber<int>(view.substr(0, slash));
        const auto count = wholeNumber<int>(view.substr(slash + 1));
        if (index && count && *count >= 1 && *index >= 0 && *index < *count) return {*index, *count};
    }
    throw Error(ErrorCode::BadInput, "The share of the photos is not understood", "--shard " + text,
                "Write I/N with I from 0 to N-1, for instance 0/4, 1/4, 2/4 and 3/4 on four machines.");
}

std::uint64_t parseSeed(const std::string& text) {
    if (const auto seed = wholeNumber<std::uint64_t>(text)) return *seed;
    throw Error(ErrorCode::BadInput, "The seed is not understood", "--seed " + text, "Write a whole number from 0.");
}

bool parseSwitch(const std::string& option, const std::string& text) {
    if (text == "on") return true;
    if (text == "off") return false;
    throw Error(ErrorCode::BadInput, "The option is either on or off", option + " " + text, "Write \"on\" or \"off\".");
}

Split parseSplit(const std::string& text) {
    if (text == "all") return Split::All;
    if (text == "train") return Split::Train;
    if (text == "test") return Split::Test;
    throw Error(ErrorCode::BadInput, "The split is not known", "--split " + text, "Write all, train or test.");
}

MaskKind parseMaskKind(const std::string& option, const std::string& text) {
    const std::size_t equals = text.find('=');
    const MaskKind kind{text.substr(0, equals), fromUtf8(equals == std::string::npos ? "" : text.substr(equals + 1))};
    if (kind.name.empty() || (equals != std::string::npos && kind.folder.empty()))
        throw Error(ErrorCode::BadInput, "The kind of mask is not understood", option + " " + text,
                    "Write KIND for masks that the pairs name, or KIND=FOLDER.");
    return kind;
}

std::vector<std::string> parseFormats(const std::string& text) {
    std::vector<std::string> formats;
    std::string_view rest = text;
    while (true) {
        const std::size_t comma = rest.find(',');
        const std::string_view format = trimmed(rest.substr(0, comma));
        if (format.empty())
            throw Error(ErrorCode::BadInput, "A format name is missing", "--format " + text,
                        "Write names with commas between them, for instance coco,png.");
        formats.emplace_back(format);
        if (comma == std::string_view::npos) return formats;
        rest.remove_prefix(comma + 1);
    }
}

}  // namespace maskwright::cli
