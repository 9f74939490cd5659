// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "session/refine_session.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace maskwright::ui {

class EmptyState;
class GuidanceControl;
class PhotoStrip;
class RefineSwitches;
class StageHead;
class Theme;

/// The refine stage: what painting and cutting make of the photo shown, and the run over all photos. Shows the session
/// and hands on what a person asks for.
class RefinePage : public QFrame {
    Q_OBJECT

  public:
    RefinePage(RefineSession& session, StageBook& book, Theme& theme, QWidget* parent = nullptr);

    /// The photo shown is being looked at, or waits for it.
    void setLooking(bool looking);

  Q_SIGNALS:
    void lookRequested();      ///< at the photo shown
    void labelRequested();     ///< all photos
    void finetuneRequested();  ///< the page where that is done
    void helpRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void addPainterRow();
    QWidget* makeWork();
    QWidget* makeFoot();
    void connectSession();
    void connectControls();

    void showState();
    void showPainter();
    void showSubject();
    void showPainting();
    void showMask();
    void showEffects();
    void showRun();
    QString paintingMessage() const;
    QString runText() const;

    RefineSession& m_session;
    StageBook& m_book;
    StageHead* m_head;
    QLabel* m_painter;
    QPushButton* m_finetune;
    QStackedWidget* m_pages;
    EmptyState* m_noProject;
    EmptyState* m_noMasks;
    QStackedWidget* m_pictures;  ///< the strip, or why there is none
    EmptyState* m_notLooked;
    PhotoStrip* m_strip;
    QBoxLayout* m_controls;  ///< side by side, or one below the other where it is narrow
    GuidanceControl* m_guidance;
    RefineSwitches* m_switches;
    QLabel* m_run;
    QPushButton* m_stop;
    QPushButton* m_refineAll;
    bool m_looking = false;
};

}  // namespace maskwright::ui
