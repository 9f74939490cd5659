// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <cstdint>
#include <vector>

#include "canvas/canvas_tool.h"
#include "canvas/view_transform.h"
#include "mask/mask_edit.h"

namespace maskwright::ui {

struct OverlayStyle {
    OverlayMode mode = OverlayMode::Fill;
    double opacity = 0.45;
    QColor fill;       ///< of the mask
    QColor hidden;     ///< of what a cut-out hides, in squares
    QColor hiddenToo;  ///< of the squares between
};

/// Draws a mask of any size over its photo. Shrunk tiles are kept, so that after a stroke only the tiles it touched are
/// looked at again; what is drawn costs the pixels of the screen.
class MaskOverlay {
  public:
    const TiledMask& mask() const noexcept { return m_mask; }
    /// @return the pixels that may look different now.
    PixelRect setMask(const TiledMask& mask);
    /// These pixels of the stroke that is drawn changed.
    void invalidate(const PixelRect& pixels);

    /// @param stroke    drawn instead of the mask while it is unfinished; may be null
    /// @param inDevice  in the view's physical pixels, `devicePixelRatio` to one of the view
    /// @return an image of that size, transparent where the photo shows.
    QImage render(const QRect& inDevice, const ViewTransform& view, double devicePixelRatio, const OverlayStyle& style,
                  const StrokeBuilder* stroke = nullptr);

  private:
    /// A tile as the share of foreground in squares of 2^level pixels, 0 to 255.
    struct Shrunk {
        int level = -1;  ///< below 0: not up to date
        std::vector<std::uint8_t> shares;
    };
    const std::uint8_t* sharesOf(int column, int row, int level, const StrokeBuilder* stroke);
    void fillShares(std::vector<std::uint8_t>& shares, const QRect& inDevice, const ViewTransform& view,
                    double devicePixelRatio, const StrokeBuilder* stroke);

    TiledMask m_mask;
    std::vector<Shrunk> m_shrunk;
};

}  // namespace maskwright::ui
