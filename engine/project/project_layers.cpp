// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The masks of a project.
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <map>

#include "core/files.h"
#include "image/read.h"
#include "project/project_impl.h"
#include "project/tile_codec.h"

namespace maskwright {
namespace {

/// Photos beyond this are refused long before: a layer of a damaged or hostile file must not allocate more.
constexpr int kLongestSide = 65535;

bool canBe(int width, int height) {
    return width >= 1 && height >= 1 && width <= kLongestSide && height <= kLongestSide &&
           std::int64_t{width} * height <= ReadLimits().maxPixels;
}

std::string utcNow() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
#ifdef _WIN32
    gmtime_s(&parts, &now);
#else
    gmtime_r(&now, &parts);
#endif
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text.data();
}

std::string nameOf(const LayerId& id) {
    return "photo " + std::to_string(id.image) + ", concept " + std::to_string(id.concept_) + ", object " +
           std::to_string(id.instance);
}

void bindId(SQLite::Statement& row, const LayerId& id) {
    row.bind(1, id.image);
    row.bind(2, id.concept_);
    row.bind(3, id.instance);
    row.bind(4, static_cast<int>(id.kind));
}

void refuseHuman(const LayerId& id) {
    if (id.kind == LayerKind::Human)
        throw Error(ErrorCode::BadInput, "What a person made is changed by edits alone", nameOf(id));
}

}  // namespace

std::vector<std::uint8_t> blobOf(const SQLite::Column& column) {
    const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
    return {bytes, bytes + column.getBytes()};
}

std::optional<Project::Impl::LayerRow> Project::Impl::findLayer(const LayerId& id) {
    SQLite::Statement row(database,
                          "SELECT id, width, height FROM layer "
                          "WHERE image = ? AND concept = ? AND instance = ? AND kind = ?");
    bindId(row, id);
    if (!row.executeStep()) return std::nullopt;
    const LayerRow found{row.getColumn(0).getInt64(), row.getColumn(1).getInt(), row.getColumn(2).getInt()};
    if (!canBe(found.width, found.height))
        throw Error(ErrorCode::BadInput, "A mask of the project has no size that can be", nameOf(id),
                    "Check the project; recover what can be read.");
    return found;
}

Project::Impl::LayerRow Project::Impl::makeLayer(const LayerId& id, int width, int height, const std::string& source) {
    SQLite::Statement row(database,
                          "INSERT INTO layer(image, concept, instance, kind, width, height, source, stored) "
                          "VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    bindId(row, id);
    row.bind(5, width);
    row.bind(6, height);
    row.bind(7, source);
    row.bind(8, utcNow());
    row.exec();
    return {database.getLastInsertRowid(), width, height};
}

void Project::Impl::removeLayer(std::int64_t layer) {
    SQLite::Statement row(database, "DELETE FROM layer WHERE id = ?");
    row.bind(1, layer);
    row.exec();
}

std::vector<std::uint8_t> Project::Impl::readTile(std::int64_t layer, int column, int row) {
    SQLite::Statement tile(database, "SELECT pixels FROM tile WHERE layer = ? AND row = ? AND column = ?");
    tile.bind(1, layer);
    tile.bind(2, row);
    tile.bind(3, column);
    return tile.executeStep() ? blobOf(tile.getColumn(0)) : std::vector<std::uint8_t>();
}

void Project::Impl::writeTile(std::int64_t layer, int column, int row, const std::vector<std::uint8_t>& pixels) {
    SQLite::Statement tile(database, pixels.empty()
                                         ? "DELETE FROM tile WHERE layer = ? AND row = ? AND column = ?"
                                         : "INSERT INTO tile(layer, row, column, pixels) VALUES(?, ?, ?, ?) "
                                           "ON CONFLICT(layer, row, column) DO UPDATE SET pixels = excluded.pixels");
    tile.bind(1, layer);
    tile.bind(2, row);
    tile.bind(3, column);
    if (!pixels.empty()) tile.bindNoCopy(4, pixels.data(), static_cast<int>(pixels.size()));
    tile.exec();
}

MaskTilePtr Project::Impl::unpack(const std::vector<std::uint8_t>& pixels, const LayerId& id) const {
    if (pixels.empty()) return nullptr;
    const std::optional<MaskTile> tile = unpackTile(pixels);
    if (!tile)
        throw Error(ErrorCode::BadInput, "A mask of the project is damaged", nameOf(id),
                    "Check the project; recover what can be read.");
    return std::make_shared<const MaskTile>(*tile);
}

TiledMask Project::Impl::readLayer(const LayerRow& layer, const LayerId& id) {
    TiledMask mask(layer.width, layer.height);
    SQLite::Statement tile(database, "SELECT row, column, pixels FROM tile WHERE layer = ?");
    tile.bind(1, layer.row);
    while (tile.executeStep()) {
        const int row = tile.getColumn(0).getInt();
        const int column = tile.getColumn(1).getInt();
        const MaskTilePtr pixels = unpack(blobOf(tile.getColumn(2)), id);
        const bool isInside = row >= 0 && column >= 0 && row < mask.rows() && column < mask.columns() &&
                              (!pixels || staysInside(*pixels, column, row, layer.width, layer.height));
        if (!isInside)
            throw Error(ErrorCode::BadInput, "A mask of the project reaches beyond its photo", nameOf(id),
                        "Check the project; recover what can be read.");
        mask.setTile(column, row, pixels);
    }
    return mask;
}

void Project::Impl::fitPhoto(std::int64_t image, int width, int height) {
    SQLite::Statement row(database, "SELECT width, height, file FROM image WHERE id = ?");
    row.bind(1, image);
    if (!row.executeStep())
        throw Error(ErrorCode::BadInput, "The project has no such photo", std::to_string(image), "Add it first.");
    if (!canBe(width, height))
        throw Error(ErrorCode::BadInput, "A mask has no size that can be", row.getColumn(2).getString());
    const int hasWidth = row.getColumn(0).getInt();
    const int hasHeight = row.getColumn(1).getInt();
    if (hasWidth == 0) {
        SQLite::Statement set(database, "UPDATE image SET width = ?, height = ? WHERE id = ?");
        set.bind(1, width);
        set.bind(2, height);
        set.bind(3, image);
        set.exec();
    } else if (hasWidth != width || hasHeight != height) {
        throw Error(ErrorCode::BadInput,
                    "A mask of " + std::to_string(width) + " x " + std::to_string(height) +
                        " pixels does not fit the photo, which has " + std::to_string(hasWidth) + " x " +
                        std::to_string(hasHeight),
                    row.getColumn(2).getString(), "Give masks the photo's own, upright size.");
    }
}

std::vector<LayerInfo> Project::layers(std::int64_t image) const {
    return m_impl->read<std::vector<LayerInfo>>([&] {
        std::vector<LayerInfo> layers;
        SQLite::Statement row(m_impl->database,
                              "SELECT concept, instance, kind, source, stored FROM layer "
                              "WHERE image = ? ORDER BY concept, instance, kind");
        row.bind(1, image);
        while (row.executeStep()) {
            const int kind = row.getColumn(2).getInt();
            if (kind < 0 || kind > static_cast<int>(LayerKind::Human)) continue;  // of a newer version
            layers.push_back(
                {{image, row.getColumn(0).getInt64(), row.getColumn(1).getInt(), static_cast<LayerKind>(kind)},
                 row.getColumn(3).getString(),
                 row.getColumn(4).getString(),
                 row.getColumn(3).getString() != kHumanUnseen});
        }
        return layers;
    });
}

bool Project::hasLayer(const LayerId& id) const {
    return m_impl->read<bool>([&] { return m_impl->findLayer(id).has_value(); });
}

std::optional<TiledMask> Project::layer(const LayerId& id) const {
    return m_impl->read<std::optional<TiledMask>>([&]() -> std::optional<TiledMask> {
        // Another connection may replace the layer between one statement and the next.
        std::optional<SQLite::Transaction> snapshot;
        if (sqlite3_get_autocommit(m_impl->database.getHandle()) != 0) snapshot.emplace(m_impl->database);
        const auto found = m_impl->findLayer(id);
        if (!found) return std::nullopt;
        return m_impl->readLayer(*found, id);
    });
}

void Project::dropLayer(const LayerId& id) {
    refuseHuman(id);
    m_impl->change([&] {
        if (const auto layer = m_impl->findLayer(id)) m_impl->removeLayer(layer->row);
    });
}

void Project::storeLayer(const LayerId& id, const Mask& mask, const std::string& source) {
    refuseHuman(id);
    const TiledMask tiled(mask);
    m_impl->change([&] {
        m_impl->fitPhoto(id.image, tiled.width(), tiled.height());
        if (const auto old = m_impl->findLayer(id)) m_impl->removeLayer(old->row);
        const Impl::LayerRow layer = m_impl->makeLayer(id, tiled.width(), tiled.height(), source);
        for (int row = 0; row < tiled.rows(); ++row)
            for (int column = 0; column < tiled.columns(); ++column)
                if (const MaskTilePtr& tile = tiled.tile(column, row))
                    m_impl->writeTile(layer.row, column, row, packTile(*tile));
    });
}

std::optional<TiledMask> Project::finalMask(std::int64_t image, std::int64_t concept_, int instance) const {
    for (const LayerKind kind : proposalOrder(isSegmenterHeldBack(concept_)))
        if (auto mask = layer({image, concept_, instance, kind})) return mask;
    return std::nullopt;
}

std::vector<FinalLayer> Project::finalLayers() const {
    return m_impl->read<std::vector<FinalLayer>>([&] {
        std::vector<FinalLayer> layers;
        // A tile without foreground is not stored.
        SQLite::Statement row(m_impl->database,
                              "SELECT image, concept, instance, kind, "
                              "EXISTS(SELECT 1 FROM tile WHERE tile.layer = layer.id), source FROM layer "
                              "WHERE kind BETWEEN 0 AND ? ORDER BY image, concept, instance, kind");
        row.bind(1, static_cast<int>(LayerKind::Human));
        std::map<std::int64_t, bool> heldBack;
        const auto comesFirst = [&](const LayerId& id, LayerKind before) {
            const auto [known, isNew] = heldBack.try_emplace(id.concept_, false);
            if (isNew)
                known->second = !m_impl->meta("setting.segmenter.heldBack." + std::to_string(id.concept_)).empty();
            const auto order = proposalOrder(known->second);
            return std::find(order.begin(), order.end(), id.kind) < std::find(order.begin(), order.end(), before);
        };
        while (row.executeStep()) {
            const LayerId id{row.getColumn(0).getInt64(), row.getColumn(1).getInt64(), row.getColumn(2).getInt(),
                             static_cast<LayerKind>(row.getColumn(3).getInt())};
            const bool isSameObject = !layers.empty() && layers.back().id.image == id.image &&
                                      layers.back().id.concept_ == id.concept_ &&
                                      layers.back().id.instance == id.instance;
            if (isSameObject && !comesFirst(id, layers.back().id.kind)) continue;
            if (!isSameObject) layers.emplace_back();
            const bool isSeen = id.kind == LayerKind::Human && row.getColumn(5).getString() != kHumanUnseen;
            layers.back() = {id, row.getColumn(4).getInt() == 0, isSeen};
        }
        return layers;
    });
}

std::vector<int> Project::instances(std::int64_t image, std::int64_t concept_) const {
    return m_impl->read<std::vector<int>>([&] {
        std::vector<int> instances;
        SQLite::Statement row(m_impl->database,
                              "SELECT DISTINCT instance FROM layer "
                              "WHERE image = ? AND concept = ? ORDER BY instance");
        row.bind(1, image);
        row.bind(2, concept_);
        while (row.executeStep()) instances.push_back(row.getColumn(0).getInt());
        return instances;
    });
}

}  // namespace maskwright
