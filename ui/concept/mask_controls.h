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
    void showOwnThreshold(bool own);
    void setMask(const MaskView* mask);
    void setEdgeSnap(bool on);
    void setOutlineVisible(bool visible);

  Q_SIGNALS:
    void thresholdMoved(double threshold);
    void thresholdReset();
    void edgeSnapToggled(bool on);
    void outlineToggled(bool visible);

  private:
    void showThreshold(double threshold);

    TwoGaussians m_mixture;
    ThresholdPlot* m_plot;
    QLabel* m_threshold;
    QLabel* m_share;
    QPushButton* m_reset;
    QCheckBox* m_outline;
    QCheckBox* m_snap;
};

}  // namespace maskwright::ui
