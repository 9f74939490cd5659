// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace maskwright {

enum class ImageKind { Jpeg, Png, Bmp, WebP, Gif, Tiff, Pnm, Jpeg2000 };

/// What the first bytes of an image file say. Sizes are as stored, before orientation; 0 where the header does not
/// tell.
struct ImageHeader {
    ImageKind kind{};
    int width = 0;
    int height = 0;
    int orientation = 1;   ///< EXIF, 1 to 8 (JPEG)
    bool complete = true;  ///< false when the end marker of the format is missing
};

/// Nothing when the bytes are no image of a known kind. Never reads outside `bytes`.
std::optional<ImageHeader> parseImageHeader(std::span<const std::uint8_t> bytes);

}  // namespace maskwright
