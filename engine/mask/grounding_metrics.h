// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <utility>

#include "mask/mask.h"

namespace maskwright {

/// A rectangle of whole pixels; `right` and `bottom` lie just outside of it.
struct Box {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;

    bool empty() const { return right <= left || bottom <= top; }
    double area() const { return empty() ? 0.0 : static_cast<double>(right - left) * (bottom - top); }
    bool operator==(const Box&) const = default;
};

/// The smallest box around the foreground; empty for an empty mask.
Box boundingBox(const Mask& mask);
Mask maskOf(const Box& box, int width, int height);

/// Intersection over union; 1 when both are empty.
double boxIou(const Box& a, const Box& b);

// How well a soft map points at a region, as medical grounding papers report it. Each takes a map of the truth's size.
// @throws Error(BadInput) when the sizes differ, or the truth is empty or everything.

/// Pointing game: whether the map's maximum lies in the truth, 0 or 1; where several pixels share the maximum, the
/// share of them that does, which is what a point drawn among them would score.
double pointingGame(const HeatMap& map, const Mask& truth);
/// |mean inside - mean outside| / sqrt(variance inside + variance outside), population variances (BioViL, arXiv
/// 2204.09817, on MS-CXR). 0 for a constant map; infinite when only the means differ.
double contrastToNoise(const HeatMap& map, const Mask& truth);
/// Area under the ROC curve over pixels: the chance that a pixel of the truth has a higher value than one outside, ties
/// half. Unlike the contrast it tells a map that points away (below 0.5); what arXiv 2212.14306, 4 reports.
double areaUnderRoc(const HeatMap& map, const Mask& truth);

/// A box in the middle of any picture, as shares of its width and height.
struct CentredBox {
    double width = 0;
    double height = 0;
    double meanIou = 0;

    Box in(int pictureWidth, int pictureHeight) const;
};

/// Looks for the centred box with the highest mean IoU over masks, of widths and heights from 5 % to 100 % in steps of
/// 5 %: the best that a fixed answer could do, since it has seen the truth. Keeps no mask.
class CentredBoxSearch {
  public:
    void add(const Mask& truth);
    /// @throws Error(BadInput) before any mask was added.
    CentredBox best() const;

  private:
    std::map<std::pair<int, int>, double> m_sums;  ///< of the IoU, by width and height in steps
    std::size_t m_count = 0;
};

}  // namespace maskwright
