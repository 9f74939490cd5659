// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/view_transform.h"

#include <algorithm>

namespace maskwright::ui {
namespace {

constexpr double kMargin = 24.0;
constexpr double kLargestScale = 64.0;
constexpr double kLeastInSight = 48.0;  // pixels of the photo that panning cannot push out of the view

}  // namespace

bool ViewTransform::setViewSize(QSize size) {
    m_view = size;
    if (m_photo.isEmpty()) return false;
    if (!m_fitted) {
        keepInSight();
        return false;
    }
    fit();
    return true;
}

void ViewTransform::fit() {
    m_fitted = true;
    if (m_photo.isEmpty()) return;
    const QSizeF photo = m_photo;
    const double room = 2 * kMargin;
    const double scale = std::min((m_view.width() - room) / photo.width(), (m_view.height() - room) / photo.height());
    m_scale = std::clamp(scale, 1e-4, kLargestScale);
    m_origin = QPointF(m_view.width() - photo.width() * m_scale, m_view.height() - photo.height() * m_scale) / 2.0;
}

double ViewTransform::smallestScale() const {
    return std::min(1.0, kLeastInSight / std::max(m_photo.width(), m_photo.height()));
}

PhotoView ViewTransform::view() const {
    return {m_fitted, m_scale, imageFromView(QRectF(QPointF(), QSizeF(m_view)).center())};
}

void ViewTransform::setView(const PhotoView& view) {
    if (view.isFitted || m_photo.isEmpty()) return fit();
    m_scale = std::clamp(view.scale, smallestScale(), kLargestScale);
    m_origin = QRectF(QPointF(), QSizeF(m_view)).center() - view.center * m_scale;
    m_fitted = false;
    keepInSight();
}

void ViewTransform::zoomAt(QPointF pointInView, double factor) {
    const QPointF fixed = imageFromView(pointInView);
    m_scale = std::clamp(m_scale * factor, smallestScale(), kLargestScale);
    m_origin = pointInView - fixed * m_scale;
    m_fitted = false;
    keepInSight();
}

void ViewTransform::panBy(QPointF offset) {
    m_origin += offset;
    m_fitted = false;
    keepInSight();
}

void ViewTransform::keepInSight() {
    const QRectF photo = photoInView();
    const double x = std::min(kLeastInSight, photo.width());
    const double y = std::min(kLeastInSight, photo.height());
    m_origin.setX(std::clamp(m_origin.x(), x - photo.width(), std::max(x - photo.width(), m_view.width() - x)));
    m_origin.setY(std::clamp(m_origin.y(), y - photo.height(), std::max(y - photo.height(), m_view.height() - y)));
}

QRect ViewTransform::viewFromImage(const PixelRect& pixels) const {
    return QRectF(viewFromImage(QPointF(pixels.left, pixels.top)), viewFromImage(QPointF(pixels.right, pixels.bottom)))
        .toAlignedRect();
}

}  // namespace maskwright::ui
