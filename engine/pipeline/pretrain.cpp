// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/pretrain.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>

#include "core/error.h"
#include "core/files.h"
#include "dataset/captions.h"
#include "dataset/image_folder.h"
#include "exporter/png.h"
#include "image/read.h"
#include "mask/metrics.h"
#include "model/tokenizer.h"
#include "model/vae.h"
#include "model/weights.h"
#include "pipeline/attention_extractor.h"
#include "training/autoencoder_training.h"
#include "training/diffusion_training.h"
#include "training/latent_encoding.h"
#include "training/model_writer.h"
#include "training/photo_store.h"
#include "training/pretrain_config.h"
#include "training/process_group.h"
#include "training/sample_grid.h"
#include "training/training_run.h"

namespace maskwright {

namespace {

at::ScalarType scalarType(Precision precision) {
    return resolveOnCpu(precision) == Precision::Bf16 ? at::kBFloat16 : at::kFloat;
}

std::vector<std::string> tokenizerTexts(const std::vector<std::string>& captions, const PretrainConfig& config) {
    std::vector<std::string> texts = captions;
    for (int i = 0; i < config.tokenizerMinCount; ++i) {
        texts.push_back(config.surroundings + " and " + config.genericObject);
        texts.push_back(config.captionPrefix);
    }
    return texts;
}

void checkOptions(const PretrainOptions& options) {
    if (options.device == Device::Cuda)
        throw Error(ErrorCode::BadInput, "Pretraining runs on the processor only", "--device cuda",
                    "Leave --device out.");
    if (options.precision == Precision::Fp16)
        throw Error(ErrorCode::BadInput, "Pretraining in fp16 is not supported", "--precision fp16",
                    "Choose auto, bf16 or fp32.");
}

std::vector<std::string> evaluationPhotos(const std::filesystem::path& folder) {
    if (folder.empty()) return {};
    std::vector<std::string> files = scanImages(folder / "images");
    if (files.empty())
        throw Error(ErrorCode::BadInput, "The evaluation folder has no photos", toUtf8(folder / "images"),
                    "It needs images/<concept>/ and masks/<concept>/.");
    return files;
}

/// Mean IoU, by attention alone, of the model that lies in the output folder; appended to scores.csv.
void score(const PretrainOptions& options, const std::vector<std::string>& photos, std::int64_t step,
           JobContext& context) {
    if (photos.empty()) return;
    JobContext quiet = context;
    quiet.report = [](const Progress&) {};
    ExtractorOptions model;
    model.model = options.out;
    model.precision = options.precision;
    model.threads = options.threads;
    AttentionExtractor extractor(model, quiet);
    double sum = 0;
    for (const std::string& file : photos) {
        const Image photo = readImage(options.evaluation / "images" / fromUtf8(file));
        const Mask truth = readMaskPng(options.evaluation / fromUtf8(maskPathFor(file)));
        const Preliminary found = extractor.extract(photo, topFolder(file), /*prompt=*/{}, file, quiet);
        sum += iou(found.mask, truth);
    }
    const double mean = sum / static_cast<double>(photos.size());
    std::ofstream(options.out / "scores.csv", std::ios::app) << step << ',' << mean << '\n';
    context.log("step " + std::to_string(step) + ": mean IoU " + std::to_string(mean) + " by attention alone");
}

/// Of all that has to be the same in processes that train together.
std::uint64_t fingerprintOf(const PretrainOptions& options, at::ScalarType type,
                            const std::vector<CaptionedImage>& captioned) {
    std::string text = readText(options.config) + at::toString(type) + std::to_string(options.seed) +
                       (options.resume ? " resumed" : "");
    for (const CaptionedImage& image : captioned) text += "\n" + image.file + "\n" + image.text;
    return contentHash({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

/// The photos' latents: encoded by the main process and read by the others.
LatentLibrary libraryOf(const Vae& vae, const PhotoStore& store, at::ScalarType type, const PretrainConfig& config,
                        const PretrainOptions& options, JobContext& context, const ProcessGroup& group) {
    const double scalingFactor = config.vae.scalingFactor;
    const auto file = options.out / "checkpoints" / "latents.safetensors";
    LatentLibrary library;
    describeLibrary(library, store.captions, config);
    if (group.isMain() && (!options.resume || !loadLibrary(library, scalingFactor, file))) {
        encodeLibrary(vae, store.photos, type, scalingFactor, library, context);
        saveLibrary(library, scalingFactor, file);
    }
    group.barrier();
    if (!group.isMain() && !loadLibrary(library, scalingFactor, file))
        throw Error(ErrorCode::BadInput, "The latents that the main process has written cannot be used", toUtf8(file),
                    "Every process has to see the same --out.");
    return library;
}

}  // namespace

PretrainResult pretrain(const PretrainOptions& options, JobContext& callersContext) {
    const auto start = std::chrono::steady_clock::now();
    checkOptions(options);
    const ProcessGroup group =
        ProcessGroup::join(launchFrom(processEnvironment(), options.rendezvous), at::kCPU, callersContext);
    PretrainConfig config = readPretrainConfig(options.config);
    const std::vector<CaptionedImage> captioned = readCaptions(options.images);
    const std::vector<std::string> scored = evaluationPhotos(options.evaluation);
    const at::ScalarType type = scalarType(options.precision);
    group.requireSame(fingerprintOf(options, type, captioned));
    // Too many processes are refused before anything is written.
    static_cast<void>(group.sliceOfBatch(std::min(config.autoencoder.batch, config.diffusion.batch)));
    if (group.isMain()) prepareRunFolder(options.out, options.resume);
    at::set_num_threads(options.threads > 0 ? options.threads : availableThreads());

    PretrainResult result;
    result.finalLoss = NAN;
    result.isMain = group.isMain();
    JobContext context = group.contextFor(callersContext);
    context.report = [&result, report = context.report](const Progress& progress) {
        if (progress.loss) result.finalLoss = *progress.loss;
        report(progress);
    };
    const auto finish = [&](bool stopped) {
        result.stopped = stopped;
        result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        return result;
    };

    const PhotoStore store = loadPhotos(options.images, captioned, config.photoSide, context);
    for (const std::string& reason : store.skipped) context.log("skipped " + reason);
    if (group.isMain())
        buildTokenizer(tokenizerTexts(store.captions, config), config.textEncoder.maxPositions,
                       config.tokenizerMinCount, options.out / "tokenizer");
    group.barrier();
    const Tokenizer tokenizer = Tokenizer::load(options.out / "tokenizer");
    config.textEncoder.vocabularySize = static_cast<int>(tokenizer.vocabularySize());

    const TrainedAutoencoder autoencoder =
        trainAutoencoder(config, store.photos, type, options.seed, options.resume, options.out, context, group);
    result.autoencoderSteps = autoencoder.steps;
    if (!autoencoder.finished) return finish(true);

    StoredWeights vaeWeights(autoencoder.weights);
    const Vae vae(config.vae, vaeWeights);
    config.vae.scalingFactor = group.fromMain(measureScalingFactor(vae, store.photos, config.unet.sampleSize, type));
    if (group.isMain()) {
        writeAutoencoder(options.out, config.vae, autoencoder.weights, at::kHalf);
        writeReconstructions(vae, store.photos, type, options.out / "samples" / "autoencoder.png");
    }

    const LatentLibrary library = libraryOf(vae, store, type, config, options, context, group);

    const auto write = [&](const TrainedDiffusion& diffusion) {
        writeDiffusion(options.out, config, diffusion.unet, diffusion.textEncoder, at::kHalf);
    };
    const TrainedDiffusion diffusion = trainDiffusion(
        config, library, tokenizer, type, options.seed, options.resume, options.out,
        [&](const TrainedDiffusion& snapshot) {
            write(snapshot);
            StoredWeights unetWeights(snapshot.unet), textWeights(snapshot.textEncoder);
            writeSamples(config, unetWeights, textWeights, vae, tokenizer, type, options.seed,
                         options.out / "samples" / ("step_" + std::to_string(snapshot.steps) + ".png"));
            score(options, scored, snapshot.steps, context);
        },
        context, group);
    if (group.isMain()) write(diffusion);
    if (group.isMain() && diffusion.finished) score(options, scored, diffusion.steps, context);
    group.barrier();
    result.diffusionSteps = diffusion.steps;
    return finish(!diffusion.finished);
}

}  // namespace maskwright
