// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace maskwright::ui {

enum class CanvasTool { Hand, Brush, Eraser, Polygon, Lasso, Wand, Fill, SnapBrush, Revert };

/// What changes a whole mask at once.
enum class MaskOperation { Grow, Shrink, FillHoles, DropSpecks, Smooth, Clear, RevertToModel };

/// How a mask lies over its photo: as a colour, as a line, or by hiding all else.
enum class OverlayMode { Fill, Outline, CutOut };

/// How a second mask is held against the one that is edited.
enum class Comparison { None, Blink, Split };

constexpr int kSmallestBrush = 1;  ///< across, in pixels of the photo
constexpr int kLargestBrush = 1000;

constexpr bool hasBrush(CanvasTool tool) {
    return tool == CanvasTool::Brush || tool == CanvasTool::Eraser || tool == CanvasTool::SnapBrush ||
           tool == CanvasTool::Revert;
}

}  // namespace maskwright::ui
