// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/model_list.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

#include "core/files.h"
#include "jobs/paths.h"
#include "pipeline/engine.h"
#include "settings/studio_settings.h"

namespace maskwright::ui {
namespace {

constexpr int kAtOnce = 2;  ///< so that a large model's hash keeps nobody waiting

}  // namespace

QString ModelEntry::name() const {
    return path.isEmpty() ? ModelList::tr("Mini (built in)") : QFileInfo(path).fileName();
}

ModelList::ModelList(JobRunner& runner, StudioSettings& settings, QObject* parent)
    : QAbstractListModel(parent),
      m_runner(runner),
      m_settings(settings),
      m_entries(1),
      m_stop(std::make_shared<std::atomic<bool>>(false)) {
    m_pool.setMaxThreadCount(kAtOnce);
    m_pool.setThreadPriority(QThread::LowPriority);
    for (const QString& path : settings.models())
        if (!path.isEmpty() && rowOf(path) < 0) {
            m_entries.push_back({});
            m_entries.back().path = path;
        }
    connect(&settings, &StudioSettings::modelChanged, this,
            [this] { Q_EMIT dataChanged(index(0), index(rowCount() - 1)); });
}

ModelList::~ModelList() {
    *m_stop = true;  // the pool waits for its tasks
}

int ModelList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ModelList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_entries.size()) return {};
    const ModelEntry& entry = m_entries[index.row()];
    if (role == Qt::DisplayRole) return isInUse(index.row()) ? tr("%1  ·  in use").arg(entry.name()) : entry.name();
    if (role == Qt::ToolTipRole && !entry.path.isEmpty()) return QDir::toNativeSeparators(entry.path).toHtmlEscaped();
    return {};
}

int ModelList::rowOf(const QString& path) const {
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const ModelEntry& entry) { return entry.path == path; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

bool ModelList::isInUse(int row) const {
    return m_entries[row].path == m_settings.model();
}

void ModelList::add(const QString& given, Use use) {
    const QString path = QDir::cleanPath(QDir::fromNativeSeparators(given));
    if (const int row = rowOf(path); row >= 0) {
        if (use == Use::Yes) this->use(row);
        Q_EMIT added(row);
        return;
    }
    runInBackground(
        m_pool, this, [path] { return loadEngine().describeModel(enginePath(path)); },
        [this, path, use](const Outcome<ModelReport>& outcome) { receiveNew(path, use, outcome); });
}

void ModelList::receiveNew(const QString& path, Use use, const Outcome<ModelReport>& outcome) {
    if (const Failure* failure = std::get_if<Failure>(&outcome)) {
        Q_EMIT refused(path, *failure);
        return;
    }
    int row = rowOf(path);
    if (row < 0) {  // else it was added a second time meanwhile
        row = rowCount();
        beginInsertRows({}, row, row);
        m_entries.push_back({});
        m_entries.back().path = path;
        m_entries.back().report = std::get<ModelReport>(outcome);
        endInsertRows();
        save();
    }
    if (use == Use::Yes) this->use(row);
    Q_EMIT added(row);
}

void ModelList::remove(int row) {
    if (row <= 0) return;
    if (isInUse(row)) use(0);
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
    save();
}

void ModelList::use(int row) {
    m_settings.setModel(m_entries[row].path);
}

void ModelList::read(int row) {
    ModelEntry& entry = m_entries[row];
    if (entry.isReading || (entry.report && !entry.hashes.isEmpty())) return;
    entry.isReading = true;
    entry.failure.reset();
    const QString path = entry.path;
    changed(row);
    runInBackground(
        m_pool, this, [path] { return loadEngine().describeModel(enginePath(path)); },
        [this, path](const Outcome<ModelReport>& outcome) {
            const int known = rowOf(path);
            if (known < 0) return;
            if (const ModelReport* report = std::get_if<ModelReport>(&outcome)) {
                m_entries[known].report = *report;
                hash(path);
            } else {
                m_entries[known].failure = std::get<Failure>(outcome);
                m_entries[known].isReading = false;
            }
            changed(known);
        });
}

void ModelList::hash(const QString& path) {
    const auto work = [path, stop = m_stop] {
        return hashWeights(path.isEmpty() ? builtInModel() : enginePath(path), *stop);
    };
    runInBackground(m_pool, this, work, [this, path](const Outcome<QList<FileHash>>& outcome) {
        const int row = rowOf(path);
        if (row < 0) return;
        m_entries[row].isReading = false;
        if (const auto* hashes = std::get_if<QList<FileHash>>(&outcome))
            m_entries[row].hashes = *hashes;
        else
            m_entries[row].failure = std::get<Failure>(outcome);
        changed(row);
    });
}

void ModelList::check(int row) {
    ModelEntry& entry = m_entries[row];
    if (entry.check == ModelCheck::Waiting) return;
    entry.check = ModelCheck::Waiting;
    const auto work = [path = enginePath(entry.path)](EnginePort&, JobContext& context) {
        return loadEngine().checkModel(path, context);
    };
    m_runner.run(JobKind::CheckModel, entry.name(), work, this,
                 [this, path = entry.path](RequestId, const JobEnd<ModelReport>& end) { receiveCheck(path, end); });
    changed(row);
}

void ModelList::receiveCheck(const QString& path, const JobEnd<ModelReport>& end) {
    const int row = rowOf(path);
    if (row < 0) return;
    ModelEntry& entry = m_entries[row];
    entry.check = ModelCheck::NotYet;  // as after a check that was stopped
    if (const Failure* failure = std::get_if<Failure>(&end)) {
        entry.check = ModelCheck::Failed;
        entry.checkFailure = *failure;
    } else if (const ModelReport* report = std::get_if<ModelReport>(&end)) {
        entry.check = ModelCheck::Passed;
        entry.report = *report;
    }
    changed(row);
}

void ModelList::changed(int row) {
    Q_EMIT dataChanged(index(row), index(row));
}

void ModelList::save() {
    QStringList paths;
    for (const ModelEntry& entry : m_entries)
        if (!entry.path.isEmpty()) paths.push_back(entry.path);
    m_settings.setModels(paths);
}

}  // namespace maskwright::ui
