// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "project/stage_store.h"
#include "stages/studio_stage.h"

namespace maskwright::ui {

/// What is known of the work on the open folder and its concept.
struct RailFacts {
    bool hasPhotos = false;
    bool lookedAt = false;  ///< at least one photo, for the concept in hand
    StageStatus masks = StageStatus::Missing;
    StageStatus finetune = StageStatus::Missing;
    StageStatus refine = StageStatus::Missing;
    StageStatus segmenter = StageStatus::Missing;
    int photos = 0;            ///< in the project
    int reviewed = 0;          ///< of them, that a person answered
    bool exported = false;     ///< a dataset was written
    bool exportIsOld = false;  ///< and something was answered or edited since
};

/// What to do next; none where nothing is left to do, or nothing can be done yet. Fine-tuning, refining and a segmenter
/// make masks better but are not needed for a dataset: they are proposed only until a person begins to review, and a
/// stage that was passed over is not proposed again.
std::optional<StudioStage> nextStage(const RailFacts& facts);

/// The mark of each stage; `Next` on nextStage() where that was not begun.
RailMarks railMarks(const RailFacts& facts);

}  // namespace maskwright::ui
