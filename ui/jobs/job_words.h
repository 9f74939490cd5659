// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "jobs/job_record.h"

namespace maskwright::ui {

class JobRunner;

QString wordedKind(JobKind kind);
QString wordedStage(Stage stage);
/// "Fine-tuning · bird": the kind and what it is done to.
QString titleOf(const JobRecord& job);
/// "Training: 12 of 40"; empty until the job reported some.
QString wordedProgress(const JobRecord& job);
/// "12 of 40"; empty while nothing can be counted.
QString wordedCount(const JobRecord& job);
/// "about 20 seconds left" and the like, rounded to what can be known.
QString wordedTimeLeft(double seconds);
/// Of the running job; empty while it cannot be told, or is too short to be worth a word.
QString timeLeftOf(const JobRunner& runner);
/// "3 minutes", rounded to what is worth knowing.
QString wordedDuration(double seconds);
/// How a job that is over ended, and after what time: "Done after 3 minutes."
QString wordedEnd(const JobRecord& job);
/// Why a failed job failed, the sentence for people first, then the engine's words; empty for any other.
QStringList wordedFailure(const JobRecord& job);

}  // namespace maskwright::ui
