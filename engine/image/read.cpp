// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/read.h"

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

/// OpenCV counts the bytes of a file with an int.
constexpr std::uint64_t kMaxFileBytes = 0x7fffffff;
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
    if (header->animated) refuse("Animated WebP images cannot be read", file, "Save the frame you want as PNG.");
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

/// Upright.
ImageSize shownSize(const ImageHeader& header) {
    return header.orientation >= 5 ? ImageSize{header.height, header.width} : ImageSize{header.width, header.height};
}

/// Empty when OpenCV cannot make sense of the bytes.
cv::Mat decodeWith(std::span<const std::uint8_t> bytes, int flags, const std::filesystem::path& file) {
    try {
        const cv::Mat raw(1, static_cast<int>(bytes.size()), CV_8U, const_cast<std::uint8_t*>(bytes.data()));
        return cv::imdecode(raw, flags);
    } catch (const cv::Exception& exception) {
        if (exception.code != cv::Error::StsNoMem) return {};
        throw Error(ErrorCode::OutOfMemory, "There is not enough memory to read the image", toUtf8(file),
                    "Close other programs or scale the image down.");
    }
}

cv::Mat decodePixels(std::span<const std::uint8_t> bytes, ImageKind kind, const std::filesystem::path& file) {
    constexpr int kColor = cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION;
    switch (kind) {
        case ImageKind::Jpeg:  // has no alpha, and OpenCV converts its CMYK only when asked for colour
            return decodeWith(bytes, kColor, file);
        case ImageKind::Png:
            return decodeWith(pngPixelChunks(bytes), cv::IMREAD_UNCHANGED, file);
        case ImageKind::Bmp: {  // OpenCV turns palettes grey unless asked for colour, which would drop alpha
            cv::Mat pixels = decodeWith(bytes, cv::IMREAD_UNCHANGED, file);
            return pixels.channels() == 4 ? pixels : decodeWith(bytes, kColor, file);
        }
        default:
            return decodeWith(bytes, cv::IMREAD_UNCHANGED, file);
    }
}

}  // namespace

Image decodeImage(std::span<const std::uint8_t> bytes, const std::filesystem::path& nameForErrors,
                  const ReadLimits& limits) {
    silenceOpenCv();
    if (bytes.size() > kMaxFileBytes)
        refuse("The image file is larger than 2 GB", nameForErrors, "Scale the image down.");
    const ImageHeader header = checkedHeader(bytes, nameForErrors, limits);
    if (!header.complete) refuse("The image file ends early", nameForErrors, "Copy or download it again.");
    if (header.width < 1 || header.height < 1) refuse("The image's header is damaged: it tells no size", nameForErrors);
    const cv::Mat decoded = decodePixels(bytes, header.kind, nameForErrors);
    const cv::Mat rgb = decoded.empty() ? decoded : toRgb(decoded);
    if (rgb.empty())
        refuse("The image cannot be decoded; it is damaged or of an unusual kind", nameForErrors,
               "Convert it to PNG or JPEG.");
    // OpenCV turns TIFF upright whatever it is told.
    Image image = imageFrom(header.kind == ImageKind::Tiff ? rgb : upright(rgb, header.orientation));
    const ImageSize told = shownSize(header);
    if (image.width != told.width || image.height != told.height)
        refuse("The image's header is damaged: it tells another size than the pixels have", nameForErrors);
    return image;
}

Image readImage(const std::filesystem::path& path, const ReadLimits& limits) {
    return decodeImage(readBytes(path, kMaxFileBytes), path, limits);
}

ImageSize readImageSize(const std::filesystem::path& path) {
    constexpr ReadLimits kAnySize{.maxPixels = INT64_MAX};
    std::error_code ignored;
    std::ifstream file(path, std::ios::binary);
    if (!file || !std::filesystem::is_regular_file(path, ignored)) readBytes(path, kMaxFileBytes);  // says why
    std::vector<std::uint8_t> bytes(kHeaderBytes);
    file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    ImageHeader header = checkedHeader(bytes, path, kAnySize);
    if (header.width < 1 || header.height < 1 || header.kind != ImageKind::Jpeg) {
        bytes = readBytes(path, kMaxFileBytes);  // the others may tell size or orientation at their end
        header = checkedHeader(bytes, path, kAnySize);
    }
    if (header.width < 1 || header.height < 1) refuse("The image's header is damaged: it tells no size", path);
    return shownSize(header);
}

}  // namespace maskwright
