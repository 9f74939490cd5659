// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Making, opening, closing, moving and copying a project.
#include <SQLiteCpp/Backup.h>

#include <array>
#include <fstream>

#include "core/files.h"
#include "core/safe_path.h"
#include "project/project_impl.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFile = "project.db";
/// Up to this size the whole file is checked whenever it is opened; a larger one only after it was not closed.
constexpr std::uintmax_t kAlwaysChecked = std::uintmax_t{256} << 20;
constexpr std::size_t kHeader = 100;

std::uint32_t bigEndian(const std::array<char, kHeader>& header, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i) number = number << 8U | static_cast<unsigned char>(header[at + i]);
    return number;
}

/// From the first bytes alone, before SQLite is asked. @throws Error(BadInput)
void checkHeader(const fs::path& folder) {
    const fs::path file = folder / kFile;
    std::error_code ignored;
    if (!fs::is_regular_file(file, ignored))
        throw Error(ErrorCode::BadInput, "There is no project here", toUtf8(folder),
                    "Choose a folder that ends in .mwproj.");
    std::array<char, kHeader> header{};
    std::ifstream stream(file, std::ios::binary);
    stream.read(header.data(), header.size());
    const bool isWhole = stream.gcount() == static_cast<std::streamsize>(kHeader);
    if (!isWhole || std::string_view(header.data(), 15) != "SQLite format 3")
        throw Error(ErrorCode::BadInput, "The project file is damaged at its beginning", toUtf8(file),
                    "Recover what can be read; the damaged file is left as it is.");
    if (bigEndian(header, 68) != kProjectApplication)
        throw Error(ErrorCode::BadInput, "This database was not made by Maskwright", toUtf8(file),
                    "Choose a folder that ends in .mwproj.");
}

/// @throws Error(BadInput) when the file is damaged anywhere.
void checkWhole(SQLite::Database& database, const fs::path& folder) {
    const std::string answer = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (answer != "ok")
        throw Error(ErrorCode::BadInput, "The project file is damaged (" + answer + ")", toUtf8(folder),
                    "Recover what can be read; the damaged file is left as it is.");
}

std::string relativeTo(const fs::path& folder, const fs::path& photos) {
    std::error_code failed;
    const fs::path relative = fs::relative(photos, folder, failed);
    return failed ? std::string() : toUtf8(relative);
}

/// Also what lies in a journal for which no index can be made, as on a full disk: alone with the file, SQLite keeps
/// the index in memory.
SQLite::Database openWithJournal(const fs::path& file) {
    SQLite::Database database = openDatabase(file, DatabaseMode::ReadWrite);
    database.execAndGet("PRAGMA locking_mode = EXCLUSIVE");
    database.exec("PRAGMA query_only = ON");
    return database;
}

SQLite::Database openToRead(const fs::path& file) {
    for (const auto open : {+[](const fs::path& path) { return openDatabase(path, DatabaseMode::ReadOnly); },
                            +[](const fs::path& path) { return openWithJournal(path); }}) {
        try {
            SQLite::Database database = open(file);
            versionOf(database);  // the first read is what needs the journal
            return database;
        } catch (const SQLite::Exception&) {
            // The next way needs less.
        }
    }
    return openDatabase(file, DatabaseMode::Immutable);
}

/// @param reason why it is to be opened for reading only; filled in where the disk leaves no other way
SQLite::Database openWith(ReadOnlyReason& reason, const fs::path& file) {
    if (reason != ReadOnlyReason::None) return openToRead(file);
    try {
        SQLite::Database database = openDatabase(file, DatabaseMode::ReadWrite);
        versionOf(database);
        return database;
    } catch (const SQLite::Exception& failure) {
        if (!isRefusedByDisk(failure)) throw;
        reason = ReadOnlyReason::DiskFull;
        return openToRead(file);
    }
}

ReadOnlyCause causeNotToWrite(const fs::path& folder, Project::Access wanted, std::optional<ProjectLock>& lock) {
    if (wanted == Project::Access::ReadOnly) return {ReadOnlyReason::AsAsked};
    if (!isWritable(folder) || !isWritable(folder / kFile)) return {ReadOnlyReason::NotWritable};
    if (fs::path link = linkIn(folder); !link.empty()) return {ReadOnlyReason::HoldsLink, std::move(link)};
    lock = ProjectLock::take(folder);
    return {lock ? ReadOnlyReason::None : ReadOnlyReason::OpenElsewhere};
}

void backUp(const fs::path& folder, SQLite::Database& database, int version) {
    const fs::path backup = folder / (std::string(kFile) + ".v" + std::to_string(version) + ".bak");
    if (fs::exists(backup)) return;
    // Under another name until it is whole: half a backup is never taken for one.
    const fs::path unfinished = fs::path(backup) += ".new";
    fs::remove(unfinished);
    {
        SQLite::Database copy(toUtf8(unfinished), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup(copy, database).executeStep();
    }
    fs::rename(unfinished, backup);
}

/// A project folder, under another name until it is whole: half a project is never found.
/// @param fill writes the project file that it is given
void makeWhole(const fs::path& folder, const std::function<void(const fs::path& file)>& fill) {
    std::error_code failed;
    if (fs::exists(folder, failed))
        throw Error(ErrorCode::BadInput, "There is something of that name already", toUtf8(folder),
                    "Choose another name.");
    const fs::path unfinished = fs::path(folder) += ".new";
    if (fs::exists(unfinished, failed) && !fs::exists(unfinished / kFile) && !fs::is_empty(unfinished, failed))
        throw Error(ErrorCode::BadInput, "A folder of this name is needed for a moment, and holds something else",
                    toUtf8(unfinished), "Move it away or choose another name.");
    fs::remove_all(unfinished, failed);
    makeFolder(unfinished);
    try {
        guarded(folder, [&] { fill(unfinished / kFile); });
    } catch (...) {
        fs::remove_all(unfinished, failed);
        throw;
    }
    fs::rename(unfinished, folder, failed);
    if (failed)
        throw Error(ErrorCode::DiskFull, "The project folder could not be made (" + failed.message() + ")",
                    toUtf8(folder), "Choose a place that can be written.");
}

}  // namespace

std::string sentenceOf(const ReadOnlyCause& cause) {
    switch (cause.reason) {
        case ReadOnlyReason::AsAsked:
            return "It was opened for reading only.";
        case ReadOnlyReason::HoldsLink:
            return "The project holds a link to another place, through which other files would be changed: " +
                   toUtf8(cause.link) + ". Put what it leads to in its place to change anything here.";
        case ReadOnlyReason::NotWritable:
            return "The project lies where nothing can be written: nothing you change would be kept.";
        case ReadOnlyReason::OpenElsewhere:
            return "The project is open in another window: close it there to change anything here.";
        case ReadOnlyReason::DiskFull:
            return "The disk is full or refuses to be written to: nothing you change would be kept. Make room and "
                   "open the project again.";
        case ReadOnlyReason::NewerVersion:
            return "The project was changed by a newer Maskwright: it can be looked at here, but not changed.";
        case ReadOnlyReason::None:
            break;
    }
    return {};
}

Project Project::create(const fs::path& folder, const fs::path& photos) {
    makeWhole(folder, [&](const fs::path& file) {
        SQLite::Database database = openDatabase(file, DatabaseMode::Create);
        migrate(database, 0);
        Impl impl(folder, std::move(database));
        impl.setMeta("photos", toUtf8(fs::absolute(photos)));
        impl.setMeta("photos_relative", relativeTo(fs::absolute(folder), fs::absolute(photos)));
    });
    return open(folder);
}

Project Project::open(const fs::path& folder, Access wanted) {
    checkHeader(folder);
    std::optional<ProjectLock> lock;
    ReadOnlyCause cause = causeNotToWrite(folder, wanted, lock);
    ReadOnlyReason& reason = cause.reason;
    const auto canWrite = [&reason] { return reason == ReadOnlyReason::None; };
    std::unique_ptr<Impl> impl;
    guarded(folder, [&] {
        const fs::path file = folder / kFile;
        impl = std::make_unique<Impl>(folder, openWith(reason, file));
        const int version = versionOf(impl->database);
        if (version > kProjectVersion && canWrite()) {
            reason = ReadOnlyReason::NewerVersion;
            impl->database = openToRead(file);
        }
        if (version < 1) throw Error(ErrorCode::BadInput, "The project file is empty", toUtf8(folder));
        if (!hasOurSchema(impl->database, version))
            throw Error(ErrorCode::BadInput, "The tables of the project file are not those that Maskwright makes",
                        toUtf8(folder), "Somebody changed this file by hand: do not trust it.");
        // A part of it could look whole although the rest is gone.
        // Somebody else's project is open and in good hands.
        const bool wasOpen = canWrite() && impl->meta("open") == "1";
        if (wasOpen || fs::file_size(file) <= kAlwaysChecked) checkWhole(impl->database, folder);
        if (version < kProjectVersion && !canWrite())
            throw Error(ErrorCode::BadInput,
                        "The project is of an older version and has to be brought up to date first", toUtf8(folder),
                        "Open it once where it can be written. " + sentenceOf(cause));
        if (version < kProjectVersion) {
            backUp(folder, impl->database, version);
            migrate(impl->database, version);
        }
        impl->wasNotClosed = wasOpen;
        impl->lock = std::move(lock);
        if (canWrite()) reason = impl->claim();
        if (!canWrite() && impl->access == Access::ReadWrite) {
            impl->access = Access::ReadOnly;
            impl->database = openToRead(file);
        }
        impl->readOnlyCause = std::move(cause);
    });
    return Project(std::move(impl));
}

ReadOnlyReason Project::Impl::claim() {
    access = Access::ReadWrite;
    try {
        guarded(folder, [this] { makeDurable(database, isOnNetwork(folder)); });
        change([this] { setMeta("open", "1"); });
        return ReadOnlyReason::None;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::DiskFull) throw;
        return ReadOnlyReason::DiskFull;
    }
}

Project& Project::operator=(Project&& other) noexcept {
    std::swap(m_impl, other.m_impl);
    return *this;
}

Project::~Project() {
    if (!m_impl || m_impl->access == Access::ReadOnly) return;
    try {
        m_impl->change([this] { m_impl->setMeta("open", "0"); });
        // One file is left that can be copied as it is.
        m_impl->database.execAndGet("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const std::exception&) {
        // What was stored is stored; the next opening finds that it was not closed.
    }
}

fs::path Project::photos() const {
    return m_impl->read<fs::path>([this]() -> fs::path {
        const std::string relative = m_impl->meta("photos_relative");
        fs::path absolute = fromUtf8(m_impl->meta("photos"));
        std::error_code ignored;
        // Moved together, the relative path is right; moved alone, the absolute one.
        fs::path beside = (fs::absolute(m_impl->folder) / fromUtf8(relative)).lexically_normal();
        if (!relative.empty() && fs::is_directory(beside, ignored)) return beside;
        return absolute;
    });
}

std::size_t Project::relocate(const fs::path& photos) {
    std::size_t found = 0;
    for (const ProjectImage& image : images()) {
        std::error_code ignored;
        found += isSafePath(image.file) && fs::exists(photos / fromUtf8(image.file), ignored) ? 1 : 0;
    }
    if (found == 0) return 0;
    m_impl->change([&] {
        m_impl->setMeta("photos", toUtf8(fs::absolute(photos)));
        m_impl->setMeta("photos_relative", relativeTo(fs::absolute(m_impl->folder), fs::absolute(photos)));
    });
    return found;
}

void Project::saveCopy(const fs::path& folder) const {
    const fs::path photoFolder = photos();
    makeWhole(folder, [&](const fs::path& file) {
        SQLite::Database copy(toUtf8(file), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup(copy, m_impl->database).executeStep();
        Impl impl(folder, std::move(copy));
        impl.database.execAndGet("PRAGMA journal_mode = DELETE");
        impl.setMeta("open", "0");
        impl.setMeta("photos", toUtf8(photoFolder));
        impl.setMeta("photos_relative", relativeTo(fs::absolute(folder), photoFolder));
    });
}

}  // namespace maskwright
