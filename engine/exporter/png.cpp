// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/png.h"

#include <algorithm>
#include <opencv2/imgcodecs.hpp>

#include "core/error.h"
#include "core/files.h"
#include "image/write.h"
#include "mask/metrics.h"

namespace maskwright {

std::string maskPathFor(const std::string& imageFile) {
    const std::filesystem::path path = fromUtf8("masks/" + imageFile);
    return toUtf8(std::filesystem::path(path).replace_extension(".png"));
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
    const std::vector<std::uint8_t> bytes = readBytes(path);
    cv::Mat grey;
    try {
        if (!bytes.empty()) grey = cv::imdecode(bytes, cv::IMREAD_GRAYSCALE | cv::IMREAD_ANYDEPTH);
    } catch (const cv::Exception&) {
        grey.release();
    }
    if (grey.empty())
        throw Error(ErrorCode::BadInput, "The mask cannot be read as an image", toUtf8(path),
                    "Masks are PNG files, 0 and 255.");
    const cv::Mat foreground = grey != 0;
    Mask mask(foreground.cols, foreground.rows);
    std::transform(foreground.begin<std::uint8_t>(), foreground.end<std::uint8_t>(), mask.pixels.begin(),
                   [](std::uint8_t pixel) { return static_cast<std::uint8_t>(pixel != 0); });
    return mask;
}

}  // namespace maskwright
