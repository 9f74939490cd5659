// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "project/project.h"

class QAction;
class QLabel;
class QProgressBar;

namespace maskwright::ui {

class ElidedLabel;
class ReviewFacts;
class Theme;

/// The left of the bottom line, where a person says yes or no to the photo: the answers, its state, how much is left,
/// and what is saved. The answers come first, so that nothing that changes moves them.
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
    /// @param instead of the state's own word; empty: that
    /// @param why the tooltip says it; empty: the word again
    void setPhoto(const ProjectImage* shown, const QString& instead = {}, const QString& why = {});
    void setProgress(int reviewed, int photos);
    /// What can be trusted: "All changes saved", "Saving…", or why nothing is saved.
    void setStorage(const QString& text, bool isTrouble);

  private:
    QWidget* makeAnswer(QAction* action, const char* name, const char* kind);
    ReviewFacts* makeFacts();
    void arrangeFacts();
    void showIcon();

    Theme& m_theme;
    bool m_isEmpty = false;
    ReviewState m_shownState = ReviewState::Unreviewed;
    QLabel* m_icon;
    QLabel* m_state;
    QLabel* m_left;
    ElidedLabel* m_storage;
    QLabel* m_storageIcon;
    QProgressBar* m_progress;
    ReviewFacts* m_facts;
};

}  // namespace maskwright::ui
