// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/training_log.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "core/error.h"
#include "core/files.h"
#include "core/json_text.h"
#include "model/safetensors.h"
#include "pipeline/log_rows.h"
#include "training/snapshots.h"

namespace maskwright {

namespace {

/// Step and numbers of a row of `columns` fields; nothing for a heading or a damaged row.
std::optional<std::pair<std::int64_t, std::vector<double>>> numbersOf(const LogRow& row, std::size_t columns) {
    if (row.size() != columns) return {};
    const auto step = numberIn<std::int64_t>(row.front());
    if (!step) return {};
    std::vector<double> values;
    for (std::size_t i = 1; i < row.size(); ++i) {
        const auto value = numberIn<double>(row[i]);
        if (!value) return {};
        values.push_back(*value);
    }
    return std::pair(*step, std::move(values));
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
    for (const LogRow& row : logRowsOf(file))
        if (const auto numbers = numbersOf(row, 5)) {
            const auto& [step, values] = *numbers;
            appendStep(losses, LossPoint{step, values[0], values[1], values[2], values[3]});
        }
    return losses;
}

std::vector<ValidationPoint> readValidations(const std::filesystem::path& file) {
    std::vector<ValidationPoint> validations;
    for (const LogRow& row : logRowsOf(file))
        if (const auto numbers = numbersOf(row, 2))
            appendStep(validations, ValidationPoint{numbers->first, numbers->second[0]});
    return validations;
}

/// A step in the metadata of a file of weights; 0 when it is not there or is replaced right now.
std::int64_t stepIn(const std::filesystem::path& file, const char* key) {
    std::error_code none;
    if (!std::filesystem::is_regular_file(file, none)) return 0;
    try {
        const SafetensorsFile weights(file);
        const auto entry = weights.metadata().find(key);
        return entry == weights.metadata().end() ? 0 : numberIn<std::int64_t>(entry->second).value_or(0);
    } catch (const Error&) {
        return 0;
    }
}

std::optional<std::int64_t> readModelStep(const std::filesystem::path& file) {
    std::error_code none;
    if (!std::filesystem::is_regular_file(file, none)) return {};
    const nlohmann::json json = parseJson(readText(file));
    const auto step = json.is_object() ? json.find("step") : json.end();
    if (step == json.end() || !step->is_number_unsigned()) return {};
    const auto number = step->get<std::uint64_t>();
    return std::in_range<std::int64_t>(number) ? std::optional(static_cast<std::int64_t>(number)) : std::nullopt;
}

}  // namespace

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

}  // namespace maskwright
