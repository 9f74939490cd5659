// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "jobs/job_record.h"

class QAbstractButton;
class QProgressBar;
class QToolButton;

namespace maskwright::ui {

class Theme;

/// What is done of a job that is not over: busy where nothing can be counted or the job is being stopped, still where
/// it is held.
void showShare(QProgressBar& bar, const JobRecord& job);
/// Makes `button` the one that holds a job, or, of a held one, lets it go on.
void showPauseOn(QToolButton& button, const Theme& theme, bool paused);

/// What a button that stops a job can do now.
struct StopOffer {
    QString text;     ///< on the button
    QString toolTip;  ///< what is kept, or what is still waited for
    bool enabled = true;
};

/// Every button that stops a job says the same of one that is being stopped: it can be stopped at once where that loses
/// no more than the photo in hand, else there is nothing more to click.
/// @param text of a job that nobody has stopped yet. @param toolTip likewise
StopOffer stopOfferOf(JobKind kind, JobState state, bool stopsNow, const QString& text, const QString& toolTip);
inline StopOffer stopOfferOf(const JobRecord& job, const QString& text, const QString& toolTip) {
    return stopOfferOf(job.kind, job.state, job.stopsNow, text, toolTip);
}
void showStopOn(QAbstractButton& button, const StopOffer& offer);

}  // namespace maskwright::ui
