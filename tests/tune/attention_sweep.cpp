// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// attention_sweep MODEL EVAL_FOLDER [PROMPT]: mean IoU of the thresholded concept map for each cross-attention layer,
// each timestep and ways to combine tokens, over the photos of an evaluation folder (images/<concept>/,
// masks/<concept>/). The figures that a model's recommended layers and timesteps are chosen by.
#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>

#include <cstdio>
#include <map>

#include "attention/attention_recorder.h"
#include "core/files.h"
#include "core/random.h"
#include "dataset/image_folder.h"
#include "diffusion/latent_diffusion.h"
#include "exporter/png.h"
#include "image/geometry.h"
#include "image/read.h"
#include "mask/gaussian_mixture.h"
#include "mask/metrics.h"
#include "mask/morphology.h"

namespace {

using namespace maskwright;

constexpr int kScoredSide = 96;  // masks are compared at this long side
const std::vector<std::int64_t> kTimesteps = {900, 800, 700, 600, 500, 400, 300, 200, 100};

struct Photo {
    Mask truth;
    std::vector<at::Tensor> layers;  // [t, tokens, h, w] each, fp32
    std::vector<int> conceptTokens;
    int length = 0;
    int backgroundToken = -1;
};

double score(const at::Tensor& map, const Mask& truth) {
    const at::Tensor values = map.contiguous();
    HeatMap heat{int(values.size(1)), int(values.size(0)), {}};
    heat.values.assign(values.data_ptr<float>(), values.data_ptr<float>() + values.numel());
    const double cut = fitTwoGaussians(heat.values).threshold;
    return iou(threshold(resizeHeatMap(heat, truth.width, truth.height), cut), truth);
}

at::Tensor combined(const Photo& p, std::size_t layer, int way) {
    const at::Tensor& maps = p.layers[layer];
    at::Tensor concept_ = at::zeros({maps.size(0), maps.size(2), maps.size(3)});
    for (int token : p.conceptTokens) concept_ += maps.select(1, token) / double(p.conceptTokens.size());
    const at::Tensor content = maps.narrow(1, 1, p.length - 2).sum(1) + 1e-6;
    if (way == 1) return concept_ / content;
    if (way == 2 && p.backgroundToken >= 0) return concept_ / (concept_ + maps.select(1, p.backgroundToken) + 1e-6);
    if (way == 3) return -maps.select(1, 0);
    if (way == 4 && p.backgroundToken >= 0) return -maps.select(1, p.backgroundToken);
    return concept_;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    at::set_num_threads(1);
    const at::NoGradGuard noGrad;
    JobContext context;
    const LatentDiffusion model = LatentDiffusion::load(argv[1], Precision::Auto, Device::Cpu, context);
    const std::filesystem::path folder = argv[2];
    const std::string pattern = argc > 3 ? argv[3] : "a photo of a {}";
    const std::string unknown = model.recommended().value("unknown_word", "object");
    const int longSide = argc > 4 ? std::atoi(argv[4]) : 64;
    std::vector<Photo> photos;
    for (const std::string& file : scanImages(folder / "images")) {
        std::string word = topFolder(file);
        if (model.tokenizer().encodeWords(word).size() != 1) word = unknown;
        if (argc > 5 && argv[5][0] != '-') word = argv[5];
        std::string prompt = pattern;
        prompt.replace(prompt.find("{}"), 2, word);
        const TokenizedPrompt tokens = model.tokenizer().encode(prompt);
        Photo photo;
        photo.length = tokens.length;
        photo.conceptTokens = model.tokenizer().positionsOf(word, tokens);
        const auto background = model.tokenizer().positionsOf("background", tokens);
        if (!background.empty()) photo.backgroundToken = background.front();
        const Image image = readImage(folder / "images" / file);
        const Canvas canvas = fitCanvas(image.width, image.height, longSide, 16);
        const at::Tensor latent = model.encode(placeOnCanvas(image, canvas));
        std::vector<int> all;
        for (int i = 0; i < tokens.length; ++i) all.push_back(i);
        AttentionRecorder recorder(all, std::vector<bool>(model.unet().crossAttentionLayers().size(), true));
        at::Generator generator = at::detail::createCPUGenerator(streamSeed(0, file));
        const auto count = std::int64_t(kTimesteps.size());
        const at::Tensor t = at::tensor(kTimesteps, at::kLong);
        const at::Tensor noise = at::randn({count, latent.size(1), latent.size(2), latent.size(3)}, generator);
        model.denoise(model.schedule().addNoise(latent.expand_as(noise), noise, t), t, model.textContext(tokens),
                      &recorder);
        const double rows = double(canvas.contentHeight) / canvas.height,
                     columns = double(canvas.contentWidth) / canvas.width;
        for (const RecordedLayer& layer : recorder.layers()) {
            at::Tensor maps =
                at::upsample_bilinear2d(layer.maps.to(at::kFloat), {latent.size(2), latent.size(3)}, false);
            maps = maps.narrow(2, 0, std::llround(latent.size(2) * rows))
                       .narrow(3, 0, std::llround(latent.size(3) * columns));
            photo.layers.push_back(maps.contiguous());
        }
        const Canvas scored = fitCanvas(image.width, image.height, kScoredSide, 1);
        photo.truth = resizeByArea(readMaskPng(folder / maskPathFor(file)), scored.width, scored.height);
        photos.push_back(std::move(photo));
    }
    const auto mean = [&](const auto& map) {
        double sum = 0;
        for (const Photo& photo : photos) sum += score(map(photo), photo.truth);
        return sum / double(photos.size());
    };
    const auto& names = model.unet().crossAttentionLayers();
    if (argc > 6) {  // combinations of layers and timesteps, weighed against the background word
        for (unsigned set = 1; set < (1U << names.size()); ++set) {
            for (const auto& [low, high] :
                 {std::pair{0, 9}, std::pair{0, 4}, std::pair{3, 7}, std::pair{5, 9}, std::pair{4, 9}}) {
                const double value = mean([&, low = low, high = high](const Photo& p) {
                    at::Tensor sum = at::zeros({p.layers[0].size(2), p.layers[0].size(3)});
                    for (std::size_t i = 0; i < names.size(); ++i)
                        if (set >> i & 1) sum += combined(p, i, 2).narrow(0, low, high - low).mean(0);
                    return sum;
                });
                std::printf("layers %2u  t %4d..%-4d  %.4f\n", set, int(kTimesteps[std::size_t(high - 1)]),
                            int(kTimesteps[std::size_t(low)]), value);
            }
        }
        return 0;
    }
    const char* ways[] = {"concept", "concept / content", "concept / (concept + background)", "- start",
                          "- background"};
    for (int way = 0; way < 5; ++way) {
        std::printf("%s\n%-36s %6s", ways[way], "layer", "all t");
        for (auto t : kTimesteps) std::printf(" %6d", int(t));
        std::printf("\n");
        for (std::size_t layer = 0; layer <= names.size(); ++layer) {
            const auto stack = [&](const Photo& p) {
                if (layer < names.size()) return combined(p, layer, way);
                at::Tensor sum;
                for (std::size_t i = 0; i < names.size(); ++i) {
                    at::Tensor map = combined(p, i, way);
                    map = map / (map.abs().mean() + 1e-9);
                    sum = sum.defined() ? sum + map : map;
                }
                return sum;
            };
            std::printf("%-36s %6.3f", layer < names.size() ? names[layer].substr(0, 34).c_str() : "all layers",
                        mean([&](const Photo& p) { return stack(p).mean(0); }));
            for (std::size_t t = 0; t < kTimesteps.size(); ++t)
                std::printf(" %6.3f", mean([&](const Photo& p) { return stack(p)[std::int64_t(t)]; }));
            std::printf("\n");
            std::fflush(stdout);
        }
    }
}
