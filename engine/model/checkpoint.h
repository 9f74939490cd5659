// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "model/config.h"
#include "model/file_weights.h"
#include "model/tokenizer.h"

namespace maskwright {

/// A model on disk: a folder in the diffusers layout, or one .safetensors file in the original naming. Opening reads
/// configurations and the tokenizer; weights are mapped when a part is asked for.
///
///     const Checkpoint checkpoint = Checkpoint::open(path);
///     const auto weights = checkpoint.unetWeights();
///     const UNet unet(checkpoint.unetConfig(), *weights);
///     weights->finish();
class Checkpoint {
  public:
    /// @param tokenizerFolder needed for a single file unless `tokenizer/` lies beside it. Configurations of the
    /// diffusers
    ///                        layout that lie beside that folder are used; what is not there is told from the tensors.
    /// @throws Error(BadModel) naming the first thing that is missing or does not fit.
    static Checkpoint open(const std::filesystem::path& path, const std::filesystem::path& tokenizerFolder = {});

    const UNetConfig& unetConfig() const noexcept { return m_unet; }
    const VaeConfig& vaeConfig() const noexcept { return m_vae; }
    const TextEncoderConfig& textEncoderConfig() const noexcept { return m_textEncoder; }
    const SchedulerConfig& schedulerConfig() const noexcept { return m_scheduler; }
    const Tokenizer& tokenizer() const noexcept { return m_tokenizer; }
    const std::filesystem::path& tokenizerFolder() const noexcept { return m_tokenizerFolder; }
    /// Settings that the model's maskwright.json recommends; an empty object where there is none.
    const nlohmann::json& recommended() const noexcept { return m_recommended; }

    std::string layout() const;  ///< "diffusers folder" or "single file"
    std::string family()
        const;  ///< "Stable Diffusion 1.x", "Stable Diffusion 2.x inpainting", the model's own name ...

    /// @throws Error(BadModel) when a file of the part cannot be used.
    std::unique_ptr<FileWeights> unetWeights() const;
    std::unique_ptr<FileWeights> vaeWeights() const;
    std::unique_ptr<FileWeights> textEncoderWeights() const;

  private:
    void readFolder();
    void readSingleFile(const std::filesystem::path& tokenizerFolder);
    void readRecommended(const std::filesystem::path& folder);
    void checkParts() const;

    std::filesystem::path m_path;
    std::shared_ptr<const SafetensorsFile> m_singleFile;  ///< null for a folder
    UNetConfig m_unet;
    VaeConfig m_vae;
    TextEncoderConfig m_textEncoder;
    SchedulerConfig m_scheduler;
    std::filesystem::path m_tokenizerFolder;
    Tokenizer m_tokenizer;
    nlohmann::json m_recommended = nlohmann::json::object();
};

}  // namespace maskwright
