// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "jobs/job_runner.h"

class QPlainTextEdit;
class QPushButton;

namespace maskwright::ui {

class Theme;

/// What the engine said during a job, and, of a failed one, why it failed. Follows while the job goes on and its end is
/// in sight.
class JobLogDialog : public QDialog {
    Q_OBJECT

  public:
    JobLogDialog(JobRunner& runner, const JobRecord& job, Theme& theme, QWidget* parent);

    RequestId id() const noexcept { return m_id; }

  private:
    void append(const QStringList& lines);
    void copy() const;

    RequestId m_id;
    QPlainTextEdit* m_text;
    QPushButton* m_copy;
};

}  // namespace maskwright::ui
