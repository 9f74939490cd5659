// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "session/segment_session.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace maskwright::ui {

class EmptyState;
class RunControls;
class ScoreCurve;
class Theme;

/// Trains the segmenter and shows how it learns.
class SegmenterTab : public QWidget {
    Q_OBJECT

  public:
    SegmenterTab(SegmentSession& session, Theme& theme, QWidget* parent = nullptr);

  Q_SIGNALS:
    /// There are no masks to learn from yet.
    void labelRequested();
    void reviewRequested();

  private:
    QVBoxLayout* makeControls(Theme& theme);
    QWidget* makeResult(Theme& theme);
    void fillDetails();
    void updateAll();
    void updateEmptyState();
    void updateSource();
    void updateSwitches();
    void updateRun();
    void updateTime();
    void updateResult();
    void updateCurves();
    std::int64_t stepsOfRun() const;
    void explainArchitecture();
    SegmentSettings settings() const;
    void setSettings(const SegmentSettings& settings);

    SegmentSession& m_session;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QLabel* m_source;
    QLabel* m_sourceNote;
    QComboBox* m_architecture;
    QLabel* m_architectureNote;
    QCheckBox* m_withMaps;
    QCheckBox* m_withPairs;
    QWidget* m_details;
    QSpinBox* m_steps;
    QCheckBox* m_keepDoubtful;
    RunControls* m_run;
    QLabel* m_time;  ///< that the training to come takes
    QLabel* m_result;
    QLabel* m_resultNote;
    QPushButton* m_review;
    ScoreCurve* m_loss;
    ScoreCurve* m_scores;
    std::optional<SegmentSettings> m_shownMemory;  ///< the settings a network was found with, shown once
};

}  // namespace maskwright::ui
