// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The networks against the reference implementations' stored outputs (golden/README.md), in fp32.
#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "attention/aggregation.h"
#include "attention/attention_recorder.h"
#include "core/files.h"
#include "diffusion/noise_schedule.h"
#include "model/checkpoint.h"
#include "model/safetensors.h"
#include "model/text_encoder.h"
#include "model/unet.h"
#include "model/vae.h"
#include "support.h"

namespace maskwright {
namespace {

/// Widened to fp32, as the goldens were computed.
class Fp32Weights : public WeightSource {
  public:
    Fp32Weights(std::unique_ptr<FileWeights> file, bool pack) : m_file(std::move(file)), m_pack(pack) {}
    at::Tensor take(const std::string& name, std::vector<std::int64_t> shape, Init init) override {
        return m_file->take(name, std::move(shape), init).to(at::kFloat).clone();
    }
    bool packsForInference() const override { return m_pack; }

  private:
    std::unique_ptr<FileWeights> m_file;
    bool m_pack;
};

struct Case {
    std::string set;
    bool singleFile = false;
    bool pack = false;  ///< with the layouts and fused kernels of inference, or with plain operators
};

void PrintTo(const Case& c, std::ostream* out) {
    *out << c.set << (c.singleFile ? " single file" : "") << (c.pack ? " packed" : " plain");
}

class ParityNetworks : public testing::TestWithParam<Case> {
  protected:
    void SetUp() override {
        folder = test::goldenFolder() / GetParam().set;
        MASKWRIGHT_NEEDS(folder / "golden.safetensors");
        golden = std::make_unique<SafetensorsFile>(folder / "golden.safetensors");
        const auto single = test::goldenFolder() / (GetParam().set + "-singlefile") / (GetParam().set + ".safetensors");
        checkpoint = std::make_unique<Checkpoint>(GetParam().singleFile ? Checkpoint::open(single, folder / "tokenizer")
                                                                        : Checkpoint::open(folder));
        // The fused path is taken only without gradients.
        at::GradMode::set_enabled(!GetParam().pack);
    }
    void TearDown() override { at::GradMode::set_enabled(true); }

    at::Tensor stored(const std::string& name) const { return golden->tensor(name); }
    void expectNear(const at::Tensor& actual, const std::string& name, double tolerance) const {
        const at::Tensor expected = stored(name);
        ASSERT_EQ(actual.sizes(), expected.sizes()) << name;
        EXPECT_LE((actual - expected).abs().max().item<double>(), tolerance) << name;
    }
    UNet unet() const {
        Fp32Weights weights(checkpoint->unetWeights(), GetParam().pack);
        return {checkpoint->unetConfig(), weights};
    }
    at::Tensor hidden() const {
        Fp32Weights weights(checkpoint->textEncoderWeights(), GetParam().pack);
        return TextEncoder(checkpoint->textEncoderConfig(), weights).forward(stored("tok.ids"), at::kFloat);
    }

    std::filesystem::path folder;
    std::unique_ptr<SafetensorsFile> golden;
    std::unique_ptr<Checkpoint> checkpoint;
};

class KeepWholeMaps : public AttentionProbe {
  public:
    bool wants(int) const override { return true; }
    void record(int, const at::Tensor& headMean, int, int) override { maps.push_back(headMean.detach().clone()); }
    std::vector<at::Tensor> maps;
};

// Tolerances: about 30 times the rounding noise that the goldens' own fp64 runs show.
TEST_P(ParityNetworks, TextEncoder) {
    expectNear(hidden(), "text.hidden", 1.5e-4);
}

TEST_P(ParityNetworks, UNetOutputAndAttentionMaps) {
    const UNet network = unet();
    KeepWholeMaps probe;
    const at::Tensor out = network.forward(stored("unet.in.sample"), stored("unet.in.timestep"),
                                           network.prepareContext(stored("unet.in.context")), &probe);
    expectNear(out, "unet.out", 5e-5);
    ASSERT_EQ(probe.maps.size(), network.crossAttentionLayers().size());
    for (std::size_t i = 0; i < probe.maps.size(); ++i) {
        const std::string number = (i < 10 ? "0" : "") + std::to_string(i);
        expectNear(probe.maps[i], "unet.map." + number, 1e-5);
    }
    EXPECT_FALSE(
        golden->has("unet.map." + std::string(probe.maps.size() < 10 ? "0" : "") + std::to_string(probe.maps.size())));
}

TEST_P(ParityNetworks, LayerOrderIsTheForwardOrder) {
    const auto json = nlohmann::json::parse(readText(folder / "golden.json"));
    EXPECT_EQ(unet().crossAttentionLayers(),
              json.at("cross_attention_layers_in_forward_order").get<std::vector<std::string>>());
}

TEST_P(ParityNetworks, SidesThatDoNotDivide) {
    const UNet network = unet();
    const at::Tensor context = stored("text.hidden").narrow(0, 2, 1);
    expectNear(
        network.forward(stored("unet_odd.in.sample"), stored("unet_odd.in.timestep"), network.prepareContext(context)),
        "unet_odd.out", 5e-5);
}

TEST_P(ParityNetworks, Autoencoder) {
    Fp32Weights weights(checkpoint->vaeWeights(), GetParam().pack);
    const Vae vae(checkpoint->vaeConfig(), weights);
    const LatentDistribution latent = vae.encode(stored("vae.in.image"));
    expectNear(latent.mean, "vae.mean", 3e-4);
    expectNear(latent.logVariance, "vae.logvar", 3e-4);
    expectNear(vae.decode(stored("vae.dec.in")), "vae.dec.out", 2e-4);
}

TEST_P(ParityNetworks, PreliminaryMap) {
    const UNet network = unet();
    const TextContext text = network.prepareContext(stored("text.hidden").narrow(0, 1, 1));
    const at::Tensor x0 = stored("foba.x0"), timesteps = stored("foba.timesteps"),
                     noise = stored("foba.noise").squeeze(1);
    const NoiseSchedule schedule(checkpoint->schedulerConfig());
    at::Tensor noisy = schedule.addNoise(x0.expand_as(noise), noise, timesteps);
    if (golden->has("inpaint.mask")) {
        const auto repeated = [&](const char* name) { return stored(name).expand({noisy.size(0), -1, -1, -1}); };
        noisy = at::cat({noisy, repeated("inpaint.mask"), repeated("inpaint.masked_latents")}, /*dim=*/1);
    }
    const int token = nlohmann::json::parse(readText(folder / "golden.json")).at("foba_tok_idx");
    const std::vector<bool> all(network.crossAttentionLayers().size(), true);
    AttentionRecorder recorder({token}, all);
    network.forward(noisy, timesteps, text, &recorder);

    at::Tensor sum = at::zeros({x0.size(2), x0.size(3)});
    for (const RecordedLayer& layer : recorder.layers())
        sum += conceptMap(layer.maps, at::ones({1}), {}, x0.size(2), x0.size(3), Upsampling::Nearest).mean(/*dim=*/0);
    expectNear((sum / static_cast<double>(all.size())).view({1, 1, x0.size(2), x0.size(3)}), "foba.map", 1e-5);
}

INSTANTIATE_TEST_SUITE_P(Sets, ParityNetworks,
                         testing::Values(Case{"tiny-sd1"}, Case{"tiny-sd1", false, true}, Case{"tiny-sd2"},
                                         Case{"tiny-sd2", false, true}, Case{"tiny-sd15-inpaint"},
                                         Case{"tiny-sd15-inpaint", false, true}, Case{"tiny-sd1", true, false},
                                         Case{"tiny-sd15-inpaint", true, true}));

/// Names and shapes of the full-size models, without allocating them.
TEST(ParityManifests, FullSizeNamesAndShapes) {
    for (const char* name : {"sd15-diffusers.json", "sd15-inpaint-diffusers.json", "sd21-diffusers.json"}) {
        const auto path = test::goldenFolder() / "manifests" / name;
        MASKWRIGHT_NEEDS(path);
        const auto manifest = nlohmann::json::parse(readText(path));
        const auto check = [&](const char* part, const auto& build) {
            ShapeRecorder recorder;
            build(recorder, manifest.at("configs").at(part));
            std::map<std::string, std::vector<std::int64_t>> expected;
            for (const auto& tensor : manifest.at(part)) {
                const std::string tensorName = tensor.at("name");
                if (tensorName.find("position_ids") != std::string::npos) continue;
                expected[tensorName] = tensor.at("shape").get<std::vector<std::int64_t>>();
            }
            EXPECT_EQ(recorder.shapes(), expected) << name << " " << part;
        };
        check("unet", [&](WeightSource& source, const auto& config) { UNet(parseUNetConfig(config, name), source); });
        check("vae", [&](WeightSource& source, const auto& config) { Vae(parseVaeConfig(config, name), source); });
        check("text_encoder", [&](WeightSource& source, const auto& config) {
            TextEncoder(parseTextEncoderConfig(config, name), source);
        });
    }
}

}  // namespace
}  // namespace maskwright
