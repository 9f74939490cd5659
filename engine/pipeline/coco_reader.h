// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "mask/mask.h"

namespace maskwright {

struct CocoAnnotation {
    using Runs = std::vector<std::uint32_t>;
    using Rings = std::vector<std::vector<double>>;  ///< x, y, x, y ... in pixels from the photo's top-left corner

    std::size_t category = 0;                      ///< index into CocoContent::categories
    std::variant<std::string, Runs, Rings> shape;  ///< compressed run lengths, plain ones, or rings
};

struct CocoPhoto {
    std::string file;  ///< as the file says, with forward slashes
    int width = 0;
    int height = 0;
    std::vector<CocoAnnotation> annotations;
};

struct CocoContent {
    std::vector<std::string> categories;  ///< those that annotations use
    std::vector<CocoPhoto> photos;        ///< in the order of the file
    std::size_t boxesAlone = 0;           ///< annotations without a mask
};

/// Reads a COCO file from anywhere.
/// @param concepts only these categories; empty: all
/// @throws Error(BadInput) saying what is wrong with it: no JSON, over 1 GiB, a part that is missing or of another
/// type, an id that is used twice or belongs to nothing, a size that cannot be.
CocoContent readCoco(const std::filesystem::path& file, const std::vector<std::string>& concepts = {});

/// A list of rings is their union, as in cocoapi. @throws Error(BadInput) when it does not fit the photo.
Mask decodeAnnotation(const CocoAnnotation& annotation, int width, int height);

}  // namespace maskwright
