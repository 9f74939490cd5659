// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/review_opening.h"

#include <QCoreApplication>

#include "jobs/paths.h"
#include "session/review_concepts.h"

namespace maskwright::ui {
namespace {

struct ReadOnlyWords {
    Q_DECLARE_TR_FUNCTIONS(ReadOnlyWords)
};

constexpr const char* kLastPhoto = "photo";
constexpr const char* kLastFilter = "filter";

/// What the engine says in English (Project::accessReason).
QString sentenceOf(const ReadOnlyCause& cause) {
    switch (cause.reason) {
        case ReadOnlyReason::AsAsked:
            return ReadOnlyWords::tr("It was opened for reading only.");
        case ReadOnlyReason::HoldsLink:
            return ReadOnlyWords::tr(
                       "The project holds a link to another place, through which other files would be changed: %1. "
                       "Put what it leads to in its place to change anything here.")
                .arg(qtPath(cause.link));
        case ReadOnlyReason::NotWritable:
            return ReadOnlyWords::tr(
                "The project lies where nothing can be written: nothing you change would be kept.");
        case ReadOnlyReason::OpenElsewhere:
            return ReadOnlyWords::tr("The project is open in another window: close it there to change anything here.");
        case ReadOnlyReason::DiskFull:
            return ReadOnlyWords::tr(
                "The disk is full or refuses to be written to: nothing you change would be kept. Make room and open "
                "the project again.");
        case ReadOnlyReason::NewerVersion:
            return ReadOnlyWords::tr(
                "The project was changed by a newer Maskwright: it can be looked at here, but not changed.");
        case ReadOnlyReason::None:
            break;
    }
    return {};
}

}  // namespace

OpenedProject summarize(const Project& project) {
    const std::vector<ProjectConcept> concepts = project.concepts();
    return {{.folder = qtPath(project.folder()),
             .photos = qtPath(project.photos()),
             .readOnlyReason = sentenceOf(project.readOnlyCause()),
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
