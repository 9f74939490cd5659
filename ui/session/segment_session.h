// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <filesystem>
#include <optional>

#include "jobs/background.h"
#include "jobs/job_runner.h"
#include "pipeline/score_log.h"
#include "session/pace_memory.h"
#include "session/stage_book.h"

namespace maskwright::ui {

/// What a person chooses of a segmenter's training.
struct SegmentSettings {
    std::string architecture = "light";
    bool withMaps = false;      ///< it sees the soft map of the attention as well
    bool withPairs = false;     ///< it learns from the made-up pairs as well
    bool keepDoubtful = false;  ///< also from masks that agree little with the attention
    std::int64_t steps = 0;     ///< 0: derived from the number of photos
    bool operator==(const SegmentSettings&) const = default;
};

/// What is kept beside a network of how it came to be, so that it can go on and be told of after a restart.
struct SegmentMemory {
    SegmentSettings settings;
    bool finished = false;      ///< else it was stopped, or the program ended
    SegmentTrainResult result;  ///< of the last run; `steps` is 0 before it ended
};

/// What there is for the concept in hand: masks to learn from, and what was learned before.
struct SegmentGround {
    std::filesystem::path labels;  ///< whose masks/ are learned; empty: no masks yet
    std::filesystem::path maps;    ///< whose maps/ tell of the attention; empty: none
    bool isRefined = false;        ///< they are the refined masks; else the preliminary ones
    bool isStale = false;          ///< what they were made from has been made anew since
    bool byFolder = false;         ///< each photo's top folder is its concept
    std::size_t photos = 0;        ///< with a mask
    std::size_t pairs = 0;         ///< made-up ones that are kept
    std::filesystem::path pairsFolder;
    std::optional<SegmentMemory> memory;  ///< of the network that is there; none without one
    bool hasMasks = false;                ///< it has made masks of all photos
    ScoreLog log;                         ///< of its training
};

/// A training and the masks that its network makes.
struct SegmentRun {
    QString project, conceptText;
    std::filesystem::path images;
    std::filesystem::path folder;  ///< of the stage: net/, masks_run/
    SegmentGround ground;
    SegmentSettings settings;
    std::optional<SegmentTrainResult> trained;  ///< by this run; none: the network was there before

    /// How far the network agrees with masks that it had not learned from; none: nothing was held out.
    std::optional<double> agreement() const;
    std::filesystem::path net() const { return folder / "net"; }
    std::filesystem::path masks() const { return folder / "masks_run"; }
};

/// Trains a segmenter on the masks of the concept in hand, then lets it make masks of all photos; stops, pauses and
/// goes on. Lives on the GUI thread; knows no widget.
class SegmentSession : public QObject {
    Q_OBJECT

  public:
    SegmentSession(JobRunner& runner, StageBook& book, QObject* parent = nullptr);

    /// The folder of the photos in hand; empty: none.
    void setPhotos(const std::filesystem::path& folder);

    /// There is a project that can be written to, and a concept.
    bool isOpen() const { return m_book.isOpen() && !m_images.empty(); }
    const SegmentGround& ground() const noexcept { return m_ground; }
    bool canTrain() const { return isOpen() && !isBusy() && !m_ground.labels.empty(); }
    /// A training was stopped, or its network has not made masks of all photos.
    bool canGoOn() const;
    bool isBusy() const noexcept { return m_id != 0; }
    /// The one that runs or waits; null while none does.
    const JobRecord* job() const { return isBusy() ? m_runner.job(m_id) : nullptr; }
    /// A training runs or waits for the concept in hand.
    bool isTraining() const { return m_everySecond.isActive() && isOfConceptInHand(); }
    /// The concept of what runs, where it is not the one in hand; else empty.
    QString otherConcept() const { return isBusy() && !isOfConceptInHand() ? m_run.conceptText : QString(); }
    /// Of the training that runs for the concept in hand; else of the one before.
    const ScoreLog& log() const { return isTraining() ? m_log : m_ground.log; }
    /// How many steps a training takes that is told none.
    std::int64_t derivedSteps(bool withPairs) const;
    /// How long a training with these settings would take, without the masks that are made afterwards, from the pace of
    /// the last one of this kind on this computer; none: there was none.
    std::optional<double> expectedSeconds(const SegmentSettings& settings) const;
    /// Where the pace of trainings is remembered. Without it nothing is.
    void rememberPaceIn(const PaceMemory& paces);

  public Q_SLOTS:
    /// From the start; a network that is there is replaced once the new one came to something.
    void train(const maskwright::ui::SegmentSettings& settings);
    /// With the settings it began with.
    void goOn();
    void setPaused(bool paused);
    /// Keeps what is learned; a second time: at once.
    void stop();
    /// Looks again at what there is: pairs may have come, or been judged.
    void refresh();

  Q_SIGNALS:
    void changed();     ///< what there is, or what runs
    void logChanged();  ///< at most once a second
    void progressed(const Progress& progress);
    void stopped(const SegmentTrainResult& result);  ///< a training, before its end
    /// Masks of photos lie in run.masks().
    void segmented(const SegmentRun& run, const SegmentPredictResult& result);
    void failed(const Failure& failure);

  private:
    bool isOfConceptInHand() const;
    SegmentRun runWith(const SegmentSettings& settings) const;
    void startTraining(const SegmentRun& run, bool resume);
    void endTraining(RequestId id, const JobEnd<SegmentTrainResult>& end);
    void startSegmenting(const SegmentRun& run);
    void endSegmenting(const JobEnd<SegmentPredictResult>& end);
    void noteProgress(const Progress& progress);
    void begin(RequestId id);
    void finishRun();
    void readLog();

    JobRunner& m_runner;
    StageBook& m_book;
    std::filesystem::path m_images;
    SegmentGround m_ground;
    quint64 m_generation = 0;  ///< of the ground; older answers are dropped
    SegmentRun m_run;          ///< that is under way, or was the last
    RequestId m_id = 0;        ///< 0: nothing runs
    ScoreLog m_log;
    QTimer m_everySecond;  ///< ticks while a training runs or waits
    bool m_isReadingLog = false;
    StepTimes m_times;  ///< of the training that runs
    PaceMemory m_paces;
    QElapsedTimer m_clock;
    QThreadPool m_pool;
};

}  // namespace maskwright::ui
