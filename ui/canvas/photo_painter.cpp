// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/photo_painter.h"

#include <QPainter>
#include <cmath>

namespace maskwright::ui {

namespace {

/// In the layout that painters are fast with; photos are kept in a denser one.
QImage partOf(const QImage& image, const QRect& part) {
    constexpr qsizetype kBytesPerPixel = 3;
    const QImage view(image.constScanLine(part.y()) + part.x() * kBytesPerPixel, part.width(), part.height(),
                      image.bytesPerLine(), image.format());
    return view.convertToFormat(QImage::Format_RGB32);
}

}  // namespace

void paintPhoto(QPainter& painter, const LoadedPhoto& photo, const ViewTransform& view, const QRect& dirty) {
    const double pixelsPerPixel = view.scale() * painter.device()->devicePixelRatioF();
    std::size_t level = 0;
    while (level + 1 < photo.levels.size() && pixelsPerPixel * std::exp2(static_cast<double>(level + 1)) <= 1.0)
        ++level;
    const QImage& image = photo.levels[level];
    // Only what is in sight, on whole pixels: far zoomed in, the whole target would not fit the painter's numbers.
    const QRectF shown = view.photoInView().intersected(QRectF(dirty));
    if (shown.isEmpty()) return;
    const double x = static_cast<double>(image.width()) / photo.size().width();
    const double y = static_cast<double>(image.height()) / photo.size().height();
    const QPointF topLeft = view.imageFromView(shown.topLeft());
    const QPointF bottomRight = view.imageFromView(shown.bottomRight());
    // Two pixels more on each side: the smooth filter must not see the edge of what is repainted.
    const QRect source =
        QRectF(QPointF(topLeft.x() * x, topLeft.y() * y), QPointF(bottomRight.x() * x, bottomRight.y() * y))
            .toAlignedRect()
            .adjusted(-2, -2, 2, 2)
            .intersected(image.rect());
    const QRectF target(view.viewFromImage(QPointF(source.x() / x, source.y() / y)),
                        QSizeF(source.width() / x, source.height() / y) * view.scale());
    painter.save();
    painter.setClipRect(dirty, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, pixelsPerPixel < 1.0);
    painter.drawImage(target, partOf(image, source));
    painter.restore();
}

}  // namespace maskwright::ui
