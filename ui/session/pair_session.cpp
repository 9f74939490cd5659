// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pair_session.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <utility>

#include "core/files.h"
#include "jobs/paths.h"
#include "session/set_aside.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

constexpr int kReadEveryMs = 1000;
constexpr std::uint64_t kLargestMemory = 1U << 20U;

/// Beside the folder: `synthesize` wants its own for itself.
fs::path memoryFile(const fs::path& folder) {
    return fs::path(folder) += ".json";
}

void writeMemory(const fs::path& folder, const PairSettings& settings, const SynthesizeOptions& options) {
    const QJsonObject json = {{QStringLiteral("count"), qint64{settings.count}},
                              {QStringLiteral("guidance"), settings.guidance},
                              {QStringLiteral("steps"), settings.steps},
                              {QStringLiteral("model"), qtPath(options.model)},
                              {QStringLiteral("painter"), qtPath(options.painter)}};
    writeAtomically(memoryFile(folder), QJsonDocument(json).toJson().toStdString());
}

PairSheet lookAt(const fs::path& folder) {
    PairSheet sheet;
    sheet.folder = folder;
    if (folder.empty() || !fs::is_directory(folder)) return sheet;
    sheet.pairs = readPairSheet(folder);
    if (!fs::exists(memoryFile(folder))) return sheet;
    const QByteArray text = QByteArray::fromStdString(readText(memoryFile(folder), kLargestMemory));
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (json.isEmpty()) return sheet;
    sheet.made = {.count = json[QLatin1String("count")].toInteger(),
                  .guidance = json[QLatin1String("guidance")].toDouble(),
                  .steps = json[QLatin1String("steps")].toInt()};
    sheet.model = enginePath(json[QLatin1String("model")].toString());
    sheet.painter = enginePath(json[QLatin1String("painter")].toString());
    return sheet;
}

bool isSame(const PairSheet& a, const PairSheet& b) {
    const auto sameVerdict = [](const SheetPair& x, const SheetPair& y) {
        return x.index == y.index && x.verdict == y.verdict;
    };
    return a.folder == b.folder && a.made == b.made &&
           std::equal(a.pairs.begin(), a.pairs.end(), b.pairs.begin(), b.pairs.end(), sameVerdict);
}

}  // namespace

std::size_t PairSheet::kept() const {
    return static_cast<std::size_t>(
        std::count_if(pairs.begin(), pairs.end(), [](const SheetPair& pair) { return isKept(pair.verdict); }));
}

PairSession::PairSession(JobRunner& runner, StageBook& book, QObject* parent)
    : QObject(parent), m_runner(runner), m_book(book) {
    m_pool.setMaxThreadCount(1);
    m_everySecond.setInterval(kReadEveryMs);
    connect(&m_everySecond, &QTimer::timeout, this, &PairSession::readSheet);
    connect(&book, &StageBook::changed, this, &PairSession::turn);
    connect(&runner, &JobRunner::jobsChanged, this, [this] {
        if (isBusy()) Q_EMIT changed();
    });
    connect(&runner, &JobRunner::progressed, this, [this](RequestId id, const Progress& progress) {
        if (id == m_id) Q_EMIT progressed(progress);
    });
}

fs::path PairSession::folder() const {
    const fs::path& segmenter = m_book.state(WorkStage::Segmenter).ofConcept;
    return segmenter.empty() ? fs::path() : segmenter.parent_path() / "synthetic";
}

/// The book told of something new: perhaps of another concept.
void PairSession::turn() {
    if (m_sheet.folder != folder()) {
        m_sheet = {};
        m_sheet.folder = folder();
        Q_EMIT sheetChanged();
    }
    Q_EMIT changed();
    readSheet();
}

void PairSession::readSheet() {
    m_readsAgain = m_isReading;
    if (m_isReading) return;
    m_isReading = true;
    const auto look = [folder = folder()] { return lookAt(folder); };
    runInBackground(m_pool, this, look, [this](const Outcome<PairSheet>& outcome) {
        m_isReading = false;
        if (std::exchange(m_readsAgain, false)) readSheet();
        if (const Failure* failure = std::get_if<Failure>(&outcome)) {
            m_everySecond.stop();  // once is enough to be told
            Q_EMIT failed(*failure);
            return;
        }
        const auto& sheet = std::get<PairSheet>(outcome);
        if (sheet.folder != folder() || isSame(sheet, m_sheet)) return;
        m_sheet = sheet;
        Q_EMIT sheetChanged();
        Q_EMIT changed();
    });
}

void PairSession::make(const PairSettings& settings) {
    PairSettings all = m_sheet.made.value_or(settings);
    all.count = settings.count;
    start(all, /*startsOver=*/false);
}

void PairSession::startOver(const PairSettings& settings) {
    start(settings, /*startsOver=*/true);
}

void PairSession::start(const PairSettings& settings, bool startsOver) {
    if (!isOpen() || isBusy() || folder().empty()) return;
    const bool goesOn = m_sheet.made && !startsOver;
    SynthesizeOptions options;
    options.concept_ = m_book.conceptText().toStdString();
    options.count = settings.count;
    options.guidance = settings.guidance;
    options.steps = settings.steps;
    options.out = folder();
    options.resume = goesOn;
    options.model = goesOn ? m_sheet.model : m_model();
    if (goesOn)
        options.painter = m_sheet.painter;
    else if (hasPainter())
        options.painter = m_book.state(WorkStage::Finetune).record->folder;
    const auto work = [options, settings, startsOver](EnginePort& engine, JobContext& context) {
        // The sheet may not have been read yet, or cannot be.
        if (!options.resume && !startsOver && fs::exists(options.out / "manifest.jsonl"))
            throw Error(ErrorCode::BadInput, "There are made-up pairs already", toUtf8(options.out),
                        "Go on with them, or start over.");
        std::optional<SetAside> before;
        if (!options.resume) before.emplace(std::vector<fs::path>{options.out, memoryFile(options.out)});
        writeMemory(options.out, settings, options);
        SynthesizeResult result = engine.synthesize(options, context);
        if (before && result.pairs > 0) before->letGo();
        if (!before && !result.stopped) SetAside::forget({options.out, memoryFile(options.out)});
        return result;
    };
    m_conceptRunning = m_book.conceptText();
    m_id = m_runner.run(JobKind::Synthesize, m_conceptRunning, work, this,
                        [this](RequestId, const JobEnd<SynthesizeResult>& end) { finish(end); });
    m_everySecond.start();
    Q_EMIT changed();
}

void PairSession::finish(const JobEnd<SynthesizeResult>& end) {
    m_id = 0;
    m_everySecond.stop();
    readSheet();
    Q_EMIT changed();
    if (const Failure* failure = std::get_if<Failure>(&end)) Q_EMIT failed(*failure);
    if (const auto* result = std::get_if<SynthesizeResult>(&end)) Q_EMIT made(*result);
}

void PairSession::setPaused(bool paused) {
    if (isBusy()) m_runner.setPaused(m_id, paused);
}

void PairSession::stop() {
    if (isBusy()) m_runner.cancel(m_id);
}

void PairSession::judge(const QList<qint64>& indices, bool keep) {
    const auto judgeAll = [folder = m_sheet.folder, indices, keep] {
        std::vector<SheetPair> pairs;
        for (const qint64 index : indices) pairs.push_back(judgePair(folder, index, keep));
        return pairs;
    };
    const auto take = [this, folder = m_sheet.folder](const Outcome<std::vector<SheetPair>>& outcome) {
        if (const Failure* failure = std::get_if<Failure>(&outcome)) {
            readSheet();
            Q_EMIT failed(*failure);
            return;
        }
        if (folder != m_sheet.folder) return;
        for (const SheetPair& now : std::get<std::vector<SheetPair>>(outcome)) {
            const auto place =
                std::lower_bound(m_sheet.pairs.begin(), m_sheet.pairs.end(), now.index,
                                 [](const SheetPair& pair, std::int64_t index) { return pair.index < index; });
            if (place != m_sheet.pairs.end() && place->index == now.index) *place = now;
        }
        Q_EMIT sheetChanged();
        Q_EMIT judged();
    };
    runInBackground(m_pool, this, judgeAll, take);
}

}  // namespace maskwright::ui
