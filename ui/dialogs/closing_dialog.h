// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <deque>

#include "jobs/job_record.h"

class QDialogButtonBox;

namespace maskwright::ui {

/// Whether a window may not close before somebody said so: something runs or waits that takes long. What only looks at
/// a photo or a model is not worth a question, nor is what is being stopped already.
bool isWorthAsking(const std::deque<JobRecord>& jobs);

/// Asks whether to stop what runs and waits: accepted to stop it and close, rejected to keep it running.
class ClosingDialog : public QDialog {
    Q_OBJECT

  public:
    /// @param jobs of which some are worth asking
    ClosingDialog(const std::deque<JobRecord>& jobs, QWidget* parent);

  private:
    void addButtons();

    QDialogButtonBox* m_buttons;
};

}  // namespace maskwright::ui
