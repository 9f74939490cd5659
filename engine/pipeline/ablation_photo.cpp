// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ablation_photo.h"

#include <algorithm>

#include "core/error.h"
#include "mask/edge_snap.h"

namespace maskwright {

namespace {

/// Where each of `wanted` stands in `timesteps`; empty when one is missing.
std::vector<std::size_t> positionsIn(const std::vector<int>& timesteps, const std::vector<int>& wanted) {
    std::vector<std::size_t> positions;
    for (const int timestep : wanted) {
        const auto found = std::find(timesteps.begin(), timesteps.end(), timestep);
        if (found == timesteps.end()) return {};
        positions.push_back(static_cast<std::size_t>(found - timesteps.begin()));
    }
    return positions;
}

std::string filledIn(std::string promptTemplate, const std::string& concept_) {
    const std::size_t at = promptTemplate.find("{}");
    return at == std::string::npos ? promptTemplate : promptTemplate.replace(at, 2, concept_);
}

}  // namespace

HeatMap meanOf(const std::vector<const HeatMap*>& maps) {
    if (maps.empty()) throw Error(ErrorCode::Internal, "There are no maps to average");
    std::vector<double> sum(maps.front()->values.size());
    for (const HeatMap* map : maps) {
        if (map->values.size() != sum.size())
            throw Error(ErrorCode::Internal, "Maps of different size cannot be averaged");
        for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += map->values[i];
    }
    HeatMap result{maps.front()->width, maps.front()->height, {}};
    for (const double value : sum)
        result.values.push_back(static_cast<float>(value / static_cast<double>(maps.size())));
    return result;
}

AblationPhoto::AblationPhoto(const Source& source, Image photo, std::string concept_, std::string file,
                             JobContext& context)
    : m_source(source),
      m_photo(std::move(photo)),
      m_concept(std::move(concept_)),
      m_file(std::move(file)),
      m_context(context),
      m_defaults(source.extractor.defaultLook()),
      m_seen(source.extractor.see(m_photo)) {}

const ConceptMaps& AblationPhoto::mapsOf(const std::string& prompt, const std::vector<int>& timesteps, int noise,
                                         bool mirrored) {
    std::string key = std::to_string(noise) + (mirrored ? " mirrored " : " ") + prompt;
    for (const int timestep : timesteps) key += " " + std::to_string(timestep);
    const auto found = m_maps.find(key);
    if (found != m_maps.end()) return found->second;
    const Look look = {prompt, timesteps, noise, mirrored};
    return m_maps.emplace(key, m_source.extractor.look(*m_seen, m_concept, look, m_file, m_context)).first->second;
}

HeatMap AblationPhoto::soft(const SoftMapChoice& choice) {
    const std::vector<int>& wanted = choice.timesteps.empty() ? m_defaults.timesteps : choice.timesteps;
    const bool own = wanted == m_defaults.timesteps;
    const bool swept = !own && !positionsIn(m_source.sweep, wanted).empty();
    const std::vector<int>& seen = swept ? m_source.sweep : wanted;
    const std::vector<std::size_t> steps = positionsIn(seen, wanted);
    const std::vector<bool>& layers = choice.layers.empty() ? m_defaults.layers : choice.layers;
    const std::string prompt =
        choice.promptTemplate.empty() ? std::string() : filledIn(choice.promptTemplate, m_concept);
    const int noises = choice.noises > 0 ? choice.noises : m_defaults.noises;
    const int views = choice.mirrored.value_or(m_defaults.mirrored) ? 2 : 1;
    std::vector<const HeatMap*> maps;
    for (int noise = choice.firstNoise; noise < choice.firstNoise + noises; ++noise)
        for (int view = 0; view < views; ++view) {
            const ConceptMaps& pass = mapsOf(prompt, seen, noise, view == 1);
            const std::vector<HeatMap>& all = choice.weighed ? pass.weighed : pass.plain;
            for (const std::size_t step : steps)
                for (std::size_t layer = 0; layer < pass.layers; ++layer)
                    if (layers[layer]) maps.push_back(&all[step * pass.layers + layer]);
        }
    return meanOf(maps);
}

HeatMap AblationPhoto::propagated(const std::string& word) const {
    AttentionExtractor& extractor = m_source.extractor;
    const std::string own = extractor.propagation();
    extractor.setPropagation(word);
    const std::shared_ptr<void> back(nullptr, [&](void*) { extractor.setPropagation(own); });
    return extractor.extract(m_photo, m_concept, {}, m_file, m_context).soft;
}

const Preliminary& AblationPhoto::preliminary() {
    if (!m_preliminary) m_preliminary = preliminaryMask(soft({}), m_photo.width, m_photo.height);
    return *m_preliminary;
}

AblationMasks AblationPhoto::masksOf(HeatMap soft) const {
    const Preliminary preliminary = preliminaryMask(std::move(soft), m_photo.width, m_photo.height);
    return {preliminary.mask, snapEdges(m_photo, preliminary.soft, preliminary.mask)};
}

AblationMasks AblationPhoto::masksOf(const SoftMapChoice& choice) {
    return choice == SoftMapChoice() ? defaultMasks() : masksOf(soft(choice));
}

const AblationMasks& AblationPhoto::defaultMasks() {
    if (!m_defaultMasks) m_defaultMasks = masksOf(preliminary().soft);
    return *m_defaultMasks;
}

const PaintedBackground& AblationPhoto::painted(double guidance, int batch) {
    const auto found = m_painted.find({guidance, batch});
    if (found != m_painted.end()) return found->second;
    BackgroundOptions options;
    options.guidance = guidance;
    options.seed = m_source.seed;
    const BackgroundPainter painter(m_source.painter, options);
    const std::string stream = batch == 0 ? m_file : m_file + " batch " + std::to_string(batch);
    return m_painted
        .emplace(std::pair(guidance, batch), painter.paint(m_photo, preliminary().mask, m_concept, stream, m_context))
        .first->second;
}

AblationMasks AblationPhoto::refined(const HeatMap& difference, RefineOptions options) {
    options.edgeSnap = false;
    AblationMasks masks;
    masks.plain = refineMask(m_photo, preliminary(), difference, options);
    options.edgeSnap = true;
    masks.snapped = refineMask(m_photo, preliminary(), difference, options);
    return masks;
}

const AblationMasks& AblationPhoto::refinedByDefault() {
    if (!m_refined) m_refined = refined(painted(BackgroundOptions().guidance).difference, {});
    return *m_refined;
}

}  // namespace maskwright
