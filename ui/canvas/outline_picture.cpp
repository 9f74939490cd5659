// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/outline_picture.h"

#include <QPainter>
#include <QPen>
#include <utility>

namespace maskwright::ui {

void OutlinePicture::setOutline(const QPainterPath& outline) {
    m_outline = outline;
    m_picture = {};
}

void OutlinePicture::paint(QPainter& painter, const QSize& view, const QPointF& origin, double zoom) {
    if (m_outline.isEmpty()) return;
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize pixels = (QSizeF(view) * ratio).toSize();
    if (m_picture.size() != pixels || m_origin != origin || m_zoom != zoom) {
        m_picture = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        m_origin = origin;
        m_zoom = zoom;
        render(ratio);
    }
    painter.drawImage(QPointF(0, 0), m_picture);
}

void OutlinePicture::render(double ratio) {
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(m_origin);
    painter.scale(m_zoom, m_zoom);
    // A dark line under a light one is seen on any photo.
    for (const auto& [color, widthInView] :
         {std::pair{QColor(0, 0, 0, 150), 4.0}, std::pair{QColor(255, 255, 255), 1.8}}) {
        QPen pen(color, widthInView, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        pen.setCosmetic(true);
        painter.strokePath(m_outline, pen);
    }
}

}  // namespace maskwright::ui
