// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/shape_tool.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "canvas/view_transform.h"

namespace maskwright::ui {
namespace {

constexpr double kHandle = 4.5;  // radius of a corner's mark in the view
constexpr double kSlack = 8;     // around the lines, for their width and the marks
/// A lasso's corners lie at least this share of the pointer's reach apart: closer ones are not seen.
constexpr double kLassoStep = 0.15;

double distance(const MaskPoint& a, QPointF b) {
    return std::hypot(a.x - b.x(), a.y - b.y());
}

QPointF inView(const ViewTransform& view, const MaskPoint& point) {
    return view.viewFromImage(QPointF(point.x, point.y));
}

}  // namespace

void ShapeTool::press(const ToolPointer& pointer, const ToolInputs& inputs) {
    const bool first = m_ring.empty();
    if (first) m_paint = pointer.opposite ? MaskPaint::Subtract : MaskPaint::Add;
    m_hover = pointer.inImage;
    if (!first && m_ring.size() >= 3 && distance(m_ring.front(), pointer.inImage) <= inputs.reach)
        return becomeEdit(inputs);
    m_ring.push_back({pointer.inImage.x(), pointer.inImage.y()});
}

void ShapeTool::move(const ToolPointer& pointer, const ToolInputs& inputs) {
    if (m_ring.empty()) return;
    m_hover = pointer.inImage;
    if (m_kind == CanvasTool::Lasso && distance(m_ring.back(), pointer.inImage) > inputs.reach * kLassoStep)
        m_ring.push_back({pointer.inImage.x(), pointer.inImage.y()});
}

void ShapeTool::release(const ToolInputs& inputs) {
    if (m_kind == CanvasTool::Lasso && !m_ring.empty()) becomeEdit(inputs);
}

void ShapeTool::closeShape(const ToolInputs& inputs) {
    if (hasOpenShape() && m_ring.size() >= 3) becomeEdit(inputs);
}

void ShapeTool::removeLast() {
    if (hasOpenShape()) m_ring.pop_back();
}

void ShapeTool::finish(const ToolInputs& inputs) {
    if (!m_ring.empty()) becomeEdit(inputs);
}

void ShapeTool::becomeEdit(const ToolInputs& inputs) {
    m_outcome.delta = fillPolygon(inputs.mask, m_ring, FillRule::NonZero, m_paint);
    m_outcome.what = m_kind == CanvasTool::Lasso ? QStringLiteral("lasso") : QStringLiteral("polygon");
    m_ring.clear();
}

void ShapeTool::paint(QPainter& painter, const ViewTransform& view) const {
    if (m_ring.empty()) return;
    QPolygonF line;
    for (const MaskPoint& point : m_ring) line << inView(view, point);
    const bool polygon = m_kind == CanvasTool::Polygon;
    if (polygon) line << view.viewFromImage(m_hover);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 150), 3.5));
    painter.drawPolyline(line);
    // Dashes mean that the shape takes away.
    painter.setPen(QPen(Qt::white, 1.6, m_paint == MaskPaint::Add ? Qt::SolidLine : Qt::DashLine));
    painter.drawPolyline(line);
    if (polygon) {
        painter.setPen(QPen(QColor(0, 0, 0, 180), 1.4));
        painter.setBrush(Qt::white);
        for (std::size_t i = 0; i < m_ring.size(); ++i) {
            const double radius = i == 0 ? kHandle * 1.3 : kHandle;  // the first one closes the ring
            painter.drawEllipse(inView(view, m_ring[i]), radius, radius);
        }
    }
    painter.restore();
}

QRectF ShapeTool::paintedIn(const ViewTransform& view) const {
    if (m_ring.empty()) return {};
    QPolygonF line;
    for (const MaskPoint& point : m_ring) line << inView(view, point);
    line << view.viewFromImage(m_hover);
    return line.boundingRect().adjusted(-kSlack, -kSlack, kSlack, kSlack);
}

}  // namespace maskwright::ui
