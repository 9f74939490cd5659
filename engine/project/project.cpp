// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Photos, concepts and settings of a project; opening, masks, history and checks have files of their own.
#include "project/project.h"

#include <algorithm>

#include "core/files.h"
#include "core/safe_path.h"
#include "project/project_impl.h"

namespace maskwright {
namespace {

constexpr std::size_t kLongestName = 4096;
constexpr std::size_t kLongestText = 1 << 20;

ProjectImage imageFrom(SQLite::Statement& row) {
    ProjectImage image;
    image.id = row.getColumn(0).getInt64();
    image.file = row.getColumn(1).getString();
    image.width = row.getColumn(2).getInt();
    image.height = row.getColumn(3).getInt();
    image.state = reviewStateFrom(row.getColumn(4).getInt());
    image.locked = row.getColumn(5).getInt() != 0;
    image.note = row.getColumn(6).getString();
    if (!row.getColumn(7).isNull()) image.disagreement = row.getColumn(7).getDouble();
    image.isEmpty = row.getColumn(8).getInt() != 0;
    return image;
}

/// With the concept's number: a setting, so that a project of an older program has it, too.
const std::string kHeldBack = "segmenter.heldBack.";

void requireName(const std::string& conceptName) {
    if (conceptName.empty() || conceptName.size() > kLongestName || !isUtf8(conceptName))
        throw Error(ErrorCode::BadInput, "A concept needs a name", conceptName, "Type what the masks show.");
}

constexpr const char* kImageColumns =
    "SELECT id, file, width, height, state, locked, note, disagreement, state = 1 AND "
    "EXISTS(SELECT 1 FROM layer WHERE layer.image = image.id AND kind = 4) AND NOT EXISTS(SELECT 1 FROM layer "
    "JOIN tile ON tile.layer = layer.id WHERE layer.image = image.id AND kind = 4) FROM image ";

}  // namespace

ReviewState reviewStateFrom(int number) {
    return number >= 0 && number <= static_cast<int>(ReviewState::NeedsWork) ? static_cast<ReviewState>(number)
                                                                             : ReviewState::Unreviewed;
}

std::string Project::Impl::meta(const std::string& name, const std::string& fallback) {
    SQLite::Statement row(database, "SELECT value FROM meta WHERE name = ?");
    row.bind(1, name);
    return row.executeStep() ? row.getColumn(0).getString() : fallback;
}

void Project::Impl::setMeta(const std::string& name, const std::string& value) {
    SQLite::Statement row(database,
                          "INSERT INTO meta(name, value) VALUES(?, ?) "
                          "ON CONFLICT(name) DO UPDATE SET value = excluded.value");
    row.bind(1, name);
    row.bind(2, value);
    row.exec();
}

void Project::Impl::change(const std::function<void()>& work) {
    if (access == Access::ReadOnly)
        throw Error(ErrorCode::BadInput, "The project is read only", toUtf8(folder), sentenceOf(readOnlyCause));
    guarded(folder, [&] {
        SQLite::Transaction whole(database, SQLite::TransactionBehavior::IMMEDIATE);
        work();
        whole.commit();
    });
}

Project::Project(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Project::Project(Project&&) noexcept = default;

const std::filesystem::path& Project::folder() const noexcept {
    return m_impl->folder;
}

Project::Access Project::access() const noexcept {
    return m_impl->access;
}

const ReadOnlyCause& Project::readOnlyCause() const noexcept {
    return m_impl->readOnlyCause;
}

std::string Project::accessReason() const {
    return sentenceOf(m_impl->readOnlyCause);
}

bool Project::wasNotClosed() const noexcept {
    return m_impl->wasNotClosed;
}

AddedImages Project::addImages(const std::vector<std::string>& files) {
    AddedImages result;
    m_impl->change([&] {
        SQLite::Statement insert(m_impl->database, "INSERT OR IGNORE INTO image(file) VALUES(?)");
        for (const std::string& file : files) {
            if (!isSafePath(file)) {
                result.leftOut.push_back(file);
                continue;
            }
            insert.bindNoCopy(1, file);
            result.added += static_cast<std::size_t>(insert.exec());
            insert.reset();
        }
    });
    return result;
}

std::vector<ProjectImage> Project::images() const {
    return m_impl->read<std::vector<ProjectImage>>([&] {
        std::vector<ProjectImage> images;
        images.reserve(m_impl->database.execAndGet("SELECT count(*) FROM image").getUInt());
        SQLite::Statement row(m_impl->database, std::string(kImageColumns) + "ORDER BY file");
        while (row.executeStep()) images.push_back(imageFrom(row));
        return images;
    });
}

std::optional<ProjectImage> Project::image(const std::string& file) const {
    return m_impl->read<std::optional<ProjectImage>>([&]() -> std::optional<ProjectImage> {
        SQLite::Statement row(m_impl->database, std::string(kImageColumns) + "WHERE file = ?");
        row.bind(1, file);
        if (!row.executeStep()) return std::nullopt;
        return imageFrom(row);
    });
}

std::vector<std::int64_t> Project::imagesWith(std::int64_t concept_) const {
    return m_impl->read<std::vector<std::int64_t>>([&] {
        std::vector<std::int64_t> images;
        SQLite::Statement row(m_impl->database, "SELECT DISTINCT image FROM layer WHERE concept = ? ORDER BY image");
        row.bind(1, concept_);
        while (row.executeStep()) images.push_back(row.getColumn(0).getInt64());
        return images;
    });
}

std::string Project::noteImage(std::int64_t image, int width, int height, std::uint64_t bytes,
                               std::uint64_t contentHash) {
    struct Known {
        int width = 0;
        int height = 0;
        std::optional<std::int64_t> hash;
        std::string file;
    };
    const Known known = m_impl->read<Known>([&] {
        SQLite::Statement row(m_impl->database, "SELECT width, height, hash, file FROM image WHERE id = ?");
        row.bind(1, image);
        if (!row.executeStep())
            throw Error(ErrorCode::BadInput, "The project has no such photo", std::to_string(image));
        Known found{row.getColumn(0).getInt(), row.getColumn(1).getInt(), {}, row.getColumn(3).getString()};
        if (!row.getColumn(2).isNull()) found.hash = row.getColumn(2).getInt64();
        return found;
    });
    if (known.width != 0 && (known.width != width || known.height != height))
        return "The photo " + known.file + " is now " + std::to_string(width) + " x " + std::to_string(height) +
               " pixels; its masks were made for " + std::to_string(known.width) + " x " +
               std::to_string(known.height) + ". Put the old photo back, or add this one under another name.";
    if (known.hash && *known.hash != static_cast<std::int64_t>(contentHash))
        return "The photo " + known.file + " was changed since it was labelled. Look whether its masks still fit.";
    if (known.hash || m_impl->access == Access::ReadOnly) return {};
    m_impl->change([&] {
        SQLite::Statement row(m_impl->database,
                              "UPDATE image SET width = ?, height = ?, bytes = ?, hash = ? WHERE id = ?");
        row.bind(1, width);
        row.bind(2, height);
        row.bind(3, static_cast<std::int64_t>(bytes));
        row.bind(4, static_cast<std::int64_t>(contentHash));
        row.bind(5, image);
        row.exec();
    });
    return {};
}

void Project::setDisagreement(std::int64_t image, std::optional<double> score) {
    m_impl->change([&] {
        SQLite::Statement row(m_impl->database, "UPDATE image SET disagreement = ? WHERE id = ?");
        if (score)
            row.bind(1, *score);
        else
            row.bind(1);
        row.bind(2, image);
        row.exec();
    });
}

void Project::setLocked(const std::vector<std::int64_t>& images, bool locked) {
    m_impl->change([&] {
        SQLite::Statement row(m_impl->database, "UPDATE image SET locked = ? WHERE id = ?");
        for (const std::int64_t image : images) {
            row.bind(1, locked ? 1 : 0);
            row.bind(2, image);
            row.exec();
            row.reset();
        }
    });
}

std::vector<ProjectConcept> Project::concepts() const {
    return m_impl->read<std::vector<ProjectConcept>>([&] {
        std::vector<ProjectConcept> concepts;
        SQLite::Statement row(m_impl->database, "SELECT id, name, parts_are_objects FROM concept ORDER BY id");
        while (row.executeStep())
            concepts.push_back(
                {row.getColumn(0).getInt64(), row.getColumn(1).getString(), row.getColumn(2).getInt() != 0});
        return concepts;
    });
}

std::int64_t Project::addConcept(const std::string& name) {
    requireName(name);
    const auto find = [&]() -> std::int64_t {
        SQLite::Statement row(m_impl->database, "SELECT id FROM concept WHERE name = ?");
        row.bind(1, name);
        return row.executeStep() ? row.getColumn(0).getInt64() : 0;
    };
    if (const std::int64_t id = m_impl->read<std::int64_t>(find)) return id;
    std::int64_t id = 0;
    m_impl->change([&] {
        SQLite::Statement row(m_impl->database, "INSERT INTO concept(name) VALUES(?)");
        row.bind(1, name);
        row.exec();
        id = m_impl->database.getLastInsertRowid();
    });
    return id;
}

void Project::setPartsAreObjects(std::int64_t concept_, bool partsAreObjects) {
    m_impl->change([&] {
        SQLite::Statement row(m_impl->database, "UPDATE concept SET parts_are_objects = ? WHERE id = ?");
        row.bind(1, partsAreObjects ? 1 : 0);
        row.bind(2, concept_);
        row.exec();
    });
}

void Project::renameConcept(std::int64_t concept_, const std::string& name) {
    requireName(name);
    m_impl->change([&] {
        SQLite::Statement same(m_impl->database, "SELECT id FROM concept WHERE name = ?");
        same.bind(1, name);
        if (same.executeStep() && same.getColumn(0).getInt64() != concept_)
            throw Error(ErrorCode::BadInput, "The project has a concept of this name already", name,
                        "Choose another name.");
        SQLite::Statement row(m_impl->database, "UPDATE concept SET name = ? WHERE id = ?");
        row.bind(1, name);
        row.bind(2, concept_);
        if (row.exec() == 0) throw Error(ErrorCode::BadInput, "The project has no such concept", name);
    });
}

void Project::removeConcept(std::int64_t concept_) {
    m_impl->change([&] {
        SQLite::Statement locked(m_impl->database,
                                 "SELECT file FROM image WHERE locked <> 0 AND id IN "
                                 "(SELECT image FROM layer WHERE concept = ?) ORDER BY file LIMIT 1");
        locked.bind(1, concept_);
        if (locked.executeStep())
            throw Error(ErrorCode::BadInput, "A photo with a mask of the concept is locked",
                        locked.getColumn(0).getString(), "Unlock it to remove the concept.");
        const auto run = [&](const char* command) {
            SQLite::Statement row(m_impl->database, command);
            row.bind(1, concept_);
            return row.exec();
        };
        // What was answered or written with a stroke stays, without the stroke.
        run("DELETE FROM history WHERE state_before IS NULL AND state_after IS NULL AND note_before IS NULL AND "
            "note_after IS NULL AND id IN (SELECT history FROM history_layer WHERE concept = ?1) AND NOT EXISTS "
            "(SELECT 1 FROM history_layer WHERE history = history.id AND concept <> ?1)");
        run("DELETE FROM history_layer WHERE concept = ?");
        // An answer that no mask of a person stands for would tell that nothing at all is there (4: human).
        run("DELETE FROM history WHERE note_before IS NULL AND note_after IS NULL AND image IN (SELECT image FROM "
            "layer "
            "WHERE concept = ?1) AND NOT EXISTS (SELECT 1 FROM layer WHERE image = history.image AND concept <> ?1 AND "
            "kind = 4)");
        run("UPDATE image SET state = 0, disagreement = NULL WHERE id IN (SELECT image FROM layer WHERE concept = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM layer WHERE image = image.id AND concept <> ?1 AND kind = 4)");
        run("DELETE FROM layer WHERE concept = ?");
        run("DELETE FROM meta WHERE name = 'setting.segmenter.heldBack.' || ?");
        if (run("DELETE FROM concept WHERE id = ?") == 0)
            throw Error(ErrorCode::BadInput, "The project has no such concept", std::to_string(concept_));
    });
}

void Project::setSegmenterHeldBack(std::int64_t concept_, bool heldBack) {
    setSetting(kHeldBack + std::to_string(concept_), heldBack ? "1" : "");
}

bool Project::isSegmenterHeldBack(std::int64_t concept_) const {
    return !setting(kHeldBack + std::to_string(concept_)).empty();
}

std::string Project::setting(const std::string& name, const std::string& fallback) const {
    return m_impl->read<std::string>([&] { return m_impl->meta("setting." + name, fallback); });
}

void Project::setSetting(const std::string& name, const std::string& value) {
    if (value.size() > kLongestText) throw Error(ErrorCode::BadInput, "A setting is too long", name);
    m_impl->change([&] { m_impl->setMeta("setting." + name, value); });
}

void Project::setHistoryBudget(std::uint64_t bytesPerImage) {
    m_impl->historyBudget = bytesPerImage;
}

}  // namespace maskwright
