// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_words.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

#include "cards/card.h"
#include "jobs/job_bar.h"
#include "jobs/job_runner.h"

namespace maskwright::ui {
namespace {

constexpr double kShortSeconds = 2;  ///< less is over before it is read

QString number(std::int64_t count) {
    return QLocale().toString(qlonglong{count});
}

}  // namespace

QString wordedStage(Stage stage) {
    switch (stage) {
        case Stage::LoadingModel:
            return JobBar::tr("Loading the model");
        case Stage::ReadingImages:
            return JobBar::tr("Reading photos");
        case Stage::Encoding:
            return JobBar::tr("Encoding the photo");
        case Stage::ExtractingAttention:
            return JobBar::tr("Looking");
        case Stage::SnappingEdges:
            return JobBar::tr("Snapping to edges");
        case Stage::WritingMasks:
            return JobBar::tr("Writing masks");
        case Stage::Exporting:
            return JobBar::tr("Exporting");
        case Stage::Verifying:
            return JobBar::tr("Checking what was written");
        case Stage::TrainingAutoencoder:
        case Stage::TrainingDiffusion:
        case Stage::TrainingBackground:
        case Stage::TrainingSegmenter:
            return JobBar::tr("Training");
        case Stage::Segmenting:
            return JobBar::tr("Segmenting");
        case Stage::Painting:
            return JobBar::tr("Painting backgrounds");
        case Stage::Evaluating:
            return JobBar::tr("Evaluating");
    }
    return JobBar::tr("Working");
}

QString wordedKind(JobKind kind) {
    switch (kind) {
        case JobKind::Inspect:
            return JobBar::tr("Looking");
        case JobKind::Label:
            return JobBar::tr("Labelling");
        case JobKind::Export:
            return JobBar::tr("Exporting");
        case JobKind::Paint:
            return JobBar::tr("Painting the background");
        case JobKind::Finetune:
            return JobBar::tr("Fine-tuning");
        case JobKind::Refine:
            return JobBar::tr("Refining masks");
        case JobKind::TrainSegmenter:
            return JobBar::tr("Training the segmenter");
        case JobKind::Segment:
            return JobBar::tr("Segmenting");
        case JobKind::Synthesize:
            return JobBar::tr("Making up pairs");
        case JobKind::CheckModel:
            return JobBar::tr("Checking the model");
        case JobKind::Evaluate:
            break;
    }
    return JobBar::tr("Evaluating");
}

QString titleOf(const JobRecord& job) {
    const QString subject = job.subject.simplified();
    return subject.isEmpty() ? wordedKind(job.kind) : wordedKind(job.kind) + QStringLiteral(" · ") + subject;
}

QString wordedProgress(const JobRecord& job) {
    const Progress& progress = job.progress;
    const QString stage = wordedStage(progress.stage);
    if (progress.total <= 0) return progress.stage == Stage{} ? QString() : stage;
    if (stage == wordedKind(job.kind)) return wordedCount(job);
    return JobBar::tr("%1: %2 of %3").arg(stage, number(progress.done), number(progress.total));
}

QString wordedCount(const JobRecord& job) {
    const Progress& progress = job.progress;
    if (progress.total <= 0) return {};
    return JobBar::tr("%1 of %2").arg(number(progress.done), number(progress.total));
}

QString wordedTimeLeft(double seconds) {
    const int whole = static_cast<int>(std::ceil(std::clamp(seconds, 0.0, 1e7)));
    if (whole < 10) return JobBar::tr("a few seconds left");
    if (whole < 60) return JobBar::tr("about %n second(s) left", nullptr, (whole + 9) / 10 * 10);
    if (whole < 3600) return JobBar::tr("about %n minute(s) left", nullptr, (whole + 30) / 60);
    return JobBar::tr("about %n hour(s) left", nullptr, (whole + 1800) / 3600);
}

QString timeLeftOf(const JobRunner& runner) {
    const auto seconds = runner.secondsLeft();
    return seconds && *seconds >= kShortSeconds ? wordedTimeLeft(*seconds) : QString();
}

QString wordedDuration(double seconds) {
    const int whole = static_cast<int>(std::lround(std::clamp(seconds, 0.0, 1e9)));
    if (whole < 60) return JobBar::tr("%n second(s)", "duration", std::max(whole, 1));
    const int minutes = (whole + 30) / 60;
    if (minutes < 60) return JobBar::tr("%n minute(s)", "duration", minutes);
    return JobBar::tr("%1 h %2 min", "duration").arg(QLocale().toString(minutes / 60)).arg(minutes % 60);
}

QString wordedEnd(const JobRecord& job) {
    if (!job.started.isValid()) return JobBar::tr("Stopped before it began.");
    const QString time = wordedDuration(static_cast<double>(job.started.msecsTo(job.ended)) / 1000.0);
    if (job.state == JobState::Failed) return JobBar::tr("Failed after %1.").arg(time);
    if (job.state == JobState::Done) return JobBar::tr("Done after %1.").arg(time);
    return keepsWhatIsDone(job.kind) ? JobBar::tr("Stopped after %1. What is done is kept.").arg(time)
                                     : JobBar::tr("Stopped after %1.").arg(time);
}

QStringList wordedFailure(const JobRecord& job) {
    if (job.state != JobState::Failed) return {};
    const CardText card = cardFor({}, job.failure);
    return {card.title, card.detail};
}

}  // namespace maskwright::ui
