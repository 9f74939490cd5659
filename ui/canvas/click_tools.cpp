// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/click_tools.h"

#include <QCoreApplication>
#include <cmath>

#include "canvas/brush_tool.h"
#include "canvas/shape_tool.h"
#include "mask/mask_region.h"

namespace maskwright::ui {
namespace {

MaskPaint paintOf(const ToolPointer& pointer) {
    return pointer.opposite ? MaskPaint::Subtract : MaskPaint::Add;
}

/// @return false outside of the photo.
bool pixelUnder(const ToolPointer& pointer, const TiledMask& mask, int& x, int& y) {
    const double left = std::floor(pointer.inImage.x()), top = std::floor(pointer.inImage.y());
    if (!(left >= 0 && top >= 0 && left < mask.width() && top < mask.height())) return false;
    x = static_cast<int>(left);
    y = static_cast<int>(top);
    return true;
}

}  // namespace

void WandTool::press(const ToolPointer& pointer, const ToolInputs& inputs) {
    int x = 0, y = 0;
    if (!pixelUnder(pointer, inputs.mask, x, y)) return;
    m_outcome.delta =
        wand(inputs.mask, inputs.photo, x, y, paintOf(pointer), WandOptions{.tolerance = inputs.tolerance});
    m_outcome.what = QStringLiteral("wand");
}

void FillTool::press(const ToolPointer& pointer, const ToolInputs& inputs) {
    int x = 0, y = 0;
    if (!pixelUnder(pointer, inputs.mask, x, y)) return;
    if (pointer.opposite) {
        m_outcome.delta = fillRegion(inputs.mask, x, y, MaskPaint::Subtract);
    } else if (std::optional<MaskDelta> filled = fillEnclosed(inputs.mask, x, y)) {
        m_outcome.delta = *std::move(filled);
    } else {
        m_outcome.refusal = QCoreApplication::translate(
            "CanvasTools", "Nothing encloses this place. Draw a closed outline around it first.");
        return;
    }
    m_outcome.what = QStringLiteral("fill");
}

std::unique_ptr<MaskTool> makeTool(CanvasTool tool) {
    switch (tool) {
        case CanvasTool::Hand:
            return nullptr;
        case CanvasTool::Polygon:
        case CanvasTool::Lasso:
            return std::make_unique<ShapeTool>(tool);
        case CanvasTool::Wand:
            return std::make_unique<WandTool>();
        case CanvasTool::Fill:
            return std::make_unique<FillTool>();
        case CanvasTool::Brush:
        case CanvasTool::Eraser:
        case CanvasTool::SnapBrush:
        case CanvasTool::Revert:
            return std::make_unique<BrushTool>(tool);
    }
    return nullptr;
}

}  // namespace maskwright::ui
