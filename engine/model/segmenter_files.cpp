// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/segmenter_files.h"

#include <ATen/ATen.h>

#include "core/error.h"
#include "core/files.h"
#include "core/json_text.h"
#include "model/file_weights.h"

namespace maskwright {

namespace {

constexpr char kConfigFile[] = "segmenter.json";
constexpr char kWeightsFile[] = "segmenter.safetensors";
constexpr std::uint64_t kMaxConfigBytes = 1 << 20;

SegmenterConfig readConfig(const std::filesystem::path& path) {
    if (!std::filesystem::exists(path))
        throw Error(ErrorCode::BadModel, "The folder holds no segmenter", toUtf8(path.parent_path()),
                    "Train one with: maskwright-cli segment train");
    return segmenterConfigFrom(parseJson(readText(path, kMaxConfigBytes)), toUtf8(path));
}

}  // namespace

void writeSegmenter(const std::filesystem::path& folder, const SegmenterConfig& config,
                    const std::map<std::string, at::Tensor>& weights) {
    std::map<std::string, at::Tensor> stored;
    for (const auto& [name, tensor] : weights) stored[name] = tensor.detach().to(at::kHalf);
    writeSafetensors(folder / kWeightsFile, stored);
    writeAtomically(folder / kConfigFile, toJson(config).dump(2) + "\n");
}

Segmenter loadSegmenter(const std::filesystem::path& folder, at::ScalarType type) {
    const at::NoGradGuard noGrad;
    const SegmenterConfig config = readConfig(folder / kConfigFile);
    FileWeights stored({std::make_shared<SafetensorsFile>(folder / kWeightsFile)},
                       {.prefix = "",
                        .candidates = [](const std::string& name) { return std::vector<StoredName>{{name}}; },
                        .isIgnored = [](const std::string&) { return false; }});
    ConvertingWeights weights(stored, type, at::kCPU);
    Segmenter segmenter(config, weights);
    stored.finish();
    return segmenter;
}

}  // namespace maskwright
