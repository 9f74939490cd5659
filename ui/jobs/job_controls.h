// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job_record.h"

class QProgressBar;
class QToolButton;

namespace maskwright::ui {

class Theme;

/// What is done of a job that is not over: busy where nothing can be counted or the job is being stopped, still where
/// it is held.
void showShare(QProgressBar& bar, const JobRecord& job);
/// Makes `button` the one that holds a job, or, of a held one, lets it go on.
void showPauseOn(QToolButton& button, const Theme& theme, bool paused);

}  // namespace maskwright::ui
