// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A project opens where it was left; the rest of StudioWindow is in studio_window.cpp.
#include "canvas/photo_canvas.h"
#include "gallery/gallery_panel.h"
#include "jobs/paths.h"
#include "studio_window.h"

namespace maskwright::ui {

void StudioWindow::connectPlace() {
    connect(&m_session, &StudioSession::folderOpening, this, [this](const QString& path) { m_askedFor = path; });
    // The project is opened before its folder, or after it; in both cases the first photo comes up by itself.
    connect(&m_session, &StudioSession::folderOpened, this, &StudioWindow::resumePlaceSoon);
    connect(&m_review, &ReviewSession::opened, this, &StudioWindow::resumePlaceSoon);
    connect(&m_session, &StudioSession::photoChanged, this, &StudioWindow::rememberPlace);
    connect(m_gallery, &GalleryPanel::filterChanged, this, &StudioWindow::rememberPlace);
}

void StudioWindow::resumePlaceSoon() {
    if (m_resumes || !projectIsOfFolder()) return;
    m_resumes = true;
    QMetaObject::invokeMethod(this, &StudioWindow::resumePlace, Qt::QueuedConnection);
}

void StudioWindow::resumePlace() {
    const ProjectSummary place = m_review.summary();
    const QStringList& files = m_session.files();
    const bool isOfFolder = projectIsOfFolder();
    const bool wantsFolder = m_session.folder() == enginePath(m_askedFor);  // else a photo was asked for
    const bool hasMoved = m_session.currentFile() != files.value(0);
    if (isOfFolder) m_gallery->restoreFilter(place.lastFilter);
    if (isOfFolder && wantsFolder && !hasMoved && place.lastPhoto != files.value(0) &&
        files.contains(place.lastPhoto)) {
        m_canvas->finishEdit();
        m_session.showPhoto(place.lastPhoto);
    }
    m_resumes = false;
    rememberPlace();
}

void StudioWindow::rememberPlace() {
    if (m_resumes || !projectIsOfFolder()) return;
    m_review.rememberPhoto(m_session.currentFile());
    m_review.rememberFilter(m_gallery->savedFilter());
}

}  // namespace maskwright::ui
