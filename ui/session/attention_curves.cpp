// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/attention_curves.h"

#include <algorithm>
#include <numeric>

#include "mask/gaussian_mixture.h"

namespace maskwright::ui {
namespace {

double meanOf(const HeatMap& map) {
    return std::accumulate(map.values.begin(), map.values.end(), 0.0) / static_cast<double>(map.values.size());
}

double shareAboveThreshold(const HeatMap& map) {
    const double threshold = fitTwoGaussians(map.values).threshold;
    const auto above =
        std::count_if(map.values.begin(), map.values.end(), [threshold](float v) { return v > threshold; });
    return static_cast<double>(above) / static_cast<double>(map.values.size());
}

/// What the timestep gives to the average, weighed as the average is.
HeatMap partOfAverage(const AttentionMaps& maps, std::size_t step) {
    std::vector<bool> steps(maps.timesteps.size(), false), layers;
    steps[step] = true;
    for (const AttentionLayer& layer : maps.layers) layers.push_back(layer.used);
    return aggregate(maps, steps, layers);
}

}  // namespace

AttentionCurves attentionCurves(const AttentionMaps& maps, const HeatSelection& selection) {
    HeatSelection words = selection.average ? partsOfAverage(maps) : selection;
    words.step = 0;
    if (!wasRecorded(maps, words)) return {};
    AttentionCurves curves;
    curves.timesteps = maps.timesteps;
    TimestepMeans none;
    for (std::size_t step = 0; step < maps.timesteps.size(); ++step) {
        words.step = step;
        const HeatMap map = photoCells(selectedMap(maps, words, none), maps.canvas);
        curves.mass.push_back(meanOf(map));
        curves.area.push_back(
            shareAboveThreshold(selection.average ? photoCells(partOfAverage(maps, step), maps.canvas) : map));
    }
    return curves;
}

void CurveMaker::want(const std::shared_ptr<const Inspection>& inspection, const HeatSelection& selection) {
    Wanted wanted{inspection, selection};
    // What changes nothing about the curves does not make them new.
    wanted.selection.step.reset();
    wanted.selection.colors = {};
    if (selection.average) wanted.selection = {};
    if (wanted == m_wanted) return;
    const bool otherPhoto = inspection != m_wanted.inspection;
    m_wanted = std::move(wanted);
    if (otherPhoto) Q_EMIT cleared();
    if (m_wanted.inspection && !m_running) start();
}

void CurveMaker::start() {
    m_running = true;
    const auto make = [wanted = m_wanted] { return attentionCurves(wanted.inspection->maps, wanted.selection); };
    runInBackground(m_pool, this, make,
                    [this, wanted = m_wanted](const Outcome<AttentionCurves>& outcome) { receive(wanted, outcome); });
}

void CurveMaker::receive(const Wanted& wanted, const Outcome<AttentionCurves>& outcome) {
    m_running = false;
    if (wanted != m_wanted) {
        if (m_wanted.inspection) start();
        return;
    }
    // Without curves everything else works; a map that gives none shows none.
    const auto* curves = std::get_if<AttentionCurves>(&outcome);
    Q_EMIT made(curves != nullptr ? *curves : AttentionCurves());
}

}  // namespace maskwright::ui
