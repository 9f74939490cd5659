// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ablation_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "mask/edge_snap.h"
#include "pipeline/ablation.h"

namespace maskwright {

namespace {

AblationRow softRow(const std::string& setting, const SoftMapChoice& choice) {
    return {setting, choice == SoftMapChoice(), [choice](AblationPhoto& photo) { return photo.masksOf(choice); }};
}

const std::vector<int> kStepCounts = {1, 2, 4, 8, 16};
/// Of the 1000 that diffusion models are trained with.
const std::vector<int> kSingleTimesteps = {50, 175, 300, 500, 750};

AblationElement timesteps(const AttentionExtractor& extractor) {
    AblationElement element{"Number of timesteps T", true, {}, {}};
    const auto own = static_cast<int>(extractor.defaultLook().timesteps.size());
    std::set<int> counts(kStepCounts.begin(), kStepCounts.end());
    counts.insert(own);
    for (const int count : counts) {
        SoftMapChoice choice;
        if (count != own) choice.timesteps = extractor.timestepsFor(count);
        element.rows.push_back(softRow("T = " + std::to_string(count), choice));
    }
    return element;
}

AblationElement singleTimesteps(const AttentionExtractor&) {
    AblationElement element{"One timestep alone (low: little noise)", false, {}, {}};
    element.rows.push_back(softRow("the model's own", {}));
    for (const int timestep : kSingleTimesteps)
        element.rows.push_back(softRow("t = " + std::to_string(timestep), {.timesteps = {timestep}}));
    return element;
}

AblationElement layers(const AttentionExtractor& extractor) {
    AblationElement element{"Cross-attention layers", false, {}, {}};
    const LookSettings look = extractor.defaultLook();
    element.rows.push_back(softRow("the model's own", {}));
    std::set<std::vector<bool>> known = {look.layers};
    const auto add = [&](const std::string& setting, const auto& isIn) {
        std::vector<bool> chosen;
        for (std::size_t i = 0; i < look.layerNames.size(); ++i) chosen.push_back(isIn(i));
        const bool any = std::find(chosen.begin(), chosen.end(), true) != chosen.end();
        if (any && known.insert(chosen).second) element.rows.push_back(softRow(setting, {.layers = chosen}));
    };
    add("all", [](std::size_t) { return true; });
    for (const int scale : std::set<int>(look.layerScales.begin(), look.layerScales.end()))
        add("all at 1/" + std::to_string(scale) + " of the latent",
            [&](std::size_t i) { return look.layerScales[i] == scale; });
    for (const auto& [part, prefix] :
         {std::pair("encoder", "down_blocks"), std::pair("middle", "mid_block"), std::pair("decoder", "up_blocks")})
        add(std::string("all of the ") + part,
            [&, start = prefix](std::size_t i) { return look.layerNames[i].rfind(start, 0) == 0; });
    if (look.layerNames.size() > 8) return element;  // each alone would be more than a plot can show
    for (std::size_t layer = 0; layer < look.layerNames.size(); ++layer)
        add(look.layerNames[layer].substr(0, look.layerNames[layer].find(".transformer_blocks")),
            [&](std::size_t i) { return i == layer; });
    return element;
}

AblationElement noises(const AttentionExtractor& extractor) {
    AblationElement element{"Noises averaged", false, {}, {}};
    const LookSettings look = extractor.defaultLook();
    std::set<int> counts = {1, 2, 4, 8};
    counts.insert(look.noises);
    for (const int count : counts) {
        SoftMapChoice choice;
        if (count != look.noises) choice.noises = count;
        element.rows.push_back(softRow(std::to_string(count), choice));
    }
    SoftMapChoice other;
    other.mirrored = !look.mirrored;
    element.rows.push_back(softRow(look.mirrored ? "own, not mirrored" : "own, and mirrored", other));
    return element;
}

AblationElement seeds(const AttentionExtractor& extractor) {
    AblationElement element{"Seed of the noise", false, {}, {}};
    const int own = extractor.defaultLook().noises;
    for (int seed = 0; seed < 4; ++seed) {
        SoftMapChoice choice;
        choice.firstNoise = seed * own;
        element.rows.push_back(softRow("noise " + std::to_string(seed + 1), choice));
    }
    return element;
}

AblationElement prompts(const AttentionExtractor& extractor) {
    AblationElement element{"Wording of the prompt", false, {}, {}};
    const LookSettings look = extractor.defaultLook();
    element.rows.push_back(softRow(look.promptTemplate, {}));
    for (const char* wording :
         {"a photo of a {}", "a {}", "{}", "a {} and a background", "a photo of a {} in the middle"})
        if (wording != look.promptTemplate) element.rows.push_back(softRow(wording, {.promptTemplate = wording}));
    if (look.weighed) element.rows.push_back(softRow("the model's own, not weighed", {.weighed = false}));
    return element;
}

AblationElement propagation(const AttentionExtractor& extractor) {
    AblationElement element{"Propagation along self-attention", false, {}, {}};
    const std::string own = extractor.propagation();
    element.rows.push_back(softRow(own, {}));
    for (const char* word : {"none", "power:1", "power:3", "entropy:3", "entropy:10"})
        if (word != own)
            element.rows.push_back(
                {word, false, [word](AblationPhoto& photo) { return photo.masksOf(photo.propagated(word)); }});
    return element;
}

AblationElement edgeSnap(const AttentionExtractor&) {
    AblationElement element{"Edge snap: votes and start", false, {}, {}};
    const auto add = [&](const std::string& setting, const EdgeSnapOptions& options) {
        element.rows.push_back({setting, false, [options](AblationPhoto& photo) {
                                    const Preliminary& preliminary = photo.preliminary();
                                    return AblationMasks{preliminary.mask, snapEdges(photo.photo(), preliminary.soft,
                                                                                     preliminary.mask, options)};
                                }});
    };
    const EdgeSnapOptions own;
    element.rows.push_back(softRow(std::to_string(own.votes.size()) + " votes", {}));
    for (const EdgeSnapVote& vote : own.votes) {
        EdgeSnapOptions one = own;
        one.votes = {vote};
        add("1 vote, at " + std::to_string(vote.workingLongSide) + " pixels", one);
    }
    EdgeSnapOptions more = own;
    more.votes.push_back({192, 0.04, 0.1});
    more.votes.push_back({320, 0.04, 0.1});
    add(std::to_string(more.votes.size()) + " votes", more);
    EdgeSnapOptions never = own, always = own;
    never.trustedContrast = std::numeric_limits<double>::infinity();
    always.trustedContrast = 0;
    add("always from a rectangle", never);
    add("always from the map", always);
    return element;
}

AblationRow refineRow(const std::string& setting, const RefineOptions& options, DifferenceFrom from) {
    return {setting, false, [options, from](AblationPhoto& photo) {
                const PaintedBackground& painted = photo.painted(BackgroundOptions().guidance);
                if (from == DifferenceFrom::Reconstruction) return photo.refined(painted.difference, options);
                std::vector<const HeatMap*> maps;
                for (const HeatMap& map : painted.fromPhoto) maps.push_back(&map);
                return photo.refined(meanOf(maps), options);
            }};
}

AblationRow refinedByDefault(const std::string& setting) {
    return {setting, true, [](AblationPhoto& photo) { return photo.refinedByDefault(); }};
}

AblationElement refinement(const AttentionExtractor&) {
    AblationElement element{"Steps of the refinement", false, {}, {}};
    const auto own = DifferenceFrom::Reconstruction;
    RefineOptions paper;
    paper.fuse = paper.close = paper.fillHoles = false;
    RefineOptions alone, unbound, unclosed, unfilled;
    alone.fuse = false;
    unbound.insidePreliminary = false;
    unclosed.close = false;
    unfilled.fillHoles = false;
    element.rows = {refinedByDefault("all steps"),
                    {"no refinement", false, [](AblationPhoto& photo) { return photo.defaultMasks(); }},
                    refineRow("eq. 5 of the paper alone", paper, DifferenceFrom::Photo),
                    refineRow("not fused with the soft map", alone, own),
                    refineRow("|photo - inpainted|", {}, DifferenceFrom::Photo),
                    refineRow("not kept to the preliminary mask", unbound, own),
                    refineRow("no closing", unclosed, own),
                    refineRow("no hole filling", unfilled, own)};
    return element;
}

AblationElement paintings(const AttentionExtractor&) {
    AblationElement element{"Paintings averaged", true, {}, {}};
    const int own = BackgroundOptions().paintings;
    const double guidance = BackgroundOptions().guidance;
    for (const int count : {1, 2}) {
        element.rows.push_back({std::to_string(count), false, [=](AblationPhoto& photo) {
                                    const PaintedBackground& painted = photo.painted(guidance);
                                    std::vector<const HeatMap*> maps;
                                    maps.reserve(static_cast<std::size_t>(count));
                                    for (int i = 0; i < count; ++i)
                                        maps.push_back(&painted.fromReconstruction[static_cast<std::size_t>(i)]);
                                    return photo.refined(meanOf(maps), {});
                                }});
    }
    element.rows.push_back(refinedByDefault(std::to_string(own)));
    element.rows.push_back({std::to_string(2 * own), false, [=](AblationPhoto& photo) {
                                const PaintedBackground &first = photo.painted(guidance, 0),
                                                        &second = photo.painted(guidance, 1);
                                return photo.refined(meanOf({&first.difference, &second.difference}), {});
                            }});
    return element;
}

AblationElement guidance(const AttentionExtractor&) {
    AblationElement element{"Guidance of the painting", true, {}, {}};
    // 0 is the background prompt alone; below it the painting is led away from the concept.
    for (const int scale : {0, -1, -3}) {
        const std::string setting = std::to_string(scale);
        if (scale == BackgroundOptions().guidance)
            element.rows.push_back(refinedByDefault(setting));
        else
            element.rows.push_back({setting, false, [scale](AblationPhoto& photo) {
                                        return photo.refined(photo.painted(scale).difference, {});
                                    }});
    }
    return element;
}

/// In the order of kAblationElements.
constexpr std::array<AblationElement (*)(const AttentionExtractor&), kAblationElements.size()> kMakers = {
    timesteps, singleTimesteps, layers, noises, seeds, prompts, propagation, edgeSnap, refinement, paintings, guidance};

}  // namespace

std::vector<AblationElement> ablationElements(const AttentionExtractor& extractor) {
    std::vector<AblationElement> elements;
    for (std::size_t i = 0; i < kMakers.size(); ++i) {
        elements.push_back(kMakers[i](extractor));
        elements.back().name = kAblationElements[i];
    }
    return elements;
}

std::vector<int> ablationTimesteps(const AttentionExtractor& extractor) {
    std::set<int, std::greater<>> all(kSingleTimesteps.begin(), kSingleTimesteps.end());
    for (const int count : kStepCounts)
        for (const int timestep : extractor.timestepsFor(count)) all.insert(timestep);
    return {all.begin(), all.end()};
}

}  // namespace maskwright
