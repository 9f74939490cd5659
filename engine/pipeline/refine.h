// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/compute.h"
#include "core/job.h"
#include "pipeline/background.h"
#include "pipeline/difference_store.h"
#include "pipeline/mask_run.h"

namespace maskwright {

/// Turns preliminary masks into refined ones: paints the background over each, compares, and cuts (METHOD 1.5, 1.6).
/// Soft maps and differences count as PNG keeps them, so that a mask is the same whether they come from the disk or
/// not.
class MaskRefiner {
  public:
    /// @param painter      whose model paints, loaded from `model`; must outlive the refiner
    /// @param differences  a DifferenceStore's folder; empty: none
    MaskRefiner(const AttentionExtractor& painter, const std::filesystem::path& model,
                const BackgroundOptions& background, const RefineOptions& refining,
                const std::filesystem::path& differences);

    /// @param preliminary of the photo's size. An empty mask, and one without any background, comes back as it is.
    /// @param file        the photo's relative path, which names the noise. @throws Stopped.
    Mask refine(const Image& photo, const Preliminary& preliminary, const std::string& concept_,
                const std::string& file, JobContext& context) const;

  private:
    BackgroundPainter m_painter;
    RefineOptions m_refining;
    DifferenceStore m_differences;
};

struct RefineRunOptions {
    std::filesystem::path images;
    /// What a labelling run wrote, or a person edited: masks/, and maps/ unless RefineOptions::fuse is off.
    std::filesystem::path labels;
    std::filesystem::path out;
    std::string concept_;               ///< empty only with conceptFromFolder
    bool conceptFromFolder = false;     ///< each photo's top folder under `images` is its concept
    std::filesystem::path painter;      ///< the model that paints, as `finetune` writes it; empty: Mini
    std::filesystem::path differences;  ///< a folder that keeps the differences for the next run; empty: none
    BackgroundOptions background;
    RefineOptions refining;
    std::vector<std::string> formats = {"coco", "png"};
    Precision precision = Precision::Auto;
    Device device = Device::Auto;
    int threads = 0;
    bool resume = false;
};

/// Refined masks and exports for a folder of photos that have preliminary ones. A photo that cannot be read, or whose
/// mask or map cannot, is skipped by name.
/// @throws Error for options, model or output folder that cannot be used, before anything is written; and at the end
/// when no mask had both foreground and background.
LabelResult refine(const RefineRunOptions& options, JobContext& context);

}  // namespace maskwright
