// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/geometry.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "image/pixels.h"

namespace maskwright {

namespace {

int roundUp(int value, int multiple) {
    return (value + multiple - 1) / multiple * multiple;
}

/// Index of the pixel that reflection puts at `i` of an axis of `size` pixels; the border pixel is not repeated.
int reflected(int i, int size) {
    if (size == 1) return 0;
    const int period = 2 * (size - 1);
    const int j = i % period;
    return j < size ? j : period - j;
}

}  // namespace

Canvas fitCanvas(int photoWidth, int photoHeight, int longSide, int multiple) {
    if (photoWidth < 1 || photoHeight < 1 || longSide < 1 || multiple < 1)
        throw Error(ErrorCode::BadInput, "A photo without pixels cannot be placed on a canvas");
    const double scale = static_cast<double>(longSide) / std::max(photoWidth, photoHeight);
    const auto scaled = [&](int side) { return std::clamp(static_cast<int>(std::lround(side * scale)), 1, longSide); };
    Canvas canvas{photoWidth, photoHeight, scaled(photoWidth), scaled(photoHeight), 0, 0};
    canvas.width = roundUp(canvas.contentWidth, multiple);
    canvas.height = roundUp(canvas.contentHeight, multiple);
    return canvas;
}

Image placeOnCanvas(const Image& photo, const Canvas& canvas) {
    const Image content = resizeImage(photo, canvas.contentWidth, canvas.contentHeight);
    Image result{canvas.width, canvas.height, {}};
    result.rgb.resize(static_cast<std::size_t>(canvas.width) * canvas.height * 3);
    auto out = result.rgb.begin();
    for (int y = 0; y < canvas.height; ++y) {
        const auto row =
            content.rgb.begin() + static_cast<std::ptrdiff_t>(reflected(y, content.height)) * content.width * 3;
        for (int x = 0; x < canvas.width; ++x) out = std::copy_n(row + 3 * reflected(x, content.width), 3, out);
    }
    return result;
}

Image resizeImage(const Image& image, int width, int height) {
    if (image.width == width && image.height == height) return image;
    const bool shrinks = width < image.width || height < image.height;
    cv::Mat resized;
    cv::resize(matOf(image), resized, {width, height}, 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_CUBIC);
    return imageFrom(resized);
}

HeatMap resizeHeatMap(const HeatMap& map, int width, int height) {
    if (map.width == width && map.height == height) return map;
    cv::Mat resized;
    cv::resize(matOf(map), resized, {width, height}, 0, 0, cv::INTER_LINEAR);
    return heatMapFrom(resized);
}

HeatMap photoFromCanvas(const HeatMap& map, const Canvas& canvas) {
    // Pixel centres: photo (x + 0.5) / photoWidth of the content, which is contentWidth / width of the map.
    const double cellsX = static_cast<double>(map.width) * canvas.contentWidth / canvas.width / canvas.photoWidth;
    const double cellsY = static_cast<double>(map.height) * canvas.contentHeight / canvas.height / canvas.photoHeight;
    const cv::Matx23d mapFromPhoto(cellsX, 0, 0.5 * cellsX - 0.5, 0, cellsY, 0.5 * cellsY - 0.5);
    cv::Mat sampled;
    cv::warpAffine(matOf(map), sampled, mapFromPhoto, {canvas.photoWidth, canvas.photoHeight},
                   cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return heatMapFrom(sampled);
}

Image flipHorizontally(const Image& image) {
    cv::Mat flipped;
    cv::flip(matOf(image), flipped, /*flipCode=*/1);
    return imageFrom(flipped);
}

}  // namespace maskwright
