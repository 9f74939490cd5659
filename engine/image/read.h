// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>

#include "image/image.h"

namespace maskwright {

struct ReadLimits {
    std::int64_t maxPixels = 200'000'000;  ///< larger photos are refused by their header, before decoding
};

/// Reads a photo upright (EXIF orientation applied), as 8-bit RGB: 16 bit is scaled, grey is spread, alpha is laid over
/// white, CMYK JPEG is converted. Decoded from memory, so any path works; the content decides the format, not the file
/// name.
/// @throws Error(BadInput) naming the file: missing, empty, not an image, cut short, over the limit, a GIF or an
/// animated WebP.
Image readImage(const std::filesystem::path& path, const ReadLimits& limits = {});
Image decodeImage(std::span<const std::uint8_t> bytes, const std::filesystem::path& nameForErrors,
                  const ReadLimits& limits = {});

struct ImageSize {
    int width = 0;
    int height = 0;
};
/// Upright size, from the header alone; of any size. @throws Error(BadInput) as readImage.
ImageSize readImageSize(const std::filesystem::path& path);

}  // namespace maskwright
