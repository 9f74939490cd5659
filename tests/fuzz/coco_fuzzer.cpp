// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations in COCO's form, from anywhere: the file, and the masks that it describes.
#include <cstdint>

#include "fuzz_support.h"
#include "mask/rle.h"
#include "pipeline/coco_reader.h"

namespace maskwright {
namespace {

/// Masks of larger photos are left out: they say nothing more, and take long.
constexpr std::int64_t kMostPixels = 1 << 16;

void decode(const CocoAnnotation& annotation, int width, int height) {
    Mask mask;
    if (!fuzz::readOrRefuse([&] { mask = decodeAnnotation(annotation, width, height); })) return;
    fuzz::require(mask.width == width && mask.height == height, "a mask has the photo's size");
    const auto runs = runLengths(mask);
    fuzz::require(decompressRunLengths(compressRunLengths(runs)) == runs, "run lengths survive being packed");
    fuzz::require(maskFromRunLengths(runs, width, height) == mask, "a mask survives being written");
}

}  // namespace
}  // namespace maskwright

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace maskwright;
    const fuzz::MemoryFile file(std::span(data, size));
    CocoContent content;
    if (!fuzz::readOrRefuse([&] { content = readCoco(file.path()); })) {
        // The packed form alone as well: a fuzzer seldom gets past the JSON around it.
        fuzz::readOrRefuse([&] { decompressRunLengths(fuzz::asText({data, size})); });
        return 0;
    }
    for (const CocoPhoto& photo : content.photos) {
        if (std::int64_t{photo.width} * photo.height > kMostPixels) continue;
        for (const CocoAnnotation& annotation : photo.annotations) {
            fuzz::require(annotation.category < content.categories.size(), "an annotation has a category");
            decode(annotation, photo.width, photo.height);
        }
    }
    return 0;
}
