// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "session/refine_picture.h"
#include "session/refine_subject.h"

namespace maskwright::ui {

/// What the photo's mask is refined from, here as in a run over all photos: what labelling stored, else what looking at
/// the photo gave. Reads the disk. @throws Error.
/// @param labels the folder of the labelling; empty: none
Preliminary preliminaryOf(const RefineSubject& subject, const std::filesystem::path& labels);

/// Paints the background of one photo on the engine thread. @throws Error(BadInput) for a mask that is empty or covers
/// the photo; Stopped; any other Error of the engine.
/// @param labels the folder of the labelling; empty: none
PaintedPhoto paintPhoto(EnginePort& engine, const RefineSubject& subject, const std::filesystem::path& labels,
                        const std::filesystem::path& painter, const BackgroundOptions& background, JobContext& context);

/// A run over all photos, on the engine thread. What lies in its folder makes room for it, and is back where the run
/// came to nothing. @throws Error; Stopped.
/// @param goesOn the run that lies in the folder may be one with the same settings, and then goes on
LabelResult refineInto(EnginePort& engine, RefineRunOptions options, bool goesOn, JobContext& context);

/// The mask to be shown of a photo: the one stored, else one cut now. Call it off the GUI thread. @throws Error.
/// @param stored   file of a mask that a run over all photos made; empty: none. Passed over where there is no such file
///                 or it has another size than the photo.
/// @param painting null: nothing is painted, and the mask is the preliminary one
MaskView maskOf(const RefineSubject& subject, const std::filesystem::path& labels, const std::filesystem::path& stored,
                const PaintedPhoto* painting, const RefineOptions& options);

}  // namespace maskwright::ui
