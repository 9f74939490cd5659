// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <unordered_map>

#include "core/error.h"
#include "pipeline/dataset_export.h"

namespace maskwright {
namespace {

std::vector<ProjectConcept> chosenConcepts(const Project& project, const std::vector<std::string>& names) {
    std::vector<ProjectConcept> concepts = project.concepts();
    std::sort(concepts.begin(), concepts.end(),
              [](const ProjectConcept& a, const ProjectConcept& b) { return a.name < b.name; });
    if (names.empty()) return concepts;
    for (const std::string& name : names)
        if (std::none_of(concepts.begin(), concepts.end(), [&](const ProjectConcept& c) { return c.name == name; }))
            throw Error(ErrorCode::BadInput, "The project has no concept \"" + name + "\"", "concepts",
                        "Name concepts as the project does.");
    std::erase_if(concepts, [&](const ProjectConcept& concept_) {
        return std::find(names.begin(), names.end(), concept_.name) == names.end();
    });
    return concepts;
}

/// To accept is to copy what was seen into layers of one's own.
bool counts(const LayerId& layer, ReviewState state) {
    return state != ReviewState::Accepted || layer.kind == LayerKind::Human;
}

/// Indices of the concepts that have a layer; all of them where none has.
std::set<std::size_t> conceptsOf(const std::vector<FinalLayer>& layers, const std::vector<ProjectConcept>& concepts) {
    std::set<std::size_t> found;
    for (std::size_t i = 0; i < concepts.size(); ++i)
        if (layers.empty() || std::any_of(layers.begin(), layers.end(),
                                          [&](const FinalLayer& layer) { return layer.id.concept_ == concepts[i].id; }))
            found.insert(i);
    return found;
}

bool wasLookedAt(ReviewState state) {
    return state == ReviewState::Accepted || state == ReviewState::Edited;
}

void split(DatasetPlan& plan, const DatasetSelection& selection) {
    if (selection.split) {
        std::vector<std::string> files;
        for (const PlannedPhoto& photo : plan.photos) files.push_back(photo.image.file);
        const std::vector<Subset> subsets = assignSubsets(files, *selection.split, selection.splitBy, selection.seed);
        for (std::size_t i = 0; i < subsets.size(); ++i) plan.photos[i].subset = subsets[i];
    }
    for (const PlannedPhoto& photo : plan.photos) ++plan.photosOf[photo.subset];
}

}  // namespace

DatasetPlan planDataset(const Project& project, const DatasetSelection& selection) {
    DatasetPlan plan;
    plan.concepts = chosenConcepts(project, selection.concepts);
    for (const ProjectConcept& concept_ : plan.concepts) plan.objectsOf[concept_.id] = 0;
    std::unordered_map<std::int64_t, std::vector<FinalLayer>> layersOf;
    for (const FinalLayer& layer : project.finalLayers())
        if (plan.objectsOf.contains(layer.id.concept_)) layersOf[layer.id.image].push_back(layer);
    for (ProjectImage& image : project.images()) {
        std::vector<FinalLayer>& known = layersOf[image.id];
        std::erase_if(known, [&](const FinalLayer& layer) { return !counts(layer.id, image.state); });
        std::vector<LayerId> layers;
        std::vector<std::int64_t> notLookedAt;
        for (const FinalLayer& layer : known) {
            if (layer.isEmpty) continue;
            layers.push_back(layer.id);
            if (wasLookedAt(image.state) && !layer.isSeen) notLookedAt.push_back(layer.id.concept_);
        }
        const bool isNegative = layers.empty() && (wasLookedAt(image.state) || !known.empty());
        const bool isWanted = selection.states.contains(image.state);
        if (!isWanted || (layers.empty() && !(isNegative && selection.negatives))) {
            ++plan.leftOut;
            plan.unseen += isWanted && layers.empty() && !isNegative ? 1 : 0;
            continue;
        }
        plan.negatives += layers.empty() ? 1 : 0;
        for (const LayerId& layer : layers) ++plan.objectsOf[layer.concept_];
        for (const std::int64_t concept_ : notLookedAt) ++plan.notLookedAt[concept_];
        std::set<std::size_t> lookedFor = conceptsOf(known, plan.concepts);
        plan.incomplete += lookedFor.size() < plan.concepts.size() ? 1 : 0;
        plan.photos.push_back({std::move(image), Subset::All, std::move(layers), std::move(lookedFor)});
    }
    split(plan, selection);
    return plan;
}

}  // namespace maskwright
