// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "session/mask_view.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace maskwright::ui {

class Theme;
class ThresholdPlot;

/// The histogram with the threshold, and what becomes of the mask.
class MaskControls : public QWidget {
    Q_OBJECT

  public:
    explicit MaskControls(const Theme& theme, QWidget* parent = nullptr);

    /// @param threshold the one in force; `own` if it was moved by hand.
    void setPreliminary(const Preliminary& preliminary, double threshold, bool own);
    /// @param shiftForAll as shiftedThreshold takes it; 0: none is in force.
    void showThresholds(double threshold, bool own, double shiftForAll);
    void setMask(const MaskView* mask);
    void setEdgeSnap(bool on);
    void setOutlineVisible(bool visible);

  Q_SIGNALS:
    void thresholdMoved(double threshold);
    void thresholdReset();
    /// The threshold of this photo is to count for all of them.
    void thresholdForAllRequested();
    void thresholdForAllCleared();
    void edgeSnapToggled(bool on);
    void outlineToggled(bool visible);

  private:
    QWidget* makeForAll();
    void showThreshold(double threshold);
    void showOwnThreshold(bool own);

    TwoGaussians m_mixture;
    double m_span = 0;  ///< of the values of the map
    double m_shiftForAll = 0;
    ThresholdPlot* m_plot;
    QLabel* m_threshold;
    QPushButton* m_reset;
    QPushButton* m_forAll;
    QWidget* m_allRow;  ///< only there while a shift for all is in force
    QLabel* m_allText;
    QLabel* m_share;
    QCheckBox* m_outline;
    QCheckBox* m_snap;
};

}  // namespace maskwright::ui
