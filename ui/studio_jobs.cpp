// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bar and the tray of jobs, and the notice that one ended; the rest of StudioWindow is in studio_window.cpp.
#include "canvas/photo_canvas.h"
#include "jobs/end_notice.h"
#include "jobs/job_bar.h"
#include "jobs/jobs_tray.h"
#include "studio_window.h"

namespace maskwright::ui {

void StudioWindow::connectJobs() {
    auto* tray = new JobsTray(m_runner, m_theme, *this, *m_jobBar->parentWidget());
    connect(m_jobBar, &JobBar::trayToggled, tray, &JobsTray::setOpen);
    connect(tray, &JobsTray::openChanged, m_jobBar, &JobBar::setTrayOpen);
    connect(tray, &JobsTray::cancelRequested, this, &StudioWindow::cancelJob);
    connect(m_jobBar, &JobBar::cancelRequested, this, [this](RequestId id) {
        cancelJob(id);
        if (m_canvas->isVisible()) m_canvas->setFocus();  // the button goes when the job does
    });
    new EndNotice(m_runner, std::make_unique<DesktopNotifier>(*this), EndNotice::kLong, this);
}

void StudioWindow::cancelJob(RequestId id) {
    const JobRecord* job = m_runner.job(id);
    if (job == nullptr) return;
    // Who cancels a look is not bothered at the next photo.
    const bool isLook = job->kind == JobKind::Inspect && job->subject == m_session.currentFile();
    if (isLook && m_session.looking() != StudioSession::Looking::No) m_session.cancelLooking();
    m_runner.cancel(id);
}

}  // namespace maskwright::ui
