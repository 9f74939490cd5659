// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include "image/color_map.h"

namespace maskwright::ui {

class Theme;

/// Which colour stands for which value of the map shown: the lowest, the middle and the highest are written below.
class ColorBar : public QWidget {
    Q_OBJECT

  public:
    explicit ColorBar(const Theme& theme, QWidget* parent = nullptr);

    void show(ColorMap colors, float low, float high);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString written(double value) const;

    const Theme& m_theme;
    QImage m_colors;
    float m_low = 0;
    float m_high = 0;
};

}  // namespace maskwright::ui
