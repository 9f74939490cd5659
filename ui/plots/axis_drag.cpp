// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QCustomPlot's header is written with Qt's keywords, which the rest of the window does without.
#undef QT_NO_KEYWORDS
#include "plots/axis_drag.h"

#include <qcustomplot.h>

#include <QMouseEvent>

namespace maskwright::ui {

std::optional<double> AxisDrag::follow(const QCustomPlot& plot, const QEvent& event, QWidget& focused) {
    const auto mouse = [&event] { return static_cast<const QMouseEvent*>(&event); };
    const auto at = [&] { return plot.xAxis->pixelToCoord(mouse()->position().x()); };
    switch (event.type()) {
        case QEvent::MouseButtonPress:
            if (mouse()->button() != Qt::LeftButton) return {};
            focused.setFocus(Qt::MouseFocusReason);
            m_isHeld = true;
            return at();
        case QEvent::MouseMove:
            return m_isHeld ? std::optional(at()) : std::nullopt;
        case QEvent::MouseButtonRelease:
            m_isHeld = false;
            return {};
        default:
            return {};
    }
}

}  // namespace maskwright::ui
