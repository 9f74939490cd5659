// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/review.h"

#include <algorithm>
#include <map>
#include <utility>

#include "mask/metrics.h"

namespace maskwright {
namespace {

using MaskKey = std::pair<std::int64_t, int>;  // concept and instance

std::map<MaskKey, std::vector<LayerInfo>> layersByMask(const Project& project, std::int64_t image) {
    std::map<MaskKey, std::vector<LayerInfo>> found;
    for (const LayerInfo& layer : project.layers(image)) found[{layer.id.concept_, layer.id.instance}].push_back(layer);
    return found;
}

bool isHuman(const LayerInfo& layer) {
    return layer.id.kind == LayerKind::Human;
}

bool isEstimate(const LayerId& id) {
    return id.kind == LayerKind::Preliminary || id.kind == LayerKind::Refined || id.kind == LayerKind::Segmenter;
}

}  // namespace

ProjectEdit stateEdit(const Project& project, std::int64_t image, ReviewState state, std::int64_t inHand) {
    ProjectEdit edit;
    edit.image = image;
    edit.state = state;
    switch (state) {
        case ReviewState::Accepted:
            edit.what = "accept";
            break;
        case ReviewState::Rejected:
            edit.what = "reject";
            break;
        case ReviewState::NeedsWork:
            edit.what = "needs work";
            break;
        default:
            edit.what = "review";
    }
    if (state != ReviewState::Accepted) return edit;
    for (const auto& [key, layers] : layersByMask(project, image)) {
        const bool isSeen = inHand == 0 || key.first == inHand;
        const auto human = std::find_if(layers.begin(), layers.end(), isHuman);
        if (human != layers.end()) {
            if (!isSeen || human->isSeen) continue;
            // It was kept before, while another concept was in hand.
            const TiledMask kept = project.layer(human->id).value();
            edit.layers.push_back({human->id, kept.width(), kept.height(), {}});
            continue;
        }
        const std::optional<TiledMask> mask = project.finalMask(image, key.first, key.second);
        if (!mask) continue;
        edit.layers.push_back({LayerId{image, key.first, key.second, LayerKind::Human}, mask->width(), mask->height(),
                               difference(TiledMask(mask->width(), mask->height()), *mask), isSeen});
    }
    return edit;
}

ProjectEdit absentEdit(const Project& project, std::int64_t image, std::int64_t concept_, int width, int height) {
    ProjectEdit edit = stateEdit(project, image, ReviewState::Accepted, concept_);
    edit.what = "absent";
    std::erase_if(edit.layers, [&](const ProjectEdit::Layer& layer) { return layer.id.concept_ == concept_; });
    std::vector<int> instances = project.instances(image, concept_);
    if (instances.empty()) instances = {1};  // that nothing is there is worth a mask, too
    const TiledMask nothing(width, height);
    for (const int instance : instances) {
        const LayerId id{image, concept_, instance, LayerKind::Human};
        const std::optional<TiledMask> before = project.layer(id);
        edit.layers.push_back({id, width, height, before ? difference(*before, nothing) : MaskDelta()});
    }
    return edit;
}

std::optional<ProjectEdit> useLayerEdit(const Project& project, const LayerId& id) {
    const std::optional<TiledMask> chosen = project.layer(id);
    if (!chosen) return std::nullopt;
    LayerId human = id;
    human.kind = LayerKind::Human;
    const std::optional<TiledMask> before = project.layer(human);
    ProjectEdit edit;
    edit.image = id.image;
    edit.what = "use layer";
    edit.layers.push_back({human, chosen->width(), chosen->height(),
                           difference(before ? *before : TiledMask(chosen->width(), chosen->height()), *chosen)});
    return edit;
}

std::optional<double> layerDisagreement(const Project& project, std::int64_t image) {
    std::optional<double> worst;
    for (const auto& [key, layers] : layersByMask(project, image)) {
        std::vector<Mask> masks;
        for (const LayerInfo& layer : layers)
            if (isEstimate(layer.id)) masks.push_back(project.layer(layer.id)->toMask());
        if (masks.size() < 2) continue;
        double sum = 0;
        int pairs = 0;
        for (std::size_t a = 0; a < masks.size(); ++a)
            for (std::size_t b = a + 1; b < masks.size(); ++b, ++pairs)
                // Where both found nothing, a person should look.
                sum += masks[a].area() + masks[b].area() == 0 ? 0.0 : iou(masks[a], masks[b]);
        worst = std::max(worst.value_or(0.0), 1.0 - sum / pairs);
    }
    return worst;
}

}  // namespace maskwright
