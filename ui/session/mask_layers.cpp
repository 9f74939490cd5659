// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/mask_layers.h"

namespace maskwright::ui {

const TiledMask* MaskLayers::shown() const {
    const auto found = masks.find(shownKind());
    return found == masks.end() ? nullptr : &found->second;
}

LayerKind MaskLayers::shownKind() const {
    for (const LayerKind kind : proposalOrder(segmenterHeldBack))
        if (masks.contains(kind)) return kind;
    return LayerKind::Human;
}

const TiledMask* MaskLayers::bestOfModels() const {
    for (const LayerKind kind : proposalOrder(segmenterHeldBack))
        if (const auto found = masks.find(kind); found != masks.end() && kind != LayerKind::Human)
            return &found->second;
    return nullptr;
}

MaskLayers readLayers(const Project& project, std::int64_t image, std::int64_t concept_, int instance) {
    MaskLayers layers;
    layers.history = project.history(image);
    if (concept_ == 0) return layers;
    layers.segmenterHeldBack = project.isSegmenterHeldBack(concept_);
    layers.instances = project.instances(image, concept_);
    for (const LayerInfo& layer : project.layers(image))
        if (layer.id.concept_ == concept_ && layer.id.instance == instance)
            layers.masks.emplace(layer.id.kind, *project.layer(layer.id));
    return layers;
}

}  // namespace maskwright::ui
