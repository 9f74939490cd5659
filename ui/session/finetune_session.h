// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "finetune/step_pace.h"
#include "jobs/background.h"
#include "jobs/job_runner.h"
#include "jobs/time_left.h"
#include "pipeline/finetune.h"
#include "pipeline/training_log.h"
#include "session/pace_memory.h"
#include "session/stage_book.h"

namespace maskwright::ui {

enum class FinetuneState {
    NoConcept,  ///< no project that can be written to, or no concept
    Reading,    ///< what there is of the concept in hand is being read
    NoMasks,    ///< there is nothing to learn from
    Ready,      ///< never trained
    Clearing,   ///< an earlier run is being removed
    Waiting,    ///< behind other jobs
    Running,
    Paused,
    Stopping,
    Stopped,  ///< it can go on
    Done,
    Reverting,
};

enum class FinetuneLength { Short, Normal, Long };

/// What a person chooses before a fine-tuning.
struct FinetuneSettings {
    FinetuneLength length = FinetuneLength::Normal;
    std::int64_t steps = 0;  ///< 0: what `length` says
    int loraRank = 0;        ///< 0: all of the model is trained
    double checkpointMinutes = 5;
    std::uint64_t seed = 0;
    bool operator==(const FinetuneSettings&) const = default;
};

/// @param derived steps that suit the photos
std::int64_t stepsOf(FinetuneLength length, std::int64_t derived);

/// What is known before a fine-tuning of what it will do.
struct FinetuneProspect {
    FinetunePlan derived;  ///< of normal length
    FinetunePlan chosen;
    std::optional<Failure> trouble;  ///< why this model cannot be fine-tuned; else none
};

/// How a running fine-tuning is doing.
struct FinetuneFigures {
    Progress progress;
    std::optional<double> secondsLeft;       ///< none until the pace can be told
    std::optional<double> samplesPerSecond;  ///< likewise; none outside of training
    std::uint64_t memoryBytes = 0;           ///< the most that this program has taken; 0: unknown
};

/// Fine-tuning of the concept in hand (arXiv 2212.14306, 3.2): what there is of it, the run that goes on, and what it
/// has written so far. One fine-tuning at a time; it goes on when somebody turns to another concept. Lives on the GUI
/// thread; knows no widget.
class FinetuneSession : public QObject {
    Q_OBJECT

  public:
    using Reverter = std::function<void(const std::filesystem::path& folder, std::int64_t step)>;
    using Comparison = Outcome<std::vector<PreviewChange>>;

    /// @param reverter runs off the GUI thread; may throw; empty: the engine's
    FinetuneSession(JobRunner& runner, StageBook& book, Reverter reverter = {}, QObject* parent = nullptr);
    ~FinetuneSession() override;

    FinetuneState state() const;
    bool canStart() const;  ///< from the beginning; what an earlier run left is removed
    bool canGoOn() const;   ///< with a run that was stopped
    bool canRevert() const;
    /// The model learned from masks that have been made anew since.
    bool isStale() const;
    /// Of another fine-tuning that runs or waits, which this one would have to wait for; empty: none.
    QString busyWith() const;
    const QString& conceptText() const { return m_book.conceptText(); }

    const FinetuneSettings& settings() const noexcept { return m_settings; }
    /// Of a start with these settings; null until it is known.
    const FinetuneProspect* prospect() const { return m_prospect ? &*m_prospect : nullptr; }
    /// What the run there is was started with, and what follows from that; null without one, or until it is known.
    const FinetuneOptions* run() const { return m_found.started ? &*m_found.started : nullptr; }
    const FinetunePlan* runPlan() const { return m_runPlan ? &*m_runPlan : nullptr; }
    /// Never null.
    std::shared_ptr<const TrainingLog> log() const { return m_found.log; }
    /// Steps of the run there is, or else of the one that would be started; 0: unknown.
    std::int64_t totalSteps() const;
    const FinetuneFigures& figures() const noexcept { return m_figures; }
    /// How long a start with these settings would take, from the pace of the last training of this kind on this
    /// computer; none: there was none, or what would be started is not known yet.
    std::optional<double> expectedSeconds() const;
    /// Where the pace of trainings is remembered. Without it nothing is.
    void rememberPaceIn(const PaceMemory& paces);

    /// How the masks of two steps differ, for `owner`.
    void compare(std::int64_t before, std::int64_t after, QObject* owner, std::function<void(const Comparison&)> done);

  public Q_SLOTS:
    void setPhotos(const std::filesystem::path& folder);
    /// @param model to start from; empty: the built-in one
    void setModel(const std::filesystem::path& model);
    void setSettings(const FinetuneSettings& settings);
    void start();
    void goOn();
    void pause();
    void resume();
    /// After the step in hand; what was learned is kept.
    void stop();
    void revert(std::int64_t step);

  Q_SIGNALS:
    void stateChanged();
    void logChanged();
    void figuresChanged();
    void prospectChanged();
    void ended(const FinetuneResult& result, const QString& conceptText);
    void reverted(std::int64_t step);
    void failed(const Failure& failure);

  private:
    struct Place {
        QString project, conceptText;
        bool operator==(const Place&) const = default;
    };
    struct Job {
        RequestId id = 0;
        Place place;
        StageRecord record;  ///< as it is noted when the job ends without a result
        bool isFresh = true;
        int batch = 0;
        QString pace;  ///< what its pace is remembered by; empty: not known
    };
    /// What a run has left in its folder.
    struct Found {
        std::shared_ptr<const TrainingLog> log = std::make_shared<const TrainingLog>();
        std::optional<FinetuneOptions> started;  ///< none: there is nothing to go on with
        std::uint64_t memoryBytes = 0;
    };

    Place here() const { return {m_book.project(), m_book.conceptText()}; }
    bool isJobHere() const { return m_job && m_job->place == here(); }
    bool isBusy() const { return m_job || m_clearing || m_reverting; }
    const std::optional<StageRecord>& masks() const { return m_book.state(WorkStage::Masks).record; }
    std::filesystem::path folder() const;
    bool isComplete() const;
    FinetuneOptions options() const;
    FinetuneOptions withPhotos(FinetuneOptions options) const;
    void turn();
    void forget();
    void read();
    void receive(quint64 generation, const Outcome<Found>& outcome);
    void look();
    void lookAtRun();
    void begin(const FinetuneOptions& options, const Place& place, const StageRecord& record, bool isFresh);
    void noteJobState();
    void noteProgress(RequestId id, const Progress& progress);
    void end(const JobEnd<FinetuneResult>& outcome);

    JobRunner& m_runner;
    StageBook& m_book;
    Reverter m_reverter;
    std::filesystem::path m_photos, m_model;
    FinetuneSettings m_settings;
    std::optional<FinetuneProspect> m_prospect;
    std::optional<FinetunePlan> m_runPlan;
    quint64 m_prospectGeneration = 0;

    Place m_place;                   ///< that `m_found` is about
    std::filesystem::path m_folder;  ///< likewise
    std::string m_masksId, m_runId;  ///< of the records that were seen last
    Found m_found;
    bool m_known = false;       ///< `m_found` was read
    bool m_startsSoon = false;  ///< as soon as the prospect is known
    bool m_reading = false;
    bool m_readAgain = false;
    quint64 m_generation = 0;        ///< of m_place; answers of older ones are dropped
    std::optional<bool> m_complete;  ///< of the run that ended just now, until the book knows

    std::optional<Job> m_job;
    std::optional<JobState> m_jobState;  ///< as it was told last
    bool m_clearing = false;
    bool m_reverting = false;
    FinetuneFigures m_figures;
    TimeLeft m_timeLeft;
    StepPace m_pace;
    StepTimes m_times;
    PaceMemory m_paces;
    QElapsedTimer m_clock;
    QTimer m_poll;
    QThreadPool m_pool;
};

}  // namespace maskwright::ui
