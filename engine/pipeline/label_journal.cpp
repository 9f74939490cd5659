// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/label_journal.h"

#include "core/json_text.h"
#include "pipeline/run_folder.h"

namespace maskwright {

namespace {

using nlohmann::json;

bool isJournal(const std::filesystem::path& path) {
    const std::string name = path.filename().string();
    return name.rfind("labelled", 0) == 0 && path.extension() == ".jsonl";
}

std::filesystem::path journalIn(const std::filesystem::path& folder, const std::string& shard) {
    return memoryOf(folder) / ("labelled" + shard + ".jsonl");
}

/// The file of a journal, once the folder is this run's.
std::filesystem::path claimed(const std::filesystem::path& folder, const std::string& settings,
                              const std::string& shard, bool resume) {
    std::filesystem::path file = journalIn(folder, shard);
    const bool newShard = !shard.empty() && !std::filesystem::exists(file);
    claimRunFolder(folder, settings, resume || newShard);
    return file;
}

}  // namespace

LabelJournal::LabelJournal(const std::filesystem::path& folder, const std::string& settings, const std::string& shard,
                           bool resume)
    : m_file(claimed(folder, settings, shard, resume)), m_lines(m_file) {
    take(m_lines);
}

std::map<std::string, LabelJournal::Entry> LabelJournal::entriesOf(const JsonLines& lines) {
    std::map<std::string, Entry> entries;
    for (const json& line : lines.read()) {
        try {
            entries[line.at("file")] = {line.at("concept"), wholeNumber<int>(line.at("width")),
                                        wholeNumber<int>(line.at("height"))};
        } catch (const json::exception&) {
            continue;
        }
    }
    return entries;
}

void LabelJournal::take(const JsonLines& lines) {
    for (auto& [file, entry] : entriesOf(lines)) m_entries[file] = entry;
}

void LabelJournal::add(const std::string& file, const Entry& entry) {
    m_lines.append({{"file", file}, {"concept", entry.concept_}, {"width", entry.width}, {"height", entry.height}});
    m_entries[file] = entry;
}

std::map<std::string, LabelJournal::Entry> LabelJournal::finished() const {
    LabelJournal all(*this);
    for (const auto& item : std::filesystem::directory_iterator(m_file.parent_path()))
        if (isJournal(item.path()) && item.path() != m_file) all.take(JsonLines(item.path()));
    return all.m_entries;
}

}  // namespace maskwright
