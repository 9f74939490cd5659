// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/label_journal.h"

#include <fstream>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/files.h"

namespace maskwright {

namespace {

using nlohmann::json;

constexpr char kFolder[] = ".maskwright";

bool isJournal(const std::filesystem::path& path) {
    const std::string name = path.filename().string();
    return name.rfind("labelled", 0) == 0 && path.extension() == ".jsonl";
}

}  // namespace

LabelJournal::LabelJournal(const std::filesystem::path& folder, const std::string& settings, const std::string& shard,
                           bool resume)
    : m_folder(folder / kFolder), m_file(m_folder / ("labelled" + shard + ".jsonl")) {
    const bool occupied = std::filesystem::exists(folder) &&
                          (!std::filesystem::is_directory(folder) || !std::filesystem::is_empty(folder));
    const bool ours = std::filesystem::exists(m_folder / "settings.txt");
    if (occupied && !std::filesystem::is_directory(folder))
        throw Error(ErrorCode::BadInput, "The output is a file, not a folder", toUtf8(folder), "Name a new folder.");
    if (occupied && !ours)
        throw Error(ErrorCode::BadInput, "The output folder already holds other content", toUtf8(folder),
                    "Name a new or empty folder; nothing in this one was touched.");
    if (ours && readText(m_folder / "settings.txt") != settings)
        throw Error(ErrorCode::BadInput, "The output folder holds masks made with other settings", toUtf8(folder),
                    "Use the same settings, or name a new folder.");
    const bool sharded = !shard.empty() && !std::filesystem::exists(m_file);
    if (ours && !resume && !sharded)
        throw Error(ErrorCode::BadInput, "The output folder already holds masks", toUtf8(folder),
                    "Add --resume to go on with them, or name a new folder.");
    makeFolder(m_folder);
    if (!ours) writeAtomically(m_folder / "settings.txt", settings);
    if (!std::filesystem::exists(m_file)) return;
    read(m_file);
    const std::string written = readText(m_file);
    m_endsMidLine = !written.empty() && written.back() != '\n';
}

void LabelJournal::read(const std::filesystem::path& file) {
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        // A line cut short by a crash is a photo that is done again.
        const json entry = json::parse(line, nullptr, /*allow_exceptions=*/false);
        try {
            m_entries[entry.at("file")] = {entry.at("concept"), entry.at("width"), entry.at("height")};
        } catch (const json::exception&) {
            continue;
        }
    }
}

void LabelJournal::add(const std::string& file, const Entry& entry) {
    std::ofstream out(m_file, std::ios::app);
    if (std::exchange(m_endsMidLine, false)) out << '\n';
    const json line = {{"file", file}, {"concept", entry.concept_}, {"width", entry.width}, {"height", entry.height}};
    out << line.dump(-1, ' ', false, json::error_handler_t::replace) << std::endl;
    if (!out)
        throw Error(ErrorCode::DiskFull, "The list of finished photos cannot be written", toUtf8(m_file),
                    "Free some space and add --resume.");
    m_entries[file] = entry;
}

std::map<std::string, LabelJournal::Entry> LabelJournal::finished() const {
    LabelJournal all(*this);
    for (const auto& item : std::filesystem::directory_iterator(m_folder))
        if (isJournal(item.path()) && item.path() != m_file) all.read(item.path());
    return all.m_entries;
}

}  // namespace maskwright
