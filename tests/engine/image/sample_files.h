// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "image/image.h"

/// Image files made byte by byte, so that the tests do not depend on the code they test.
namespace maskwright::test {

using Bytes = std::vector<std::uint8_t>;
using Color = std::array<std::uint8_t, 3>;

constexpr Color kRed{255, 0, 0}, kGreen{0, 255, 0}, kBlue{0, 0, 255}, kWhite{255, 255, 255};

Color colorAt(const Image& image, int x, int y);
/// 32 x 16 pixels in four quarters: red, green above blue, white.
Image quarters();

enum class SampleKind { Jpeg, Png, WebP, Tiff };
std::string_view name(SampleKind kind);

/// `image` as a file of that kind; an orientation above 1 is written where the format keeps it.
Bytes sampleFile(const Image& image, SampleKind kind, int orientation = 1);

/// A 16-bit PNG with 1 (grey), 3 (RGB) or 4 (RGBA) channels of the given values, one row.
Bytes png16(const std::vector<std::uint16_t>& values, int channels);
/// An 8-bit PNG, one row; channels as above.
Bytes png8(const Bytes& values, int channels);
/// A palette PNG of one row; `alphas` makes entries transparent and may be shorter.
Bytes palettePng(const std::vector<Color>& palette, const Bytes& alphas, const Bytes& indices);
/// A palette BMP of one row.
Bytes paletteBmp(const std::vector<Color>& palette, const Bytes& indices);
Bytes plainBmp(const Image& image);
Bytes plainPpm(const Image& image);

/// A file of tests/data/images.
std::filesystem::path storedImage(const std::string& file);

}  // namespace maskwright::test
