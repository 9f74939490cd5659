// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refine/strip_panel.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <cmath>

#include "canvas/photo_painter.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

/// A fitted photo keeps a margin that suits a large canvas. The view reaches this much beyond the panel on each side,
/// so that little of it is left here.
constexpr QPoint kBleed(20, 20);
constexpr double kZoomPerWheelUnit = 1.0015;
constexpr double kZoomPerKey = 1.25;
constexpr double kPanPerKey = 24;
constexpr double kOutdatedOpacity = 0.4;
constexpr double kTintOpacity = 0.45;

/// The part of a picture that shows in `dirty`: far zoomed in, the whole would not fit the painter's numbers.
void paintStretched(QPainter& painter, const QImage& picture, const ViewTransform& view, const QRect& dirty) {
    const QRectF shown = view.photoInView().intersected(QRectF(dirty));
    if (shown.isEmpty()) return;
    const double x = picture.width() / static_cast<double>(view.photoSize().width());
    const double y = picture.height() / static_cast<double>(view.photoSize().height());
    const QPointF topLeft = view.imageFromView(shown.topLeft());
    const QPointF bottomRight = view.imageFromView(shown.bottomRight());
    const QRectF source(QPointF(topLeft.x() * x, topLeft.y() * y), QPointF(bottomRight.x() * x, bottomRight.y() * y));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(shown, picture, source);
}

QPen linePen(const QColor& color, double width) {
    QPen pen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(true);
    return pen;
}

}  // namespace

StripPanel::StripPanel(const Theme& theme, const QString& name, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 96);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setToolTip(tr("Wheel zooms all four, dragging moves them, a double click fits them"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StripPanel::setPhoto(std::shared_ptr<const LoadedPhoto> photo) {
    const QSize size = photo ? photo->size() : QSize();
    m_photo = std::move(photo);
    if (size != m_view.photoSize()) {
        m_view.setPhotoSize(size);
        m_view.fit();
    }
    update();
}

void StripPanel::setPicture(const QImage& picture) {
    m_picture = picture;
    update();
}

void StripPanel::setMask(const QPainterPath& outline, MaskLook look) {
    m_outline = outline;
    m_look = look;
    update();
}

void StripPanel::setMessage(const QString& message) {
    if (message == m_message) return;
    m_message = message;
    setAccessibleDescription(message);
    update();
}

void StripPanel::setOutdated(bool outdated) {
    if (outdated == m_outdated) return;
    m_outdated = outdated;
    update();
}

void StripPanel::zoomAt(QPointF point, double factor) {
    if (!m_photo) return;
    m_view.zoomAt(point + kBleed, factor);
    update();
}

void StripPanel::panBy(QPointF offset) {
    if (!m_photo) return;
    m_view.panBy(offset);
    update();
}

void StripPanel::fit() {
    m_view.fit();
    update();
}

void StripPanel::resizeEvent(QResizeEvent*) {
    m_view.setViewSize(size() + QSize(2 * kBleed.x(), 2 * kBleed.y()));
}

void StripPanel::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.colors().canvas);
    if (!m_message.isEmpty()) {
        paintMessage(painter);
    } else if (m_photo) {
        painter.save();
        painter.translate(-kBleed);
        painter.setOpacity(m_outdated ? kOutdatedOpacity : 1.0);
        paintPicture(painter, event->rect().translated(kBleed));
        paintMask(painter);
        painter.restore();
    }
    if (!hasFocus()) return;
    painter.setPen(QPen(m_theme.colors().accent, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void StripPanel::paintPicture(QPainter& painter, const QRect& dirty) const {
    if (m_look == MaskLook::BlackAndWhite)
        painter.fillRect(m_view.photoInView().intersected(QRectF(dirty)), Qt::black);
    else if (m_picture.isNull())
        paintPhoto(painter, *m_photo, m_view, dirty);
    else
        paintStretched(painter, m_picture, m_view, dirty);
}

void StripPanel::paintMask(QPainter& painter) const {
    if (m_look == MaskLook::None || m_outline.isEmpty()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(m_view.origin());
    painter.scale(m_view.scale(), m_view.scale());
    if (m_look == MaskLook::BlackAndWhite) {
        painter.fillPath(m_outline, Qt::white);
    } else {
        QColor tint = m_theme.colors().mask;
        tint.setAlphaF(static_cast<float>(kTintOpacity));
        if (m_look == MaskLook::Tint) painter.fillPath(m_outline, tint);
        // A dark line under a light one is seen on any photo.
        painter.strokePath(m_outline, linePen(QColor(0, 0, 0, 150), 3.2));
        painter.strokePath(m_outline, linePen(Qt::white, 1.4));
    }
    painter.restore();
}

void StripPanel::paintMessage(QPainter& painter) const {
    painter.setPen(m_theme.colors().muted);
    painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_message);
}

void StripPanel::wheelEvent(QWheelEvent* event) {
    event->accept();
    if (m_photo) Q_EMIT zoomRequested(event->position(), std::pow(kZoomPerWheelUnit, event->angleDelta().y()));
}

void StripPanel::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_photo) return;
    m_dragFrom = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void StripPanel::mouseMoveEvent(QMouseEvent* event) {
    if (!event->buttons().testFlag(Qt::LeftButton) || !m_photo) return;
    const QPointF offset = event->position() - m_dragFrom;
    m_dragFrom = event->position();
    Q_EMIT panRequested(offset);
}

void StripPanel::mouseReleaseEvent(QMouseEvent*) {
    unsetCursor();
}

void StripPanel::mouseDoubleClickEvent(QMouseEvent*) {
    Q_EMIT fitRequested();
}

void StripPanel::keyPressEvent(QKeyEvent* event) {
    const QPointF middle = QRectF(rect()).center();
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return Q_EMIT zoomRequested(middle, kZoomPerKey);
        case Qt::Key_Minus:
            return Q_EMIT zoomRequested(middle, 1 / kZoomPerKey);
        case Qt::Key_0:
            return Q_EMIT fitRequested();
        case Qt::Key_Left:
            return Q_EMIT panRequested(QPointF(kPanPerKey, 0));
        case Qt::Key_Right:
            return Q_EMIT panRequested(QPointF(-kPanPerKey, 0));
        case Qt::Key_Up:
            return Q_EMIT panRequested(QPointF(0, kPanPerKey));
        case Qt::Key_Down:
            return Q_EMIT panRequested(QPointF(0, -kPanPerKey));
        default:
            QWidget::keyPressEvent(event);
    }
}

void StripPanel::focusInEvent(QFocusEvent* event) {
    update();
    QWidget::focusInEvent(event);
}

void StripPanel::focusOutEvent(QFocusEvent* event) {
    update();
    QWidget::focusOutEvent(event);
}

}  // namespace maskwright::ui
