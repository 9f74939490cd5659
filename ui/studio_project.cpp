// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which project is open and what is said of it; the rest of StudioWindow is in studio_window.cpp.
#include <QAction>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>

#include "canvas/photo_canvas.h"
#include "cards/card_stack.h"
#include "concept/concept_bar.h"
#include "dialogs/dialogs.h"
#include "gallery/gallery_panel.h"
#include "jobs/paths.h"
#include "review/review_bar.h"
#include "review/review_panel.h"
#include "start/recent_projects.h"
#include "start/start_page.h"
#include "studio_actions.h"
#include "studio_window.h"

namespace maskwright::ui {
namespace {

constexpr int kShownFindings = 4;

QString findingLine(const ProjectFinding& finding) {
    QStringList parts = {QString::fromStdString(finding.what)};
    if (!finding.where.empty()) parts.push_back(QStringLiteral("(%1)").arg(QString::fromStdString(finding.where)));
    if (!finding.hint.empty()) parts.push_back(QString::fromStdString(finding.hint));
    return parts.join(QLatin1Char(' '));
}

}  // namespace

void StudioWindow::connectProject() {
    connect(m_actions->newProject, &QAction::triggered, this, &StudioWindow::askNewProject);
    connect(m_actions->openProject, &QAction::triggered, this, [this] {
        m_dialogs.pickFolder(this, tr("Choose a project"), m_settings.value(QStringLiteral("lastProject")).toString(),
                             [this](const QString& path) { openProject(path); });
    });
    connect(m_actions->saveProjectCopy, &QAction::triggered, this, [this] {
        m_dialogs.pickSaveFile(this, tr("Save a copy of the project"), m_review.summary().folder,
                               tr("Projects (*.mwproj)"), [this](const QString& path) { m_review.saveCopy(path); });
    });
    connect(m_actions->checkProject, &QAction::triggered, &m_review, &ReviewSession::check);
    connect(m_actions->showSaved, &QAction::triggered, this, [this] {
        const QString folder = m_review.summary().folder;
        m_cards->show({.key = QStringLiteral("saved"),
                       .tone = CardTone::Done,
                       .title = tr("Everything is saved as you go."),
                       .detail = QDir::toNativeSeparators(folder),
                       .action = tr("Open folder"),
                       .more = {}},
                      [this, folder] { m_dialogs.showFolder(folder); });
    });
    connect(m_start, &StartPage::projectRequested, this, &StudioWindow::openProject);
    connect(&m_review, &ReviewSession::opened, this, &StudioWindow::showProject);
    connect(&m_review, &ReviewSession::openFailed, this, &StudioWindow::showProjectFailure);
    connect(&m_review, &ReviewSession::checked, this, &StudioWindow::showFindings);
    connect(&m_review, &ReviewSession::copied, this, [this](const QString& folder) {
        m_cards->show({.key = QStringLiteral("saved"),
                       .tone = CardTone::Done,
                       .title = tr("A copy of the project was saved."),
                       .detail = QDir::toNativeSeparators(folder),
                       .action = tr("Open folder"),
                       .more = {}},
                      [this, folder] { m_dialogs.showFolder(QFileInfo(folder).absolutePath()); });
    });
    connect(&m_review, &ReviewSession::photosLeftOut, this, [this](const QStringList& files) {
        m_cards->show({.key = QStringLiteral("leftOut"),
                       .tone = CardTone::Info,
                       .title = tr("%n photo(s) cannot be part of a project for their names.", nullptr,
                                   static_cast<int>(files.size())),
                       .detail = tr("Names must not hold a backslash, nor a colon as the second letter: rename them."),
                       .action = {},
                       .canCopy = true,
                       .more = files.join(QLatin1Char('\n'))});
    });
    connect(&m_review, &ReviewSession::photoDiffers, this, [this](const QString& sentence) {
        m_cards->tell(QStringLiteral("differs"), tr("This is not the photo that was labelled."), sentence,
                      CardTone::Error);
    });
    connect(&m_review, &ReviewSession::failed, this,
            [this](const Failure& failure) { m_cards->show(cardFor(QStringLiteral("project"), failure)); });
    connect(&m_review, &ReviewSession::opened, this, &StudioWindow::turnStages);
    connect(&m_review, &ReviewSession::closed, this, &StudioWindow::turnStages);
    connect(&m_review, &ReviewSession::savedChanged, this, &StudioWindow::showStorage);
    connect(&m_review, &ReviewSession::canEditChanged, this, &StudioWindow::showStorage);
}

bool StudioWindow::isProject(const QString& path) {
    return QFileInfo(path).suffix() == QLatin1String("mwproj") ||
           QFileInfo::exists(QDir(path).filePath(QStringLiteral("project.db")));
}

bool StudioWindow::projectIsOfFolder() const {
    return m_review.isOpen() && QDir(m_review.summary().photos) == QDir(qtPath(m_session.folder()));
}

void StudioWindow::openProject(const QString& path) {
    m_cards->dismiss(QStringLiteral("project"));
    m_start->setOpening(QFileInfo(path).completeBaseName());
    m_review.open(QDir::fromNativeSeparators(path));
}

void StudioWindow::askNewProject() {
    const QString start = m_settings.value(QStringLiteral("lastFolder")).toString();
    m_dialogs.pickFolder(this, tr("Choose the folder of photos"), start, [this](const QString& photos) {
        const QString proposal = QDir(photos).absolutePath() + QStringLiteral(".mwproj");
        m_dialogs.pickSaveFile(this, tr("Save the project as"), proposal, tr("Projects (*.mwproj)"),
                               [this, photos](const QString& path) {
                                   const bool named = path.endsWith(QLatin1String(".mwproj"));
                                   const QString project = named ? path : path + QStringLiteral(".mwproj");
                                   m_review.openFor(project, photos, {});
                               });
    });
}

/// The photos of a folder that was opened by itself: what was said of them before, or a new project among the
/// program's own data.
QString StudioWindow::projectFor(const QString& photos) const {
    QString known = RecentProjects(m_settings).projectOf(photos);
    if (!known.isEmpty() || m_projects.isEmpty()) return known;
    const QByteArray hash = QCryptographicHash::hash(QDir(photos).canonicalPath().toUtf8(), QCryptographicHash::Sha256);
    const QString name = QFileInfo(photos).fileName();
    return QDir(m_projects)
        .filePath(QStringLiteral("%1-%2.mwproj").arg(name, QString::fromLatin1(hash.toHex().left(8))));
}

/// A folder was opened: its photos join their project.
void StudioWindow::joinProject() {
    const QString photos = qtPath(m_session.folder());
    if (projectIsOfFolder()) {
        m_review.addPhotos(m_session.files());
        resumeConcept();
    } else if (const QString project = projectFor(photos); !project.isEmpty()) {
        m_review.openFor(project, photos, m_session.files());
    }
}

void StudioWindow::showProject(const ProjectSummary& summary) {
    m_cards->dismiss(QStringLiteral("project"));
    RecentProjects recent(m_settings);
    recent.add({summary.folder, summary.photos});
    m_start->setRecent(recent.list());
    m_settings.setValue(QStringLiteral("lastProject"), QFileInfo(summary.folder).absolutePath());
    if (summary.wasNotClosed)
        m_cards->tell(QStringLiteral("unclosed"), tr("Maskwright ended without closing this project."),
                      tr("Everything up to the last finished stroke is here."));
    if (!projectIsOfFolder()) {
        m_pages->setCurrentIndex(0);
        m_session.open(summary.photos);
        return;
    }
    resumeConcept();
    m_review.showPhoto(m_session.currentFile());
    if (const auto photo = m_session.photo()) m_review.setPhotoRead(currentPhotoPath(), photo->size());
    offerModelMask();
    updateActions();
}

/// The masks of a project that is opened again are there at once; a model looks only when it is asked to.
void StudioWindow::resumeConcept() {
    const QString name = m_review.summary().lastConcept;
    if (name.isEmpty() || name == m_session.conceptText()) {
        m_review.setConcept(m_session.conceptText());
        turnStages();
        return;
    }
    m_session.look({});
    m_bar->setConceptText(name);
    m_review.setConcept(name);
    turnStages();
    m_reviewPanel->setConcepts(m_review.concepts(), name);
    m_sides->setCurrentWidget(m_reviewPanel);
    m_canvas->setFocus();
}

/// What is done of the stages belongs to the project and the concept in hand.
void StudioWindow::turnStages() {
    const bool canWork = projectIsOfFolder() && m_review.canReview();
    findMasked();
    m_stages.turnTo(canWork ? m_review.summary().folder : QString(), m_review.conceptText());
}

void StudioWindow::showProjectFailure(const QString& folder, const Failure& failure) {
    m_start->setOpening({});
    CardText card = cardFor(QStringLiteral("project"), failure);
    card.title = tr("The project cannot be opened.");
    if (failure.code == ErrorCode::BadInput && QFileInfo::exists(QDir(folder).filePath(QStringLiteral("project.db"))))
        card.action = tr("Recover what can be read");
    m_cards->show(card, [this, folder] { m_review.recover(folder); });
    updateActions();
}

/// The photos of the open project are not where it says.
void StudioWindow::askWherePhotosAre() {
    m_start->setOpening({});
    m_cards->show({.key = QStringLiteral("folder"),
                   .tone = CardTone::Error,
                   .title = tr("The photos of this project are not where they were."),
                   .detail = QDir::toNativeSeparators(m_review.summary().photos),
                   .action = tr("Choose their folder…"),
                   .more = {}},
                  [this] {
                      m_dialogs.pickFolder(this, tr("Choose the folder of photos"), m_review.summary().photos,
                                           [this](const QString& photos) { m_review.relocate(photos); });
                  });
}

void StudioWindow::showFindings(const std::vector<ProjectFinding>& findings) {
    QStringList lines;
    bool isDamaged = false;
    for (const ProjectFinding& finding : findings) {
        lines.push_back(findingLine(finding));
        isDamaged = isDamaged || finding.severity == ProjectFinding::Severity::Damage;
    }
    CardText card;
    card.key = QStringLiteral("check");
    card.tone = isDamaged ? CardTone::Error : lines.isEmpty() ? CardTone::Done : CardTone::Info;
    card.title = lines.isEmpty()
                     ? tr("The project is in order.")
                     : tr("%n thing(s) to know about this project.", nullptr, static_cast<int>(lines.size()));
    card.detail = lines.mid(0, kShownFindings).join(QLatin1Char('\n'));
    card.more = lines.mid(kShownFindings).join(QLatin1Char('\n'));
    card.canCopy = !lines.isEmpty();
    m_cards->show(card);
}

void StudioWindow::showStorage() {
    const QString& reason = m_review.summary().readOnlyReason;
    if (!m_review.isOpen())
        m_reviewBar->setStorage({}, false);
    else if (!reason.isEmpty())
        m_reviewBar->setStorage(reason, true);
    else
        m_reviewBar->setStorage(m_review.isSaved() ? tr("All changes saved") : tr("Saving…"), false);
}

QString StudioWindow::currentPhotoPath() const {
    return QDir(qtPath(m_session.folder())).filePath(m_session.currentFile());
}

}  // namespace maskwright::ui
