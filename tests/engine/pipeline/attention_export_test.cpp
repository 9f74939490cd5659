// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/attention_export.h"

#include <ATen/ATen.h>

#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/files.h"
#include "image/read.h"
#include "model/safetensors.h"
#include "support.h"

namespace maskwright {
namespace {

/// A 48x24 photo on a 64x64 canvas, two steps, a 8x8 and a 4x4 layer, three tokens; every map has its own values.
AttentionMaps someMaps() {
    AttentionMaps maps;
    maps.canvas = {48, 24, 64, 32, 64, 64};
    maps.timesteps = {501, 1};
    maps.timestepUsed = {true, false};
    maps.layers = {{"down/attn2", 8, 8, true}, {"mid.attn2", 4, 4, false}};
    maps.tokens = {"<|startoftext|>", "bird", "\u9ce5"};
    maps.conceptTokens = {1};
    float base = 0;
    for (int step = 0; step < 2; ++step)
        for (const AttentionLayer& layer : maps.layers)
            for (int token = 0; token < 3; ++token, base += 1.0F) {
                HeatMap map{layer.width, layer.height, {}};
                for (int i = 0; i < layer.width * layer.height; ++i)
                    map.values.push_back(base + 0.001F * static_cast<float>(i));
                maps.maps.push_back(map);
            }
    return maps;
}

Image somePhoto() {
    return {48, 24, std::vector<std::uint8_t>(48 * 24 * 3, 90)};
}

Preliminary somePreliminary() {
    Preliminary preliminary;
    preliminary.soft = {8, 4, {}};
    for (int i = 0; i < 32; ++i) preliminary.soft.values.push_back(static_cast<float>(i) / 32.0F);
    preliminary.mixture.threshold = 0.5;
    preliminary.mask = Mask(48, 24);
    for (int x = 0; x < 24; ++x) preliminary.mask.at(x, 0) = 1;
    return preliminary;
}

TEST(AttentionExport, WritesAPictureOfEveryStepLayerAndToken) {
    const test::TemporaryFolder folder;
    JobContext context;
    const AttentionExport result = writeAttention(somePhoto(), someMaps(), somePreliminary(), folder.path(), context);
    EXPECT_EQ(result.pictures, 12U);
    EXPECT_FALSE(result.stopped);
    EXPECT_NEAR(result.maskShare, 24.0 / (48 * 24), 1e-12);
    const auto layer = folder.path() / "000-t0501" / "00-downattn2";
    for (const char* token : {"00-startoftext.png", "01-bird.png", "02-token.png"})
        EXPECT_TRUE(std::filesystem::exists(layer / token)) << token;
    // 8x8 cells of which the photo covers 8x4, each cell 32 pixels wide.
    const Image picture = readImage(layer / "01-bird.png");
    EXPECT_EQ(picture.width, 256);
    EXPECT_EQ(picture.height, 128);
    for (const char* summary : {"mask.png", "overlay.png", "aggregate.png"})
        EXPECT_EQ(readImage(folder.path() / summary).width, 48) << summary;
}

TEST(AttentionExport, TensorsHoldTheMapsUnchanged) {
    const test::TemporaryFolder folder;
    JobContext context;
    const AttentionMaps maps = someMaps();
    writeAttention(somePhoto(), maps, somePreliminary(), folder.path(), context);
    const SafetensorsFile file(folder.path() / "maps.safetensors");
    const at::Tensor mid = file.tensor("mid.attn2");
    EXPECT_EQ(mid.sizes(), (at::IntArrayRef{2, 3, 4, 4}));
    EXPECT_EQ(mid.scalar_type(), at::kFloat);
    EXPECT_EQ(mid[1][2][3][1].item<float>(), maps.map(1, 1, 2).at(1, 3));
    EXPECT_EQ(file.tensor("soft").sizes(), (at::IntArrayRef{4, 8}));
    EXPECT_EQ(nlohmann::json::parse(file.metadata().at("timesteps")), (nlohmann::json{501, 1}));
    EXPECT_EQ(nlohmann::json::parse(file.metadata().at("tokens"))[2], "\u9ce5");
}

TEST(AttentionExport, NumbersTellRangesAndHistogram) {
    const test::TemporaryFolder folder;
    JobContext context;
    const AttentionMaps maps = someMaps();
    writeAttention(somePhoto(), maps, somePreliminary(), folder.path(), context);
    const auto json = nlohmann::json::parse(readText(folder.path() / "attention.json"));
    EXPECT_EQ(json.at("steps")[0].at("timestep"), 501);
    EXPECT_EQ(json.at("layers")[1].at("used"), false);
    // The photo covers the upper half of the canvas: cells 0 to 31 of 64.
    EXPECT_FLOAT_EQ(json.at("ranges")[0][0][1][0].get<float>(), maps.map(0, 0, 1).values[0]);
    EXPECT_FLOAT_EQ(json.at("ranges")[0][0][1][1].get<float>(), maps.map(0, 0, 1).values[31]);
    std::int64_t counted = 0;
    for (const auto& count : json.at("histogram").at("counts")) counted += count.get<std::int64_t>();
    EXPECT_EQ(counted, 32);
    EXPECT_EQ(json.at("mixture").at("threshold"), 0.5);
}

TEST(AttentionExport, MapsThatAreAllEqualAreDrawn) {
    const test::TemporaryFolder folder;
    JobContext context;
    AttentionMaps maps = someMaps();
    for (HeatMap& map : maps.maps) std::fill(map.values.begin(), map.values.end(), 0.25F);
    EXPECT_EQ(writeAttention(somePhoto(), maps, somePreliminary(), folder.path(), context).pictures, 12U);
}

TEST(AttentionExport, AStopKeepsWhatIsWritten) {
    const test::TemporaryFolder folder;
    JobContext context;
    context.report = [&](const Progress&) { context.stop.request(StopRequest::AfterStep); };
    const AttentionExport result = writeAttention(somePhoto(), someMaps(), somePreliminary(), folder.path(), context);
    EXPECT_TRUE(result.stopped);
    EXPECT_EQ(result.pictures, 6U);
    EXPECT_TRUE(std::filesystem::exists(folder.path() / "maps.safetensors"));

    JobContext now;
    now.report = [&](const Progress&) { now.stop.request(StopRequest::Now); };
    EXPECT_THROW(writeAttention(somePhoto(), someMaps(), somePreliminary(), folder.path(), now), Stopped);
}

TEST(AttentionExport, RefusesMapsThatWereNotKept) {
    const test::TemporaryFolder folder;
    JobContext context;
    AttentionMaps maps = someMaps();
    maps.maps.clear();
    EXPECT_THROW(writeAttention(somePhoto(), maps, somePreliminary(), folder.path(), context), Error);
}

}  // namespace
}  // namespace maskwright
