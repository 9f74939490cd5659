// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace maskwright {

/// The mean over the steps since the point before.
struct LossPoint {
    std::int64_t step = 0;
    double loss = 0;
    double gradientNorm = 0;
    double learningRate = 0;
    double seconds = 0;  ///< since training began or went on
};

struct ValidationPoint {
    std::int64_t step = 0;
    double loss = 0;  ///< on held-out photos at fixed timesteps and noise
};

/// A photo's mask as the model under training makes it.
struct PreviewedMask {
    std::string file;                 ///< the photo, relative path
    std::optional<double> agreement;  ///< IoU with the mask of the preview before; none for the first
    double share = 0;                 ///< of the photo that the mask covers, 0 to 1
};

struct TrainingPreview {
    std::int64_t step = 0;
    std::filesystem::path picture;  ///< a row photo | background | difference | mask for each photo
    std::vector<PreviewedMask> masks;
};

/// What a training has left in its folder so far. Steps ascend, each is there once.
struct TrainingLog {
    std::vector<LossPoint> losses;
    std::vector<ValidationPoint> validations;
    std::vector<TrainingPreview> previews;
    std::vector<std::int64_t> snapshots;    ///< steps that the model can be taken back to
    std::int64_t savedStep = 0;             ///< that training goes on from; 0: from the start
    std::int64_t bestStep = 0;              ///< with the lowest validation loss; 0: none yet
    std::optional<std::int64_t> modelStep;  ///< whose weights the model has; 0: untrained; none: unknown

    /// Null where the step has none.
    const TrainingPreview* previewOf(std::int64_t step) const;
};

/// Reads the log of a training, also of one that is running or was killed: lines that are not whole are left out, and
/// of steps that were taken twice the later ones count. A folder that is missing or of something else gives an empty
/// log. @throws Error(BadInput) when a file is there and cannot be read.
TrainingLog readTrainingLog(const std::filesystem::path& folder);

/// The previews alone. @param folder of the training. @throws Error(BadInput) as readTrainingLog.
std::vector<TrainingPreview> readPreviews(const std::filesystem::path& folder);

/// How one photo's mask differs between two previews.
struct PreviewChange {
    std::string file;  ///< the photo, relative path
    double iou = 0;
    double shareBefore = 0;  ///< of the photo that the mask covers, 0 to 1
    double shareAfter = 0;
};

/// The photos that both steps have a mask of. @param folder of the training. @throws Error(BadInput) for masks that
/// cannot be read.
std::vector<PreviewChange> comparePreviews(const std::filesystem::path& folder, std::int64_t before,
                                           std::int64_t after);

/// Where a training keeps the mask of a photo as it was at a step.
std::filesystem::path previewMaskPath(const std::filesystem::path& folder, std::int64_t step, const std::string& file);
/// The picture of all previewed photos at a step.
std::filesystem::path previewPicturePath(const std::filesystem::path& folder, std::int64_t step);

/// In the training's folder: {"step": n}.
constexpr char kModelStepFile[] = "model_step.json";

}  // namespace maskwright
