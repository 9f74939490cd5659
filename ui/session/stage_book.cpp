// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/stage_book.h"

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
    m_project = project;
    m_concept = conceptText;
    ++m_generation;
    m_states = {};
    Q_EMIT changed();
    if (isOpen()) reload();
}

void StageBook::reload() {
    const auto read = [project = m_project, conceptText = m_concept] {
        const StageStore store = storeOf(project, conceptText);
        States states;
        for (const WorkStage stage : kWorkStages)
            states[static_cast<std::size_t>(stage)] = {store.status(stage), store.record(stage),
                                                       store.nextFolder(stage), store.folder(stage)};
        return states;
    };
    runInBackground(m_pool, this, read, [this, generation = m_generation](const Outcome<States>& outcome) {
        if (generation != m_generation) return;
        if (const Failure* failure = std::get_if<Failure>(&outcome)) {
            Q_EMIT failed(*failure);
            return;
        }
        m_states = std::get<States>(outcome);
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
        const StageStore store = storeOf(project, conceptText);
        for (const WorkStage stage : kWorkStages) store.forget(stage);
        return true;
    });
}

/// Writes on the pool, then shows what is there.
void StageBook::change(std::function<bool()> write) {
    runInBackground(m_pool, this, std::move(write), [this](const Outcome<bool>& outcome) {
        if (const Failure* failure = std::get_if<Failure>(&outcome))
            Q_EMIT failed(*failure);
        else if (isOpen())
            reload();
    });
}

}  // namespace maskwright::ui
