// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/photo_canvas.h"

#include <QPaintEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "canvas/canvas_marks.h"
#include "canvas/mask_operation.h"
#include "canvas/mask_tool.h"
#include "canvas/photo_painter.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr double kZoomStep = 1.25;
constexpr double kBrushStep = 0.2;
constexpr double kReach = 9;  // view pixels within which a click is on a polygon's first corner
constexpr double kBrushedOpacity = 0.4;

QSize sizeOf(const TiledMask& mask) {
    return {mask.width(), mask.height()};
}

}  // namespace

PhotoCanvas::PhotoCanvas(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("photoCanvas"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 160);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setContextMenuPolicy(Qt::PreventContextMenu);  // the right button draws
    setAccessibleName(tr("Photo"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&m_comparison, &MaskComparison::turned, this, qOverload<>(&QWidget::update));
}

PhotoCanvas::~PhotoCanvas() = default;

void PhotoCanvas::setPhoto(std::shared_ptr<const LoadedPhoto> photo) {
    finishEdit();
    const bool sameSize = m_photo && photo && m_photo->size() == photo->size();
    m_photo = std::move(photo);
    m_heat = {};
    m_outline.setOutline({});
    m_title.clear();
    m_detail.clear();
    m_tool = makeTool(m_toolKind);  // it forgets where the last stroke on the other photo ended
    m_drag = m_drag == Drag::Tool ? Drag::None : m_drag;
    m_modelMask = {};
    m_overlay.setMask({});
    m_otherOverlay.setMask({});
    m_brushedOverlay.setMask(m_photo ? TiledMask(m_photo->size().width(), m_photo->size().height()) : TiledMask());
    m_comparison.stop();
    m_view.setPhotoSize(m_photo ? m_photo->size() : QSize());
    // Photos of a series keep the zoom, so that a detail can be compared.
    if (!sameSize || m_view.isFitted()) fitView();
    updateCursor();
    update();
}

void PhotoCanvas::setHeat(const QImage& heat) {
    m_heat = heat;
    update();
}

void PhotoCanvas::setHeatOpacity(double opacity) {
    m_heatOpacity = std::clamp(opacity, 0.0, 1.0);
    update();
}

void PhotoCanvas::setHeatVisible(bool visible) {
    m_heatVisible = visible;
    update();
}

void PhotoCanvas::setOutline(const QPainterPath& outline) {
    m_outline.setOutline(outline);
    update();
}

void PhotoCanvas::setMasksVisible(bool visible) {
    if (visible == m_masksVisible) return;
    m_masksVisible = visible;
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

void PhotoCanvas::setEditMask(const TiledMask& mask) {
    const bool fits = m_photo && sizeOf(mask) == m_photo->size();
    const TiledMask& wanted = fits ? mask : TiledMask();
    if (wanted == editMask()) return;
    updatePixels(m_overlay.setMask(wanted));
    updateCursor();
    if (!m_tool || !m_tool->isUnfinished()) return;
    if (wanted.empty()) {
        m_tool->cancel();
        endDrag();
    } else {
        m_tool->rebase(toolInputs());
    }
    settleTool();
}

void PhotoCanvas::setModelMask(const TiledMask& mask) {
    m_modelMask = m_photo && sizeOf(mask) == m_photo->size() ? mask : TiledMask();
}

void PhotoCanvas::setCanEdit(bool canEdit) {
    if (canEdit == m_canEdit) return;
    if (!canEdit) finishEdit();
    m_canEdit = canEdit;
    updateCursor();
}

void PhotoCanvas::setTool(CanvasTool tool) {
    if (tool == m_toolKind) return;
    finishEdit();
    updateBrushRing();
    m_toolKind = tool;
    m_tool = makeTool(tool);
    updateBrushRing();
    updateCursor();
    Q_EMIT toolChanged(tool);
}

void PhotoCanvas::setBrushSize(int pixels) {
    const int size = std::clamp(pixels, kSmallestBrush, kLargestBrush);
    if (size == m_brushSize) return;
    updateBrushRing();
    m_brushSize = size;
    updateBrushRing();
    updateCursor();
    Q_EMIT brushSizeChanged(size);
}

void PhotoCanvas::stepBrushSize(int direction) {
    const int step = std::max(1, static_cast<int>(std::lround(m_brushSize * kBrushStep)));
    setBrushSize(m_brushSize + direction * step);
}

void PhotoCanvas::setTolerance(int tolerance) {
    m_tolerance = std::clamp(tolerance, 0, 255);
}

void PhotoCanvas::setOverlayMode(OverlayMode mode) {
    m_overlayMode = mode;
    update();
}

void PhotoCanvas::setOverlayOpacity(double opacity) {
    m_overlayOpacity = std::clamp(opacity, 0.0, 1.0);
    update();
}

void PhotoCanvas::setPeeking(bool peeking) {
    if (peeking == m_peeking) return;
    m_peeking = peeking;
    update();
}

void PhotoCanvas::setComparison(Comparison comparison, const TiledMask& other, const QString& thisName,
                                const QString& otherName) {
    const bool fits = m_photo && sizeOf(other) == m_photo->size();
    m_otherOverlay.setMask(fits ? other : TiledMask());
    m_comparison.start(fits ? comparison : Comparison::None, thisName, otherName);
    update();
}

void PhotoCanvas::fit() {
    fitView();
    if (m_photo) Q_EMIT viewChanged();
}

void PhotoCanvas::fitView() {
    m_view.fit();
    if (!m_photo) return;
    updateCursor();
    update();
    Q_EMIT zoomChanged(zoom());
}

void PhotoCanvas::setView(const PhotoView& view) {
    if (!m_photo) return;
    m_view.setView(view);
    updateCursor();
    update();
    Q_EMIT zoomChanged(zoom());
}

void PhotoCanvas::showActualSize() {
    zoomAt(QRectF(rect()).center(), 1.0 / (zoom() * devicePixelRatioF()));
}

void PhotoCanvas::zoomIn() {
    zoomAt(QRectF(rect()).center(), kZoomStep);
}

void PhotoCanvas::zoomOut() {
    zoomAt(QRectF(rect()).center(), 1.0 / kZoomStep);
}

void PhotoCanvas::zoomAt(QPointF pointInView, double factor) {
    if (!m_photo) return;
    m_view.zoomAt(pointInView, factor);
    updateCursor();
    update();
    Q_EMIT zoomChanged(zoom());
    Q_EMIT viewChanged();
}

void PhotoCanvas::panBy(QPointF offset) {
    if (!m_photo) return;
    m_view.panBy(offset);
    update();
    Q_EMIT viewChanged();
}

bool PhotoCanvas::canUseTool() {
    if (!m_photo || !m_tool) return false;
    if (!m_canEdit) {
        Q_EMIT editRefused(tr("This photo is locked. Unlock it to change its mask."));
        return false;
    }
    if (!editMask().empty()) return true;
    Q_EMIT editRefused(tr("There is no mask here yet. Look for something first, or start an empty mask."));
    return false;
}

ToolInputs PhotoCanvas::toolInputs() const {
    return {editMask(), m_modelMask, *m_photo->image, m_brushSize, m_tolerance, kReach / zoom()};
}

void PhotoCanvas::pressTool(const ToolPointer& pointer) {
    m_tool->press(pointer, toolInputs());
    settleTool();
}

void PhotoCanvas::moveTool(const ToolPointer& pointer) {
    if (!m_tool || !m_tool->isUnfinished()) return;
    m_tool->move(pointer, toolInputs());
    settleTool();
}

void PhotoCanvas::finishEdit() {
    if (m_drag == Drag::Tool) endDrag();
    if (!m_tool || !m_tool->isUnfinished() || !m_photo || editMask().empty()) return;
    m_tool->finish(toolInputs());
    settleTool();
}

void PhotoCanvas::settleTool() {
    const PixelRect dirty = m_tool->takeDirty();
    m_overlay.invalidate(dirty);
    m_brushedOverlay.invalidate(dirty);
    updatePixels(dirty);
    const QRectF painted = m_tool->paintedIn(m_view);
    for (const QRectF& area : {m_toolPaintedIn, painted})
        if (!area.isNull()) update(area.toAlignedRect());
    m_toolPaintedIn = painted;
    const ToolOutcome outcome = m_tool->takeOutcome();
    if (!outcome.refusal.isEmpty()) Q_EMIT editRefused(outcome.refusal);
    if (!outcome.delta.empty()) applyAndTell(outcome);
}

void PhotoCanvas::applyAndTell(const ToolOutcome& outcome) {
    TiledMask mask = editMask();
    mask.apply(outcome.delta);
    const PixelRect changed = m_overlay.setMask(mask);
    if (!outcome.isShown) updatePixels(changed);
    Q_EMIT edited(outcome.delta, outcome.what);
}

void PhotoCanvas::applyOperation(MaskOperation operation) {
    finishEdit();
    if (!m_photo) return;
    if (!m_canEdit || editMask().empty()) {
        Q_EMIT editRefused(m_canEdit
                               ? tr("There is no mask here yet. Look for something first, or start an empty mask.")
                               : tr("This photo is locked. Unlock it to change its mask."));
        return;
    }
    const ToolOutcome outcome = outcomeOf(operation, editMask(), m_modelMask);
    if (!outcome.refusal.isEmpty()) Q_EMIT editRefused(outcome.refusal);
    if (!outcome.delta.empty()) applyAndTell(outcome);
}

void PhotoCanvas::updatePixels(const PixelRect& pixels) {
    // The outline has a width, and shrunk pixels are shared with their neighbours.
    if (!pixels.empty()) update(m_view.viewFromImage(pixels).adjusted(-4, -4, 4, 4));
}

void PhotoCanvas::resizeEvent(QResizeEvent*) {
    if (m_view.setViewSize(size())) {
        update();
        Q_EMIT zoomChanged(zoom());
    }
}

void PhotoCanvas::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    const QRect dirty = event->rect();
    painter.fillRect(dirty, m_theme.colors().canvas);
    if (!m_photo) return paintMessage(painter);
    paintPhoto(painter, *m_photo, m_view, dirty);
    if (!m_peeking) {
        if (m_heatVisible && !m_heat.isNull()) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.setOpacity(m_heatOpacity);
            painter.drawImage(m_view.photoInView(), m_heat);
            painter.setOpacity(1.0);
        }
        if (m_masksVisible && (m_outlineVisible || m_overlayMode != OverlayMode::Outline)) paintMasks(painter, dirty);
        if (m_outlineVisible) m_outline.paint(painter, size(), m_view.origin(), zoom());
        paintComparison(painter);
        if (m_tool) m_tool->paint(painter, m_view);
    }
    if (m_hovering && hasBrush(m_toolKind) && m_drag != Drag::Pan) paintBrushRing(painter, m_hover, ringRadius());
}

void PhotoCanvas::paintMasks(QPainter& painter, const QRect& dirty) {
    const StrokeBuilder* stroke = m_tool ? m_tool->stroke() : nullptr;
    const bool editing = m_drag == Drag::Tool;
    if (m_comparison.kind() == Comparison::Split) {
        const int divider = static_cast<int>(std::lround(m_comparison.divider(width())));
        paintMask(painter, m_overlay, dirty.intersected(QRect(0, 0, divider, height())), stroke);
        paintMask(painter, m_otherOverlay, dirty.intersected(QRect(divider, 0, width() - divider, height())), nullptr);
    } else if (m_comparison.showsOther() && !editing) {
        paintMask(painter, m_otherOverlay, dirty, nullptr);
    } else {
        paintMask(painter, m_overlay, dirty, stroke);
    }
    const StrokeBuilder* brushed = m_tool ? m_tool->brushed() : nullptr;
    if (brushed != nullptr) paintMask(painter, m_brushedOverlay, dirty, brushed);
}

void PhotoCanvas::paintMask(QPainter& painter, MaskOverlay& overlay, const QRect& dirty, const StrokeBuilder* stroke) {
    if (overlay.mask().empty()) return;
    const QRectF shown = m_view.photoInView().intersected(QRectF(dirty));
    if (shown.isEmpty()) return;
    const double ratio = painter.device()->devicePixelRatioF();
    const QRect inDevice = QRectF(shown.topLeft() * ratio, shown.size() * ratio).toAlignedRect();
    const Colors& colors = m_theme.colors();
    OverlayStyle style{m_overlayMode, m_overlayOpacity, colors.mask, colors.canvas, colors.raised};
    if (&overlay == &m_brushedOverlay) {
        style.mode = OverlayMode::Fill;
        style.opacity = kBrushedOpacity;
        style.fill = colors.accent;
    }
    QImage image = overlay.render(inDevice, m_view, ratio, style, stroke);
    image.setDevicePixelRatio(ratio);
    painter.save();
    painter.setClipRect(shown, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(QPointF(inDevice.topLeft()) / ratio, image);
    painter.restore();
}

void PhotoCanvas::paintComparison(QPainter& painter) const {
    const Colors& colors = m_theme.colors();
    if (m_comparison.kind() == Comparison::Split) {
        paintNameTag(painter, rect(), Corner::BottomLeft, m_comparison.thisName(), colors);
        paintNameTag(painter, rect(), Corner::BottomRight, m_comparison.otherName(), colors);
        paintDivider(painter, rect(), m_comparison.divider(width()), colors);
    } else if (m_comparison.kind() == Comparison::Blink) {
        const bool other = m_comparison.showsOther() && m_drag != Drag::Tool;
        paintNameTag(painter, rect(), Corner::BottomLeft, other ? m_comparison.otherName() : m_comparison.thisName(),
                     colors);
    }
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

}  // namespace maskwright::ui
