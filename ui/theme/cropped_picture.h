// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPixmap>
#include <QRectF>

namespace maskwright::ui {

/// Draws as much of the middle of a picture as fills the frame, without distorting it.
/// @param picture not null
inline void paintCropped(QPainter& painter, const QRectF& frame, const QPixmap& picture) {
    const QSizeF whole = picture.size();
    const QSizeF part = frame.size().scaled(whole, Qt::KeepAspectRatio);
    const QPointF corner((whole.width() - part.width()) / 2, (whole.height() - part.height()) / 2);
    painter.drawPixmap(frame, picture, QRectF(corner, part));
}

}  // namespace maskwright::ui
