// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/extractor_engine.h"

#include "core/compute.h"

namespace maskwright {
namespace {

/// Two models above this size at once may not fit.
constexpr std::int64_t kLargeModel = 200'000'000;

/// Of what a training or a revert replaces in a model folder; the same for a model that never changes.
std::filesystem::file_time_type lastChange(const std::filesystem::path& model) {
    std::error_code none;
    return std::filesystem::last_write_time(model / "unet", none);
}

}  // namespace

void ExtractorEngine::configure(const EngineSettings& settings) {
    if (settings == m_settings) return;
    m_settings = settings;
    m_looking.reset();
    m_painting.reset();
}

AttentionExtractor& ExtractorEngine::load(std::optional<Loaded>& slot, const std::filesystem::path& model,
                                          JobContext& context) {
    if (slot && slot->model == model && slot->changed == lastChange(model)) return slot->extractor;
    slot.reset();  // before the next is loaded: two models at once may not fit
    std::optional<Loaded>& other = &slot == &m_looking ? m_painting : m_looking;
    if (other && other->extractor.summary().parameters > kLargeModel) other.reset();
    keepFreedMemory();  // from here on tensors come and go
    ExtractorOptions options;
    options.model = model;
    options.device = m_settings.device;
    options.precision = m_settings.precision;
    options.threads = m_settings.threads;
    slot.emplace(Loaded{AttentionExtractor(options, context), model, lastChange(model)});
    return slot->extractor;
}

/// The options with the person's settings in them. Jobs on a whole folder load models of their own; those of the photo
/// in hand are loaded again when it is looked at next.
template <typename Options>
Options ExtractorEngine::prepared(Options options) {
    m_looking.reset();
    m_painting.reset();
    options.precision = m_settings.precision;
    options.threads = m_settings.threads;
    if constexpr (requires { options.device; }) options.device = m_settings.device;
    return options;
}

Inspection ExtractorEngine::inspect(const InspectRequest& request, JobContext& context) {
    AttentionExtractor& extractor = load(m_looking, request.model, context);
    Inspection result;
    result.file = request.file;
    result.concept_ = request.concept_;
    result.preliminary = extractor.extract(*request.photo, request.concept_, request.prompt, request.file, context,
                                           &result.maps, KeepMaps::Yes);
    result.model = extractor.summary();
    return result;
}

PaintedBackground ExtractorEngine::paint(const PaintRequest& request, JobContext& context) {
    const AttentionExtractor& extractor = load(m_painting, request.painter, context);
    return BackgroundPainter(extractor, request.background)
        .paint(*request.photo, request.mask, request.concept_, request.file, context);
}

LabelResult ExtractorEngine::label(const LabelOptions& options, JobContext& context) {
    return maskwright::label(prepared(options), context);
}

FinetuneResult ExtractorEngine::finetune(const FinetuneOptions& options, JobContext& context) {
    return maskwright::finetune(prepared(options), context);
}

LabelResult ExtractorEngine::refine(const RefineRunOptions& options, JobContext& context) {
    return maskwright::refine(prepared(options), context);
}

SegmentTrainResult ExtractorEngine::trainSegmenter(const SegmentTrainOptions& options, JobContext& context) {
    return trainSegmenterOn(prepared(options), context);
}

SegmentPredictResult ExtractorEngine::predictSegments(const SegmentPredictOptions& options, JobContext& context) {
    return maskwright::predictSegments(prepared(options), context);
}

SynthesizeResult ExtractorEngine::synthesize(const SynthesizeOptions& options, JobContext& context) {
    return maskwright::synthesize(prepared(options), context);
}

}  // namespace maskwright
