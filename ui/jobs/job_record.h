// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/job.h"
#include "jobs/failure.h"

namespace maskwright::ui {

using RequestId = quint64;

enum class JobKind {
    Inspect,
    Label,
    Export,
    Paint,
    Finetune,
    Refine,
    TrainSegmenter,
    Segment,
    Synthesize,
    Evaluate,
    CheckModel,
};

/// Jobs that keep what is done when they end early; only these are worth a pause.
constexpr bool keepsWhatIsDone(JobKind kind) noexcept {
    switch (kind) {
        case JobKind::Inspect:
        case JobKind::Export:
        case JobKind::Paint:
        case JobKind::Evaluate:
        case JobKind::CheckModel:
            return false;
        case JobKind::Label:
        case JobKind::Finetune:
        case JobKind::Refine:
        case JobKind::TrainSegmenter:
        case JobKind::Segment:
        case JobKind::Synthesize:
            break;
    }
    return true;
}

/// Jobs that leave the photo in hand when they are told to stop a second time, and lose nothing else by it. A training
/// would lose what it learned since it was last saved; the others look up only between photos.
constexpr bool canStopWithinPhoto(JobKind kind) noexcept {
    return kind == JobKind::Label || kind == JobKind::Refine || kind == JobKind::Synthesize;
}

constexpr bool isTraining(JobKind kind) noexcept {
    return kind == JobKind::Finetune || kind == JobKind::TrainSegmenter;
}

enum class JobState { Waiting, Running, Paused, Stopping, Done, Stopped, Failed };

/// What is known of a job from the moment it was asked for.
struct JobRecord {
    RequestId id = 0;
    JobKind kind = JobKind::Inspect;
    QString subject;  ///< what it is done to, for people: a concept, a photo, a folder; may be empty
    JobState state = JobState::Waiting;
    bool stopsNow = false;  ///< it is being stopped without waiting for the step or photo in hand
    /// Stages that count the same photos, one after the other; empty: each stage counts for itself.
    std::vector<Stage> passes;
    Progress progress;  ///< the last one reported
    double share = 0;   ///< of the stage that is done, or of all passes together; 0 to 1
    QStringList log;    ///< what the engine said, oldest first
    Failure failure;    ///< of a failed one
    QDateTime started;
    QDateTime ended;

    bool isOver() const noexcept { return state >= JobState::Done; }
};

}  // namespace maskwright::ui
