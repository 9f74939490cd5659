// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project_database.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <fstream>

#include "core/error.h"
#include "core/files.h"

namespace maskwright {
namespace {

constexpr int kBusyMs = 5000;
constexpr int kMegabyte = 1 << 20;

// Never changed once released; the next step is added below.
constexpr std::array<const char*, kProjectVersion> kSteps = {
    // 1
    R"sql(
CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE image(id INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE, width INTEGER NOT NULL DEFAULT 0,
    height INTEGER NOT NULL DEFAULT 0, bytes INTEGER, hash INTEGER, state INTEGER NOT NULL DEFAULT 0,
    locked INTEGER NOT NULL DEFAULT 0);
CREATE TABLE concept(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,
    parts_are_objects INTEGER NOT NULL DEFAULT 0);
CREATE TABLE layer(id INTEGER PRIMARY KEY, image INTEGER NOT NULL REFERENCES image(id),
    concept INTEGER NOT NULL REFERENCES concept(id), instance INTEGER NOT NULL, kind INTEGER NOT NULL,
    width INTEGER NOT NULL, height INTEGER NOT NULL, source TEXT NOT NULL, stored TEXT NOT NULL,
    UNIQUE(image, concept, instance, kind));
CREATE INDEX layer_of_concept ON layer(concept, image);
CREATE TABLE tile(id INTEGER PRIMARY KEY, layer INTEGER NOT NULL REFERENCES layer(id) ON DELETE CASCADE,
    row INTEGER NOT NULL, column INTEGER NOT NULL, pixels BLOB NOT NULL, UNIQUE(layer, row, column));
CREATE TABLE history(id INTEGER PRIMARY KEY, image INTEGER NOT NULL REFERENCES image(id), what TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0, state_before INTEGER, state_after INTEGER, bytes INTEGER NOT NULL);
CREATE INDEX history_of_image ON history(image, id);
CREATE TABLE history_layer(id INTEGER PRIMARY KEY,
    history INTEGER NOT NULL REFERENCES history(id) ON DELETE CASCADE, concept INTEGER NOT NULL REFERENCES concept(id),
    instance INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, created INTEGER NOT NULL);
CREATE INDEX history_layer_of_history ON history_layer(history);
CREATE TABLE history_tile(id INTEGER PRIMARY KEY,
    layer INTEGER NOT NULL REFERENCES history_layer(id) ON DELETE CASCADE, row INTEGER NOT NULL,
    column INTEGER NOT NULL, before BLOB, after BLOB);
CREATE INDEX history_tile_of_layer ON history_tile(layer);
)sql",
    // 2: notes, and the score that tells what to look at first
    R"sql(
ALTER TABLE image ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE image ADD COLUMN disagreement REAL;
ALTER TABLE history ADD COLUMN note_before TEXT;
ALTER TABLE history ADD COLUMN note_after TEXT;
)sql",
};

void setLimits(SQLite::Database& database) {
    sqlite3* handle = database.getHandle();
    // What a project never needs: a hostile file that asks for more is refused by SQLite itself.
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 16 * kMegabyte);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 32);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
}

std::string nameFor(const std::filesystem::path& file, DatabaseMode mode) {
    if (mode != DatabaseMode::Immutable) return toUtf8(file);
    std::string name = "file:";
    for (const char c : toUtf8(file)) {
        if (c == '%' || c == '?' || c == '#') {
            constexpr char kHex[] = "0123456789ABCDEF";
            name += {'%', kHex[static_cast<unsigned char>(c) >> 4U], kHex[static_cast<unsigned char>(c) & 15U]};
        } else {
            name += c;
        }
    }
    return name + "?immutable=1";
}

int flagsFor(DatabaseMode mode) {
    switch (mode) {
        case DatabaseMode::Create:
            return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
        case DatabaseMode::ReadWrite:
            return SQLite::OPEN_READWRITE;
        case DatabaseMode::ReadOnly:
            return SQLite::OPEN_READONLY;
        case DatabaseMode::Immutable:
            break;
    }
    return SQLite::OPEN_READONLY | SQLite::OPEN_URI;
}

/// A journal can name another file, which SQLite deletes once it has played the journal back. SQLite writes such a name
/// only for changes over several databases, which a project never makes. The mark at the journal's end tells
/// (https://www.sqlite.org/fileformat2.html#the_rollback_journal, pager.c).
void refuseNamingJournal(const std::filesystem::path& file) {
    constexpr std::array<unsigned char, 8> kMark = {0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
    const std::filesystem::path journal = std::filesystem::path(file) += "-journal";
    std::ifstream stream(journal, std::ios::binary);
    std::array<char, kMark.size()> end{};
    stream.seekg(-static_cast<std::streamoff>(end.size()), std::ios::end);
    if (!stream.read(end.data(), end.size())) return;
    if (std::equal(kMark.begin(), kMark.end(), end.begin(),
                   [](unsigned char mark, char byte) { return mark == static_cast<unsigned char>(byte); }))
        throw Error(ErrorCode::BadInput, "The journal beside the project names another file, which would be deleted",
                    toUtf8(journal), "Somebody made this file by hand: do not trust the project.");
}

/// The tables and indices of a file, as they were declared; SQLite's own left out.
std::string schemaOf(SQLite::Database& database) {
    std::string text;
    SQLite::Statement row(database,
                          "SELECT type || ' ' || name || ' ' || ifnull(sql, '') FROM sqlite_schema "
                          "WHERE substr(name, 1, 7) <> 'sqlite_' ORDER BY name, type");
    while (row.executeStep()) text += row.getColumn(0).getString() + "\n";
    return text;
}

/// Some calls say more exactly what failed, in the bits above.
int primaryCode(const SQLite::Exception& failure) {
    return failure.getErrorCode() & 0xFF;
}

}  // namespace

SQLite::Database openDatabase(const std::filesystem::path& file, DatabaseMode mode) {
    refuseNamingJournal(file);
    SQLite::Database database(nameFor(file, mode), flagsFor(mode), kBusyMs);
    setLimits(database);
    // A larger page keeps most tiles whole, and the schema on the first one (see recover).
    if (mode == DatabaseMode::Create) database.exec("PRAGMA page_size = 8192");
    database.exec("PRAGMA trusted_schema = OFF");
    database.exec("PRAGMA foreign_keys = ON");
    database.exec("PRAGMA cell_size_check = ON");
    return database;
}

int versionOf(SQLite::Database& database) {
    return database.execAndGet("PRAGMA user_version").getInt();
}

bool hasOurSchema(SQLite::Database& database, int version) {
    if (version > kProjectVersion)
        return database
                   .execAndGet(
                       "SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR "
                       "sql LIKE 'CREATE VIRTUAL%'")
                   .getInt() == 0;
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (int step = 0; step < version; ++step) fresh.exec(kSteps[static_cast<std::size_t>(step)]);
    return schemaOf(database) == schemaOf(fresh);
}

void migrate(SQLite::Database& database, int from) {
    for (int version = from; version < kProjectVersion; ++version) {
        SQLite::Transaction step(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(kSteps[static_cast<std::size_t>(version)]);
        database.exec("PRAGMA application_id = " + std::to_string(kProjectApplication));
        database.exec("PRAGMA user_version = " + std::to_string(version + 1));
        step.commit();
    }
}

void makeDurable(SQLite::Database& database, bool onNetwork) {
    database.execAndGet(onNetwork ? "PRAGMA journal_mode = DELETE" : "PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
}

bool isRefusedByDisk(const SQLite::Exception& failure) {
    constexpr std::array kCodes = {SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM};
    return std::find(kCodes.begin(), kCodes.end(), primaryCode(failure)) != kCodes.end();
}

void guarded(const std::filesystem::path& where, const std::function<void()>& work) {
    try {
        work();
    } catch (const SQLite::Exception& failure) {
        const std::string place = toUtf8(where);
        const std::string said = std::string(" (") + failure.what() + ")";
        if (isRefusedByDisk(failure))
            throw Error(ErrorCode::DiskFull, "The project could not be written" + said, place,
                        "Make room on the disk or check its rights; what was stored before is safe.");
        switch (primaryCode(failure)) {
            case SQLITE_NOMEM:
                throw Error(ErrorCode::OutOfMemory, "There is not enough memory for the project", place,
                            "Close other programs.");
            case SQLITE_BUSY:
            case SQLITE_LOCKED:
                throw Error(ErrorCode::BadInput, "The project is in use by another program", place, "Close it there.");
            case SQLITE_CORRUPT:
            case SQLITE_NOTADB:
                throw Error(ErrorCode::BadInput, "The project file is damaged" + said, place,
                            "Recover what can be read; the damaged file is left as it is.");
            default:
                throw Error(ErrorCode::BadInput, "The project file cannot be used" + said, place,
                            "Check it with `maskwright-cli doctor --project`.");
        }
    }
}

}  // namespace maskwright
