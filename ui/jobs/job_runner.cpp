// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_runner.h"

#include <algorithm>
#include <mutex>
#include <optional>

namespace maskwright::ui {
namespace {

constexpr int kMailEveryMs = 34;  // at most 30 a second
constexpr std::size_t kKeptRecords = 100;
constexpr qsizetype kKeptLines = 1000;

/// How much is done. What comes beside the passes of a job is not counted.
double shareOf(const JobRecord& job, const Progress& progress) {
    if (progress.total <= 0) return job.share;
    const double done = std::clamp(static_cast<double>(progress.done) / static_cast<double>(progress.total), 0.0, 1.0);
    if (job.passes.empty()) return done;
    const auto pass = std::find(job.passes.begin(), job.passes.end(), progress.stage);
    if (pass == job.passes.end()) return job.share;
    return (static_cast<double>(pass - job.passes.begin()) + done) / static_cast<double>(job.passes.size());
}

}  // namespace

/// What the engine thread wrote and the GUI thread has not read yet.
struct JobRunner::Mailbox {
    std::mutex mutex;
    std::optional<Progress> progress;  ///< the latest
    QStringList lines;

    void put(const Progress& latest) {
        const std::lock_guard lock(mutex);
        progress = latest;
    }
    void put(const std::string& line) {
        const std::lock_guard lock(mutex);
        lines.push_back(QString::fromStdString(line));
    }
};

/// Holds the engine on its thread.
class JobRunner::EngineHost : public QObject {
  public:
    explicit EngineHost(EngineFactory factory) : m_factory(std::move(factory)) {}

    Outcome run(const Task& work, const EngineSettings& settings, JobContext& context) {
        try {
            if (!m_engine) m_engine = m_factory();
            m_engine->configure(settings);
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
    : QObject(parent), m_host(new EngineHost(std::move(factory))), m_mailbox(std::make_shared<Mailbox>()) {
    m_thread.setObjectName(QStringLiteral("engine"));
    // Deep networks call deeply; the default of some systems is small.
    m_thread.setStackSize(16 * 1024 * 1024);
    m_host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    m_clock.start();
    m_mailTimer.setInterval(kMailEveryMs);
    connect(&m_mailTimer, &QTimer::timeout, this, &JobRunner::flushMailbox);
    m_thread.start();
}

JobRunner::~JobRunner() {
    m_waiting.clear();
    if (m_running) m_running->stop.request(StopRequest::Now);
    m_thread.quit();
    m_thread.wait();
}

RequestId JobRunner::enqueue(JobKind kind, const QString& subject, Task work,
                             std::function<void(RequestId, const Outcome&)> done) {
    const RequestId id = ++m_lastId;
    m_waiting.push_back({id, kind, std::move(work), std::move(done), {}});
    JobRecord record;
    record.id = id;
    record.kind = kind;
    record.subject = subject;
    m_records.push_back(std::move(record));
    Q_EMIT jobsChanged();
    // Queued, so that the caller knows the id before the first signal carries it.
    QMetaObject::invokeMethod(this, &JobRunner::startNext, Qt::QueuedConnection);
    return id;
}

void JobRunner::setPasses(RequestId id, std::vector<Stage> passes) {
    if (JobRecord* job = record(id)) job->passes = std::move(passes);
}

void JobRunner::cancel(RequestId id) {
    if (m_running && m_running->id == id) {
        if (keepsWhatIsDone(m_running->kind))
            m_running->stop.requestMore();
        else
            m_running->stop.request(StopRequest::Now);
        showStopping();
        return;
    }
    const auto waiting =
        std::find_if(m_waiting.begin(), m_waiting.end(), [id](const Job& job) { return job.id == id; });
    if (waiting == m_waiting.end()) return;
    const Job job = std::move(*waiting);
    m_waiting.erase(waiting);
    end(job, StoppedJob{});
    if (isIdle()) Q_EMIT becameIdle();
}

void JobRunner::setPaused(RequestId id, bool paused) {
    if (!m_running || m_running->id != id || m_running->stop.requested() != StopRequest::None) return;
    m_running->stop.requestPause(paused);
    m_pace.restart();  // of a job that stands still nothing can be told
    setState(id, paused ? JobState::Paused : JobState::Running);
}

void JobRunner::stopAll() {
    const std::deque<Job> dropped = std::exchange(m_waiting, {});
    for (const Job& job : dropped) end(job, StoppedJob{});
    if (m_running) {
        // Who cancelled twice is not made to wait for the step after all.
        const bool waitsForStep = isTraining(m_running->kind) && m_running->stop.requested() != StopRequest::Now;
        m_running->stop.request(waitsForStep ? StopRequest::AfterStep : StopRequest::Now);
        showStopping();
    } else if (!dropped.empty() && isIdle()) {
        Q_EMIT becameIdle();
    }
}

void JobRunner::runNext(RequestId id) {
    const auto waiting =
        std::find_if(m_waiting.begin(), m_waiting.end(), [id](const Job& job) { return job.id == id; });
    if (waiting == m_waiting.end()) return;
    std::rotate(m_waiting.begin(), waiting, std::next(waiting));
    const auto waits = [](const JobRecord& job) { return job.state == JobState::Waiting; };
    const auto first = std::find_if(m_records.begin(), m_records.end(), waits);
    const auto moved = std::find_if(first, m_records.end(), [id](const JobRecord& job) { return job.id == id; });
    std::rotate(first, moved, std::next(moved));
    Q_EMIT jobsChanged();
}

void JobRunner::setEngineSettings(const EngineSettings& settings) {
    if (settings == m_settings) return;
    m_settings = settings;
    Q_EMIT engineSettingsChanged();
}

std::optional<double> JobRunner::secondsLeft() const {
    const JobRecord* now = running();
    if (now == nullptr || now->state != JobState::Running) return {};
    return m_pace.seconds(m_clock.elapsed());
}

void JobRunner::startNext() {
    if (m_running || m_waiting.empty()) return;
    m_running = std::make_unique<Job>(std::move(m_waiting.front()));
    m_waiting.pop_front();
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->progress.reset();
        m_mailbox->lines.clear();
    }
    m_mailTimer.start();
    if (JobRecord* running = record(m_running->id)) {
        m_pace.begin(running->passes);
        running->started = QDateTime::currentDateTime();
    }
    setState(m_running->id, JobState::Running);
    Q_EMIT started(m_running->id, m_running->kind);

    JobContext context;
    context.stop = m_running->stop;
    context.report = [mailbox = m_mailbox](const Progress& progress) { mailbox->put(progress); };
    context.log = [mailbox = m_mailbox](const std::string& line) { mailbox->put(line); };
    context.memoryBudgetBytes = memoryBudgetBytes();
    QMetaObject::invokeMethod(
        m_host,
        [this, host = m_host, work = m_running->work, settings = m_settings, context]() mutable {
            Outcome outcome = host->run(work, settings, context);
            // `this` outlives the engine thread: the destructor waits for it.
            QMetaObject::invokeMethod(
                this, [this, outcome = std::move(outcome)] { finish(outcome); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void JobRunner::flushMailbox() {
    std::optional<Progress> progress;
    QStringList lines;
    {
        const std::lock_guard lock(m_mailbox->mutex);
        progress = std::exchange(m_mailbox->progress, std::nullopt);
        lines = std::exchange(m_mailbox->lines, {});
    }
    if (!m_running) return;
    if (JobRecord* running = record(m_running->id)) {
        running->log = (running->log + lines).mid(qMax(0, running->log.size() + lines.size() - kKeptLines));
        if (progress) {
            running->share = shareOf(*running, *progress);
            running->progress = *progress;
        }
    }
    if (progress) m_pace.note(*progress, m_clock.elapsed());
    const RequestId id = m_running->id;
    if (!lines.isEmpty()) Q_EMIT logged(id, lines);
    if (progress) Q_EMIT progressed(id, *progress);
}

void JobRunner::finish(const Outcome& outcome) {
    flushMailbox();
    m_mailTimer.stop();
    const std::unique_ptr<Job> job = std::move(m_running);
    end(*job, outcome);
    startNext();
    if (isIdle()) Q_EMIT becameIdle();
}

void JobRunner::end(const Job& job, const Outcome& outcome) {
    const auto* failure = std::get_if<Failure>(&outcome);
    const bool wasStopped = std::holds_alternative<StoppedJob>(outcome);
    const bool endedEarly = wasStopped || (!failure && job.stop.requested() != StopRequest::None);
    const JobState state = failure ? JobState::Failed : endedEarly ? JobState::Stopped : JobState::Done;
    if (JobRecord* over = record(job.id)) {
        if (failure) over->failure = *failure;
        over->ended = QDateTime::currentDateTime();
        over->state = state;
    }
    if (job.kind == JobKind::Inspect && !failure)
        std::erase_if(m_records, [&](const JobRecord& old) { return old.id == job.id; });
    while (m_records.size() > kKeptRecords && m_records.front().isOver()) m_records.pop_front();
    job.done(job.id, outcome);
    Q_EMIT ended(job.id, state);
    Q_EMIT jobsChanged();
}

JobRecord* JobRunner::record(RequestId id) {
    const auto found =
        std::find_if(m_records.begin(), m_records.end(), [id](const JobRecord& r) { return r.id == id; });
    return found == m_records.end() ? nullptr : &*found;
}

const JobRecord* JobRunner::job(RequestId id) const {
    return const_cast<JobRunner*>(this)->record(id);
}

void JobRunner::showStopping() {
    if (JobRecord* running = record(m_running->id)) running->stopsNow = m_running->stop.requested() == StopRequest::Now;
    setState(m_running->id, JobState::Stopping);
}

void JobRunner::setState(RequestId id, JobState state) {
    if (JobRecord* changed = record(id)) changed->state = state;
    Q_EMIT jobsChanged();
}

void JobRunner::forgetEnded() {
    std::erase_if(m_records, [](const JobRecord& old) { return old.isOver(); });
    Q_EMIT jobsChanged();
}

}  // namespace maskwright::ui
