// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/evaluation_report.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/files.h"
#include "dataset/image_folder.h"
#include "exporter/png.h"
#include "image/contact_sheet.h"
#include "image/geometry.h"
#include "image/read.h"
#include "image/write.h"
#include "mask/morphology.h"

namespace maskwright {

namespace {

using nlohmann::json;

constexpr std::size_t kShown = 12;  ///< of the worst and of the best
constexpr std::size_t kBins = 10;
constexpr int kTileSide = 240;

using Color = std::array<std::uint8_t, 3>;
/// Of Okabe and Ito's palette, which colour-blind people tell apart.
constexpr Color kTint = {230, 159, 0};
constexpr Color kLine = {255, 255, 255}, kLineShadow = {0, 0, 0};

/// The worst and the best photos, none in both.
struct Extremes {
    std::vector<PhotoScore> worst, best;  ///< each with its most extreme photo first
};

Extremes extremesOf(const Evaluation& scores) {
    const std::vector<PhotoScore>& all = scores.photos;
    const std::size_t worst = std::min(kShown, (all.size() + 1) / 2), best = std::min(kShown, all.size() - worst);
    return {{all.begin(), all.begin() + static_cast<std::ptrdiff_t>(worst)},
            {all.rbegin(), all.rbegin() + static_cast<std::ptrdiff_t>(best)}};
}

std::array<std::size_t, kBins> histogramOf(const Evaluation& scores) {
    std::array<std::size_t, kBins> counts{};
    for (const PhotoScore& photo : scores.photos)
        ++counts[std::min(kBins - 1, static_cast<std::size_t>(photo.iou * static_cast<double>(kBins)))];
    return counts;
}

std::string fixed(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.4f", value);
    return text;
}

/// A file name inside a Markdown table.
std::string cell(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '|' || c == '\\' || c == '`') result += '\\';
        result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return result;
}

std::string photoTable(const std::vector<PhotoScore>& photos) {
    std::string text = "| photo | IoU | boundary F |\n|---|---|---|\n";
    for (const PhotoScore& photo : photos)
        text += "| " + cell(photo.file) + " | " + fixed(photo.iou) + " | " + fixed(photo.boundaryF) + " |\n";
    return text;
}

std::string conceptTable(const Evaluation& scores) {
    std::string text = "| concept | photos | mean IoU | boundary F |\n|---|---|---|---|\n";
    const auto row = [&](const std::string& name, std::size_t images, double iou, double boundaryF) {
        text += "| " + name + " | " + std::to_string(images) + " | " + fixed(iou) + " | " + fixed(boundaryF) + " |\n";
    };
    for (const auto& [name, score] : scores.perConcept)
        if (!name.empty()) row(cell(name), score.images, score.meanIou, score.boundaryF);
    row("**all**", scores.images, scores.meanIou, scores.boundaryF);
    return text;
}

std::string histogramTable(const Evaluation& scores) {
    std::string text = "| IoU | photos | |\n|---|---|---|\n";
    const auto counts = histogramOf(scores);
    const std::size_t most = std::max<std::size_t>(1, *std::max_element(counts.begin(), counts.end()));
    for (std::size_t i = 0; i < kBins; ++i) {
        char range[32];
        std::snprintf(range, sizeof range, "%.1f to %.1f", static_cast<double>(i) / kBins,
                      static_cast<double>(i + 1) / kBins);
        std::string bar;
        for (std::size_t k = 0; k < (counts[i] * 30 + most - 1) / most; ++k) bar += "█";
        text += std::string("| ") + range + " | " + std::to_string(counts[i]) + " | " + bar + " |\n";
    }
    return text;
}

std::string markdown(const Evaluation& scores, const EvaluationReportOptions& options, bool hasSheet) {
    const Extremes extremes = extremesOf(scores);
    std::string text = "# Evaluation\n\n" + std::to_string(scores.images) + " masks of " +
                       cell(toUtf8(options.predicted)) + " against " + cell(toUtf8(options.truth)) + "\n\n";
    if (scores.withoutTruth + scores.withoutPrediction > 0)
        text += "Left out for want of a partner: " + std::to_string(scores.withoutTruth) +
                " masks without a true one, " + std::to_string(scores.withoutPrediction) +
                " true masks without one to judge.\n\n";
    text += "| what | value |\n|---|---|\n| mean IoU | " + fixed(scores.meanIou) + " |\n| boundary F | " +
            fixed(scores.boundaryF) + " |\n| accuracy, all pixels together | " + fixed(scores.pooledAccuracy) +
            " |\n| IoU, all pixels together | " + fixed(scores.pooledIou) + " |\n| mIoU, all pixels together | " +
            fixed(scores.pooledMiou) + " |\n\n";
    text += "## Per concept\n\n" + conceptTable(scores) + "\n## How the photos spread\n\n" + histogramTable(scores);
    if (hasSheet)
        text +=
            "\n## Contact sheet\n\nOrange: the predicted mask. White line: the true outline.\n\n"
            "![The worst and the best photos](contact_sheet.png)\n";
    text += "\n## Worst\n\n" + photoTable(extremes.worst);
    if (!extremes.best.empty()) text += "\n## Best\n\n" + photoTable(extremes.best);
    return text;
}

json reportJson(const Evaluation& scores, const EvaluationReportOptions& options) {
    json report = toJson(scores);
    report["predicted"] = toUtf8(options.predicted);
    report["truth"] = toUtf8(options.truth);
    report["histogram"] = {{"bins", "10 of equal width from 0 to 1"}, {"counts", histogramOf(scores)}};
    json photos = json::array();
    for (const PhotoScore& photo : scores.photos)
        photos.push_back({{"file", photo.file},
                          {"concept", topFolder(photo.file)},
                          {"iou", photo.iou},
                          {"boundary_f", photo.boundaryF}});
    report["photos"] = photos;
    return report;
}

void paint(Image& image, int x, int y, const Color& color, double opacity) {
    for (std::size_t c = 0; c < 3; ++c) {
        std::uint8_t& value = image.rgb[3 * (static_cast<std::size_t>(y) * image.width + x) + c];
        value = static_cast<std::uint8_t>(opacity * color[c] + (1 - opacity) * value + 0.5);
    }
}

/// A photo's own colours might be the tint's, so most of them are taken out first.
void fadeColors(Image& image) {
    constexpr double kFaded = 0.8;
    for (std::size_t i = 0; i < image.rgb.size(); i += 3) {
        const double grey = 0.299 * image.rgb[i] + 0.587 * image.rgb[i + 1] + 0.114 * image.rgb[i + 2];
        for (std::size_t c = 0; c < 3; ++c)
            image.rgb[i + c] = static_cast<std::uint8_t>(std::lround(kFaded * grey + (1 - kFaded) * image.rgb[i + c]));
    }
}

/// The faded photo at the sheet's size under the tint of the prediction and the outline of the truth: a white line just
/// inside it and a black one just outside, so that one of them shows on any photo.
Image marked(const Image& photo, const Mask& predicted, const Mask& truth) {
    if (photo.width != truth.width || photo.height != truth.height)
        throw Error(ErrorCode::BadInput, "The photo has another size than its mask");
    const Canvas fit = fitCanvas(photo.width, photo.height, kTileSide, 1);
    Image image = resizeImage(photo, fit.width, fit.height);
    fadeColors(image);
    const Mask p = resizeByArea(predicted, fit.width, fit.height), t = resizeByArea(truth, fit.width, fit.height);
    Mask outside = t;
    for (std::uint8_t& pixel : outside.pixels) pixel = pixel == 0 ? 1 : 0;
    const Mask wider = dilate(t, 1), narrower = dilate(outside, 1);
    for (int y = 0; y < fit.height; ++y)
        for (int x = 0; x < fit.width; ++x) {
            if (p.at(x, y) != 0) paint(image, x, y, kTint, 0.5);
            if (t.at(x, y) == 0 && wider.at(x, y) != 0) paint(image, x, y, kLineShadow, 1);
            if (t.at(x, y) != 0 && narrower.at(x, y) != 0) paint(image, x, y, kLine, 1);
        }
    return image;
}

/// Finds each photo and mask of a sheet by the name they share.
class SheetPhotos {
  public:
    explicit SheetPhotos(const EvaluationReportOptions& options)
        : m_options(options), m_images(imagesByName(options.images)), m_truths(imagesByName(options.truth)) {}

    /// @throws Error(BadInput) when the photo is missing or cannot be read.
    ContactTile tile(const PhotoScore& score) const {
        const std::string key = toUtf8(fromUtf8(score.file).replace_extension());
        const auto image = m_images.find(key);
        if (image == m_images.end())
            throw Error(ErrorCode::BadInput, "There is no photo of this name", toUtf8(m_options.images));
        const Image photo = readImage(m_options.images / fromUtf8(image->second));
        const Mask predicted = readMaskPng(m_options.predicted / fromUtf8(score.file));
        const Mask truth = readMaskPng(m_options.truth / fromUtf8(m_truths.at(key)));
        return {marked(photo, predicted, truth), key, "IoU " + fixed(score.iou)};
    }

  private:
    const EvaluationReportOptions& m_options;
    std::map<std::string, std::string> m_images, m_truths;
};

std::vector<SkippedImage> writeContactSheet(const Evaluation& scores, const EvaluationReportOptions& options,
                                            JobContext& context) {
    const SheetPhotos photos(options);
    const Extremes extremes = extremesOf(scores);
    std::vector<SkippedImage> leftOut;
    const auto section = [&](const std::string& heading, const std::vector<PhotoScore>& chosen) {
        ContactSection result{heading, {}};
        for (const PhotoScore& score : chosen) {
            context.checkpoint();
            try {
                result.tiles.push_back(photos.tile(score));
            } catch (const Error& error) {
                if (error.code() != ErrorCode::BadInput) throw;
                leftOut.push_back({score.file, error.message()});
                result.tiles.push_back({Image(), score.file, "IoU " + fixed(score.iou) + ", photo not read"});
            }
        }
        return result;
    };
    std::vector<ContactSection> sections = {section("Worst", extremes.worst)};
    if (!extremes.best.empty()) sections.push_back(section("Best", extremes.best));
    writePng(options.out / "contact_sheet.png",
             contactSheet("orange: predicted mask    white line: true outline    mean IoU of " +
                              std::to_string(scores.images) + " photos: " + fixed(scores.meanIou),
                          sections, {.columns = 6, .tileSide = kTileSide}));
    return leftOut;
}

}  // namespace

json toJson(const Evaluation& scores) {
    json perConcept = json::object();
    for (const auto& [name, score] : scores.perConcept)
        perConcept[name] = {{"images", score.images}, {"mean_iou", score.meanIou}, {"boundary_f", score.boundaryF}};
    return {{"images", scores.images},
            {"mean_iou", scores.meanIou},
            {"pooled", {{"accuracy", scores.pooledAccuracy}, {"iou", scores.pooledIou}, {"miou", scores.pooledMiou}}},
            {"boundary_f", scores.boundaryF},
            {"per_concept", perConcept},
            {"unpaired", {{"predicted", scores.withoutTruth}, {"truth", scores.withoutPrediction}}}};
}

void checkReport(const EvaluationReportOptions& options) {
    const std::filesystem::path& out = options.out;
    if (!options.images.empty()) imagesByName(options.images);
    if (!std::filesystem::exists(out)) return;
    if (!std::filesystem::is_directory(out))
        throw Error(ErrorCode::BadInput, "The report's folder is a file", toUtf8(out), "Name a new folder.");
    if (!std::filesystem::is_empty(out) && !std::filesystem::exists(out / "report.json"))
        throw Error(ErrorCode::BadInput, "The report's folder already holds other content", toUtf8(out),
                    "Name a new or empty folder; nothing in this one was touched.");
}

std::vector<SkippedImage> writeEvaluationReport(const Evaluation& scores, const EvaluationReportOptions& options,
                                                JobContext& context) {
    checkReport(options);
    std::vector<SkippedImage> leftOut;
    const bool hasSheet = !options.images.empty();
    writeAtomically(options.out / "report.json",
                    reportJson(scores, options).dump(2, ' ', false, json::error_handler_t::replace) + "\n");
    if (hasSheet) leftOut = writeContactSheet(scores, options, context);
    writeAtomically(options.out / "report.md", markdown(scores, options, hasSheet));
    return leftOut;
}

}  // namespace maskwright
