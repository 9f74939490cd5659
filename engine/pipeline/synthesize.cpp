// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/synthesize.h"

#include <chrono>
#include <cstdio>
#include <optional>
#include <vector>

#include "core/error.h"
#include "core/files.h"
#include "core/json_lines.h"
#include "exporter/png.h"
#include "image/color_map.h"
#include "image/contact_sheet.h"
#include "image/geometry.h"
#include "image/read.h"
#include "image/write.h"
#include "pipeline/run_folder.h"
#include "pipeline/synthetic_sheet.h"

namespace maskwright {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::int64_t kMaxPairs = 1'000'000;
constexpr std::size_t kPairsOnSheet = 60;
constexpr int kSheetTile = 128;
constexpr float kMaskOpacity = 0.45F;

void checkOptions(const SynthesizeOptions& options) {
    const auto require = [](bool holds, const char* what, const char* where, const char* hint) {
        if (!holds) throw Error(ErrorCode::BadInput, what, where, hint);
    };
    require(options.concept_.find_first_not_of(" \t\r\n") != std::string::npos, "The concept is empty", "--concept",
            "Name what to paint.");
    require(options.count >= 1 && options.count <= kMaxPairs, "The number of pairs is not between 1 and a million",
            "--count", "For instance --count 1000.");
    require(options.guidance != 0.0, "With a guidance of 0 a picture is its own background twin", "--guidance",
            "1 paints the concept.");
    checkBackground({.steps = options.steps, .guidance = options.guidance});
}

std::string settingsLine(const SynthesizeOptions& o) {
    const auto word = [](bool on) { return on ? std::string("on") : std::string("off"); };
    return "synthesize " + o.concept_ + "\nmodel " + toUtf8(o.model) + "\npainter " + toUtf8(o.painter) +
           "\nguidance " + std::to_string(o.guidance) + "\nsteps " + std::to_string(o.steps) +
           (o.plms ? " plms" : " ddim") + "\nfuse " + word(o.refining.fuse) + "\ninside preliminary " +
           word(o.refining.insidePreliminary) + "\nedge snap " + word(o.refining.edgeSnap) + "\nprecision " +
           std::string(name(o.precision)) + "\nseed " + std::to_string(o.seed) + "\n";
}

/// Makes pair after pair with one loaded model, or two.
class PairMaker {
  public:
    PairMaker(const SynthesizeOptions& options, JobContext& context)
        : m_options(options), m_looker(extractorOptions(options.model), context) {
        if (!options.painter.empty()) m_finetuned.emplace(extractorOptions(options.painter), context);
        m_painter.emplace(m_finetuned ? *m_finetuned : m_looker,
                          BackgroundOptions{.steps = options.steps, .plms = options.plms, .seed = options.seed});
    }

    /// Writes the pair, to where its verdict says. @return its line of the manifest.
    json make(std::int64_t index, JobContext& context) {
        const std::string file = pairFileName(index), stream = std::to_string(index);
        const ImaginedPair pair = m_painter->imagine(m_options.concept_, m_options.guidance, stream, context);
        const Preliminary preliminary = m_looker.extract(pair.picture, m_options.concept_, "", stream, context);
        const Mask mask = refineMask(pair.picture, preliminary, pair.difference, m_options.refining);
        PairMeasures measures = measurePair(mask, pair.difference);
        // Edge snapping never reaches the border, so whether the change does is seen before it.
        RefineOptions unsnapped = m_options.refining;
        unsnapped.edgeSnap = false;
        measures.borderShare =
            measurePair(refineMask(pair.picture, preliminary, pair.difference, unsnapped), pair.difference).borderShare;
        const std::string verdict = verdictOn(measures);
        const fs::path folder = folderOfPair(m_options.out, verdict);
        writePng(folder / "backgrounds" / file, pair.twin);
        writeMaskPng(folder / fromUtf8(maskPathFor(file)), mask);
        writeMapPng(folder / fromUtf8(mapPathFor(file)), preliminary.soft);
        writePng(folder / "images" / file, pair.picture);
        return {{"index", index},
                {"seed", m_options.seed},
                {"concept", m_options.concept_},
                {"file", file},
                {"mask_share", measures.maskShare},
                {"border_share", measures.borderShare},
                {"largest_share", measures.largestShare},
                {"change", measures.change},
                {"contrast", measures.contrast},
                {"verdict", verdict}};
    }

  private:
    ExtractorOptions extractorOptions(const fs::path& model) const {
        return {.model = model,
                .precision = m_options.precision,
                .device = m_options.device,
                .threads = m_options.threads,
                .seed = m_options.seed};
    }

    const SynthesizeOptions& m_options;
    AttentionExtractor m_looker;
    std::optional<AttentionExtractor> m_finetuned;
    std::optional<BackgroundPainter> m_painter;
};

/// Verdict by number of each pair that is finished; a person may have changed it since.
std::map<std::int64_t, std::string> finishedPairs(const fs::path& folder, std::int64_t count) {
    std::map<std::int64_t, std::string> verdicts;
    for (const SheetPair& pair : readPairSheet(folder))
        if (pair.index < count) verdicts[pair.index] = pair.verdict;
    return verdicts;
}

/// Picture, twin and mask of a pair.
std::vector<ContactTile> tilesOf(const fs::path& folder, const std::string& file, const std::string& verdict) {
    const Image picture = readImage(folder / "images" / file);
    const Mask mask = readMaskPng(folder / fromUtf8(maskPathFor(file)));
    const HeatMap map{mask.width, mask.height, {mask.pixels.begin(), mask.pixels.end()}};
    return {{fitLongSide(picture, kSheetTile), file, verdict},
            {fitLongSide(readImage(folder / "backgrounds" / file), kSheetTile), "", "twin"},
            {fitLongSide(overlay(picture, map, ColorMap::Viridis, 0.0F, 1.0F, kMaskOpacity), kSheetTile), "", "mask"}};
}

void writeSheet(const SynthesizeOptions& options, const std::map<std::int64_t, std::string>& verdicts) {
    ContactSection kept, thrown;
    std::size_t keptPairs = 0;
    for (const auto& [index, verdict] : verdicts) {
        keptPairs += isKept(verdict);
        ContactSection& section = isKept(verdict) ? kept : thrown;
        if (section.tiles.size() >= 3 * kPairsOnSheet) continue;
        try {
            for (ContactTile& tile : tilesOf(folderOfPair(options.out, verdict), pairFileName(index), verdict))
                section.tiles.push_back(std::move(tile));
        } catch (const Error& error) {
            // A person who looks at the pairs meanwhile may be moving this one.
            if (error.code() != ErrorCode::BadInput) throw;
        }
    }
    const std::string upTo = " (at most " + std::to_string(kPairsOnSheet) + " are shown)";
    kept.heading = std::to_string(keptPairs) + " kept" + upTo;
    thrown.heading = std::to_string(verdicts.size() - keptPairs) + " thrown away, and why" + upTo;
    writePng(options.out / "sheet.png", contactSheet(options.concept_ + ", seed " + std::to_string(options.seed),
                                                     {kept, thrown}, {9, kSheetTile}));
}

}  // namespace

SynthesizeResult synthesize(const SynthesizeOptions& options, JobContext& context) {
    const auto start = std::chrono::steady_clock::now();
    checkOptions(options);
    refuseLinksInRun(options.out);
    PairMaker maker(options, context);
    claimRunFolder(options.out, settingsLine(options), options.resume);
    JsonLines manifest(options.out / "manifest.jsonl");
    std::map<std::int64_t, std::string> verdicts = finishedPairs(options.out, options.count);
    JobContext quiet = context;  // the steps within a picture are not this job's progress
    quiet.report = [](const Progress&) {};
    SynthesizeResult result;
    for (std::int64_t i = 0; i < options.count && !result.stopped; ++i) {
        if (!verdicts.contains(i)) {
            try {
                const json line = maker.make(i, quiet);
                manifest.append(line);
                verdicts[i] = line["verdict"];
            } catch (const Stopped&) {
                result.stopped = true;
            }
        }
        context.report({Stage::Painting, i + 1, options.count, {}, pairFileName(i)});
        result.stopped = result.stopped || (context.stopsAfterStep() && i + 1 < options.count);
    }
    verdicts = finishedPairs(options.out, options.count);
    writeSheet(options, verdicts);
    result.pairs = static_cast<std::int64_t>(verdicts.size());
    for (const auto& [index, verdict] : verdicts) ++(isKept(verdict) ? result.kept : result.dropped[verdict]);
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace maskwright
