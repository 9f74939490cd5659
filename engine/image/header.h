// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace maskwright {

enum class ImageKind { Jpeg, Png, Bmp, WebP, Gif, Tiff, Pnm, Jpeg2000 };

/// What the first bytes of an image file say. Sizes are as stored, before orientation; 0 where the header does not
/// tell.
struct ImageHeader {
    ImageKind kind{};
    int width = 0;
    int height = 0;
    int orientation = 1;    ///< EXIF or TIFF, 1 to 8
    bool complete = true;   ///< false when the file stops before the end that its format announces
    bool animated = false;  ///< WebP with several frames
};

/// Nothing when the bytes are no image of a known kind, or of one that OpenCV could leave to GDAL. To be asked before
/// OpenCV decodes anything that others wrote. Never reads outside `bytes`.
std::optional<ImageHeader> parseImageHeader(std::span<const std::uint8_t> bytes);

/// A PNG reduced to what its pixels need (header, palette, transparency, data, end). libpng prints about broken
/// colour profiles and dates, which say nothing here.
std::vector<std::uint8_t> pngPixelChunks(std::span<const std::uint8_t> png);

}  // namespace maskwright
