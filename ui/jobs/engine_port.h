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
#include "pipeline/label.h"

namespace maskwright::ui {

/// One photo to look at.
struct InspectRequest {
    std::shared_ptr<const Image> photo;
    std::string file;  ///< relative to the folder; names the noise
    std::string concept_;
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

/// The engine as the window sees it. Made, called and destroyed on the engine thread only; may throw.
class EnginePort {
  public:
    virtual ~EnginePort() = default;
    virtual Inspection inspect(const InspectRequest& request, JobContext& context) = 0;
    virtual LabelResult label(const LabelOptions& options, JobContext& context) = 0;
};

using EngineFactory = std::function<std::unique_ptr<EnginePort>()>;

}  // namespace maskwright::ui
