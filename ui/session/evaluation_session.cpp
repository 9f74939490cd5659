// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/evaluation_session.h"

#include <algorithm>

#include "jobs/paths.h"
#include "pipeline/evaluation_report.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

/// The folder itself, or masks/ in it, as the stages write them.
fs::path masksIn(const fs::path& folder) {
    return fs::is_directory(folder / "masks") ? folder / "masks" : folder;
}

std::vector<JudgedMasks> choicesAmong(const std::vector<std::pair<WorkStage, fs::path>>& folders) {
    std::vector<JudgedMasks> choices;
    for (const auto& [stage, folder] : folders)
        if (fs::is_directory(folder / "masks")) choices.push_back({stage, folder / "masks"});
    return choices;
}

struct Look {
    fs::path truths;
    EvaluationOutlook outlook;
};

Look lookAt(const fs::path& predicted, const fs::path& truth) {
    const fs::path truths = masksIn(truth);
    const MaskPairs masks = pairMasks(predicted, truths);
    return {truths, {masks.pairs.size(), masks.onlyPredicted.size(), masks.onlyTrue.size()}};
}

}  // namespace

EvaluationSession::EvaluationSession(JobRunner& runner, StageBook& book, QObject* parent)
    : QObject(parent), m_runner(runner), m_book(book) {
    m_pool.setMaxThreadCount(1);
    connect(&book, &StageBook::changed, this, &EvaluationSession::refresh);
    connect(&runner, &JobRunner::jobsChanged, this, [this] {
        if (isBusy()) Q_EMIT changed();
    });
    connect(&runner, &JobRunner::progressed, this, [this](RequestId id, const Progress& progress) {
        if (id == m_id) Q_EMIT progressed(progress);
    });
}

EvaluationSession::~EvaluationSession() {
    m_stopSaving.request(StopRequest::Now);  // a contact sheet takes seconds
}

void EvaluationSession::refresh() {
    if (m_result && (m_project != m_book.project() || m_concept != m_book.conceptText())) {
        m_result.reset();
        Q_EMIT resultChanged();
    }
    std::vector<std::pair<WorkStage, fs::path>> folders;
    for (const WorkStage stage : {WorkStage::Masks, WorkStage::Refine, WorkStage::Segmenter})
        if (const auto& record = m_book.state(stage).record) folders.emplace_back(stage, record->folder);
    const auto find = [folders] { return choicesAmong(folders); };
    runInBackground(m_pool, this, find,
                    [this, generation = ++m_generation](const Outcome<std::vector<JudgedMasks>>& outcome) {
                        const auto* choices = std::get_if<std::vector<JudgedMasks>>(&outcome);
                        if (choices == nullptr || generation != m_generation) return;
                        const bool areOthers = *choices != m_choices;
                        m_choices = *choices;
                        if (areOthers) Q_EMIT choicesChanged();
                        Q_EMIT changed();
                        look();  // the masks in them may be others, too
                    });
}

void EvaluationSession::choose(WorkStage stage, const fs::path& truth) {
    m_stage = stage;
    m_truth = truth;
    look();
}

void EvaluationSession::setOutlook(const std::optional<EvaluationOutlook>& outlook) {
    m_outlook = outlook;
    Q_EMIT outlookChanged();
}

void EvaluationSession::look() {
    const quint64 generation = ++m_lookGeneration;
    const auto chosen = std::find_if(m_choices.begin(), m_choices.end(),
                                     [this](const JudgedMasks& masks) { return masks.stage == m_stage; });
    if (chosen == m_choices.end() || m_truth.empty()) return setOutlook({});
    const auto compare = [predicted = chosen->folder, truth = m_truth] { return lookAt(predicted, truth); };
    runInBackground(m_pool, this, compare, [this, generation, masks = *chosen](const Outcome<Look>& outcome) {
        if (generation != m_lookGeneration) return;
        if (const Failure* failure = std::get_if<Failure>(&outcome)) {
            setOutlook({});
            Q_EMIT lookFailed(*failure);
            return;
        }
        m_compared = masks;
        m_truths = std::get<Look>(outcome).truths;
        setOutlook(std::get<Look>(outcome).outlook);
    });
}

void EvaluationSession::run(bool onlyPaired) {
    if (isBusy() || !m_outlook || m_outlook->paired == 0) return;
    m_judged = m_compared;
    m_judgedBy = m_truths;
    m_project = m_book.project();
    m_concept = m_book.conceptText();
    const Unpaired unpaired = onlyPaired ? Unpaired::LeaveOut : Unpaired::Refuse;
    const auto work = [predicted = m_judged.folder, truth = m_judgedBy, unpaired](EnginePort&, JobContext& context) {
        return evaluate(predicted, truth, context, unpaired);
    };
    m_id = m_runner.run(JobKind::Evaluate, m_concept, work, this,
                        [this](RequestId, const JobEnd<Evaluation>& end) { finish(end); });
    m_result.reset();
    Q_EMIT resultChanged();
    Q_EMIT changed();
}

void EvaluationSession::finish(const JobEnd<Evaluation>& end) {
    m_id = 0;
    Q_EMIT changed();
    if (const Failure* failure = std::get_if<Failure>(&end)) Q_EMIT failed(*failure);
    const auto* result = std::get_if<Evaluation>(&end);
    if (result == nullptr || m_project != m_book.project() || m_concept != m_book.conceptText()) return;
    m_result = *result;
    Q_EMIT resultChanged();
}

void EvaluationSession::stop() {
    if (isBusy()) m_runner.cancel(m_id);
}

void EvaluationSession::saveReport(const QString& folder) {
    if (!m_result || m_isSaving) return;
    EvaluationReportOptions options;
    options.predicted = m_judged.folder;
    options.truth = m_judgedBy;
    options.images = m_images;
    options.out = enginePath(folder) / ("maskwright-evaluation-" + name(m_judged.stage));
    const auto write = [scores = *m_result, options, stop = m_stopSaving] {
        JobContext context{.stop = stop};
        return static_cast<int>(writeEvaluationReport(scores, options, context).size());
    };
    m_isSaving = true;
    Q_EMIT changed();
    runInBackground(m_pool, this, write, [this, out = options.out](const Outcome<int>& outcome) {
        m_isSaving = false;
        Q_EMIT changed();
        if (const Failure* failure = std::get_if<Failure>(&outcome))
            Q_EMIT failed(*failure);
        else
            Q_EMIT reportSaved(qtPath(out), std::get<int>(outcome));
    });
}

}  // namespace maskwright::ui
