// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/finetune.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <chrono>

#include "core/error.h"
#include "core/files.h"
#include "core/random.h"
#include "dataset/image_folder.h"
#include "diffusion/latent_diffusion.h"
#include "exporter/png.h"
#include "image/read.h"
#include "mask/morphology.h"
#include "model/checkpoint.h"
#include "pipeline/attention_extractor.h"
#include "pipeline/model_report.h"
#include "training/background_training.h"
#include "training/model_folder.h"
#include "training/training_run.h"

namespace maskwright {

namespace {

constexpr std::uint64_t kHeldOutOneIn = 10;
constexpr std::size_t kMaxHeldOut = 64;
constexpr char kBackgroundPrompt[] = "a photo of a background";

class ExampleMaker {
  public:
    explicit ExampleMaker(const AttentionExtractor& extractor) : m_extractor(extractor) {}

    at::Tensor prompt(const std::string& text) const {
        const LatentDiffusion& model = m_extractor.model();
        return model.textHidden(model.tokenizer().encode(text))[0].to(at::kCPU, at::kFloat);
    }

    BackgroundExample make(const Image& photo, const Mask& mask, const std::string& concept_) {
        const LatentDiffusion& model = m_extractor.model();
        const int cell = model.vae().config().pixelsPerCell();
        const Canvas canvas = m_extractor.canvasFor(photo);
        BackgroundExample example;
        example.latent = model.encode(placeOnCanvas(photo, canvas))[0].to(at::kCPU);
        Mask object = resizeAnyCovered(mask, canvas.contentWidth, canvas.contentHeight);
        const at::Tensor pixels =
            at::from_blob(object.pixels.data(), {1, 1, object.height, object.width}, at::kByte).to(at::kFloat);
        const std::vector<std::int64_t> padding = {0, canvas.width - object.width, 0, canvas.height - object.height};
        example.background = 1.0 - at::max_pool2d(at::constant_pad_nd(pixels, padding, 0), cell)[0][0];
        // A cell that is half padding or more does not count.
        example.content =
            (at::avg_pool2d(at::constant_pad_nd(at::ones_like(pixels), padding, 0), cell)[0][0] > 0.5).to(at::kFloat);
        auto& prompt = m_prompts[concept_];
        if (!prompt.defined()) prompt = this->prompt(m_extractor.defaultPrompt(concept_));
        example.prompt = prompt;
        return example;
    }

  private:
    const AttentionExtractor& m_extractor;
    std::map<std::string, at::Tensor> m_prompts;  ///< encoded once per concept
};

struct Examples {
    std::vector<BackgroundExample> learned, heldOut;
    std::size_t leftOut = 0;
};

Examples encodeAll(const FinetuneOptions& options, ExampleMaker& maker, JobContext& context) {
    const at::NoGradGuard noGrad;
    Examples examples;
    const std::vector<std::string> files = scanImages(options.images);
    for (std::size_t i = 0; i < files.size(); ++i) {
        context.checkpoint();
        const std::string& file = files[i];
        context.report(
            {Stage::Encoding, static_cast<std::int64_t>(i + 1), static_cast<std::int64_t>(files.size()), {}, file});
        try {
            const std::string concept_ = options.conceptFromFolder ? topFolder(file) : options.concept_;
            const Mask mask = readMaskPng(options.labels / fromUtf8(maskPathFor(file)));
            if (concept_.empty() || mask.area() == 0 || mask.area() == mask.pixels.size()) {
                ++examples.leftOut;
                continue;
            }
            const BackgroundExample example = maker.make(readImage(options.images / fromUtf8(file)), mask, concept_);
            const bool isHeldOut = streamSeed(0, "held out " + file) % kHeldOutOneIn == 0;
            (isHeldOut && examples.heldOut.size() < kMaxHeldOut ? examples.heldOut : examples.learned)
                .push_back(example);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::BadInput) throw;
            ++examples.leftOut;
            context.log("left out " + file + ": " + error.message());
        }
    }
    if (examples.learned.empty()) std::swap(examples.learned, examples.heldOut);
    if (examples.learned.empty())
        throw Error(ErrorCode::BadInput, "No photo has a preliminary mask with both foreground and background",
                    toUtf8(options.labels), "Label the photos first, or look at what the model sees in them.");
    if (examples.heldOut.empty()) examples.heldOut.push_back(examples.learned.back());
    return examples;
}

}  // namespace

FinetuneResult finetune(const FinetuneOptions& options, JobContext& context) {
    const auto start = std::chrono::steady_clock::now();
    if (!options.conceptFromFolder && options.concept_.empty())
        throw Error(ErrorCode::BadInput, "The concept is empty", "--concept",
                    "Name what the photos show, or use --concept-from-folder.");
    const std::filesystem::path base = options.model.empty() ? builtInModel() : options.model;
    const Checkpoint checkpoint = Checkpoint::open(base);
    requireTrainable(base, checkpoint);
    const AttentionExtractor extractor(
        {.model = base, .precision = options.precision, .device = Device::Cpu, .threads = options.threads}, context);
    ExampleMaker maker(extractor);
    const Examples examples = encodeAll(options, maker, context);
    prepareRunFolder(options.out, options.resume);

    const UNetConfig& unet = checkpoint.unetConfig();
    BackgroundTraining training =
        backgroundTrainingFor(examples.learned.size(), unet.sampleSize, 1 << (unet.channels.size() - 1));
    if (options.steps > 0) training.steps = options.steps;
    training.paperLoss = options.paperLoss;
    const TrainedBackground trained =
        trainBackground(unet, checkpoint.schedulerConfig(), unetWeightsOf(checkpoint), examples.learned,
                        examples.heldOut, maker.prompt(kBackgroundPrompt), training, extractor.model().type(),
                        options.seed, options.resume, options.out, context);
    copyModelParts(base, options.out,
                   {"model_index.json", "maskwright.json", "vae", "text_encoder", "tokenizer", "scheduler"});
    writeUNet(base, options.out, trained.unet);
    FinetuneResult result;
    result.photos = examples.learned.size();
    result.heldOut = examples.heldOut.size();
    result.leftOut = examples.leftOut;
    result.steps = trained.steps;
    result.validationLoss = trained.bestLoss;
    result.stopped = !trained.finished;
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace maskwright
