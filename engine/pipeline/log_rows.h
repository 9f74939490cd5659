// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace maskwright {

/// One line of a CSV table that a training writes while others read it.
using LogRow = std::vector<std::string>;

/// The lines of a table that were written to their end; none where there is no file.
/// @throws Error(BadInput) when the file cannot be read.
std::vector<LogRow> logRowsOf(const std::filesystem::path& file);

/// The same in every language, unlike std::stod. Nothing unless all of the text is a number.
template <class Number>
std::optional<Number> numberIn(const std::string& text) {
    Number value{};
    const char* const end = text.data() + text.size();
    const auto [stop, trouble] = std::from_chars(text.data(), end, value);
    if (trouble != std::errc() || stop != end) return {};
    return value;
}

/// A training that was killed goes on from its last checkpoint and takes some steps again.
template <class Point>
void appendStep(std::vector<Point>& points, Point point) {
    while (!points.empty() && points.back().step >= point.step) points.pop_back();
    points.push_back(std::move(point));
}

}  // namespace maskwright
