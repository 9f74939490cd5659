// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ablation.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/error.h"
#include "core/files.h"
#include "core/json_text.h"
#include "core/safe_path.h"
#include "dataset/image_folder.h"
#include "exporter/png.h"
#include "image/read.h"
#include "mask/metrics.h"
#include "pipeline/ablation_report.h"
#include "pipeline/ablation_rows.h"
#include "pipeline/attention_extractor.h"
#include "pipeline/photo_loop.h"

namespace maskwright {

namespace {

using nlohmann::json;
using Clock = std::chrono::steady_clock;

constexpr char kSettingsFile[] = ".maskwright/ablation.txt";

void checkOptions(const AblateOptions& options) {
    if (!options.conceptFromFolder && options.concept_.find_first_not_of(" \t\r\n") == std::string::npos)
        throw Error(ErrorCode::BadInput, "The concept is empty", "--concept",
                    "Name what to look for, or use --concept-from-folder.");
    const auto& names = kAblationElements;
    std::string known;
    for (const std::string_view name : names) known.append(known.empty() ? "" : ", ").append(name);
    for (const std::string& name : options.only)
        if (std::find(names.begin(), names.end(), name) == names.end())
            throw Error(ErrorCode::BadInput, "This element is not known", "--only " + name,
                        "Choose from " + known + ".");
}

/// What must be equal for figures to stand in one table.
std::string settingsLine(const AblateOptions& o) {
    return "images " + toUtf8(std::filesystem::weakly_canonical(o.images)) + "\ntruth " +
           toUtf8(std::filesystem::weakly_canonical(o.truth)) + "\nconcept " +
           (o.conceptFromFolder ? std::string("from folder") : o.concept_) + "\nmodel " + toUtf8(o.model) +
           "\npainter " + toUtf8(o.painter) + "\nprecision " + std::string(name(o.precision)) + "\nseed " +
           std::to_string(o.seed) + "\n";
}

void claimFolder(const AblateOptions& options) {
    const std::filesystem::path settings = options.out / kSettingsFile;
    const std::string line = settingsLine(options);
    if (std::filesystem::exists(options.out) && !std::filesystem::is_directory(options.out))
        throw Error(ErrorCode::BadInput, "The output is a file, not a folder", toUtf8(options.out),
                    "Name a new folder.");
    if (std::filesystem::exists(settings)) {
        if (readText(settings) != line)
            throw Error(ErrorCode::BadInput, "The output folder holds figures made with other settings",
                        toUtf8(options.out), "Use the same settings, or name a new folder.");
        if (!options.resume)
            throw Error(ErrorCode::BadInput, "The output folder already holds figures", toUtf8(options.out),
                        "Add --resume to go on with them, or name a new folder.");
        refuseLinksIn(options.out);
        return;
    }
    if (std::filesystem::exists(options.out) && !std::filesystem::is_empty(options.out))
        throw Error(ErrorCode::BadInput, "The output folder already holds other content", toUtf8(options.out),
                    "Name a new or empty folder; nothing in this one was touched.");
    writeAtomically(settings, line);
}

std::vector<std::string> chosenFiles(const AblateOptions& options) {
    std::vector<std::string> all = scanImages(options.images);
    if (options.photos == 0 || options.photos >= all.size()) return all;
    std::vector<std::string> chosen;
    for (std::size_t i = 0; i < options.photos; ++i) chosen.push_back(all[i * all.size() / options.photos]);
    return chosen;
}

/// The figures of each photo, kept so that a stopped run loses one photo at most and a new row costs only itself.
class AblationStore {
  public:
    explicit AblationStore(const std::filesystem::path& out) : m_folder(out / "photos") {}

    AblationScores read(const std::string& file) const {
        AblationScores scores;
        if (!std::filesystem::exists(path(file))) return scores;
        try {
            const json all = parseJson(readText(path(file)));
            if (!all.is_object()) return scores;  // damaged: measured again
            for (const auto& [element, settings] : all.items())
                for (const auto& [setting, ious] : settings.items())
                    scores[element][setting] = {ious.at("iou"), ious.at("iou_snapped")};
        } catch (const json::exception&) {
            scores.clear();
        }
        return scores;
    }
    void write(const std::string& file, const AblationScores& scores) const {
        json all = json::object();
        for (const auto& [element, settings] : scores)
            for (const auto& [setting, iou] : settings)
                all[element][setting] = {{"iou", iou.plain}, {"iou_snapped", iou.snapped}};
        writeAtomically(path(file), all.dump(1, ' ', false, json::error_handler_t::replace) + "\n");
    }

  private:
    std::filesystem::path path(const std::string& file) const { return m_folder / fromUtf8(file + ".json"); }

    std::filesystem::path m_folder;
};

/// Models, rows and truth of a run.
class Ablation {
  public:
    Ablation(const AblateOptions& options, JobContext& context)
        : m_options(options),
          m_truths(imagesByName(options.truth)),
          m_extractor(extractorOptions(options.model), context),
          m_store(options.out) {
        if (!options.painter.empty()) m_painter.emplace(extractorOptions(options.painter), context);
        m_elements = ablationElements(m_extractor);
    }

    /// Measures what is not in the store yet. @throws Error(BadInput) for a photo that cannot be measured.
    AblationScores scoresOf(const std::string& file, JobContext& context) {
        AblationScores scores = m_store.read(file);
        if (!lacksRows(scores)) return scores;
        const AblationPhoto::Source source = {m_extractor, m_painter ? *m_painter : m_extractor,
                                              ablationTimesteps(m_extractor), m_options.seed};
        const Mask truth = truthOf(file);
        const std::string concept_ = m_options.conceptFromFolder ? topFolder(file) : m_options.concept_;
        if (concept_.empty())
            throw Error(ErrorCode::BadInput, "The photo lies in no folder that could name its concept", file);
        AblationPhoto photo(source, readImage(m_options.images / fromUtf8(file)), concept_, file, context);
        for (const AblationElement& element : m_elements) {
            if (!isChosen(element)) continue;
            for (const AblationRow& row : element.rows) {
                if (has(scores, element, row)) continue;
                context.checkpoint();
                const AblationMasks masks = row.masks(photo);
                scores[element.name][row.setting] = {iou(masks.plain, truth), iou(masks.snapped, truth)};
            }
        }
        m_store.write(file, scores);
        return scores;
    }

    const std::vector<AblationElement>& elements() const { return m_elements; }
    std::string modelName() const { return m_extractor.summary().name; }

  private:
    ExtractorOptions extractorOptions(const std::filesystem::path& model) const {
        return {.model = model,
                .precision = m_options.precision,
                .device = m_options.device,
                .threads = m_options.threads,
                .steps = 0,
                .seed = m_options.seed};
    }
    bool isChosen(const AblationElement& element) const {
        const auto& only = m_options.only;
        return only.empty() || std::find(only.begin(), only.end(), element.name) != only.end();
    }
    static bool has(const AblationScores& scores, const AblationElement& element, const AblationRow& row) {
        const auto settings = scores.find(element.name);
        return settings != scores.end() && settings->second.contains(row.setting);
    }
    bool lacksRows(const AblationScores& scores) const {
        for (const AblationElement& element : m_elements)
            for (const AblationRow& row : element.rows)
                if (isChosen(element) && !has(scores, element, row)) return true;
        return false;
    }
    Mask truthOf(const std::string& file) const {
        const auto found = m_truths.find(toUtf8(fromUtf8(file).replace_extension()));
        if (found == m_truths.end())
            throw Error(ErrorCode::BadInput, "There is no true mask of this photo in " + toUtf8(m_options.truth), file);
        return readMaskPng(m_options.truth / fromUtf8(found->second));
    }

    const AblateOptions& m_options;
    std::map<std::string, std::string> m_truths;
    AttentionExtractor m_extractor;
    std::optional<AttentionExtractor> m_painter;
    std::vector<AblationElement> m_elements;
    AblationStore m_store;
};

}  // namespace

AblateResult ablate(const AblateOptions& options, JobContext& context) {
    const auto start = Clock::now();
    checkOptions(options);
    const std::vector<std::string> files = chosenFiles(options);
    Ablation ablation(options, context);
    claimFolder(options);
    JobContext quiet = context;  // the steps within a photo are not this job's progress
    quiet.report = [](const Progress&) {};
    AblateResult result;
    std::vector<AblationScores> photos;
    const auto measure = [&](const std::string& file) { photos.push_back(ablation.scoresOf(file, quiet)); };
    const PhotoLoopEnd end = forEachPhoto(files, Stage::Evaluating, measure, context);
    result.skipped = end.skipped;
    result.stopped = end.stopped;
    const std::vector<AblationTableRow> table = ablationTable(ablation.elements(), photos);
    if (!table.empty()) writeAblationReport(options.out, ablation.elements(), table, ablation.modelName());
    result.photos = photos.size();
    result.rows = table.size();
    result.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    return result;
}

}  // namespace maskwright
