// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/label.h"

#include <chrono>
#include <optional>

#include "core/error.h"
#include "core/files.h"
#include "dataset/image_folder.h"
#include "exporter/png.h"
#include "mask/edge_snap.h"
#include "pipeline/attention_extractor.h"
#include "pipeline/label_journal.h"
#include "pipeline/label_settings.h"
#include "pipeline/model_report.h"
#include "pipeline/refine.h"
#include "pipeline/run_folder.h"
#include "pipeline/segment.h"

namespace maskwright {

namespace {

/// The segmenter that needs no training: the one that was named, or the model's own; else empty.
std::filesystem::path givenSegmenter(const LabelOptions& options) {
    if (!options.segmenter.empty()) return options.segmenter;
    const std::filesystem::path own = (options.model.empty() ? builtInModel() : options.model) / "segmenter";
    return std::filesystem::exists(own / "segmenter.json") ? own : std::filesystem::path();
}

void checkOptions(const LabelOptions& options) {
    const auto require = [](bool holds, const char* what, const std::string& where, const char* hint) {
        if (!holds) throw Error(ErrorCode::BadInput, what, where, hint);
    };
    require(options.shard.count > 0 && options.shard.index >= 0 && options.shard.index < options.shard.count,
            "The shard is not I/N with 0 <= I < N", "--shard", "For instance --shard 0/4.");
    require(options.steps >= 0 && options.steps <= 1000, "The number of steps is not between 1 and 1000", "--steps",
            "Leave it out for the model's own number.");
    // Written so that what is no number does not pass.
    require(options.thresholdShift >= -1 && options.thresholdShift <= 1,
            "The shift of the threshold is not between -1 and 1", "--threshold-shift",
            "0 cuts between the two Gaussians, 1 at the foreground's mean, -1 at the background's.");
    require(options.until == LastStage::Refined || options.painter.empty(),
            "A painter is given, but the run does not refine", "--painter", "Add --until refined.");
    require(options.until == LastStage::Segmenter || options.segmenter.empty(),
            "A segmenter is given, but the run ends before it", "--segmenter", "Add --until segmenter.");
    require(options.until != LastStage::Segmenter || options.shard.count == 1 || !givenSegmenter(options).empty(),
            "Shards cannot train a segmenter together", "--shard",
            "Label the shards with --soft-maps, train one with segment train, and name it with --segmenter.");
}

std::vector<std::string> filesOfShard(const LabelOptions& options) {
    const std::vector<std::string> all = scanImages(options.images);
    std::vector<std::string> mine;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (i % static_cast<std::size_t>(options.shard.count) == static_cast<std::size_t>(options.shard.index))
            mine.push_back(all[i]);
    return mine;
}

using Clock = std::chrono::steady_clock;

MaskRun runOf(const LabelOptions& options) {
    return {options.images, options.out, options.concept_, options.conceptFromFolder, options.formats};
}

LabelJournal openJournal(const LabelOptions& options) {
    const std::string shard = options.shard.count > 1 ? "-" + std::to_string(options.shard.index) + "-of-" +
                                                            std::to_string(options.shard.count)
                                                      : "";
    return {options.out, labelSettings(options, std::filesystem::weakly_canonical(options.images)), shard,
            options.resume};
}

ExtractorOptions extractorOptions(const LabelOptions& options, const std::filesystem::path& model) {
    return {.model = model,
            .precision = options.precision,
            .device = options.device,
            .threads = options.threads,
            .steps = options.steps,
            .seed = options.seed,
            .propagation = options.propagation};
}

/// The mask of a photo whose soft map is not cut where its Gaussians say.
/// @return where it is cut instead; nothing where it is not moved
std::optional<double> moveThreshold(Preliminary& preliminary, double shift) {
    if (shift == 0) return {};
    const double cut = shiftedThreshold(preliminary.mixture, shift);
    preliminary.mask = cutSoftMap(preliminary.soft, cut, preliminary.mask.width, preliminary.mask.height);
    return cut;
}

LabelResult labelPreliminary(const LabelOptions& options, const std::vector<std::string>& files, JobContext& context) {
    AttentionExtractor extractor(extractorOptions(options, options.model), context);
    LabelJournal journal = openJournal(options);
    JobContext quiet = context;  // the steps within a photo are not this job's progress
    quiet.report = [](const Progress&) {};
    std::optional<AttentionExtractor> finetuned;
    if (!options.painter.empty()) finetuned.emplace(extractorOptions(options, options.painter), context);
    const MaskRefiner refiner(finetuned ? *finetuned : extractor, finetuned ? options.painter : options.model,
                              {.seed = options.seed}, {.edgeSnap = options.edgeSnap},
                              options.softMaps ? options.out / "differences" : std::filesystem::path());
    const auto maskOf = [&](const Image& photo, const std::string& file, const std::string& concept_) {
        Preliminary preliminary = extractor.extract(photo, concept_, options.prompt, file, quiet);
        const std::optional<double> moved = moveThreshold(preliminary, options.thresholdShift);
        if (options.softMaps) writeMapPng(options.out / fromUtf8(mapPathFor(file)), preliminary.soft);
        if (options.until == LastStage::Refined) return refiner.refine(photo, preliminary, concept_, file, quiet);
        if (!options.edgeSnap) return preliminary.mask;
        return snapEdges(photo, preliminary.soft, preliminary.mask, {.movedCut = moved});
    };
    LabelResult result = writeMasks(runOf(options), files, journal, Stage::ExtractingAttention, maskOf, context);
    if (result.masks > 0) exportMasks(runOf(options), journal, context);
    return result;
}

/// @return the folder of the segmenter to use; empty when a stop was asked for.
std::filesystem::path segmenterFor(const LabelOptions& options, const std::filesystem::path& labels,
                                   JobContext& context) {
    std::filesystem::path given = givenSegmenter(options);
    if (!given.empty()) return given;
    SegmentTrainOptions training;
    training.images = options.images;
    training.labels = labels;
    training.out = options.out / "segmenter";
    training.withMaps = true;
    training.resume = options.resume;
    training.threads = options.threads;
    training.precision = options.precision;
    training.seed = options.seed;
    return trainSegmenterOn(training, context).stopped ? std::filesystem::path() : training.out;
}

LabelResult labelUntilSegmenter(const LabelOptions& options, const std::vector<std::string>& files,
                                JobContext& context) {
    LabelJournal journal = openJournal(options);
    LabelOptions first = options;
    first.out = options.out / "preliminary";
    first.formats.clear();
    first.softMaps = true;
    LabelResult result = labelPreliminary(first, files, context);
    if (result.stopped || result.masks == 0) return result;
    const std::filesystem::path folder = segmenterFor(options, first.out, context);
    if (folder.empty()) {
        result.stopped = true;
        return result;
    }
    const PhotoSegmenter segmenter(folder, options.precision, options.threads);
    const auto maskOf = [&](const Image& photo, const std::string& file, const std::string&) {
        const HeatMap soft = segmenter.seesMaps() ? readMapPng(first.out / fromUtf8(mapPathFor(file))) : HeatMap();
        return maskFromConfidence(photo, segmenter.confidence(photo, soft), options.edgeSnap);
    };
    result = writeMasks(runOf(options), files, journal, Stage::Segmenting, maskOf, context);
    if (result.masks > 0) exportMasks(runOf(options), journal, context);
    return result;
}

}  // namespace

LabelResult label(const LabelOptions& options, JobContext& context) {
    const auto start = Clock::now();
    checkMaskRun(runOf(options));
    checkOptions(options);
    const std::vector<std::string> files = filesOfShard(options);
    refuseCollisions(files);
    refuseLinksInRun(options.out);
    LabelResult result = options.until == LastStage::Segmenter ? labelUntilSegmenter(options, files, context)
                                                               : labelPreliminary(options, files, context);
    result.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    return result;
}

}  // namespace maskwright
