// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "session/heat_picture.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;

namespace maskwright::ui {

class ColorBar;
class Theme;
class TokenChips;

/// Chooses which attention map lies over the photo, and how.
class HeatControls : public QWidget {
    Q_OBJECT

  public:
    explicit HeatControls(const Theme& theme, QWidget* parent = nullptr);

    /// The choice stays the same from photo to photo as far as the maps allow.
    void setMaps(const AttentionMaps& maps);
    HeatSelection selection() const;
    double opacity() const;
    void setOpacity(double opacity);
    void setColors(ColorMap colors);
    void showRange(float low, float high);
    /// One timestep on (+1) or back (-1); shows a single map from then on.
    void stepTimestep(int direction);

  Q_SIGNALS:
    void selectionChanged();
    void opacityChanged(double opacity);

  private:
    QWidget* makeMapChoice();
    void fillLayers(const AttentionMaps& maps);
    void fillTokens(const AttentionMaps& maps);
    void showStep();
    void setAverage(bool average);

    std::vector<int> m_timesteps;
    std::vector<std::string> m_layers;
    std::vector<std::string> m_tokens;
    QPushButton* m_average;
    QPushButton* m_single;
    QWidget* m_choice;
    QSlider* m_step;
    QLabel* m_stepLabel;
    QComboBox* m_layer;
    TokenChips* m_chips;
    QSlider* m_opacity;
    QLabel* m_opacityLabel;
    QComboBox* m_colors;
    ColorBar* m_colorBar;
};

/// What people call a layer that diffusers names by module path, e.g. "Down 2 · block 1".
QString readableLayer(const QString& modulePath);

}  // namespace maskwright::ui
