// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "core/error.h"
#include "project/project.h"
#include "project/project_database.h"
#include "project/project_lock.h"

namespace maskwright {

struct Project::Impl {
    std::filesystem::path folder;
    Access access = Access::ReadOnly;
    ReadOnlyCause readOnlyCause;
    bool wasNotClosed = false;
    std::uint64_t historyBudget = std::uint64_t{64} << 20;
    std::optional<ProjectLock> lock;  ///< given back last
    SQLite::Database database;

    Impl(std::filesystem::path where, SQLite::Database opened)
        : folder(std::move(where)), database(std::move(opened)) {}

    /// Marks the project as open for changes. @return why it cannot be changed.
    ReadOnlyReason claim();

    std::string meta(const std::string& name, const std::string& fallback = {});
    void setMeta(const std::string& name, const std::string& value);

    /// All of `work` or nothing, on disk when it returns. @throws Error(BadInput) on a project that is read only.
    void change(const std::function<void()>& work);
    /// @throws Error with the sentence that fits.
    template <typename Value>
    Value read(const std::function<Value()>& work) {
        return guardedValue<Value>(folder, work);
    }

    // project_layers.cpp; inside of a change or a read
    struct LayerRow {
        std::int64_t row = 0;
        int width = 0;
        int height = 0;
    };
    std::optional<LayerRow> findLayer(const LayerId& id);
    LayerRow makeLayer(const LayerId& id, int width, int height, const std::string& source);
    void removeLayer(std::int64_t layer);
    TiledMask readLayer(const LayerRow& layer, const LayerId& id);
    std::vector<std::uint8_t> readTile(std::int64_t layer, int column, int row);
    void writeTile(std::int64_t layer, int column, int row, const std::vector<std::uint8_t>& pixels);
    /// The photo's size is that of its first mask; the others have to fit. @throws Error(BadInput)
    void fitPhoto(std::int64_t image, int width, int height);
    MaskTilePtr unpack(const std::vector<std::uint8_t>& pixels, const LayerId& id) const;

    // project_history.cpp
    void store(const ProjectEdit& edit);
    void storeLayerEdit(std::int64_t history, const ProjectEdit::Layer& layer, std::int64_t& bytes);
    std::optional<ProjectEdit> step(std::int64_t image, bool forward);
    ProjectEdit::Layer stepLayer(std::int64_t historyLayer, std::int64_t image, bool forward);
    void prune(std::int64_t image);
};

ReviewState reviewStateFrom(int number);

/// In English; empty: it can be changed.
std::string sentenceOf(const ReadOnlyCause& cause);

/// What a layer that a person made says of where it comes from.
constexpr const char* kHuman = "human";
/// The same, where it was kept with the answer to a photo while another concept was in hand.
constexpr const char* kHumanUnseen = "human, not looked at";

std::vector<std::uint8_t> blobOf(const SQLite::Column& column);

}  // namespace maskwright
