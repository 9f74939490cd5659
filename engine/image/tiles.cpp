// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/tiles.h"

#include <algorithm>
#include <numeric>

#include "image/geometry.h"

namespace maskwright {

namespace {

constexpr int kGap = 4;
constexpr std::uint8_t kGround = 28;

struct Extent {
    int width = 0;
    int height = 0;
};

void copyInto(Image& sheet, const Image& picture, int left, int top) {
    for (int y = 0; y < picture.height; ++y) {
        const auto row = picture.rgb.begin() + static_cast<std::ptrdiff_t>(3) * y * picture.width;
        std::copy_n(row, 3 * picture.width,
                    sheet.rgb.begin() + 3 * (static_cast<std::ptrdiff_t>(top + y) * sheet.width + left));
    }
}

/// Nothing of an empty picture.
Extent fitted(const Image& picture, int side) {
    if (picture.empty()) return {};
    const Canvas fit = fitCanvas(picture.width, picture.height, side, 1);
    return {fit.width, fit.height};
}

int withGaps(const std::vector<int>& lengths) {
    return std::accumulate(lengths.begin(), lengths.end(), kGap,
                           [](int sum, int length) { return sum + length + kGap; });
}

}  // namespace

Image tiled(const std::vector<std::vector<Image>>& rows, int side) {
    std::vector<int> widths, heights;
    for (const auto& row : rows) {
        heights.push_back(0);
        if (widths.size() < row.size()) widths.resize(row.size(), 0);
        for (std::size_t c = 0; c < row.size(); ++c) {
            const Extent fit = fitted(row[c], side);
            widths[c] = std::max(widths[c], fit.width);
            heights.back() = std::max(heights.back(), fit.height);
        }
    }
    Image sheet{withGaps(widths), withGaps(heights), {}};
    sheet.rgb.assign(static_cast<std::size_t>(3) * sheet.width * sheet.height, kGround);
    int top = kGap;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        int left = kGap;
        for (std::size_t c = 0; c < rows[r].size(); ++c) {
            const Image& picture = rows[r][c];
            const Extent fit = fitted(picture, side);
            if (!picture.empty())
                copyInto(sheet, resizeImage(picture, fit.width, fit.height), left + (widths[c] - fit.width) / 2,
                         top + (heights[r] - fit.height) / 2);
            left += widths[c] + kGap;
        }
        top += heights[r] + kGap;
    }
    return sheet;
}

}  // namespace maskwright
