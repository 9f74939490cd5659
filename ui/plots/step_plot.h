// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "plots/axis_drag.h"

class QCPGraph;
class QCPItemStraightLine;
class QCustomPlot;
class QLabel;

namespace maskwright::ui {

class Theme;
struct AttentionCurves;

/// Attention and mask area over the timesteps, with a line at the timestep that is shown. A click, a drag or the arrow
/// keys choose another; the line moves when somebody calls setStep.
class StepPlot : public QWidget {
    Q_OBJECT

  public:
    explicit StepPlot(const Theme& theme, QWidget* parent = nullptr);

    void show(const AttentionCurves& curves);
    /// Until the curves are there.
    void clear();
    /// Counted from 0; empty: more than one is shown. Tells nobody.
    void setStep(std::optional<int> step);
    std::optional<int> step() const noexcept { return m_step; }
    /// Where a timestep lies, in pixels from the left edge of the plot.
    double xOf(int step) const;

  Q_SIGNALS:
    void stepChosen(int step);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void setUpAxes();
    void setUpKey();
    void empty();
    void applyColors();
    void showTicks();
    void showStep();
    void choose(int step);

    const Theme& m_theme;
    QCustomPlot* m_plot;
    QCPGraph* m_mass;
    QCPGraph* m_area;
    QCPItemStraightLine* m_line;
    QLabel* m_values;
    std::vector<int> m_timesteps;
    std::vector<double> m_massValues;
    std::vector<double> m_areaValues;  ///< percent
    std::optional<int> m_step;
    bool m_waiting = true;
    AxisDrag m_drag;
};

}  // namespace maskwright::ui
