// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes what can be read out of a damaged project.
#include <algorithm>
#include <array>
#include <fstream>

#include "core/files.h"
#include "project/project_impl.h"
#include "project/tile_codec.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;

struct Table {
    const char* name;
    const char* columns;
    int count;
};

// In the order in which one refers to the other; the history of what was done is not worth the risk.
constexpr std::array kTables = {
    Table{"meta", "name, value", 2},
    Table{"image", "id, file, width, height, bytes, hash, state, locked, note, disagreement", 10},
    Table{"concept", "id, name, parts_are_objects", 3},
    Table{"layer", "id, image, concept, instance, kind, width, height, source, stored", 9},
    Table{"tile", "id, layer, row, column, pixels", 5},
};

/// Beyond a page that cannot be read, rows are looked for at growing distances.
constexpr int kProbes = 48;

/// The file of a project that holds nothing: its tables begin at the same places in every project.
std::vector<std::uint8_t> emptyProject(const fs::path& scratch) {
    {
        SQLite::Database fresh = openDatabase(scratch, DatabaseMode::Create);
        migrate(fresh, 0);
    }
    return readBytes(scratch);
}

/// A file that was cut short gets back the pages that tables begin with, empty: without them SQLite reads none.
void lengthen(const fs::path& damaged, std::size_t least) {
    if (fs::file_size(damaged) < least) fs::resize_file(damaged, least);
}

/// @param page the first one of an empty project
void replaceFirstPage(const fs::path& damaged, std::vector<std::uint8_t> page) {
    const std::size_t size = std::size_t{page.at(16)} << 8U | page.at(17);
    page.resize(size);
    const auto pages = static_cast<std::uint32_t>(fs::file_size(damaged) / size);
    for (std::size_t i = 0; i < 4; ++i) {
        page[28 + i] = static_cast<std::uint8_t>(pages >> (24 - 8 * i));  // pages in the file
        page[32 + i] = 0;                                                 // no free page is known of
        page[36 + i] = 0;
    }
    std::fstream file(damaged, std::ios::binary | std::ios::in | std::ios::out);
    file.write(reinterpret_cast<const char*>(page.data()), static_cast<std::streamsize>(page.size()));
}

/// Copies rows one by one, going round what cannot be read. @return how many
class TableCopy {
  public:
    TableCopy(SQLite::Database& from, SQLite::Database& to, const Table& table)
        : m_from(from), m_table(table), m_insert(to, insertText(table)) {}

    std::size_t run() {
        std::int64_t after = -1;
        for (int probe = 0; probe < kProbes;) {
            const std::size_t before = m_copied;
            if (copyFrom(after)) break;
            // What comes next cannot be read: a jump, doubled as long as nothing is found.
            probe = m_copied > before ? 0 : probe + 1;
            after += std::int64_t{1} << std::min(probe, 40);
        }
        copyBackwards();
        return m_copied;
    }

  private:
    static std::string insertText(const Table& table) {
        std::string marks = "?";
        for (int i = 1; i < table.count; ++i) marks += ", ?";
        return std::string("INSERT OR IGNORE INTO ") + table.name + "(" + table.columns + ") VALUES(" + marks + ")";
    }

    /// @param after in, out: the last row that was read. @return false when a row could not be
    bool copyFrom(std::int64_t& after) { return copy(" WHERE rowid > ? ORDER BY rowid", after); }

    void copyBackwards() {
        std::int64_t before = INT64_MAX;
        copy(" WHERE rowid < ? ORDER BY rowid DESC", before);
    }

    bool copy(const char* which, std::int64_t& at) {
        try {
            SQLite::Statement row(m_from,
                                  std::string("SELECT rowid, ") + m_table.columns + " FROM " + m_table.name + which);
            row.bind(1, at);
            while (row.executeStep()) {
                at = row.getColumn(0).getInt64();
                insert(row);
            }
            return true;
        } catch (const SQLite::Exception&) {
            return false;
        }
    }

    void insert(SQLite::Statement& row) {
        for (int i = 0; i < m_table.count; ++i) {
            const SQLite::Column column = row.getColumn(i + 1);
            if (column.isNull())
                m_insert.bind(i + 1);
            else if (column.isInteger())
                m_insert.bind(i + 1, column.getInt64());
            else if (column.isFloat())
                m_insert.bind(i + 1, column.getDouble());
            else if (column.isText())
                m_insert.bind(i + 1, column.getString());
            else
                m_insert.bind(i + 1, column.getBlob(), column.getBytes());
        }
        try {
            m_copied += static_cast<std::size_t>(m_insert.exec());
        } catch (const SQLite::Exception&) {
            // Refers to something that was lost.
        }
        m_insert.tryReset();
        m_insert.clearBindings();
    }

    SQLite::Database& m_from;
    const Table& m_table;
    SQLite::Statement m_insert;
    std::size_t m_copied = 0;
};

/// Masks are whole or not there: a part of one would pass for what somebody painted.
void dropBrokenMasks(SQLite::Database& database) {
    std::vector<std::int64_t> broken;
    SQLite::Statement tile(database, "SELECT layer, pixels FROM tile");
    while (tile.executeStep())
        if (!unpackTile(blobOf(tile.getColumn(1)))) broken.push_back(tile.getColumn(0).getInt64());
    SQLite::Statement drop(database, "DELETE FROM layer WHERE id = ?");
    for (const std::int64_t layer : broken) {
        drop.bind(1, layer);
        drop.exec();
        drop.reset();
    }
}

SQLite::Database openDamaged(const fs::path& copy, const fs::path& scratch) {
    const std::vector<std::uint8_t> empty = emptyProject(scratch);
    lengthen(copy, empty.size());
    try {
        SQLite::Database database = openDatabase(copy, DatabaseMode::ReadWrite);
        database.execAndGet("SELECT count(*) FROM meta");
        return database;
    } catch (const SQLite::Exception&) {
        replaceFirstPage(copy, empty);
        return openDatabase(copy, DatabaseMode::ReadWrite);
    }
}

fs::path freeName(const fs::path& folder) {
    const std::string stem = toUtf8(folder.stem()) + "-recovered";
    for (int number = 1;; ++number) {
        const std::string name = stem + (number == 1 ? "" : "-" + std::to_string(number)) + ".mwproj";
        fs::path candidate = folder.parent_path() / fromUtf8(name);
        if (!fs::exists(candidate)) return candidate;
    }
}

}  // namespace

fs::path Project::recover(const fs::path& folder) {
    const fs::path damaged = folder / "project.db";
    if (!fs::is_regular_file(damaged))
        throw Error(ErrorCode::BadInput, "There is no project here", toUtf8(folder),
                    "Choose a folder that ends in .mwproj.");
    fs::path target = freeName(fs::absolute(folder).lexically_normal());
    const fs::path unfinished = fs::path(target) += ".new";
    std::error_code ignored;
    fs::remove_all(unfinished, ignored);
    makeFolder(unfinished);
    std::size_t photosFound = 0;
    guarded(folder, [&] {
        // SQLite may write to what it opens: the damaged file is worked on as a copy.
        const fs::path copy = unfinished / "damaged.db";
        fs::copy_file(damaged, copy);
        if (fs::exists(fs::path(damaged) += "-wal"))
            fs::copy_file(fs::path(damaged) += "-wal", unfinished / "damaged.db-wal");
        SQLite::Database from = openDamaged(copy, unfinished / "scratch.db");
        SQLite::Database to = openDatabase(unfinished / "project.db", DatabaseMode::Create);
        migrate(to, 0);
        SQLite::Transaction whole(to);
        for (const Table& table : kTables) {
            const std::size_t copied = TableCopy(from, to, table).run();
            if (std::string_view(table.name) == "image") photosFound = copied;
        }
        dropBrokenMasks(to);
        whole.commit();
    });
    for (const char* name : {"damaged.db", "damaged.db-wal", "damaged.db-shm", "scratch.db"})
        fs::remove(unfinished / name, ignored);
    if (photosFound == 0) {
        fs::remove_all(unfinished, ignored);
        throw Error(ErrorCode::BadInput, "Nothing can be read from the damaged project", toUtf8(folder),
                    "Use a copy of it, if there is one.");
    }
    fs::rename(unfinished, target);
    return target;
}

}  // namespace maskwright
