// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <string>
#include <vector>

#include "project/project.h"

namespace maskwright::ui {

/// The concepts of the open project as the window knows them, in the order they were added, and what the project
/// remembers of them. One that was just made may be in the project and not here yet.
class ReviewConcepts {
  public:
    const std::vector<ProjectConcept>& all() const noexcept { return m_concepts; }
    void set(std::vector<ProjectConcept> concepts) { m_concepts = std::move(concepts); }
    void clear() { m_concepts.clear(); }
    /// 0: it is none of the project's.
    std::int64_t idOf(const QString& name) const;
    void setPartsAreObjects(std::int64_t concept_, bool partsAreObjects);

    // On the project's thread:

    /// The number of a concept, 0 where there is none of that name.
    static std::int64_t idIn(const Project& project, const std::string& name);
    /// The one a person worked with last, else the first; empty where there is none.
    static QString lastIn(const Project& project, const std::vector<ProjectConcept>& concepts);
    /// @param name empty: none
    static void storeLast(Project& project, const std::string& name);
    /// Those that the last dataset was made without.
    static QStringList notExportedIn(const Project& project);
    static void storeNotExported(Project& project, const QStringList& names);

  private:
    std::vector<ProjectConcept> m_concepts;
};

}  // namespace maskwright::ui
