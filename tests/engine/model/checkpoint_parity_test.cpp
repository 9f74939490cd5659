// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <fstream>

#include "checkpoint_support.h"
#include "core/files.h"
#include "model/checkpoint_names.h"
#include "model/single_file.h"
#include "support.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using test::Tensors;

std::vector<fs::path> goldenModels() {
    std::vector<fs::path> folders;
    for (const auto& entry : fs::directory_iterator(test::goldenFolder()))
        if (fs::exists(entry.path() / "model_index.json")) folders.push_back(entry.path());
    return folders;
}

json manifest(const std::string& name) {
    return json::parse(readText(test::goldenFolder() / "manifests" / (name + ".json")));
}

TEST(ParityCheckpoint, EveryTensorOfEveryFolderIsTakenOnce) {
    MASKWRIGHT_NEEDS(test::goldenFolder());
    ASSERT_FALSE(goldenModels().empty());
    for (const fs::path& folder : goldenModels()) {
        SCOPED_TRACE(folder.filename().string());
        const Tensors tensors = test::allTensors(Checkpoint::open(folder));
        const SafetensorsFile unet(folder / "unet" / "diffusion_pytorch_model.safetensors");
        EXPECT_TRUE(at::equal(tensors.at("unet.conv_in.weight"), unet.tensor("conv_in.weight")));
        std::size_t stored = unet.entries().size();
        stored += SafetensorsFile(folder / "vae" / "diffusion_pytorch_model.safetensors").entries().size();
        const SafetensorsFile text(folder / "text_encoder" / "model.safetensors");
        stored += text.entries().size() - (text.has("text_model.embeddings.position_ids") ? 1 : 0);
        EXPECT_EQ(tensors.size(), stored);
    }
}

TEST(ParityCheckpoint, SingleFilesHoldTheSameTensorsAsFolders) {
    MASKWRIGHT_NEEDS(test::goldenFolder());
    int singleFiles = 0;
    for (const fs::path& folder : goldenModels()) {
        const std::string name = folder.filename().string();
        const fs::path file = test::goldenFolder() / (name + "-singlefile") / (name + ".safetensors");
        if (!fs::exists(file)) continue;
        SCOPED_TRACE(name);
        ++singleFiles;
        const Tensors expected = test::allTensors(Checkpoint::open(folder));
        const Tensors actual = test::allTensors(Checkpoint::open(file, folder / "tokenizer"));
        ASSERT_EQ(actual.size(), expected.size());
        for (const auto& [key, tensor] : expected) EXPECT_TRUE(at::equal(actual.at(key), tensor)) << key;
    }
    EXPECT_GT(singleFiles, 0);
}

TEST(ParityCheckpoint, FullSizeOriginalNamesAreThoseOfTheManifests) {
    MASKWRIGHT_NEEDS(test::goldenFolder() / "manifests");
    for (const char* name : {"sd15-diffusers", "sd15-inpaint-diffusers", "sd21-diffusers"}) {
        SCOPED_TRACE(name);
        const json listed = manifest(name);
        const std::map<std::string, Naming> namings = {
            {"unet", singleFileUNetNaming(parseUNetConfig(listed["configs"]["unet"], name))},
            {"vae", singleFileVaeNaming(parseVaeConfig(listed["configs"]["vae"], name))},
            {"text_encoder", singleFileClipNaming()}};
        int compared = 0;
        for (const auto& [part, naming] : namings)
            for (const json& tensor : listed.at(part)) {
                const auto found = naming.candidates(tensor.at("name").get<std::string>());
                if (!tensor.contains("compvis")) continue;
                EXPECT_EQ(found.front().name, tensor.at("compvis"));
                ++compared;
            }
        EXPECT_GT(compared, 900);
    }
}

/// A file with the tensors of a manifest, all zero: its data are a hole that takes no room on the disk.
fs::path writeHollowFile(const fs::path& folder, const json& tensors) {
    json header = json::object();
    std::uint64_t offset = 0;
    for (const json& tensor : tensors) {
        std::uint64_t bytes = 1;
        for (const json& side : tensor.at("compvis_shape")) bytes *= side.get<std::uint64_t>();
        header[tensor.at("compvis").get<std::string>()] = {
            {"dtype", "U8"}, {"shape", tensor.at("compvis_shape")}, {"data_offsets", {offset, offset + bytes}}};
        offset += bytes;
    }
    const std::string text = header.dump();
    const fs::path path = folder / "hollow.safetensors";
    std::ofstream file(path, std::ios::binary);
    for (int i = 0; i < 8; ++i) file.put(static_cast<char>(text.size() >> (8 * i)));
    file << text;
    file.close();
    fs::resize_file(path, 8 + text.size() + offset);
    return path;
}

TEST(ParityCheckpoint, FullSizeConfigurationsAreToldFromASingleFile) {
    MASKWRIGHT_NEEDS(test::goldenFolder() / "manifests");
    const json configs = manifest("sd15-diffusers").at("configs");
    const test::TemporaryFolder folder;
    const SafetensorsFile file(writeHollowFile(folder.path(), manifest("sd15-compvis-singlefile").at("tensors")));
    checkSingleFile(file);
    EXPECT_EQ(toJson(detectUNetConfig(file)), toJson(parseUNetConfig(configs.at("unet"), "unet")));
    EXPECT_EQ(toJson(detectVaeConfig(file)), toJson(parseVaeConfig(configs.at("vae"), "vae")));
    EXPECT_EQ(toJson(detectTextEncoderConfig(file)),
              toJson(parseTextEncoderConfig(configs.at("text_encoder"), "text")));
}

}  // namespace
}  // namespace maskwright
