// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/inpaint.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>

#include "core/error.h"
#include "core/files.h"
#include "dataset/image_folder.h"
#include "exporter/png.h"
#include "image/color_map.h"
#include "image/contact_sheet.h"
#include "image/geometry.h"
#include "image/read.h"
#include "image/write.h"
#include "mask/morphology.h"

namespace maskwright {

namespace {

namespace fs = std::filesystem;

constexpr int kStripTile = 192;
constexpr float kMaskOpacity = 0.45F;

std::string shortNumber(double number) {
    char text[32];
    std::snprintf(text, sizeof text, "%g", number);
    return text;
}

void checkOptions(const InpaintOptions& options) {
    const auto require = [](bool holds, const char* what, const char* where, const char* hint) {
        if (!holds) throw Error(ErrorCode::BadInput, what, where, hint);
    };
    require(options.image.empty() != options.images.empty(), "Either one photo or a folder of photos is needed",
            "--image", "Use --image FILE or --images DIR.");
    require(options.mask.empty() || options.labels.empty(), "A mask and a folder of masks are given", "--mask",
            "Use --mask or --labels.");
    require(options.mask.empty() || options.images.empty(), "One mask cannot be that of a folder of photos", "--mask",
            "Use --labels DIR, with the masks in DIR/masks.");
    require(options.image.empty() || !options.conceptFromFolder, "One photo lies in no folder of photos",
            "--concept-from-folder", "Use --concept.");
    require(!options.guidances.empty(), "No guidance is given", "--guidance", "0 paints the background.");
    checkMaskRun({options.images, options.out, options.concept_, options.conceptFromFolder, {}});
    for (const double guidance : options.guidances) {
        BackgroundOptions background = options.background;
        background.guidance = guidance;
        checkBackground(background);
    }
}

/// Finds what to paint over, and paints it once for each guidance.
class Painting {
  public:
    Painting(const InpaintOptions& options, JobContext& context) : m_options(options) {
        if ((options.mask.empty() && options.labels.empty()) || options.painter.empty())
            m_looker.emplace(extractorOptions(options.model), context);
        if (!options.painter.empty()) m_finetuned.emplace(extractorOptions(options.painter), context);
        for (const double guidance : options.guidances) {
            BackgroundOptions background = options.background;
            background.guidance = guidance;
            m_painters.push_back(
                std::make_unique<BackgroundPainter>(m_finetuned ? *m_finetuned : *m_looker, background));
        }
    }

    Mask maskFor(const Image& photo, const std::string& file, const std::string& concept_, JobContext& context) {
        Mask mask;
        if (!m_options.mask.empty())
            mask = readMaskOf(photo, m_options.mask);
        else if (!m_options.labels.empty())
            mask = readMaskOf(photo, m_options.labels / fromUtf8(maskPathFor(file)));
        else
            mask = m_looker->extract(photo, concept_, "", file, context).mask;
        if (mask.area() == 0)
            throw Error(ErrorCode::BadInput, "The mask is empty, so that there is nothing to paint over", file,
                        "Give another mask or concept.");
        if (mask.area() == mask.pixels.size())
            throw Error(ErrorCode::BadInput, "The mask covers the whole photo, so that no background is left", file,
                        "Give another mask or concept.");
        return mask;
    }

    std::vector<PaintedBackground> paint(const Image& photo, const Mask& mask, const std::string& file,
                                         const std::string& concept_, JobContext& context) const {
        std::vector<PaintedBackground> painted;
        for (const auto& painter : m_painters) painted.push_back(painter->paint(photo, mask, concept_, file, context));
        return painted;
    }

  private:
    ExtractorOptions extractorOptions(const fs::path& model) const {
        return {.model = model,
                .precision = m_options.precision,
                .device = m_options.device,
                .threads = m_options.threads,
                .seed = m_options.background.seed};
    }

    const InpaintOptions& m_options;
    std::optional<AttentionExtractor> m_looker, m_finetuned;
    std::vector<std::unique_ptr<BackgroundPainter>> m_painters;
};

Image coloredDifference(const HeatMap& difference) {
    const float high = *std::max_element(difference.values.begin(), difference.values.end());
    return colorize(difference, ColorMap::Viridis, 0.0F, std::max(high, 1e-3F));
}

Image maskOver(const Image& photo, const Mask& mask) {
    HeatMap map{mask.width, mask.height, {mask.pixels.begin(), mask.pixels.end()}};
    return overlay(photo, map, ColorMap::Viridis, 0.0F, 1.0F, kMaskOpacity);
}

/// Photo, reconstruction and paintings side by side; under them the mask and what each guidance changed.
Image strip(const InpaintOptions& options, const std::string& title, const Image& photo, const Mask& mask,
            const std::string& concept_, const std::vector<PaintedBackground>& painted) {
    std::vector<ContactSection> sections;
    for (std::size_t k = 0; k < painted[0].backgrounds.size(); ++k) {
        ContactSection row = {"painting " + std::to_string(k + 1),
                              {{photo, "photo", ""}, {painted[0].reconstruction, "reconstruction", ""}}};
        for (std::size_t i = 0; i < painted.size(); ++i) {
            const double s = options.guidances[i];
            row.tiles.push_back({painted[i].backgrounds[k], "s = " + shortNumber(s),
                                 s == 0.0   ? "the background's prompt"
                                 : s == 1.0 ? "the prompt of " + concept_
                                            : ""});
        }
        sections.push_back(std::move(row));
    }
    ContactSection differences = {"difference to the reconstruction, mean of the paintings",
                                  {{maskOver(photo, mask), "mask", ""}, {{}, "", ""}}};
    if (options.background.from == DifferenceFrom::Photo) differences.heading = "difference to the photo";
    for (std::size_t i = 0; i < painted.size(); ++i)
        differences.tiles.push_back(
            {coloredDifference(painted[i].difference), "s = " + shortNumber(options.guidances[i]), ""});
    sections.push_back(std::move(differences));
    for (ContactSection& section : sections)
        for (ContactTile& tile : section.tiles)
            if (!tile.picture.empty()) tile.picture = fitLongSide(tile.picture, kStripTile);
    return contactSheet(title, sections, {static_cast<int>(painted.size()) + 2, kStripTile});
}

/// @return the number of paintings.
std::size_t writePaintings(const InpaintOptions& options, const fs::path& folder, const std::string& file,
                           const std::string& concept_, const Image& photo, const Mask& mask,
                           const std::vector<PaintedBackground>& painted) {
    const HeatMap& size = painted.at(0).difference;
    const Image seen = resizeImage(photo, size.width, size.height);
    const Mask covered = resizeAnyCovered(mask, size.width, size.height);
    writePng(folder / "photo.png", seen);
    writeMaskPng(folder / "mask.png", covered);
    writePng(folder / "reconstruction.png", painted[0].reconstruction);
    std::size_t count = 0;
    for (std::size_t i = 0; i < painted.size(); ++i) {
        const std::string name = "_s" + shortNumber(options.guidances[i]);
        for (std::size_t k = 0; k < painted[i].backgrounds.size(); ++k, ++count)
            writePng(folder / ("background" + name + (k > 0 ? "_" + std::to_string(k + 1) : "") + ".png"),
                     painted[i].backgrounds[k]);
        writeMapPng(folder / ("difference" + name + ".png"), painted[i].difference);
    }
    const std::string title = file + ": " + concept_ + ", background + s * (" + concept_ + " - background), seed " +
                              std::to_string(options.background.seed) + ", " +
                              std::to_string(options.background.steps) +
                              (options.background.plms ? " PLMS steps" : " DDIM steps");
    writePng(folder / "strip.png", strip(options, title, seen, covered, concept_, painted));
    return count;
}

}  // namespace

InpaintResult paintBackgrounds(const InpaintOptions& options, JobContext& context) {
    const auto start = std::chrono::steady_clock::now();
    checkOptions(options);
    const bool single = !options.image.empty();
    const MaskRun run = {single ? options.image.parent_path() : options.images,
                         options.out,
                         options.concept_,
                         options.conceptFromFolder,
                         {}};
    const std::vector<std::string> files =
        single ? std::vector{toUtf8(options.image.filename())} : scanImages(options.images);
    refuseCollisions(files);
    if (single) readImageSize(options.image);  // refused before the model is loaded
    Painting painting(options, context);
    JobContext quiet = context;  // the steps within a photo are not this job's progress
    quiet.report = [](const Progress&) {};
    InpaintResult result;
    for (const std::string& file : files) {
        if (context.stopsAfterStep()) {
            result.stopped = true;
            break;
        }
        try {
            const std::string concept_ = conceptOf(run, file);
            const Image photo = readImage(run.images / fromUtf8(file));
            const Mask mask = painting.maskFor(photo, file, concept_, quiet);
            const auto painted = painting.paint(photo, mask, file, concept_, quiet);
            const fs::path folder = single ? options.out : (options.out / fromUtf8(file)).replace_extension();
            result.paintings += writePaintings(options, folder, file, concept_, photo, mask, painted);
            ++result.photos;
        } catch (const Error& error) {
            if (single || error.code() != ErrorCode::BadInput) throw;
            result.skipped.push_back({file, error.message()});
        }
        context.report({Stage::Painting,
                        static_cast<std::int64_t>(result.photos + result.skipped.size()),
                        static_cast<std::int64_t>(files.size()),
                        {},
                        file});
    }
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace maskwright
