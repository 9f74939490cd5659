// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/studio_session.h"

#include <QSet>
#include <utility>

#include "dataset/image_folder.h"
#include "exporter/png.h"
#include "image/read.h"
#include "jobs/paths.h"
#include "session/inspection_job.h"

namespace maskwright::ui {
namespace {

constexpr int kKeptMegabytes = 384;
constexpr int kMostSuggestions = 200;
constexpr int kFoldersAtOnce = 32;  ///< those that do not answer hold up no other

QString conceptKey(const std::filesystem::path& model, const QString& conceptText, const QString& file) {
    return qtPath(model) + QChar(0x1F) + conceptText + QChar(0x1F) + file;
}

/// Never destroyed: the end of the program must not wait for a disk that does not answer.
QThreadPool& folderPool() {
    static QThreadPool* const pool = [] {
        auto* made = new QThreadPool;
        made->setMaxThreadCount(kFoldersAtOnce);
        return made;
    }();
    return *pool;
}

}  // namespace

StudioSession::StudioSession(JobRunner& runner, QObject* parent)
    : QObject(parent),
      m_runner(runner),
      m_inspections(kKeptMegabytes),
      m_photoGeneration(std::make_shared<std::atomic<quint64>>(0)) {
    watchRunner();
}

StudioSession::~StudioSession() {
    ++*m_photoGeneration;  // lets tasks that wait in the pool end at once
}

void StudioSession::watchRunner() {
    connect(&m_runner, &JobRunner::started, this, [this](RequestId id) {
        if (id == m_lookId) setLooking(Looking::Yes);
    });
}

QStringList StudioSession::suggestedConcepts() const {
    QStringList concepts;
    QSet<QString> seen;
    for (const QString& file : m_files) {
        const QString top = QString::fromStdString(topFolder(file.toStdString()));
        if (top.isEmpty() || seen.contains(top)) continue;
        seen.insert(top);
        concepts.push_back(top);
        if (concepts.size() == kMostSuggestions) break;
    }
    return concepts;
}

void StudioSession::open(const QString& path) {
    const quint64 generation = ++m_openGeneration;
    Q_EMIT folderOpening(path);
    struct Found {
        std::filesystem::path folder;
        QStringList files;
        QString wanted;
    };
    const auto find = [given = enginePath(path)] {
        Found found;
        const bool isPhoto = std::filesystem::is_regular_file(given);
        found.folder = isPhoto ? given.parent_path() : given;
        for (const std::string& file : scanImages(found.folder)) found.files.push_back(QString::fromStdString(file));
        if (isPhoto) found.wanted = qtPath(given.filename());
        return found;
    };
    runInBackground(m_pool, this, find, [this, generation](const Outcome<Found>& outcome) {
        if (generation != m_openGeneration) return;
        if (const Failure* failure = std::get_if<Failure>(&outcome)) {
            Q_EMIT folderFailed(*failure);
            return;
        }
        const auto& found = std::get<Found>(outcome);
        receiveFiles(found.folder, found.files, found.wanted);
    });
}

void StudioSession::receiveFiles(const std::filesystem::path& folder, const QStringList& files, const QString& wanted) {
    if (folder != m_folder) {
        m_concept.clear();  // what was looked for elsewhere
        m_looksAtEach = false;
        dropLooking();
    }
    m_folder = folder;
    m_files = files;
    m_inspections.clear();
    m_thresholds.clear();
    m_shifts.clear();
    Q_EMIT folderOpened();
    showPhoto(files.contains(wanted) ? wanted : files.value(0));
}

void StudioSession::showPhoto(const QString& file) {
    if (file.isEmpty()) return;
    m_file = file;
    m_photo.reset();
    m_loading = true;
    dropLooking();
    clearInspection();
    Q_EMIT photoChanged(file);
    const quint64 generation = ++*m_photoGeneration;
    const auto load = [latest = m_photoGeneration, generation, path = m_folder / enginePath(file)] {
        std::shared_ptr<const LoadedPhoto> photo;
        // While somebody leafs through quickly, only the photo they stop at is worth decoding.
        if (*latest == generation) photo = std::make_shared<const LoadedPhoto>(makeLoadedPhoto(readImage(path)));
        return photo;
    };
    runInBackground(m_pool, this, load, [this, generation](const Outcome<std::shared_ptr<const LoadedPhoto>>& outcome) {
        if (generation == *m_photoGeneration) receivePhoto(outcome);
    });
}

void StudioSession::receivePhoto(const Outcome<std::shared_ptr<const LoadedPhoto>>& outcome) {
    m_loading = false;
    if (const Failure* failure = std::get_if<Failure>(&outcome)) {
        Q_EMIT photoFailed(*failure);
        return;
    }
    m_photo = std::get<std::shared_ptr<const LoadedPhoto>>(outcome);
    Q_EMIT photoReady();
    if (m_looksAtEach) lookAtPhoto();
}

void StudioSession::look(const QString& conceptText) {
    m_concept = conceptText.simplified();
    m_looksAtEach = !m_concept.isEmpty();
    dropLooking();
    clearInspection();
    if (m_looksAtEach && m_photo) lookAtPhoto();
}

void StudioSession::lookAtPhoto() {
    if (const auto* kept = m_inspections.object(resultKey())) return applyInspection(*kept);
    InspectRequest request;
    request.photo = m_photo->image;
    request.file = m_file.toStdString();
    request.concept_ = m_concept.toStdString();
    request.model = m_model;
    const auto inspect = [request = std::move(request)](EnginePort& engine, JobContext& context) {
        return inspectWith(engine, request, context);
    };
    m_lookId = m_runner.run(JobKind::Inspect, m_file, inspect, this,
                            [this](RequestId id, const auto& end) { receiveLook(id, end); });
    setLooking(Looking::Waiting);
}

void StudioSession::cancelLooking() {
    m_looksAtEach = false;
    if (m_lookId != 0) m_runner.cancel(m_lookId);
}

void StudioSession::dropLooking() {
    // Forgotten first, so that whatever still comes of it is stale.
    const RequestId dropped = std::exchange(m_lookId, 0);
    if (dropped == 0) return;
    m_runner.cancel(dropped);
    setLooking(Looking::No);
}

void StudioSession::receiveLook(RequestId id, const JobEnd<std::shared_ptr<const Inspection>>& end) {
    if (id != m_lookId) return;
    m_lookId = 0;
    if (const Failure* failure = std::get_if<Failure>(&end)) {
        m_looksAtEach = false;  // what failed here would fail again at every photo
        setLooking(Looking::No);
        Q_EMIT lookFailed(*failure);
        return;
    }
    const auto* inspection = std::get_if<std::shared_ptr<const Inspection>>(&end);
    if (inspection == nullptr) return setLooking(Looking::No);
    m_inspections.insert(resultKey(), new std::shared_ptr<const Inspection>(*inspection), megabytesOf(**inspection));
    setLooking(Looking::No);
    applyInspection(*inspection);
    for (const std::string& note : (*inspection)->notes) Q_EMIT noted(QString::fromStdString(note));
}

void StudioSession::applyInspection(const std::shared_ptr<const Inspection>& inspection) {
    m_inspection = inspection;
    ++m_maskGeneration;
    Q_EMIT inspectionChanged();
    updateMask();
}

void StudioSession::clearInspection() {
    ++m_maskGeneration;
    m_inspection.reset();
    m_mask.reset();
    Q_EMIT inspectionChanged();
    Q_EMIT maskChanged();
}

void StudioSession::setLooking(Looking looking) {
    if (looking == m_looking) return;
    m_looking = looking;
    Q_EMIT lookingChanged();
}

QString StudioSession::resultKey() const {
    return conceptKey(m_model, m_concept, m_file);
}

double StudioSession::shiftFor(const QString& conceptText) const {
    return m_shifts.value(conceptKey(m_model, conceptText.simplified(), {}));
}

double StudioSession::thresholdShift() const {
    return shiftFor(m_concept);
}

double StudioSession::threshold() const {
    if (!m_inspection) return 0;
    return m_thresholds.value(resultKey(), shiftedThreshold(m_inspection->preliminary.mixture, thresholdShift()));
}

std::optional<double> StudioSession::movedThreshold() const {
    if (!m_inspection || (!hasOwnThreshold() && thresholdShift() == 0)) return {};
    return threshold();
}

void StudioSession::setThreshold(double threshold) {
    if (!m_inspection) return;
    m_thresholds[resultKey()] = threshold;
    updateMask();
}

void StudioSession::resetThreshold() {
    if (m_thresholds.remove(resultKey()) > 0) updateMask();
}

void StudioSession::setThresholdForAll() {
    if (!m_inspection || !hasOwnThreshold()) return;
    const double shift = shiftOfThreshold(m_inspection->preliminary.mixture, m_thresholds.take(resultKey()));
    m_shifts[conceptKey(m_model, m_concept, {})] = shift;
    Q_EMIT thresholdForAllChanged();
    updateMask();
}

void StudioSession::clearThresholdForAll() {
    if (m_shifts.remove(conceptKey(m_model, m_concept, {})) == 0) return;
    Q_EMIT thresholdForAllChanged();
    updateMask();
}

void StudioSession::setEdgeSnap(bool on) {
    if (on == m_edgeSnap) return;
    m_edgeSnap = on;
    updateMask();
}

void StudioSession::updateMask() {
    if (!m_inspection || !m_photo) return;
    // One at a time: while the threshold is dragged, only the newest place is worth computing.
    m_maskOutdated = m_maskRunning;
    if (m_maskRunning) return;
    m_maskRunning = true;
    MaskSettings settings;
    settings.edgeSnap = m_edgeSnap;
    settings.threshold = movedThreshold();
    const auto compute = [photo = m_photo, inspection = m_inspection, settings] {
        return std::make_shared<const MaskView>(makeMaskView(*photo->image, inspection->preliminary, settings));
    };
    runInBackground(m_pool, this, compute,
                    [this, generation = m_maskGeneration](const Outcome<std::shared_ptr<const MaskView>>& outcome) {
                        receiveMask(generation, outcome);
                    });
}

void StudioSession::receiveMask(quint64 generation, const Outcome<std::shared_ptr<const MaskView>>& outcome) {
    m_maskRunning = false;
    if (generation == m_maskGeneration) {
        if (const Failure* failure = std::get_if<Failure>(&outcome)) {
            Q_EMIT lookFailed(*failure);
        } else {
            m_mask = std::get<std::shared_ptr<const MaskView>>(outcome);
            Q_EMIT maskChanged();
        }
    }
    if (m_maskOutdated) updateMask();
}

void StudioSession::chooseModel(const std::filesystem::path& model) {
    if (model == m_model) return;
    m_model = model;
    if (!m_concept.isEmpty()) look(m_concept);
}

void StudioSession::saveMask(const QString& path) {
    if (!m_mask) return;
    const auto save = [mask = m_mask, path] {
        writeMaskPng(enginePath(path), mask->mask);
        return path;
    };
    runInBackground(m_pool, this, save, [this](const Outcome<QString>& outcome) {
        if (const Failure* failure = std::get_if<Failure>(&outcome))
            Q_EMIT saveFailed(*failure);
        else
            Q_EMIT maskSaved(std::get<QString>(outcome));
    });
}

void StudioSession::lookAtLabelFolder(const std::filesystem::path& folder, QObject* owner,
                                      std::function<void(const Outcome<LabelFolder>&)> answer) {
    const auto look = [folder, images = m_folder] {
        return maskwright::ui::lookAtLabelFolder(folder.empty() ? freeLabelFolder(images) : folder, images);
    };
    runInBackground(folderPool(), owner, look, std::move(answer));
}

LabelOptions StudioSession::completed(LabelOptions options) const {
    options.images = m_folder;
    options.model = m_model;
    options.thresholdShift = options.conceptFromFolder ? 0 : shiftFor(QString::fromStdString(options.concept_));
    return options;
}

void StudioSession::labelAll(LabelOptions options) {
    if (isLabelling()) return;
    options = completed(std::move(options));
    const QString out = qtPath(options.out);
    const QString subject = options.conceptFromFolder ? QString() : QString::fromStdString(options.concept_);
    const bool isAlsoSegmented = options.until == LastStage::Segmenter;
    const auto label = [options = std::move(options)](EnginePort& engine, JobContext& context) {
        return engine.label(options, context);
    };
    m_labelId = m_runner.run(JobKind::Label, subject, label, this, [this, out](RequestId, const auto& end) {
        m_labelId = 0;
        Q_EMIT labellingChanged();
        if (const Failure* failure = std::get_if<Failure>(&end)) Q_EMIT labellingFailed(*failure);
        if (const LabelResult* result = std::get_if<LabelResult>(&end)) Q_EMIT labelled(*result, out);
    });
    std::vector<Stage> passes = {Stage::ExtractingAttention};
    if (isAlsoSegmented) passes.push_back(Stage::Segmenting);
    m_runner.setPasses(m_labelId, std::move(passes));
    Q_EMIT labellingChanged();
}

}  // namespace maskwright::ui
