// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace maskwright {

/// segmenter.json. Free of LibTorch.
struct SegmenterConfig {
    std::string architecture;   ///< the name it was made from
    int inputs = 3;             ///< 3: the photo alone; 4: the soft map of its attention as well
    int longSide = 160;         ///< pixels that it sees of a photo's long side
    std::vector<int> channels;  ///< per level; each level halves the sides
    int blocksPerLevel = 1;     ///< residual blocks
    int normGroups = 8;

    /// Sides of its input are multiples of this.
    int multiple() const { return 1 << (static_cast<int>(channels.size()) - 1); }
    bool operator==(const SegmenterConfig&) const = default;
};

/// "light", "unet" (widths and depth of the paper's) or "strong".
/// @throws Error(BadInput) naming the architectures there are.
SegmenterConfig segmenterArchitecture(const std::string& name);

nlohmann::json toJson(const SegmenterConfig& config);
/// @throws Error(BadModel) naming what does not hold.
SegmenterConfig segmenterConfigFrom(const nlohmann::json& json, const std::string& nameForErrors);

}  // namespace maskwright
