// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/brush_tool.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/error.h"
#include "mask/brush_snap.h"

namespace maskwright::ui {
namespace {

/// Up to this size a brush jumps from pixel to pixel, so that each dab has the same shape.
constexpr int kSmallBrush = 3;

QString nameOf(CanvasTool kind) {
    switch (kind) {
        case CanvasTool::Eraser:
            return QStringLiteral("eraser");
        case CanvasTool::SnapBrush:
            return QStringLiteral("edge snap");
        case CanvasTool::Revert:
            return QStringLiteral("revert");
        default:
            return QStringLiteral("brush");
    }
}

}  // namespace

BrushPoint BrushTool::brushAt(const ToolPointer& pointer, const ToolInputs& inputs) const {
    const double radius = std::max(0.5, inputs.brushSize / 2.0 * pointer.pressure);
    if (inputs.brushSize > kSmallBrush) return {pointer.inImage.x(), pointer.inImage.y(), radius};
    return {std::floor(pointer.inImage.x()) + 0.5, std::floor(pointer.inImage.y()) + 0.5, radius};
}

void BrushTool::press(const ToolPointer& pointer, const ToolInputs& inputs) {
    if (m_kind == CanvasTool::Revert && inputs.model.empty()) {
        m_outcome.refusal =
            QCoreApplication::translate("CanvasTools", "There is no mask of a model for this photo to go back to.");
        return;
    }
    m_paint = (m_kind == CanvasTool::Eraser) == pointer.opposite ? MaskPaint::Add : MaskPaint::Subtract;
    begin(inputs);
    const BrushPoint here = brushAt(pointer, inputs);
    if (pointer.straight && m_last) {
        BrushPoint from = *m_last;
        from.radius = here.radius;
        paintTo(from, inputs);
    }
    paintTo(here, inputs);
}

void BrushTool::move(const ToolPointer& pointer, const ToolInputs& inputs) {
    if (m_painting) paintTo(brushAt(pointer, inputs), inputs);
}

void BrushTool::begin(const ToolInputs& inputs) {
    m_stroke = StrokeBuilder(isSnap() ? TiledMask(inputs.mask.width(), inputs.mask.height()) : inputs.mask);
    m_points.clear();
    m_painting = true;
}

void BrushTool::paintTo(const BrushPoint& point, const ToolInputs& inputs) {
    const BrushPoint from = m_points.empty() ? point : m_points.back();
    m_points.push_back(point);
    if (m_kind == CanvasTool::Revert)
        m_stroke.copy(from, point, inputs.model);
    else
        m_stroke.paint(from, point, isSnap() ? MaskPaint::Add : m_paint);
    m_dirty.add(m_stroke.takeDirty());
}

void BrushTool::release(const ToolInputs& inputs) {
    if (!m_painting) return;
    m_painting = false;
    m_last = m_points.back();
    if (isSnap()) return snap(inputs);
    m_outcome.isShown = true;
    m_outcome.delta = m_stroke.finish();
    m_outcome.what = nameOf(m_kind);
}

void BrushTool::snap(const ToolInputs& inputs) {
    m_dirty.add(m_stroke.touched());
    TiledMask brushed(inputs.mask.width(), inputs.mask.height());
    brushed.apply(m_stroke.finish());
    try {
        m_outcome.delta = snapUnderBrush(inputs.mask, inputs.photo, brushed);
    } catch (const Error& error) {
        m_outcome.refusal = QString::fromStdString(error.message());
        return;
    }
    m_outcome.what = nameOf(m_kind);
    if (m_outcome.delta.empty())
        m_outcome.refusal =
            QCoreApplication::translate("CanvasTools", "There is no edge under the brush that the outline is not on.");
}

void BrushTool::cancel() {
    if (!m_painting) return;
    m_painting = false;
    m_dirty.add(m_stroke.touched());
    m_stroke = {};
}

void BrushTool::rebase(const ToolInputs& inputs) {
    if (!m_painting) return;
    m_dirty.add(m_stroke.touched());
    const std::vector<BrushPoint> points = std::exchange(m_points, {});
    begin(inputs);
    for (const BrushPoint& point : points) paintTo(point, inputs);
}

PixelRect BrushTool::takeDirty() {
    return std::exchange(m_dirty, {});
}

}  // namespace maskwright::ui
