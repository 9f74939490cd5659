// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/heat_picture.h"

namespace maskwright::ui {

/// What a selection among the maps of one look means among those of another: the concept's words for the concept's
/// words, other words where they are spelled the same, the nearest timestep, layers of the same name. Where none of the
/// words or layers is there, those that the average is made of.
HeatSelection matchedSelection(const HeatSelection& selection, const AttentionMaps& from, const AttentionMaps& to);

/// A picture coloured anew so that its colours run from `low` to `high`, which enclose its own values.
/// @param grey painted with ColorMap::Grey
HeatPicture onScale(const HeatPicture& grey, float low, float high, ColorMap colors);

}  // namespace maskwright::ui
