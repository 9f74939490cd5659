// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include "segmenter/pair_sheet_model.h"
#include "session/pair_session.h"

class QButtonGroup;
class QDoubleSpinBox;
class QLabel;
class QListView;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace maskwright::ui {

class EmptyState;
class RunControls;
class Theme;

/// Makes up pictures with their masks, and shows them as a sheet to keep or drop.
class PairsTab : public QWidget {
    Q_OBJECT

  public:
    PairsTab(PairSession& session, Theme& theme, QWidget* parent = nullptr);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QVBoxLayout* makeControls();
    QWidget* makeSheet(Theme& theme);
    QWidget* makeFilters();
    void updateAll();
    void updateControls();
    void updateSheet();
    void askStartOver(bool asks);
    void toggle(const QModelIndex& current);
    PairSettings settings() const;

    PairSession& m_session;
    PairSheetModel* m_model;
    PairFilter* m_shown;
    QStackedWidget* m_pages;   ///< nothing to be done yet, or the tab
    QStackedWidget* m_sheets;  ///< no pairs, or the list
    EmptyState* m_closed;
    EmptyState* m_empty;
    QSpinBox* m_count;
    QDoubleSpinBox* m_guidance;
    QSpinBox* m_steps;
    QLabel* m_painter;
    QLabel* m_note;
    RunControls* m_run;
    QPushButton* m_startOver;
    QWidget* m_sure;  ///< asks whether the pairs may go
    QLabel* m_sureText;
    QButtonGroup* m_filters;
    QListView* m_list;
    bool m_hasMade = false;  ///< the settings shown are those of the pairs that are there
};

}  // namespace maskwright::ui
