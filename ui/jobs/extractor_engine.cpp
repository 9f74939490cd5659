// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/extractor_engine.h"

#include "core/compute.h"

namespace maskwright::ui {

AttentionExtractor& ExtractorEngine::extractorFor(const std::filesystem::path& model, JobContext& context) {
    if (m_extractor && m_model == model) return *m_extractor;
    m_extractor.reset();  // before the next is loaded: two models at once may not fit
    keepFreedMemory();    // from here on tensors come and go
    ExtractorOptions options;
    options.model = model;
    m_extractor.emplace(options, context);
    m_model = model;
    return *m_extractor;
}

Inspection ExtractorEngine::inspect(const InspectRequest& request, JobContext& context) {
    AttentionExtractor& extractor = extractorFor(request.model, context);
    Inspection result;
    result.file = request.file;
    result.concept_ = request.concept_;
    result.preliminary = extractor.extract(*request.photo, request.concept_, /*prompt=*/{}, request.file, context,
                                           &result.maps, KeepMaps::Yes);
    result.model = extractor.summary();
    return result;
}

LabelResult ExtractorEngine::label(const LabelOptions& options, JobContext& context) {
    // label() loads a model of its own; this one is loaded again when a photo is looked at next.
    m_extractor.reset();
    return maskwright::label(options, context);
}

}  // namespace maskwright::ui
