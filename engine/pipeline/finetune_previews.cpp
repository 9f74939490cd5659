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

namespace maskwright {

namespace {

constexpr int kTileSide = 192;
/// Differences above this share of the range are as bright as the picture gets.
constexpr float kBrightest = 0.4F;

Image pictureOf(const Mask& mask) {
    Image picture{mask.width, mask.height, {}};
    picture.rgb.reserve(3 * mask.pixels.size());
    for (const std::uint8_t pixel : mask.pixels)
        picture.rgb.insert(picture.rgb.end(), 3, static_cast<std::uint8_t>(pixel != 0 ? 255 : 0));
    return picture;
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
    for (const PreviewPhoto& preview : m_photos)
        m_preliminary.push_back(m_extractor.extract(preview.photo, preview.concept_, "", preview.file, quiet));
}

void FinetunePreviews::show(std::int64_t step, WeightSource& unet, JobContext& context) {
    if (m_photos.empty()) return;
    m_extractor.model().replaceUNet(unet);
    const BackgroundPainter painter(m_extractor, {.paintings = 2, .seed = m_seed});
    JobContext quiet = withoutProgress(context);
    std::vector<std::vector<Image>> rows;
    for (std::size_t i = 0; i < m_photos.size(); ++i) {
        const auto& [file, concept_, photo] = m_photos[i];
        const PaintedBackground painted = painter.paint(photo, m_preliminary[i].mask, concept_, file, quiet);
        const Mask mask = refineMask(photo, m_preliminary[i], painted.difference, {});
        noteChange(step, file, mask);
        rows.push_back({photo, painted.backgrounds.front(),
                        colorize(painted.difference, ColorMap::Viridis, 0, kBrightest), pictureOf(mask)});
    }
    writePng(m_folder / ("step_" + std::to_string(step) + ".png"), tiled(rows, kTileSide));
}

void FinetunePreviews::noteChange(std::int64_t step, const std::string& file, const Mask& mask) const {
    const std::filesystem::path latest = m_folder / fromUtf8(maskPathFor(file));
    std::string agreement;  // nothing before the first
    if (std::filesystem::exists(latest)) agreement = std::to_string(iou(readMaskPng(latest), mask));
    writeMaskPng(latest, mask);
    const double share = static_cast<double>(mask.area()) / static_cast<double>(mask.pixels.size());
    std::ofstream(m_folder / "changes.csv", std::ios::app)
        << step << ",\"" << file << "\"," << agreement << ',' << share << '\n';
}

}  // namespace maskwright
