// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/compute.h"
#include "core/job.h"
#include "image/geometry.h"
#include "image/image.h"
#include "mask/gaussian_mixture.h"
#include "mask/mask.h"

namespace maskwright {

struct ExtractorOptions {
    std::filesystem::path model;  ///< empty: Mini
    Precision precision = Precision::Auto;
    Device device = Device::Auto;
    int threads = 0;
    int steps = 0;  ///< 0: what the model recommends, else 40
    std::uint64_t seed = 0;
    std::string propagation = {};  ///< Propagation::parse's word; empty: what the model recommends, else none
};

struct AttentionLayer {
    std::string name;  ///< diffusers' module path, e.g. "mid_block.attentions.0.transformer_blocks.0.attn2"
    int width = 0;     ///< of this photo's maps at this layer
    int height = 0;
    bool used = true;  ///< counted in the aggregated map
};

/// Everything the window shows about one photo. Maps cover the canvas; `canvas` tells where the photo lies in it.
struct AttentionMaps {
    Canvas canvas;
    std::vector<int> timesteps;          ///< descending, as run
    std::vector<bool> timestepUsed;      ///< counted in the aggregated map
    std::vector<AttentionLayer> layers;  ///< in forward order
    std::vector<std::string> tokens;     ///< recorded tokens as text, start token first; their maps sum to at most 1
    std::vector<int> conceptTokens;      ///< indices into `tokens`
    std::vector<int> contrastTokens;     ///< what the concept is weighed against in the aggregated map; may be empty
    /// maps[(step * layers + layer) * tokens + token]; only filled when asked for.
    std::vector<HeatMap> maps;

    const HeatMap& map(std::size_t step, std::size_t layer, std::size_t token) const {
        return maps[(step * layers.size() + layer) * tokens.size() + token];
    }
};

/// The preliminary mask of one photo and what it came from (METHOD 1.1 and 1.2).
struct Preliminary {
    HeatMap soft;          ///< mean over used steps and layers of the concept's map; the photo alone, latent resolution
    TwoGaussians mixture;  ///< fitted to `soft`
    Mask mask;             ///< soft > threshold, orphans filtered, at the photo's size
};

enum class KeepMaps { No, Yes };

/// How a model is read where nobody says otherwise.
struct LookSettings {
    std::string promptTemplate;           ///< with {} for the concept
    std::vector<int> timesteps;           ///< descending
    std::vector<std::string> layerNames;  ///< in forward order
    std::vector<int> layerScales;         ///< latent cells that one cell of the layer's map is wide
    std::vector<bool> layers;             ///< counted in the soft map
    int noises = 1;                       ///< passes with noise of their own, averaged
    bool mirrored = false;                ///< each also over the mirrored photo
    bool weighed = false;                 ///< against a word for everything else
};

/// One pass of the model over a photo.
struct Look {
    std::string prompt;  ///< contains the concept; empty: the default prompt
    std::vector<int> timesteps;
    int noise = 0;  ///< which of the photo's noises, from 0
    bool mirrored = false;
};

/// What one pass tells of the concept, at latent resolution, the photo alone, mirrored back. The mean over the passes,
/// timesteps and layers of LookSettings is Preliminary::soft. maps[timestep * layers + layer].
struct ConceptMaps {
    std::size_t layers = 0;
    std::vector<HeatMap> weighed;  ///< against the contrast word, where the prompt has it; else as `plain`
    std::vector<HeatMap> plain;    ///< the concept's own attention
};

/// A photo as the model sees it, encoded once for many looks.
struct SeenPhoto;

class LatentDiffusion;

/// A loaded model, ready to look at photos. Not thread-safe: one thread at a time.
class AttentionExtractor {
  public:
    /// @throws Error(BadModel) when the model cannot be loaded.
    AttentionExtractor(const ExtractorOptions& options, JobContext& context);
    ~AttentionExtractor();
    AttentionExtractor(AttentionExtractor&&) noexcept;

    /// "a photo of a <concept>" and the like.
    std::string defaultPrompt(const std::string& concept_) const;

    /// The words of a phrase that a model with a closed vocabulary has never learned; none for other models.
    std::vector<std::string> unknownWords(const std::string& phrase) const;
    /// What such a model looks for in place of words that it does not know; empty for other models.
    const std::string& wordForTheUnknown() const;

    /// @param prompt empty: the default prompt.
    /// @param streamName names the noise, normally the photo's relative path: the same photo gets the same noise
    /// whatever
    ///        ran before it.
    /// @throws Error(BadInput) when the concept is empty, is not part of the prompt, or falls behind the model's last
    ///         token; Stopped when asked to.
    Preliminary extract(const Image& photo, const std::string& concept_, const std::string& prompt,
                        const std::string& streamName, JobContext& context, AttentionMaps* maps = nullptr,
                        KeepMaps keep = KeepMaps::No);

    LookSettings defaultLook() const;
    /// How maps are spread from now on; words as ExtractorOptions::propagation. @throws Error(BadInput).
    void setPropagation(const std::string& word);
    std::string propagation() const;
    /// The timesteps that ExtractorOptions::steps would choose.
    std::vector<int> timestepsFor(int steps) const;
    std::shared_ptr<const SeenPhoto> see(const Image& photo) const;
    /// For those who compare settings: all timesteps and layers of one pass, to be averaged as they like.
    /// @throws as extract.
    ConceptMaps look(const SeenPhoto& photo, const std::string& concept_, const Look& look,
                     const std::string& streamName, JobContext& context) const;

    struct ModelSummary {
        std::string name;
        std::int64_t parameters = 0;
        int longSide = 0;
        std::string precision;
    };
    ModelSummary summary() const;

    /// Where a photo lies in what the model sees.
    Canvas canvasFor(const Image& photo) const;
    /// The model itself, for the stages that come after.
    const LatentDiffusion& model() const;
    LatentDiffusion& model();

  private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Aggregates stored maps again for other layers or timesteps, without running the model (the window's sliders).
HeatMap aggregate(const AttentionMaps& maps, const std::vector<bool>& useStep, const std::vector<bool>& useLayer);

/// The soft map cut at `cut`: orphans turned, then enlarged to the photo's size (METHOD 1.2).
Mask cutSoftMap(const HeatMap& soft, double cut, int photoWidth, int photoHeight);

/// GMM threshold, orphan filter and resize of a soft map to the photo's size (METHOD 1.2).
Preliminary preliminaryMask(HeatMap soft, int photoWidth, int photoHeight);

}  // namespace maskwright
