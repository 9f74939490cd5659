// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/grounding_metrics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "core/error.h"

namespace maskwright {

namespace {

constexpr int kBoxSteps = 20;

void requireRegion(const HeatMap& map, const Mask& truth) {
    if (map.width != truth.width || map.height != truth.height)
        throw Error(ErrorCode::BadInput, "The map has another size than the true mask");
    const std::size_t area = truth.area();
    if (area == 0 || area == truth.pixels.size())
        throw Error(ErrorCode::BadInput, "The true mask has no inside or no outside");
}

/// Mean and population variance of the values inside or outside a mask.
struct Moments {
    double mean = 0;
    double variance = 0;
};

Moments momentsWhere(const HeatMap& map, const Mask& mask, bool inside) {
    double sum = 0, squares = 0, count = 0;
    for (std::size_t i = 0; i < mask.pixels.size(); ++i)
        if ((mask.pixels[i] != 0) == inside) {
            sum += map.values[i];
            ++count;
        }
    const double mean = sum / count;
    for (std::size_t i = 0; i < mask.pixels.size(); ++i)
        if ((mask.pixels[i] != 0) == inside) squares += (map.values[i] - mean) * (map.values[i] - mean);
    return {mean, squares / count};
}

/// Counts of foreground above and to the left, so that a box's count costs four look-ups.
class Counts {
  public:
    explicit Counts(const Mask& mask)
        : m_width(mask.width), m_height(mask.height), m_sums(static_cast<std::size_t>(m_width + 1) * (m_height + 1)) {
        for (int y = 0; y < m_height; ++y)
            for (int x = 0; x < m_width; ++x)
                sum(x + 1, y + 1) = sum(x, y + 1) + sum(x + 1, y) - sum(x, y) + (mask.at(x, y) != 0);
    }
    double iou(const CentredBox& shares) {
        const Box box = shares.in(m_width, m_height);
        const auto common = static_cast<double>(sum(box.right, box.bottom) - sum(box.left, box.bottom) -
                                                sum(box.right, box.top) + sum(box.left, box.top));
        return common / (box.area() + static_cast<double>(sum(m_width, m_height)) - common);
    }

  private:
    std::int64_t& sum(int x, int y) { return m_sums[static_cast<std::size_t>(y) * (m_width + 1) + x]; }

    int m_width, m_height;
    std::vector<std::int64_t> m_sums;
};

CentredBox boxOfSteps(int width, int height) {
    return {static_cast<double>(width) / kBoxSteps, static_cast<double>(height) / kBoxSteps, 0};
}

}  // namespace

Box boundingBox(const Mask& mask) {
    Box box{mask.width, mask.height, 0, 0};
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x) {
            if (mask.at(x, y) == 0) continue;
            box = {std::min(box.left, x), std::min(box.top, y), std::max(box.right, x + 1), y + 1};
        }
    return box.empty() ? Box() : box;
}

Mask maskOf(const Box& box, int width, int height) {
    Mask mask(width, height);
    for (int y = std::max(0, box.top); y < std::min(height, box.bottom); ++y)
        for (int x = std::max(0, box.left); x < std::min(width, box.right); ++x) mask.at(x, y) = 1;
    return mask;
}

double boxIou(const Box& a, const Box& b) {
    const Box common{std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right),
                     std::min(a.bottom, b.bottom)};
    const double together = a.area() + b.area() - common.area();
    return together == 0 ? 1.0 : common.area() / together;
}

double pointingGame(const HeatMap& map, const Mask& truth) {
    requireRegion(map, truth);
    const float highest = *std::max_element(map.values.begin(), map.values.end());
    double points = 0, hits = 0;
    for (std::size_t i = 0; i < map.values.size(); ++i) {
        if (map.values[i] != highest) continue;
        ++points;
        hits += truth.pixels[i] != 0;
    }
    return points == 0 ? 0.0 : hits / points;
}

double contrastToNoise(const HeatMap& map, const Mask& truth) {
    requireRegion(map, truth);
    const Moments inside = momentsWhere(map, truth, true), outside = momentsWhere(map, truth, false);
    const double contrast = std::abs(inside.mean - outside.mean);
    const double noise = std::sqrt(inside.variance + outside.variance);
    if (noise == 0) return contrast == 0 ? 0.0 : std::numeric_limits<double>::infinity();
    return contrast / noise;
}

double areaUnderRoc(const HeatMap& map, const Mask& truth) {
    requireRegion(map, truth);
    std::vector<std::size_t> order(map.values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return map.values[a] < map.values[b]; });
    // For each run of equal values: pairs with every pixel outside that is lower, and half of those that are equal.
    double below = 0, wins = 0, positives = 0;
    for (std::size_t begin = 0; begin < order.size();) {
        double inside = 0, outside = 0;
        const float value = map.values[order[begin]];
        for (; begin < order.size() && map.values[order[begin]] == value; ++begin)
            ++(truth.pixels[order[begin]] != 0 ? inside : outside);
        wins += inside * (below + 0.5 * outside);
        below += outside;
        positives += inside;
    }
    return wins / (positives * below);
}

Box CentredBox::in(int pictureWidth, int pictureHeight) const {
    const int w = std::clamp(static_cast<int>(std::lround(width * pictureWidth)), 1, pictureWidth);
    const int h = std::clamp(static_cast<int>(std::lround(height * pictureHeight)), 1, pictureHeight);
    const int left = (pictureWidth - w) / 2, top = (pictureHeight - h) / 2;
    return {left, top, left + w, top + h};
}

void CentredBoxSearch::add(const Mask& truth) {
    Counts counts(truth);
    for (int w = 1; w <= kBoxSteps; ++w)
        for (int h = 1; h <= kBoxSteps; ++h) m_sums[{w, h}] += counts.iou(boxOfSteps(w, h));
    ++m_count;
}

CentredBox CentredBoxSearch::best() const {
    if (m_count == 0) throw Error(ErrorCode::BadInput, "There is no mask to fit a box to");
    CentredBox best;
    for (const auto& [steps, sum] : m_sums) {
        const double mean = sum / static_cast<double>(m_count);
        if (mean <= best.meanIou) continue;
        best = boxOfSteps(steps.first, steps.second);
        best.meanIou = mean;
    }
    return best;
}

}  // namespace maskwright
