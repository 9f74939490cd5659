// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/refine.h"

#include <chrono>

#include "core/error.h"
#include "core/files.h"
#include "core/safe_path.h"
#include "dataset/image_folder.h"
#include "exporter/png.h"
#include "pipeline/model_report.h"
#include "pipeline/run_folder.h"

namespace maskwright {

namespace {

bool hasBothSides(const Mask& mask) {
    return mask.area() > 0 && mask.area() < mask.pixels.size();
}

/// Tells a model from one that was trained later in the same place.
std::string stampOf(const std::filesystem::path& model) {
    const std::filesystem::path path = model.empty() ? builtInModel() : model;
    const std::filesystem::path weights =
        std::filesystem::is_directory(path) ? path / "unet" / "diffusion_pytorch_model.safetensors" : path;
    std::error_code none;
    const auto changed = std::filesystem::last_write_time(weights, none);
    return toUtf8(std::filesystem::weakly_canonical(path)) +
           (none ? "" : " of " + std::to_string(changed.time_since_epoch().count()));
}

std::string paintingLine(const BackgroundOptions& o) {
    return "prompt " + o.prompt + "\npaintings " + std::to_string(o.paintings) + "\npainting steps " +
           std::to_string(o.steps) + (o.plms ? " plms" : " ddim") + "\nguidance " + std::to_string(o.guidance) +
           "\ndifference from " + (o.from == DifferenceFrom::Photo ? "photo" : "reconstruction") + "\nseed " +
           std::to_string(o.seed);
}

std::string refiningLine(const RefineOptions& o) {
    const auto word = [](bool on) { return on ? std::string("on") : std::string("off"); };
    return "fuse " + word(o.fuse) + "\ninside preliminary " + word(o.insidePreliminary) + "\nclose " + word(o.close) +
           "\nfill holes " + word(o.fillHoles) + "\nedge snap " + word(o.edgeSnap);
}

std::string settingsLine(const RefineRunOptions& o) {
    return "refine images " + toUtf8(std::filesystem::weakly_canonical(o.images)) + "\nlabels " +
           toUtf8(std::filesystem::weakly_canonical(o.labels)) + "\npainter " + toUtf8(o.painter) + "\nconcept " +
           (o.conceptFromFolder ? "from folder" : o.concept_) + "\n" + paintingLine(o.background) + "\n" +
           refiningLine(o.refining) + "\nprecision " + std::string(name(o.precision)) + "\n";
}

/// A photo's mask and soft map from the disk.
Preliminary storedPreliminary(const RefineRunOptions& options, const std::string& file, const Image& photo) {
    Preliminary stored;
    stored.mask = readMaskOf(photo, options.labels / fromUtf8(maskPathFor(file)));
    const std::filesystem::path mapFile = options.labels / fromUtf8(mapPathFor(file));
    if (std::filesystem::exists(mapFile))
        stored.soft = readMapPng(mapFile);
    else if (options.refining.fuse)
        throw Error(ErrorCode::BadInput, "The photo has no soft map", toUtf8(mapFile),
                    "Label with --soft-maps, or refine with --fuse off.");
    return stored;
}

void checkOptions(const RefineRunOptions& options) {
    checkBackground(options.background);
    if (!std::filesystem::is_directory(options.labels / "masks"))
        throw Error(ErrorCode::BadInput, "There are no preliminary masks", toUtf8(options.labels / "masks"),
                    "Name what label --soft-maps wrote with --labels.");
}

}  // namespace

MaskRefiner::MaskRefiner(const AttentionExtractor& painter, const std::filesystem::path& model,
                         const BackgroundOptions& background, const RefineOptions& refining,
                         const std::filesystem::path& differences)
    : m_painter(painter, background),
      m_refining(refining),
      m_differences(differences, "painter " + stampOf(model) + " " + painter.summary().precision + "\n" +
                                     paintingLine(background)) {}

Mask MaskRefiner::refine(const Image& photo, const Preliminary& preliminary, const std::string& concept_,
                         const std::string& file, JobContext& context) const {
    if (!hasBothSides(preliminary.mask)) return preliminary.mask;
    std::optional<HeatMap> difference = m_differences.find(file, photo, preliminary.mask);
    if (!difference) {
        difference = asStored(m_painter.paint(photo, preliminary.mask, concept_, file, context).difference);
        m_differences.keep(file, photo, preliminary.mask, *difference);
    }
    Preliminary stored = preliminary;
    stored.soft = asStored(preliminary.soft);
    return refineMask(photo, stored, *difference, m_refining);
}

LabelResult refine(const RefineRunOptions& options, JobContext& context) {
    const auto start = std::chrono::steady_clock::now();
    const MaskRun run = {options.images, options.out, options.concept_, options.conceptFromFolder, options.formats};
    checkMaskRun(run);
    checkOptions(options);
    const std::vector<std::string> files = scanImages(options.images);
    refuseCollisions(files);
    refuseLinksInRun(options.out);
    refuseLinksIn(options.differences);
    const AttentionExtractor painter({.model = options.painter,
                                      .precision = options.precision,
                                      .device = options.device,
                                      .threads = options.threads},
                                     context);
    const MaskRefiner refiner(painter, options.painter, options.background, options.refining, options.differences);
    LabelJournal journal(options.out, settingsLine(options), /*shard=*/"", options.resume);
    std::size_t refined = 0, oneSided = 0;
    const auto maskOf = [&](const Image& photo, const std::string& file, const std::string& concept_) {
        const Preliminary preliminary = storedPreliminary(options, file, photo);
        ++(hasBothSides(preliminary.mask) ? refined : oneSided);
        if (!hasBothSides(preliminary.mask))
            context.log(file + ": the mask is " + (preliminary.mask.area() > 0 ? "full" : "empty") + " and stays so");
        return refiner.refine(photo, preliminary, concept_, file, context);
    };
    LabelResult result = writeMasks(run, files, journal, Stage::Painting, maskOf, context);
    if (result.masks > 0) exportMasks(run, journal, context);
    if (oneSided > 0 && refined == 0 && oneSided == result.masks)
        throw Error(ErrorCode::BadInput, "Every mask is empty or full, so that there is nothing to refine",
                    toUtf8(options.labels), "Look at what the model sees in the photos.");
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace maskwright
