// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/segmenter_config.h"

#include <algorithm>
#include <map>

#include "core/error.h"
#include "core/json_text.h"

namespace maskwright {

namespace {

constexpr int kFormat = 1;

const std::map<std::string, SegmenterConfig>& architectures() {
    static const std::map<std::string, SegmenterConfig> all = {
        {"light", {.architecture = "light", .channels = {16, 32, 64, 128, 192}}},
        // arXiv 2212.14306 trains milesial's U-Net of these widths; the blocks here are residual, with group norms.
        {"unet", {.architecture = "unet", .channels = {64, 128, 256, 512, 1024}}},
        {"strong", {.architecture = "strong", .channels = {32, 64, 128, 256, 320}, .blocksPerLevel = 2}}};
    return all;
}

bool isSound(const SegmenterConfig& c) {
    return (c.inputs == 3 || c.inputs == 4) && c.longSide >= 32 && c.longSide <= 4096 && !c.channels.empty() &&
           c.channels.size() <= 8 && c.blocksPerLevel >= 1 && c.blocksPerLevel <= 8 && c.normGroups >= 1 &&
           std::all_of(c.channels.begin(), c.channels.end(),
                       [&](int channels) { return channels >= 1 && channels <= 4096 && channels % c.normGroups == 0; });
}

}  // namespace

SegmenterConfig segmenterArchitecture(const std::string& name) {
    const auto found = architectures().find(name);
    if (found == architectures().end())
        throw Error(ErrorCode::BadInput, "This segmenter is not known", name, "Choose light, unet or strong.");
    return found->second;
}

nlohmann::json toJson(const SegmenterConfig& config) {
    return {{"format", kFormat},
            {"architecture", config.architecture},
            {"inputs", config.inputs},
            {"long_side", config.longSide},
            {"channels", config.channels},
            {"blocks_per_level", config.blocksPerLevel},
            {"norm_groups", config.normGroups}};
}

SegmenterConfig segmenterConfigFrom(const nlohmann::json& json, const std::string& nameForErrors) {
    SegmenterConfig config;
    int format = 0;
    try {
        format = wholeNumber<int>(json.at("format"));
        config.architecture = json.at("architecture").get<std::string>();
        config.inputs = wholeNumber<int>(json.at("inputs"));
        config.longSide = wholeNumber<int>(json.at("long_side"));
        config.channels = wholeNumbers<int>(json.at("channels"));
        config.blocksPerLevel = wholeNumber<int>(json.at("blocks_per_level"));
        config.normGroups = wholeNumber<int>(json.at("norm_groups"));
    } catch (const nlohmann::json::exception&) {
        throw Error(ErrorCode::BadModel, "The segmenter's configuration is not whole", nameForErrors,
                    "Train the segmenter again.");
    }
    if (format > kFormat)
        throw Error(ErrorCode::BadModel, "The segmenter was made by a newer Maskwright", nameForErrors,
                    "Update Maskwright, or train the segmenter again.");
    if (!isSound(config))
        throw Error(ErrorCode::BadModel, "The segmenter's configuration holds impossible numbers", nameForErrors,
                    "Train the segmenter again.");
    return config;
}

}  // namespace maskwright
