// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to the canvas: mouse, pen, touchpad and keys; the rest of PhotoCanvas is in photo_canvas.cpp.
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QTabletEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "canvas/canvas_marks.h"
#include "canvas/mask_tool.h"
#include "canvas/photo_canvas.h"

namespace maskwright::ui {
namespace {

constexpr double kZoomPerWheelUnit = 1.0015;
constexpr double kSmallestRing = 4;  // view pixels of radius; below, a cross shows better where the brush is
constexpr double kLeastPressure = 0.05;

bool isTouchpad(const QWheelEvent& event) {
    // Only a touchpad tells its phases; some systems tell its kind alone.
    const bool touchpad =
        event.phase() != Qt::NoScrollPhase || event.pointingDevice()->type() == QInputDevice::DeviceType::TouchPad;
    return touchpad && !event.pixelDelta().isNull();
}

double pressureOf(const QTabletEvent& event) {
    const bool measured = event.pointingDevice()->hasCapability(QInputDevice::Capability::Pressure);
    return measured ? std::clamp(event.pressure(), kLeastPressure, 1.0) : 1.0;
}

}  // namespace

void PhotoCanvas::wheelEvent(QWheelEvent* event) {
    if (isTouchpad(*event) && !event->modifiers().testFlag(Qt::ControlModifier))
        panBy(event->pixelDelta());
    else
        zoomAt(event->position(), std::pow(kZoomPerWheelUnit, event->angleDelta().y()));
    event->accept();
}

ToolPointer PhotoCanvas::pointerAt(QPointF inView, Qt::KeyboardModifiers modifiers, bool opposite,
                                   double pressure) const {
    return {imageFromView(inView), pressure, opposite, modifiers.testFlag(Qt::ShiftModifier)};
}

void PhotoCanvas::beginDrag(Drag drag, QPointF from, Qt::MouseButton button) {
    m_drag = drag;
    m_dragFrom = from;
    m_dragButton = button;
    updateCursor();
}

void PhotoCanvas::endDrag() {
    // While somebody draws, the other mask has no turn.
    if (m_drag == Drag::Tool && m_comparison.kind() == Comparison::Blink) update();
    m_drag = Drag::None;
    m_dragButton = Qt::NoButton;
    updateCursor();
}

void PhotoCanvas::endStroke() {
    const bool drew = m_drag == Drag::Tool && m_tool && !editMask().empty();
    endDrag();
    if (!drew) return;
    m_tool->release(toolInputs());
    settleTool();
}

void PhotoCanvas::mousePressEvent(QMouseEvent* event) {
    moveHover(event->position());
    if (isPenDrawing()) endStroke();   // the pen went without a word
    if (m_drag != Drag::None) return;  // another button in the middle of a stroke is no stroke of its own
    const bool left = event->button() == Qt::LeftButton;
    const bool hand = m_toolKind == CanvasTool::Hand || m_spaceHeld;
    if (left && m_comparison.isOnDivider(event->position().x(), width()))
        return beginDrag(Drag::Divider, event->position(), event->button());
    if (event->button() == Qt::MiddleButton || (left && hand))
        return beginDrag(Drag::Pan, event->position(), event->button());
    if (hand || (!left && event->button() != Qt::RightButton) || !canUseTool()) return;
    const bool opposite = !left || event->modifiers().testFlag(Qt::AltModifier);
    m_oppositeDrag = opposite;
    beginDrag(Drag::Tool, event->position(), event->button());
    pressTool(pointerAt(event->position(), event->modifiers(), opposite, 1.0));
}

void PhotoCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (isPenDrawing()) return;
    moveHover(event->position());
    // The release may have gone elsewhere, for instance to a menu.
    if (m_drag != Drag::None && !event->buttons().testFlag(m_dragButton)) return endStroke();
    if (m_drag == Drag::Pan) {
        panBy(event->position() - m_dragFrom);
        m_dragFrom = event->position();
    } else if (m_drag == Drag::Divider) {
        m_comparison.moveDivider(event->position().x(), width());
        update();
    } else {
        moveTool(pointerAt(event->position(), event->modifiers(), m_oppositeDrag, 1.0));
    }
}

void PhotoCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (m_drag == Drag::None || event->button() != m_dragButton) return;
    endStroke();
}

void PhotoCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    const bool pans = event->button() == Qt::MiddleButton || m_spaceHeld;
    if (m_toolKind == CanvasTool::Polygon && m_drag == Drag::None && !pans) {
        // Its first half may have closed the shape on the first corner; then there is nothing left to do.
        if (!m_tool->hasOpenShape()) return;
        m_tool->closeShape(toolInputs());
        return settleTool();
    }
    if (m_toolKind == CanvasTool::Hand && event->button() == Qt::LeftButton) return fit();
    mousePressEvent(event);  // two quick dabs
}

void PhotoCanvas::tabletEvent(QTabletEvent* event) {
    // What is not drawing comes again as mouse events.
    event->ignore();
    if (event->type() == QEvent::TabletPress) {
        const bool hand = m_toolKind == CanvasTool::Hand || m_spaceHeld || event->button() == Qt::MiddleButton;
        if (m_drag != Drag::None || hand || m_comparison.isOnDivider(event->position().x(), width())) return;
        event->accept();
        if (!canUseTool()) return;
        m_oppositeDrag = event->pointerType() == QPointingDevice::PointerType::Eraser ||
                         event->button() == Qt::RightButton || event->modifiers().testFlag(Qt::AltModifier);
        beginDrag(Drag::Tool, event->position(), Qt::NoButton);
        moveHover(event->position());
        pressTool(pointerAt(event->position(), event->modifiers(), m_oppositeDrag, pressureOf(*event)));
    } else if (isPenDrawing()) {
        event->accept();
        moveHover(event->position());
        if (event->type() == QEvent::TabletMove)
            return moveTool(pointerAt(event->position(), event->modifiers(), m_oppositeDrag, pressureOf(*event)));
        endStroke();
    }
}

bool PhotoCanvas::takesKey(const QKeyEvent& event) const {
    switch (event.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Backspace:
            return m_tool && m_tool->hasOpenShape();
        case Qt::Key_Escape:
            return m_tool && m_tool->isUnfinished();
        case Qt::Key_Space:
        case Qt::Key_O:
            return m_photo && event.modifiers() == Qt::NoModifier;
        default:
            return false;
    }
}

void PhotoCanvas::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space) {
        m_spaceHeld = true;
        return updateCursor();
    }
    if (!takesKey(*event)) return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_O) return setPeeking(true);
    if (event->key() == Qt::Key_Escape) {
        m_tool->cancel();
        if (m_drag == Drag::Tool) endDrag();
    } else if (event->key() == Qt::Key_Backspace) {
        m_tool->removeLast();
    } else {
        m_tool->closeShape(toolInputs());
    }
    settleTool();
}

void PhotoCanvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->isAutoRepeat()) return QWidget::keyReleaseEvent(event);
    if (event->key() == Qt::Key_O) return setPeeking(false);
    if (event->key() != Qt::Key_Space) return QWidget::keyReleaseEvent(event);
    m_spaceHeld = false;
    updateCursor();
}

void PhotoCanvas::focusOutEvent(QFocusEvent* event) {
    m_spaceHeld = false;  // the release goes to whoever has the focus now
    setPeeking(false);
    if (m_drag == Drag::Tool) endStroke();
    updateCursor();
    QWidget::focusOutEvent(event);
}

void PhotoCanvas::leaveEvent(QEvent* event) {
    updateBrushRing();
    m_hovering = false;
    Q_EMIT pointerLeft();
    QWidget::leaveEvent(event);
}

void PhotoCanvas::hideEvent(QHideEvent* event) {
    endStroke();
    QWidget::hideEvent(event);
}

bool PhotoCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && takesKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();  // it comes again as a key press, before any shortcut of the window
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(gesture->position(), 1.0 + gesture->value());
            return true;
        }
    }
    return QWidget::event(event);
}

double PhotoCanvas::ringRadius() const {
    return m_brushSize / 2.0 * zoom();
}

void PhotoCanvas::updateBrushRing() {
    if (m_hovering && hasBrush(m_toolKind)) update(brushRingIn(m_hover, ringRadius()));
}

void PhotoCanvas::moveHover(QPointF inView) {
    updateBrushRing();
    m_hover = inView;
    m_hovering = true;
    updateBrushRing();
    if (m_drag == Drag::None && m_comparison.kind() == Comparison::Split) updateCursor();
    if (m_photo) Q_EMIT pointerMoved(imageFromView(inView));
}

void PhotoCanvas::updateCursor() {
    const bool canDraw = m_photo && m_tool && m_canEdit && !editMask().empty();
    if (m_drag == Drag::Pan)
        setCursor(Qt::ClosedHandCursor);
    else if (m_spaceHeld)
        setCursor(Qt::OpenHandCursor);
    else if (m_drag == Drag::Divider ||
             (m_drag == Drag::None && m_hovering && m_comparison.isOnDivider(m_hover.x(), width())))
        setCursor(Qt::SplitHCursor);
    else if (!m_tool)
        unsetCursor();
    else if (!canDraw)
        setCursor(Qt::ForbiddenCursor);
    else
        setCursor(hasBrush(m_toolKind) && ringRadius() >= kSmallestRing ? Qt::BlankCursor : Qt::CrossCursor);
}

}  // namespace maskwright::ui
