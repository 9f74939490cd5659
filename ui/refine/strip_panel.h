// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainterPath>
#include <QWidget>
#include <memory>

#include "canvas/loaded_photo.h"
#include "canvas/view_transform.h"

namespace maskwright::ui {

class Theme;

/// How a mask lies in a panel.
enum class MaskLook { None, Outline, Tint, BlackAndWhite };

/// One picture of the strip: the photo or what was made of it, with or without a mask. Wheel, drag, double click and
/// keys ask to move the view; whoever owns the panels moves all of them together.
class StripPanel : public QWidget {
    Q_OBJECT

  public:
    StripPanel(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    /// Null: none. The view is fitted where it is a photo of another size.
    void setPhoto(std::shared_ptr<const LoadedPhoto> photo);
    /// In place of the photo, stretched over it; a null image: the photo itself.
    void setPicture(const QImage& picture);
    /// @param outline in pixels of the photo
    void setMask(const QPainterPath& outline, MaskLook look);
    /// In place of any picture; empty: the picture.
    void setMessage(const QString& message);
    /// Shown weakly: it is not what was asked for last.
    void setOutdated(bool outdated);

    const QImage& picture() const noexcept { return m_picture; }
    const QPainterPath& outline() const noexcept { return m_outline; }
    MaskLook maskLook() const noexcept { return m_look; }
    const QString& message() const noexcept { return m_message; }
    bool isOutdated() const noexcept { return m_outdated; }
    double zoom() const noexcept { return m_view.scale(); }

    void zoomAt(QPointF point, double factor);
    void panBy(QPointF offset);
    void fit();

  Q_SIGNALS:
    void zoomRequested(QPointF point, double factor);
    void panRequested(QPointF offset);
    void fitRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void paintPicture(QPainter& painter, const QRect& dirty) const;
    void paintMask(QPainter& painter) const;
    void paintMessage(QPainter& painter) const;

    const Theme& m_theme;
    std::shared_ptr<const LoadedPhoto> m_photo;
    QImage m_picture;
    QPainterPath m_outline;
    MaskLook m_look = MaskLook::None;
    QString m_message;
    bool m_outdated = false;
    ViewTransform m_view;  ///< of a view that is larger than the widget, see kBleed
    QPointF m_dragFrom;
};

}  // namespace maskwright::ui
