// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "session/finetune_session.h"

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace maskwright::ui {

class EmptyState;
class FinetuneSettingsBox;
class LossPlot;
class PreviewStrip;
class StageHead;
class Theme;

/// The fine-tune stage: start, hold and stop a run, see it learn and go back to what it was. Shows the session and
/// hands on what a person asks for.
class FinetunePage : public QFrame {
    Q_OBJECT

  public:
    FinetunePage(FinetuneSession& session, Theme& theme, QWidget* parent = nullptr);

  Q_SIGNALS:
    void labelRequested();  ///< all photos
    void helpRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* makeWork(Theme& theme);
    QWidget* makeControls();
    QWidget* makeQuestion();
    void connectSession();
    void connectControls();

    void showState();
    void showControls();
    void showFigures();
    void showSettings();
    void showLog();
    void act();
    void ask(bool asking);
    void openPreview(std::int64_t step, std::optional<std::int64_t> other);
    void compareNewest();

    FinetuneSession& m_session;
    StageHead* m_head;
    QStackedWidget* m_pages;
    EmptyState* m_noConcept;
    EmptyState* m_noMasks;
    QPushButton* m_main;  ///< the one thing to do now: start, pause, resume or go on
    QPushButton* m_stop;
    QPushButton* m_startOver;
    QProgressBar* m_bar;
    QLabel* m_status;
    QLabel* m_stale;
    QWidget* m_question = nullptr;  ///< whether what was learned may go
    QPushButton* m_confirm;
    QPushButton* m_keep;
    QBoxLayout* m_columns;  ///< settings and curves: side by side, or one below the other where it is narrow
    FinetuneSettingsBox* m_settings;
    LossPlot* m_plot;
    PreviewStrip* m_strip;
    bool m_asking = false;
};

}  // namespace maskwright::ui
