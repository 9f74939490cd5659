// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Photos and masks, in every format that is read: header, size, orientation and pixels.
#include <cstdint>

#include "exporter/png.h"
#include "fuzz_support.h"
#include "image/header.h"
#include "image/read.h"

namespace maskwright {
namespace {

/// Small enough that a picture of the largest size allowed is decoded at once.
constexpr ReadLimits kLimits{.maxPixels = 1 << 20};

void checkHeader(std::span<const std::uint8_t> bytes) {
    const auto header = parseImageHeader(bytes);
    if (!header) return;
    fuzz::require(header->width >= 0 && header->height >= 0, "sizes are not negative");
    fuzz::require(header->orientation >= 1 && header->orientation <= 8, "an orientation is 1 to 8");
    if (header->kind == ImageKind::Png)
        fuzz::require(pngPixelChunks(bytes).size() <= bytes.size(), "a PNG does not grow when chunks are left out");
}

}  // namespace
}  // namespace maskwright

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace maskwright;
    const std::span<const std::uint8_t> bytes(data, size);
    checkHeader(bytes);
    Image image;
    const bool isImage = fuzz::readOrRefuse([&] { image = decodeImage(bytes, "input", kLimits); });
    if (isImage) {
        fuzz::require(std::int64_t{image.width} * image.height <= kLimits.maxPixels, "the limit is kept");
        fuzz::require(image.rgb.size() == std::size_t(image.width) * std::size_t(image.height) * 3,
                      "an image has three bytes a pixel");
    }
    const fuzz::MemoryFile file(bytes);
    ImageSize shown;
    const bool hasSize = fuzz::readOrRefuse([&] { shown = readImageSize(file.path()); });
    if (isImage) {
        fuzz::require(hasSize, "what can be decoded has a size");
        fuzz::require(shown.width == image.width && shown.height == image.height,
                      "the header tells the size of the decoded image");
    }
    // Without the limit of the photos: only what is small in the first place.
    if (hasSize && std::int64_t{shown.width} * shown.height <= kLimits.maxPixels)
        fuzz::readOrRefuse([&] { readMaskPng(file.path()); });
    return 0;
}
