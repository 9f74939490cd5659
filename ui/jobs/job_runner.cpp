// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_runner.h"

#include <algorithm>
#include <mutex>
#include <optional>

namespace maskwright::ui {
namespace {

constexpr int kProgressEveryMs = 34;  // at most 30 a second

}  // namespace

/// What the engine thread wrote last and the GUI thread has not read yet.
struct JobRunner::LatestProgress {
    std::mutex mutex;
    std::optional<Progress> value;

    void put(const Progress& progress) {
        const std::lock_guard lock(mutex);
        value = progress;
    }
    std::optional<Progress> take() {
        const std::lock_guard lock(mutex);
        return std::exchange(value, std::nullopt);
    }
};

/// Holds the engine on its thread.
class JobRunner::EngineHost : public QObject {
  public:
    explicit EngineHost(EngineFactory factory) : m_factory(std::move(factory)) {}

    JobOutcome run(const Work& work, JobContext& context) {
        try {
            if (!m_engine) m_engine = m_factory();
            return work(*m_engine, context);
        } catch (const Stopped&) {
            return StoppedJob{};
        } catch (...) {
            return failureFrom(std::current_exception());
        }
    }

  private:
    EngineFactory m_factory;
    std::unique_ptr<EnginePort> m_engine;
};

JobRunner::JobRunner(EngineFactory factory, QObject* parent)
    : QObject(parent), m_host(new EngineHost(std::move(factory))), m_latest(std::make_shared<LatestProgress>()) {
    m_thread.setObjectName(QStringLiteral("engine"));
    // Deep networks call deeply; the default of some systems is small.
    m_thread.setStackSize(16 * 1024 * 1024);
    m_host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    m_progressTimer.setInterval(kProgressEveryMs);
    connect(&m_progressTimer, &QTimer::timeout, this, &JobRunner::flushProgress);
    m_thread.start();
}

JobRunner::~JobRunner() {
    m_waiting.clear();
    if (m_running) m_running->stop.request(StopRequest::Now);
    m_thread.quit();
    m_thread.wait();
}

RequestId JobRunner::inspect(InspectRequest request) {
    return enqueue(JobKind::Inspect,
                   [request = std::move(request)](EnginePort& engine, JobContext& context) -> JobOutcome {
                       std::vector<std::string> notes;
                       context.log = [&notes](const std::string& text) { notes.push_back(text); };
                       auto inspection = std::make_shared<Inspection>(engine.inspect(request, context));
                       inspection->notes = std::move(notes);
                       return std::shared_ptr<const Inspection>(std::move(inspection));
                   });
}

RequestId JobRunner::label(LabelOptions options) {
    return enqueue(JobKind::Label,
                   [options = std::move(options)](EnginePort& engine, JobContext& context) -> JobOutcome {
                       return engine.label(options, context);
                   });
}

RequestId JobRunner::exportDataset(DatasetExportOptions options) {
    return enqueue(JobKind::Export, [options = std::move(options)](EnginePort&, JobContext& context) -> JobOutcome {
        return maskwright::exportDataset(options, context);
    });
}

RequestId JobRunner::enqueue(JobKind kind, Work work) {
    m_waiting.push_back({++m_lastId, kind, std::move(work), {}});
    const RequestId id = m_lastId;
    // Queued, so that the caller knows the id before the first signal carries it.
    QMetaObject::invokeMethod(this, &JobRunner::startNext, Qt::QueuedConnection);
    return id;
}

void JobRunner::cancel(RequestId id) {
    if (m_running && m_running->id == id) {
        m_running->stop.request(m_running->kind == JobKind::Label ? StopRequest::AfterStep : StopRequest::Now);
        return;
    }
    const auto job =
        std::find_if(m_waiting.begin(), m_waiting.end(), [id](const Job& waiting) { return waiting.id == id; });
    if (job == m_waiting.end()) return;
    m_waiting.erase(job);
    Q_EMIT stopped(id);
    if (isIdle()) Q_EMIT becameIdle();
}

void JobRunner::stopAll() {
    const std::deque<Job> dropped = std::exchange(m_waiting, {});
    for (const Job& job : dropped) Q_EMIT stopped(job.id);
    if (m_running)
        m_running->stop.request(StopRequest::Now);
    else if (!dropped.empty())
        Q_EMIT becameIdle();
}

void JobRunner::startNext() {
    if (m_running || m_waiting.empty()) return;
    m_running = std::make_unique<Job>(std::move(m_waiting.front()));
    m_waiting.pop_front();
    m_latest->take();
    m_progressTimer.start();
    Q_EMIT started(m_running->id, m_running->kind);

    JobContext context;
    context.stop = m_running->stop;
    context.report = [latest = m_latest](const Progress& progress) { latest->put(progress); };
    QMetaObject::invokeMethod(
        m_host,
        [this, host = m_host, id = m_running->id, work = m_running->work, context]() mutable {
            JobOutcome outcome = host->run(work, context);
            // `this` outlives the engine thread: the destructor waits for it.
            QMetaObject::invokeMethod(
                this, [this, id, outcome] { finish(id, outcome); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void JobRunner::flushProgress() {
    if (!m_running) return;
    if (const auto progress = m_latest->take()) Q_EMIT progressed(m_running->id, *progress);
}

void JobRunner::finish(RequestId id, const JobOutcome& outcome) {
    flushProgress();
    m_progressTimer.stop();
    m_running.reset();
    if (const auto* inspection = std::get_if<std::shared_ptr<const Inspection>>(&outcome))
        Q_EMIT inspected(id, *inspection);
    else if (const auto* result = std::get_if<LabelResult>(&outcome))
        Q_EMIT labelled(id, *result);
    else if (const auto* dataset = std::get_if<DatasetExportResult>(&outcome))
        Q_EMIT datasetExported(id, *dataset);
    else if (const auto* failure = std::get_if<Failure>(&outcome))
        Q_EMIT failed(id, *failure);
    else
        Q_EMIT stopped(id);
    startNext();
    if (isIdle()) Q_EMIT becameIdle();
}

}  // namespace maskwright::ui
