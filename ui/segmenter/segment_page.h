// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QTabWidget;
class QToolButton;

namespace maskwright::ui {

class Dialogs;
class EvaluationSession;
class PairSession;
class SegmentSession;
class StageHead;
class Theme;

/// The stage of the segmenter: its training, the pairs it may learn from beside the photos, and how good masks are.
class SegmentPage : public QFrame {
    Q_OBJECT

  public:
    struct Sessions {
        SegmentSession& segment;
        PairSession& pairs;
        EvaluationSession& evaluation;
    };

    SegmentPage(const Sessions& sessions, Dialogs& dialogs, Theme& theme, QWidget* parent = nullptr);

    /// The tab that is shown.
    QWidget* shownTab() const;
    /// What a help popup points at.
    QToolButton* helpButton() const;

  Q_SIGNALS:
    /// There are no masks yet.
    void labelRequested();
    /// The masks that differ most are wanted.
    void reviewRequested();
    /// @param maskFile relative path of a photo's mask; the photo's own but for its extension
    void photoRequested(const QString& maskFile);
    void helpRequested();

  private:
    QTabWidget* m_tabs;
    StageHead* m_head;
};

}  // namespace maskwright::ui
