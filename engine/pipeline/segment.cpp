// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/segment.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

#include "core/error.h"
#include "core/files.h"
#include "core/random.h"
#include "dataset/image_folder.h"
#include "exporter/png.h"
#include "image/geometry.h"
#include "image/read.h"
#include "mask/edge_snap.h"
#include "mask/metrics.h"
#include "mask/morphology.h"
#include "model/device.h"
#include "model/segmenter_files.h"
#include "pipeline/attention_extractor.h"
#include "training/segmenter_script.h"
#include "training/segmenter_training.h"
#include "training/training_run.h"

namespace maskwright {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// More photos than this are thinned out evenly: they would fill the memory and teach nothing new.
constexpr std::size_t kMaxPhotos = 20'000;
constexpr std::size_t kMaxHeldOut = 200;
constexpr std::uint64_t kHeldOutOneIn = 10;
/// Masks beyond these shares of the photo are failures of the stage before.
constexpr double kSmallestShare = 0.005;
constexpr double kLargestShare = 0.97;

/// Where snapping the edges has left little of the mask that the map drew, the photo's colours have misled it.
constexpr double kLeastAgreement = 0.6;

/// The photo, and under it the map if the segmenter sees it: [inputs, h, w] uint8.
at::Tensor inputOf(const Image& photo, const HeatMap& soft, const SegmenterConfig& config, int longSide) {
    const Canvas canvas = fitCanvas(photo.width, photo.height, longSide, 1);
    Image small = resizeImage(photo, canvas.width, canvas.height);
    at::Tensor input = at::empty({config.inputs, canvas.height, canvas.width}, at::kByte);
    input.narrow(0, 0, 3).copy_(
        at::from_blob(small.rgb.data(), {canvas.height, canvas.width, 3}, at::kByte).permute({2, 0, 1}));
    if (config.inputs == 4) {
        if (soft.values.empty())
            throw Error(ErrorCode::BadInput, "The segmenter needs the soft map of each photo", "maps",
                        "Label with --soft-maps first, or train a segmenter without --with-maps.");
        HeatMap map = resizeHeatMap(soft, canvas.width, canvas.height);
        const at::Tensor values = at::from_blob(map.values.data(), {canvas.height, canvas.width}, at::kFloat);
        input[3].copy_((values.clamp(0, 1) * 255.0).round());
    }
    return input;
}

at::Tensor targetOf(const Mask& mask, const at::Tensor& input) {
    Mask small = resizeByArea(mask, static_cast<int>(input.size(2)), static_cast<int>(input.size(1)));
    return at::from_blob(small.pixels.data(), {input.size(1), input.size(2)}, at::kByte).clone();
}

bool isUsable(const Mask& mask) {
    const double share = static_cast<double>(mask.area()) / static_cast<double>(mask.pixels.size());
    return share >= kSmallestShare && share <= kLargestShare;
}

/// @param soft may be empty: nobody knows what the mask came from
bool isDoubtful(const Mask& mask, const HeatMap& soft) {
    return !soft.values.empty() && iou(preliminaryMask(soft, mask.width, mask.height).mask, mask) < kLeastAgreement;
}

/// A weight for each pixel of a window that is highest in its middle, so that windows blend without seams.
at::Tensor tent(std::int64_t height, std::int64_t width) {
    const auto ramp = [](std::int64_t length) {
        const at::Tensor at = at::arange(length, at::kFloat) + 0.5;
        return at::minimum(at, static_cast<double>(length) - at);
    };
    return ramp(height).unsqueeze(1) * ramp(width).unsqueeze(0);
}

/// Starts of windows of `side` that cover `length`, half overlapping.
std::vector<std::int64_t> windowStarts(std::int64_t length, std::int64_t side) {
    std::vector<std::int64_t> starts;
    const std::int64_t last = std::max<std::int64_t>(0, length - side);
    for (std::int64_t start = 0; start < last; start += side / 2) starts.push_back(start);
    starts.push_back(last);
    return starts;
}

std::vector<std::string> thinnedOut(std::vector<std::string> files) {
    if (files.size() <= kMaxPhotos) return files;
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < kMaxPhotos; ++i) kept.push_back(files[i * files.size() / kMaxPhotos]);
    return kept;
}

struct Examples {
    std::vector<SegmenterExample> learned, heldOut;
    std::vector<SegmenterExample> doubtful;
    std::size_t leftOut = 0;
    std::size_t pairs = 0;  ///< of those learned from

    /// Doubtful ones are worth less than none, unless most are: then it is the doubt that errs.
    void settleDoubts() {
        if (doubtful.size() <= learned.size())
            leftOut += doubtful.size();
        else
            learned.insert(learned.end(), doubtful.begin(), doubtful.end());
        doubtful.clear();
    }
};

/// A photo with its mask and, where the segmenter sees it or it lies there, its soft map.
struct LabelledPhoto {
    Mask mask;
    HeatMap soft;
};

/// @throws Error(BadInput) when the mask, or a map that is needed, cannot be read.
LabelledPhoto readLabels(const SegmentTrainOptions& options, const std::string& file, const SegmenterConfig& config) {
    std::filesystem::path map = options.labels / fromUtf8(mapPathFor(file));
    if (!options.maps.empty() && !std::filesystem::exists(map)) map = options.maps / fromUtf8(mapPathFor(file));
    const bool hasMap = config.inputs == 4 || std::filesystem::exists(map);
    return {readMaskPng(options.labels / fromUtf8(maskPathFor(file))), hasMap ? readMapPng(map) : HeatMap()};
}

void reportReading(std::size_t done, std::size_t total, const std::string& file, JobContext& context) {
    context.report({Stage::ReadingImages, static_cast<std::int64_t>(done), static_cast<std::int64_t>(total), {}, file});
}

/// Called while `error` is being caught: what is not about this one file goes on.
void leaveOut(const std::string& file, const Error& error, Examples& examples, JobContext& context) {
    if (error.code() != ErrorCode::BadInput) throw;
    ++examples.leftOut;
    context.log("left out " + file + ": " + error.message());
}

/// Pairs are never held out: a score on pictures that were made up says nothing about photos. Nor are they doubted:
/// they have been judged.
void addPairs(const std::filesystem::path& pairs, const SegmenterConfig& config, Examples& examples,
              JobContext& context) {
    const std::vector<std::string> files = thinnedOut(scanImages(pairs / "images"));
    for (std::size_t i = 0; i < files.size(); ++i) {
        context.checkpoint();
        if (context.stopsAfterStep()) throw Stopped();
        reportReading(i + 1, files.size(), files[i], context);
        try {
            const Mask mask = readMaskPng(pairs / fromUtf8(maskPathFor(files[i])));
            const HeatMap soft = config.inputs == 4 ? readMapPng(pairs / fromUtf8(mapPathFor(files[i]))) : HeatMap();
            const at::Tensor input =
                inputOf(readImage(pairs / "images" / fromUtf8(files[i])), soft, config, config.longSide);
            examples.learned.push_back({input, targetOf(mask, input)});
            ++examples.pairs;
        } catch (const Error& error) {
            leaveOut("the pair " + files[i], error, examples, context);
        }
    }
}

/// @throws Error(BadInput) when too few photos have a mask worth learning from.
Examples loadExamples(const SegmentTrainOptions& options, const SegmenterConfig& config, JobContext& context) {
    Examples examples;
    const std::vector<std::string> files = thinnedOut(scanImages(options.images));
    for (std::size_t i = 0; i < files.size(); ++i) {
        context.checkpoint();
        if (context.stopsAfterStep()) throw Stopped();  // nothing is learned yet that could be kept
        const std::string& file = files[i];
        reportReading(i + 1, files.size(), file, context);
        try {
            const auto [mask, soft] = readLabels(options, file, config);
            if (!isUsable(mask)) {
                ++examples.leftOut;
                continue;
            }
            const at::Tensor input = inputOf(readImage(options.images / fromUtf8(file)), soft, config, config.longSide);
            const SegmenterExample example = {input, targetOf(mask, input)};
            if (!options.keepDoubtful && isDoubtful(mask, soft)) {
                examples.doubtful.push_back(example);
                continue;
            }
            const bool isHeldOut = streamSeed(0, "held out " + file) % kHeldOutOneIn == 0;
            (isHeldOut && examples.heldOut.size() < kMaxHeldOut ? examples.heldOut : examples.learned)
                .push_back(example);
        } catch (const Error& error) {
            leaveOut(file, error, examples, context);
        }
    }
    examples.settleDoubts();
    if (examples.heldOut.empty() && examples.learned.size() > 1) {
        examples.heldOut.push_back(examples.learned.back());
        examples.learned.pop_back();
    }
    if (examples.learned.empty() || examples.heldOut.empty())
        throw Error(ErrorCode::BadInput,
                    "Fewer than two photos have a mask to learn from; " + std::to_string(examples.leftOut) +
                        " have none, or one that is empty or full",
                    toUtf8(options.labels), "Label the photos first, or look at what the model sees in them.");
    if (!options.pairs.empty()) addPairs(options.pairs, config, examples, context);
    return examples;
}

void writeModelCard(const SegmentTrainOptions& options, const SegmenterConfig& config, const SegmentTrainResult& result,
                    std::int64_t parameters) {
    char text[2048];
    std::snprintf(
        text, sizeof text,
        "# Segmenter: model card\n\n"
        "Trained by Maskwright on masks that nobody drew.\n\n"
        "| what | value |\n|---|---|\n"
        "| architecture | %s, %lld parameters, long side %d pixels |\n"
        "| sees | %s |\n"
        "| learned from | %zu photos and %zu made-up pairs (%zu left out) |\n"
        "| scored on | %zu photos held out |\n"
        "| mean IoU with the held-out photos' own automatic masks | %.4f |\n"
        "| steps | %lld |\n\n"
        "The score compares with automatic masks, so it tells how well those were learned, not how true they "
        "are.\n\n"
        "`segmenter.pt` is the same network as TorchScript: input [B, %d, H, W] in [0, 1], sides multiples of "
        "%d, output [B, 1, H, W], how sure it is of the foreground.\n",
        config.architecture.c_str(), static_cast<long long>(parameters), config.longSide,
        config.inputs == 4 ? "photo and soft map of the attention" : "photo", result.photos, result.pairs,
        result.leftOut, result.heldOut, result.heldOutIou, static_cast<long long>(result.steps), config.inputs,
        config.multiple());
    writeAtomically(options.out / "README.md", std::string_view(text));
}

}  // namespace

SegmentTrainResult trainSegmenterOn(const SegmentTrainOptions& options, JobContext& context) {
    const auto start = Clock::now();
    SegmenterConfig config = segmenterArchitecture(options.architecture);
    config.inputs = options.withMaps ? 4 : 3;
    const at::ScalarType type = torchType(options.precision, at::kCPU);
    at::set_num_threads(options.threads > 0 ? options.threads : availableThreads());
    const Examples examples = loadExamples(options, config, context);
    prepareRunFolder(options.out, options.resume);

    SegmenterTraining training;
    const std::int64_t derived = segmentTrainSteps(examples.learned.size());
    training.steps = options.steps > 0 ? options.steps : derived;
    training.validateEvery = std::max<std::int64_t>(20, derived / 20);
    training.batch = kSegmentBatch;
    training.checkpointMinutes = options.checkpointMinutes;
    const TrainedSegmenter trained = trainSegmenter(config, training, examples.learned, examples.heldOut, type,
                                                    options.seed, options.resume, options.out, context);
    SegmentTrainResult result;
    result.photos = examples.learned.size() - examples.pairs;
    result.pairs = examples.pairs;
    result.heldOut = examples.heldOut.size();
    result.leftOut = examples.leftOut;
    result.steps = trained.steps;
    result.heldOutIou = trained.bestIou;
    result.stopped = !trained.finished;
    writeSegmenter(options.out, config, trained.weights);
    writeTorchScript(options.out / "segmenter.pt", config, trained.weights);
    std::int64_t parameters = 0;
    for (const auto& [name, tensor] : trained.weights) parameters += tensor.numel();
    writeModelCard(options, config, result, parameters);
    result.seconds = secondsSince(start);
    return result;
}

struct PhotoSegmenter::Impl {
    Segmenter network;
};

PhotoSegmenter::PhotoSegmenter(const std::filesystem::path& folder, Precision precision, int threads)
    : m_impl(std::make_unique<Impl>(Impl{loadSegmenter(folder, torchType(precision, at::kCPU))})) {
    at::set_num_threads(threads > 0 ? threads : availableThreads());
}
PhotoSegmenter::~PhotoSegmenter() = default;
PhotoSegmenter::PhotoSegmenter(PhotoSegmenter&&) noexcept = default;

bool PhotoSegmenter::seesMaps() const {
    return m_impl->network.config().inputs == 4;
}

namespace {

/// The mean of what the network says of a window and of its mirror image.
at::Tensor bothWaysRound(const Segmenter& network, const at::Tensor& window) {
    return (network.confidence(window) + network.confidence(window.flip(2)).flip(1)) / 2;
}

}  // namespace

HeatMap PhotoSegmenter::confidence(const Image& photo, const HeatMap& soft, int windows) const {
    const SegmenterConfig& config = m_impl->network.config();
    const at::Tensor input = inputOf(photo, soft, config, config.longSide * (windows + 1) / 2);
    at::Tensor sure = at::zeros({input.size(1), input.size(2)}), weights = at::zeros_like(sure);
    const std::int64_t height = std::min<std::int64_t>(config.longSide, input.size(1));
    const std::int64_t width = std::min<std::int64_t>(config.longSide, input.size(2));
    const at::Tensor weight = tent(height, width);
    for (const std::int64_t top : windowStarts(input.size(1), height))
        for (const std::int64_t left : windowStarts(input.size(2), width)) {
            const at::Tensor window = input.narrow(1, top, height).narrow(2, left, width);
            sure.narrow(0, top, height).narrow(1, left, width) += bothWaysRound(m_impl->network, window) * weight;
            weights.narrow(0, top, height).narrow(1, left, width) += weight;
        }
    sure = (sure / weights).contiguous();
    const float* values = sure.data_ptr<float>();
    return {static_cast<int>(sure.size(1)), static_cast<int>(sure.size(0)), {values, values + sure.numel()}};
}

Mask maskFromConfidence(const Image& photo, const HeatMap& confidence, bool edgeSnap) {
    return edgeSnap ? snapConfidence(photo, confidence)
                    : threshold(resizeHeatMap(confidence, photo.width, photo.height), 0.5);
}

SegmentPredictResult predictSegments(const SegmentPredictOptions& options, JobContext& context) {
    const auto start = Clock::now();
    const std::vector<std::string> files = scanImages(options.images);
    const PhotoSegmenter segmenter(options.segmenter, options.precision, options.threads);
    makeFolder(options.out);
    SegmentPredictResult result;
    const auto segment = [&](const std::string& file) {
        const Image photo = readImage(options.images / fromUtf8(file));
        const HeatMap soft = segmenter.seesMaps() ? readMapPng(options.labels / fromUtf8(mapPathFor(file))) : HeatMap();
        const HeatMap sure = segmenter.confidence(photo, soft, options.windows);
        writeMaskPng(options.out / fromUtf8(maskPathFor(file)), maskFromConfidence(photo, sure, options.edgeSnap));
        if (options.confidence) writeMapPng(options.out / fromUtf8(confidencePathFor(file)), sure);
        ++result.photos;
    };
    const PhotoLoopEnd end = forEachPhoto(files, Stage::Segmenting, segment, context);
    result.skipped = end.skipped;
    result.stopped = end.stopped;
    result.seconds = secondsSince(start);
    return result;
}

}  // namespace maskwright
