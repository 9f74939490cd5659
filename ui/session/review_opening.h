// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/review_session.h"

namespace maskwright::ui {

/// What is read of a project when it is opened, and when much of it has changed.
struct OpenedProject {
    ProjectSummary summary;
    std::vector<ProjectImage> images;
    std::vector<ProjectConcept> concepts;
    QStringList leftOut;  ///< of the photos that were to be added
};

struct AddedPhotos {
    std::size_t added = 0;
    QStringList leftOut;  ///< their names cannot be part of a project
};

/// On the project's thread, as all below. @throws Error.
OpenedProject summarize(const Project& project);
/// Photos that are not in the project yet join it.
AddedPhotos addTo(Project& project, const QStringList& files);
/// Where a person is, for when the project is opened again.
/// @param filter of the gallery, in its own words
void storePlaceIn(Project& project, const std::string& photo, const std::string& filter);

}  // namespace maskwright::ui
