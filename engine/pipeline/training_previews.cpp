// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/error.h"
#include "core/files.h"
#include "dataset/captions.h"
#include "exporter/png.h"
#include "mask/metrics.h"
#include "pipeline/log_rows.h"
#include "pipeline/training_log.h"

namespace maskwright {

namespace {

std::string nameOf(std::int64_t step) {
    return "step_" + std::to_string(step);
}

double shareOf(const Mask& mask) {
    return static_cast<double>(mask.area()) / static_cast<double>(mask.pixels.size());
}

std::optional<PreviewedMask> previewedMask(const LogRow& row) {
    const auto share = numberIn<double>(row[3]);
    if (!share || !staysInside(row[1])) return {};
    PreviewedMask mask{row[1], {}, *share};
    if (row[2].empty()) return mask;
    mask.agreement = numberIn<double>(row[2]);
    if (!mask.agreement) return {};
    return mask;
}

}  // namespace

std::filesystem::path previewMaskPath(const std::filesystem::path& folder, std::int64_t step, const std::string& file) {
    return (folder / "previews" / "masks" / nameOf(step) / fromUtf8(file)).replace_extension(".png");
}

std::filesystem::path previewPicturePath(const std::filesystem::path& folder, std::int64_t step) {
    return folder / "previews" / (nameOf(step) + ".png");
}

const TrainingPreview* TrainingLog::previewOf(std::int64_t step) const {
    const auto found = std::find_if(previews.begin(), previews.end(),
                                    [step](const TrainingPreview& preview) { return preview.step == step; });
    return found == previews.end() ? nullptr : &*found;
}

std::vector<TrainingPreview> readPreviews(const std::filesystem::path& folder) {
    std::vector<TrainingPreview> previews;
    for (const LogRow& row : logRowsOf(folder / "previews" / "changes.csv")) {
        const auto step = row.size() == 4 ? numberIn<std::int64_t>(row[0]) : std::nullopt;
        const auto mask = step ? previewedMask(row) : std::nullopt;
        if (!mask) continue;
        if (previews.empty() || previews.back().step != *step)
            appendStep(previews, TrainingPreview{*step, previewPicturePath(folder, *step), {}});
        std::erase_if(previews.back().masks, [&](const PreviewedMask& other) { return other.file == mask->file; });
        previews.back().masks.push_back(*mask);
    }
    // The picture is written last: one that is not there yet is still being made.
    std::error_code none;
    std::erase_if(previews, [&](const TrainingPreview& preview) {
        return !std::filesystem::is_regular_file(preview.picture, none);
    });
    return previews;
}

std::vector<PreviewChange> comparePreviews(const std::filesystem::path& folder, std::int64_t before,
                                           std::int64_t after) {
    std::vector<PreviewChange> changes;
    for (const TrainingPreview& preview : readPreviews(folder)) {
        if (preview.step != after) continue;
        for (const PreviewedMask& mask : preview.masks) {
            const auto first = previewMaskPath(folder, before, mask.file);
            const auto second = previewMaskPath(folder, after, mask.file);
            std::error_code none;
            if (!std::filesystem::exists(first, none) || !std::filesystem::exists(second, none)) continue;
            const Mask old = readMaskPng(first), now = readMaskPng(second);
            if (old.width != now.width || old.height != now.height) continue;  // another photo by the same name
            changes.push_back({mask.file, iou(old, now), shareOf(old), shareOf(now)});
        }
    }
    return changes;
}

}  // namespace maskwright
