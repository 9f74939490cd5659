// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QCustomPlot;
class QEvent;
class QWidget;

namespace maskwright::ui {

/// Follows the left button over a plot whose line can be dragged along the x axis.
class AxisDrag {
  public:
    /// @param event   that the plot gets
    /// @param focused takes the focus when the button is pressed
    /// @return where on the x axis, in its units, from the press until the button is let go; else nothing
    std::optional<double> follow(const QCustomPlot& plot, const QEvent& event, QWidget& focused);
    /// What was dragged is gone.
    void stop() { m_isHeld = false; }

  private:
    bool m_isHeld = false;
};

}  // namespace maskwright::ui
