// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/score_log.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

#include "core/files.h"

namespace maskwright {

namespace {

constexpr std::uint64_t kLargestFile = 64U << 20U;
constexpr double kMostSteps = 1e12;

std::optional<double> numberFrom(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return {};
    return value;
}

/// The numbers of a line; empty where one of its cells is none, as in a heading.
std::vector<double> numbersOf(std::string_view line) {
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    std::vector<double> numbers;
    while (true) {
        const std::size_t comma = line.find(',');
        const auto number = numberFrom(line.substr(0, comma));
        if (!number) return {};
        numbers.push_back(*number);
        if (comma == std::string_view::npos) return numbers;
        line.remove_prefix(comma + 1);
    }
}

/// Calls `take` with the numbers of each whole line that has at least `columns`.
template <typename Take>
void readRows(const std::filesystem::path& file, std::size_t columns, Take take) {
    if (!std::filesystem::exists(file)) return;
    const std::string text = readText(file, kLargestFile);
    std::size_t start = 0;
    for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', start)) {
        const std::vector<double> numbers = numbersOf(std::string_view(text).substr(start, end - start));
        if (numbers.size() >= columns && numbers[0] >= 0 && numbers[0] < kMostSteps) take(numbers);
        start = end + 1;
    }
}

/// Adds a row; rows of this step and later ones were written before the training went on from an earlier checkpoint.
template <typename Row>
void addRow(std::vector<Row>& rows, const Row& row) {
    while (!rows.empty() && rows.back().step >= row.step) rows.pop_back();
    rows.push_back(row);
}

}  // namespace

ScoreLog readScoreLog(const std::filesystem::path& folder) {
    ScoreLog log;
    readRows(folder / "loss_segmenter.csv", 4, [&](const std::vector<double>& row) {
        addRow(log.losses, {static_cast<std::int64_t>(row[0]), row[1], row[3]});
    });
    readRows(folder / "scores_segmenter.csv", 2, [&](const std::vector<double>& row) {
        addRow(log.scores, {static_cast<std::int64_t>(row[0]), row[1]});
    });
    return log;
}

}  // namespace maskwright
