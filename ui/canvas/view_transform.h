// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRect>
#include <QSize>

#include "mask/mask_edit.h"

namespace maskwright::ui {

/// What of a photo is seen, in terms that hold in views of any size.
struct PhotoView {
    bool isFitted = true;
    double scale = 1.0;  ///< view pixels per image pixel
    QPointF center;      ///< of the view, in pixels of the photo
};

/// Where a photo lies in its view and how large. Points in the view are device-independent pixels, points in the image
/// are pixels of the photo, (0, 0) being the top left corner of the first one.
class ViewTransform {
  public:
    void setPhotoSize(QSize size) { m_photo = size; }
    QSize photoSize() const { return m_photo; }
    /// A fitted photo stays fitted. @return whether the scale changed.
    bool setViewSize(QSize size);

    double scale() const noexcept { return m_scale; }  ///< view pixels per image pixel
    QPointF origin() const { return m_origin; }        ///< of the photo, in the view
    bool isFitted() const noexcept { return m_fitted; }

    PhotoView view() const;
    /// As far as keeps something of the photo in sight.
    void setView(const PhotoView& view);
    void fit();
    /// The point of the photo under `pointInView` stays there.
    void zoomAt(QPointF pointInView, double factor);
    /// Never so far that nothing of the photo is left to see.
    void panBy(QPointF offset);

    QPointF imageFromView(QPointF pointInView) const { return (pointInView - m_origin) / m_scale; }
    QPointF viewFromImage(QPointF pointInImage) const { return pointInImage * m_scale + m_origin; }
    QRectF photoInView() const { return {m_origin, QSizeF(m_photo) * m_scale}; }
    /// All view pixels that show any of these.
    QRect viewFromImage(const PixelRect& pixels) const;

  private:
    double smallestScale() const;
    void keepInSight();

    QSize m_photo;
    QSize m_view;
    QPointF m_origin;
    double m_scale = 1.0;
    bool m_fitted = true;
};

}  // namespace maskwright::ui
