// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/metrics.h"

#include <algorithm>
#include <cmath>

#include "core/error.h"
#include "mask/morphology.h"

namespace maskwright {

namespace {

double ratio(std::uint64_t part, std::uint64_t whole, double ofNothing) {
    return whole == 0 ? ofNothing : static_cast<double>(part) / static_cast<double>(whole);
}

/// Foreground pixels that touch background to the right, below or diagonally, or the reverse (DAVIS seg2bmap).
Mask boundaryOf(const Mask& mask) {
    Mask boundary(mask.width, mask.height);
    for (int y = 0; y < mask.height; ++y) {
        for (int x = 0; x < mask.width; ++x) {
            const int right = std::min(x + 1, mask.width - 1), below = std::min(y + 1, mask.height - 1);
            const bool here = mask.at(x, y) != 0;
            boundary.at(x, y) = here != (mask.at(right, y) != 0) || here != (mask.at(x, below) != 0) ||
                                        here != (mask.at(right, below) != 0)
                                    ? 1
                                    : 0;
        }
    }
    return boundary;
}

}  // namespace

Confusion& Confusion::operator+=(const Confusion& other) {
    truePositive += other.truePositive;
    falsePositive += other.falsePositive;
    falseNegative += other.falseNegative;
    trueNegative += other.trueNegative;
    return *this;
}

double Confusion::accuracy() const {
    return ratio(truePositive + trueNegative, truePositive + trueNegative + falsePositive + falseNegative, 1.0);
}
double Confusion::iou() const {
    return ratio(truePositive, truePositive + falsePositive + falseNegative, 1.0);
}
double Confusion::miou() const {
    return 0.5 * (iou() + ratio(trueNegative, trueNegative + falsePositive + falseNegative, 1.0));
}

Confusion compare(const Mask& predicted, const Mask& truth) {
    if (predicted.width != truth.width || predicted.height != truth.height)
        throw Error(ErrorCode::BadInput, "The masks have different sizes, " + std::to_string(predicted.width) + "x" +
                                             std::to_string(predicted.height) + " and " + std::to_string(truth.width) +
                                             "x" + std::to_string(truth.height));
    Confusion result;
    for (std::size_t i = 0; i < truth.pixels.size(); ++i) {
        const bool p = predicted.pixels[i] != 0, t = truth.pixels[i] != 0;
        ++(p ? (t ? result.truePositive : result.falsePositive) : (t ? result.falseNegative : result.trueNegative));
    }
    return result;
}

double iou(const Mask& a, const Mask& b) {
    return compare(a, b).iou();
}

double boundaryF(const Mask& predicted, const Mask& truth, double tolerance) {
    const Mask p = boundaryOf(predicted), t = boundaryOf(truth);
    const auto radius = static_cast<int>(std::ceil(tolerance * std::hypot(truth.width, truth.height)));
    const double precision = ratio(intersect(p, dilate(t, radius)).area(), p.area(), t.area() == 0 ? 1.0 : 0.0);
    const double recall = ratio(intersect(t, dilate(p, radius)).area(), t.area(), p.area() == 0 ? 1.0 : 0.0);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}

}  // namespace maskwright
