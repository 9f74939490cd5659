// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention/extraction_settings.h"

#include <algorithm>
#include <cmath>

#include "core/error.h"

namespace maskwright {

namespace {

constexpr int kDefaultSteps = 40;

[[noreturn]] void refuse(const std::string& what, const std::string& modelName) {
    throw Error(ErrorCode::BadModel, what, modelName + "/maskwright.json", "Correct or delete the file.");
}

/// `count` timesteps spread evenly over [low, high], descending.
std::vector<int> spread(int low, int high, int count) {
    std::vector<int> timesteps;
    for (int i = 0; i < count; ++i)
        timesteps.push_back(count == 1 ? (low + high) / 2
                                       : high - static_cast<int>(std::lround(double(high - low) * i / (count - 1))));
    return timesteps;
}

std::vector<int> lowestOfSchedule(const NoiseSchedule& schedule, int steps) {
    const std::vector<int> all = schedule.inferenceTimesteps((steps * 5 + 3) / 4);
    return {all.end() - std::min<std::ptrdiff_t>(steps, static_cast<std::ptrdiff_t>(all.size())), all.end()};
}

std::vector<int> recommendedTimesteps(const nlohmann::json& range, const NoiseSchedule& schedule, int steps,
                                      const std::string& modelName) {
    const std::int64_t low = range.at("low"), high = range.at("high"), trained = schedule.config().trainTimesteps;
    const std::int64_t count = steps > 0 ? steps : range.at("count").get<std::int64_t>();
    if (low < 0 || low > high || high >= trained || count < 1 || count > trained)
        refuse("\"timesteps\" leaves the model's range", modelName);
    return spread(static_cast<int>(low), static_cast<int>(high), static_cast<int>(count));
}

void takeLayers(const nlohmann::json& names, const std::vector<std::string>& layerNames, ExtractionSettings& settings,
                const std::string& modelName) {
    settings.layers.assign(layerNames.size(), false);
    for (const auto& name : names) {
        const auto found = std::find(layerNames.begin(), layerNames.end(), name.get<std::string>());
        if (found == layerNames.end()) refuse("\"layers\" names a layer that the model does not have", modelName);
        settings.layers[static_cast<std::size_t>(found - layerNames.begin())] = true;
    }
    if (names.empty()) refuse("\"layers\" names no layer", modelName);
}

}  // namespace

ExtractionSettings extractionSettings(const nlohmann::json& recommended, const NoiseSchedule& schedule,
                                      const std::vector<std::string>& layerNames, int modelLongSide, int steps,
                                      const std::string& modelName) {
    ExtractionSettings settings;
    settings.longSide = modelLongSide;
    settings.layers.assign(layerNames.size(), true);
    settings.timesteps = lowestOfSchedule(schedule, steps > 0 ? steps : kDefaultSteps);
    try {
        settings.promptTemplate = recommended.value("prompt", settings.promptTemplate);
        settings.longSide = recommended.value("long_side", settings.longSide);
        settings.mirrored = recommended.value("mirrored", settings.mirrored);
        settings.unknownWord = recommended.value("unknown_word", settings.unknownWord);
        settings.contrastWord = recommended.value("contrast_word", settings.contrastWord);
        settings.noises = recommended.value("noises", settings.noises);
        settings.propagation = Propagation::parse(recommended.value("propagation", settings.propagation.word()));
        if (recommended.contains("layers")) takeLayers(recommended.at("layers"), layerNames, settings, modelName);
        if (recommended.contains("timesteps")) {
            settings.timesteps = recommendedTimesteps(recommended.at("timesteps"), schedule, steps, modelName);
        }
    } catch (const nlohmann::json::exception&) {
        refuse("A setting has the wrong type", modelName);
    }
    if (settings.longSide < 8 || settings.longSide > 4096 || settings.noises < 1 || settings.noises > 64 ||
        settings.promptTemplate.find("{}") == std::string::npos)
        refuse("A setting is out of range", modelName);
    return settings;
}

}  // namespace maskwright
