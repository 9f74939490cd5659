// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/image_reports.h"

#include <algorithm>

#include "core/error.h"
#include "core/files.h"
#include "core/json_text.h"
#include "core/random.h"
#include "dataset/captions.h"

namespace maskwright {

namespace {

using nlohmann::json;

constexpr std::uint64_t kMaxBytes = 1ULL << 30;
constexpr std::uint64_t kTestOneIn = 3;

/// One line of the file, for messages.
struct Line {
    const std::string& file;
    std::size_t number;

    [[noreturn]] void refuse(const std::string& what) const {
        throw Error(ErrorCode::BadInput, what, file + ", line " + std::to_string(number),
                    "Each line is a JSON object with file and report.");
    }
};

/// The text under the first of the keys that is there; empty where none is.
std::string textOf(const json& object, std::initializer_list<const char*> keys, const Line& line) {
    for (const char* key : keys) {
        const auto found = object.find(key);
        if (found == object.end() || found->is_null()) continue;
        if (!found->is_string()) line.refuse(std::string("\"") + key + "\" is not a text");
        return found->get<std::string>();
    }
    return {};
}

std::map<std::string, std::string> masksOf(const json& object, const Line& line) {
    std::map<std::string, std::string> masks;
    const auto found = object.find("masks");
    if (found == object.end() || found->is_null()) return masks;
    if (!found->is_object()) line.refuse("\"masks\" is not an object of files by kind");
    for (const auto& [kind, file] : found->items()) {
        if (!file.is_string()) line.refuse("The mask \"" + kind + "\" is not a text");
        masks[kind] = file.get<std::string>();
        if (!staysInside(masks[kind])) line.refuse("The mask \"" + kind + "\" leaves the folder");
    }
    return masks;
}

ImageReport pairOf(const json& object, const Line& line) {
    ImageReport pair;
    pair.file = textOf(object, {"file", "file_name"}, line);
    if (pair.file.empty()) line.refuse("\"file\" is missing");
    if (!staysInside(pair.file)) line.refuse("\"file\" leaves the folder");
    pair.report = textOf(object, {"report", "text"}, line);
    pair.finding = textOf(object, {"finding"}, line);
    pair.source = textOf(object, {"group", "url"}, line);
    pair.masks = masksOf(object, line);
    pair.line = line.number;
    return pair;
}

}  // namespace

std::vector<ImageReport> parseImageReports(std::string_view text, const std::string& nameForErrors) {
    std::vector<ImageReport> pairs;
    std::size_t number = 0;
    while (!text.empty()) {
        const Line line{nameForErrors, ++number};
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view content = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (content.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        const json object = parseJson(content);
        if (!object.is_object()) line.refuse("The line is not a JSON object");
        pairs.push_back(pairOf(object, line));
    }
    if (pairs.empty())
        throw Error(ErrorCode::BadInput, "There is no pair in the file", nameForErrors,
                    "Each line is a JSON object with file and report.");
    return pairs;
}

std::vector<ImageReport> readImageReports(const std::filesystem::path& file) {
    return parseImageReports(readText(file, kMaxBytes), toUtf8(file));
}

const std::string& caseOf(const ImageReport& pair) {
    return pair.source.empty() ? pair.file : pair.source;
}

std::vector<ImageReport> ofSplit(const std::vector<ImageReport>& pairs, Split split) {
    if (split == Split::All) return pairs;
    std::vector<ImageReport> part;
    for (const ImageReport& pair : pairs) {
        const bool isTest = streamSeed(0, "held out " + caseOf(pair)) % kTestOneIn == 0;
        if (isTest == (split == Split::Test)) part.push_back(pair);
    }
    return part;
}

}  // namespace maskwright
