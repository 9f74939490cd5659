// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person did to a photo, and how it is taken back.
#include "core/files.h"
#include "project/project_impl.h"
#include "project/tile_codec.h"

namespace maskwright {
namespace {

void bindText(SQLite::Statement& row, int at, const std::optional<std::string>& text) {
    if (text)
        row.bind(at, *text);
    else
        row.bind(at);
}

void bindBlob(SQLite::Statement& row, int at, const std::vector<std::uint8_t>& bytes) {
    if (bytes.empty())
        row.bind(at);
    else
        row.bind(at, bytes.data(), static_cast<int>(bytes.size()));
}

struct PhotoRow {
    ReviewState state = ReviewState::Unreviewed;
    bool locked = false;
    std::string note;
};

PhotoRow readPhoto(SQLite::Database& database, std::int64_t image) {
    SQLite::Statement row(database, "SELECT state, locked, note, file FROM image WHERE id = ?");
    row.bind(1, image);
    if (!row.executeStep())
        throw Error(ErrorCode::BadInput, "The project has no such photo", std::to_string(image), "Add it first.");
    if (row.getColumn(1).getInt() != 0)
        throw Error(ErrorCode::BadInput, "The photo is locked", row.getColumn(3).getString(),
                    "Unlock it to change its masks.");
    return {reviewStateFrom(row.getColumn(0).getInt()), false, row.getColumn(2).getString()};
}

void writePhoto(SQLite::Database& database, std::int64_t image, const std::optional<ReviewState>& state,
                const std::optional<std::string>& note) {
    if (state) {
        SQLite::Statement row(database, "UPDATE image SET state = ? WHERE id = ?");
        row.bind(1, static_cast<int>(*state));
        row.bind(2, image);
        row.exec();
    }
    if (note) {
        SQLite::Statement row(database, "UPDATE image SET note = ? WHERE id = ?");
        row.bind(1, *note);
        row.bind(2, image);
        row.exec();
    }
}

/// Who looks at a mask has looked at it for good.
void noteSeen(SQLite::Database& database, std::int64_t layer) {
    SQLite::Statement row(database, "UPDATE layer SET source = ? WHERE id = ? AND source = ?");
    row.bind(1, kHuman);
    row.bind(2, layer);
    row.bind(3, kHumanUnseen);
    row.exec();
}

/// A mask that a person changed is no longer the one that was accepted.
std::optional<ReviewState> stateAfter(const ProjectEdit& edit, ReviewState before) {
    if (edit.state || edit.layers.empty()) return edit.state;
    if (before == ReviewState::Unreviewed || before == ReviewState::Accepted) return ReviewState::Edited;
    return std::nullopt;
}

/// How an entry of the history stores that it made its layer.
enum Made { MadeNot = 0, MadeSeen = 1, MadeUnseen = 2 };

}  // namespace

void Project::apply(const std::vector<ProjectEdit>& edits) {
    m_impl->change([&] {
        for (const ProjectEdit& edit : edits) m_impl->store(edit);
    });
}

void Project::Impl::store(const ProjectEdit& edit) {
    const PhotoRow before = readPhoto(database, edit.image);
    {
        SQLite::Statement undone(database, "DELETE FROM history WHERE image = ? AND undone = 1");
        undone.bind(1, edit.image);
        undone.exec();
    }
    const std::optional<ReviewState> state = stateAfter(edit, before.state);
    SQLite::Statement row(database,
                          "INSERT INTO history(image, what, state_before, state_after, note_before, "
                          "note_after, bytes) VALUES(?, ?, ?, ?, ?, ?, 0)");
    row.bind(1, edit.image);
    row.bind(2, edit.what);
    if (state) {
        row.bind(3, static_cast<int>(before.state));
        row.bind(4, static_cast<int>(*state));
    }
    bindText(row, 5, edit.note ? std::optional(before.note) : std::nullopt);
    bindText(row, 6, edit.note);
    row.exec();
    const std::int64_t history = database.getLastInsertRowid();
    std::int64_t bytes = 0;
    for (const ProjectEdit::Layer& layer : edit.layers) {
        if (layer.id.image != edit.image || layer.id.kind != LayerKind::Human)
            throw Error(ErrorCode::BadInput, "An edit changes a person's masks of its own photo alone", edit.what);
        storeLayerEdit(history, layer, bytes);
    }
    writePhoto(database, edit.image, state, edit.note);
    SQLite::Statement size(database, "UPDATE history SET bytes = ? WHERE id = ?");
    size.bind(1, bytes);
    size.bind(2, history);
    size.exec();
    prune(edit.image);
}

void Project::Impl::storeLayerEdit(std::int64_t history, const ProjectEdit::Layer& layer, std::int64_t& bytes) {
    fitPhoto(layer.id.image, layer.width, layer.height);
    auto found = findLayer(layer.id);
    const bool isNew = !found;
    if (isNew)
        found = makeLayer(layer.id, layer.width, layer.height, layer.isSeen ? kHuman : kHumanUnseen);
    else if (layer.isSeen)
        noteSeen(database, found->row);
    SQLite::Statement row(database,
                          "INSERT INTO history_layer(history, concept, instance, width, height, created) "
                          "VALUES(?, ?, ?, ?, ?, ?)");
    row.bind(1, history);
    row.bind(2, layer.id.concept_);
    row.bind(3, layer.id.instance);
    row.bind(4, layer.width);
    row.bind(5, layer.height);
    row.bind(6, !isNew ? MadeNot : layer.isSeen ? MadeSeen : MadeUnseen);
    row.exec();
    const std::int64_t id = database.getLastInsertRowid();
    const TiledMask grid(layer.width, layer.height);
    SQLite::Statement entry(database,
                            "INSERT INTO history_tile(layer, row, column, before, after) VALUES(?, ?, ?, ?, ?)");
    for (const TileChange& change : layer.delta) {
        const bool isInside =
            change.row >= 0 && change.column >= 0 && change.row < grid.rows() && change.column < grid.columns() &&
            (!change.after || staysInside(*change.after, change.column, change.row, layer.width, layer.height));
        if (!isInside)
            throw Error(ErrorCode::BadInput, "An edit reaches beyond its photo", std::to_string(layer.id.image));
        // What is stored decides what comes back, not what the caller believes was there.
        const std::vector<std::uint8_t> before = readTile(found->row, change.column, change.row);
        const std::vector<std::uint8_t> after = change.after ? packTile(*change.after) : std::vector<std::uint8_t>();
        writeTile(found->row, change.column, change.row, after);
        entry.bind(1, id);
        entry.bind(2, change.row);
        entry.bind(3, change.column);
        bindBlob(entry, 4, before);
        bindBlob(entry, 5, after);
        entry.exec();
        entry.reset();
        entry.clearBindings();
        bytes += static_cast<std::int64_t>(before.size() + after.size());
    }
}

void Project::Impl::prune(std::int64_t image) {
    SQLite::Statement sum(database, "SELECT id, bytes FROM history WHERE image = ? ORDER BY id DESC");
    sum.bind(1, image);
    std::uint64_t kept = 0;
    std::int64_t last = 0;
    bool isNewest = true;
    while (sum.executeStep()) {
        kept += static_cast<std::uint64_t>(sum.getColumn(1).getInt64());
        // The newest can always be taken back, however large it is.
        if (!isNewest && kept > historyBudget) {
            last = sum.getColumn(0).getInt64();
            break;
        }
        isNewest = false;
    }
    if (last == 0) return;
    SQLite::Statement drop(database, "DELETE FROM history WHERE image = ? AND id <= ?");
    drop.bind(1, image);
    drop.bind(2, last);
    drop.exec();
}

std::optional<ProjectEdit> Project::undo(std::int64_t image) {
    std::optional<ProjectEdit> done;
    m_impl->change([&] { done = m_impl->step(image, /*forward=*/false); });
    return done;
}

std::optional<ProjectEdit> Project::redo(std::int64_t image) {
    std::optional<ProjectEdit> done;
    m_impl->change([&] { done = m_impl->step(image, /*forward=*/true); });
    return done;
}

std::optional<ProjectEdit> Project::Impl::step(std::int64_t image, bool forward) {
    readPhoto(database, image);
    SQLite::Statement row(database, forward ? "SELECT id, what, state_after, note_after FROM history "
                                              "WHERE image = ? AND undone = 1 ORDER BY id LIMIT 1"
                                            : "SELECT id, what, state_before, note_before FROM history "
                                              "WHERE image = ? AND undone = 0 ORDER BY id DESC LIMIT 1");
    row.bind(1, image);
    if (!row.executeStep()) return std::nullopt;
    const std::int64_t history = row.getColumn(0).getInt64();
    ProjectEdit edit;
    edit.image = image;
    edit.what = row.getColumn(1).getString();
    if (!row.getColumn(2).isNull()) edit.state = reviewStateFrom(row.getColumn(2).getInt());
    if (!row.getColumn(3).isNull()) edit.note = row.getColumn(3).getString();
    SQLite::Statement layers(database, "SELECT id FROM history_layer WHERE history = ? ORDER BY id");
    layers.bind(1, history);
    while (layers.executeStep()) edit.layers.push_back(stepLayer(layers.getColumn(0).getInt64(), image, forward));
    writePhoto(database, image, edit.state, edit.note);
    SQLite::Statement mark(database, "UPDATE history SET undone = ? WHERE id = ?");
    mark.bind(1, forward ? 0 : 1);
    mark.bind(2, history);
    mark.exec();
    return edit;
}

ProjectEdit::Layer Project::Impl::stepLayer(std::int64_t historyLayer, std::int64_t image, bool forward) {
    SQLite::Statement row(database, "SELECT concept, instance, width, height, created FROM history_layer WHERE id = ?");
    row.bind(1, historyLayer);
    row.executeStep();
    ProjectEdit::Layer layer;
    layer.id = {image, row.getColumn(0).getInt64(), row.getColumn(1).getInt(), LayerKind::Human};
    layer.width = row.getColumn(2).getInt();
    layer.height = row.getColumn(3).getInt();
    const int made = row.getColumn(4).getInt();
    const bool isMaker = made != MadeNot;
    layer.isSeen = made != MadeUnseen;
    auto found = findLayer(layer.id);
    if (!found) found = makeLayer(layer.id, layer.width, layer.height, layer.isSeen ? kHuman : kHumanUnseen);
    SQLite::Statement tile(database, "SELECT row, column, before, after FROM history_tile WHERE layer = ?");
    tile.bind(1, historyLayer);
    while (tile.executeStep()) {
        TileChange change;
        change.row = tile.getColumn(0).getInt();
        change.column = tile.getColumn(1).getInt();
        const std::vector<std::uint8_t> from = blobOf(tile.getColumn(forward ? 2 : 3));
        const std::vector<std::uint8_t> to = blobOf(tile.getColumn(forward ? 3 : 2));
        change.before = unpack(from, layer.id);
        change.after = unpack(to, layer.id);
        writeTile(found->row, change.column, change.row, to);
        layer.delta.push_back(std::move(change));
    }
    if (forward && layer.isSeen) noteSeen(database, found->row);
    // Without it the photo shows again what a model made.
    if (!forward && isMaker) removeLayer(found->row);
    return layer;
}

HistoryState Project::history(std::int64_t image) const {
    return m_impl->read<HistoryState>([&] {
        HistoryState state;
        SQLite::Statement row(m_impl->database, "SELECT what, undone FROM history WHERE image = ? ORDER BY id");
        row.bind(1, image);
        while (row.executeStep()) {
            if (row.getColumn(1).getInt() == 0) {
                ++state.undoable;
                state.nextUndo = row.getColumn(0).getString();
            } else if (state.redoable++ == 0) {
                state.nextRedo = row.getColumn(0).getString();
            }
        }
        return state;
    });
}

}  // namespace maskwright
