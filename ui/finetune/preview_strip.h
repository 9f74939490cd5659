// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>
#include <QWidget>
#include <vector>

#include "pipeline/training_log.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace maskwright::ui {

class PreviewCard;

/// The previews of a training side by side, the newest first.
class PreviewStrip : public QWidget {
    Q_OBJECT

  public:
    explicit PreviewStrip(QWidget* parent = nullptr);
    ~PreviewStrip() override;

    /// Cards of steps that are in the log already stay as they are.
    /// @param isTraining the model is on its way, so that no step is the one in use
    void setLog(const TrainingLog& log, bool canRevert, bool isTraining = false);

  Q_SIGNALS:
    void opened(std::int64_t step);
    void compareRequested();
    void revertRequested(std::int64_t step);

  protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    PreviewCard* cardOf(const TrainingPreview& preview);
    void dropOthers(const TrainingLog& log);
    void orderFocus();
    void fitHeight();

    QThreadPool m_pool;
    QLabel* m_empty;
    QPushButton* m_compare;
    QScrollArea* m_scroll;
    QHBoxLayout* m_row;
    std::vector<PreviewCard*> m_cards;  ///< newest first
};

}  // namespace maskwright::ui
