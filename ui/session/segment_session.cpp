// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/segment_session.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <utility>

#include "core/files.h"
#include "pipeline/synthetic_sheet.h"
#include "session/set_aside.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

constexpr int kReadLogEveryMs = 1000;
constexpr std::uint64_t kLargestMemory = 1U << 20U;

fs::path memoryFile(const fs::path& folder) {
    return folder / "training.json";
}

void writeMemory(const fs::path& folder, const SegmentMemory& memory) {
    const SegmentSettings& settings = memory.settings;
    const SegmentTrainResult& result = memory.result;
    const QJsonObject json = {{QStringLiteral("architecture"), QString::fromStdString(settings.architecture)},
                              {QStringLiteral("with_maps"), settings.withMaps},
                              {QStringLiteral("with_pairs"), settings.withPairs},
                              {QStringLiteral("keep_doubtful"), settings.keepDoubtful},
                              {QStringLiteral("steps"), qint64{settings.steps}},
                              {QStringLiteral("finished"), memory.finished},
                              {QStringLiteral("photos"), static_cast<qint64>(result.photos)},
                              {QStringLiteral("pairs"), static_cast<qint64>(result.pairs)},
                              {QStringLiteral("held_out"), static_cast<qint64>(result.heldOut)},
                              {QStringLiteral("left_out"), static_cast<qint64>(result.leftOut)},
                              {QStringLiteral("trained_steps"), qint64{result.steps}},
                              {QStringLiteral("held_out_iou"), result.heldOutIou}};
    writeAtomically(memoryFile(folder), QJsonDocument(json).toJson().toStdString());
}

/// None where there is no network, or nobody knows how it came to be.
std::optional<SegmentMemory> readMemory(const fs::path& folder) {
    if (!fs::is_directory(folder / "net") || !fs::exists(memoryFile(folder))) return {};
    const std::string text = readText(memoryFile(folder), kLargestMemory);
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    if (json.isEmpty()) return {};
    const auto number = [&json](const char* name) { return json[QLatin1String(name)].toInteger(); };
    const auto count = [&](const char* name) { return static_cast<std::size_t>(std::max<qint64>(0, number(name))); };
    SegmentMemory memory;
    memory.settings = {.architecture = json[QLatin1String("architecture")].toString().toStdString(),
                       .withMaps = json[QLatin1String("with_maps")].toBool(),
                       .withPairs = json[QLatin1String("with_pairs")].toBool(),
                       .keepDoubtful = json[QLatin1String("keep_doubtful")].toBool(),
                       .steps = number("steps")};
    memory.finished = json[QLatin1String("finished")].toBool();
    memory.result.photos = count("photos");
    memory.result.pairs = count("pairs");
    memory.result.heldOut = count("held_out");
    memory.result.leftOut = count("left_out");
    memory.result.steps = number("trained_steps");
    memory.result.heldOutIou = json[QLatin1String("held_out_iou")].toDouble();
    memory.result.stopped = !memory.finished;
    return memory;
}

struct Stages {
    StageState masks, refine, segmenter;
};

bool hasMasks(const StageState& stage) {
    return stage.record && fs::is_directory(stage.record->folder / "masks");
}

std::size_t keptPairs(const fs::path& folder) {
    const std::vector<SheetPair> pairs = readPairSheet(folder);
    return static_cast<std::size_t>(
        std::count_if(pairs.begin(), pairs.end(), [](const SheetPair& pair) { return isKept(pair.verdict); }));
}

SegmentGround lookAround(const Stages& stages) {
    SegmentGround ground;
    ground.isRefined = hasMasks(stages.refine) && stages.refine.record->complete;
    const StageState& source = ground.isRefined ? stages.refine : stages.masks;
    if (hasMasks(source)) {
        ground.labels = source.record->folder;
        ground.isStale = source.status == StageStatus::Stale;
        ground.byFolder = source.record->byFolder;
        ground.photos = source.record->photos;
    }
    if (stages.masks.record && fs::is_directory(stages.masks.record->folder / "maps"))
        ground.maps = stages.masks.record->folder;
    const fs::path& folder = stages.segmenter.folder;
    ground.pairsFolder = stages.segmenter.ofConcept.parent_path() / "synthetic";
    ground.pairs = keptPairs(ground.pairsFolder);
    ground.memory = readMemory(folder);
    ground.hasMasks = hasMasks(stages.segmenter) && stages.segmenter.record->complete;
    ground.log = readScoreLog(folder / "net");
    return ground;
}

SegmentTrainOptions trainOptions(const SegmentRun& run, bool resume) {
    const SegmentSettings& settings = run.settings;
    SegmentTrainOptions options;
    options.images = run.images;
    options.labels = run.ground.labels;
    if (settings.withMaps) options.maps = run.ground.maps;
    if (settings.withPairs && run.ground.pairs > 0) options.pairs = run.ground.pairsFolder;
    options.out = run.net();
    options.architecture = settings.architecture;
    options.withMaps = settings.withMaps;
    options.steps = settings.steps;
    options.keepDoubtful = settings.keepDoubtful;
    options.resume = resume;
    return options;
}

SegmentPredictOptions predictOptions(const SegmentRun& run) {
    SegmentPredictOptions options;
    options.images = run.images;
    options.segmenter = run.net();
    if (run.settings.withMaps) options.labels = run.ground.maps;
    options.out = run.masks();
    options.confidence = true;
    return options;
}

/// A step learns from the same number of photos whatever there are.
QString paceKind(const SegmentSettings& settings) {
    return PaceMemory::kindOf({QStringLiteral("segmenter"), QString::fromStdString(settings.architecture),
                               settings.withMaps ? QStringLiteral("maps") : QString()});
}

}  // namespace

std::optional<double> SegmentRun::agreement() const {
    SegmentTrainResult result;
    if (trained)
        result = *trained;
    else if (ground.memory)
        result = ground.memory->result;
    if (result.heldOut == 0) return {};
    return result.heldOutIou;
}

SegmentSession::SegmentSession(JobRunner& runner, StageBook& book, QObject* parent)
    : QObject(parent), m_runner(runner), m_book(book) {
    m_pool.setMaxThreadCount(1);
    m_clock.start();
    m_everySecond.setInterval(kReadLogEveryMs);
    connect(&m_everySecond, &QTimer::timeout, this, &SegmentSession::readLog);
    connect(&book, &StageBook::changed, this, &SegmentSession::refresh);
    connect(&runner, &JobRunner::jobsChanged, this, [this] {
        const JobRecord* record = job();
        if (record == nullptr) return;
        if (record->state != JobState::Running) m_times.hold();  // the time of a pause belongs to no step
        Q_EMIT changed();
    });
    connect(&runner, &JobRunner::progressed, this, [this](RequestId id, const Progress& progress) {
        if (id == m_id) noteProgress(progress);
    });
}

void SegmentSession::setPhotos(const fs::path& folder) {
    m_images = folder;
    Q_EMIT changed();
}

bool SegmentSession::canGoOn() const {
    return canTrain() && m_ground.memory && !(m_ground.memory->finished && m_ground.hasMasks);
}

bool SegmentSession::isOfConceptInHand() const {
    return m_run.project == m_book.project() && m_run.conceptText == m_book.conceptText();
}

std::int64_t SegmentSession::derivedSteps(bool withPairs) const {
    return segmentTrainSteps(m_ground.photos + (withPairs ? m_ground.pairs : 0));
}

std::optional<double> SegmentSession::expectedSeconds(const SegmentSettings& settings) const {
    const auto seconds = m_paces.secondsPerStep(paceKind(settings));
    if (!seconds) return {};
    const std::int64_t steps = settings.steps > 0 ? settings.steps : derivedSteps(settings.withPairs);
    return *seconds * static_cast<double>(steps);
}

void SegmentSession::rememberPaceIn(const PaceMemory& paces) {
    m_paces = paces;
    Q_EMIT changed();
}

void SegmentSession::noteProgress(const Progress& progress) {
    if (progress.stage == Stage::TrainingSegmenter) m_times.note(progress.done, m_clock.elapsed());
    Q_EMIT progressed(progress);
}

void SegmentSession::refresh() {
    const quint64 generation = ++m_generation;
    const Stages stages = {m_book.state(WorkStage::Masks), m_book.state(WorkStage::Refine),
                           m_book.state(WorkStage::Segmenter)};
    if (stages.segmenter.folder.empty()) {  // nothing is known yet of the concept in hand
        m_ground = {};
        Q_EMIT changed();
        Q_EMIT logChanged();
        return;
    }
    const auto look = [stages] { return lookAround(stages); };
    runInBackground(m_pool, this, look, [this, generation](const Outcome<SegmentGround>& outcome) {
        if (generation != m_generation) return;
        if (const Failure* failure = std::get_if<Failure>(&outcome)) {
            Q_EMIT failed(*failure);
            return;
        }
        m_ground = std::get<SegmentGround>(outcome);
        Q_EMIT changed();
        Q_EMIT logChanged();
    });
}

SegmentRun SegmentSession::runWith(const SegmentSettings& settings) const {
    return {.project = m_book.project(),
            .conceptText = m_book.conceptText(),
            .images = m_images,
            .folder = m_book.state(WorkStage::Segmenter).folder,
            .ground = m_ground,
            .settings = settings,
            .trained = {}};
}

void SegmentSession::train(const SegmentSettings& settings) {
    if (canTrain()) startTraining(runWith(settings), /*resume=*/false);
}

void SegmentSession::goOn() {
    if (!canGoOn()) return;
    const SegmentRun run = runWith(m_ground.memory->settings);
    if (m_ground.memory->finished)
        startSegmenting(run);
    else
        startTraining(run, /*resume=*/true);
}

void SegmentSession::setPaused(bool paused) {
    if (isBusy()) m_runner.setPaused(m_id, paused);
}

void SegmentSession::stop() {
    if (isBusy()) m_runner.cancel(m_id);
}

void SegmentSession::begin(RequestId id) {
    m_id = id;
    Q_EMIT changed();
}

void SegmentSession::finishRun() {
    if (isTraining()) m_ground.log = m_log;  // until it is read again
    m_id = 0;
    m_everySecond.stop();
    refresh();
    Q_EMIT changed();
}

void SegmentSession::startTraining(const SegmentRun& run, bool resume) {
    m_run = run;
    m_times.restart();
    m_log = resume ? m_ground.log : ScoreLog();
    const auto work = [run, options = trainOptions(run, resume)](EnginePort& engine, JobContext& context) {
        std::optional<SetAside> before;
        if (!options.resume) before.emplace(std::vector<fs::path>{run.net(), memoryFile(run.folder)});
        writeMemory(run.folder, {.settings = run.settings, .finished = false, .result = {}});
        SegmentTrainResult result = engine.trainSegmenter(options, context);
        if (result.stopped && result.steps == 0) throw Stopped();  // the network from before is worth more
        if (before)
            before->letGo();
        else
            SetAside::forget({run.net(), memoryFile(run.folder)});
        writeMemory(run.folder, {.settings = run.settings, .finished = !result.stopped, .result = result});
        return result;
    };
    m_everySecond.start();
    begin(m_runner.run(JobKind::TrainSegmenter, run.conceptText, work, this,
                       [this](RequestId id, const JobEnd<SegmentTrainResult>& end) { endTraining(id, end); }));
    Q_EMIT logChanged();
}

void SegmentSession::endTraining(RequestId id, const JobEnd<SegmentTrainResult>& end) {
    // Told to stop at its last step, it is whole; but who stopped it does not want the next job either.
    const JobRecord* record = m_runner.job(id);
    const bool wasStopped = record == nullptr || record->state == JobState::Stopped;
    if (const auto seconds = m_times.secondsPerStep()) m_paces.note(paceKind(m_run.settings), *seconds);
    finishRun();
    if (const Failure* failure = std::get_if<Failure>(&end)) Q_EMIT failed(*failure);
    const auto* result = std::get_if<SegmentTrainResult>(&end);
    if (result == nullptr) return;
    m_run.trained = *result;
    if (!wasStopped) return startSegmenting(m_run);
    m_book.note(m_run.project, m_run.conceptText, WorkStage::Segmenter,
                {.id = {},
                 .finished = {},
                 .folder = m_run.net(),
                 .photos = 0,
                 .complete = false,
                 .byFolder = m_run.ground.byFolder,
                 .madeFrom = {}});
    Q_EMIT stopped(*result);
}

void SegmentSession::startSegmenting(const SegmentRun& run) {
    m_run = run;
    const auto work = [run, options = predictOptions(run)](EnginePort& engine, JobContext& context) {
        // Masks of another network, or of photos that are gone, are not to be mixed with these.
        SetAside before({run.masks()});
        SegmentPredictResult result = engine.predictSegments(options, context);
        if (result.stopped && result.photos == 0) throw Stopped();
        if (result.photos > 0) before.letGo();
        return result;
    };
    begin(m_runner.run(JobKind::Segment, run.conceptText, work, this,
                       [this](RequestId, const JobEnd<SegmentPredictResult>& end) { endSegmenting(end); }));
}

void SegmentSession::endSegmenting(const JobEnd<SegmentPredictResult>& end) {
    finishRun();
    if (const Failure* failure = std::get_if<Failure>(&end)) Q_EMIT failed(*failure);
    const auto* result = std::get_if<SegmentPredictResult>(&end);
    if (result == nullptr) return;
    m_book.note(m_run.project, m_run.conceptText, WorkStage::Segmenter,
                {.id = {},
                 .finished = {},
                 .folder = m_run.masks(),
                 .photos = result->photos,
                 .complete = !result->stopped,
                 .byFolder = m_run.ground.byFolder,
                 .madeFrom = {}});
    Q_EMIT segmented(m_run, *result);
}

void SegmentSession::readLog() {
    if (m_isReadingLog || !isBusy()) return;
    m_isReadingLog = true;
    const auto read = [net = m_run.net()] { return readScoreLog(net); };
    runInBackground(m_pool, this, read, [this, id = m_id](const Outcome<ScoreLog>& outcome) {
        m_isReadingLog = false;
        const ScoreLog* log = std::get_if<ScoreLog>(&outcome);
        // While the next line is being written the file may not be readable; the next second it is.
        if (log == nullptr || id != m_id) return;
        m_log = *log;
        Q_EMIT logChanged();
    });
}

}  // namespace maskwright::ui
