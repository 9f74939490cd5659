// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "pipeline/engine_port.h"

namespace maskwright {

/// The real engine: keeps the models of the photo in hand between jobs, the one that looks and the one that paints.
class ExtractorEngine final : public EnginePort {
  public:
    void configure(const EngineSettings& settings) override;
    Inspection inspect(const InspectRequest& request, JobContext& context) override;
    PaintedBackground paint(const PaintRequest& request, JobContext& context) override;
    LabelResult label(const LabelOptions& options, JobContext& context) override;
    FinetuneResult finetune(const FinetuneOptions& options, JobContext& context) override;
    LabelResult refine(const RefineRunOptions& options, JobContext& context) override;
    SegmentTrainResult trainSegmenter(const SegmentTrainOptions& options, JobContext& context) override;
    SegmentPredictResult predictSegments(const SegmentPredictOptions& options, JobContext& context) override;
    SynthesizeResult synthesize(const SynthesizeOptions& options, JobContext& context) override;

  private:
    struct Loaded {
        AttentionExtractor extractor;
        std::filesystem::path model;
        std::filesystem::file_time_type changed;  ///< of its folder when it was loaded
    };

    AttentionExtractor& load(std::optional<Loaded>& slot, const std::filesystem::path& model, JobContext& context);
    template <typename Options>
    Options prepared(Options options);

    EngineSettings m_settings;
    std::optional<Loaded> m_looking, m_painting;
};

}  // namespace maskwright
