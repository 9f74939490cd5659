// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What concerns all photos of a project at once; the photo shown is in review_session.cpp.
#include <unordered_set>

#include "core/files.h"
#include "project/review.h"
#include "session/review_session.h"

namespace maskwright::ui {

/// Touched on the project's thread once it runs, but for `stop`.
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

std::filesystem::path enginePath(const QString& path) {
    return fromUtf8(path.toStdString());
}

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

void ReviewSession::importMasks(const MaskImportRequest& request) {
    if (!canReview()) return;
    m_imports.push_back(std::make_shared<RunningImport>());
    m_imports.back()->request = request;
    if (m_imports.size() == 1) importNext();
}

void ReviewSession::stopImport() {
    if (!m_imports.empty()) m_imports.front()->stop = true;
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
            Q_EMIT importProgressed(static_cast<int>(made->done), static_cast<int>(made->total));
            importNext();
            return;
        }
        m_imports.pop_front();
        refresh();
        if (made != nullptr)
            Q_EMIT imported(running->request, *made->result, running->stop);
        else
            Q_EMIT importFailed(running->request, std::get<Failure>(outcome));
        if (!m_imports.empty()) importNext();
    });
}

void ReviewSession::forecast(const DatasetExportOptions& options, QObject* owner,
                             std::function<void(const Outcome<DatasetForecast>&)> done) {
    const auto plan = [options](Project& project) {
        const DatasetPlan planned = planDataset(project, options.selection);
        DatasetForecast forecast{.photos = planned.photos.size(),
                                 .negatives = planned.negatives,
                                 .leftOut = planned.leftOut,
                                 .objectsOf = {},
                                 .photosOf = planned.photosOf,
                                 .place = lookAtExportPlace(options.out, project.photos())};
        for (const ProjectConcept& concept_ : planned.concepts)
            forecast.objectsOf[concept_.name] = planned.objectsOf.at(concept_.id);
        return forecast;
    };
    m_thread.run(owner, plan, std::move(done));
}

void ReviewSession::rank() {
    if (canReview()) rankNext(0, 0);
}

void ReviewSession::rankNext(std::size_t from, int rankedSoFar) {
    const std::size_t to = std::min(from + kBatch, m_images.size());
    if (from == to) {
        Q_EMIT ranked(rankedSoFar);
        Q_EMIT imagesChanged();
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
    ask(score, [this, from, to, rankedSoFar](const Scores& scores) {
        int count = rankedSoFar;
        for (std::size_t i = 0; i < scores.size() && from + i < m_images.size(); ++i) {
            m_images[from + i].disagreement = scores[i];
            count += scores[i] ? 1 : 0;
        }
        rankNext(to, count);
    });
}

void ReviewSession::findPhotosWith(const QString& conceptName) {
    std::int64_t wanted = 0;
    for (const ProjectConcept& known : m_concepts)
        if (QString::fromStdString(known.name) == conceptName) wanted = known.id;
    if (wanted == 0) return;
    const auto find = [wanted](Project& project) { return project.imagesWith(wanted); };
    ask(find, [this, conceptName](const std::vector<std::int64_t>& ids) {
        const std::unordered_set<std::int64_t> found(ids.begin(), ids.end());
        QSet<QString> files;
        for (const ProjectImage& photo : m_images)
            if (found.contains(photo.id)) files.insert(QString::fromStdString(photo.file));
        Q_EMIT photosWith(conceptName, files);
    });
}

void ReviewSession::saveCopy(const QString& folder) {
    if (!m_isOpen) return;
    const auto copy = [path = enginePath(folder)](Project& project) {
        project.saveCopy(path);
        return true;
    };
    ask(copy, [this, folder](bool) { Q_EMIT copied(folder); });
}

void ReviewSession::check() {
    if (!m_isOpen) return;
    ask([](Project& project) { return project.doctor(); },
        [this](const std::vector<ProjectFinding>& findings) { Q_EMIT checked(findings); });
}

}  // namespace maskwright::ui
