// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "jobs/engine_port.h"

namespace maskwright::ui {

/// The real engine: keeps the one loaded model between photos.
class ExtractorEngine final : public EnginePort {
  public:
    Inspection inspect(const InspectRequest& request, JobContext& context) override;
    LabelResult label(const LabelOptions& options, JobContext& context) override;

  private:
    AttentionExtractor& extractorFor(const std::filesystem::path& model, JobContext& context);

    std::optional<AttentionExtractor> m_extractor;
    std::filesystem::path m_model;
};

}  // namespace maskwright::ui
