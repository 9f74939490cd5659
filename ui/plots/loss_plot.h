// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <optional>

#include "plots/loss_curves.h"

class QCPGraph;
class QCPItemStraightLine;
class QCustomPlot;
class QLabel;

namespace maskwright::ui {

class Theme;

/// The loss of a training by step (raw, smoothed, of the validations), its learning rate on an axis of its own and a
/// mark for each checkpoint. The line of the learning rate has triangles, so that nobody has to tell it from the losses
/// by its colour, and its name stands at its axis. The wheel zooms the steps, dragging moves them, a double click shows
/// all; so do + and -, the arrow keys and Home. What the curves say under the cursor stands below them.
class LossPlot : public QWidget {
    Q_OBJECT

  public:
    explicit LossPlot(const Theme& theme, QWidget* parent = nullptr);

    /// Somebody who looks at a part goes on looking at it.
    void setCurves(const LossCurves& curves);
    void showAll();
    /// Steps from left to right edge.
    double firstVisible() const noexcept { return m_first; }
    double lastVisible() const noexcept { return m_last; }
    /// What the axis of the losses said when it was last drawn.
    QStringList lossTicks() const;
    /// What stands below the curves.
    QString readOut() const;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void makeGraphs();
    void makeLegend();
    void applyColors();
    /// @return false where nothing is left to zoom.
    bool zoom(double factor, double around);
    void moveBy(double steps);
    void setRange(double first, double last);
    void fitLosses();
    void readAt(std::optional<double> step);
    double stepAt(double pixel) const;

    const Theme& m_theme;
    QCustomPlot* m_plot;
    QLabel* m_readOut;
    QCPGraph* m_raw = nullptr;
    QCPGraph* m_smoothed = nullptr;
    QCPGraph* m_validation = nullptr;
    QCPGraph* m_rate = nullptr;
    QCPGraph* m_checkpoints = nullptr;
    QCPItemStraightLine* m_cursor = nullptr;
    LossCurves m_curves;
    double m_first = 0, m_last = 1;
    bool m_showsAll = true;
    std::optional<double> m_dragged;  ///< step under the button that is held
};

}  // namespace maskwright::ui
