// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "mask/gaussian_mixture.h"
#include "plots/axis_drag.h"
#include "plots/histogram.h"

class QCPBars;
class QCPGraph;
class QCPItemStraightLine;
class QCustomPlot;

namespace maskwright::ui {

class Theme;

/// The histogram of a soft map, its two Gaussians and the threshold between them, which can be dragged or moved with
/// the arrow keys.
class ThresholdPlot : public QWidget {
    Q_OBJECT

  public:
    explicit ThresholdPlot(const Theme& theme, QWidget* parent = nullptr);

    void show(const Histogram& histogram, const TwoGaussians& mixture);
    void clear();
    /// Moves the line without telling anybody.
    void setThreshold(double threshold);
    double threshold() const noexcept { return m_threshold; }
    /// Where a value lies, in pixels from the left edge of the widget.
    double xOf(double value) const;

  Q_SIGNALS:
    void thresholdMoved(double threshold);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void applyColors();
    void moveTo(double threshold);

    const Theme& m_theme;
    QCustomPlot* m_plot;
    QCPBars* m_bars = nullptr;
    QCPGraph* m_curves[2] = {};
    QCPItemStraightLine* m_line = nullptr;
    Histogram m_histogram;
    double m_threshold = 0;
    bool m_filled = false;
    AxisDrag m_drag;
};

}  // namespace maskwright::ui
