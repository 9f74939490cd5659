// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QCustomPlot's header is written with Qt's keywords, which the rest of the window does without.
#undef QT_NO_KEYWORDS
#include "plots/plot_style.h"

#include <qcustomplot.h>

namespace maskwright::ui {
namespace {

constexpr int kTickPoints = 8;

void applyColors(QCPAxis& axis, const Colors& colors, const QFont& font) {
    axis.setBasePen(QPen(colors.border, 1));
    axis.setTickPen(QPen(colors.border, 1));
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLabelColor(colors.muted);
    axis.setTickLabelFont(font);
    axis.setLabelColor(colors.muted);
    axis.setLabelFont(font);
    axis.grid()->setPen(QPen(withAlpha(colors.border, 140), 1));
    axis.grid()->setZeroLinePen(Qt::NoPen);
}

}  // namespace

QColor withAlpha(QColor color, int alpha) {
    color.setAlpha(alpha);
    return color;
}

void applyColors(QCustomPlot& plot, const Colors& colors) {
    QFont small = plot.font();
    small.setPointSize(kTickPoints);
    plot.setBackground(QBrush(colors.raised));
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis, plot.xAxis2, plot.yAxis2}) applyColors(*axis, colors, small);
    plot.legend->setBrush(withAlpha(colors.raised, 220));
    plot.legend->setBorderPen(Qt::NoPen);
    plot.legend->setTextColor(colors.text);
    plot.legend->setFont(small);
    plot.replot(QCustomPlot::rpQueuedReplot);
}

}  // namespace maskwright::ui
