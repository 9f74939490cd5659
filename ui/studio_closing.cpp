// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window closes; the rest of StudioWindow is in studio_window.cpp.
#include <QCloseEvent>
#include <utility>

#include "canvas/photo_canvas.h"
#include "dialogs/closing_dialog.h"
#include "jobs/job_bar.h"
#include "jobs/paths.h"
#include "studio_window.h"

namespace maskwright::ui {

void StudioWindow::closeEvent(QCloseEvent* event) {
    m_canvas->finishEdit();
    if (m_runner.isIdle() && !m_review.isBusy()) {
        saveSettings();
        event->accept();
        if (std::exchange(m_restarts, false)) Q_EMIT restartRequested(openedPath());
        return;
    }
    event->ignore();
    if (m_closing) return;
    if (isWorthAsking(m_runner.jobs()))
        askToClose();
    else
        stopAndClose();
}

void StudioWindow::askToClose() {
    for (auto* asked : findChildren<ClosingDialog*>())
        if (asked->isVisible()) return asked->activateWindow();
    auto* dialog = new ClosingDialog(m_runner.jobs(), this);
    connect(dialog, &QDialog::accepted, this, &StudioWindow::stopAndClose);
    connect(dialog, &QDialog::rejected, this, [this] { m_restarts = false; });
    // What was asked about ended by itself: nothing is left to ask.
    connect(&m_runner, &JobRunner::becameIdle, dialog, [dialog] {
        if (dialog->isVisible()) dialog->accept();
    });
    dialog->open();
}

/// Closes as its frame's button does; who keeps it open then has not restarted it.
void StudioWindow::restart() {
    m_restarts = true;
    close();
}

QString StudioWindow::openedPath() const {
    return projectIsOfFolder() ? m_review.summary().folder : qtPath(m_session.folder());
}

/// Everything is asked to stop; the window goes when it did.
void StudioWindow::stopAndClose() {
    if (m_closing) return;
    m_closing = true;
    connect(&m_runner, &JobRunner::becameIdle, this, &QWidget::close, Qt::QueuedConnection);
    connect(&m_review, &ReviewSession::becameIdle, this, &QWidget::close, Qt::QueuedConnection);
    // Whoever is told that a job ended may ask for another one.
    connect(&m_runner, &JobRunner::started, &m_runner, &JobRunner::stopAll);
    m_jobBar->setIdleText(tr("Closing…"));
    m_session.cancelLooking();
    m_runner.stopAll();
    m_review.stop();
    QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);  // nothing may have been left to stop
}

}  // namespace maskwright::ui
