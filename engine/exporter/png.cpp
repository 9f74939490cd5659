// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/png.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <opencv2/imgcodecs.hpp>
#include <optional>

#include "core/error.h"
#include "core/files.h"
#include "image/header.h"
#include "image/read.h"
#include "image/write.h"
#include "mask/metrics.h"

namespace maskwright {

namespace {

std::string pngIn(const std::string& folder, const std::string& imageFile) {
    return toUtf8(fromUtf8(folder + "/" + imageFile).replace_extension(".png"));
}

/// @param flags cv::imread's. @throws Error(BadInput) saying what the file should have been.
cv::Mat readGrey(const std::filesystem::path& path, int flags, const char* what, const char* hint) {
    const std::vector<std::uint8_t> bytes = readBytes(path);
    const std::optional<ImageHeader> header = parseImageHeader(bytes);
    if (header && std::int64_t{header->width} * header->height > ReadLimits().maxPixels)
        throw Error(ErrorCode::BadInput, "The picture has more pixels than a photo may have", toUtf8(path),
                    "Scale it down to the size of its photo.");
    cv::Mat grey;
    try {
        if (header) grey = cv::imdecode(bytes, flags);
    } catch (const cv::Exception&) {
        grey.release();
    }
    if (grey.empty()) throw Error(ErrorCode::BadInput, what, toUtf8(path), hint);
    return grey;
}

}  // namespace

std::string maskPathFor(const std::string& imageFile) {
    return pngIn("masks", imageFile);
}

std::string mapPathFor(const std::string& imageFile) {
    return pngIn("maps", imageFile);
}

std::string confidencePathFor(const std::string& imageFile) {
    return pngIn("confidence", imageFile);
}

void writeMaskPng(const std::filesystem::path& path, const Mask& mask) {
    std::vector<std::uint8_t> grey(mask.pixels.size());
    std::transform(mask.pixels.begin(), mask.pixels.end(), grey.begin(),
                   [](std::uint8_t pixel) { return static_cast<std::uint8_t>(pixel != 0 ? 255 : 0); });
    writeAtomically(path, encodePngGrey(grey, mask.width, mask.height));
    const Mask stored = readMaskPng(path);
    if (stored.width != mask.width || stored.height != mask.height || compare(stored, mask).iou() != 1.0)
        throw Error(ErrorCode::DiskFull, "The mask reads back differently from what was written", toUtf8(path),
                    "Check the disk.");
}

Mask readMaskPng(const std::filesystem::path& path) {
    const cv::Mat grey = readGrey(path, cv::IMREAD_GRAYSCALE | cv::IMREAD_ANYDEPTH,
                                  "The mask cannot be read as an image", "Masks are PNG files, 0 and 255.");
    const cv::Mat foreground = grey != 0;
    Mask mask(foreground.cols, foreground.rows);
    std::transform(foreground.begin<std::uint8_t>(), foreground.end<std::uint8_t>(), mask.pixels.begin(),
                   [](std::uint8_t pixel) { return static_cast<std::uint8_t>(pixel != 0); });
    return mask;
}

namespace {

std::uint8_t grey(float value) {
    return static_cast<std::uint8_t>(std::lround(255.0F * std::clamp(value, 0.0F, 1.0F)));
}
float fromGrey(std::uint8_t value) {
    return static_cast<float>(value) / 255.0F;
}

}  // namespace

HeatMap asStored(HeatMap map) {
    for (float& value : map.values) value = fromGrey(grey(value));
    return map;
}

void writeMapPng(const std::filesystem::path& path, const HeatMap& map) {
    std::vector<std::uint8_t> values(map.values.size());
    std::transform(map.values.begin(), map.values.end(), values.begin(), grey);
    writeAtomically(path, encodePngGrey(values, map.width, map.height));
}

HeatMap readMapPng(const std::filesystem::path& path) {
    const cv::Mat picture = readGrey(path, cv::IMREAD_GRAYSCALE, "The soft map cannot be read as an image",
                                     "Soft maps are grey PNG files.");
    HeatMap map{picture.cols, picture.rows, std::vector<float>(picture.total())};
    std::transform(picture.begin<std::uint8_t>(), picture.end<std::uint8_t>(), map.values.begin(), fromGrey);
    return map;
}

}  // namespace maskwright
