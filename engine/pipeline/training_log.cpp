// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/training_log.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <string_view>

#include "core/error.h"
#include "core/files.h"
#include "exporter/png.h"
#include "mask/metrics.h"
#include "model/safetensors.h"
#include "training/snapshots.h"

namespace maskwright {

namespace {

using Row = std::vector<std::string>;

/// The fields of one line; those in quotes may hold commas, and a quote twice.
Row fieldsOf(std::string_view line) {
    Row fields(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool isQuote = line[i] == '"';
        if (isQuote && quoted && i + 1 < line.size() && line[i + 1] == '"')
            fields.back() += line[++i];
        else if (isQuote)
            quoted = !quoted;
        else if (line[i] == ',' && !quoted)
            fields.emplace_back();
        else
            fields.back() += line[i];
    }
    return fields;
}

/// The lines of a table that were written to their end; none where there is no file.
std::vector<Row> rowsOf(const std::filesystem::path& file) {
    std::vector<Row> rows;
    std::error_code none;
    if (!std::filesystem::is_regular_file(file, none)) return rows;
    const std::string text = readText(file);
    for (std::size_t start = 0, end = 0; (end = text.find('\n', start)) != std::string::npos; start = end + 1)
        rows.push_back(fieldsOf(std::string_view(text).substr(start, end - start)));
    return rows;
}

/// The same in every language, unlike std::stod. Nothing unless all of the text is a number.
template <class Number>
std::optional<Number> number(const std::string& text) {
    Number value{};
    const char* const end = text.data() + text.size();
    const auto [stop, trouble] = std::from_chars(text.data(), end, value);
    if (trouble != std::errc() || stop != end) return {};
    return value;
}

/// Step and numbers of a row of `columns` fields; nothing for a heading or a damaged row.
std::optional<std::pair<std::int64_t, std::vector<double>>> numbersOf(const Row& row, std::size_t columns) {
    if (row.size() != columns) return {};
    const auto step = number<std::int64_t>(row.front());
    if (!step) return {};
    std::vector<double> values;
    for (std::size_t i = 1; i < row.size(); ++i) {
        const auto value = number<double>(row[i]);
        if (!value) return {};
        values.push_back(*value);
    }
    return std::pair(*step, std::move(values));
}

/// A training that was killed goes on from its last checkpoint and takes some steps again.
template <class Point>
void append(std::vector<Point>& points, Point point) {
    while (!points.empty() && points.back().step >= point.step) points.pop_back();
    points.push_back(std::move(point));
}

/// The `loss_<phase>.csv` that was written to last; empty without one.
std::filesystem::path lossFile(const std::filesystem::path& folder) {
    std::filesystem::path newest;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
        const std::string name = toUtf8(entry.path().filename());
        if (!name.starts_with("loss_") || !name.ends_with(".csv")) continue;
        if (newest.empty() ||
            std::filesystem::last_write_time(newest, none) < std::filesystem::last_write_time(entry.path(), none))
            newest = entry.path();
    }
    return newest;
}

std::vector<LossPoint> readLosses(const std::filesystem::path& file) {
    std::vector<LossPoint> losses;
    for (const Row& row : rowsOf(file))
        if (const auto numbers = numbersOf(row, 5)) {
            const auto& [step, values] = *numbers;
            append(losses, LossPoint{step, values[0], values[1], values[2], values[3]});
        }
    return losses;
}

std::vector<ValidationPoint> readValidations(const std::filesystem::path& file) {
    std::vector<ValidationPoint> validations;
    for (const Row& row : rowsOf(file))
        if (const auto numbers = numbersOf(row, 2))
            append(validations, ValidationPoint{numbers->first, numbers->second[0]});
    return validations;
}

std::optional<PreviewedMask> previewedMask(const Row& row) {
    const auto share = number<double>(row[3]);
    if (!share) return {};
    PreviewedMask mask{row[1], {}, *share};
    if (row[2].empty()) return mask;
    mask.agreement = number<double>(row[2]);
    if (!mask.agreement) return {};
    return mask;
}

std::vector<TrainingPreview> readPreviews(const std::filesystem::path& folder) {
    std::vector<TrainingPreview> previews;
    for (const Row& row : rowsOf(folder / "previews" / "changes.csv")) {
        const auto step = row.size() == 4 ? number<std::int64_t>(row[0]) : std::nullopt;
        const auto mask = step ? previewedMask(row) : std::nullopt;
        if (!mask) continue;
        if (previews.empty() || previews.back().step != *step)
            append(previews, TrainingPreview{*step, previewPicturePath(folder, *step), {}});
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

/// A step in the metadata of a file of weights; 0 when it is not there or is replaced right now.
std::int64_t stepIn(const std::filesystem::path& file, const char* key) {
    std::error_code none;
    if (!std::filesystem::is_regular_file(file, none)) return 0;
    try {
        const SafetensorsFile weights(file);
        const auto entry = weights.metadata().find(key);
        return entry == weights.metadata().end() ? 0 : number<std::int64_t>(entry->second).value_or(0);
    } catch (const Error&) {
        return 0;
    }
}

std::optional<std::int64_t> readModelStep(const std::filesystem::path& file) {
    std::error_code none;
    if (!std::filesystem::is_regular_file(file, none)) return {};
    const nlohmann::json json = nlohmann::json::parse(readText(file), nullptr, /*allow_exceptions=*/false);
    const auto step = json.is_object() ? json.find("step") : json.end();
    if (step == json.end() || !step->is_number_integer()) return {};
    return step->get<std::int64_t>();
}

std::string nameOf(std::int64_t step) {
    return "step_" + std::to_string(step);
}

double shareOf(const Mask& mask) {
    return static_cast<double>(mask.area()) / static_cast<double>(mask.pixels.size());
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

TrainingLog readTrainingLog(const std::filesystem::path& folder) {
    TrainingLog log;
    const std::filesystem::path losses = lossFile(folder);
    log.losses = readLosses(losses);
    log.validations = readValidations(folder / "losses_validation.csv");
    log.previews = readPreviews(folder);
    log.snapshots = Snapshots(folder).steps();
    log.modelStep = readModelStep(folder / kModelStepFile);
    if (losses.empty()) return log;
    const std::string stem = toUtf8(losses.stem());
    const std::string phase = stem.substr(std::string_view("loss_").size());
    log.savedStep = stepIn(folder / "checkpoints" / (phase + ".safetensors"), "steps");
    log.bestStep = stepIn(folder / "checkpoints" / (phase + "_best.safetensors"), "step");
    if (log.bestStep > 0 && !std::binary_search(log.snapshots.begin(), log.snapshots.end(), log.bestStep))
        log.snapshots.insert(std::upper_bound(log.snapshots.begin(), log.snapshots.end(), log.bestStep), log.bestStep);
    return log;
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
