// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/mask_operations.h"

#include <algorithm>
#include <numeric>
#include <opencv2/imgproc.hpp>
#include <string>
#include <vector>

#include "core/error.h"
#include "mask/mask_edit.h"
#include "mask/mask_runs.h"
#include "mask/mask_window.h"

namespace maskwright {
namespace {

constexpr int kSide = MaskTile::kSide;

void checkDistance(int pixels) {
    if (pixels < 1 || pixels > kFarthestGrowth)
        throw Error(ErrorCode::BadInput, "An outline can be moved by 1 to 256 pixels, not " + std::to_string(pixels));
}

/// Rewrites each tile by what `change` makes of it and `margin` pixels around it. Where all of that has one value, it
/// is left as it is, so that the cost is that of the outline.
template <typename Change>
MaskDelta changeByTiles(const TiledMask& mask, int margin, Change change) {
    StrokeBuilder builder(mask);
    for (int top = 0; top < mask.height(); top += kSide)
        for (int left = 0; left < mask.width(); left += kSide) {
            const PixelRect inner{left, top, std::min(left + kSide, mask.width()),
                                  std::min(top + kSide, mask.height())};
            const PixelRect window = grown(inner, margin, mask.width(), mask.height());
            if (isBackground(mask, window)) continue;
            const Mask before = cutOut(mask, window);
            if (before.area() == before.pixels.size()) continue;
            const cv::Mat after =
                change(cv::Mat(before.height, before.width, CV_8U, const_cast<std::uint8_t*>(before.pixels.data())));
            for (int y = inner.top; y < inner.bottom; ++y)
                builder.setPixels(inner.left, y, after.ptr(y - window.top) + (inner.left - window.left),
                                  inner.right - inner.left);
        }
    return builder.finish();
}

/// 1 where a pixel of `value` lies within `pixels`.
cv::Mat within(const cv::Mat& mask, int value, int pixels) {
    if (cv::countNonZero(mask == value) == 0) return cv::Mat::zeros(mask.size(), CV_8U);
    cv::Mat distance;
    cv::distanceTransform(mask != value, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE);
    // The next distance that pixels can have is further away than this.
    return (distance <= pixels + 0.25 / pixels) & 1;
}

struct Run {
    int y;
    int from;
    int to;
    int part;
};

struct Part {
    std::size_t area = 0;
    bool touchesBorder = false;
};

/// The connected parts of one value, as runs, each with the number of its part.
class Parts {
  public:
    Parts(const TiledMask& mask, std::uint8_t value, bool diagonally) : m_reach(diagonally ? 1 : 0) {
        std::size_t above = 0;
        for (int y = 0; y < mask.height(); ++y) {
            const std::size_t first = m_runs.size();
            for (int x = runEnd(mask, 0, y, 1 - value); x < mask.width();) {
                const int end = runEnd(mask, x, y, value);
                m_runs.push_back({y, x, end, static_cast<int>(m_joined.size())});
                m_joined.push_back(static_cast<int>(m_joined.size()));
                x = runEnd(mask, end, y, 1 - value);
            }
            join(above, first);
            above = first;
        }
        measure(mask);
    }
    const std::vector<Run>& runs() const { return m_runs; }
    const Part& partOf(const Run& run) const { return m_parts[static_cast<std::size_t>(run.part)]; }

  private:
    int rootOf(int part) {
        while (m_joined[static_cast<std::size_t>(part)] != part) {
            int& parent = m_joined[static_cast<std::size_t>(part)];
            parent = m_joined[static_cast<std::size_t>(parent)];
            part = parent;
        }
        return part;
    }
    /// Runs [above, first) are those of the row over the one whose runs begin with `first`.
    void join(std::size_t above, std::size_t first) {
        for (std::size_t i = above, j = first; i < first && j < m_runs.size();) {
            const Run& upper = m_runs[i];
            const Run& lower = m_runs[j];
            if (upper.from < lower.to + m_reach && lower.from < upper.to + m_reach) {
                const int a = rootOf(upper.part), b = rootOf(lower.part);
                m_joined[static_cast<std::size_t>(std::max(a, b))] = std::min(a, b);
            }
            upper.to < lower.to ? ++i : ++j;
        }
    }
    void measure(const TiledMask& mask) {
        m_parts.resize(m_joined.size());
        for (Run& run : m_runs) {
            run.part = rootOf(run.part);
            Part& part = m_parts[static_cast<std::size_t>(run.part)];
            part.area += static_cast<std::size_t>(run.to - run.from);
            part.touchesBorder |= run.y == 0 || run.y == mask.height() - 1 || run.from == 0 || run.to == mask.width();
        }
    }

    int m_reach;
    std::vector<Run> m_runs;
    std::vector<int> m_joined;
    std::vector<Part> m_parts;
};

template <typename Wanted>
MaskDelta paintParts(const TiledMask& mask, const Parts& parts, MaskPaint paint, Wanted wanted) {
    StrokeBuilder builder(mask);
    for (const Run& run : parts.runs())
        if (wanted(parts.partOf(run))) builder.setRow(run.y, run.from, run.to, paint);
    return builder.finish();
}

}  // namespace

MaskDelta growMask(const TiledMask& mask, int pixels) {
    checkDistance(pixels);
    return changeByTiles(mask, pixels, [=](const cv::Mat& before) { return within(before, 1, pixels); });
}

MaskDelta shrinkMask(const TiledMask& mask, int pixels) {
    checkDistance(pixels);
    return changeByTiles(mask, pixels, [=](const cv::Mat& before) -> cv::Mat { return 1 - within(before, 0, pixels); });
}

MaskDelta smoothMask(const TiledMask& mask, int radius) {
    checkDistance(radius);
    const int side = 2 * radius + 1;
    return changeByTiles(mask, radius, [=](const cv::Mat& before) -> cv::Mat {
        cv::Mat sums;
        cv::boxFilter(before, sums, CV_32S, {side, side}, {-1, -1}, /*normalize=*/false, cv::BORDER_REPLICATE);
        return (sums * 2 > side * side) & 1;
    });
}

MaskDelta fillMaskHoles(const TiledMask& mask, std::size_t largestArea) {
    return paintParts(mask, Parts(mask, 0, /*diagonally=*/false), MaskPaint::Add,
                      [=](const Part& part) { return !part.touchesBorder && part.area <= largestArea; });
}

MaskDelta dropMaskSpecks(const TiledMask& mask, std::size_t smallestArea) {
    return paintParts(mask, Parts(mask, 1, /*diagonally=*/true), MaskPaint::Subtract,
                      [=](const Part& part) { return part.area < smallestArea; });
}

}  // namespace maskwright
