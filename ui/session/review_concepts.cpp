// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The concepts of a project, and what ReviewSession does with them; the rest of ReviewSession is in review_session.cpp.
#include "session/review_concepts.h"

#include <unordered_set>

#include "session/review_opening.h"
#include "session/review_session.h"

namespace maskwright::ui {
namespace {

constexpr const char* kLastConcept = "concept";
constexpr const char* kNotExported = "export.without";
constexpr char kBetween = '\n';  // of names, which are single lines

}  // namespace

std::int64_t ReviewConcepts::idOf(const QString& name) const {
    for (const ProjectConcept& known : m_concepts)
        if (QString::fromStdString(known.name) == name) return known.id;
    return 0;
}

void ReviewConcepts::setPartsAreObjects(std::int64_t concept_, bool partsAreObjects) {
    for (ProjectConcept& known : m_concepts)
        if (known.id == concept_) known.partsAreObjects = partsAreObjects;
}

std::int64_t ReviewConcepts::idIn(const Project& project, const std::string& name) {
    for (const ProjectConcept& known : project.concepts())
        if (known.name == name) return known.id;
    return 0;
}

QString ReviewConcepts::lastIn(const Project& project, const std::vector<ProjectConcept>& concepts) {
    const std::string name = project.setting(kLastConcept);
    if (!name.empty() || concepts.empty()) return QString::fromStdString(name);
    return QString::fromStdString(concepts.front().name);
}

void ReviewConcepts::storeLast(Project& project, const std::string& name) {
    project.setSetting(kLastConcept, name);
}

QStringList ReviewConcepts::notExportedIn(const Project& project) {
    return QString::fromStdString(project.setting(kNotExported)).split(QLatin1Char(kBetween), Qt::SkipEmptyParts);
}

void ReviewConcepts::storeNotExported(Project& project, const QStringList& names) {
    project.setSetting(kNotExported, names.join(QLatin1Char(kBetween)).toStdString());
}

void ReviewSession::setPartsAreObjects(bool partsAreObjects) {
    const std::int64_t id = conceptId();
    if (!canReview() || id == 0) return;
    m_concepts.setPartsAreObjects(id, partsAreObjects);
    store([id, partsAreObjects](Project& project) { project.setPartsAreObjects(id, partsAreObjects); });
    Q_EMIT conceptsChanged();
}

void ReviewSession::storeForConcept(std::function<void(Project&, std::int64_t concept_)> task) {
    const ProjectImage* shown = current();
    const std::int64_t id = conceptId();
    store([task = std::move(task), id, name = m_concept.toStdString(), offered = std::exchange(m_offered, {}),
           image = shown != nullptr ? shown->id : 0](Project& project) mutable {
        // By its id: a rename may come in between.
        const std::int64_t concept_ = id != 0 ? id : project.addConcept(name);
        for (const Offered& layer : offered)
            if (image != 0) project.storeLayer({image, concept_, 1, layer.kind}, layer.mask, layer.source);
        task(project, concept_);
    });
    if (id != 0) return;
    ask([](Project& project) { return project.concepts(); },
        [this](const std::vector<ProjectConcept>& concepts) {
            m_concepts.set(concepts);
            // A model may have made another one meanwhile.
            if (!m_offered.empty() && conceptId() != 0) storeForConcept([](Project&, std::int64_t) {});
            Q_EMIT conceptsChanged();
        });
}

void ReviewSession::renameConcept(const QString& from, const QString& to) {
    const std::int64_t id = m_concepts.idOf(from);
    const QString name = to.simplified();
    if (!canReview() || id == 0 || name.isEmpty() || name == from) return;
    const auto rename = [id, text = name.toStdString()](Project& project) {
        project.renameConcept(id, text);
        return project.concepts();
    };
    ++m_changes;
    ask(rename, [this, from, name](const std::vector<ProjectConcept>& concepts) {
        m_concepts.set(concepts);
        // What was looked for by the new name alone is the project's concept now.
        if (m_concept == from || m_concept == name) setConcept(name);
        QStringList without = m_summary.notExported;
        without.removeAll(name);
        if (without.removeAll(from) > 0) without.push_back(name);
        rememberNotExported(without);
        Q_EMIT conceptRenamed(from, name);
        Q_EMIT conceptsChanged();
    });
}

void ReviewSession::removeConcept(const QString& name) {
    const std::int64_t id = m_concepts.idOf(name);
    if (!canReview() || id == 0) return;
    const auto remove = [id](Project& project) {
        project.removeConcept(id);
        return summarize(project);
    };
    ++m_changes;
    ask(remove, [this, name, changes = m_changes](OpenedProject found) {
        replace(std::move(found), changes);
        if (m_concept == name) loadLayers();
        if (m_summary.lastConcept == name) {
            m_summary.lastConcept.clear();
            store([](Project& project) { ReviewConcepts::storeLast(project, {}); });
        }
        QStringList without = m_summary.notExported;
        without.removeAll(name);  // it was not said of one that is named so later
        rememberNotExported(without);
        Q_EMIT conceptRemoved(name);
    });
}

void ReviewSession::rememberNotExported(const QStringList& names) {
    if (!m_isOpen || names == m_summary.notExported) return;
    m_summary.notExported = names;
    if (!canReview()) return;  // for as long as it is open, then
    store([names](Project& project) { ReviewConcepts::storeNotExported(project, names); });
}

void ReviewSession::storeHeldBack(const QString& conceptName, bool heldBack) {
    if (!canReview()) return;
    if (conceptName == m_concept) m_layers.segmenterHeldBack = heldBack;
    store([name = conceptName.toStdString(), heldBack](Project& project) {
        if (const std::int64_t id = ReviewConcepts::idIn(project, name)) project.setSegmenterHeldBack(id, heldBack);
    });
    if (m_reading) reload();  // the answer on its way does not know of it
    Q_EMIT modelMaskStored();
    if (conceptName == m_concept) Q_EMIT layersChanged();
}

void ReviewSession::findPhotosWith(const QString& conceptName) {
    const std::int64_t wanted = m_concepts.idOf(conceptName);
    if (wanted == 0) return;
    const auto find = [wanted](Project& project) { return project.imagesWith(wanted); };
    ask(find, [this, conceptName](const std::vector<std::int64_t>& ids) {
        const std::unordered_set<std::int64_t> found(ids.begin(), ids.end());
        QSet<QString> files;
        for (const ProjectImage& photo : m_images)
            if (found.contains(photo.id)) files.insert(QString::fromStdString(photo.file));
        Q_EMIT photosWith(conceptName, files);
    });
}

}  // namespace maskwright::ui
