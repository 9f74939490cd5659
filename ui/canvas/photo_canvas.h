// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainterPath>
#include <QWidget>
#include <memory>

#include "canvas/loaded_photo.h"

namespace maskwright::ui {

class Theme;

/// Shows a photo with a heatmap and a mask outline over it; zooms at the cursor and pans. Knows pixels, not the engine.
/// Wheel or pinch zooms; dragging, also with the middle button or while Space is held, pans; double click fits.
class PhotoCanvas : public QWidget {
    Q_OBJECT

  public:
    explicit PhotoCanvas(const Theme& theme, QWidget* parent = nullptr);

    /// The next photo, fitted; heatmap and outline of the one before go away. Null: nothing to show.
    void setPhoto(std::shared_ptr<const LoadedPhoto> photo);
    /// Stretched over the whole photo; a null image: none.
    void setHeat(const QImage& heat);
    void setHeatOpacity(double opacity);
    void setHeatVisible(bool visible);
    /// In image pixels.
    void setOutline(const QPainterPath& outline);
    void setOutlineVisible(bool visible);
    /// Two lines in place of a photo, for instance while it loads or when it cannot be read.
    void setMessage(const QString& title, const QString& detail);

    double zoom() const noexcept { return m_scale; }
    QPointF imageFromView(QPointF pointInView) const;
    QPointF viewFromImage(QPointF pointInImage) const;

  public Q_SLOTS:
    void fit();
    void showActualSize();
    void zoomIn();
    void zoomOut();

  Q_SIGNALS:
    void zoomChanged(double scale);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void zoomAt(QPointF pointInView, double factor);
    void keepInSight();
    void updateCursor();
    QRectF photoInView() const;
    void paintPhoto(QPainter& painter) const;
    void paintOutline(QPainter& painter) const;
    void paintMessage(QPainter& painter) const;

    const Theme& m_theme;
    std::shared_ptr<const LoadedPhoto> m_photo;
    QImage m_heat;
    QPainterPath m_outline;
    QString m_title;
    QString m_detail;
    double m_opacity = 0.6;
    double m_scale = 1.0;  ///< view pixels per image pixel
    QPointF m_origin;      ///< where the photo's top left corner lies in the view
    QPointF m_dragFrom;
    bool m_heatVisible = true;
    bool m_outlineVisible = true;
    bool m_fitted = true;  ///< stay fitted when the view changes its size
    bool m_dragging = false;
    bool m_spaceHeld = false;
};

}  // namespace maskwright::ui
