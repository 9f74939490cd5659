// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/refine_picture.h"

#include <algorithm>
#include <cmath>

#include "canvas/loaded_photo.h"
#include "exporter/png.h"
#include "image/geometry.h"

namespace maskwright::ui {
namespace {

/// Smaller differences are enlarged before they are coloured: colours in between two colours mean nothing.
constexpr int kLongSide = 512;
/// So that the legend of two equal pictures has a range.
constexpr float kLeastRange = 0.01f;

bool RefineOptions::*switchOf(RefineStep step) {
    switch (step) {
        case RefineStep::Fuse:
            return &RefineOptions::fuse;
        case RefineStep::InsidePreliminary:
            return &RefineOptions::insidePreliminary;
        case RefineStep::Close:
            return &RefineOptions::close;
        case RefineStep::FillHoles:
            return &RefineOptions::fillHoles;
        case RefineStep::EdgeSnap:
            break;
    }
    return &RefineOptions::edgeSnap;
}

HeatPicture pictureOf(const HeatMap& difference) {
    if (difference.values.empty()) return {};
    const double scale = std::max(1.0, static_cast<double>(kLongSide) / std::max(difference.width, difference.height));
    const HeatMap enlarged = resizeHeatMap(difference, static_cast<int>(std::lround(difference.width * scale)),
                                           static_cast<int>(std::lround(difference.height * scale)));
    const float high = std::max(kLeastRange, *std::max_element(difference.values.begin(), difference.values.end()));
    return {toQImage(colorize(enlarged, ColorMap::Viridis, 0.0f, high)), 0.0f, high};
}

}  // namespace

bool isOn(const RefineOptions& options, RefineStep step) {
    return options.*switchOf(step);
}

RefineOptions withStep(RefineOptions options, RefineStep step, bool on) {
    options.*switchOf(step) = on;
    return options;
}

int placeOfGuidance(double guidance) {
    const auto place = static_cast<int>(std::lround((guidance - kLeastGuidance) / kGuidanceStep));
    return std::clamp(place, 0, kGuidancePlaces - 1);
}

PaintedPhoto makePaintedPhoto(const PaintedBackground& painted, double guidance) {
    PaintedPhoto result;
    result.guidance = guidance;
    for (const Image& background : painted.backgrounds) result.backgrounds.push_back(toQImage(background));
    result.difference = asStored(painted.difference);
    result.differencePicture = pictureOf(result.difference);
    return result;
}

int megabytesOf(const PaintedPhoto& painting) {
    qsizetype bytes = painting.differencePicture.image.sizeInBytes();
    for (const QImage& background : painting.backgrounds) bytes += background.sizeInBytes();
    bytes += static_cast<qsizetype>(painting.difference.values.size() * sizeof(float));
    return static_cast<int>(bytes / (1 << 20)) + 1;
}

MaskView makeRefinedMask(const Image& photo, const Preliminary& preliminary, const HeatMap& difference,
                         const RefineOptions& options) {
    Preliminary stored = preliminary;
    stored.soft = asStored(preliminary.soft);
    Preliminary refined;
    refined.mask = refineMask(photo, stored, difference, options);
    return makePreliminaryMask(photo, refined);
}

MaskView makePreliminaryMask(const Image& photo, const Preliminary& preliminary) {
    return makeMaskView(photo, preliminary, {.threshold = {}, .edgeSnap = false});
}

}  // namespace maskwright::ui
