// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/job.h"
#include "image/image.h"
#include "mask/mask.h"
#include "pipeline/attention_extractor.h"

namespace maskwright {

enum class DifferenceFrom {
    Reconstruction,  ///< what the autoencoder makes of the photo, so that its own loss is no foreground
    Photo,           ///< as in arXiv 2212.14306, eq. 5
};

struct BackgroundOptions {
    std::string prompt = "a photo of a background";
    int paintings = 4;  ///< averaged in the difference
    int steps = 25;
    bool plms = false;
    /// The paper's s: background + s * (concept - background); 0 paints the background, 1 the concept (METHOD 1.8).
    double guidance = 0.0;
    DifferenceFrom from = DifferenceFrom::Reconstruction;
    std::uint64_t seed = 0;
};

/// @throws Error(BadInput) for numbers out of range.
void checkBackground(const BackgroundOptions& options);

/// A photo with its foreground painted over. All at the size that the model sees, without padding.
struct PaintedBackground {
    Image reconstruction;            ///< the photo through the autoencoder and back
    std::vector<Image> backgrounds;  ///< the paintings
    HeatMap difference;              ///< mean absolute difference over channels and paintings, 0 to 1
    /// The difference of each painting alone, from either reference.
    std::vector<HeatMap> fromReconstruction, fromPhoto;
};

/// A picture of a concept, made up, and its background twin: painted from the same noise under the background's prompt.
struct ImaginedPair {
    Image picture, twin;
    HeatMap difference;  ///< mean absolute difference over channels, 0 to 1
};

/// Paints the background where a mask covers a photo (METHOD 1.5), or whole pictures (METHOD 1.8).
class BackgroundPainter {
  public:
    /// @param extractor whose model paints; must outlive the painter.
    BackgroundPainter(const AttentionExtractor& extractor, const BackgroundOptions& options);
    ~BackgroundPainter();

    /// @param mask       of the photo's size; every latent cell that it touches is painted
    /// @param streamName names the noise, normally the photo's relative path
    /// @throws Stopped.
    PaintedBackground paint(const Image& photo, const Mask& mask, const std::string& concept_,
                            const std::string& streamName, JobContext& context) const;

    /// @param guidance   the paper's s of the picture; the twin's is BackgroundOptions::guidance
    /// @param streamName names the noise that both start from
    /// @return at the size that the model was trained at. @throws Stopped.
    ImaginedPair imagine(const std::string& concept_, double guidance, const std::string& streamName,
                         JobContext& context) const;

  private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Which steps make a refined mask of a difference (METHOD 1.6); each can be left out.
struct RefineOptions {
    /// Threshold the product of soft map and difference; else the difference alone, as in eq. 5 of the paper.
    bool fuse = true;
    bool insidePreliminary = true;  ///< keep to the preliminary mask, dilated by a latent cell
    bool close = true;
    bool fillHoles = true;
    bool edgeSnap = true;
};

/// @param preliminary of the photo's size
Mask refineMask(const Image& photo, const Preliminary& preliminary, const HeatMap& difference,
                const RefineOptions& options);

}  // namespace maskwright
