// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What concerns all photos of a project at once; the photo shown is in review_session.cpp and review_edits.cpp.
#include "jobs/paths.h"
#include "project/review.h"
#include "session/review_session.h"

namespace maskwright::ui {

/// Touched on the project's thread once it runs, but for `stop` and the concepts of `request`.
struct RunningImport {
    MaskImportRequest request;
    std::optional<MaskImport> import;
    std::size_t done = 0;
    std::size_t total = 0;
    bool stop = false;
};

namespace {

/// So many photos at a time: in between, what a person does gets its turn.
constexpr std::size_t kBatch = 16;
constexpr std::size_t kAnsweredAtOnce = 64;
/// Looked at no mask: no concept has this number.
constexpr std::int64_t kNoConcept = -1;

struct ImportStep {
    std::size_t done = 0;
    std::size_t total = 0;
    std::optional<MaskImportResult> result;  ///< of the whole import, with its last step
};

ImportStep importStep(RunningImport& running, Project& project, bool isLast) {
    const MaskImportRequest& request = running.request;
    if (!running.import) {
        running.import.emplace(request.form == MaskImportRequest::Form::Coco
                                   ? MaskImport::coco(request.path, request.options)
                                   : MaskImport::pngs(request.path, request.conceptName, request.options));
        running.total = running.import->total(project);
    }
    const bool goesOn = !isLast && running.import->store(project, kBatch);
    running.done = std::min(running.done + kBatch, running.total);
    ImportStep step{running.done, running.total, {}};
    if (!goesOn) step.result = running.import->result();
    return step;
}

}  // namespace

std::vector<std::int64_t> ReviewSession::idsOf(const QStringList& files, bool alsoLocked) const {
    std::vector<std::int64_t> ids;
    for (const QString& file : files)
        if (const ProjectImage* found = image(file); found != nullptr && (alsoLocked || !found->locked))
            ids.push_back(found->id);
    return ids;
}

/// Many are told at once: who hears it may look at every photo.
void ReviewSession::tellChanged(const QStringList& files) {
    if (files.size() == 1)
        Q_EMIT imageChanged(files.front());
    else
        Q_EMIT imagesChanged();
}

void ReviewSession::setState(const QStringList& files, ReviewState state) {
    const std::vector<std::int64_t> ids = idsOf(files, /*alsoLocked=*/false);
    if (!canReview() || ids.empty()) return;
    for (const QString& file : files)
        if (ProjectImage* row = mutableImage(file); row != nullptr && !row->locked) row->state = state;
    tellChanged(files);
    // What was looked for here alone becomes a concept with the mask that is kept.
    const bool keepsOffered = state == ReviewState::Accepted && !m_offered.empty() && files.contains(m_file) &&
                              current() != nullptr && !current()->locked;
    const auto answer = [ids, state, name = m_concept.toStdString()](Project& project) {
        const std::int64_t known = ReviewConcepts::idIn(project, name), inHand = known != 0 ? known : kNoConcept;
        // Some at a time: the masks of all photos would not fit into memory.
        for (std::size_t from = 0; from < ids.size(); from += kAnsweredAtOnce) {
            std::vector<ProjectEdit> edits;
            for (std::size_t i = from; i < std::min(from + kAnsweredAtOnce, ids.size()); ++i)
                edits.push_back(stateEdit(project, ids[i], state, inHand));
            project.apply(edits);
        }
    };
    if (keepsOffered)
        storeForConcept([answer](Project& project, std::int64_t) { answer(project); });
    else
        store(answer);
    if (files.contains(m_file)) reload();
    Q_EMIT judged();
}

void ReviewSession::setLocked(const QStringList& files, bool locked) {
    const std::vector<std::int64_t> ids = idsOf(files, /*alsoLocked=*/true);
    if (!canReview() || ids.empty()) return;
    for (const QString& file : files)
        if (ProjectImage* row = mutableImage(file)) row->locked = locked;
    tellChanged(files);
    store([ids, locked](Project& project) { project.setLocked(ids, locked); });
    if (m_reading) reload();  // the answer on its way does not know of it
    Q_EMIT canEditChanged();
}

void ReviewSession::importMasks(const MaskImportRequest& request) {
    if (!canReview()) return;
    m_imports.push_back(std::make_shared<RunningImport>());
    m_imports.back()->request = request;
    if (m_imports.size() == 1) importNext();
    Q_EMIT importingChanged();
}

void ReviewSession::stopImport() {
    for (const auto& import : m_imports)
        import->stop = import->stop || import->request.options.kind == LayerKind::Imported;
}

void ReviewSession::stop() {
    for (const auto& import : m_imports) import->stop = true;
    m_stopsRanking = true;
    m_stopBeside.request(StopRequest::Now);
}

/// On a connection of its own, once everything said before is stored; `done` gets nothing where it was stopped.
template <typename Task, typename Done>
void ReviewSession::runBeside(Task task, Done done) {
    ++m_beside;
    if (m_beside == 1) m_stopBeside = {};
    const auto run = [task, folder = enginePath(m_summary.folder), context = JobContext{.stop = m_stopBeside}] {
        using Answer = std::optional<decltype(task(std::declval<const Project&>(), context))>;
        try {
            return Answer(task(Project::open(folder, Project::Access::ReadOnly), context));
        } catch (const Stopped&) {
            return Answer();
        }
    };
    const auto end = [this, done](const auto& outcome) {
        --m_beside;
        if (const Failure* failure = std::get_if<Failure>(&outcome))
            Q_EMIT failed(*failure);
        else if (const auto& answer = std::get<0>(outcome))
            done(*answer);
        if (!isBusy()) Q_EMIT becameIdle();
    };
    const auto start = [this, run, end](const Outcome<bool>&) { runInBackground(m_pool, this, run, end); };
    m_thread.run(
        this, [](Project&) { return true; }, start);
}

void ReviewSession::importNext() {
    const std::shared_ptr<RunningImport> running = m_imports.front();
    const auto step = [running, isLast = running->stop](Project& project) {
        return importStep(*running, project, isLast);
    };
    m_thread.run(this, step, [this, running](const Outcome<ImportStep>& outcome) {
        // The project may have been closed meanwhile.
        if (m_imports.empty() || m_imports.front() != running) return;
        const auto* made = std::get_if<ImportStep>(&outcome);
        if (made != nullptr && !made->result) {
            Q_EMIT importProgressed(running->request, static_cast<int>(made->done), static_cast<int>(made->total));
            importNext();
            return;
        }
        m_imports.pop_front();
        const bool goesOn = !m_imports.empty();
        refresh();
        // Only now: the import may have made the concepts, and masks that never came in are not to be judged.
        if (made != nullptr && made->result->masks > 0)
            for (const QString& name : running->request.concepts) storeHeldBack(name, running->request.heldBack);
        if (made != nullptr)
            Q_EMIT imported(running->request, *made->result, running->stop);
        else
            Q_EMIT importFailed(running->request, std::get<Failure>(outcome));
        if (goesOn && !m_imports.empty()) importNext();
        Q_EMIT importingChanged();
        if (!isBusy()) Q_EMIT becameIdle();
    });
}

void ReviewSession::forecast(const DatasetExportOptions& options, QObject* owner,
                             std::function<void(const Outcome<DatasetForecast>&)> done) {
    const auto plan = [options](Project& project) {
        const DatasetPlan planned = planDataset(project, options.selection);
        DatasetForecast forecast{.photos = planned.photos.size(),
                                 .negatives = planned.negatives,
                                 .leftOut = planned.leftOut,
                                 .unseen = planned.unseen,
                                 .incomplete = planned.incomplete,
                                 .objectsOf = {},
                                 .notLookedAt = {},
                                 .photosOf = planned.photosOf,
                                 .place = lookAtExportPlace(options.out, project)};
        for (const ProjectConcept& concept_ : planned.concepts) {
            forecast.objectsOf[concept_.name] = planned.objectsOf.at(concept_.id);
            if (const auto found = planned.notLookedAt.find(concept_.id); found != planned.notLookedAt.end())
                forecast.notLookedAt[concept_.name] = found->second;
        }
        return forecast;
    };
    m_thread.run(owner, plan, std::move(done));
}

void ReviewSession::setSegmenterHeldBack(const QString& conceptName, bool heldBack) {
    for (const auto& import : m_imports) import->request.concepts.removeAll(conceptName);
    storeHeldBack(conceptName, heldBack);
}

void ReviewSession::rank() {
    if (!canReview() || m_isRanking) return;
    m_isRanking = true;
    m_stopsRanking = false;
    rankNext(0, 0);
}

void ReviewSession::rankNext(std::size_t from, int rankedSoFar) {
    const std::size_t to = std::min(from + kBatch, m_images.size());
    if (from == to || m_stopsRanking) {
        m_isRanking = false;
        Q_EMIT ranked(rankedSoFar);
        Q_EMIT imagesChanged();
        if (!isBusy()) Q_EMIT becameIdle();
        return;
    }
    std::vector<std::int64_t> ids;
    for (std::size_t row = from; row < to; ++row) ids.push_back(m_images[row].id);
    using Scores = std::vector<std::optional<double>>;
    const auto score = [ids](Project& project) {
        Scores scores;
        for (const std::int64_t id : ids) {
            scores.push_back(layerDisagreement(project, id));
            project.setDisagreement(id, scores.back());
        }
        return scores;
    };
    m_thread.run(this, score, [this, ids, from, to, rankedSoFar, of = m_generation](const Outcome<Scores>& outcome) {
        if (of != m_generation) return;
        const auto* scores = std::get_if<Scores>(&outcome);
        if (scores == nullptr) {
            m_stopsRanking = true;
            Q_EMIT failed(std::get<Failure>(outcome));
        }
        int count = rankedSoFar;
        for (std::size_t i = 0; scores != nullptr && i < ids.size() && from + i < m_images.size(); ++i) {
            // Photos may have joined meanwhile.
            if (m_images[from + i].id != ids[i]) continue;
            m_images[from + i].disagreement = (*scores)[i];
            count += (*scores)[i] ? 1 : 0;
        }
        rankNext(to, count);
    });
}

void ReviewSession::saveCopy(const QString& folder) {
    if (!m_isOpen) return;
    const auto copy = [path = enginePath(folder)](const Project& project, const JobContext&) {
        project.saveCopy(path);
        return true;
    };
    runBeside(copy, [this, folder](bool) { Q_EMIT copied(folder); });
}

void ReviewSession::check() {
    if (!m_isOpen) return;
    runBeside([](const Project& project, const JobContext& context) { return project.doctor(context); },
              [this](const std::vector<ProjectFinding>& findings) { Q_EMIT checked(findings); });
}

}  // namespace maskwright::ui
