// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/finetune_previews.h"

#include <algorithm>
#include <fstream>

#include "core/files.h"
#include "diffusion/latent_diffusion.h"
#include "exporter/png.h"
#include "image/color_map.h"
#include "image/geometry.h"
#include "image/tiles.h"
#include "image/write.h"
#include "mask/metrics.h"
#include "pipeline/training_log.h"

namespace maskwright {

namespace {

constexpr int kTileSide = 256;
/// Differences above this share of the range are as bright as the picture gets.
constexpr float kBrightest = 0.4F;

Image pictureOf(const Mask& mask) {
    Image picture{mask.width, mask.height, {}};
    picture.rgb.reserve(3 * mask.pixels.size());
    for (const std::uint8_t pixel : mask.pixels)
        picture.rgb.insert(picture.rgb.end(), 3, static_cast<std::uint8_t>(pixel != 0 ? 255 : 0));
    return picture;
}

/// As a field of a table: a quote in it is written twice.
std::string quoted(const std::string& text) {
    std::string field = "\"";
    for (const char character : text) field += character == '"' ? std::string(2, '"') : std::string(1, character);
    return field + '"';
}

JobContext withoutProgress(const JobContext& context) {
    JobContext quiet = context;
    quiet.report = [](const Progress&) {};
    return quiet;
}

}  // namespace

FinetunePreviews::FinetunePreviews(AttentionExtractor& extractor, std::vector<PreviewPhoto> photos,
                                   std::filesystem::path folder, std::uint64_t seed, JobContext& context)
    : m_extractor(extractor), m_photos(std::move(photos)), m_folder(std::move(folder)), m_seed(seed) {
    JobContext quiet = withoutProgress(context);
    const auto count = static_cast<std::int64_t>(m_photos.size());
    for (const PreviewPhoto& preview : m_photos) {
        const auto number = static_cast<std::int64_t>(m_preliminary.size()) + 1;
        context.report({Stage::ExtractingAttention, number, count, {}, preview.file});
        m_preliminary.push_back(m_extractor.extract(preview.photo, preview.concept_, "", preview.file, quiet));
    }
}

void FinetunePreviews::show(std::int64_t step, WeightSource& unet, JobContext& context) {
    if (m_photos.empty()) return;
    m_extractor.model().replaceUNet(unet);
    const BackgroundPainter painter(m_extractor, {.paintings = 2, .seed = m_seed});
    JobContext quiet = withoutProgress(context);
    const std::optional<std::int64_t> before = shownBefore(step);
    std::vector<std::vector<Image>> rows;
    for (std::size_t i = 0; i < m_photos.size(); ++i) {
        const auto& [file, concept_, photo] = m_photos[i];
        const PaintedBackground painted = painter.paint(photo, m_preliminary[i].mask, concept_, file, quiet);
        const Mask mask = refineMask(photo, m_preliminary[i], painted.difference, {});
        noteChange(step, before, file, mask);
        rows.push_back({photo, painted.backgrounds.front(),
                        colorize(painted.difference, ColorMap::Viridis, 0, kBrightest), pictureOf(mask)});
    }
    writePng(previewPicturePath(m_folder, step), tiled(rows, kTileSide));
}

std::optional<std::int64_t> FinetunePreviews::shownBefore(std::int64_t step) const {
    std::optional<std::int64_t> before;
    for (const TrainingPreview& preview : readTrainingLog(m_folder).previews)
        if (preview.step < step) before = preview.step;
    return before;
}

void FinetunePreviews::noteChange(std::int64_t step, std::optional<std::int64_t> before, const std::string& file,
                                  const Mask& mask) const {
    std::optional<double> agreement;  // nothing before the first
    if (before) {
        const auto earlier = previewMaskPath(m_folder, *before, file);
        if (std::filesystem::exists(earlier)) agreement = iou(readMaskPng(earlier), mask);
    }
    writeMaskPng(previewMaskPath(m_folder, step, file), mask);
    std::ofstream changes(m_folder / "previews" / "changes.csv", std::ios::app);
    changes << step << ',' << quoted(file) << ',';
    if (agreement) changes << *agreement;
    changes << ',' << static_cast<double>(mask.area()) / static_cast<double>(mask.pixels.size()) << '\n';
}

}  // namespace maskwright
