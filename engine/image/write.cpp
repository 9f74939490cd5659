// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/write.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "core/files.h"
#include "image/pixels.h"

namespace maskwright {

namespace {

std::vector<std::uint8_t> encode(const cv::Mat& pixels) {
    std::vector<std::uint8_t> bytes;
    if (pixels.empty() || !cv::imencode(".png", pixels, bytes))
        throw Error(ErrorCode::Internal, "An image of " + std::to_string(pixels.cols) + "x" +
                                             std::to_string(pixels.rows) + " could not be encoded");
    return bytes;
}

}  // namespace

std::vector<std::uint8_t> encodePng(const Image& image) {
    cv::Mat bgr;
    if (!image.empty()) cv::cvtColor(matOf(image), bgr, cv::COLOR_RGB2BGR);
    return encode(bgr);
}

std::vector<std::uint8_t> encodePngGrey(std::span<const std::uint8_t> grey, int width, int height) {
    return encode(cv::Mat(height, width, CV_8U, const_cast<std::uint8_t*>(grey.data())));
}

void writePng(const std::filesystem::path& path, const Image& image) {
    writeAtomically(path, encodePng(image));
}

}  // namespace maskwright
