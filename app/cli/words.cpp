// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

#include "core/error.h"
#include "core/files.h"

namespace maskwright::cli {
namespace {

template <class Number>
std::optional<Number> number(std::string_view text) {
    Number value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

/// The parts between separators, without spaces around them.
std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find(separator);
        parts.push_back(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

}  // namespace

Shard parseShard(const std::string& text) {
    const std::string_view view = text;
    const std::size_t slash = view.find('/');
    if (slash != std::string_view::npos) {
        const auto index = number<int>(view.substr(0, slash));
        const auto count = number<int>(view.substr(slash + 1));
        if (index && count && *count >= 1 && *index >= 0 && *index < *count) return {*index, *count};
    }
    throw Error(ErrorCode::BadInput, "The share of the photos is not understood", "--shard " + text,
                "Write I/N with I from 0 to N-1, for instance 0/4, 1/4, 2/4 and 3/4 on four machines.");
}

std::uint64_t parseSeed(const std::string& text) {
    if (const auto seed = number<std::uint64_t>(text)) return *seed;
    throw Error(ErrorCode::BadInput, "The seed is not understood", "--seed " + text, "Write a whole number from 0.");
}

bool parseSwitch(const std::string& option, const std::string& text) {
    if (text == "on") return true;
    if (text == "off") return false;
    throw Error(ErrorCode::BadInput, "The option is either on or off", option + " " + text, R"(Write "on" or "off".)");
}

Split parseSplit(const std::string& text) {
    if (text == "all") return Split::All;
    if (text == "train") return Split::Train;
    if (text == "test") return Split::Test;
    throw Error(ErrorCode::BadInput, "The split is not known", "--split " + text, "Write all, train or test.");
}

MaskKind parseMaskKind(const std::string& option, const std::string& text) {
    const std::size_t equals = text.find('=');
    MaskKind kind{text.substr(0, equals), fromUtf8(equals == std::string::npos ? "" : text.substr(equals + 1))};
    if (kind.name.empty() || (equals != std::string::npos && kind.folder.empty()))
        throw Error(ErrorCode::BadInput, "The kind of mask is not understood", option + " " + text,
                    "Write KIND for masks that the pairs name, or KIND=FOLDER.");
    return kind;
}

std::vector<std::string> parseNames(const std::string& option, const std::string& text) {
    std::vector<std::string> names;
    for (const std::string_view name : split(text, ',')) {
        if (name.empty())
            throw Error(ErrorCode::BadInput, "A name is missing", option + " " + text,
                        "Write names with commas between them, for instance one,two.");
        names.emplace_back(name);
    }
    return names;
}

std::vector<double> parseNumbers(const std::string& option, const std::string& text) {
    std::vector<double> numbers;
    for (const std::string_view part : split(text, ',')) {
        const auto value = number<double>(part);
        if (!value || !std::isfinite(*value))
            throw Error(ErrorCode::BadInput, "The list of numbers is not understood", option + " " + text,
                        "Write numbers with commas between them, for instance -1,-0.5,0,0.5,1.");
        numbers.push_back(*value);
    }
    return numbers;
}

std::vector<double> parseRange(const std::string& option, const std::string& text) {
    const std::vector<std::string_view> parts = split(text, ':');
    const auto from = parts.size() == 3 ? number<double>(parts[0]) : std::nullopt;
    const auto to = parts.size() == 3 ? number<double>(parts[1]) : std::nullopt;
    const auto count = parts.size() == 3 ? number<int>(parts[2]) : std::nullopt;
    if (!from || !to || !count || !std::isfinite(*from) || !std::isfinite(*to) || *count < 2 || *count > 64)
        throw Error(ErrorCode::BadInput, "The range is not understood", option + " " + text,
                    "Write FROM:TO:N with N from 2 to 64, for instance -1:2:7.");
    std::vector<double> numbers;
    numbers.reserve(static_cast<std::size_t>(*count));
    for (int i = 0; i < *count; ++i) numbers.push_back(*from + (*to - *from) * i / (*count - 1));
    return numbers;
}

}  // namespace maskwright::cli
