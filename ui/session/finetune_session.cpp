// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/finetune_session.h"

#include <algorithm>
#include <utility>

#include "core/compute.h"
#include "core/error.h"
#include "core/files.h"
#include "pipeline/engine.h"
#include "session/set_aside.h"

namespace maskwright::ui {
namespace {

constexpr int kPollMs = 1000;
constexpr std::int64_t kShortestSteps = 40;
constexpr std::int64_t kLengthFactor = 4;

FinetuneState stateOf(JobState state) {
    switch (state) {
        case JobState::Running:
            return FinetuneState::Running;
        case JobState::Paused:
            return FinetuneState::Paused;
        case JobState::Stopping:
            return FinetuneState::Stopping;
        case JobState::Waiting:
        case JobState::Done:
        case JobState::Stopped:
        case JobState::Failed:
            break;
    }
    return FinetuneState::Waiting;
}

/// Models of one size take the same time, and the number of photos changes no step.
QString paceKind(const FinetunePlan& plan, int loraRank) {
    return PaceMemory::kindOf({QStringLiteral("finetune"), QString::number(plan.parameters), QString::number(loraRank),
                               QString::number(plan.batch), QString::number(plan.cropCells)});
}

}  // namespace

std::int64_t stepsOf(FinetuneLength length, std::int64_t derived) {
    switch (length) {
        case FinetuneLength::Short:
            return std::min(derived, std::max(kShortestSteps, derived / kLengthFactor));
        case FinetuneLength::Long:
            return derived * kLengthFactor;
        case FinetuneLength::Normal:
            break;
    }
    return derived;
}

FinetuneSession::FinetuneSession(JobRunner& runner, StageBook& book, Reverter reverter, QObject* parent)
    : QObject(parent),
      m_runner(runner),
      m_book(book),
      m_reverter(reverter ? std::move(reverter) : [](const std::filesystem::path& folder, std::int64_t step) {
          loadEngine().revertFinetuned(folder, step);
      }) {
    m_clock.start();
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &FinetuneSession::read);
    connect(&book, &StageBook::changed, this, &FinetuneSession::turn);
    connect(&runner, &JobRunner::jobsChanged, this, &FinetuneSession::noteJobState);
    connect(&runner, &JobRunner::progressed, this, &FinetuneSession::noteProgress);
    connect(&runner, &JobRunner::engineSettingsChanged, this, &FinetuneSession::look);  // another memory budget
    turn();
}

FinetuneSession::~FinetuneSession() {
    m_pool.waitForDone();
}

FinetuneState FinetuneSession::state() const {
    if (!m_book.isOpen()) return FinetuneState::NoConcept;
    if (isJobHere()) return stateOf(m_jobState.value_or(JobState::Waiting));
    if (m_clearing) return FinetuneState::Clearing;
    if (m_reverting) return FinetuneState::Reverting;
    if (!m_known) return FinetuneState::Reading;
    if (isComplete()) return FinetuneState::Done;
    if (m_found.started) return FinetuneState::Stopped;
    return masks() ? FinetuneState::Ready : FinetuneState::NoMasks;
}

bool FinetuneSession::isComplete() const {
    if (m_complete) return *m_complete;
    const auto& record = m_book.state(WorkStage::Finetune).record;
    return record && record->complete;
}

bool FinetuneSession::canStart() const {
    return m_known && !isBusy() && masks() && !m_photos.empty() && m_prospect && !m_prospect->trouble &&
           m_prospect->chosen.fits();
}

bool FinetuneSession::canGoOn() const {
    return state() == FinetuneState::Stopped && !isBusy() && masks() && !m_photos.empty();
}

bool FinetuneSession::canRevert() const {
    return (state() == FinetuneState::Stopped || state() == FinetuneState::Done) && !isBusy();
}

bool FinetuneSession::isStale() const {
    return m_book.state(WorkStage::Finetune).status == StageStatus::Stale;
}

QString FinetuneSession::busyWith() const {
    return m_job && !isJobHere() ? m_job->place.conceptText : QString();
}

std::int64_t FinetuneSession::totalSteps() const {
    if (isJobHere() && m_figures.progress.stage == Stage::TrainingBackground && m_figures.progress.total > 0)
        return m_figures.progress.total;
    if (m_found.started) return m_found.started->steps;
    return m_prospect ? m_prospect->chosen.steps : 0;
}

std::optional<double> FinetuneSession::expectedSeconds() const {
    if (!m_prospect || m_prospect->trouble) return {};
    const FinetunePlan& plan = m_prospect->chosen;
    const auto seconds = m_paces.secondsPerStep(paceKind(plan, m_settings.loraRank));
    if (!seconds) return {};
    return *seconds * static_cast<double>(plan.steps);
}

void FinetuneSession::rememberPaceIn(const PaceMemory& paces) {
    m_paces = paces;
    Q_EMIT prospectChanged();
}

std::filesystem::path FinetuneSession::folder() const {
    if (isJobHere()) return m_job->record.folder;
    return m_book.state(WorkStage::Finetune).folder;
}

void FinetuneSession::setPhotos(const std::filesystem::path& folder) {
    if (folder == m_photos) return;
    m_photos = folder;
    Q_EMIT stateChanged();
}

void FinetuneSession::setModel(const std::filesystem::path& model) {
    if (model == m_model) return;
    m_model = model;
    look();
}

void FinetuneSession::setSettings(const FinetuneSettings& settings) {
    if (settings == m_settings) return;
    m_settings = settings;
    look();
}

/// The project, the concept or what is done of its stages changed.
void FinetuneSession::turn() {
    const auto idOf = [](const std::optional<StageRecord>& record) { return record ? record->id : std::string(); };
    const std::string masksId = idOf(masks()), runId = idOf(m_book.state(WorkStage::Finetune).record);
    const bool isElsewhere = m_place != here() || m_folder != folder();
    m_complete.reset();
    if (isElsewhere) {
        m_place = here();
        m_folder = folder();
        forget();
    }
    if (isElsewhere || runId != m_runId) read();
    if (isElsewhere || masksId != m_masksId) look();
    m_masksId = masksId;
    m_runId = runId;
    if (isJobHere())
        m_poll.start();
    else
        m_poll.stop();
    Q_EMIT stateChanged();
}

/// What was read was about something that is in hand no more, or gone.
void FinetuneSession::forget() {
    m_startsSoon = false;
    ++m_generation;
    m_known = false;
    m_found = {};
    m_runPlan.reset();
    Q_EMIT logChanged();
}

void FinetuneSession::read() {
    if (!m_book.isOpen() || m_folder.empty()) return;
    m_readAgain = m_reading;
    if (m_reading) return;
    m_reading = true;
    const auto find = [folder = m_folder] {
        Found found;
        found.log = std::make_shared<const TrainingLog>(loadEngine().readTrainingLog(folder));
        if (std::filesystem::exists(folder / "finetune.json")) found.started = loadEngine().finetuneOptionsOf(folder);
        found.memoryBytes = peakResidentBytes();
        return found;
    };
    runInBackground(m_pool, this, find,
                    [this, generation = m_generation](const Outcome<Found>& outcome) { receive(generation, outcome); });
}

void FinetuneSession::receive(quint64 generation, const Outcome<Found>& outcome) {
    m_reading = false;
    if (generation == m_generation) {
        const bool wasKnown = std::exchange(m_known, true);
        if (const Found* found = std::get_if<Found>(&outcome)) {
            const bool isNewRun = found->started.has_value() && !m_found.started;
            m_found = *found;
            m_figures.memoryBytes = found->memoryBytes;
            if (isNewRun) lookAtRun();
            Q_EMIT logChanged();
        } else if (!isJobHere()) {  // while it runs, the next second brings the next answer
            m_found = {};
            Q_EMIT failed(std::get<Failure>(outcome));
        }
        if (!wasKnown || !isJobHere()) Q_EMIT stateChanged();
    }
    if (m_readAgain) read();
}

/// Works out what would be done and what it takes.
void FinetuneSession::look() {
    const quint64 generation = ++m_prospectGeneration;
    m_prospect.reset();
    Q_EMIT prospectChanged();
    if (!m_book.isOpen() || !masks()) return;
    FinetuneOptions wanted;
    wanted.model = m_model;
    wanted.loraRank = m_settings.loraRank;
    const auto plan = [wanted, settings = m_settings, photos = masks()->photos, budget = m_runner.memoryBudgetBytes()] {
        FinetuneOptions options = wanted;
        FinetuneProspect prospect;
        prospect.derived = loadEngine().planFinetune(options, photos, budget);
        options.steps = settings.steps > 0 ? settings.steps : stepsOf(settings.length, prospect.derived.steps);
        prospect.chosen = loadEngine().planFinetune(options, photos, budget);
        return prospect;
    };
    runInBackground(m_pool, this, plan, [this, generation](const Outcome<FinetuneProspect>& outcome) {
        if (generation != m_prospectGeneration) return;
        if (const Failure* failure = std::get_if<Failure>(&outcome))
            m_prospect = FinetuneProspect{.derived = {}, .chosen = {}, .trouble = *failure};
        else
            m_prospect = std::get<FinetuneProspect>(outcome);
        Q_EMIT prospectChanged();
        Q_EMIT stateChanged();
        if (std::exchange(m_startsSoon, false)) start();
    });
}

/// Works out what the run there is does. A model that is gone is told of when somebody goes on with it.
void FinetuneSession::lookAtRun() {
    const auto plan = [started = *m_found.started, budget = m_runner.memoryBudgetBytes()] {
        return loadEngine().planFinetune(started, /*photos=*/1, budget);
    };
    runInBackground(m_pool, this, plan, [this, generation = m_generation](const Outcome<FinetunePlan>& outcome) {
        const FinetunePlan* found = std::get_if<FinetunePlan>(&outcome);
        if (generation != m_generation || found == nullptr) return;
        m_runPlan = *found;
        if (isJobHere()) m_job->batch = found->batch;
        Q_EMIT prospectChanged();
    });
}

FinetuneOptions FinetuneSession::options() const {
    FinetuneOptions options;
    options.model = m_model;
    options.out = m_book.state(WorkStage::Finetune).folder;
    options.steps = m_prospect->chosen.steps;  // what was shown is what is done
    options.loraRank = m_settings.loraRank;
    options.seed = m_settings.seed;
    return withPhotos(options);
}

FinetuneOptions FinetuneSession::withPhotos(FinetuneOptions options) const {
    options.images = m_photos;
    options.labels = masks()->folder;
    options.conceptFromFolder = masks()->byFolder;
    if (!options.conceptFromFolder) options.concept_ = m_book.conceptText().toStdString();
    options.checkpointMinutes = m_settings.checkpointMinutes;
    return options;
}

void FinetuneSession::start() {
    // What was chosen a moment ago is still being worked out.
    m_startsSoon = m_known && !isBusy() && masks() && !m_photos.empty() && !m_prospect;
    if (!canStart()) return;
    const FinetuneOptions wanted = options();
    StageRecord record;
    record.folder = wanted.out;
    record.photos = masks()->photos;
    record.complete = false;
    record.byFolder = wanted.conceptFromFolder;
    m_clearing = true;
    forget();
    Q_EMIT stateChanged();
    const auto clear = [folder = wanted.out, model = wanted.model] {
        const auto out = std::filesystem::weakly_canonical(folder), base = std::filesystem::weakly_canonical(model);
        if (!model.empty() && std::mismatch(out.begin(), out.end(), base.begin(), base.end()).first == out.end())
            throw Error(ErrorCode::BadInput, "The model to start from is the one that would be replaced", toUtf8(model),
                        "Choose another model to start from.");
        return true;
    };
    runInBackground(m_pool, this, clear, [this, wanted, record, place = here()](const Outcome<bool>& outcome) {
        m_clearing = false;
        if (const Failure* failure = std::get_if<Failure>(&outcome)) {
            Q_EMIT failed(*failure);
            read();
            Q_EMIT stateChanged();
            return;
        }
        // Whatever ends the run, even the power: what is there from now on is not the model that was there.
        m_book.note(place.project, place.conceptText, WorkStage::Finetune, record);
        begin(wanted, place, record, /*isFresh=*/true);
    });
}

void FinetuneSession::goOn() {
    if (!canGoOn()) return;
    FinetuneOptions wanted = withPhotos(*m_found.started);
    wanted.resume = true;
    StageRecord record;
    record.folder = wanted.out;
    begin(wanted, here(), record, /*isFresh=*/false);
}

void FinetuneSession::begin(const FinetuneOptions& options, const Place& place, const StageRecord& record,
                            bool isFresh) {
    const int batch = !isFresh && m_runPlan ? m_runPlan->batch : m_prospect ? m_prospect->chosen.batch : 0;
    m_job = Job{.id = 0, .place = place, .record = record, .isFresh = isFresh, .batch = batch, .pace = {}};
    if (!isFresh && m_runPlan)
        m_job->pace = paceKind(*m_runPlan, options.loraRank);
    else if (isFresh && m_prospect)
        m_job->pace = paceKind(m_prospect->chosen, options.loraRank);
    m_job->record.byFolder = options.conceptFromFolder;
    m_jobState = JobState::Waiting;
    m_figures = {};
    m_timeLeft.restart();
    m_pace.restart();
    m_times.restart();
    const auto work = [options](EnginePort& engine, JobContext& context) {
        std::optional<SetAside> before;
        if (!options.resume) before.emplace(std::vector<std::filesystem::path>{options.out});
        FinetuneResult result = engine.finetune(options, context);
        if (before && result.stopped && result.steps == 0) throw Stopped();  // the model from before is worth more
        if (before)
            before->letGo();
        else if (!result.stopped)
            SetAside::forget({options.out});
        return result;
    };
    m_job->id = m_runner.run(JobKind::Finetune, place.conceptText, work, this,
                             [this](RequestId, const JobEnd<FinetuneResult>& outcome) { end(outcome); });
    turn();
}

void FinetuneSession::pause() {
    if (m_job && isJobHere()) m_runner.setPaused(m_job->id, true);
}

void FinetuneSession::resume() {
    if (m_job && isJobHere()) m_runner.setPaused(m_job->id, false);
}

void FinetuneSession::stop() {
    if (m_job && isJobHere() && state() != FinetuneState::Stopping) m_runner.cancel(m_job->id);
}

void FinetuneSession::noteJobState() {
    const JobRecord* record = m_job ? m_runner.job(m_job->id) : nullptr;
    if (record == nullptr || record->state == m_jobState || record->isOver()) return;
    m_jobState = record->state;
    // The time of a pause belongs to no step.
    m_timeLeft.restart();
    m_pace.restart();
    m_times.hold();
    m_figures.secondsLeft.reset();
    m_figures.samplesPerSecond.reset();
    Q_EMIT stateChanged();
    Q_EMIT figuresChanged();
}

void FinetuneSession::noteProgress(RequestId id, const Progress& progress) {
    if (!m_job || id != m_job->id) return;
    m_figures.progress = progress;
    m_figures.secondsLeft.reset();
    m_figures.samplesPerSecond.reset();
    if (progress.stage == Stage::TrainingBackground) {
        m_timeLeft.note(progress, m_clock.elapsed());
        m_pace.note(progress.done, m_clock.elapsed());
        m_times.note(progress.done, m_clock.elapsed());
        m_figures.secondsLeft = m_timeLeft.seconds(m_clock.elapsed());
        if (const auto pace = m_pace.perSecond(); pace && m_job->batch > 0)
            m_figures.samplesPerSecond = *pace * m_job->batch;
    }
    if (isJobHere()) Q_EMIT figuresChanged();
}

void FinetuneSession::end(const JobEnd<FinetuneResult>& outcome) {
    const Job job = *std::exchange(m_job, std::nullopt);
    const bool isHere = job.place == here();
    m_jobState.reset();
    if (const auto seconds = m_times.secondsPerStep(); seconds && !job.pace.isEmpty()) m_paces.note(job.pace, *seconds);
    StageRecord record = job.record;
    const auto* result = std::get_if<FinetuneResult>(&outcome);
    if (result != nullptr) {
        record.photos = result->photos + result->heldOut;
        record.complete = !result->stopped;
    }
    // A run that went on and ended without a result has changed no model.
    if (result != nullptr || job.isFresh)
        m_book.note(job.place.project, job.place.conceptText, WorkStage::Finetune, record);
    if (isHere) {
        m_poll.stop();
        if (result != nullptr) m_complete = record.complete;
        read();
    }
    Q_EMIT stateChanged();
    if (const Failure* failure = std::get_if<Failure>(&outcome)) Q_EMIT failed(*failure);
    if (result != nullptr) Q_EMIT ended(*result, job.place.conceptText);
}

void FinetuneSession::revert(std::int64_t step) {
    if (!canRevert()) return;
    StageRecord record = m_book.state(WorkStage::Finetune).record.value_or(StageRecord{});
    record.folder = m_folder;
    record.complete = isComplete();
    m_reverting = true;
    Q_EMIT stateChanged();
    const auto work = [reverter = m_reverter, folder = m_folder, step] {
        reverter(folder, step);
        return step;
    };
    runInBackground(m_pool, this, work, [this, record, place = here()](const Outcome<std::int64_t>& outcome) {
        m_reverting = false;
        if (const Failure* failure = std::get_if<Failure>(&outcome)) {
            Q_EMIT failed(*failure);
        } else {
            // Another model than before: what was made with it is stale.
            m_book.note(place.project, place.conceptText, WorkStage::Finetune, record);
            Q_EMIT reverted(std::get<std::int64_t>(outcome));
        }
        Q_EMIT stateChanged();
    });
}

void FinetuneSession::compare(std::int64_t before, std::int64_t after, QObject* owner,
                              std::function<void(const Comparison&)> done) {
    runInBackground(
        m_pool, owner, [folder = m_folder, before, after] { return comparePreviews(folder, before, after); },
        std::move(done));
}

}  // namespace maskwright::ui
