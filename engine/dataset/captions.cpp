// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/captions.h"

#include <algorithm>

#include "core/error.h"
#include "core/files.h"
#include "core/json_text.h"

namespace maskwright {

namespace {

constexpr std::uint64_t kMaxBytes = 1ULL << 30;

[[noreturn]] void refuse(const std::string& what, const std::string& file, std::size_t line) {
    throw Error(ErrorCode::BadInput, what, file + ", line " + std::to_string(line),
                "Each line is a JSON object with file_name and text.");
}

std::string textOf(const nlohmann::json& object, const char* key, const std::string& file, std::size_t line) {
    const auto found = object.find(key);
    if (found == object.end()) refuse(std::string("\"") + key + "\" is missing", file, line);
    if (!found->is_string()) refuse(std::string("\"") + key + "\" is not a string", file, line);
    return found->get<std::string>();
}

}  // namespace

bool staysInside(const std::string& file) {
    const std::filesystem::path path = fromUtf8(file);
    if (file.empty() || path.is_absolute()) return false;
    for (const auto& part : path)
        if (part == "..") return false;
    return file.find('\0') == std::string::npos;
}

std::vector<CaptionedImage> parseCaptions(std::string_view text, const std::string& nameForErrors) {
    std::vector<CaptionedImage> captions;
    std::size_t line = 0;
    while (!text.empty()) {
        ++line;
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view content = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (content.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        const auto object = parseJson(content);
        if (!object.is_object()) refuse("The line is not a JSON object", nameForErrors, line);
        CaptionedImage entry{textOf(object, "file_name", nameForErrors, line),
                             textOf(object, "text", nameForErrors, line)};
        if (!staysInside(entry.file)) refuse("\"file_name\" leaves the folder", nameForErrors, line);
        captions.push_back(std::move(entry));
    }
    if (captions.empty())
        throw Error(ErrorCode::BadInput, "There is no caption in the file", nameForErrors,
                    "Each line is a JSON object with file_name and text.");
    return captions;
}

std::vector<CaptionedImage> readCaptions(const std::filesystem::path& folder) {
    const auto file = folder / "metadata.jsonl";
    return parseCaptions(readText(file, kMaxBytes), toUtf8(file));
}

}  // namespace maskwright
