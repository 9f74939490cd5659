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

void requirePixels(std::size_t bytes, int width, int height, int channels) {
    if (width < 1 || height < 1 || bytes != static_cast<std::size_t>(width) * height * channels)
        throw Error(ErrorCode::Internal, "An image of " + std::to_string(width) + "x" + std::to_string(height) +
                                             " cannot have " + std::to_string(bytes) + " bytes");
}

std::vector<std::uint8_t> encode(const cv::Mat& pixels) {
    std::vector<std::uint8_t> bytes;
    if (!cv::imencode(".png", pixels, bytes))
        throw Error(ErrorCode::Internal, "An image of " + std::to_string(pixels.cols) + "x" +
                                             std::to_string(pixels.rows) + " could not be encoded");
    return bytes;
}

}  // namespace

std::vector<std::uint8_t> encodePng(const Image& image) {
    requirePixels(image.rgb.size(), image.width, image.height, 3);
    cv::Mat bgr;
    cv::cvtColor(matOf(image), bgr, cv::COLOR_RGB2BGR);
    return encode(bgr);
}

std::vector<std::uint8_t> encodePngGrey(std::span<const std::uint8_t> grey, int width, int height) {
    requirePixels(grey.size(), width, height, 1);
    return encode(cv::Mat(height, width, CV_8U, const_cast<std::uint8_t*>(grey.data())));
}

void writePng(const std::filesystem::path& path, const Image& image) {
    writeAtomically(path, encodePng(image));
}

}  // namespace maskwright
