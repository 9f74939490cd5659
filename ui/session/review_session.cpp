// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/review_session.h"

#include <algorithm>
#include <utility>

#include "core/compute.h"
#include "core/error.h"
#include "core/files.h"
#include "jobs/paths.h"
#include "session/review_opening.h"

namespace maskwright::ui {

namespace {

/// Who leafs through photos writes once they stop.
constexpr int kPlaceDelayMs = 1500;

}  // namespace

ReviewSession::ReviewSession(QObject* parent) : QObject(parent) {
    m_placeLater.setSingleShot(true);
    m_placeLater.setInterval(kPlaceDelayMs);
    connect(&m_placeLater, &QTimer::timeout, this, &ReviewSession::storePlace);
}

ReviewSession::~ReviewSession() {
    storePlace();
    m_stopBeside.request(StopRequest::Now);
}

/// Runs a task that changes the project; when it fails, what is shown is read again.
void ReviewSession::store(std::function<void(Project&)> task) {
    ++m_storing;
    ++m_changes;
    Q_EMIT savedChanged();
    const auto change = [task = std::move(task)](Project& project) {
        task(project);
        return true;
    };
    m_thread.run(this, change, [this](const Outcome<bool>& outcome) {
        --m_storing;
        Q_EMIT savedChanged();
        if (const Failure* failure = std::get_if<Failure>(&outcome)) {
            Q_EMIT failed(*failure);
            reload();
        }
    });
}

bool ReviewSession::canEdit() const {
    const ProjectImage* shown = current();
    return canReview() && m_loaded && shown != nullptr && !shown->locked && !m_stepping && !m_differs &&
           !m_photoSize.isEmpty() && !m_concept.isEmpty();
}

const ProjectImage* ReviewSession::image(const QString& file) const {
    const std::string name = file.toStdString();
    const auto isAt = [&](std::size_t row) { return row < m_images.size() && m_images[row].file == name; };
    // Who asks for all of them asks in their order.
    if (!isAt(++m_lastRow)) {
        const auto place = std::lower_bound(m_images.begin(), m_images.end(), name,
                                            [](const ProjectImage& a, const std::string& b) { return a.file < b; });
        m_lastRow = static_cast<std::size_t>(place - m_images.begin());
    }
    return isAt(m_lastRow) ? &m_images[m_lastRow] : nullptr;
}

ProjectImage* ReviewSession::mutableImage(const QString& file) {
    return const_cast<ProjectImage*>(image(file));
}

/// @param files photos that are to be in it
template <typename Opener>
void ReviewSession::openWith(const QString& folder, Opener opener, const QStringList& files) {
    close();
    const auto read = [files](Project& project) {
        QStringList leftOut;
        if (project.access() == Project::Access::ReadWrite) leftOut = addTo(project, files).leftOut;
        OpenedProject found = summarize(project);
        found.leftOut = leftOut;
        returnFreedMemory();
        return found;
    };
    m_thread.open(this, std::move(opener), read,
                  [this, folder, generation = m_generation](Outcome<OpenedProject> outcome) {
                      if (generation == m_generation) receiveOpened(folder, std::move(outcome));
                  });
}

void ReviewSession::open(const QString& folder) {
    openWith(folder, [path = enginePath(folder)] { return Project::open(path); });
}

void ReviewSession::recover(const QString& folder) {
    openWith(folder, [path = enginePath(folder)] { return Project::open(Project::recover(path)); });
}

void ReviewSession::openFor(const QString& folder, const QString& photos, const QStringList& files) {
    const auto opener = [path = enginePath(folder), root = enginePath(photos)] {
        std::filesystem::create_directories(path.parent_path());
        return std::filesystem::exists(path) ? Project::open(path) : Project::create(path, root);
    };
    openWith(folder, opener, files);
}

void ReviewSession::receiveOpened(const QString& folder, Outcome<OpenedProject> outcome) {
    if (const Failure* failure = std::get_if<Failure>(&outcome)) {
        Q_EMIT openFailed(folder, *failure);
        return;
    }
    m_isOpen = true;
    show(std::get<OpenedProject>(std::move(outcome)));
    Q_EMIT opened(m_summary);
    Q_EMIT canEditChanged();
    // The photo and the word may have been chosen while the project was being opened.
    if (!m_concept.isEmpty()) setConcept(m_concept);
    loadLayers();
}

void ReviewSession::setImages(std::vector<ProjectImage> images) {
    m_images = std::move(images);
    Q_EMIT imagesChanged();
}

void ReviewSession::show(OpenedProject found) {
    if (found.summary.folder == m_summary.folder) {
        // Not opened anew: what was read may be older than where the person is by now.
        found.summary.lastPhoto = m_summary.lastPhoto;
        found.summary.lastFilter = m_summary.lastFilter;
    }
    m_summary = found.summary;
    m_concepts.set(std::move(found.concepts));
    setImages(std::move(found.images));
    Q_EMIT conceptsChanged();
    if (!found.leftOut.isEmpty()) Q_EMIT photosLeftOut(found.leftOut);
}

void ReviewSession::addPhotos(const QStringList& files) {
    if (!canReview()) return;
    const auto add = [files](Project& project) {
        const AddedPhotos added = addTo(project, files);
        OpenedProject found;
        if (added.added > 0) found = summarize(project);
        found.leftOut = added.leftOut;
        returnFreedMemory();  // the names of 100,000 photos went through many hands
        return found;
    };
    ask(add, [this, changes = m_changes](OpenedProject found) {
        if (found.images.empty()) {
            if (!found.leftOut.isEmpty()) Q_EMIT photosLeftOut(found.leftOut);
        } else {
            replace(std::move(found), changes);
        }
    });
}

/// What was read is old where a person has said something since: it is read again, rather than take that back.
void ReviewSession::replace(OpenedProject found, quint64 changes) {
    if (changes != m_changes) return refresh();
    show(std::move(found));
    reload();
}

/// Photos and concepts as they are stored; something has changed many of them.
void ReviewSession::refresh() {
    if (!m_isOpen) return;
    ask(summarize, [this, changes = m_changes](OpenedProject found) { replace(std::move(found), changes); });
}

void ReviewSession::relocate(const QString& photos) {
    if (!canReview()) return;
    const auto move = [root = enginePath(photos)](Project& project) {
        if (project.relocate(root) == 0)
            throw Error(ErrorCode::BadInput, "None of the project's photos is here", toUtf8(root),
                        "Choose the folder that holds them.");
        return summarize(project);
    };
    ask(move, [this](OpenedProject moved) { receiveOpened(m_summary.folder, std::move(moved)); });
}

void ReviewSession::close() {
    storePlace();
    ++m_generation;
    ++m_loadGeneration;
    const bool wasOpen = std::exchange(m_isOpen, false);
    m_thread.close();
    m_summary = {};
    m_concepts.clear();
    m_concept.clear();  // who opens another project has not looked for anything there
    m_layers = {};
    m_offered = {};
    m_file.clear();
    m_photoSize = {};
    m_stepping = m_reading = m_loaded = false;
    m_imports.clear();
    m_isRanking = false;
    m_stopBeside.request(StopRequest::Now);
    setImages({});
    if (!wasOpen) return;
    Q_EMIT layersChanged();
    Q_EMIT conceptsChanged();
    Q_EMIT canEditChanged();
    Q_EMIT closed();
}

void ReviewSession::showPhoto(const QString& file) {
    m_file = file;
    m_offered = {};
    m_photoSize = {};
    m_differs = false;
    m_instance = 1;
    loadLayers();
}

void ReviewSession::setPhotoRead(const QString& path, QSize size) {
    m_photoSize = size;
    Q_EMIT canEditChanged();
    const ProjectImage* shown = current();
    if (!canReview() || shown == nullptr) return;
    const auto note = [id = shown->id, path = enginePath(path), size](Project& project) {
        const FileDigest file = digestFile(path);
        return QString::fromStdString(project.noteImage(id, size.width(), size.height(), file.bytes, file.hash));
    };
    ask(note, [this, file = m_file](const QString& sentence) {
        if (file != m_file) return;
        // Masks of another size cannot be shown over it, let alone be edited.
        const TiledMask* mask = m_layers.shown();
        m_differs = !sentence.isEmpty() && mask != nullptr && QSize(mask->width(), mask->height()) != m_photoSize;
        if (!sentence.isEmpty()) Q_EMIT photoDiffers(sentence);
        Q_EMIT canEditChanged();
    });
}

void ReviewSession::setConcept(const QString& name) {
    m_offered = {};
    m_concept = name;
    if (!m_isOpen || name.isEmpty()) return;
    if (canReview() && name != m_summary.lastConcept) {
        m_summary.lastConcept = name;
        store([text = name.toStdString()](Project& project) { ReviewConcepts::storeLast(project, text); });
    }
    m_instance = 1;
    loadLayers();
}

void ReviewSession::setInstance(int instance) {
    m_instance = std::max(1, instance);
    loadLayers();
}

/// What is shown is not of this photo, concept and object; nothing can be edited until it is.
void ReviewSession::loadLayers() {
    m_loaded = false;
    m_layers = {};
    Q_EMIT layersChanged();
    Q_EMIT canEditChanged();
    reload();
}

/// What is shown becomes what is stored, once everything asked for was stored.
void ReviewSession::reload() {
    const ProjectImage* shown = current();
    m_reading = m_isOpen && shown != nullptr;
    if (m_reading)
        readShown(*shown, [](Project&) {});
    else
        ++m_loadGeneration;  // what is being read is of no use any more
}

/// What is stored of the photo shown, once something more was done there.
void ReviewSession::readShown(const ProjectImage& shown, std::function<void(Project&)> first) {
    const auto read = [first = std::move(first), id = shown.id, name = m_concept.toStdString(), instance = m_instance,
                       file = shown.file](Project& project) {
        first(project);
        return Loaded(readLayers(project, id, ReviewConcepts::idIn(project, name), instance),
                      project.image(file).value());
    };
    m_thread.run(this, read, [this, generation = ++m_loadGeneration](const Outcome<Loaded>& outcome) {
        receiveLoaded(generation, outcome);
    });
}

void ReviewSession::receiveLoaded(quint64 generation, const Outcome<Loaded>& outcome) {
    if (generation != m_loadGeneration) return;
    m_stepping = false;
    m_reading = false;
    m_loaded = true;
    if (const Failure* failure = std::get_if<Failure>(&outcome)) {
        Q_EMIT failed(*failure);
    } else {
        const auto& [layers, photo] = std::get<Loaded>(outcome);
        m_layers = layers;
        if (m_instance == 1)
            for (const Offered& offered : m_offered) m_layers.masks.try_emplace(offered.kind, TiledMask(offered.mask));
        if (ProjectImage* row = mutableImage(m_file)) *row = photo;
        Q_EMIT imageChanged(m_file);
    }
    Q_EMIT layersChanged();
    Q_EMIT canEditChanged();
}

void ReviewSession::rememberPhoto(const QString& file) {
    if (!canReview() || file == m_summary.lastPhoto) return;
    m_summary.lastPhoto = file;
    storePlaceLater();
}

void ReviewSession::rememberFilter(const QString& filter) {
    if (!canReview() || filter == m_summary.lastFilter) return;
    m_summary.lastFilter = filter;
    storePlaceLater();
}

void ReviewSession::storePlaceLater() {
    m_isPlaceStored = false;
    m_placeLater.start();
}

void ReviewSession::storePlace() {
    m_placeLater.stop();
    if (std::exchange(m_isPlaceStored, true)) return;
    // No change of a mask: nothing that was read is old for it, and nobody has to know when it cannot be stored.
    const auto store = [photo = m_summary.lastPhoto.toStdString(),
                        filter = m_summary.lastFilter.toStdString()](Project& project) {
        storePlaceIn(project, photo, filter);
        return true;
    };
    m_thread.run(this, store, [](const Outcome<bool>&) {});
}

}  // namespace maskwright::ui
