// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/canvas_marks.h"

#include <QPainter>
#include <algorithm>

#include "theme/colors.h"

namespace maskwright::ui {
namespace {

constexpr int kTagGap = 12;
constexpr int kTagPadding = 10;
constexpr int kGripWidth = 14;
constexpr int kGripHeight = 36;

}  // namespace

void paintBrushRing(QPainter& painter, QPointF middle, double radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    // Seen on grey and among leaves, too.
    painter.setPen(QPen(QColor(0, 0, 0, 220), 4.5));
    painter.drawEllipse(middle, radius, radius);
    painter.setPen(QPen(Qt::white, 2));
    painter.drawEllipse(middle, radius, radius);
    painter.restore();
}

QRect brushRingIn(QPointF middle, double radius) {
    const double reach = radius + 3;
    return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach).toAlignedRect();
}

void paintNameTag(QPainter& painter, const QRect& view, Corner corner, const QString& name, const Colors& colors) {
    if (name.isEmpty()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = std::min(metrics.horizontalAdvance(name) + 2 * kTagPadding, view.width() / 2 - 2 * kTagGap);
    const int height = metrics.height() + kTagPadding;
    const int left = corner == Corner::BottomLeft ? view.left() + kTagGap : view.right() + 1 - kTagGap - width;
    const QRect tag(left, view.bottom() + 1 - kTagGap - height, width, height);
    painter.setPen(colors.border);
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(tag).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    painter.setPen(colors.text);
    painter.drawText(tag, Qt::AlignCenter, metrics.elidedText(name, Qt::ElideRight, width - kTagPadding));
    painter.restore();
}

void paintDivider(QPainter& painter, const QRect& view, double x, const Colors& colors) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0, 0, 0, 150), 4));
    painter.drawLine(QPointF(x, view.top()), QPointF(x, view.bottom() + 1));
    painter.setPen(QPen(Qt::white, 2));
    painter.drawLine(QPointF(x, view.top()), QPointF(x, view.bottom() + 1));
    const QRectF grip(x - kGripWidth / 2.0, view.center().y() - kGripHeight / 2.0, kGripWidth, kGripHeight);
    painter.setPen(QPen(colors.border, 1));
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(grip, kGripWidth / 2.0, kGripWidth / 2.0);
    painter.setPen(QPen(colors.muted, 1.5, Qt::SolidLine, Qt::RoundCap));
    for (const double offset : {-2.0, 2.0})
        painter.drawLine(QPointF(x + offset, grip.center().y() - 6), QPointF(x + offset, grip.center().y() + 6));
    painter.restore();
}

}  // namespace maskwright::ui
