// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/log_rows.h"

#include <string_view>

#include "core/files.h"

namespace maskwright {

namespace {

/// The fields of one line; those in quotes may hold commas, and a quote twice.
LogRow fieldsOf(std::string_view line) {
    LogRow fields(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool isQuote = line[i] == '"';
        if (isQuote && quoted && i + 1 < line.size() && line[i + 1] == '"')
            fields.back() += line[++i];
        else if (isQuote)
            quoted = !quoted;
        else if (line[i] == ',' && !quoted)
            fields.emplace_back();
        else
            fields.back() += line[i];
    }
    return fields;
}

}  // namespace

std::vector<LogRow> logRowsOf(const std::filesystem::path& file) {
    std::vector<LogRow> rows;
    std::error_code none;
    if (!std::filesystem::is_regular_file(file, none)) return rows;
    const std::string text = readText(file);
    for (std::size_t start = 0, end = 0; (end = text.find('\n', start)) != std::string::npos; start = end + 1)
        rows.push_back(fieldsOf(std::string_view(text).substr(start, end - start)));
    return rows;
}

}  // namespace maskwright
