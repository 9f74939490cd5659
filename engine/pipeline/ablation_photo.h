// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "pipeline/attention_extractor.h"
#include "pipeline/background.h"

namespace maskwright {

/// The two masks that a setting is judged by.
struct AblationMasks {
    Mask plain;    ///< without edge snap
    Mask snapped;  ///< with it
};

/// Which looks make a soft map. What is left as it is here is the model's own choice.
struct SoftMapChoice {
    std::string promptTemplate = {};  ///< with {} for the concept
    std::vector<int> timesteps = {};
    std::vector<bool> layers = {};
    int firstNoise = 0;
    int noises = 0;
    std::optional<bool> mirrored = {};
    bool weighed = true;  ///< against the model's contrast word

    bool operator==(const SoftMapChoice&) const = default;
};

/// One photo under many settings: each pass of the model and each painting is made once, when the first setting asks
/// for it, and kept for the others.
class AblationPhoto {
  public:
    struct Source {
        AttentionExtractor& extractor;
        const AttentionExtractor& painter;  ///< whose model paints backgrounds; may be the extractor
        std::vector<int> sweep;             ///< timesteps that are looked at together when a setting wants one of them
        std::uint64_t seed = 0;
    };

    /// @param source and context must outlive the photo.
    /// @param file   relative path; names the noise, as in a labelling run
    AblationPhoto(const Source& source, Image photo, std::string concept_, std::string file, JobContext& context);

    const Image& photo() const { return m_photo; }
    const Source& source() const { return m_source; }
    const std::string& conceptName() const { return m_concept; }
    const std::string& file() const { return m_file; }
    JobContext& context() const { return m_context; }

    HeatMap soft(const SoftMapChoice& choice);
    /// Spread along self-attention; words as ExtractorOptions::propagation.
    HeatMap propagated(const std::string& word) const;
    /// With every setting at its default.
    const Preliminary& preliminary();
    const AblationMasks& defaultMasks();

    /// Thresholded and snapped as a labelling run does.
    AblationMasks masksOf(HeatMap soft) const;
    AblationMasks masksOf(const SoftMapChoice& choice);

    /// The preliminary mask painted over. Batch 0 is what a labelling run paints, the next are painted with other
    /// noise.
    const PaintedBackground& painted(double guidance, int batch = 0);
    const AblationMasks& refinedByDefault();
    /// `options` without edge snap, and with it.
    AblationMasks refined(const HeatMap& difference, RefineOptions options);

  private:
    const ConceptMaps& mapsOf(const std::string& prompt, const std::vector<int>& timesteps, int noise, bool mirrored);

    const Source& m_source;
    Image m_photo;
    std::string m_concept, m_file;
    JobContext& m_context;
    LookSettings m_defaults;
    std::shared_ptr<const SeenPhoto> m_seen;
    std::map<std::string, ConceptMaps> m_maps;  ///< by everything that a pass depends on
    std::map<std::pair<double, int>, PaintedBackground> m_painted;
    std::optional<Preliminary> m_preliminary;
    std::optional<AblationMasks> m_defaultMasks, m_refined;
};

/// Mean of maps of one size. @throws Error(Internal) for none.
HeatMap meanOf(const std::vector<const HeatMap*>& maps);

}  // namespace maskwright
