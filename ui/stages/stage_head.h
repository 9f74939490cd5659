// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "stages/studio_stage.h"

class QLabel;
class QLayout;
class QToolButton;
class QVBoxLayout;

namespace maskwright::ui {

class NextStageButton;
class Theme;

/// How the page of a stage begins: what it is called, the way on once it is done, help, and what happens here in one
/// sentence.
class StageHead : public QWidget {
    Q_OBJECT

  public:
    /// @param prefix of the object names: <prefix>Title, <prefix>Sentence, <prefix>HelpButton
    StageHead(StudioStage stage, const QString& prefix, const QString& sentence, Theme& theme,
              QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Below the sentence.
    void addRow(QLayout* row);
    /// What a help popup points at.
    QToolButton* helpButton() const noexcept { return m_help; }

  Q_SIGNALS:
    void helpRequested();

  private:
    QLabel* m_title;
    NextStageButton* m_next;
    QToolButton* m_help;
    QVBoxLayout* m_rows;
};

}  // namespace maskwright::ui
