// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ablation_report.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "core/files.h"
#include "core/statistics.h"
#include "pipeline/ablation_plot.h"

namespace maskwright {

namespace {

using nlohmann::json;

const AblationIou* found(const AblationScores& photo, const std::string& element, const std::string& setting) {
    const auto settings = photo.find(element);
    if (settings == photo.end()) return nullptr;
    const auto score = settings->second.find(setting);
    return score == settings->second.end() ? nullptr : &score->second;
}

/// @param own the default's figures of the photos that have them, `with` this row's of the same photos
AblationMean meanOver(const std::vector<double>& all, const std::vector<double>& with, const std::vector<double>& own) {
    std::vector<double> gains;
    for (std::size_t i = 0; i < own.size(); ++i) gains.push_back(with[i] - own[i]);
    return {mean(all), mean(gains), standardError(gains)};
}

AblationTableRow tableRow(const AblationElement& element, const AblationRow& row,
                          const std::vector<AblationScores>& photos) {
    const auto own = std::find_if(element.rows.begin(), element.rows.end(),
                                  [](const AblationRow& candidate) { return candidate.isDefault; });
    std::vector<double> plain, snapped, plainWith, snappedWith, plainOwn, snappedOwn;
    for (const AblationScores& photo : photos) {
        const AblationIou* score = found(photo, element.name, row.setting);
        if (score == nullptr) continue;
        plain.push_back(score->plain);
        snapped.push_back(score->snapped);
        const AblationIou* base = found(photo, element.name, own->setting);
        if (base == nullptr) continue;
        plainWith.push_back(score->plain);
        snappedWith.push_back(score->snapped);
        plainOwn.push_back(base->plain);
        snappedOwn.push_back(base->snapped);
    }
    return {element.name,
            row.setting,
            row.isDefault,
            plain.size(),
            meanOver(plain, plainWith, plainOwn),
            meanOver(snapped, snappedWith, snappedOwn)};
}

std::string formatted(const char* format, double value) {
    char text[32];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

std::string gainOf(const AblationMean& value, bool isDefault) {
    return isDefault ? "default" : formatted("%+.3f", value.gain) + " ± " + formatted("%.3f", value.gainError);
}

std::string cell(const std::string& text) {
    std::string result;
    for (const char c : text) result += c == '|' ? std::string("\\|") : std::string(1, c);
    return result;
}

constexpr char kMarkdownHead[] =
    "| element | setting | mean IoU | difference | mean IoU, edges snapped | difference | photos |\n"
    "|---|---|---|---|---|---|---|\n";

std::string markdown(const std::vector<AblationElement>& elements, const std::vector<AblationTableRow>& table,
                     const std::string& modelName) {
    std::string text =
        "# Ablations\n\nModel: " + modelName +
        ". One setting is changed at a time, everything else stays at its default; the refinement's rows "
        "are compared with the refined mask, the others with the preliminary one. Differences are to the "
        "default on the same photos, ± the standard error of their mean.\n\n";
    text += kMarkdownHead;
    for (const AblationTableRow& row : table)
        text += "| " + row.element + " | " + cell(row.setting) + " | " + formatted("%.3f", row.plain.iou) + " | " +
                gainOf(row.plain, row.isDefault) + " | " + formatted("%.3f", row.snapped.iou) + " | " +
                gainOf(row.snapped, row.isDefault) + " | " + std::to_string(row.photos) + " |\n";
    for (const AblationElement& element : elements)
        if (std::any_of(table.begin(), table.end(),
                        [&](const AblationTableRow& row) { return row.element == element.name; }))
            text += "\n![" + element.title + "](plots/" + element.name + ".svg)\n";
    return text;
}

json jsonOf(const std::vector<AblationTableRow>& table, const std::string& modelName) {
    json rows = json::array();
    for (const AblationTableRow& row : table)
        rows.push_back({{"element", row.element},
                        {"setting", row.setting},
                        {"default", row.isDefault},
                        {"photos", row.photos},
                        {"mean_iou", row.plain.iou},
                        {"difference", row.plain.gain},
                        {"difference_error", row.plain.gainError},
                        {"mean_iou_snapped", row.snapped.iou},
                        {"difference_snapped", row.snapped.gain},
                        {"difference_snapped_error", row.snapped.gainError}});
    return {{"model", modelName}, {"rows", rows}};
}

DotPlot plotOf(const AblationElement& element, const std::vector<AblationTableRow>& table) {
    DotPlot plot{.title = element.title,
                 .hollowName = "thresholded",
                 .filledName = "edges snapped",
                 .axis = "mean IoU",
                 .footnote = {},
                 .joined = element.ordered,
                 .rows = {}};
    std::size_t photos = 0;
    for (const AblationTableRow& row : table) {
        if (row.element != element.name) continue;
        photos = std::max(photos, row.photos);
        plot.rows.push_back(
            {row.setting, row.isDefault, row.plain.iou, row.plain.gainError, row.snapped.iou, row.snapped.gainError});
    }
    plot.footnote = std::to_string(photos) +
                    " photos. Bold, and dashed: the default. Whiskers: standard error of the difference to it.";
    return plot;
}

}  // namespace

std::vector<AblationTableRow> ablationTable(const std::vector<AblationElement>& elements,
                                            const std::vector<AblationScores>& photos) {
    std::vector<AblationTableRow> table;
    for (const AblationElement& element : elements)
        for (const AblationRow& row : element.rows) {
            const AblationTableRow means = tableRow(element, row, photos);
            if (means.photos > 0) table.push_back(means);
        }
    return table;
}

void writeAblationReport(const std::filesystem::path& out, const std::vector<AblationElement>& elements,
                         const std::vector<AblationTableRow>& table, const std::string& modelName) {
    for (const AblationElement& element : elements) {
        const DotPlot plot = plotOf(element, table);
        if (!plot.rows.empty()) writeAtomically(out / "plots" / (element.name + ".svg"), svgOf(plot));
    }
    writeAtomically(out / "ablation.json",
                    jsonOf(table, modelName).dump(2, ' ', false, json::error_handler_t::replace) + "\n");
    writeAtomically(out / "ablation.md", markdown(elements, table, modelName));
}

}  // namespace maskwright
