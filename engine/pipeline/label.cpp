// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/label.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>
#include <set>

#include "core/error.h"
#include "core/files.h"
#include "dataset/image_folder.h"
#include "exporter/coco.h"
#include "exporter/png.h"
#include "exporter/voc.h"
#include "exporter/yolo.h"
#include "image/read.h"
#include "mask/edge_snap.h"
#include "pipeline/attention_extractor.h"
#include "pipeline/background.h"
#include "pipeline/label_journal.h"
#include "pipeline/model_report.h"
#include "pipeline/segment.h"

namespace maskwright {

namespace {

const std::set<std::string> kFormats = {"coco", "png", "yolo", "voc"};

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
    require(options.conceptFromFolder || options.concept_.find_first_not_of(" \t\r\n") != std::string::npos,
            "The concept is empty", "--concept", "Name what to look for, or use --concept-from-folder.");
    require(options.shard.count > 0 && options.shard.index >= 0 && options.shard.index < options.shard.count,
            "The shard is not I/N with 0 <= I < N", "--shard", "For instance --shard 0/4.");
    require(options.steps >= 0 && options.steps <= 1000, "The number of steps is not between 1 and 1000", "--steps",
            "Leave it out for the model's own number.");
    require(options.until == LastStage::Refined || options.painter.empty(),
            "A painter is given, but the run does not refine", "--painter", "Add --until refined.");
    require(options.until == LastStage::Segmenter || options.segmenter.empty(),
            "A segmenter is given, but the run ends before it", "--segmenter", "Add --until segmenter.");
    require(options.until != LastStage::Segmenter || options.shard.count == 1 || !givenSegmenter(options).empty(),
            "Shards cannot train a segmenter together", "--shard",
            "Label the shards with --soft-maps, train one with segment train, and name it with --segmenter.");
    for (const std::string& format : options.formats)
        require(kFormats.count(format) != 0, "This export format is not known", format,
                "Choose from coco, png, yolo, voc.");
}

/// What must be equal for a run to be continued.
std::string settingsLine(const LabelOptions& o) {
    std::string line = "images " + toUtf8(std::filesystem::weakly_canonical(o.images)) + "\nmodel " + toUtf8(o.model);
    line += "\nconcept " + (o.conceptFromFolder ? std::string("from folder") : o.concept_) + "\nprompt " + o.prompt;
    line += "\nsteps " + std::to_string(o.steps) + "\nedge snap " + (o.edgeSnap ? "on" : "off");
    if (!o.propagation.empty()) line += "\npropagation " + o.propagation;
    if (o.until == LastStage::Refined) line += "\nuntil refined " + toUtf8(o.painter);
    if (o.until == LastStage::Segmenter) line += "\nuntil segmenter " + toUtf8(o.segmenter);
    line += "\nprecision " + std::string(name(o.precision)) + "\nseed " + std::to_string(o.seed);
    return line + "\nshards " + std::to_string(o.shard.count) + "\n";
}

std::vector<std::string> filesOfShard(const LabelOptions& options) {
    const std::vector<std::string> all = scanImages(options.images);
    std::vector<std::string> mine;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (i % static_cast<std::size_t>(options.shard.count) == static_cast<std::size_t>(options.shard.index))
            mine.push_back(all[i]);
    return mine;
}

/// Photos that differ in nothing but their extension would share one mask file.
void refuseCollisions(const std::vector<std::string>& files) {
    std::set<std::string> masks;
    for (const std::string& file : files)
        if (!masks.insert(maskPathFor(file)).second)
            throw Error(ErrorCode::BadInput, "Two photos would share one mask file", file, "Rename one of them.");
}

void exportAll(const LabelOptions& options, const LabelJournal& journal, JobContext& context) {
    std::vector<DatasetRecord> records;
    for (const auto& [file, entry] : journal.finished())
        records.push_back({file, entry.width, entry.height, entry.concept_, maskPathFor(file)});
    std::int64_t done = 0;
    for (const std::string& format : options.formats) {
        context.report({Stage::Exporting, done++, static_cast<std::int64_t>(options.formats.size()), {}, format});
        if (format == "coco") exportCoco(options.out, "annotations.json", records);
        if (format == "yolo") exportYolo(options.out, records);
        if (format == "voc") exportVoc(options.out, records);
    }
    context.report({Stage::Exporting, done, done, {}, {}});
}

using Clock = std::chrono::steady_clock;

/// A photo's mask, given its relative path and concept.
using MaskOf = std::function<Mask(const Image& photo, const std::string& file, const std::string& concept_)>;

/// Writes the mask of every photo that the journal does not know yet.
LabelResult labelFiles(const LabelOptions& options, const std::vector<std::string>& files, LabelJournal& journal,
                       Stage stage, const MaskOf& maskOf, JobContext& context) {
    LabelResult result;
    for (const std::string& file : files) {
        if (context.stopsAfterStep()) {
            result.stopped = true;
            break;
        }
        ++result.images;
        try {
            if (!journal.has(file) || !std::filesystem::exists(options.out / fromUtf8(maskPathFor(file)))) {
                const std::string concept_ = options.conceptFromFolder ? topFolder(file) : options.concept_;
                if (concept_.empty())
                    throw Error(ErrorCode::BadInput, "The photo lies in no folder that could name its concept", file);
                const Image photo = readImage(options.images / fromUtf8(file));
                const Mask mask = maskOf(photo, file, concept_);
                writeMaskPng(options.out / fromUtf8(maskPathFor(file)), mask);
                journal.add(file, {concept_, photo.width, photo.height});
            }
            ++result.masks;
        } catch (const Stopped&) {
            result.stopped = true;
            break;
        } catch (const Error& error) {
            // A photo that cannot be labelled is named at the end; a full disk or a bug ends the run.
            if (error.code() != ErrorCode::BadInput) throw;
            result.skipped.push_back({file, error.message()});
        }
        context.report(
            {stage, static_cast<std::int64_t>(result.images), static_cast<std::int64_t>(files.size()), {}, file});
    }
    return result;
}

LabelJournal openJournal(const LabelOptions& options) {
    const std::string shard = options.shard.count > 1 ? "-" + std::to_string(options.shard.index) + "-of-" +
                                                            std::to_string(options.shard.count)
                                                      : "";
    return {options.out, settingsLine(options), shard, options.resume};
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

LabelResult labelPreliminary(const LabelOptions& options, const std::vector<std::string>& files, JobContext& context) {
    AttentionExtractor extractor(extractorOptions(options, options.model), context);
    LabelJournal journal = openJournal(options);
    JobContext quiet = context;  // the steps within a photo are not this job's progress
    quiet.report = [](const Progress&) {};
    std::optional<AttentionExtractor> finetuned;
    if (!options.painter.empty()) finetuned.emplace(extractorOptions(options, options.painter), context);
    const BackgroundPainter painter(finetuned ? *finetuned : extractor, {.seed = options.seed});
    const RefineOptions refining = {.edgeSnap = options.edgeSnap};
    const auto maskOf = [&](const Image& photo, const std::string& file, const std::string& concept_) {
        const Preliminary preliminary = extractor.extract(photo, concept_, options.prompt, file, quiet);
        if (options.softMaps) writeMapPng(options.out / fromUtf8(mapPathFor(file)), preliminary.soft);
        if (options.until == LastStage::Refined) {
            const PaintedBackground painted = painter.paint(photo, preliminary.mask, concept_, file, quiet);
            if (options.softMaps) writeMapPng(options.out / fromUtf8(differencePathFor(file)), painted.difference);
            return refineMask(photo, preliminary, painted.difference, refining);
        }
        return options.edgeSnap ? snapEdges(photo, preliminary.soft, preliminary.mask) : preliminary.mask;
    };
    const LabelResult result = labelFiles(options, files, journal, Stage::ExtractingAttention, maskOf, context);
    if (result.masks > 0) exportAll(options, journal, context);
    return result;
}

/// @return the folder of the segmenter to use; empty when a stop was asked for.
std::filesystem::path segmenterFor(const LabelOptions& options, const std::filesystem::path& labels,
                                   JobContext& context) {
    const std::filesystem::path given = givenSegmenter(options);
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
    result = labelFiles(options, files, journal, Stage::Segmenting, maskOf, context);
    if (result.masks > 0) exportAll(options, journal, context);
    return result;
}

}  // namespace

LabelResult label(const LabelOptions& options, JobContext& context) {
    const auto start = Clock::now();
    checkOptions(options);
    const std::vector<std::string> files = filesOfShard(options);
    refuseCollisions(files);
    LabelResult result = options.until == LastStage::Segmenter ? labelUntilSegmenter(options, files, context)
                                                               : labelPreliminary(options, files, context);
    result.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    return result;
}

}  // namespace maskwright
