// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

#include "canvas/canvas_tool.h"

class QComboBox;
class QSlider;
class QSpinBox;
class QToolButton;

namespace maskwright::ui {

class Theme;

/// The bar over the canvas: how the tool works and how the mask is shown. What the tool in hand does not use is hidden.
class ToolSettings : public QFrame {
    Q_OBJECT

  public:
    explicit ToolSettings(Theme& theme, QWidget* parent = nullptr);

    void setTool(CanvasTool tool);
    void setBrushSize(int pixels);
    void setTolerance(int tolerance);
    void setOverlayMode(OverlayMode mode);
    /// 0 to 1.
    void setOverlayOpacity(double opacity);
    /// The masks to compare with, by name; the one chosen before stays chosen where it still is one. Without any,
    /// nothing can be compared; the comparison goes on where there is one again.
    void setLayers(const QStringList& layers);
    void setComparison(Comparison comparison);

    int brushSize() const;
    int tolerance() const;
    OverlayMode overlayMode() const;
    double overlayOpacity() const;
    Comparison comparison() const;
    /// Index in what setLayers was given; -1 without layers.
    int layer() const;

  Q_SIGNALS:
    void brushSizeChanged(int pixels);
    void toleranceChanged(int tolerance);
    void overlayModeChanged(maskwright::ui::OverlayMode mode);
    void overlayOpacityChanged(double opacity);
    /// @param layer index in what setLayers was given; -1 without layers
    void comparisonChanged(maskwright::ui::Comparison comparison, int layer);

  private:
    QWidget* makeBrushGroup();
    QWidget* makeToleranceGroup();
    QWidget* makeOverlayGroup(Theme& theme);
    void makeCompareBoxes();
    void tellComparison();

    QWidget* m_brushGroup = nullptr;
    QSlider* m_brushSlider = nullptr;
    QSpinBox* m_brushBox = nullptr;
    QWidget* m_toleranceGroup = nullptr;
    QSlider* m_toleranceSlider = nullptr;
    QSpinBox* m_toleranceBox = nullptr;
    QList<QToolButton*> m_modes;  ///< by OverlayMode
    QSlider* m_opacity = nullptr;
    QComboBox* m_compare = nullptr;
    QComboBox* m_layer = nullptr;
    QString m_wantedLayer;
};

}  // namespace maskwright::ui
