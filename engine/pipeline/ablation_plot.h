// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace maskwright {

/// A row of a plot: two values from 0 to 1 on one axis, each with the half width of its whisker.
struct PlotRow {
    std::string label;
    bool emphasised = false;
    double hollow = 0, hollowError = 0;
    double filled = 0, filledError = 0;
};

struct DotPlot {
    std::string title;
    std::string hollowName, filledName;  ///< for the legend
    std::string axis;
    std::string footnote;
    bool joined = false;  ///< a line joins the rows of each series
    std::vector<PlotRow> rows;
};

/// A horizontal dot plot as a whole SVG file. It brings its own ground and follows the reader's light or dark setting;
/// the series differ in shape as well as in colour.
std::string svgOf(const DotPlot& plot);

}  // namespace maskwright
