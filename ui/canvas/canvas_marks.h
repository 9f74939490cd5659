// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace maskwright::ui {

struct Colors;

/// The brush's outline, to be seen on any photo.
void paintBrushRing(QPainter& painter, QPointF middle, double radius);
/// All that paintBrushRing may paint on.
QRect brushRingIn(QPointF middle, double radius);

enum class Corner { BottomLeft, BottomRight };
/// The name of what is shown, in a corner of `view`.
void paintNameTag(QPainter& painter, const QRect& view, Corner corner, const QString& name, const Colors& colors);
/// The line between the halves of a split view, with a grip.
void paintDivider(QPainter& painter, const QRect& view, double x, const Colors& colors);

}  // namespace maskwright::ui
