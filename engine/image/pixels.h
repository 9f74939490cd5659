// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "image/image.h"

namespace maskwright {

/// OpenCV's view of an image or a map, sharing its memory. OpenCV does not write to what it only reads.
inline cv::Mat matOf(const Image& image) {
    return {image.height, image.width, CV_8UC3, const_cast<std::uint8_t*>(image.rgb.data())};
}
inline cv::Mat matOf(const HeatMap& map) {
    return {map.height, map.width, CV_32F, const_cast<float*>(map.values.data())};
}
inline Image imageFrom(const cv::Mat& rgb) {
    const cv::Mat whole = rgb.isContinuous() ? rgb : rgb.clone();
    return {whole.cols, whole.rows, {whole.data, whole.data + whole.total() * 3}};
}
inline HeatMap heatMapFrom(const cv::Mat& values) {
    const cv::Mat whole = values.isContinuous() ? values : values.clone();
    const float* first = whole.ptr<float>();
    return {whole.cols, whole.rows, {first, first + whole.total()}};
}

}  // namespace maskwright
