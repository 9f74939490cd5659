// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/finetune.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <nlohmann/json.hpp>
#include <numeric>

#include "core/error.h"
#include "core/files.h"
#include "core/random.h"
#include "core/safe_path.h"
#include "dataset/image_folder.h"
#include "diffusion/latent_diffusion.h"
#include "exporter/png.h"
#include "image/read.h"
#include "mask/morphology.h"
#include "model/checkpoint.h"
#include "model/unet.h"
#include "pipeline/attention_extractor.h"
#include "pipeline/finetune_previews.h"
#include "pipeline/finetune_record.h"
#include "pipeline/model_report.h"
#include "pipeline/training_log.h"
#include "training/background_training.h"
#include "training/best_weights.h"
#include "training/lora.h"
#include "training/model_folder.h"
#include "training/process_group.h"
#include "training/snapshots.h"
#include "training/training_run.h"

namespace maskwright {

namespace {

constexpr std::uint64_t kHeldOutOneIn = 10;
constexpr std::size_t kMaxHeldOut = 64;
constexpr char kBackgroundPrompt[] = "a photo of a background";
constexpr char kPhase[] = "background";  ///< as trainBackground names its checkpoints

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
    std::vector<std::string> shown;  ///< files to preview, held-out ones first
    std::size_t leftOut = 0;
    bool isScoredOnLearned = false;  ///< too few photos to hold one out: the one scored on is learned from as well
};

Examples encodeAll(const FinetuneOptions& options, ExampleMaker& maker, JobContext& context) {
    const at::NoGradGuard noGrad;
    Examples examples;
    const std::vector<std::string> files = scanImages(options.images);
    for (std::size_t i = 0; i < files.size(); ++i) {
        context.checkpoint();
        if (context.stopsAfterStep()) throw Stopped();  // nothing is learned yet that could be kept
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
            examples.shown.insert(isHeldOut ? examples.shown.begin() : examples.shown.end(), file);
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
    if (examples.heldOut.empty()) {
        examples.heldOut.push_back(examples.learned.back());
        examples.isScoredOnLearned = true;
    }
    return examples;
}

/// Replaces the UNet in a copy of the base model's folder, and the LoRA that makes the difference if there is one. The
/// other parts stay as they are: a job that paints may be reading them.
void writeUNetOf(const std::filesystem::path& base, const std::filesystem::path& out,
                 const std::map<std::string, at::Tensor>& baseWeights, const std::map<std::string, at::Tensor>& trained,
                 bool isLora) {
    StoredWeights source(isLora ? baseWeights : trained);
    const LoraTensors changes = isLora ? trained : LoraTensors();
    MergedWeights merged(source, changes);
    std::map<std::string, at::Tensor> stored;
    for (const auto& [name, tensor] : baseWeights)
        stored[name] = merged.take(name, tensor.sizes().vec(), Init::Normal).detach();
    writeUNet(base, out, stored);
    if (isLora) writeLora(out / "lora.safetensors", changes);
}

/// The base model's folder with another UNet in it.
void writeModel(const std::filesystem::path& base, const std::filesystem::path& out,
                const std::map<std::string, at::Tensor>& baseWeights, const std::map<std::string, at::Tensor>& trained,
                bool isLora) {
    copyModelParts(base, out, {"model_index.json", "maskwright.json", "vae", "text_encoder", "tokenizer", "scheduler"});
    writeUNetOf(base, out, baseWeights, trained, isLora);
}

/// @throws Error(OutOfMemory) before anything has been spent.
void checkMemory(const FinetunePlan& plan, bool isLora) {
    if (plan.fits()) return;
    const auto gigabytes = [](std::uint64_t bytes) { return std::to_string((bytes + (1U << 30) - 1) >> 30) + " GiB"; };
    throw Error(
        ErrorCode::OutOfMemory,
        "Training this model takes " + gigabytes(plan.neededBytes) + " and " + gigabytes(plan.freeBytes) + " are free",
        {},
        isLora ? "Close other programs, or choose a smaller model."
               : "Train it with LoRA (--lora 8), or choose a smaller model.");
}

std::vector<PreviewPhoto> previewPhotos(const FinetuneOptions& options, const Examples& examples) {
    std::vector<PreviewPhoto> photos;
    for (const std::string& file : examples.shown) {
        if (static_cast<int>(photos.size()) >= options.previews) break;
        photos.push_back({file, options.conceptFromFolder ? topFolder(file) : options.concept_,
                          readImage(options.images / fromUtf8(file))});
    }
    return photos;
}

BackgroundTraining trainingFor(const FinetuneOptions& options, std::size_t photos, const UNetConfig& unet,
                               std::int64_t parameters) {
    BackgroundTraining training =
        backgroundTrainingFor(photos, unet.sampleSize, 1 << (unet.channels.size() - 1), parameters, options.loraRank);
    if (options.steps > 0) training.steps = options.steps;
    if (options.microBatch > 0) training.microBatch = options.microBatch;
    training.recompute |= options.recompute;
    training.paperLoss = options.paperLoss;
    training.checkpointMinutes = options.checkpointMinutes;
    return training;
}

std::filesystem::path baseOf(const FinetuneOptions& options) {
    return options.model.empty() ? builtInModel() : options.model;
}

std::int64_t parametersOf(const UNetConfig& config) {
    ShapeRecorder recorder;
    const UNet unet(config, recorder);
    std::int64_t count = 0;
    for (const auto& [name, shape] : recorder.shapes())
        count += std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
    return count;
}

/// Which step's weights the model has; readTrainingLog reads it.
void noteModelStep(const std::filesystem::path& folder, std::int64_t step) {
    writeAtomically(folder / kModelStepFile, nlohmann::json{{"step", step}}.dump() + "\n");
}

/// Of all that has to be the same in processes that train together.
std::uint64_t fingerprintOf(const FinetuneOptions& options, const BackgroundTraining& training,
                            const Examples& examples, at::ScalarType type) {
    const nlohmann::json same = {options.concept_,  options.conceptFromFolder,
                                 options.loraRank,  options.paperLoss,
                                 options.seed,      options.resume,
                                 training.steps,    training.batch,
                                 examples.shown,    examples.learned.size(),
                                 at::toString(type)};
    const std::string text = same.dump(-1, ' ', /*ensure_ascii=*/false, nlohmann::json::error_handler_t::replace);
    return contentHash({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

/// Makes the folder of the run, or finds the one that it goes on in. From here on it holds a model, also when the run
/// is killed before its end.
void claimFolder(const FinetuneOptions& options, const std::filesystem::path& base, std::int64_t steps,
                 const std::map<std::string, at::Tensor>& baseWeights) {
    prepareRunFolder(options.out, options.resume);
    FinetuneRecord(options.out)
        .keep({{"base", toUtf8(std::filesystem::weakly_canonical(base))},
               {"lora_rank", options.loraRank},
               {"steps", steps},
               {"paper_loss", options.paperLoss},
               {"seed", options.seed}});
    if (options.resume) return;
    writeModel(base, options.out, baseWeights, baseWeights, /*isLora=*/false);
    noteModelStep(options.out, 0);
}

}  // namespace

FinetunePlan planFinetune(const FinetuneOptions& options, std::size_t photos, std::uint64_t memoryBudgetBytes) {
    const std::filesystem::path base = baseOf(options);
    const Checkpoint checkpoint = Checkpoint::open(base);
    requireTrainable(base, checkpoint);
    FinetunePlan plan;
    plan.parameters = parametersOf(checkpoint.unetConfig());
    const BackgroundTraining training = trainingFor(options, photos, checkpoint.unetConfig(), plan.parameters);
    plan.steps = training.steps;
    plan.batch = training.batch;
    plan.cropCells = training.cropCells;
    plan.cropPixels = training.cropCells * checkpoint.vaeConfig().pixelsPerCell();
    plan.learningRate = training.learningRate;
    plan.emaDecay = training.emaDecay;
    plan.validateEvery = training.validateEvery;
    plan.snapshots = training.snapshots;
    plan.neededBytes = backgroundTrainingBytes(plan.parameters, training);
    plan.freeBytes = memoryBudgetBytes > 0 ? memoryBudgetBytes : availableMemoryBytes();
    return plan;
}

FinetuneResult finetune(const FinetuneOptions& options, JobContext& callersContext) {
    const auto start = std::chrono::steady_clock::now();
    if (!options.conceptFromFolder && options.concept_.empty())
        throw Error(ErrorCode::BadInput, "The concept is empty", "--concept",
                    "Name what the photos show, or use --concept-from-folder.");
    const ProcessGroup group =
        ProcessGroup::join(launchFrom(processEnvironment(), options.rendezvous), at::kCPU, callersContext);
    JobContext context = group.contextFor(callersContext);
    const FinetunePlan plan = planFinetune(options, /*photos=*/1, context.memoryBudgetBytes);
    checkMemory(plan, options.loraRank > 0);
    const std::filesystem::path base = baseOf(options);
    const Checkpoint checkpoint = Checkpoint::open(base);
    const std::map<std::string, at::Tensor> weights = unetWeightsOf(checkpoint);

    AttentionExtractor extractor(
        {.model = base, .precision = options.precision, .device = Device::Cpu, .threads = options.threads}, context);
    ExampleMaker maker(extractor);
    const Examples examples = encodeAll(options, maker, context);
    const BackgroundTraining training =
        trainingFor(options, examples.learned.size(), checkpoint.unetConfig(), plan.parameters);
    group.requireSame(fingerprintOf(options, training, examples, extractor.model().type()));
    static_cast<void>(group.sliceOfBatch(training.batch));  // too many processes are refused before anything is written
    if (group.isMain()) claimFolder(options, base, training.steps, weights);

    const at::Tensor backgroundPrompt = maker.prompt(kBackgroundPrompt);
    FinetunePreviews previews(extractor,
                              group.isMain() ? previewPhotos(options, examples) : std::vector<PreviewPhoto>(),
                              options.out, options.seed, context);
    if (!options.resume && !context.stopsAfterStep()) {  // what the first validation is compared with
        context.report({Stage::Painting, 0, 0, {}, {}});
        StoredWeights untrained(weights);
        previews.show(0, untrained, context);
    }
    const TrainedBackground trained = trainBackground(
        checkpoint.unetConfig(), checkpoint.schedulerConfig(), weights, examples.learned, examples.heldOut,
        backgroundPrompt, training, extractor.model().type(), options.seed, options.resume, options.out,
        [&](std::int64_t step, WeightSource& unet) { previews.show(step, unet, context); }, context, group);
    if (group.isMain()) {
        writeModel(base, options.out, weights, trained.weights, options.loraRank > 0);
        const BestWeights best(options.out, kPhase, /*resume=*/true);
        noteModelStep(options.out, best.empty() ? trained.steps : best.step());
    }
    group.barrier();
    FinetuneResult result;
    result.photos = examples.learned.size();
    result.heldOut = examples.isScoredOnLearned ? 0 : examples.heldOut.size();
    result.leftOut = examples.leftOut;
    result.steps = trained.steps;
    result.validationLoss = trained.bestLoss;
    result.stopped = !trained.finished;
    result.isMain = group.isMain();
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

void revertFinetuned(const std::filesystem::path& folder, std::int64_t step) {
    const FinetuneOptions run = finetuneOptionsOf(folder);
    refuseLinksIn(folder);
    const BestWeights best(folder, kPhase, /*resume=*/true);
    const auto weights = !best.empty() && best.step() == step ? best.read() : Snapshots(folder).read(step);
    writeUNetOf(run.model, folder, unetWeightsOf(Checkpoint::open(run.model)), weights, run.loraRank > 0);
    noteModelStep(folder, step);
}

}  // namespace maskwright
