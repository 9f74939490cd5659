// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checkpoint.h"

#include <gmock/gmock.h>

#include <fstream>
#include <limits>
#include <random>

#include "checkpoint_support.h"
#include "core/error.h"
#include "core/files.h"
#include "model/checkpoint_names.h"
#include "support.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using test::Tensors;
using ::testing::HasSubstr;

/// A model of the least size whose configuration can be told from its shapes, stored as a folder and as single files.
class SmallModel : public ::testing::Test {
  protected:
    void SetUp() override {
        unet.channels = {64, 128};
        unet.downHasAttention = {true, false};
        unet.upHasAttention = {false, true};
        unet.layersPerBlock = 1;
        unet.crossAttentionDim = 64;
        unet.heads = {8, 8};
        vae.channels = {64, 128};
        vae.layersPerBlock = 1;
        text.hiddenSize = 64;
        text.intermediateSize = 96;
        text.heads = 1;
        text.layers = 2;
        text.maxPositions = 24;
        buildTokenizer({"a photo of a dog"}, text.maxPositions, 1, folder() / "tokenizer");
        text.vocabularySize = static_cast<int>(Tokenizer::load(folder() / "tokenizer").vocabularySize());
        writeFolder();
    }

    fs::path folder() const { return m_temporary.path() / "model"; }
    fs::path singleFolder() const { return m_temporary.path() / "single"; }

    void writeFolder() {
        const auto draw = [](const auto& build, std::uint64_t seed) {
            InitialWeights weights(seed);
            build(weights);
            Tensors plain;
            for (const auto& [name, tensor] : weights.all()) plain[name] = tensor.detach().to(at::kHalf);
            return plain;
        };
        unetTensors = draw([&](WeightSource& w) { UNet(unet, w); }, 1);
        vaeTensors = draw([&](WeightSource& w) { Vae(vae, w); }, 2);
        textTensors = draw([&](WeightSource& w) { TextEncoder(text, w); }, 3);
        writeSafetensors(folder() / "unet" / "diffusion_pytorch_model.safetensors", unetTensors);
        writeSafetensors(folder() / "vae" / "diffusion_pytorch_model.safetensors", vaeTensors);
        writeSafetensors(folder() / "text_encoder" / "model.safetensors", textTensors);
        writeConfigs(folder());
        writeAtomically(folder() / "model_index.json", R"({"_class_name": "StableDiffusionPipeline"})");
    }

    void writeConfigs(const fs::path& where) const {
        writeAtomically(where / "unet" / "config.json", toJson(unet).dump());
        writeAtomically(where / "vae" / "config.json", toJson(vae).dump());
        writeAtomically(where / "text_encoder" / "config.json", toJson(text).dump());
        writeAtomically(where / "scheduler" / "scheduler_config.json", toJson(SchedulerConfig{}).dump());
    }

    /// The tensors under the names that `naming` looks for first.
    static void addRenamed(const Tensors& tensors, const Naming& naming, Tensors& into) {
        for (const auto& [name, tensor] : tensors) into[naming.candidates(name).front().name] = tensor;
    }

    Tensors singleFileTensors() const {
        Tensors all;
        addRenamed(unetTensors, singleFileUNetNaming(unet), all);
        addRenamed(vaeTensors, singleFileVaeNaming(vae), all);
        addRenamed(textTensors, singleFileClipNaming(), all);
        for (auto& [name, tensor] : all)
            if (name.find(".mid.attn_1.") != std::string::npos && tensor.dim() == 2)
                tensor = tensor.view({tensor.size(0), -1, 1, 1});
        all["alphas_cumprod"] = at::ones({1000});
        all["model_ema.decay"] = at::scalar_tensor(0.999);
        all["cond_stage_model.transformer.text_model.embeddings.position_ids"] = at::arange(24).view({1, 24});
        return all;
    }

    fs::path writeSingleFile(const Tensors& tensors) const {
        const fs::path file = singleFolder() / "model.safetensors";
        writeSafetensors(file, tensors);
        fs::create_directories(singleFolder() / "tokenizer");
        fs::copy(folder() / "tokenizer", singleFolder() / "tokenizer",
                 fs::copy_options::recursive | fs::copy_options::overwrite_existing);
        return file;
    }

    void expectSameTensors(const Checkpoint& checkpoint) const {
        const Tensors expected = test::allTensors(Checkpoint::open(folder())), actual = test::allTensors(checkpoint);
        ASSERT_EQ(actual.size(), expected.size());
        for (const auto& [name, tensor] : expected) EXPECT_TRUE(at::equal(actual.at(name), tensor)) << name;
    }

    static std::string errorOf(const fs::path& path) {
        try {
            test::allTensors(Checkpoint::open(path));
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadModel);
            EXPECT_FALSE(error.where().empty());
            EXPECT_FALSE(error.hint().empty());
            return error.message();
        }
        return {};
    }

    test::TemporaryFolder m_temporary;
    UNetConfig unet;
    VaeConfig vae;
    TextEncoderConfig text;
    Tensors unetTensors, vaeTensors, textTensors;
};

TEST_F(SmallModel, OpensAsAFolder) {
    writeAtomically(folder() / "maskwright.json", R"({"name": "Small", "steps": 7})");
    const Checkpoint checkpoint = Checkpoint::open(folder());
    EXPECT_EQ(checkpoint.layout(), "diffusers folder");
    EXPECT_EQ(checkpoint.family(), "Small");
    EXPECT_EQ(checkpoint.recommended().at("steps"), 7);
    EXPECT_EQ(checkpoint.tokenizer().maxLength(), 24);
    EXPECT_EQ(toJson(checkpoint.unetConfig()), toJson(unet));
    const Tensors tensors = test::allTensors(checkpoint);
    EXPECT_EQ(tensors.size(), unetTensors.size() + vaeTensors.size() + textTensors.size());
    EXPECT_TRUE(at::equal(tensors.at("unet.conv_in.weight"), unetTensors.at("conv_in.weight")));
    const WeightSummary summary = checkpoint.unetWeights()->summary();
    EXPECT_EQ(summary.storedType, "F16");
    std::int64_t parameters = 0;
    for (const auto& [name, tensor] : unetTensors) parameters += tensor.numel();
    EXPECT_EQ(summary.parameters, parameters);
}

TEST_F(SmallModel, OpensAsASingleFileWithoutAnyConfiguration) {
    const Checkpoint checkpoint = Checkpoint::open(writeSingleFile(singleFileTensors()));
    EXPECT_EQ(checkpoint.layout(), "single file");
    EXPECT_EQ(toJson(checkpoint.unetConfig()), toJson(unet));
    EXPECT_EQ(toJson(checkpoint.vaeConfig()), toJson(vae));
    EXPECT_EQ(toJson(checkpoint.textEncoderConfig()), toJson(text));
    EXPECT_EQ(toJson(checkpoint.schedulerConfig()), toJson(SchedulerConfig{}));
    expectSameTensors(checkpoint);
}

TEST_F(SmallModel, ASingleFileTakesConfigurationsFromBesideItsTokenizer) {
    const fs::path file = writeSingleFile(singleFileTensors());
    unet.heads = {4, 2};
    writeConfigs(folder());
    EXPECT_EQ(Checkpoint::open(file, folder() / "tokenizer").unetConfig().heads, (std::vector<int>{4, 2}));
    EXPECT_EQ(Checkpoint::open(file).unetConfig().heads, (std::vector<int>{8, 8}));
}

TEST_F(SmallModel, OpensStableDiffusion2sTextEncoder) {
    unet.heads = {1, 2};
    unet.linearProjection = true;
    unet.upcastAttention = true;
    unet.sampleSize = 96;
    vae.sampleSize = 768;
    text.activation = Activation::Gelu;
    writeFolder();
    Tensors all;
    addRenamed(unetTensors, singleFileUNetNaming(unet), all);
    addRenamed(vaeTensors, singleFileVaeNaming(vae), all);
    const std::string prefix = "cond_stage_model.model.";
    const auto layer = [](int i, const std::string& name) {
        return "text_model.encoder.layers." + std::to_string(i) + "." + name;
    };
    for (int i = 0; i < 3; ++i) {
        // The third layer is stored and not used.
        const int from = std::min(i, 1);
        const std::string block = prefix + "transformer.resblocks." + std::to_string(i) + ".";
        for (const char* kind : {"weight", "bias"}) {
            const auto get = [&](const std::string& name) { return textTensors.at(layer(from, name + "." + kind)); };
            all[block + "attn.in_proj_" + kind] =
                at::cat({get("self_attn.q_proj"), get("self_attn.k_proj"), get("self_attn.v_proj")});
            all[block + "attn.out_proj." + kind] = get("self_attn.out_proj");
            all[block + "ln_1." + kind] = get("layer_norm1");
            all[block + "ln_2." + kind] = get("layer_norm2");
            all[block + "mlp.c_fc." + kind] = get("mlp.fc1");
            all[block + "mlp.c_proj." + kind] = get("mlp.fc2");
        }
    }
    all[prefix + "token_embedding.weight"] = textTensors.at("text_model.embeddings.token_embedding.weight");
    all[prefix + "positional_embedding"] = textTensors.at("text_model.embeddings.position_embedding.weight");
    all[prefix + "ln_final.weight"] = textTensors.at("text_model.final_layer_norm.weight");
    all[prefix + "ln_final.bias"] = textTensors.at("text_model.final_layer_norm.bias");
    all[prefix + "text_projection"] = at::zeros({64, 64});
    all[prefix + "logit_scale"] = at::scalar_tensor(4.6);

    const Checkpoint checkpoint = Checkpoint::open(writeSingleFile(all));
    EXPECT_EQ(toJson(checkpoint.unetConfig()), toJson(unet));
    EXPECT_EQ(toJson(checkpoint.vaeConfig()), toJson(vae));
    EXPECT_EQ(toJson(checkpoint.textEncoderConfig()), toJson(text));
    EXPECT_EQ(checkpoint.schedulerConfig().prediction, PredictionType::V);
    expectSameTensors(checkpoint);
}

TEST_F(SmallModel, ReadsLegacyAutoencoderNamesAndShards) {
    Tensors legacy;
    for (const auto& [name, tensor] : vaeTensors) legacy[folderVaeNaming().candidates(name).back().name] = tensor;
    EXPECT_EQ(legacy.count("encoder.mid_block.attentions.0.proj_attn.weight"), 1u);
    const test::TemporaryFolder copy;
    fs::copy(folder(), copy.path(), fs::copy_options::recursive);
    writeSafetensors(copy.path() / "vae" / "diffusion_pytorch_model.safetensors", legacy);

    fs::remove(copy.path() / "unet" / "diffusion_pytorch_model.safetensors");
    Tensors first(unetTensors.begin(), std::next(unetTensors.begin(), 20)),
        second(std::next(unetTensors.begin(), 20), unetTensors.end());
    writeSafetensors(copy.path() / "unet" / "a.safetensors", first);
    writeSafetensors(copy.path() / "unet" / "b.safetensors", second);
    json index = {{"weight_map", json::object()}};
    for (const auto& [name, tensor] : first) index["weight_map"][name] = "a.safetensors";
    for (const auto& [name, tensor] : second) index["weight_map"][name] = "b.safetensors";
    const fs::path indexFile = copy.path() / "unet" / "diffusion_pytorch_model.safetensors.index.json";
    writeAtomically(indexFile, index.dump());
    expectSameTensors(Checkpoint::open(copy.path()));

    writeAtomically(indexFile, R"({"weight_map": {"a": "../../outside.safetensors"}})");
    EXPECT_THAT(errorOf(copy.path()), HasSubstr("not a file beside it"));
    writeAtomically(indexFile, R"({"weight_map": {"a": "a.safetensors", "b": "missing.safetensors"}})");
    EXPECT_THAT(errorOf(copy.path()), HasSubstr("missing.safetensors"));
}

TEST_F(SmallModel, NamesWhatAFolderLacks) {
    for (const char* file :
         {"model_index.json", "unet/config.json", "unet/diffusion_pytorch_model.safetensors", "vae/config.json",
          "vae/diffusion_pytorch_model.safetensors", "text_encoder/config.json", "text_encoder/model.safetensors",
          "tokenizer/vocab.json", "tokenizer/merges.txt", "scheduler/scheduler_config.json"}) {
        const fs::path path = folder() / file, hidden = folder() / "hidden";
        fs::rename(path, hidden);
        const std::string message = errorOf(folder());
        EXPECT_THAT(message, HasSubstr("lacks its")) << file;
        EXPECT_THAT(message, HasSubstr(path.filename().string())) << file;
        fs::rename(hidden, path);
    }
    EXPECT_EQ(errorOf(folder()), "");
    EXPECT_THAT(errorOf(folder() / "absent"), HasSubstr("cannot be found"));
}

TEST_F(SmallModel, RefusesPicklesInAFolder) {
    fs::rename(folder() / "unet" / "diffusion_pytorch_model.safetensors",
               folder() / "unet" / "diffusion_pytorch_model.bin");
    EXPECT_THAT(errorOf(folder()), HasSubstr("pickle"));
}

TEST_F(SmallModel, RefusesWeightsThatDoNotFit) {
    const fs::path file = folder() / "unet" / "diffusion_pytorch_model.safetensors";
    const auto with = [&](const std::string& name, const at::Tensor& tensor) {
        Tensors changed = unetTensors;
        if (tensor.defined())
            changed[name] = tensor;
        else
            changed.erase(name);
        writeSafetensors(file, changed);
        const std::string message = errorOf(folder());
        EXPECT_THAT(message, HasSubstr("'" + name + "'"));
        return message;
    };
    EXPECT_THAT(with("conv_in.weight", {}), HasSubstr("lack the tensor"));
    EXPECT_THAT(with("conv_in.weight", at::zeros({64, 5, 3, 3})), HasSubstr("[64, 5, 3, 3] instead of [64, 4, 3, 3]"));
    EXPECT_THAT(with("conv_in.weight", at::zeros({64, 4, 3, 3}, at::kInt)), HasSubstr("floating-point"));
    EXPECT_THAT(with("surprise.weight", at::zeros({2})), HasSubstr("does not name"));
    for (const auto type : {at::kHalf, at::kBFloat16, at::kFloat, at::kDouble})
        for (const double bad : {std::numeric_limits<double>::quiet_NaN(), -std::numeric_limits<double>::infinity()}) {
            at::Tensor broken = at::ones({64}, type);
            broken[63] = bad;
            EXPECT_THAT(with("conv_in.bias", broken), HasSubstr("not finite"));
        }
}

TEST_F(SmallModel, RefusesPartsOfDifferentModels) {
    const auto with = [&](const auto& change) {
        const auto keep = std::tuple(unet, vae, text);
        change();
        writeConfigs(folder());
        const std::string message = errorOf(folder());
        std::tie(unet, vae, text) = keep;
        writeConfigs(folder());
        return message;
    };
    EXPECT_THAT(with([&] { unet.crossAttentionDim = 96; }), HasSubstr("text channels"));
    EXPECT_THAT(with([&] { unet.inChannels = 5; }), HasSubstr("latent channels"));
    EXPECT_THAT(with([&] { text.vocabularySize = 500; }), HasSubstr("more tokens"));
    EXPECT_THAT(with([&] { text.maxPositions = 23; }), HasSubstr("model_max_length"));
    writeAtomically(folder() / "model_index.json", R"({"_class_name": "StableDiffusionXLPipeline"})");
    EXPECT_THAT(errorOf(folder()), HasSubstr("StableDiffusionXLPipeline"));
}

TEST_F(SmallModel, SaysWhatASingleFileLacks) {
    const auto without = [&](const std::string& prefix) {
        Tensors tensors = singleFileTensors();
        std::erase_if(tensors, [&](const auto& item) { return item.first.starts_with(prefix); });
        return errorOf(writeSingleFile(tensors));
    };
    EXPECT_EQ(without("nothing"), "");
    EXPECT_THAT(without("model.diffusion_model."), HasSubstr("no whole checkpoint"));
    EXPECT_THAT(without("first_stage_model."), HasSubstr("no whole checkpoint"));
    EXPECT_THAT(without("cond_stage_model."), HasSubstr("no text encoder"));
    EXPECT_THAT(without("model.diffusion_model.out.2"), HasSubstr("'model.diffusion_model.out.2.weight'"));
    EXPECT_THAT(without("first_stage_model.encoder.conv_in.weight"),
                HasSubstr("'first_stage_model.encoder.conv_in.weight'"));
    Tensors xl = singleFileTensors();
    xl["conditioner.embedders.0.transformer.a"] = at::zeros({1});
    EXPECT_THAT(errorOf(writeSingleFile(xl)), HasSubstr("XL"));
    const fs::path whole = writeSingleFile(singleFileTensors());
    fs::remove_all(singleFolder() / "tokenizer");
    EXPECT_THAT(errorOf(whole), HasSubstr("tokenizer folder"));
}

TEST_F(SmallModel, FuzzedSingleFilesOpenOrAreRefused) {
    std::mt19937 random(13);
    const Tensors whole = singleFileTensors();
    ASSERT_EQ(errorOf(writeSingleFile(whole)), "");
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        Tensors tensors = whole;
        for (int i = 0; i < 3; ++i) {
            const auto item = std::next(tensors.begin(), random() % tensors.size());
            switch (random() % 3) {
                case 0:
                    tensors.erase(item);
                    break;
                case 1:
                    item->second = at::zeros({static_cast<std::int64_t>(random() % 70), 3}, at::kHalf);
                    break;
                default:
                    item->second = at::zeros({}, at::kHalf);
            }
        }
        refused += errorOf(writeSingleFile(tensors)).empty() ? 0 : 1;
    }
    EXPECT_GT(refused, 30);
}

}  // namespace
}  // namespace maskwright
