// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colors.h"

class QCustomPlot;

namespace maskwright::ui {

/// Ground, axes, grid and legend of a plot in the colours of the theme; what is drawn in it keeps its own.
void applyColors(QCustomPlot& plot, const Colors& colors);

QColor withAlpha(QColor color, int alpha);

}  // namespace maskwright::ui
