// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "canvas/mask_tool.h"
#include "mask/mask_region.h"

namespace maskwright::ui {

/// Adds or takes away what a ring encloses: one clicked corner by corner (polygon) or drawn in one go (lasso).
class ShapeTool final : public MaskTool {
  public:
    explicit ShapeTool(CanvasTool kind) : m_kind(kind) {}

    void press(const ToolPointer& pointer, const ToolInputs& inputs) override;
    void move(const ToolPointer& pointer, const ToolInputs& inputs) override;
    void release(const ToolInputs& inputs) override;
    void closeShape(const ToolInputs& inputs) override;
    void removeLast() override;
    void cancel() override { m_ring.clear(); }
    void finish(const ToolInputs& inputs) override;
    bool isUnfinished() const override { return !m_ring.empty(); }
    bool hasOpenShape() const override { return m_kind == CanvasTool::Polygon && !m_ring.empty(); }
    void paint(QPainter& painter, const ViewTransform& view) const override;
    QRectF paintedIn(const ViewTransform& view) const override;

  private:
    void becomeEdit(const ToolInputs& inputs);

    CanvasTool m_kind;
    std::vector<MaskPoint> m_ring;
    QPointF m_hover;  ///< where the next corner would be
    MaskPaint m_paint = MaskPaint::Add;
};

}  // namespace maskwright::ui
