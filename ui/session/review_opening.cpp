// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/review_opening.h"

#include "jobs/paths.h"
#include "session/review_concepts.h"

namespace maskwright::ui {
namespace {

constexpr const char* kLastPhoto = "photo";
constexpr const char* kLastFilter = "filter";

}  // namespace

OpenedProject summarize(const Project& project) {
    const std::vector<ProjectConcept> concepts = project.concepts();
    return {{.folder = qtPath(project.folder()),
             .photos = qtPath(project.photos()),
             .readOnlyReason = QString::fromStdString(project.accessReason()),
             .lastConcept = ReviewConcepts::lastIn(project, concepts),
             .lastPhoto = QString::fromStdString(project.setting(kLastPhoto)),
             .lastFilter = QString::fromStdString(project.setting(kLastFilter)),
             .notExported = ReviewConcepts::notExportedIn(project),
             .wasNotClosed = project.wasNotClosed()},
            project.images(),
            concepts,
            {}};
}

AddedPhotos addTo(Project& project, const QStringList& files) {
    std::vector<std::string> names;
    names.reserve(static_cast<std::size_t>(files.size()));
    for (const QString& file : files) names.push_back(file.toStdString());
    const AddedImages added = project.addImages(names);
    AddedPhotos result{added.added, {}};
    for (const std::string& file : added.leftOut) result.leftOut.push_back(QString::fromStdString(file));
    return result;
}

void storePlaceIn(Project& project, const std::string& photo, const std::string& filter) {
    project.setSetting(kLastPhoto, photo);
    project.setSetting(kLastFilter, filter);
}

}  // namespace maskwright::ui
