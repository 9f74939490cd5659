// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "core/json_lines.h"

namespace maskwright {

/// What a labelling run has finished, kept beside its masks so that --resume can go on: one JSON line per photo, and
/// the settings of the run, so that two different runs are not mixed in one folder.
class LabelJournal {
  public:
    struct Entry {
        std::string concept_;
        int width = 0;
        int height = 0;
    };

    /// @param settings one line that two runs must share to be continued
    /// @param shard    names this run's own journal file, so that shards can write side by side
    /// @throws Error(BadInput) when `folder` holds other content and `resume` is false, or was made with other
    /// settings.
    LabelJournal(const std::filesystem::path& folder, const std::string& settings, const std::string& shard,
                 bool resume);

    bool has(const std::string& file) const { return m_entries.contains(file); }
    /// Notes a photo whose mask is on the disk. @throws Error(DiskFull).
    void add(const std::string& file, const Entry& entry);
    /// Every finished photo, of all shards in this folder, by file.
    std::map<std::string, Entry> finished() const;

    /// The finished photos of one journal file. A line that lacks something is a photo that is done again.
    static std::map<std::string, Entry> entriesOf(const JsonLines& lines);

  private:
    void take(const JsonLines& lines);

    std::filesystem::path m_file;
    JsonLines m_lines;
    std::map<std::string, Entry> m_entries;
};

}  // namespace maskwright
