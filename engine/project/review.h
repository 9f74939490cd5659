// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "project/project.h"

namespace maskwright {

/// What saying `state` of a photo changes. To accept is also to keep: every mask that has no Human layer yet is copied
/// into one, so that a model that runs again cannot change what a person approved.
/// @param inHand the concept that was looked at; the masks of the others are kept as not looked at. 0: all were.
ProjectEdit stateEdit(const Project& project, std::int64_t image, ReviewState state, std::int64_t inHand = 0);

/// What saying that a photo shows nothing of a concept changes: each of its masks becomes an empty Human one, and the
/// photo is accepted as by stateEdit.
/// @param width, height of the photo
ProjectEdit absentEdit(const Project& project, std::int64_t image, std::int64_t concept_, int width, int height);

/// What choosing one of a mask's layers changes: it becomes the Human one.
/// @return nothing where there is no such layer.
std::optional<ProjectEdit> useLayerEdit(const Project& project, const LayerId& id);

/// How much the masks of a photo differ among the stages that made them: 1 - the mean IoU of all pairs of Preliminary,
/// Refined and Segmenter masks of one concept and instance, the largest over these.
/// @return nothing where no mask has two of them.
std::optional<double> layerDisagreement(const Project& project, std::int64_t image);

}  // namespace maskwright
