// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "canvas/mask_tool.h"

namespace maskwright::ui {

/// Brush, eraser, the brush under which edges are snapped to, and the one that brings the model's pixels back.
class BrushTool final : public MaskTool {
  public:
    explicit BrushTool(CanvasTool kind) : m_kind(kind) {}

    void press(const ToolPointer& pointer, const ToolInputs& inputs) override;
    void move(const ToolPointer& pointer, const ToolInputs& inputs) override;
    void release(const ToolInputs& inputs) override;
    void cancel() override;
    void rebase(const ToolInputs& inputs) override;
    bool isUnfinished() const override { return m_painting; }
    const StrokeBuilder* stroke() const override { return m_painting && !isSnap() ? &m_stroke : nullptr; }
    const StrokeBuilder* brushed() const override { return m_painting && isSnap() ? &m_stroke : nullptr; }
    PixelRect takeDirty() override;

  private:
    bool isSnap() const { return m_kind == CanvasTool::SnapBrush; }
    void begin(const ToolInputs& inputs);
    void paintTo(const BrushPoint& point, const ToolInputs& inputs);
    BrushPoint brushAt(const ToolPointer& pointer, const ToolInputs& inputs) const;
    void snap(const ToolInputs& inputs);

    CanvasTool m_kind;
    StrokeBuilder m_stroke;
    MaskPaint m_paint = MaskPaint::Add;
    std::vector<BrushPoint> m_points;  ///< of the stroke, to do it again over another mask
    std::optional<BrushPoint> m_last;  ///< where the stroke before ended
    PixelRect m_dirty;
    bool m_painting = false;
};

}  // namespace maskwright::ui
