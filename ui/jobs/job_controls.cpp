// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_controls.h"

#include <QProgressBar>
#include <QToolButton>

#include "jobs/job_bar.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kSteps = 1000;
constexpr int kIcon = 18;

}  // namespace

void showShare(QProgressBar& bar, const JobRecord& job) {
    const Progress& progress = job.progress;
    const bool canCount = progress.total > 0 && job.state != JobState::Stopping;
    bar.setRange(0, canCount || job.state == JobState::Paused ? kSteps : 0);
    if (canCount)
        bar.setValue(static_cast<int>(kSteps * progress.done / progress.total));
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

}  // namespace maskwright::ui
