// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "project/project.h"

class QAction;
class QLabel;
class QProgressBar;

namespace maskwright::ui {

class Theme;

/// The line below the photo where a person says yes or no: its state, the three answers, and how much is left.
class ReviewBar : public QFrame {
    Q_OBJECT

  public:
    struct Answers {
        QAction* reject;
        QAction* needsWork;
        QAction* accept;
        QAction* absent;
    };

    ReviewBar(Theme& theme, const Answers& answers, QWidget* parent = nullptr);

    /// @param shown of the photo on the canvas; null: none
    void setPhoto(const ProjectImage* shown);
    void setProgress(int reviewed, int photos);
    /// What can be trusted: "All changes saved", "Saving…", or why nothing is saved.
    void setStorage(const QString& text, bool isTrouble);

  private:
    QWidget* makeAnswer(QAction* action, const char* name, const char* kind);
    void showIcon();

    Theme& m_theme;
    bool m_isEmpty = false;
    ReviewState m_shownState = ReviewState::Unreviewed;
    QLabel* m_icon;
    QLabel* m_state;
    QLabel* m_left;
    QLabel* m_storage;
    QProgressBar* m_progress;
};

}  // namespace maskwright::ui
