// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_controls.h"

#include <QAbstractButton>
#include <QProgressBar>
#include <QToolButton>

#include "jobs/job_bar.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kSteps = 1000;
constexpr int kIcon = 18;

QString reasonToWait(JobKind kind, bool stopsNow) {
    if (stopsNow || !keepsWhatIsDone(kind)) return JobBar::tr("It ends as soon as it can.");
    if (isTraining(kind)) return JobBar::tr("It ends after the step in hand, so that what was learned is kept.");
    return JobBar::tr("It ends after the photo in hand; what is done is kept.");
}

}  // namespace

void showShare(QProgressBar& bar, const JobRecord& job) {
    const Progress& progress = job.progress;
    // What comes between or after the passes of a job has nothing to count: how far they are stays.
    const bool isKnown = progress.total > 0 || (!job.passes.empty() && job.share > 0);
    const bool canCount = isKnown && job.state != JobState::Stopping;
    bar.setRange(0, canCount || job.state == JobState::Paused ? kSteps : 0);
    if (canCount)
        bar.setValue(qRound(kSteps * job.share));
    else
        bar.reset();
}

void showPauseOn(QToolButton& button, const Theme& theme, bool paused) {
    const QString text = paused ? JobBar::tr("Go on") : JobBar::tr("Pause");
    button.setIconSize({kIcon, kIcon});
    button.setIcon(theme.icon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    button.setToolTip(text);
    button.setAccessibleName(text);
}

StopOffer stopOfferOf(JobKind kind, JobState state, bool stopsNow, const QString& text, const QString& toolTip) {
    if (state != JobState::Stopping) return {text, toolTip};
    if (canStopWithinPhoto(kind) && !stopsNow)
        return {JobBar::tr("Stop now"), JobBar::tr("Leaves what is in hand; what is done is kept")};
    return {JobBar::tr("Stopping…"), reasonToWait(kind, stopsNow), /*enabled=*/false};
}

void showStopOn(QAbstractButton& button, const StopOffer& offer) {
    button.setText(offer.text);
    button.setToolTip(offer.toolTip);
    button.setEnabled(offer.enabled);
}

}  // namespace maskwright::ui
