// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/heat_match.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>

namespace maskwright::ui {
namespace {

constexpr std::size_t kGreys = 256;

std::set<std::size_t> conceptOf(const AttentionMaps& maps) {
    return {maps.conceptTokens.begin(), maps.conceptTokens.end()};
}

/// How often the token's text occurs before it: a prompt may hold "a" twice.
std::ptrdiff_t earlierLike(const std::vector<std::string>& tokens, std::size_t token) {
    const auto end = tokens.begin() + static_cast<std::ptrdiff_t>(token);
    return std::count(tokens.begin(), end, tokens[token]);
}

/// The same word at the same turn, else its last one; nothing where it does not occur.
std::optional<std::size_t> sameWord(const AttentionMaps& from, const AttentionMaps& to, std::size_t token) {
    std::ptrdiff_t turns = earlierLike(from.tokens, token) + 1;
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < to.tokens.size() && turns > 0; ++i) {
        if (to.tokens[i] != from.tokens[token]) continue;
        found = i;
        --turns;
    }
    return found;
}

std::vector<std::size_t> matchedTokens(const HeatSelection& selection, const AttentionMaps& from,
                                       const AttentionMaps& to) {
    if (from.tokens == to.tokens && from.conceptTokens == to.conceptTokens) return selection.tokens;
    const std::set<std::size_t> own = conceptOf(from), others = conceptOf(to);
    std::set<std::size_t> matched;
    for (const std::size_t token : selection.tokens) {
        if (token >= from.tokens.size()) continue;
        if (own.contains(token))
            // A concept may be cut into other pieces there: no piece stands for another.
            matched.insert(others.begin(), others.end());
        else if (const auto found = sameWord(from, to, token); found && !others.contains(*found))
            matched.insert(*found);
    }
    return {matched.begin(), matched.end()};
}

std::vector<std::size_t> matchedLayers(const HeatSelection& selection, const AttentionMaps& from,
                                       const AttentionMaps& to) {
    std::vector<std::size_t> matched;
    for (const std::size_t layer : selection.layers)
        for (std::size_t i = 0; layer < from.layers.size() && i < to.layers.size(); ++i)
            if (to.layers[i].name == from.layers[layer].name) matched.push_back(i);
    return matched;
}

std::optional<std::size_t> nearestStep(const HeatSelection& selection, const AttentionMaps& from,
                                       const AttentionMaps& to) {
    if (!selection.step || *selection.step >= from.timesteps.size() || to.timesteps.empty()) return std::nullopt;
    const int wanted = from.timesteps[*selection.step];
    const auto nearest = std::min_element(to.timesteps.begin(), to.timesteps.end(), [wanted](int a, int b) {
        return std::abs(a - wanted) < std::abs(b - wanted);
    });
    return static_cast<std::size_t>(nearest - to.timesteps.begin());
}

}  // namespace

HeatSelection matchedSelection(const HeatSelection& selection, const AttentionMaps& from, const AttentionMaps& to) {
    if (selection.average) return selection;
    HeatSelection matched = selection;
    matched.step = nearestStep(selection, from, to);
    matched.tokens = matchedTokens(selection, from, to);
    matched.layers = matchedLayers(selection, from, to);
    const HeatSelection usual = partsOfAverage(to);
    if (matched.tokens.empty()) matched.tokens = usual.tokens;
    if (matched.layers.empty()) matched.layers = usual.layers;
    return matched;
}

HeatPicture onScale(const HeatPicture& grey, float low, float high, ColorMap colors) {
    HeatPicture picture{grey.image.convertToFormat(QImage::Format_RGB32), low, high};
    std::array<QRgb, kGreys> colorOfGrey{};
    const float range = high > low ? high - low : 1.0F;
    for (std::size_t i = 0; i < kGreys; ++i) {
        const float value = grey.low + (grey.high - grey.low) * static_cast<float>(i) / (kGreys - 1);
        const auto [red, green, blue] = colorOf(colors, (value - low) / range);
        colorOfGrey[i] = qRgb(red, green, blue);
    }
    for (int y = 0; y < picture.image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.image.scanLine(y));
        for (int x = 0; x < picture.image.width(); ++x) line[x] = colorOfGrey[static_cast<std::size_t>(qRed(line[x]))];
    }
    return picture;
}

}  // namespace maskwright::ui
