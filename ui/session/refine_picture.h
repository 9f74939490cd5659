// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <array>
#include <vector>

#include "pipeline/background.h"
#include "session/heat_picture.h"
#include "session/mask_view.h"

namespace maskwright::ui {

/// The steps from a difference to a mask that can be left out, in the order in which they are taken.
enum class RefineStep { Fuse, InsidePreliminary, Close, FillHoles, EdgeSnap };
constexpr std::array<RefineStep, 5> kRefineSteps = {RefineStep::Fuse, RefineStep::InsidePreliminary, RefineStep::Close,
                                                    RefineStep::FillHoles, RefineStep::EdgeSnap};

bool isOn(const RefineOptions& options, RefineStep step);
RefineOptions withStep(RefineOptions options, RefineStep step, bool on);

/// What the guidance can be set to: the paper's s, 0 the background, 1 the concept (METHOD 1.8).
constexpr double kLeastGuidance = -1.0;
constexpr double kGuidanceStep = 0.25;
constexpr int kGuidancePlaces = 13;
constexpr double guidanceAt(int place) {
    return kLeastGuidance + place * kGuidanceStep;
}
/// The nearest one, 0 to kGuidancePlaces - 1.
int placeOfGuidance(double guidance);

/// A photo's paintings, ready to be drawn and to be cut; never changed once made.
struct PaintedPhoto {
    double guidance = 0;              ///< that they were painted with
    std::vector<QImage> backgrounds;  ///< RGB32, at the size that the model sees; covers the photo
    HeatMap difference;               ///< 0 to 1, as a run over all photos stores it
    HeatPicture differencePicture;    ///< from no difference to the largest
};

/// Call off the GUI thread.
PaintedPhoto makePaintedPhoto(const PaintedBackground& painted, double guidance);
/// What it weighs in a cache, at least 1.
int megabytesOf(const PaintedPhoto& painting);

/// The mask that a run over all photos cuts. Takes up to seconds for a large photo; call it off the GUI thread.
/// @param preliminary of the photo's size. @throws Error.
MaskView makeRefinedMask(const Image& photo, const Preliminary& preliminary, const HeatMap& difference,
                         const RefineOptions& options);
/// The preliminary mask alone, for as long as nothing is painted. Call it off the GUI thread.
MaskView makePreliminaryMask(const Image& photo, const Preliminary& preliminary);

}  // namespace maskwright::ui
