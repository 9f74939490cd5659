// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "session/evaluation_session.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace maskwright::ui {

class Dialogs;
class EmptyState;
class PathField;
class RunControls;
class ScoreBars;
class ScoreTable;
class Theme;

/// Compares the masks of a stage with true ones, and shows how far they are from them.
class EvaluationTab : public QWidget {
    Q_OBJECT

  public:
    EvaluationTab(EvaluationSession& session, Dialogs& dialogs, Theme& theme, QWidget* parent = nullptr);

  Q_SIGNALS:
    /// There are no masks to judge yet.
    void labelRequested();
    /// @param file of the mask, relative to its folder
    void photoRequested(const QString& file);

  private:
    QVBoxLayout* makeControls();
    QWidget* makeResult(Theme& theme);
    QWidget* makeTiles();
    QLabel* addTile(QLayout* row, const char* name, const QString& caption, const QString& help);
    void pickTruth();
    void pickReport();
    void choose();
    void updateChoices();
    void updateClosed();
    void updateOutlook();
    void updateRun();
    void updateResult();
    void showTrouble(const Failure& failure);

    EvaluationSession& m_session;
    Dialogs& m_dialogs;
    QStackedWidget* m_pages;    ///< nothing to judge, or the tab
    QStackedWidget* m_results;  ///< not compared yet, or the scores
    EmptyState* m_closed;
    EmptyState* m_empty;
    QComboBox* m_masks;
    PathField* m_truth;
    QLabel* m_outlook;
    QLabel* m_trouble;
    QCheckBox* m_onlyPaired;
    RunControls* m_run;
    QLabel* m_heading;
    QLabel* m_leftOut;
    QLabel* m_meanIou = nullptr;
    QLabel* m_boundaryF = nullptr;
    QLabel* m_accuracy = nullptr;
    QLabel* m_pooledIou = nullptr;
    QLabel* m_pooledMiou = nullptr;
    ScoreBars* m_spread;
    QLabel* m_conceptsCaption;
    ScoreBars* m_concepts;
    ScoreTable* m_scores;
    QTableView* m_table;
    QPushButton* m_save;
};

}  // namespace maskwright::ui
