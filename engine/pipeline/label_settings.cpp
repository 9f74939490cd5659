// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/label_settings.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <sstream>
#include <string_view>

#include "core/files.h"

namespace maskwright {

namespace {

struct NamedSetting {
    LabelSetting setting;
    std::string_view name;
    bool always;  ///< also kept where nothing was chosen
};

constexpr std::array<NamedSetting, 12> kSettings = {{{LabelSetting::Photos, "images", true},
                                                     {LabelSetting::Model, "model", true},
                                                     {LabelSetting::Concept, "concept", true},
                                                     {LabelSetting::Prompt, "prompt", true},
                                                     {LabelSetting::Steps, "steps", true},
                                                     {LabelSetting::EdgeSnap, "edge snap", true},
                                                     {LabelSetting::Propagation, "propagation", false},
                                                     {LabelSetting::ThresholdShift, "threshold shift", false},
                                                     {LabelSetting::LastStage, "until", false},
                                                     {LabelSetting::Precision, "precision", true},
                                                     {LabelSetting::Seed, "seed", true},
                                                     {LabelSetting::Shards, "shards", true}}};

using Values = std::map<LabelSetting, std::string>;

/// None of the names is another's beginning. A line without one belongs to nothing known.
Values valuesIn(const std::string& text) {
    Values values;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        for (const NamedSetting& known : kSettings)
            if (line.starts_with(std::string(known.name) + " "))
                values.emplace(known.setting, line.substr(known.name.size() + 1));
    return values;
}

std::optional<std::string> valueOf(const Values& values, LabelSetting setting) {
    const auto found = values.find(setting);
    return found == values.end() ? std::optional<std::string>() : found->second;
}

bool isOfLabelling(const Values& values) {
    return std::all_of(kSettings.begin(), kSettings.end(),
                       [&](const NamedSetting& known) { return !known.always || values.contains(known.setting); });
}

}  // namespace

std::string labelSettings(const LabelOptions& o, const std::filesystem::path& images) {
    std::string line = "images " + toUtf8(images) + "\nmodel " + toUtf8(o.model);
    line += "\nconcept " + (o.conceptFromFolder ? std::string("from folder") : o.concept_) + "\nprompt " + o.prompt;
    line += "\nsteps " + std::to_string(o.steps) + "\nedge snap " + (o.edgeSnap ? "on" : "off");
    if (!o.propagation.empty()) line += "\npropagation " + o.propagation;
    if (o.thresholdShift != 0) line += "\nthreshold shift " + std::to_string(o.thresholdShift);
    if (o.until == LastStage::Refined) line += "\nuntil refined " + toUtf8(o.painter);
    if (o.until == LastStage::Segmenter) line += "\nuntil segmenter " + toUtf8(o.segmenter);
    line += "\nprecision " + std::string(name(o.precision)) + "\nseed " + std::to_string(o.seed);
    return line + "\nshards " + std::to_string(o.shard.count) + "\n";
}

std::vector<LabelSetting> differentSettings(const std::string& a, const std::string& b) {
    if (a == b) return {};
    const Values first = valuesIn(a), second = valuesIn(b);
    if (!isOfLabelling(first) || !isOfLabelling(second)) return {LabelSetting::Other};
    std::vector<LabelSetting> different;
    for (const NamedSetting& known : kSettings)
        if (valueOf(first, known.setting) != valueOf(second, known.setting)) different.push_back(known.setting);
    if (different.empty()) different.push_back(LabelSetting::Other);
    return different;
}

}  // namespace maskwright
