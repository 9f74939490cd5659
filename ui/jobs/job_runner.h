// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>
#include <any>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "jobs/failure.h"
#include "jobs/job_record.h"
#include "jobs/time_left.h"
#include "pipeline/engine_port.h"

namespace maskwright::ui {

struct StoppedJob {};

/// How a job ended: with its result (a stopped one too, where it keeps what is done), stopped without one, or failed.
template <typename Result>
using JobEnd = std::variant<Result, StoppedJob, Failure>;

/// Owns the engine thread and a queue; one job runs at a time. Lives on the GUI thread; every signal is emitted and
/// every answer given there. The engine is made on its thread when the first job needs it and kept. Each job ends once.
class JobRunner : public QObject {
    Q_OBJECT

  public:
    explicit JobRunner(EngineFactory factory, QObject* parent = nullptr);
    /// Asks the running job to stop and waits for it; the window closes only after `becameIdle`, so it rarely has to.
    ~JobRunner() override;

    /// Adds a job to the queue.
    /// @param subject what it is done to, for people
    /// @param work    runs on the engine thread; what it throws becomes a Failure, Stopped becomes a StoppedJob
    /// @param owner   when it dies, nobody is told how the job ended
    /// @param done    is called with the job's id and a JobEnd of what `work` returns
    template <typename Work, typename Done>
    RequestId run(JobKind kind, const QString& subject, Work work, QObject* owner, Done done);

    /// A job that goes over the same photos several times shows how far it is with all of that. To be said right after
    /// run(), before it starts.
    /// @param passes as in JobRecord
    void setPasses(RequestId id, std::vector<Stage> passes);
    /// A waiting job ends as stopped. A running one is asked to: those that keep what is done after the step in hand
    /// (a second time: at once), the others at once.
    void cancel(RequestId id);
    /// Holds a running job at its next step, or lets it go on. The engine waits with it.
    void setPaused(RequestId id, bool paused);
    /// A waiting job runs before the others that wait.
    void runNext(RequestId id);
    /// Everything, at once; training keeps its last step. `becameIdle` tells when.
    void stopAll();
    bool isIdle() const noexcept { return !m_running && m_waiting.empty(); }

    /// In force from the next job on.
    void setEngineSettings(const EngineSettings& settings);
    /// That a training may take; 0: nothing was chosen.
    std::uint64_t memoryBudgetBytes() const noexcept { return std::uint64_t(m_settings.memoryMegabytes) << 20U; }

    /// In the order they were asked for, those that wait in the order they will run; of those that ended only the last
    /// ones, and no inspection that did not fail.
    const std::deque<JobRecord>& jobs() const noexcept { return m_records; }
    /// Null when it is forgotten.
    const JobRecord* job(RequestId id) const;
    /// The one that runs; null while none does.
    const JobRecord* running() const { return m_running ? job(m_running->id) : nullptr; }
    /// Of the running job's stage or of all its passes, as TimeLeft tells; none while that cannot be told.
    std::optional<double> secondsLeft() const;
    void forgetEnded();

  Q_SIGNALS:
    void started(RequestId id, JobKind kind);
    void progressed(RequestId id, const Progress& progress);  ///< at most 30 times a second; the last one always comes
    void logged(RequestId id, const QStringList& lines);      ///< the engine said something; at most as often
    void ended(RequestId id, JobState state);                 ///< after its owner was told
    void jobsChanged();  ///< the list, or the state of one in it; not its progress or log
    void becameIdle();
    void engineSettingsChanged();

  private:
    using Outcome = std::variant<std::any, StoppedJob, Failure>;
    using Task = std::function<std::any(EnginePort&, JobContext&)>;
    struct Job {
        RequestId id = 0;
        JobKind kind = JobKind::Inspect;
        Task work;
        std::function<void(RequestId, const Outcome&)> done;
        StopToken stop;
    };
    class EngineHost;
    struct Mailbox;

    RequestId enqueue(JobKind kind, const QString& subject, Task work,
                      std::function<void(RequestId, const Outcome&)> done);
    void startNext();
    void flushMailbox();
    void finish(const Outcome& outcome);
    void end(const Job& job, const Outcome& outcome);
    JobRecord* record(RequestId id);
    void showStopping();
    void setState(RequestId id, JobState state);

    QThread m_thread;
    EngineHost* m_host;  ///< lives on m_thread, deletes itself when it ends
    std::shared_ptr<Mailbox> m_mailbox;
    QTimer m_mailTimer;
    TimeLeft m_pace;  ///< of the running job
    QElapsedTimer m_clock;
    std::deque<Job> m_waiting;
    std::unique_ptr<Job> m_running;
    std::deque<JobRecord> m_records;
    EngineSettings m_settings;
    RequestId m_lastId = 0;
};

template <typename Work, typename Done>
RequestId JobRunner::run(JobKind kind, const QString& subject, Work work, QObject* owner, Done done) {
    using Result = std::invoke_result_t<Work, EnginePort&, JobContext&>;
    return enqueue(
        kind, subject,
        [work = std::move(work)](EnginePort& engine, JobContext& context) -> std::any { return work(engine, context); },
        [owner = QPointer<QObject>(owner), done = std::move(done)](RequestId id, const Outcome& outcome) {
            if (!owner) return;
            if (const auto* failure = std::get_if<Failure>(&outcome))
                done(id, JobEnd<Result>(*failure));
            else if (const auto* result = std::get_if<std::any>(&outcome))
                done(id, JobEnd<Result>(std::any_cast<const Result&>(*result)));
            else
                done(id, JobEnd<Result>(StoppedJob{}));
        });
}

}  // namespace maskwright::ui
