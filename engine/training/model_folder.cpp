// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/model_folder.h"

#include <ATen/ATen.h>

#include <set>

#include "core/error.h"
#include "core/files.h"
#include "model/model_files.h"
#include "model/safetensors.h"
#include "model/text_encoder.h"
#include "model/unet.h"

namespace maskwright {

namespace {

constexpr std::uint64_t kMaxConfigBytes = 1 << 20;
constexpr char kTokenEmbedding[] = "text_model.embeddings.token_embedding.weight";

std::map<std::string, at::Tensor> copied(const ShapeRecorder& shapes, FileWeights& stored) {
    std::map<std::string, at::Tensor> weights;
    for (const auto& [name, shape] : shapes.shapes())
        weights[name] = stored.take(name, shape).to(at::kFloat, /*non_blocking=*/false, /*copy=*/true);
    stored.finish();
    return weights;
}

/// What else lies or is linked in a model's folder, perhaps somebody's own files, does not get into another one that is
/// passed on.
bool isOfModel(const std::filesystem::path& file) {
    static const std::set<std::string> kRead = {"config.json", "scheduler_config.json", "vocab.json",
                                                "merges.txt",  "tokenizer_config.json", "special_tokens_map.json"};
    const std::string name = toUtf8(file.filename());
    if (kRead.contains(name) || (name.find(".safetensors.index") != std::string::npos && name.ends_with(".json")))
        return std::filesystem::is_regular_file(file);
    if (file.extension() != ".safetensors") return false;
    try {
        const SafetensorsFile weights(file);  // by its content: any file may bear the name
        return true;
    } catch (const Error&) {
        return false;
    }
}

void copyOver(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing);
}

void writeHalf(const std::filesystem::path& file, const std::map<std::string, at::Tensor>& weights) {
    std::map<std::string, at::Tensor> stored;
    for (const auto& [name, tensor] : weights) stored[name] = tensor.detach().to(at::kHalf);
    writeSafetensors(file, stored);
}

}  // namespace

std::map<std::string, at::Tensor> unetWeightsOf(const Checkpoint& checkpoint) {
    ShapeRecorder shapes;
    const UNet unet(checkpoint.unetConfig(), shapes);
    return copied(shapes, *checkpoint.unetWeights());
}

std::map<std::string, at::Tensor> textEncoderWeightsOf(const Checkpoint& checkpoint) {
    ShapeRecorder shapes;
    const TextEncoder textEncoder(checkpoint.textEncoderConfig(), shapes);
    return copied(shapes, *checkpoint.textEncoderWeights());
}

void requireTrainable(const std::filesystem::path& path, const Checkpoint& checkpoint) {
    if (!std::filesystem::is_directory(path))
        throw Error(ErrorCode::BadInput, "Only a model folder can be fine-tuned, not a single file", toUtf8(path),
                    "Use the same model in the diffusers layout.");
    if (checkpoint.unetConfig().inChannels != checkpoint.vaeConfig().latentChannels)
        throw Error(ErrorCode::BadInput, "Inpainting models are not fine-tuned, they paint backgrounds as they are",
                    toUtf8(path), "Use a text-to-image model.");
}

void copyModelParts(const std::filesystem::path& from, const std::filesystem::path& to,
                    const std::vector<std::string>& parts) {
    for (const std::string& part : parts) {
        const std::filesystem::path source = from / part;
        if (!std::filesystem::is_directory(source)) {
            if (std::filesystem::exists(source)) copyOver(source, to / part);
            continue;
        }
        makeFolder(to / part);
        for (const auto& entry : std::filesystem::directory_iterator(source))
            if (isOfModel(entry.path())) copyOver(entry.path(), to / part / entry.path().filename());
    }
}

void writeUNet(const std::filesystem::path& base, const std::filesystem::path& out,
               const std::map<std::string, at::Tensor>& weights) {
    makeFolder(out / "unet");
    copyModelParts(base, out, {"unet/config.json"});
    writeHalf(out / "unet" / "diffusion_pytorch_model.safetensors", weights);
}

void writeTextEncoder(const std::filesystem::path& base, const std::filesystem::path& out,
                      const std::map<std::string, at::Tensor>& weights) {
    nlohmann::json config = readModelJson(base / "text_encoder" / "config.json", kMaxConfigBytes);
    config["vocab_size"] = weights.at(kTokenEmbedding).size(0);
    writeAtomically(out / "text_encoder" / "config.json", config.dump(2) + "\n");
    writeHalf(out / "text_encoder" / "model.safetensors", weights);
}

}  // namespace maskwright
