// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/compute.h"
#include "core/job.h"
#include "image/image.h"
#include "mask/mask.h"
#include "pipeline/photo_loop.h"

namespace maskwright {

struct SegmentTrainOptions {
    std::filesystem::path images;
    /// What a labelling run wrote: masks/, and maps/ where the segmenter shall see the attention as well.
    std::filesystem::path labels;
    std::filesystem::path maps;   ///< a run whose maps/ to take where `labels` has none, as refined masks; may be empty
    std::filesystem::path pairs;  ///< what `synthesize` wrote: kept pairs are learned from, too; empty: none
    std::filesystem::path out;    ///< the segmenter's folder
    std::string architecture = "light";
    bool withMaps = false;
    std::int64_t steps = 0;     ///< 0: derived from the number of photos
    bool keepDoubtful = false;  ///< also learn from masks that agree little with the map they came from
    double checkpointMinutes = 5;
    bool resume = false;
    int threads = 0;
    Precision precision = Precision::Auto;
    std::uint64_t seed = 0;
};

struct SegmentTrainResult {
    std::size_t photos = 0;   ///< learned from
    std::size_t pairs = 0;    ///< made-up pairs learned from, beside the photos
    std::size_t heldOut = 0;  ///< scored on
    /// Without a mask, or with one that is all foreground, all background or doubtful.
    std::size_t leftOut = 0;
    std::int64_t steps = 0;
    double heldOutIou = 0;  ///< with the masks it was given, not with the truth
    double seconds = 0;
    bool stopped = false;
};

/// Photos of one step.
constexpr int kSegmentBatch = 16;

/// How many steps a training takes that is told none: every one of so many photos and pairs is seen about 20 times,
/// within what teaches something and is worth waiting for.
constexpr std::int64_t segmentTrainSteps(std::size_t photos) {
    constexpr std::int64_t kEpochs = 20;
    return std::clamp<std::int64_t>(static_cast<std::int64_t>(photos) * kEpochs / kSegmentBatch, 200, 6000);
}

/// Trains a segmenter on masks that nobody drew, and writes segmenter.safetensors, segmenter.json, segmenter.pt
/// (TorchScript) and a model card.
/// @throws Error for photos, masks or a folder that cannot be used.
SegmentTrainResult trainSegmenterOn(const SegmentTrainOptions& options, JobContext& context);

/// A loaded segmenter. Not thread-safe.
class PhotoSegmenter {
  public:
    /// @throws Error(BadModel).
    PhotoSegmenter(const std::filesystem::path& folder, Precision precision, int threads);
    ~PhotoSegmenter();
    PhotoSegmenter(PhotoSegmenter&&) noexcept;

    bool seesMaps() const;
    /// @param soft    the soft map of the photo's attention, stretched over it; looked at only where seesMaps().
    /// @param windows along the long side, half overlapping: 1 sees the photo whole, more see small things in large
    ///                photos
    /// @return how sure it is of the foreground, 0 to 1, at the size that it works in.
    HeatMap confidence(const Image& photo, const HeatMap& soft = {}, int windows = 1) const;

  private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Where the confidence is above one half; with `edgeSnap` the photo's edges have their say.
Mask maskFromConfidence(const Image& photo, const HeatMap& confidence, bool edgeSnap);

struct SegmentPredictOptions {
    std::filesystem::path images;
    std::filesystem::path segmenter;
    std::filesystem::path labels;  ///< the labelling run whose maps/ a segmenter that sees maps is given
    std::filesystem::path out;     ///< masks/ and confidence/
    bool edgeSnap = true;
    int windows = 1;          ///< @see PhotoSegmenter::confidence
    bool confidence = false;  ///< also write confidence/<photo>.png, 0 to 255
    int threads = 0;
    Precision precision = Precision::Auto;
};

struct SegmentPredictResult {
    std::size_t photos = 0;
    std::vector<SkippedImage> skipped;
    double seconds = 0;
    bool stopped = false;
};

/// Masks for a folder of photos from a trained segmenter.
SegmentPredictResult predictSegments(const SegmentPredictOptions& options, JobContext& context);

}  // namespace maskwright
