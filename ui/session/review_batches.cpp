// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What concerns all photos of a project at once; the photo shown is in review_session.cpp.
#include <unordered_set>

#include "core/files.h"
#include "dataset/image_folder.h"
#include "exporter/png.h"
#include "project/review.h"
#include "session/review_session.h"

namespace maskwright::ui {

struct LabelImport {
    std::filesystem::path folder;
    LayerKind kind = LayerKind::Preliminary;
    std::string concept_;
    std::string source;
    std::size_t next = 0;
    int masks = 0;
};

namespace {

/// So many photos at a time: in between, what a person does gets its turn.
constexpr std::size_t kBatch = 16;

std::filesystem::path enginePath(const QString& path) {
    return fromUtf8(path.toStdString());
}

}  // namespace

void ReviewSession::importLabels(const QString& folder, LayerKind kind, const QString& conceptText,
                                 const QString& source) {
    if (!canReview()) return;
    auto import = std::make_shared<LabelImport>();
    import->folder = enginePath(folder);
    import->kind = kind;
    import->concept_ = conceptText.toStdString();
    import->source = source.toStdString();
    importNext(import);
}

void ReviewSession::importNext(const std::shared_ptr<LabelImport>& import) {
    std::vector<ProjectImage> batch;
    for (; import->next < m_images.size() && batch.size() < kBatch; ++import->next)
        batch.push_back(m_images[import->next]);
    if (batch.empty()) {
        Q_EMIT imported(import->masks);
        addPhotos({});
        reload();
        return;
    }
    const auto read = [import, batch](Project& project) {
        for (const ProjectImage& photo : batch) {
            const std::filesystem::path path = import->folder / fromUtf8(maskPathFor(photo.file));
            const std::string name = import->concept_.empty() ? topFolder(photo.file) : import->concept_;
            if (name.empty() || !std::filesystem::exists(path)) continue;
            project.storeLayer({photo.id, project.addConcept(name), 1, import->kind}, readMaskPng(path),
                               import->source);
            ++import->masks;
        }
        return true;
    };
    ask(read, [this, import](bool) { importNext(import); });
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
