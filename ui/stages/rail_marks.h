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
    int photos = 0;                              ///< in the project
    int reviewed = 0;                            ///< of them, that a person answered
    StageStatus review = StageStatus::Missing;   ///< as StageStore::reviewStatus
    StageStatus dataset = StageStatus::Missing;  ///< as datasetStatus
};

/// What to do next; none where nothing is left to do, or nothing can be done yet. Fine-tuning, refining and a segmenter
/// make masks better but are not needed for a dataset: they are proposed only until a person begins to review, and a
/// stage that was passed over is not proposed again. Who has answered all photos is sent back to them where their masks
/// have been made anew since, but not to the stages before.
std::optional<StudioStage> nextStage(const RailFacts& facts);

/// The mark of each stage; `Next` on nextStage() where that was not begun. `Stale` is a stage that was begun and rests
/// on one that is stale or was done anew since:
/// - Fine-tune, Refine, Segment: a run before it in the order of WorkStage came after it, or is stale;
/// - Review: photos are answered, and the labelling, refining or segmenter whose masks were proposed at the last answer
///   was done anew or has become stale since;
/// - Export: a dataset was written, and answers, edits, imports or concepts changed since, or Review is stale for a
///   concept that it holds; where it holds photos that nobody answered, also masks that a model made anew.
/// What is not known makes nothing stale.
RailMarks railMarks(const RailFacts& facts);

/// Where the page of a stage leads on to: none while that stage is not done or is stale, or nothing after it is left to
/// do. After fine-tuning that is refining, which is what it is for; else what nextStage() says.
std::optional<StudioStage> stageAfter(StudioStage stage, const RailFacts& facts);

}  // namespace maskwright::ui
