// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/geometry.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <string>
#include <vector>

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

void requireSize(int width, int height) {
    if (width < 1 || height < 1)
        throw Error(ErrorCode::BadInput, "A picture of " + std::to_string(width) + "x" + std::to_string(height) +
                                             " pixels cannot be resized");
}

/// Where a pixel of the photo lies between two cells of a map, along one axis.
struct AxisSample {
    int first = 0;
    int second = 0;
    float weight = 0;  ///< of `second`
};

/// One sample per photo pixel. Cells that hold nothing but padding are not read. OpenCV's warps would round the
/// positions to 1/32 of a cell, which shows as steps where a cell covers a hundred pixels.
std::vector<AxisSample> contentSamples(int photoSide, int contentSide, int canvasSide, int cells) {
    const double contentCells = static_cast<double>(cells) * contentSide / canvasSide;
    const int last = std::clamp(static_cast<int>(std::ceil(contentCells - 1e-9)) - 1, 0, cells - 1);
    std::vector<AxisSample> samples(static_cast<std::size_t>(photoSide));
    for (int i = 0; i < photoSide; ++i) {
        const double position = std::clamp((i + 0.5) * contentCells / photoSide - 0.5, 0.0, static_cast<double>(last));
        const int first = static_cast<int>(position);
        samples[static_cast<std::size_t>(i)] = {first, std::min(first + 1, last), static_cast<float>(position - first)};
    }
    return samples;
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
        for (int x = 0; x < canvas.width; ++x)
            out = std::copy_n(row + std::ptrdiff_t{3} * reflected(x, content.width), 3, out);
    }
    return result;
}

Image resizeImage(const Image& image, int width, int height) {
    requireSize(image.width, image.height);
    requireSize(width, height);
    if (image.width == width && image.height == height) return image;
    const bool shrinks = width < image.width || height < image.height;
    cv::Mat resized;
    cv::resize(matOf(image), resized, {width, height}, 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_CUBIC);
    return imageFrom(resized);
}

Image fitLongSide(const Image& image, int longSide) {
    const Canvas fit = fitCanvas(image.width, image.height, longSide, /*multiple=*/1);
    return resizeImage(image, fit.width, fit.height);
}

HeatMap resizeHeatMap(const HeatMap& map, int width, int height) {
    requireSize(map.width, map.height);
    requireSize(width, height);
    if (map.width == width && map.height == height) return map;
    cv::Mat resized;
    cv::resize(matOf(map), resized, {width, height}, 0, 0, cv::INTER_LINEAR);
    return heatMapFrom(resized);
}

HeatMap boxMean(const HeatMap& map, int radius) {
    requireSize(map.width, map.height);
    cv::Mat mean;
    cv::blur(matOf(map), mean, {2 * radius + 1, 2 * radius + 1}, {-1, -1}, cv::BORDER_REPLICATE);
    return heatMapFrom(mean);
}

HeatMap photoFromCanvas(const HeatMap& map, const Canvas& canvas) {
    requireSize(map.width, map.height);
    const auto columns = contentSamples(canvas.photoWidth, canvas.contentWidth, canvas.width, map.width);
    const auto rows = contentSamples(canvas.photoHeight, canvas.contentHeight, canvas.height, map.height);
    HeatMap photo{canvas.photoWidth, canvas.photoHeight, {}};
    photo.values.reserve(columns.size() * rows.size());
    for (const AxisSample& row : rows) {
        for (const AxisSample& column : columns) {
            const float above =
                std::lerp(map.at(column.first, row.first), map.at(column.second, row.first), column.weight);
            const float below =
                std::lerp(map.at(column.first, row.second), map.at(column.second, row.second), column.weight);
            photo.values.push_back(std::lerp(above, below, row.weight));
        }
    }
    return photo;
}

}  // namespace maskwright
