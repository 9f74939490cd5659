// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <QTimer>
#include <deque>
#include <functional>
#include <memory>
#include <variant>

#include "jobs/engine_port.h"
#include "jobs/failure.h"
#include "pipeline/dataset_export.h"

namespace maskwright::ui {

using RequestId = quint64;
enum class JobKind { Inspect, Label, Export };

/// Owns the engine thread and a queue; one job runs at a time. Lives on the GUI thread; every signal is emitted there.
/// Each request ends with exactly one of `inspected`, `labelled`, `datasetExported`, `stopped` and `failed`. The engine
/// is made on its thread when the first job needs it and kept.
class JobRunner : public QObject {
    Q_OBJECT

  public:
    explicit JobRunner(EngineFactory factory, QObject* parent = nullptr);
    /// Asks the running job to stop and waits for it; the window closes only after `becameIdle`, so it rarely has to.
    ~JobRunner() override;

    RequestId inspect(InspectRequest request);
    RequestId label(LabelOptions options);
    RequestId exportDataset(DatasetExportOptions options);
    /// A waiting job ends as stopped; a running one is asked to: an inspection at once, labelling after its photo.
    void cancel(RequestId id);
    /// Everything, at once; `becameIdle` tells when.
    void stopAll();
    bool isIdle() const noexcept { return !m_running && m_waiting.empty(); }

  Q_SIGNALS:
    void started(RequestId id, JobKind kind);
    void progressed(RequestId id, const Progress& progress);  ///< at most 30 times a second; the last one always comes
    void inspected(RequestId id, std::shared_ptr<const Inspection> inspection);
    void labelled(RequestId id, const LabelResult& result);
    void datasetExported(RequestId id, const DatasetExportResult& result);
    void stopped(RequestId id);
    void failed(RequestId id, const Failure& failure);
    void becameIdle();

  private:
    struct StoppedJob {};
    using JobOutcome =
        std::variant<std::shared_ptr<const Inspection>, LabelResult, DatasetExportResult, StoppedJob, Failure>;
    using Work = std::function<JobOutcome(EnginePort&, JobContext&)>;
    struct Job {
        RequestId id = 0;
        JobKind kind = JobKind::Inspect;
        Work work;
        StopToken stop;
    };
    class EngineHost;
    struct LatestProgress;

    RequestId enqueue(JobKind kind, Work work);
    void startNext();
    void flushProgress();
    void finish(RequestId id, const JobOutcome& outcome);

    QThread m_thread;
    EngineHost* m_host;  ///< lives on m_thread, deletes itself when it ends
    std::shared_ptr<LatestProgress> m_latest;
    QTimer m_progressTimer;
    std::deque<Job> m_waiting;
    std::unique_ptr<Job> m_running;
    RequestId m_lastId = 0;
};

}  // namespace maskwright::ui
