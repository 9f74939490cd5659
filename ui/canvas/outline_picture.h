// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainterPath>
#include <QPointF>

class QPainter;

namespace maskwright::ui {

/// The outline of a mask, stroked once for each view of it: that takes longer than all else of a frame, and the heatmap
/// below is often the only thing that changes.
class OutlinePicture {
  public:
    /// @param outline in pixels of the photo
    void setOutline(const QPainterPath& outline);
    bool isEmpty() const { return m_outline.isEmpty(); }

    /// @param origin where the photo's corner lies in the view
    /// @param zoom   of the photo in the view
    void paint(QPainter& painter, const QSize& view, const QPointF& origin, double zoom);

  private:
    void render(double ratio);

    QPainterPath m_outline;
    QImage m_picture;  ///< null: to be made
    QPointF m_origin;
    double m_zoom = 0;
};

}  // namespace maskwright::ui
