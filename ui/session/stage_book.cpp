// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/stage_book.h"

#include <utility>

#include "jobs/background.h"
#include "jobs/paths.h"

namespace maskwright::ui {
namespace {

StageStore storeOf(const QString& project, const QString& conceptText) {
    return {enginePath(project), conceptText.toStdString()};
}

}  // namespace

StageBook::StageBook(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

StageBook::~StageBook() {
    m_pool.waitForDone();  // what was noted is to be on the disk
}

void StageBook::turnTo(const QString& project, const QString& conceptText) {
    if (project == m_project && conceptText == m_concept) return;
    Known known;
    if (project == m_project) known.dataset = m_known.dataset;  // it is not the concept's
    m_known = std::move(known);
    m_project = project;
    m_concept = conceptText;
    ++m_generation;
    Q_EMIT changed();
    if (!m_project.isEmpty()) reload();
}

/// Without a concept, what concerns the project alone.
StageBook::Known StageBook::readAll(const QString& project, const QString& conceptText) {
    Known known;
    known.dataset = datasetStatus(enginePath(project));
    if (conceptText.isEmpty()) return known;
    const StageStore store = storeOf(project, conceptText);
    for (const WorkStage stage : kWorkStages)
        known.states[static_cast<std::size_t>(stage)] = {store.status(stage), store.record(stage),
                                                         store.nextFolder(stage), store.folder(stage)};
    known.review = store.reviewStatus();
    return known;
}

void StageBook::reload() {
    const auto read = [project = m_project, conceptText = m_concept] { return readAll(project, conceptText); };
    runInBackground(m_pool, this, read, [this, generation = m_generation](const Outcome<Known>& outcome) {
        if (generation != m_generation) return;
        if (const Failure* failure = std::get_if<Failure>(&outcome)) {
            Q_EMIT failed(*failure);
            return;
        }
        m_known = std::get<Known>(outcome);
        Q_EMIT changed();
    });
}

void StageBook::note(const QString& project, const QString& conceptText, WorkStage stage, const StageRecord& record) {
    if (project.isEmpty() || conceptText.isEmpty()) return;
    const auto write = [project, conceptText, stage, record] {
        const StageStore store = storeOf(project, conceptText);
        if (record.byFolder && stage != WorkStage::Masks)
            store.noteForFolders(stage, record);
        else
            store.note(stage, record);
        return true;
    };
    change(write);
}

void StageBook::forget(const QString& project, const QString& conceptText) {
    if (project.isEmpty() || conceptText.isEmpty()) return;
    change([project, conceptText] {
        storeOf(project, conceptText).forgetAll();
        return true;
    });
}

void StageBook::noteAnswer(bool segmenterProposed) {
    noteReviewHolds(segmenterProposed);
    noteMaskChange(MaskChange::ByPerson);
}

void StageBook::noteReviewHolds(bool segmenterProposed) {
    if (!isOpen()) return;
    change([project = m_project, conceptText = m_concept, segmenterProposed] {
        return storeOf(project, conceptText).noteReview(segmenterProposed);
    });
}

void StageBook::noteMaskChange(MaskChange by) {
    (by == MaskChange::ByPerson ? m_changedByPerson : m_changedByModel) = true;
    if (m_project.isEmpty()) return;
    change([project = m_project, by] { return maskwright::noteMaskChange(enginePath(project), by); });
}

void StageBook::beginDataset() {
    m_changedByPerson = m_changedByModel = false;
}

void StageBook::noteDataset(const QString& project, const QStringList& concepts, bool holdsUnanswered) {
    if (project.isEmpty()) return;
    DatasetNote note;
    for (const QString& conceptText : concepts) note.concepts.push_back(conceptText.toStdString());
    note.holdsUnanswered = holdsUnanswered;
    note.changed = m_changedByPerson || (holdsUnanswered && m_changedByModel);
    change([project, note] {
        maskwright::noteDataset(enginePath(project), note);
        return true;
    });
}

/// Writes on the pool, then shows what is there. @param write tells whether it wrote anything
void StageBook::change(std::function<bool()> write) {
    runInBackground(m_pool, this, std::move(write), [this](const Outcome<bool>& outcome) {
        if (const Failure* failure = std::get_if<Failure>(&outcome))
            Q_EMIT failed(*failure);
        else if (std::get<bool>(outcome) && !m_project.isEmpty())
            reload();
    });
}

}  // namespace maskwright::ui
