// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QThreadPool>
#include <atomic>
#include <memory>
#include <optional>

#include "jobs/background.h"
#include "jobs/job_runner.h"
#include "pipeline/model_report.h"
#include "settings/model_hash.h"

namespace maskwright::ui {

class StudioSettings;

enum class ModelCheck { NotYet, Waiting, Passed, Failed };

/// A model and what is known of it so far.
struct ModelEntry {
    QString path;                       ///< empty: the built-in one
    bool isReading = false;             ///< what it is, or its hashes, are being read
    std::optional<ModelReport> report;  ///< what its configurations and weight headers say
    QList<FileHash> hashes;
    std::optional<Failure> failure;  ///< why it could not be read
    ModelCheck check = ModelCheck::NotYet;
    Failure checkFailure;  ///< of a check that failed

    QString name() const;
};

/// The models to choose from: the built-in one first, then those that were added, as the settings keep them. What they
/// are is read in the background, their checks run as jobs. Lives on the GUI thread.
class ModelList : public QAbstractListModel {
    Q_OBJECT

  public:
    enum class Use { No, Yes };

    ModelList(JobRunner& runner, StudioSettings& settings, QObject* parent = nullptr);
    ~ModelList() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    const ModelEntry& entry(int row) const { return m_entries[row]; }
    /// -1: not in the list.
    int rowOf(const QString& path) const;
    bool isInUse(int row) const;

    /// Looks at it first: what is no model is refused and does not get into the list. `added` or `refused` follows.
    /// @param given a model folder or a .safetensors file
    void add(const QString& given, Use use = Use::No);
    /// Takes it off the list; its files stay. The built-in one cannot be removed. Another takes the place of the one in
    /// use.
    void remove(int row);
    void use(int row);
    /// Reads what it is and its hashes, unless that is known.
    void read(int row);
    /// Loads every weight and runs the model once, as a job.
    void check(int row);

  Q_SIGNALS:
    void added(int row);  ///< or was there before
    void refused(const QString& path, const Failure& failure);

  private:
    void receiveNew(const QString& path, Use use, const Outcome<ModelReport>& outcome);
    void hash(const QString& path);
    void receiveCheck(const QString& path, const JobEnd<ModelReport>& end);
    void changed(int row);
    void save();

    JobRunner& m_runner;
    StudioSettings& m_settings;
    QList<ModelEntry> m_entries;
    std::shared_ptr<std::atomic<bool>> m_stop;  ///< read by tasks
    QThreadPool m_pool;
};

}  // namespace maskwright::ui
