// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <charconv>
#include <optional>
#include <string_view>

#include "core/error.h"

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

std::vector<std::string> parseNames(const std::string& option, const std::string& text) {
    std::vector<std::string> names;
    std::string_view rest = text;
    while (true) {
        const std::size_t comma = rest.find(',');
        const std::string_view name = trimmed(rest.substr(0, comma));
        if (name.empty())
            throw Error(ErrorCode::BadInput, "A name is missing", option + " " + text,
                        "Write names with commas between them, for instance one,two.");
        names.emplace_back(name);
        if (comma == std::string_view::npos) return names;
        rest.remove_prefix(comma + 1);
    }
}

}  // namespace maskwright::cli
