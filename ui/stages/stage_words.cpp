// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stages/stage_words.h"

#include "stages/stage_rail.h"

namespace maskwright::ui {
namespace {

QString staleWords(StudioStage stage) {
    switch (stage) {
        case StudioStage::Finetune:
            return StageRail::tr("Made before the masks were labelled anew.");
        case StudioStage::Review:
            return StageRail::tr("Answered before the masks were made anew, or on masks that are stale.");
        case StudioStage::Export:
            return StageRail::tr("Exported before the last changes, or from a review that is stale.");
        case StudioStage::Attention:
        case StudioStage::Refine:
        case StudioStage::Segment:
            break;
    }
    return StageRail::tr("Made before an earlier stage was done anew.");
}

QString partialWords(StudioStage stage) {
    switch (stage) {
        case StudioStage::Attention:
            return StageRail::tr("Not all photos are labelled yet.");
        case StudioStage::Review:
            return StageRail::tr("Not all photos are reviewed yet.");
        case StudioStage::Finetune:
        case StudioStage::Refine:
        case StudioStage::Segment:
        case StudioStage::Export:
            break;
    }
    return StageRail::tr("Stopped before its end; it can go on.");
}

}  // namespace

QString stageName(StudioStage stage) {
    switch (stage) {
        case StudioStage::Attention:
            return StageRail::tr("Attention");
        case StudioStage::Finetune:
            return StageRail::tr("Fine-tune");
        case StudioStage::Refine:
            return StageRail::tr("Refine");
        case StudioStage::Segment:
            return StageRail::tr("Segment");
        case StudioStage::Review:
            return StageRail::tr("Review");
        case StudioStage::Export:
            return StageRail::tr("Export");
    }
    return {};
}

QString stageHint(StudioStage stage) {
    switch (stage) {
        case StudioStage::Attention:
            return StageRail::tr("See where the model looks for a word, and label all photos.");
        case StudioStage::Finetune:
            return StageRail::tr("Let the model learn the background of your photos.");
        case StudioStage::Refine:
            return StageRail::tr("Sharpen the masks by what differs from a painted background.");
        case StudioStage::Segment:
            return StageRail::tr("Train a small network that finds the same masks at once.");
        case StudioStage::Review:
            return StageRail::tr("Accept the masks, or correct them.");
        case StudioStage::Export:
            return StageRail::tr("Write a dataset of what was reviewed.");
    }
    return {};
}

QString nextWords(StudioStage stage) {
    switch (stage) {
        case StudioStage::Attention:
            break;  // nothing leads to the first one
        case StudioStage::Finetune:
            return StageRail::tr("Next: fine-tune the model");
        case StudioStage::Refine:
            return StageRail::tr("Next: refine the masks");
        case StudioStage::Segment:
            return StageRail::tr("Next: train the segmenter");
        case StudioStage::Review:
            return StageRail::tr("Next: review the masks");
        case StudioStage::Export:
            return StageRail::tr("Next: export a dataset");
    }
    return {};
}

QString markWords(StudioStage stage, StageMark mark) {
    switch (mark) {
        case StageMark::Nothing:
            break;
        case StageMark::Next:
            return StageRail::tr("Next");
        case StageMark::Partial:
            return partialWords(stage);
        case StageMark::Done:
            return StageRail::tr("Done");
        case StageMark::Stale:
            return staleWords(stage);
    }
    return {};
}

}  // namespace maskwright::ui
