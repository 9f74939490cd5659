// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/job.h"
#include "image/image.h"
#include "pipeline/attention_extractor.h"
#include "pipeline/background.h"
#include "pipeline/engine_settings.h"
#include "pipeline/finetune.h"
#include "pipeline/label.h"
#include "pipeline/refine.h"
#include "pipeline/segment.h"
#include "pipeline/synthesize.h"

namespace maskwright {

/// One photo to look at.
struct InspectRequest {
    std::shared_ptr<const Image> photo;
    std::string file;  ///< relative to the folder; names the noise
    std::string concept_;
    std::string prompt;           ///< contains the concept; empty: the default prompt
    std::filesystem::path model;  ///< empty: the built-in one
};

/// What looking at one photo gave; never changed once made, so that any thread may read it.
struct Inspection {
    std::string file;
    std::string concept_;
    AttentionMaps maps;
    Preliminary preliminary;
    AttentionExtractor::ModelSummary model;
    std::vector<std::string> notes;  ///< what the engine said meanwhile
};

/// One photo whose foreground is to be painted over.
struct PaintRequest {
    std::shared_ptr<const Image> photo;
    Mask mask;         ///< of the photo's size
    std::string file;  ///< relative to the folder; names the noise
    std::string concept_;
    std::filesystem::path painter;  ///< a model folder, as finetune writes it; empty: the built-in model
    BackgroundOptions background;
};

/// The engine as the window sees it. Made, called and destroyed on the engine thread only; may throw.
class EnginePort {
  public:
    virtual ~EnginePort() = default;
    /// In force from the next call on.
    virtual void configure(const EngineSettings& settings) = 0;
    virtual Inspection inspect(const InspectRequest& request, JobContext& context) = 0;
    virtual PaintedBackground paint(const PaintRequest& request, JobContext& context) = 0;
    virtual LabelResult label(const LabelOptions& options, JobContext& context) = 0;
    virtual FinetuneResult finetune(const FinetuneOptions& options, JobContext& context) = 0;
    virtual LabelResult refine(const RefineRunOptions& options, JobContext& context) = 0;
    virtual SegmentTrainResult trainSegmenter(const SegmentTrainOptions& options, JobContext& context) = 0;
    virtual SegmentPredictResult predictSegments(const SegmentPredictOptions& options, JobContext& context) = 0;
    virtual SynthesizeResult synthesize(const SynthesizeOptions& options, JobContext& context) = 0;
};

using EngineFactory = std::function<std::unique_ptr<EnginePort>()>;

}  // namespace maskwright
