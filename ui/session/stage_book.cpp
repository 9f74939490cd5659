// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/stage_book.h"

#include <utility>

#include "jobs/background.h"
#include "jobs/paths.h"

namespace maskwright::ui {
namespace {

/// Kinds of notes, for what failed. Those of a run are told from those of answers: an answer that can be noted does not
/// bring back a run that could not.
const QString kReading = QStringLiteral("read");
const QString kDataset = QStringLiteral("dataset");

QString kindOfRun(WorkStage stage, const QStringList& concepts) {
    return QStringLiteral("run %1 ").arg(static_cast<int>(stage)) + concepts.join(QLatin1Char('\n'));
}

QString kindOfReview(const QString& conceptText) {
    return QStringLiteral("review ") + conceptText;
}

/// The files are the program's own, so that what the engine advises, to name another one, helps nobody.
template <typename Task>
auto withoutAdvice(Task task) {
    return [task = std::move(task)] {
        try {
            return task();
        } catch (const Error& error) {
            throw Error(error.code(), error.what(), error.where(), {});
        }
    };
}

StageStore storeOf(const QString& project, const QString& conceptText) {
    return {enginePath(project), conceptText.toStdString()};
}

void noteRun(const StageStore& store, WorkStage stage, const StageRecord& record) {
    if (record.byFolder && stage != WorkStage::Masks)
        store.noteForFolders(stage, record);
    else
        store.note(stage, record);
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
    if (project == m_project)
        known.dataset = m_known.dataset;  // it is not the concept's
    else
        forgetFailures();
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
    const auto read =
        withoutAdvice([project = m_project, conceptText = m_concept] { return readAll(project, conceptText); });
    runInBackground(m_pool, this, read, [this, generation = m_generation](const Outcome<Known>& outcome) {
        if (generation != m_generation) return;
        if (const Failure* failure = std::get_if<Failure>(&outcome)) {
            if (isNews(kReading)) Q_EMIT readFailed(*failure);
            return;
        }
        settle(kReading);
        m_known = std::get<Known>(outcome);
        Q_EMIT changed();
    });
}

void StageBook::note(const QString& project, const QStringList& concepts, WorkStage stage, const StageRecord& record) {
    QStringList named = concepts;
    named.removeAll(QString());
    if (project.isEmpty() || named.isEmpty()) return;
    change(kindOfRun(stage, named), [project, named, stage, record] {
        std::optional<Error> failed;
        for (const QString& conceptText : named) {
            try {
                noteRun(storeOf(project, conceptText), stage, record);
            } catch (const Error& error) {
                failed = error;
            }
        }
        if (failed) throw Error(*failed);
        return true;
    });
}

void StageBook::forget(const QString& project, const QString& conceptText) {
    if (project.isEmpty() || conceptText.isEmpty()) return;
    change(kindOfReview(conceptText), [project, conceptText] {
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
    change(kindOfReview(m_concept), [project = m_project, conceptText = m_concept, segmenterProposed] {
        return storeOf(project, conceptText).noteReview(segmenterProposed);
    });
}

void StageBook::noteMaskChange(MaskChange by) {
    (by == MaskChange::ByPerson ? m_changedByPerson : m_changedByModel) = true;
    if (m_project.isEmpty()) return;
    change(kDataset, [project = m_project, by] { return maskwright::noteMaskChange(enginePath(project), by); });
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
    change(kDataset, [project, note] {
        maskwright::noteDataset(enginePath(project), note);
        return true;
    });
}

/// Writes on the pool, then shows what is there.
/// @param kind  of note
/// @param write tells whether it wrote anything
void StageBook::change(const QString& kind, std::function<bool()> write) {
    runInBackground(m_pool, this, withoutAdvice(std::move(write)), [this, kind](const Outcome<bool>& outcome) {
        if (const Failure* failure = std::get_if<Failure>(&outcome)) {
            if (isNews(kind)) Q_EMIT writeFailed(*failure);
            return;
        }
        settle(kind);
        if (std::get<bool>(outcome) && !m_project.isEmpty()) reload();
    });
}

/// Notes a failure. @return whether it was not told yet
bool StageBook::isNews(const QString& kind) {
    if (m_failing.contains(kind)) return false;
    m_failing.insert(kind);
    return true;
}

void StageBook::forgetFailures() {
    if (m_failing.isEmpty()) return;
    m_failing.clear();
    Q_EMIT recovered();
}

/// Takes back what was told, once all of it works again.
void StageBook::settle(const QString& kind) {
    if (m_failing.remove(kind) && m_failing.isEmpty()) Q_EMIT recovered();
}

}  // namespace maskwright::ui
