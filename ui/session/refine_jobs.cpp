// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/refine_jobs.h"

#include <optional>
#include <utility>

#include "core/error.h"
#include "core/files.h"
#include "exporter/png.h"
#include "session/set_aside.h"

namespace maskwright::ui {
namespace {

/// @throws Error(BadInput) for a mask that leaves nothing to tell apart.
void requireBothSides(const Mask& mask, const std::string& file) {
    const std::size_t area = mask.area();
    if (area > 0 && area < mask.pixels.size()) return;
    throw Error(ErrorCode::BadInput,
                area == 0 ? "The preliminary mask is empty, so that there is nothing to paint over"
                          : "The preliminary mask covers the whole photo, so that there is no background to go by",
                file, "Look at what the model sees in this photo.");
}

/// What a run over all photos made of a photo; nothing where it made none, or the photo has another size now.
std::optional<MaskView> readStored(const std::filesystem::path& file, const Image& photo) {
    if (file.empty() || !std::filesystem::exists(file)) return {};
    MaskView view;
    view.mask = readMaskPng(file);
    if (view.mask.width != photo.width || view.mask.height != photo.height) return {};
    view.outline = outlineOf(view.mask);
    view.share = static_cast<double>(view.mask.area()) / static_cast<double>(view.mask.pixels.size());
    view.isStored = true;
    return view;
}

/// The mask and the soft map that labelling stored, as a run over all photos takes them; nothing for a photo that it
/// left out, or that has another size now.
std::optional<Preliminary> labelledOf(const RefineSubject& subject, const std::filesystem::path& labels) {
    const std::string file = subject.file.toStdString();
    const std::filesystem::path mask = labels / fromUtf8(maskPathFor(file)), map = labels / fromUtf8(mapPathFor(file));
    if (labels.empty() || !std::filesystem::exists(mask)) return {};
    Preliminary labelled;
    labelled.mask = readMaskPng(mask);
    const Image& photo = *subject.photo->image;
    if (labelled.mask.width != photo.width || labelled.mask.height != photo.height) return {};
    labelled.soft = std::filesystem::exists(map) ? readMapPng(map) : subject.inspection->preliminary.soft;
    return labelled;
}

/// What looking at the photo gave, with the mask at the threshold in force. Takes tens of milliseconds where it was
/// moved.
Preliminary lookedAt(const RefineSubject& subject) {
    Preliminary preliminary = subject.inspection->preliminary;
    const Image& photo = *subject.photo->image;
    if (subject.threshold)
        preliminary.mask = cutSoftMap(preliminary.soft, *subject.threshold, photo.width, photo.height);
    return preliminary;
}

}  // namespace

Preliminary preliminaryOf(const RefineSubject& subject, const std::filesystem::path& labels) {
    std::optional<Preliminary> labelled = labelledOf(subject, labels);
    return labelled ? *std::move(labelled) : lookedAt(subject);
}

PaintedPhoto paintPhoto(EnginePort& engine, const RefineSubject& subject, const std::filesystem::path& labels,
                        const std::filesystem::path& painter, const BackgroundOptions& background,
                        JobContext& context) {
    PaintRequest request;
    request.photo = subject.photo->image;
    request.mask = preliminaryOf(subject, labels).mask;
    request.file = subject.file.toStdString();
    request.concept_ = subject.inspection->concept_;
    request.painter = painter;
    request.background = background;
    requireBothSides(request.mask, request.file);
    return makePaintedPhoto(engine.paint(request, context), background.guidance);
}

LabelResult refineInto(EnginePort& engine, RefineRunOptions options, bool goesOn, JobContext& context) {
    if (goesOn) {
        options.resume = true;
        try {
            LabelResult result = engine.refine(options, context);
            if (!result.stopped) SetAside::forget({options.out});
            return result;
        } catch (const Error& error) {
            // It does not go on with a run of another kind, for instance of another session or precision.
            if (error.code() != ErrorCode::BadInput || error.where() != toUtf8(options.out)) throw;
        }
    }
    options.resume = false;
    SetAside before({options.out});
    LabelResult result = engine.refine(options, context);
    if (result.masks > 0) before.letGo();
    return result;
}

MaskView maskOf(const RefineSubject& subject, const std::filesystem::path& labels, const std::filesystem::path& stored,
                const PaintedPhoto* painting, const RefineOptions& options) {
    const Image& photo = *subject.photo->image;
    if (auto view = readStored(stored, photo)) return *std::move(view);
    const std::optional<Preliminary> labelled = labelledOf(subject, labels);
    const Preliminary preliminary = labelled ? *labelled : lookedAt(subject);
    MaskView view = painting != nullptr ? makeRefinedMask(photo, preliminary, painting->difference, options)
                                        : makePreliminaryMask(photo, preliminary);
    view.isLabelled = labelled.has_value();
    return view;
}

}  // namespace maskwright::ui
