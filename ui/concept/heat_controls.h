// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>

#include "session/heat_selection.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QSlider;
class QToolButton;

namespace maskwright::ui {

class ColorBar;
class Theme;
class TokenChips;

/// Chooses which attention maps lie over the photo, and how: the average, or words, a timestep (or all of them) and
/// layers of one's own.
class HeatControls : public QWidget {
    Q_OBJECT

  public:
    explicit HeatControls(const Theme& theme, QWidget* parent = nullptr);

    /// The choice stays the same from photo to photo as far as the maps allow.
    void setMaps(const AttentionMaps& maps);
    HeatSelection selection() const;
    double opacity() const;
    void setOpacity(double opacity);
    /// Stays as it is where there are no such colours.
    void setColors(ColorMap colors);
    void showRange(float low, float high);
    /// One timestep on (+1) or back (-1); shows a single timestep from then on.
    void stepTimestep(int direction);
    bool isPlaying() const { return m_player.isActive(); }

  public Q_SLOTS:
    /// Shows this timestep alone; stops playing. @param step counted from 0; clamped.
    void chooseStep(int step);

  Q_SIGNALS:
    void selectionChanged();
    void opacityChanged(double opacity);

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    QWidget* makeChoice();
    QLayout* makeScrubber();
    QLayout* makeLayers();
    void makeColors();
    void connectParts();
    void fillLayers(const AttentionMaps& maps);
    void fillTokens(const AttentionMaps& maps);
    void showStep();
    void showPlayer();
    void setAverage(bool average);
    void setPlaying(bool playing);
    void showSingleStep(int step);
    std::vector<std::size_t> chosenLayers() const;
    void chooseLayers(const std::vector<bool>& chosen);
    void keepALayer(QListWidgetItem* changed);

    const Theme& m_theme;
    std::vector<int> m_timesteps;
    std::vector<std::string> m_layerNames;
    std::vector<bool> m_averaged;  ///< which layers are in the average
    std::vector<std::string> m_tokens;
    QTimer m_player;
    QPushButton* m_average;
    QPushButton* m_own;
    QWidget* m_choice;
    TokenChips* m_chips;
    QToolButton* m_play;
    QSlider* m_step;
    QLabel* m_stepLabel;
    QCheckBox* m_mean;
    QListWidget* m_layers;
    QSlider* m_opacity;
    QLabel* m_opacityLabel;
    QComboBox* m_colors;
    ColorBar* m_colorBar;
};

/// What people call a layer that diffusers names by module path, e.g. "Down 2 · block 1".
QString readableLayer(const QString& modulePath);

}  // namespace maskwright::ui
