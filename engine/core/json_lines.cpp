// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_lines.h"

#include <fstream>
#include <sstream>
#include <utility>

#include "core/error.h"
#include "core/files.h"
#include "core/json_text.h"

namespace maskwright {

using nlohmann::json;

JsonLines::JsonLines(std::filesystem::path file) : m_file(std::move(file)) {
    if (!std::filesystem::exists(m_file)) return;
    const std::string text = readText(m_file);
    m_endsMidLine = !text.empty() && text.back() != '\n';
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        json object = parseJson(line);
        if (object.is_object()) m_lines.push_back(std::move(object));
    }
}

void JsonLines::append(const json& line) {
    std::ofstream out(m_file, std::ios::app);
    if (std::exchange(m_endsMidLine, false)) out << '\n';
    out << line.dump(-1, ' ', false, json::error_handler_t::replace) << std::endl;
    if (!out)
        throw Error(ErrorCode::DiskFull, "The list of what is finished cannot be written", toUtf8(m_file),
                    "Free some space and add --resume.");
}

}  // namespace maskwright
