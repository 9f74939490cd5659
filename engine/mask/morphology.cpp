// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/morphology.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/error.h"

namespace maskwright {

namespace {

cv::Mat matOf(const Mask& mask) {
    return {mask.height, mask.width, CV_8U, const_cast<std::uint8_t*>(mask.pixels.data())};
}

Mask maskFrom(const cv::Mat& pixels) {
    Mask mask(pixels.cols, pixels.rows);
    for (int y = 0; y < pixels.rows; ++y)
        for (int x = 0; x < pixels.cols; ++x) mask.at(x, y) = pixels.at<std::uint8_t>(y, x) != 0 ? 1 : 0;
    return mask;
}

/// Which input pixels a bilinear sample of an output pixel touches along one axis, align_corners = false.
struct Span {
    int first;
    int last;
};
Span touched(int i, int from, int to) {
    const float source =
        std::max(0.0f, (static_cast<float>(i) + 0.5f) * static_cast<float>(from) / static_cast<float>(to) - 0.5f);
    const int first = std::min(static_cast<int>(source), from - 1);
    const bool onPixel = source == static_cast<float>(first);
    return {first, onPixel ? first : std::min(first + 1, from - 1)};
}

}  // namespace

Mask filterOrphans(const Mask& mask) {
    constexpr int kMajority = 5;
    Mask result = mask;
    for (int y = 1; y + 1 < mask.height; ++y) {
        for (int x = 1; x + 1 < mask.width; ++x) {
            int count = 0;
            for (int dy = -1; dy <= 1; ++dy)
                for (int dx = -1; dx <= 1; ++dx) count += mask.at(x + dx, y + dy) != 0 ? 1 : 0;
            result.at(x, y) = count >= kMajority ? 1 : 0;
        }
    }
    return result;
}

Mask close(const Mask& mask, bool keepBorders) {
    if (mask.pixels.empty()) return mask;
    const cv::Mat cross = cv::getStructuringElement(cv::MORPH_CROSS, {3, 3});
    cv::Mat padded, dilated, closed;
    // One pixel of margin, so that what dilation adds beyond the border is there for the erosion when borders are kept.
    cv::copyMakeBorder(matOf(mask), padded, 1, 1, 1, 1, keepBorders ? cv::BORDER_REPLICATE : cv::BORDER_CONSTANT, 0);
    cv::dilate(padded, dilated, cross, {-1, -1}, 1, cv::BORDER_CONSTANT, 0);
    if (!keepBorders) {  // the reference cuts the dilated mask at the border before it erodes
        dilated.row(0).setTo(0);
        dilated.row(dilated.rows - 1).setTo(0);
        dilated.col(0).setTo(0);
        dilated.col(dilated.cols - 1).setTo(0);
    }
    cv::erode(dilated, closed, cross, {-1, -1}, 1, keepBorders ? cv::BORDER_REPLICATE : cv::BORDER_CONSTANT, 0);
    return maskFrom(closed(cv::Rect(1, 1, mask.width, mask.height)));
}

Mask fillHoles(const Mask& mask) {
    if (mask.pixels.empty()) return mask;
    cv::Mat padded;
    cv::copyMakeBorder(matOf(mask), padded, 1, 1, 1, 1, cv::BORDER_CONSTANT, 0);
    constexpr int kOutside = 2, kFourConnected = 4;
    cv::floodFill(padded, {0, 0}, kOutside, nullptr, 0, 0, kFourConnected);
    return maskFrom(padded(cv::Rect(1, 1, mask.width, mask.height)) != kOutside);
}

Mask dilate(const Mask& mask, int radius) {
    if (mask.pixels.empty() || radius <= 0) return mask;
    const int size = 2 * radius + 1;
    cv::Mat dilated;
    cv::dilate(matOf(mask), dilated, cv::getStructuringElement(cv::MORPH_ELLIPSE, {size, size}), {-1, -1}, 1,
               cv::BORDER_CONSTANT, 0);
    return maskFrom(dilated);
}

Mask intersect(const Mask& a, const Mask& b) {
    if (a.width != b.width || a.height != b.height)
        throw Error(ErrorCode::BadInput, "Masks of different sizes cannot be intersected");
    Mask result(a.width, a.height);
    for (std::size_t i = 0; i < result.pixels.size(); ++i)
        result.pixels[i] = a.pixels[i] != 0 && b.pixels[i] != 0 ? 1 : 0;
    return result;
}

Mask resizeAnyCovered(const Mask& mask, int width, int height) {
    Mask result(width, height);
    for (int y = 0; y < height; ++y) {
        const Span rows = touched(y, mask.height, height);
        for (int x = 0; x < width; ++x) {
            const Span columns = touched(x, mask.width, width);
            result.at(x, y) = mask.at(columns.first, rows.first) | mask.at(columns.last, rows.first) |
                              mask.at(columns.first, rows.last) | mask.at(columns.last, rows.last);
        }
    }
    return result;
}

Mask resizeByArea(const Mask& mask, int width, int height) {
    if (mask.pixels.empty() || (mask.width == width && mask.height == height)) return mask;
    const bool shrinks = width < mask.width || height < mask.height;
    cv::Mat values, resized;
    matOf(mask).convertTo(values, CV_32F);
    cv::resize(values, resized, {width, height}, 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
    return maskFrom(resized >= 0.5f);
}

Mask largestComponent(const Mask& mask) {
    if (mask.area() == 0) return mask;
    const cv::Mat pixels = matOf(mask);
    cv::Mat labels, stats, centres;
    const int count = cv::connectedComponentsWithStats(pixels, labels, stats, centres, /*connectivity=*/8);
    int largest = 1;
    for (int label = 2; label < count; ++label)
        if (stats.at<int>(label, cv::CC_STAT_AREA) > stats.at<int>(largest, cv::CC_STAT_AREA)) largest = label;
    Mask result(mask.width, mask.height);
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x) result.at(x, y) = labels.at<int>(y, x) == largest ? 1 : 0;
    return result;
}

}  // namespace maskwright
