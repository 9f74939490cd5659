// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/color_map.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/error.h"

namespace maskwright {

namespace {

using Table = std::array<std::array<std::uint8_t, 3>, 256>;

/// OpenCV's own tables, which are the published ones (matplotlib's, and Google's for Turbo).
Table makeTable(int openCvMap) {
    cv::Mat ramp(1, 256, CV_8U), colors;
    for (int i = 0; i < 256; ++i) ramp.at<std::uint8_t>(0, i) = static_cast<std::uint8_t>(i);
    cv::applyColorMap(ramp, colors, openCvMap);
    Table table{};
    for (int i = 0; i < 256; ++i) {
        const cv::Vec3b bgr = colors.at<cv::Vec3b>(0, i);
        table[static_cast<std::size_t>(i)] = {bgr[2], bgr[1], bgr[0]};
    }
    return table;
}

Table greyTable() {
    Table table{};
    for (std::size_t i = 0; i < 256; ++i) table[i].fill(static_cast<std::uint8_t>(i));
    return table;
}

const Table& tableOf(ColorMap map) {
    static const Table turbo = makeTable(cv::COLORMAP_TURBO), viridis = makeTable(cv::COLORMAP_VIRIDIS),
                       grey = greyTable(), inferno = makeTable(cv::COLORMAP_INFERNO),
                       cividis = makeTable(cv::COLORMAP_CIVIDIS);
    switch (map) {
        case ColorMap::Turbo:
            return turbo;
        case ColorMap::Viridis:
            return viridis;
        case ColorMap::Inferno:
            return inferno;
        case ColorMap::Cividis:
            return cividis;
        case ColorMap::Grey:
            break;
    }
    return grey;
}

}  // namespace

std::array<std::uint8_t, 3> colorOf(ColorMap map, float value) {
    const float clamped = std::isnan(value) ? 0.0f : std::clamp(value, 0.0f, 1.0f);
    return tableOf(map)[static_cast<std::size_t>(std::lround(clamped * 255.0f))];
}

Image colorize(const HeatMap& map, ColorMap colors, float low, float high) {
    const float range = high > low ? high - low : 1.0f;
    Image image{map.width, map.height, {}};
    image.rgb.reserve(map.values.size() * 3);
    for (const float value : map.values) {
        const auto color = colorOf(colors, (value - low) / range);
        image.rgb.insert(image.rgb.end(), color.begin(), color.end());
    }
    return image;
}

Image overlay(const Image& photo, const HeatMap& map, ColorMap colors, float low, float high, float opacity) {
    if (photo.width != map.width || photo.height != map.height)
        throw Error(ErrorCode::BadInput, "The map laid over a photo must have the photo's size");
    Image result = colorize(map, colors, low, high);
    const float weight = std::clamp(opacity, 0.0f, 1.0f);
    for (std::size_t i = 0; i < result.rgb.size(); ++i)
        result.rgb[i] = static_cast<std::uint8_t>(std::lround(weight * static_cast<float>(result.rgb[i]) +
                                                              (1.0f - weight) * static_cast<float>(photo.rgb[i])));
    return result;
}

}  // namespace maskwright
