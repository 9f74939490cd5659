// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/tiles.h"

#include <algorithm>

#include "image/geometry.h"

namespace maskwright {

namespace {

constexpr int kGap = 4;
constexpr std::uint8_t kGround = 28;

void copyInto(Image& sheet, const Image& picture, int left, int top) {
    for (int y = 0; y < picture.height; ++y) {
        const auto row = picture.rgb.begin() + static_cast<std::ptrdiff_t>(3) * y * picture.width;
        std::copy_n(row, 3 * picture.width,
                    sheet.rgb.begin() + 3 * (static_cast<std::ptrdiff_t>(top + y) * sheet.width + left));
    }
}

}  // namespace

Image tiled(const std::vector<std::vector<Image>>& rows, int side) {
    std::size_t columns = 0;
    for (const auto& row : rows) columns = std::max(columns, row.size());
    Image sheet{
        static_cast<int>(columns) * (side + kGap) + kGap, static_cast<int>(rows.size()) * (side + kGap) + kGap, {}};
    sheet.rgb.assign(static_cast<std::size_t>(3) * sheet.width * sheet.height, kGround);
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t c = 0; c < rows[r].size(); ++c) {
            const Image& picture = rows[r][c];
            if (picture.empty()) continue;
            const Canvas fit = fitCanvas(picture.width, picture.height, side, 1);
            copyInto(sheet, resizeImage(picture, fit.width, fit.height),
                     kGap + static_cast<int>(c) * (side + kGap) + (side - fit.width) / 2,
                     kGap + static_cast<int>(r) * (side + kGap) + (side - fit.height) / 2);
        }
    return sheet;
}

}  // namespace maskwright
