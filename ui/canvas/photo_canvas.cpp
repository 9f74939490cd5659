// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/photo_canvas.h"

#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr double kMargin = 24.0;
constexpr double kLargestScale = 64.0;
constexpr double kZoomStep = 1.25;
constexpr double kZoomPerWheelUnit = 1.0015;
constexpr double kLeastInSight = 48.0;  // pixels of the photo that panning cannot push out of the view

}  // namespace

PhotoCanvas::PhotoCanvas(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("photoCanvas"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 160);
    setAccessibleName(tr("Photo"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PhotoCanvas::setPhoto(std::shared_ptr<const LoadedPhoto> photo) {
    const bool sameSize = m_photo && photo && m_photo->size() == photo->size();
    m_photo = std::move(photo);
    m_heat = {};
    m_outline = {};
    m_title.clear();
    m_detail.clear();
    // Photos of a series keep the zoom, so that a detail can be compared.
    if (!sameSize || m_fitted) fit();
    update();
}

void PhotoCanvas::setHeat(const QImage& heat) {
    m_heat = heat;
    update();
}

void PhotoCanvas::setHeatOpacity(double opacity) {
    m_opacity = std::clamp(opacity, 0.0, 1.0);
    update();
}

void PhotoCanvas::setHeatVisible(bool visible) {
    m_heatVisible = visible;
    update();
}

void PhotoCanvas::setOutline(const QPainterPath& outline) {
    m_outline = outline;
    update();
}

void PhotoCanvas::setOutlineVisible(bool visible) {
    m_outlineVisible = visible;
    update();
}

void PhotoCanvas::setMessage(const QString& title, const QString& detail) {
    m_title = title;
    m_detail = detail;
    update();
}

QPointF PhotoCanvas::imageFromView(QPointF pointInView) const {
    return (pointInView - m_origin) / m_scale;
}

QPointF PhotoCanvas::viewFromImage(QPointF pointInImage) const {
    return pointInImage * m_scale + m_origin;
}

QRectF PhotoCanvas::photoInView() const {
    return m_photo ? QRectF(m_origin, QSizeF(m_photo->size()) * m_scale) : QRectF();
}

void PhotoCanvas::fit() {
    m_fitted = true;
    if (!m_photo) return;
    const QSizeF photo = m_photo->size();
    const double room = 2 * kMargin;
    const double scale = std::min((width() - room) / photo.width(), (height() - room) / photo.height());
    m_scale = std::clamp(scale, 1e-4, kLargestScale);
    m_origin = QPointF(width() - photo.width() * m_scale, height() - photo.height() * m_scale) / 2.0;
    update();
    Q_EMIT zoomChanged(m_scale);
}

void PhotoCanvas::showActualSize() {
    zoomAt(QRectF(rect()).center(), 1.0 / (m_scale * devicePixelRatioF()));
}

void PhotoCanvas::zoomIn() {
    zoomAt(QRectF(rect()).center(), kZoomStep);
}

void PhotoCanvas::zoomOut() {
    zoomAt(QRectF(rect()).center(), 1.0 / kZoomStep);
}

void PhotoCanvas::zoomAt(QPointF pointInView, double factor) {
    if (!m_photo) return;
    const QPointF fixed = imageFromView(pointInView);
    const double longSide = std::max(m_photo->size().width(), m_photo->size().height());
    const double smallest = std::min(1.0, kLeastInSight / longSide);
    m_scale = std::clamp(m_scale * factor, smallest, kLargestScale);
    m_origin = pointInView - fixed * m_scale;
    m_fitted = false;
    keepInSight();
    update();
    Q_EMIT zoomChanged(m_scale);
}

void PhotoCanvas::keepInSight() {
    const QRectF photo = photoInView();
    const double x = std::min(kLeastInSight, photo.width());
    const double y = std::min(kLeastInSight, photo.height());
    m_origin.setX(std::clamp(m_origin.x(), x - photo.width(), std::max(x - photo.width(), width() - x)));
    m_origin.setY(std::clamp(m_origin.y(), y - photo.height(), std::max(y - photo.height(), height() - y)));
}

void PhotoCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().canvas);
    if (!m_photo) return paintMessage(painter);
    paintPhoto(painter);
    if (m_heatVisible && !m_heat.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setOpacity(m_opacity);
        painter.drawImage(photoInView(), m_heat);
        painter.setOpacity(1.0);
    }
    if (m_outlineVisible) paintOutline(painter);
}

void PhotoCanvas::paintPhoto(QPainter& painter) const {
    const double pixelsPerPixel = m_scale * devicePixelRatioF();
    std::size_t level = 0;
    while (level + 1 < m_photo->levels.size() && pixelsPerPixel * std::exp2(static_cast<double>(level + 1)) <= 1.0)
        ++level;
    const QImage& image = m_photo->levels[level];
    // Only what is in sight, on whole pixels: far zoomed in, the whole target would not fit the painter's numbers.
    const QRectF shown = photoInView().intersected(QRectF(rect()));
    if (shown.isEmpty()) return;
    const double x = static_cast<double>(image.width()) / m_photo->size().width();
    const double y = static_cast<double>(image.height()) / m_photo->size().height();
    const QPointF topLeft = imageFromView(shown.topLeft());
    const QPointF bottomRight = imageFromView(shown.bottomRight());
    const QRect source =
        QRectF(QPointF(topLeft.x() * x, topLeft.y() * y), QPointF(bottomRight.x() * x, bottomRight.y() * y))
            .toAlignedRect()
            .intersected(image.rect());
    const QRectF target(viewFromImage(QPointF(source.x() / x, source.y() / y)),
                        QSizeF(source.width() / x, source.height() / y) * m_scale);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, pixelsPerPixel < 1.0);
    painter.drawImage(target, image, source);
}

void PhotoCanvas::paintOutline(QPainter& painter) const {
    if (m_outline.isEmpty()) return;
    painter.save();
    painter.setClipRect(rect());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(m_origin);
    painter.scale(m_scale, m_scale);
    // A dark line under a light one is seen on any photo.
    for (const auto& [color, widthInView] :
         {std::pair{QColor(0, 0, 0, 150), 4.0}, std::pair{QColor(255, 255, 255), 1.8}}) {
        QPen pen(color, widthInView, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        pen.setCosmetic(true);
        painter.strokePath(m_outline, pen);
    }
    painter.restore();
}

void PhotoCanvas::paintMessage(QPainter& painter) const {
    if (m_title.isEmpty()) return;
    QFont bold = font();
    bold.setPointSizeF(font().pointSizeF() * 1.2);
    bold.setWeight(QFont::DemiBold);
    const QRect text = rect().adjusted(48, 0, -48, 0);
    const int middle = height() / 2;
    painter.setFont(bold);
    painter.setPen(m_theme.colors().text);
    painter.drawText(QRect(text.left(), middle - 40, text.width(), 32), Qt::AlignCenter, m_title);
    painter.setFont(font());
    painter.setPen(m_theme.colors().muted);
    painter.drawText(QRect(text.left(), middle, text.width(), height() - middle), Qt::AlignHCenter | Qt::TextWordWrap,
                     m_detail);
}

void PhotoCanvas::resizeEvent(QResizeEvent*) {
    if (m_fitted)
        fit();
    else if (m_photo)
        keepInSight();
}

void PhotoCanvas::wheelEvent(QWheelEvent* event) {
    zoomAt(event->position(), std::pow(kZoomPerWheelUnit, event->angleDelta().y()));
    event->accept();
}

void PhotoCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) return;
    m_dragging = true;
    m_dragFrom = event->position();
    updateCursor();
}

void PhotoCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!m_dragging || !m_photo) return;
    m_origin += event->position() - m_dragFrom;
    m_dragFrom = event->position();
    m_fitted = false;
    keepInSight();
    update();
}

void PhotoCanvas::mouseReleaseEvent(QMouseEvent*) {
    m_dragging = false;
    updateCursor();
}

void PhotoCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) fit();
}

void PhotoCanvas::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Space) return QWidget::keyPressEvent(event);
    m_spaceHeld = true;
    updateCursor();
}

void PhotoCanvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) return QWidget::keyReleaseEvent(event);
    m_spaceHeld = false;
    updateCursor();
}

void PhotoCanvas::focusOutEvent(QFocusEvent* event) {
    m_spaceHeld = false;  // the release goes to whoever has the focus now
    updateCursor();
    QWidget::focusOutEvent(event);
}

bool PhotoCanvas::event(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(gesture->position(), 1.0 + gesture->value());
            return true;
        }
    }
    return QWidget::event(event);
}

void PhotoCanvas::updateCursor() {
    if (m_dragging)
        setCursor(Qt::ClosedHandCursor);
    else if (m_spaceHeld)
        setCursor(Qt::OpenHandCursor);
    else
        unsetCursor();
}

}  // namespace maskwright::ui
