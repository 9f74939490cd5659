// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stages/rail_marks.h"

#include <algorithm>
#include <utility>

namespace maskwright::ui {
namespace {

using Step = std::pair<StudioStage, StageStatus>;

/// The stages that may be passed over, in order.
std::array<Step, 3> optionalSteps(const RailFacts& facts) {
    return {Step(StudioStage::Finetune, facts.finetune), Step(StudioStage::Refine, facts.refine),
            Step(StudioStage::Segment, facts.segmenter)};
}

bool isBegun(StageStatus status) {
    return status == StageStatus::Partial || status == StageStatus::Stale;
}

StageMark markOf(StageStatus status) {
    switch (status) {
        case StageStatus::Missing:
            break;
        case StageStatus::Partial:
            return StageMark::Partial;
        case StageStatus::Done:
            return StageMark::Done;
        case StageStatus::Stale:
            return StageMark::Stale;
    }
    return StageMark::Nothing;
}

/// Between the masks of all photos and the first answer of a person.
StudioStage nextImprovement(const RailFacts& facts) {
    const auto steps = optionalSteps(facts);
    const auto isDone = [](const Step& step) { return step.second == StageStatus::Done; };
    const auto lastDone = std::find_if(steps.rbegin(), steps.rend(), isDone);
    // What lies before the last stage that is done was passed over on purpose.
    for (auto step = lastDone.base(); step != steps.end(); ++step)
        if (isBegun(step->second)) return step->first;
    if (lastDone == steps.rend()) return StudioStage::Finetune;
    return lastDone->first == StudioStage::Finetune ? StudioStage::Refine : StudioStage::Review;
}

bool isAllReviewed(const RailFacts& facts) {
    return facts.photos > 0 && facts.reviewed >= facts.photos;
}

StageMark reviewMark(const RailFacts& facts) {
    if (facts.reviewed <= 0 || facts.photos <= 0) return StageMark::Nothing;
    if (facts.review == StageStatus::Stale) return StageMark::Stale;
    return isAllReviewed(facts) ? StageMark::Done : StageMark::Partial;
}

}  // namespace

std::optional<StudioStage> nextStage(const RailFacts& facts) {
    if (!facts.hasPhotos) return std::nullopt;
    if (isAllReviewed(facts)) {
        if (facts.review == StageStatus::Stale) return StudioStage::Review;
        if (facts.dataset == StageStatus::Done) return std::nullopt;
        return StudioStage::Export;
    }
    if (isBegun(facts.masks)) return StudioStage::Attention;
    if (facts.reviewed > 0) return StudioStage::Review;
    if (facts.masks == StageStatus::Missing) return StudioStage::Attention;
    return nextImprovement(facts);
}

RailMarks railMarks(const RailFacts& facts) {
    RailMarks marks{};
    marks[indexOf(StudioStage::Attention)] = markOf(facts.masks);
    if (facts.masks == StageStatus::Missing && facts.lookedAt)
        marks[indexOf(StudioStage::Attention)] = StageMark::Partial;
    for (const auto& [stage, status] : optionalSteps(facts)) marks[indexOf(stage)] = markOf(status);
    marks[indexOf(StudioStage::Review)] = reviewMark(facts);
    marks[indexOf(StudioStage::Export)] = markOf(facts.dataset);
    if (const auto next = nextStage(facts); next && marks[indexOf(*next)] == StageMark::Nothing)
        marks[indexOf(*next)] = StageMark::Next;
    return marks;
}

std::optional<StudioStage> stageAfter(StudioStage stage, const RailFacts& facts) {
    const RailMarks marks = railMarks(facts);
    if (marks[indexOf(stage)] != StageMark::Done) return std::nullopt;
    if (stage == StudioStage::Finetune && marks[indexOf(StudioStage::Refine)] != StageMark::Done)
        return StudioStage::Refine;
    const auto next = nextStage(facts);
    return next && *next > stage ? next : std::nullopt;
}

}  // namespace maskwright::ui
