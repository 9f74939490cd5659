// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The start page, and what is dropped on the window; the rest of StudioWindow is in studio_window.cpp.
#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>

#include "cards/card_stack.h"
#include "jobs/paths.h"
#include "start/drop_zone.h"
#include "start/dropped_photos.h"
#include "start/recent_projects.h"
#include "start/start_page.h"
#include "studio_actions.h"
#include "studio_window.h"

namespace maskwright::ui {
namespace {

constexpr int kProgressMs = 1000;
constexpr int kStartPage = 0;
constexpr int kWorkspacePage = 1;

}  // namespace

void StudioWindow::connectStart() {
    connect(m_start, &StartPage::newProjectRequested, m_actions->newProject, &QAction::trigger);
    connect(m_start, &StartPage::openProjectRequested, m_actions->openProject, &QAction::trigger);
    connect(m_start, &StartPage::removeRequested, this, [this](const QString& project) {
        RecentProjects recent(m_settings);
        recent.remove(project);
        m_start->setRecent(recent.list());
    });
    connect(m_start, &StartPage::backRequested, this, &StudioWindow::showWorkspace);
    // A project that is opened again, of the folder that is open behind the start page.
    connect(&m_review, &ReviewSession::opened, this, [this] {
        if (projectIsOfFolder()) showWorkspace();
    });
    connect(m_actions->startPage, &QAction::triggered, this, &StudioWindow::showStart);
    // Answers come in quick succession; the list of projects need not know each of them.
    auto* changed = new QTimer(this);
    changed->setSingleShot(true);
    changed->setInterval(kProgressMs);
    const auto wait = qOverload<>(&QTimer::start);
    connect(changed, &QTimer::timeout, this, &StudioWindow::rememberProgress);
    connect(&m_review, &ReviewSession::imagesChanged, changed, wait);
    connect(&m_review, &ReviewSession::imageChanged, changed, wait);
    connect(&m_session, &StudioSession::photoChanged, changed, wait);
    connect(&m_stages, &StageBook::changed, changed, wait);
}

/// With what is open a click away.
void StudioWindow::showStart() {
    rememberProgress();
    m_start->setRecent(RecentProjects(m_settings).list());
    const QString folder = qtPath(m_session.folder());
    const QString name = QFileInfo(folder).fileName();
    m_start->setBack(name.isEmpty() ? folder : name);
    m_cards->setAnchor(*m_start);
    m_pages->setCurrentIndex(kStartPage);
}

void StudioWindow::showWorkspace() {
    m_start->setOpening({});
    anchorCards();
    m_pages->setCurrentIndex(kWorkspacePage);
}

/// For the list of recent projects.
void StudioWindow::rememberProgress() {
    if (!projectIsOfFolder() || m_review.images().empty()) return;
    RecentProject recent;
    recent.project = m_review.summary().folder;
    recent.lastPhoto = m_session.currentFile();
    recent.total = static_cast<int>(m_review.images().size());
    recent.reviewed = recent.total - m_stateCounts.value(static_cast<int>(ReviewState::Unreviewed));
    const auto& dataset = m_stages.dataset();
    // An earlier version left no note of its exports in the project.
    recent.exported = dataset && *dataset != StageStatus::Missing
                          ? *dataset == StageStatus::Done
                          : RecentProjects(m_settings).find(recent.project).exported;
    RecentProjects(m_settings).update(recent);
}

void StudioWindow::showDropping(bool dropping) {
    m_start->setDropping(dropping);
    m_dropVeil->setVisible(dropping && m_pages->currentIndex() != kStartPage);
}

bool StudioWindow::openDropped(const QMimeData& what) {
    const Dropped dropped = droppedFrom(what.urls());
    if (dropped.path.isEmpty()) return false;
    if (!dropped.shown.isEmpty()) {
        const auto folder = enginePath(dropped.path);
        const auto show = [this, folder, photo = dropped.shown] {
            if (m_session.folder() == folder && m_session.files().contains(photo)) m_session.showPhoto(photo);
        };
        // A folder that is opened shows its first photo afterwards.
        connect(
            &m_session, &StudioSession::folderOpened, this, [this, show] { QTimer::singleShot(0, this, show); },
            Qt::SingleShotConnection);
    }
    open(dropped.path);
    if (dropped.leftOut > 0)
        m_cards->tell(QStringLiteral("dropped"), tr("Only what lies in one folder is opened."),
                      tr("%n other(s) that were dropped lie elsewhere.", nullptr, dropped.leftOut));
    return true;
}

}  // namespace maskwright::ui
