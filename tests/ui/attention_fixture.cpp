// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention_fixture.h"

#include "fake_engine.h"

namespace maskwright::ui {

AttentionMaps smallMaps() {
    AttentionMaps maps;
    maps.canvas = {40, 40, 16, 16, 16, 16};
    maps.timesteps = {601, 1};
    maps.timestepUsed = {true, true};
    maps.layers = {{"mid_block.attentions.0.transformer_blocks.0.attn2", 1, 1, false},
                   {"up_blocks.1.attentions.0.transformer_blocks.0.attn2", 2, 2, true}};
    maps.tokens = {"<start>", "a", "red", "bird"};
    maps.conceptTokens = {2, 3};
    for (const float step : {1.0F, 2.0F}) {
        for (const float token : {0.4F, 0.0F, 0.1F, 0.2F}) maps.maps.push_back({1, 1, {step * token}});
        for (const float token : {0.4F, 0.0F, 0.1F, 0.2F})
            maps.maps.push_back({2, 2, {0.0F, 0.01F, 0.0F, step * token}});
    }
    return maps;
}

HeatSelection ownSelection(std::vector<std::size_t> tokens, std::optional<std::size_t> step,
                           std::vector<std::size_t> layers) {
    HeatSelection selection;
    selection.average = false;
    selection.tokens = std::move(tokens);
    selection.step = step;
    selection.layers = std::move(layers);
    return selection;
}

std::shared_ptr<const Inspection> fakeLook(int width, int height) {
    InspectRequest request;
    Image photo{width, height, {}};
    photo.rgb.assign(static_cast<std::size_t>(width) * height * 3, 90);
    request.photo = std::make_shared<const Image>(std::move(photo));
    request.concept_ = "bird";
    return std::make_shared<const Inspection>(fakeInspection(request));
}

}  // namespace maskwright::ui
