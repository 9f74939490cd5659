// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/job.h"
#include "image/image.h"
#include "pipeline/attention_extractor.h"
#include "pipeline/background.h"

namespace maskwright {

class WeightSource;

/// A photo that previews are made of.
struct PreviewPhoto {
    std::string file;  ///< relative path
    std::string concept_;
    Image photo;
};

/// Shows on a few of the user's photos, always from the same noise, what a model under training makes of them:
/// previews/step_<step>.png with a row photo | background painted in | difference | mask for each, the masks at their
/// full size in previews/masks/step_<step>/, and in previews/changes.csv how far each agrees with the one before it.
class FinetunePreviews {
  public:
    /// Looks at the photos with the model as it is now. @param extractor must outlive this.
    /// @param folder of the training. @throws Stopped.
    FinetunePreviews(AttentionExtractor& extractor, std::vector<PreviewPhoto> photos, std::filesystem::path folder,
                     std::uint64_t seed, JobContext& context);

    /// @param unet takes the place of the extractor's own. @throws Stopped, Error(DiskFull).
    void show(std::int64_t step, WeightSource& unet, JobContext& context);

  private:
    std::optional<std::int64_t> shownBefore(std::int64_t step) const;
    void noteChange(std::int64_t step, std::optional<std::int64_t> before, const std::string& file,
                    const Mask& mask) const;

    AttentionExtractor& m_extractor;
    std::vector<PreviewPhoto> m_photos;
    std::vector<Preliminary> m_preliminary;  ///< of each photo
    std::filesystem::path m_folder;
    std::uint64_t m_seed;
};

}  // namespace maskwright
