// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/read.h"

#include <cstdlib>
#include <fstream>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "core/files.h"
#include "image/header.h"
#include "image/pixels.h"

namespace maskwright {

namespace {

constexpr std::uint64_t kMaxFileBytes = 4ULL << 30;
/// EXIF may come before the size; no camera writes more of it than this.
constexpr std::size_t kHeaderBytes = 1 << 20;

[[noreturn]] void refuse(const std::string& what, const std::filesystem::path& file,
                         const std::string& hint = "Replace the file or leave it out.") {
    throw Error(ErrorCode::BadInput, what, toUtf8(file), hint);
}

/// OpenCV prints to stderr on broken files, which are ordinary here.
void silenceOpenCv() {
    static const bool once = [] {
        cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
        return true;
    }();
    (void)once;
}

ImageHeader checkedHeader(std::span<const std::uint8_t> bytes, const std::filesystem::path& file,
                          const ReadLimits& limits) {
    if (bytes.empty()) refuse("The image file is empty", file);
    const auto header = parseImageHeader(bytes);
    if (!header) refuse("The file is not an image of a known format", file, "Convert it to PNG or JPEG.");
    if (header->kind == ImageKind::Gif)
        refuse("GIF images cannot be read", file, "Convert it to PNG; of an animation, the frame you want.");
    const std::int64_t pixels = static_cast<std::int64_t>(header->width) * header->height;
    if (pixels > limits.maxPixels)
        refuse("The image has " + std::to_string(header->width) + "x" + std::to_string(header->height) +
                   " pixels, more than the " + std::to_string(limits.maxPixels / 1'000'000) + " million allowed",
               file, "Scale it down or cut it into tiles.");
    return *header;
}

/// Any depth to 8 bits.
cv::Mat eightBit(const cv::Mat& pixels) {
    cv::Mat result;
    switch (pixels.depth()) {
        case CV_8U:
            return pixels;
        case CV_16U:
            pixels.convertTo(result, CV_8U, 1.0 / 257.0);
            break;
        case CV_32F:
        case CV_64F:
            pixels.convertTo(result, CV_8U, 255.0);
            break;
        default:
            cv::normalize(pixels, result, 0, 255, cv::NORM_MINMAX, CV_8U);
            break;
    }
    return result;
}

cv::Mat overWhite(const cv::Mat& bgra) {
    cv::Mat rgb(bgra.size(), CV_8UC3);
    for (int y = 0; y < bgra.rows; ++y) {
        const auto* in = bgra.ptr<cv::Vec4b>(y);
        auto* out = rgb.ptr<cv::Vec3b>(y);
        for (int x = 0; x < bgra.cols; ++x) {
            const int alpha = in[x][3];
            for (int c = 0; c < 3; ++c)
                out[x][c] = static_cast<std::uint8_t>((in[x][2 - c] * alpha + 255 * (255 - alpha) + 127) / 255);
        }
    }
    return rgb;
}

cv::Mat toRgb(const cv::Mat& decoded) {
    const cv::Mat pixels = eightBit(decoded);
    cv::Mat rgb;
    switch (pixels.channels()) {
        case 1:
            cv::cvtColor(pixels, rgb, cv::COLOR_GRAY2RGB);
            return rgb;
        case 3:
            cv::cvtColor(pixels, rgb, cv::COLOR_BGR2RGB);
            return rgb;
        case 4:
            return overWhite(pixels);
        default:
            return {};
    }
}

/// Turns and mirrors stored pixels upright, by their EXIF orientation.
cv::Mat upright(cv::Mat pixels, int orientation) {
    cv::Mat result = std::move(pixels);
    if (orientation >= 5) cv::transpose(result, result);
    constexpr int kKeep = 2;
    constexpr int kFlips[] = {kKeep, 1, -1, 0, kKeep, 1, -1, 0};  // OpenCV's codes: 1 left-right, 0 up-down, -1 both
    const int flip = kFlips[orientation - 1];
    if (flip != kKeep) cv::flip(result, result, flip);
    return result;
}

}  // namespace

Image decodeImage(std::span<const std::uint8_t> bytes, const std::filesystem::path& file, const ReadLimits& limits) {
    silenceOpenCv();
    const ImageHeader header = checkedHeader(bytes, file, limits);
    if (!header.complete) refuse("The image file ends early", file, "Copy or download it again.");
    cv::Mat decoded;
    try {
        const cv::Mat raw(1, static_cast<int>(bytes.size()), CV_8U, const_cast<std::uint8_t*>(bytes.data()));
        // JPEG has no alpha and OpenCV converts its CMYK only when asked for colour.
        const int flags =
            header.kind == ImageKind::Jpeg ? cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION : cv::IMREAD_UNCHANGED;
        decoded = cv::imdecode(raw, flags);
    } catch (const cv::Exception&) {
        decoded.release();
    }
    const cv::Mat rgb = decoded.empty() ? decoded : toRgb(decoded);
    if (rgb.empty())
        refuse("The image cannot be decoded; it is damaged or of an unusual kind", file, "Convert it to PNG or JPEG.");
    return imageFrom(upright(rgb, header.orientation));
}

Image readImage(const std::filesystem::path& path, const ReadLimits& limits) {
    return decodeImage(readBytes(path, kMaxFileBytes), path, limits);
}

ImageSize readImageSize(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) refuse("The image file cannot be opened", path, "Check the name and its permissions.");
    std::vector<std::uint8_t> start(kHeaderBytes);
    file.read(reinterpret_cast<char*>(start.data()), static_cast<std::streamsize>(start.size()));
    start.resize(static_cast<std::size_t>(file.gcount()));
    const ImageHeader header = checkedHeader(start, path, {.maxPixels = INT64_MAX});
    if (header.width < 1 || header.height < 1) {  // a format whose header does not tell, or tells too late
        const Image image = readImage(path);
        return {image.width, image.height};
    }
    return header.orientation >= 5 ? ImageSize{header.height, header.width} : ImageSize{header.width, header.height};
}

}  // namespace maskwright
