// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/attention_export.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/error.h"
#include "core/files.h"
#include "image/color_map.h"
#include "image/geometry.h"
#include "image/read.h"
#include "image/write.h"
#include "model/safetensors.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;

constexpr int kPictureSide = 256;  ///< pictures of maps are enlarged up to about this
constexpr int kHistogramBins = 64;
constexpr float kOverlayOpacity = 0.5F;

std::string dumped(const nlohmann::json& json) {
    return json.dump(/*indent=*/-1, ' ', /*ensure_ascii=*/false, nlohmann::json::error_handler_t::replace);
}

std::string numbered(std::size_t number, std::size_t digits) {
    std::string text = std::to_string(number);
    return std::string(digits - std::min(digits, text.size()), '0') + text;
}

/// ASCII letters, digits and what is harmless in a file name on every system: a token may be a part of a UTF-8 letter.
std::string fileNamePart(const std::string& text) {
    std::string name;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 || c == '.' || c == '-' || c == '_') name += c;
    }
    return name.empty() ? "token" : name.substr(0, 100);
}

std::pair<float, float> rangeOf(const HeatMap& map) {
    if (map.values.empty()) return {0.0F, 1.0F};
    const auto [low, high] = std::minmax_element(map.values.begin(), map.values.end());
    return {*low, *high};
}

/// A constant map has no range to scale to; it is drawn as the bottom of the scale.
Image colored(const HeatMap& map) {
    const auto [low, high] = rangeOf(map);
    return colorize(map, ColorMap::Turbo, low, high > low ? high : low + 1.0F);
}

/// The cells that the photo lies on, some of them in part.
HeatMap photoCells(const HeatMap& map, const Canvas& canvas) {
    const auto cells = [](int mapSide, int content, int canvasSide) {
        return std::clamp((mapSide * content + canvasSide - 1) / std::max(canvasSide, 1), 1, std::max(mapSide, 1));
    };
    HeatMap part;
    part.width = cells(map.width, canvas.contentWidth, canvas.width);
    part.height = cells(map.height, canvas.contentHeight, canvas.height);
    for (int y = 0; y < part.height; ++y) {
        const auto row = map.values.begin() + static_cast<std::ptrdiff_t>(y) * map.width;
        part.values.insert(part.values.end(), row, row + part.width);
    }
    return part;
}

/// Every pixel becomes a square of whole pixels, so that the picture shows the map's own cells.
Image enlarged(const Image& image) {
    const int factor = std::max(1, kPictureSide / std::max({image.width, image.height, 1}));
    Image large{image.width * factor, image.height * factor, {}};
    large.rgb.reserve(static_cast<std::size_t>(large.width) * large.height * 3);
    for (int y = 0; y < large.height; ++y)
        for (int x = 0; x < large.width; ++x) {
            const auto pixel =
                image.rgb.begin() + 3 * ((y / factor) * static_cast<std::ptrdiff_t>(image.width) + x / factor);
            large.rgb.insert(large.rgb.end(), pixel, pixel + 3);
        }
    return large;
}

std::string stepFolder(const AttentionMaps& maps, std::size_t step) {
    return numbered(step, 3) + "-t" + numbered(static_cast<std::size_t>(maps.timesteps[step]), 4);
}
std::string layerFolder(const AttentionMaps& maps, std::size_t layer) {
    return numbered(layer, 2) + "-" + fileNamePart(maps.layers[layer].name);
}
std::string tokenFile(const AttentionMaps& maps, std::size_t token) {
    return numbered(token, 2) + "-" + fileNamePart(maps.tokens[token]) + ".png";
}

/// @return the number of pictures written; all of them unless a stop was asked for.
std::size_t writePictures(const AttentionMaps& maps, const fs::path& out, JobContext& context) {
    const std::size_t perStep = maps.layers.size() * maps.tokens.size();
    const std::size_t total = maps.timesteps.size() * perStep;
    std::size_t written = 0;
    for (std::size_t step = 0; step < maps.timesteps.size(); ++step) {
        context.checkpoint();  // first: a stop "Now" must not pass for one after the step
        if (context.stopsAfterStep()) break;
        for (std::size_t layer = 0; layer < maps.layers.size(); ++layer) {
            context.checkpoint();
            const fs::path folder = out / fromUtf8(stepFolder(maps, step)) / fromUtf8(layerFolder(maps, layer));
            for (std::size_t token = 0; token < maps.tokens.size(); ++token) {
                const HeatMap part = photoCells(maps.map(step, layer, token), maps.canvas);
                writePng(folder / fromUtf8(tokenFile(maps, token)), enlarged(colored(part)));
                ++written;
            }
            context.report({Stage::Exporting, static_cast<std::int64_t>(written), static_cast<std::int64_t>(total),
                            std::nullopt, stepFolder(maps, step)});
        }
    }
    return written;
}

at::Tensor tensorOf(const HeatMap& map) {
    return at::tensor(map.values, at::kFloat).reshape({map.height, map.width});
}

void writeTensors(const AttentionMaps& maps, const Preliminary& preliminary, const fs::path& out) {
    const auto steps = static_cast<std::int64_t>(maps.timesteps.size());
    const auto tokens = static_cast<std::int64_t>(maps.tokens.size());
    std::map<std::string, at::Tensor> tensors = {{"soft", tensorOf(preliminary.soft)}};
    for (std::size_t layer = 0; layer < maps.layers.size(); ++layer) {
        const AttentionLayer& about = maps.layers[layer];
        at::Tensor all = at::empty({steps, tokens, about.height, about.width}, at::TensorOptions().dtype(at::kFloat));
        for (std::int64_t step = 0; step < steps; ++step)
            for (std::int64_t token = 0; token < tokens; ++token)
                all[step][token].copy_(
                    tensorOf(maps.map(static_cast<std::size_t>(step), layer, static_cast<std::size_t>(token))));
        tensors.emplace(about.name, all);
    }
    const nlohmann::json content = {{"width", maps.canvas.contentWidth}, {"height", maps.canvas.contentHeight}};
    const nlohmann::json canvas = {{"width", maps.canvas.width}, {"height", maps.canvas.height}};
    writeSafetensors(out / "maps.safetensors", tensors,
                     {{"timesteps", nlohmann::json(maps.timesteps).dump()},
                      {"tokens", dumped(maps.tokens)},
                      {"canvas", canvas.dump()},
                      {"content", content.dump()}});
}

nlohmann::json histogram(const HeatMap& map) {
    const auto [low, high] = rangeOf(map);
    std::vector<std::int64_t> counts(kHistogramBins, 0);
    for (const float value : map.values) {
        const float share = high > low ? (value - low) / (high - low) : 0.0F;
        ++counts[static_cast<std::size_t>(std::clamp(static_cast<int>(share * kHistogramBins), 0, kHistogramBins - 1))];
    }
    return {{"low", low}, {"high", high}, {"counts", counts}};
}

nlohmann::json mixtureJson(const TwoGaussians& mixture) {
    return {{"mean", mixture.mean},
            {"variance", mixture.variance},
            {"weight", mixture.weight},
            {"threshold", mixture.threshold},
            {"equal_posterior", mixture.equalPosterior},
            {"separability", mixture.separability}};
}

/// [low, high] of every map, [step][layer][token]: what the pictures' colours run over.
nlohmann::json rangesJson(const AttentionMaps& maps) {
    nlohmann::json ranges = nlohmann::json::array();
    for (std::size_t step = 0; step < maps.timesteps.size(); ++step) {
        nlohmann::json layers = nlohmann::json::array();
        for (std::size_t layer = 0; layer < maps.layers.size(); ++layer) {
            nlohmann::json tokens = nlohmann::json::array();
            for (std::size_t token = 0; token < maps.tokens.size(); ++token) {
                const auto [low, high] = rangeOf(photoCells(maps.map(step, layer, token), maps.canvas));
                tokens.push_back({low, high});
            }
            layers.push_back(std::move(tokens));
        }
        ranges.push_back(std::move(layers));
    }
    return ranges;
}

void writeNumbers(const Image& photo, const AttentionMaps& maps, const Preliminary& preliminary, const fs::path& out) {
    nlohmann::json layers = nlohmann::json::array();
    for (std::size_t i = 0; i < maps.layers.size(); ++i)
        layers.push_back({{"name", maps.layers[i].name},
                          {"folder", layerFolder(maps, i)},
                          {"width", maps.layers[i].width},
                          {"height", maps.layers[i].height},
                          {"used", maps.layers[i].used}});
    nlohmann::json steps = nlohmann::json::array();
    for (std::size_t i = 0; i < maps.timesteps.size(); ++i)
        steps.push_back({{"timestep", maps.timesteps[i]},
                         {"folder", stepFolder(maps, i)},
                         {"used", i < maps.timestepUsed.size() && maps.timestepUsed[i]}});
    writeAtomically(out / "attention.json", dumped({{"photo", {{"width", photo.width}, {"height", photo.height}}},
                                                    {"steps", steps},
                                                    {"layers", layers},
                                                    {"tokens", maps.tokens},
                                                    {"concept_tokens", maps.conceptTokens},
                                                    {"ranges", rangesJson(maps)},
                                                    {"histogram", histogram(preliminary.soft)},
                                                    {"mixture", mixtureJson(preliminary.mixture)}}));
}

void writeSummaryPictures(const Image& photo, const Preliminary& preliminary, const fs::path& out) {
    const HeatMap soft = resizeHeatMap(preliminary.soft, photo.width, photo.height);
    const auto [low, high] = rangeOf(soft);
    writePng(out / "aggregate.png", colored(soft));
    writePng(out / "overlay.png",
             overlay(photo, soft, ColorMap::Turbo, low, high > low ? high : low + 1.0F, kOverlayOpacity));
    std::vector<std::uint8_t> grey;
    grey.reserve(preliminary.mask.pixels.size());
    for (const std::uint8_t pixel : preliminary.mask.pixels) grey.push_back(pixel != 0 ? 255 : 0);
    const auto png = encodePngGrey(grey, preliminary.mask.width, preliminary.mask.height);
    writeAtomically(out / "mask.png", std::span<const std::uint8_t>(png));
}

}  // namespace

AttentionExport exportAttention(const AttentionExportOptions& options, JobContext& context) {
    const Image photo = readImage(options.image);
    makeFolder(options.out);
    AttentionExtractor extractor(options.extractor, context);
    AttentionMaps maps;
    const Preliminary preliminary = extractor.extract(photo, options.concept_, options.prompt,
                                                      toUtf8(options.image.filename()), context, &maps, KeepMaps::Yes);
    return writeAttention(photo, maps, preliminary, options.out, context);
}

AttentionExport writeAttention(const Image& photo, const AttentionMaps& maps, const Preliminary& preliminary,
                               const fs::path& out, JobContext& context) {
    if (maps.maps.size() != maps.timesteps.size() * maps.layers.size() * maps.tokens.size())
        throw Error(ErrorCode::Internal, "The attention maps were not kept", "attention export");
    writeSummaryPictures(photo, preliminary, out);
    writeNumbers(photo, maps, preliminary, out);
    writeTensors(maps, preliminary, out);
    AttentionExport result;
    result.steps = maps.timesteps.size();
    result.layers = maps.layers.size();
    result.tokens = maps.tokens;
    result.threshold = preliminary.mixture.threshold;
    result.maskShare = static_cast<double>(preliminary.mask.area()) /
                       static_cast<double>(std::max<std::size_t>(preliminary.mask.pixels.size(), 1));
    result.pictures = writePictures(maps, out, context);
    result.stopped = result.pictures < maps.maps.size();
    return result;
}

}  // namespace maskwright
