// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checkpoint.h"

#include <ATen/ATen.h>

#include <set>

#include "core/error.h"
#include "core/files.h"
#include "model/checkpoint_names.h"
#include "model/model_files.h"
#include "model/single_file.h"

namespace maskwright {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::uint64_t kMaxConfigBytes = 16 << 20;
constexpr char kUNetWeights[] = "diffusion_pytorch_model";
constexpr char kTextWeights[] = "model";
constexpr char kWholeFolder[] = "Fetch the whole model folder.";

[[noreturn]] void refuse(const std::string& what, const fs::path& where, const std::string& hint = kWholeFolder) {
    throw Error(ErrorCode::BadModel, what, toUtf8(where), hint);
}

bool isThere(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

template <class Parse>
auto parseConfig(const fs::path& file, const Parse& parse) {
    return parse(readModelJson(file, kMaxConfigBytes), toUtf8(file));
}

/// The files that an index lists, in order of their names.
std::vector<fs::path> shardsOf(const fs::path& index) {
    const json content = readModelJson(index, kMaxConfigBytes);
    const auto weights = content.find("weight_map");
    std::set<std::string> names;
    if (weights != content.end() && weights->is_object())
        for (const json& file : *weights) {
            // Only files of this folder: an index must not make the program open others.
            if (!file.is_string() || fromUtf8(file.get<std::string>()).filename() != fromUtf8(file.get<std::string>()))
                refuse("The index of the weights names something that is not a file beside it", index);
            names.insert(file.get<std::string>());
        }
    if (names.empty()) refuse("The index of the weights lists no files", index);
    std::vector<fs::path> paths;
    for (const std::string& name : names) paths.push_back(index.parent_path() / fromUtf8(name));
    return paths;
}

/// The weight files of one part, by the names that diffusers and transformers give them; full precision first.
std::vector<fs::path> weightFiles(const fs::path& folder, const std::string& stem) {
    for (const char* ending : {".safetensors", ".fp16.safetensors"})
        if (isThere(folder / (stem + ending))) return {folder / (stem + ending)};
    for (const char* ending :
         {".safetensors.index.json", ".safetensors.index.fp16.json", ".fp16.safetensors.index.json"})
        if (isThere(folder / (stem + ending))) return shardsOf(folder / (stem + ending));
    // Opening it says why a pickle is not read.
    for (const char* name : {"diffusion_pytorch_model.bin", "pytorch_model.bin"})
        if (isThere(folder / name)) return {folder / name};
    refuse("The model lacks its weights " + stem + ".safetensors", folder);
}

std::unique_ptr<FileWeights> openWeights(const fs::path& folder, const std::string& stem, Naming naming) {
    std::vector<std::shared_ptr<const SafetensorsFile>> files;
    std::set<std::string> names;
    for (const fs::path& path : weightFiles(folder, stem)) {
        files.push_back(std::make_shared<const SafetensorsFile>(path));
        for (const auto& [name, entry] : files.back()->entries())
            if (!names.insert(name).second) refuse("Two files of the weights hold the tensor '" + name + "'", path);
    }
    return std::make_unique<FileWeights>(std::move(files), std::move(naming));
}

}  // namespace

Checkpoint Checkpoint::open(const fs::path& path, const fs::path& tokenizerFolder) {
    Checkpoint checkpoint;
    checkpoint.m_path = path;
    std::error_code ignored;
    if (!isThere(path)) refuse("The model cannot be found", path, "Name a model folder or a .safetensors file.");
    if (fs::is_directory(path, ignored)) {
        checkpoint.m_tokenizerFolder = tokenizerFolder.empty() ? path / "tokenizer" : tokenizerFolder;
        checkpoint.readFolder();
    } else {
        checkpoint.readSingleFile(tokenizerFolder);
    }
    checkpoint.m_tokenizer = Tokenizer::load(checkpoint.m_tokenizerFolder);
    checkpoint.checkParts();
    return checkpoint;
}

void Checkpoint::readFolder() {
    const fs::path index = m_path / "model_index.json";
    const json content = readModelJson(index, kMaxConfigBytes);
    const std::string pipeline = content.contains("_class_name") && content["_class_name"].is_string()
                                     ? content["_class_name"].get<std::string>()
                                     : "StableDiffusionPipeline";
    if (pipeline.starts_with("StableDiffusionXL") || pipeline.starts_with("StableDiffusion3"))
        refuse("The model is a " + pipeline, index, "Maskwright runs Stable Diffusion 1.x and 2.x.");
    m_unet = parseConfig(m_path / "unet" / "config.json", parseUNetConfig);
    m_vae = parseConfig(m_path / "vae" / "config.json", parseVaeConfig);
    m_textEncoder = parseConfig(m_path / "text_encoder" / "config.json", parseTextEncoderConfig);
    m_scheduler = parseConfig(m_path / "scheduler" / "scheduler_config.json", parseSchedulerConfig);
    weightFiles(m_path / "unet", kUNetWeights);
    weightFiles(m_path / "vae", kUNetWeights);
    weightFiles(m_path / "text_encoder", kTextWeights);
    readRecommended(m_path);
}

void Checkpoint::readSingleFile(const fs::path& tokenizerFolder) {
    m_singleFile = std::make_shared<const SafetensorsFile>(m_path);
    checkSingleFile(*m_singleFile);
    m_tokenizerFolder = tokenizerFolder.empty() ? fs::absolute(m_path).parent_path() / "tokenizer" : tokenizerFolder;
    if (!isThere(m_tokenizerFolder))
        refuse("A model in a single file brings no tokenizer", m_path,
               "Put the tokenizer folder of the model (vocab.json, merges.txt) beside the file as tokenizer/.");
    const fs::path beside = fs::absolute(m_tokenizerFolder / "..").lexically_normal();
    const auto configured = [&](const char* part, const char* file, const auto& parse, const auto& detect) {
        const fs::path config = beside / part / file;
        return isThere(config) ? parseConfig(config, parse) : detect(*m_singleFile);
    };
    m_unet = configured("unet", "config.json", parseUNetConfig, detectUNetConfig);
    m_vae = configured("vae", "config.json", parseVaeConfig, detectVaeConfig);
    m_textEncoder = configured("text_encoder", "config.json", parseTextEncoderConfig, detectTextEncoderConfig);
    m_scheduler = configured("scheduler", "scheduler_config.json", parseSchedulerConfig, detectSchedulerConfig);
    readRecommended(beside);
}

void Checkpoint::readRecommended(const fs::path& folder) {
    if (isThere(folder / "maskwright.json")) m_recommended = readModelJson(folder / "maskwright.json", kMaxConfigBytes);
}

void Checkpoint::checkParts() const {
    const std::string hint = "The parts belong to different models; fetch the whole model again.";
    const int latents = m_vae.latentChannels;
    if (m_unet.crossAttentionDim != m_textEncoder.hiddenSize)
        refuse("The UNet reads " + std::to_string(m_unet.crossAttentionDim) +
                   " text channels, and the text encoder gives " + std::to_string(m_textEncoder.hiddenSize),
               m_path, hint);
    // Inpainting models read a mask and the latents of the masked photo as well.
    const bool plain = m_unet.inChannels == latents, inpainting = m_unet.inChannels == 2 * latents + 1;
    if ((!plain && !inpainting) || m_unet.outChannels != latents)
        refuse("The UNet takes " + std::to_string(m_unet.inChannels) + " channels and gives " +
                   std::to_string(m_unet.outChannels) + ", which does not fit " + std::to_string(latents) +
                   " latent channels",
               m_path, hint);
    if (m_tokenizer.vocabularySize() > static_cast<std::size_t>(m_textEncoder.vocabularySize))
        refuse("The tokenizer knows more tokens than the text encoder", m_tokenizerFolder, hint);
    if (m_tokenizer.maxLength() > m_textEncoder.maxPositions)
        refuse("The tokenizer's model_max_length is beyond the text encoder's positions", m_tokenizerFolder, hint);
}

std::string Checkpoint::layout() const {
    return m_singleFile ? "single file" : "diffusers folder";
}

std::string Checkpoint::family() const {
    const auto named = m_recommended.find("name");
    if (named != m_recommended.end() && named->is_string()) return named->get<std::string>();
    const bool fullSize = m_unet.channels == UNetConfig{}.channels;
    const std::string inpainting = m_unet.inChannels > m_vae.latentChannels ? " inpainting" : "";
    if (fullSize && m_unet.crossAttentionDim == 768) return "Stable Diffusion 1.x" + inpainting;
    if (fullSize && m_unet.crossAttentionDim == 1024) return "Stable Diffusion 2.x" + inpainting;
    return "Stable Diffusion of its own size" + inpainting;
}

std::unique_ptr<FileWeights> Checkpoint::unetWeights() const {
    if (!m_singleFile) return openWeights(m_path / "unet", kUNetWeights, folderUNetNaming());
    return std::make_unique<FileWeights>(std::vector{m_singleFile}, singleFileUNetNaming(m_unet));
}

std::unique_ptr<FileWeights> Checkpoint::vaeWeights() const {
    if (!m_singleFile) return openWeights(m_path / "vae", kUNetWeights, folderVaeNaming());
    return std::make_unique<FileWeights>(std::vector{m_singleFile}, singleFileVaeNaming(m_vae));
}

std::unique_ptr<FileWeights> Checkpoint::textEncoderWeights() const {
    if (!m_singleFile) return openWeights(m_path / "text_encoder", kTextWeights, folderTextEncoderNaming());
    return std::make_unique<FileWeights>(std::vector{m_singleFile}, hasOpenClip(*m_singleFile)
                                                                        ? singleFileOpenClipNaming(m_textEncoder)
                                                                        : singleFileClipNaming());
}

}  // namespace maskwright
