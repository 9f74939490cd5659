// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "commands.h"
#include "core/files.h"
#include "pipeline/engine.h"
#include "pipeline/model_report.h"

namespace maskwright::cli {
namespace {

nlohmann::json asJson(const ModelReport& report) {
    nlohmann::json parts = nlohmann::json::array();
    for (const ModelPart& part : report.parts)
        parts.push_back({{"name", part.name},
                         {"parameters", part.parameters},
                         {"stored_type", part.storedType},
                         {"summary", part.summary}});
    return {{"path", report.path},     {"layout", report.layout},
            {"family", report.family}, {"parameters", report.parameters},
            {"parts", parts},          {"cross_attention_layers", report.crossAttentionLayers}};
}

std::string asText(const ModelReport& report) {
    std::string text = report.family + ", " + report.layout + ": " + report.path + "\n" +
                       std::to_string(report.parameters) + " parameters";
    for (const ModelPart& part : report.parts) {
        text += "\n  " + part.name + ": ";
        if (part.parameters > 0) text += std::to_string(part.parameters) + " parameters, " + part.storedType + "; ";
        text += part.summary;
    }
    return text + "\n  " + std::to_string(report.crossAttentionLayers.size()) + " cross-attention layers";
}

using Look = ModelReport (*)(const std::filesystem::path&, JobContext&);

void addLook(CLI::App& model, Selection& selection, const std::string& name, const std::string& about, Look look,
             const std::string& verdict) {
    CLI::App* command = model.add_subcommand(name, about);
    const auto folder = std::make_shared<std::string>();
    command->add_option("model", *folder, "Model folder or .safetensors file (default: the built-in Mini)");
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback([=, &selection] {
        selection.run = [=](JobContext& context) {
            const ModelReport report = look(fromUtf8(*folder), context);
            return Outcome{asJson(report), asText(report) + verdict};
        };
    });
}

}  // namespace

void addModel(CLI::App& app, Selection& selection) {
    CLI::App* model = app.add_subcommand("model", "Describe or check a model.");
    addLook(
        *model, selection, "info", "Describe a model from its configs and weight headers.",
        [](const std::filesystem::path& path, JobContext&) { return loadEngine().describeModel(path); }, "");
    addLook(
        *model, selection, "check", "Load every weight, look for damage and run the model once.",
        [](const std::filesystem::path& path, JobContext& context) { return loadEngine().checkModel(path, context); },
        "\nThe model is complete and runs.");
}

}  // namespace maskwright::cli
