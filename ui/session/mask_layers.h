// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "project/project.h"

namespace maskwright::ui {

/// The masks of one concept and instance in the photo shown, and what can be undone there.
struct MaskLayers {
    std::map<LayerKind, TiledMask> masks;
    std::vector<int> instances;
    HistoryState history;
    bool segmenterHeldBack = false;  ///< as Project::isSegmenterHeldBack of their concept

    /// What is shown and edited: Human, else the best a model has made; null where there is none.
    const TiledMask* shown() const;
    LayerKind shownKind() const;  ///< of shown(); Human when there is none
    /// What a person's mask goes back to; null where no model has made one.
    const TiledMask* bestOfModels() const;
};

/// On the project's thread. @throws Error.
/// @param concept_ 0: none of the project's, of which there are no masks
MaskLayers readLayers(const Project& project, std::int64_t image, std::int64_t concept_, int instance);

}  // namespace maskwright::ui
