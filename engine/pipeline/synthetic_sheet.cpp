// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/synthetic_sheet.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <mutex>
#include <optional>

#include "core/error.h"
#include "core/files.h"
#include "core/json_lines.h"

namespace maskwright {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

const std::string kKept = "kept", kKeptByHand = "kept by hand", kDroppedByHand = "dropped by hand";

/// Pictures are last in coming and first in going: who lists them finds the rest of each pair.
constexpr std::array kPartsInOrder = {"masks", "maps", "backgrounds", "images"};

/// Between reading the manifest and moving files nobody else in this program may do the same.
std::mutex& sheetMutex() {
    static std::mutex mutex;
    return mutex;
}

fs::path manifestOf(const fs::path& folder) {
    return folder / "manifest.jsonl";
}

double measure(const json& line, const char* name) {
    const auto found = line.find(name);
    return found != line.end() && found->is_number() ? found->get<double>() : 0.0;
}

std::optional<SheetPair> pairFrom(const json& line) {
    if (!line.contains("index") || !line["index"].is_number_integer() || !line.contains("verdict") ||
        !line["verdict"].is_string())
        return {};
    SheetPair pair;
    pair.index = line["index"].get<std::int64_t>();
    if (pair.index < 0) return {};
    pair.file = pairFileName(pair.index);
    pair.verdict = line["verdict"].get<std::string>();
    const auto filter = line.find("filter");
    pair.filter = filter != line.end() && filter->is_string() ? filter->get<std::string>() : pair.verdict;
    pair.measures = {measure(line, "mask_share"), measure(line, "border_share"), measure(line, "largest_share"),
                     measure(line, "change"), measure(line, "contrast")};
    return pair;
}

/// What the manifest says last of each pair: its line, and what that means.
std::map<std::int64_t, std::pair<json, SheetPair>> lastWords(const JsonLines& manifest) {
    std::map<std::int64_t, std::pair<json, SheetPair>> words;
    for (const json& line : manifest.read())
        if (auto pair = pairFrom(line)) words.insert_or_assign(pair->index, std::pair(line, *pair));
    return words;
}

void move(const fs::path& from, const fs::path& to) {
    if (!fs::exists(from)) return;
    makeFolder(to.parent_path());
    std::error_code error;
    fs::rename(from, to, error);
    if (error)
        throw Error(ErrorCode::DiskFull, "The pair cannot be moved: " + error.message(), toUtf8(from),
                    "Check the folder's permissions.");
}

/// Puts the files of a pair where its verdict says.
void settle(const fs::path& folder, const SheetPair& pair) {
    const bool kept = isKept(pair.verdict);
    const fs::path from = kept ? folder / "thrown_away" : folder, to = folderOfPair(folder, pair.verdict);
    auto parts = kPartsInOrder;
    if (!kept) std::reverse(parts.begin(), parts.end());
    for (const char* part : parts) move(from / part / pair.file, to / part / pair.file);
}

}  // namespace

bool isKept(const std::string& verdict) {
    return verdict == kKept || verdict == kKeptByHand;
}

fs::path folderOfPair(const fs::path& folder, const std::string& verdict) {
    return isKept(verdict) ? folder : folder / "thrown_away";
}

std::string pairFileName(std::int64_t index) {
    char text[32];
    std::snprintf(text, sizeof text, "%06lld.png", static_cast<long long>(index));
    return text;
}

std::vector<SheetPair> readPairSheet(const fs::path& folder) {
    const std::lock_guard lock(sheetMutex());
    std::vector<SheetPair> pairs;
    for (const auto& [index, word] : lastWords(JsonLines(manifestOf(folder)))) {
        const SheetPair& pair = word.second;
        settle(folder, pair);
        if (fs::exists(folderOfPair(folder, pair.verdict) / "images" / pair.file)) pairs.push_back(pair);
    }
    return pairs;
}

SheetPair judgePair(const fs::path& folder, std::int64_t index, bool keep) {
    const std::lock_guard lock(sheetMutex());
    JsonLines manifest(manifestOf(folder));
    const auto words = lastWords(manifest);
    const auto found = words.find(index);
    if (found == words.end())
        throw Error(ErrorCode::BadInput, "There is no such pair", toUtf8(folder) + ", pair " + std::to_string(index));
    auto [line, pair] = found->second;
    if (isKept(pair.verdict) != keep) {
        line["filter"] = pair.filter;
        pair.verdict = isKept(pair.filter) == keep ? pair.filter : keep ? kKeptByHand : kDroppedByHand;
        line["verdict"] = pair.verdict;
        manifest.append(line);
    }
    settle(folder, pair);
    return pair;
}

}  // namespace maskwright
