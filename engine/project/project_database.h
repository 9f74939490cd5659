// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <functional>
#include <string>

namespace maskwright {

inline constexpr int kProjectVersion = 2;
/// "MSKW", in the header of every project file.
inline constexpr int kProjectApplication = 0x4D534B57;

enum class DatabaseMode {
    Create,
    ReadWrite,
    ReadOnly,
    Immutable,  ///< on a medium that cannot be written: no journal is looked for
};

/// Opens a project file with every guard on: foreign keys, no trusted schema, defensive, narrow limits.
/// @throws SQLite::Exception; Error(BadInput) where a journal lies beside it that would make SQLite delete another
/// file.
SQLite::Database openDatabase(const std::filesystem::path& file, DatabaseMode mode);

/// `user_version`; 0: nothing in it.
int versionOf(SQLite::Database& database);

/// Whether the tables are those of a project of this version, word for word: what a person declares by hand can make
/// SQLite compute for ever, or hand the file to code for special tables. Of a newer version only the kinds are known.
/// @param version versionOf, at least 1
bool hasOurSchema(SQLite::Database& database, int version);

/// Brings a file to kProjectVersion, a step at a time, each a transaction. @param from versionOf
void migrate(SQLite::Database& database, int from);

/// The journal and the care that fit where the file lies.
void makeDurable(SQLite::Database& database, bool onNetwork);

/// Whether the disk is full or does not let itself be written to.
bool isRefusedByDisk(const SQLite::Exception& failure);

/// Runs `work` and turns what SQLite throws into Error: DiskFull when it could not write, OutOfMemory, else BadInput.
/// @param where the project, for the message
void guarded(const std::filesystem::path& where, const std::function<void()>& work);

/// As above, for what returns something.
template <typename Value>
Value guardedValue(const std::filesystem::path& where, const std::function<Value()>& work) {
    Value value{};
    guarded(where, [&] { value = work(); });
    return value;
}

}  // namespace maskwright
