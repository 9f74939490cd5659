// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <memory>

#include "commands.h"
#include "core/error.h"
#include "core/files.h"
#include "dataset/image_folder.h"
#include "project/project.h"
#include "report.h"

namespace maskwright::cli {
namespace {

struct ProjectWords {
    std::string project, photos;
};

constexpr std::array kStates = {"unreviewed", "accepted", "edited", "rejected", "needs_work"};

Outcome describe(const Project& project) {
    std::array<std::size_t, kStates.size()> counts{};
    const std::vector<ProjectImage> images = project.images();
    for (const ProjectImage& image : images) ++counts[static_cast<std::size_t>(image.state)];
    nlohmann::json states;
    nlohmann::json concepts = nlohmann::json::array();
    std::string text =
        toUtf8(project.folder()) + ": " + std::to_string(images.size()) + " photos of " + toUtf8(project.photos());
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        states[kStates[i]] = counts[i];
        if (counts[i] > 0) text += std::string("\n  ") + kStates[i] + ": " + std::to_string(counts[i]);
    }
    for (const ProjectConcept& concept_ : project.concepts()) {
        concepts.push_back(concept_.name);
        text += "\n  concept " + oneLine(concept_.name);
    }
    return {{{"project", toUtf8(project.folder())},
             {"photos", toUtf8(project.photos())},
             {"images", images.size()},
             {"states", states},
             {"concepts", concepts}},
            text};
}

Outcome runNew(const ProjectWords& words) {
    const std::vector<std::string> files = scanImages(fromUtf8(words.photos));
    Project project = Project::create(fromUtf8(words.project), fromUtf8(words.photos));
    const AddedImages added = project.addImages(files);
    Outcome outcome = describe(project);
    outcome.json["left_out"] = added.leftOut;
    for (const std::string& file : added.leftOut)
        outcome.text += "\n  left out for its name, which must hold no backslash and no drive: " + oneLine(file);
    return outcome;
}

Outcome runInfo(const ProjectWords& words) {
    return describe(Project::open(fromUtf8(words.project), Project::Access::ReadOnly));
}

Outcome runMove(const ProjectWords& words) {
    Project project = Project::open(fromUtf8(words.project));
    if (project.relocate(fromUtf8(words.photos)) == 0)
        throw Error(ErrorCode::BadInput, "None of the project's photos is there", words.photos,
                    "Name the folder that the photos lie in now.");
    return describe(project);
}

Outcome runRecover(const ProjectWords& words) {
    const std::filesystem::path saved = Project::recover(fromUtf8(words.project));
    Outcome outcome = describe(Project::open(saved, Project::Access::ReadOnly));
    outcome.text = "What could be read is now in " + toUtf8(saved) + "\n" + outcome.text;
    return outcome;
}

void addTask(CLI::App& parent, Selection& selection, const char* name, const char* help, bool takesPhotos,
             Outcome (*run)(const ProjectWords&)) {
    CLI::App* command = parent.add_subcommand(name, help);
    const auto words = std::make_shared<ProjectWords>();
    command->add_option("PROJECT", words->project, "The project, NAME.mwproj")->required();
    if (takesPhotos) command->add_option("--photos", words->photos, "Folder of the photos")->required();
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback([words, run, &selection] { selection.run = [words, run](JobContext&) { return run(*words); }; });
}

}  // namespace

void addProject(CLI::App& app, Selection& selection) {
    CLI::App* command = app.add_subcommand("project", "Make, describe, move or recover a project.");
    command->require_subcommand(1);
    addTask(*command, selection, "new", "Make a project for a folder of photos.", true, runNew);
    addTask(*command, selection, "info", "Say what a project holds.", false, runInfo);
    addTask(*command, selection, "relocate", "Tell a project where its photos are now.", true, runMove);
    addTask(*command, selection, "recover", "Save what can be read of a damaged project into a new one.", false,
            runRecover);
}

}  // namespace maskwright::cli
