// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finetune/finetune_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <cmath>

#include "jobs/job_words.h"

namespace maskwright::ui {
namespace {

struct FinetuneWords {
    Q_DECLARE_TR_FUNCTIONS(FinetuneWords)
};

/// Differences below this share are those of single pixels at the outline.
constexpr double kNoticeable = 0.005;

QString number(std::int64_t value) {
    return QLocale().toString(qlonglong{value});
}

QString joined(const QStringList& parts) {
    return parts.join(QStringLiteral("  ·  "));
}

QString wordedProgress(const Progress& progress) {
    if (progress.stage == Stage::TrainingBackground)
        return FinetuneWords::tr("Step %1 of %2").arg(number(progress.done), number(progress.total));
    const QString stage = wordedStage(progress.stage);
    if (progress.total <= 0) return stage + QStringLiteral("…");
    return FinetuneWords::tr("%1: %2 of %3").arg(stage, number(progress.done), number(progress.total));
}

QString wordedRunning(const FinetuneFigures& figures) {
    QStringList parts = {wordedProgress(figures.progress)};
    if (figures.secondsLeft && *figures.secondsLeft >= 2) parts.push_back(wordedTimeLeft(*figures.secondsLeft));
    if (figures.samplesPerSecond)
        parts.push_back(
            FinetuneWords::tr("%1 samples per second").arg(QLocale().toString(*figures.samplesPerSecond, 'g', 3)));
    if (figures.memoryBytes > 0)
        parts.push_back(FinetuneWords::tr("up to %1 of memory").arg(wordedBytes(figures.memoryBytes)));
    return joined(parts);
}

/// Whose weights the model has.
QString wordedModel(const TrainingLog& log) {
    if (!log.modelStep || *log.modelStep == 0) return {};
    if (*log.modelStep == log.bestStep)
        return FinetuneWords::tr("The model is that of step %1, which has the lowest validation loss.")
            .arg(number(*log.modelStep));
    return FinetuneWords::tr("The model is that of step %1.").arg(number(*log.modelStep));
}

}  // namespace

QString wordedBytes(std::uint64_t bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeTraditionalFormat);
}

QString wordedStep(std::int64_t step) {
    return step == 0 ? FinetuneWords::tr("Before training") : FinetuneWords::tr("Step %1").arg(number(step));
}

QString wordedPercent(double share) {
    return FinetuneWords::tr("%1 %").arg(QLocale().toString(static_cast<int>(std::lround(100 * share))));
}

QString wordedChange(const TrainingPreview& preview) {
    int compared = 0, changed = 0;
    double sum = 0;
    for (const PreviewedMask& mask : preview.masks) {
        if (!mask.agreement) continue;
        ++compared;
        if (1 - *mask.agreement < kNoticeable) continue;
        ++changed;
        sum += 1 - *mask.agreement;
    }
    if (compared == 0) return FinetuneWords::tr("What the others are compared with.");
    if (changed == 0) return FinetuneWords::tr("No mask changed noticeably.");
    return FinetuneWords::tr("%1 of %n mask(s) changed, on average by %2.", nullptr, compared)
        .arg(QLocale().toString(changed), wordedPercent(sum / changed));
}

QString wordedMasks(const TrainingPreview& preview) {
    QStringList lines;
    for (const PreviewedMask& mask : preview.masks) {
        const QString file = QString::fromStdString(mask.file).simplified();
        const QString share = wordedPercent(mask.share);
        lines.push_back(mask.agreement ? FinetuneWords::tr("%1: IoU %2 with the step before, covers %3")
                                             .arg(file, wordedPercent(*mask.agreement), share)
                                       : FinetuneWords::tr("%1: covers %2").arg(file, share));
    }
    return lines.join(QLatin1Char('\n'));
}

QString wordedStatus(const FinetuneSession& session) {
    const auto log = session.log();
    const FinetuneFigures& figures = session.figures();
    switch (session.state()) {
        case FinetuneState::NoConcept:
        case FinetuneState::NoMasks:
            return {};
        case FinetuneState::Reading:
            return FinetuneWords::tr("Reading what there is…");
        case FinetuneState::Ready:
            return session.busyWith().isEmpty()
                       ? FinetuneWords::tr("Not trained yet. It can be paused, and stopped without losing anything.")
                       : FinetuneWords::tr("“%1” is being fine-tuned; this can start when that has ended.")
                             .arg(session.busyWith());
        case FinetuneState::Clearing:
            return FinetuneWords::tr("Removing the earlier run…");
        case FinetuneState::Waiting:
            return FinetuneWords::tr("It begins when what runs now is done.");
        case FinetuneState::Running:
            return wordedRunning(figures);
        case FinetuneState::Paused:
            return FinetuneWords::tr("Paused.") + QLatin1Char(' ') + wordedProgress(figures.progress);
        case FinetuneState::Stopping:
            return FinetuneWords::tr("Stopping after the step in hand…");
        case FinetuneState::Stopped:
            return FinetuneWords::tr("Stopped at step %1 of %2. What it learned is kept.")
                       .arg(number(log->savedStep), number(session.totalSteps())) +
                   QLatin1Char(' ') + wordedModel(*log);
        case FinetuneState::Done:
            return FinetuneWords::tr("Done after %n step(s).", nullptr, static_cast<int>(log->savedStep)) +
                   QLatin1Char(' ') + wordedModel(*log);
        case FinetuneState::Reverting:
            return FinetuneWords::tr("Going back…");
    }
    return {};
}

}  // namespace maskwright::ui
