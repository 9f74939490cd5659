// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/recent_projects.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <algorithm>

namespace maskwright::ui {
namespace {

constexpr int kKept = 12;
const QString kList = QStringLiteral("recent");
const QString kProject = QStringLiteral("project");
const QString kPhotos = QStringLiteral("photos");
const QString kLastPhoto = QStringLiteral("lastPhoto");
const QString kOpened = QStringLiteral("opened");
const QString kTotal = QStringLiteral("total");
const QString kReviewed = QStringLiteral("reviewed");
const QString kExported = QStringLiteral("exported");

}  // namespace

QString RecentProject::name() const {
    const QString folder = QFileInfo(photos).fileName();
    return folder.isEmpty() ? QFileInfo(project).completeBaseName() : folder;
}

QList<RecentProject> RecentProjects::list() const {
    QList<RecentProject> found;
    const int count = m_settings.beginReadArray(kList);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        RecentProject recent;
        recent.project = m_settings.value(kProject).toString();
        recent.photos = m_settings.value(kPhotos).toString();
        recent.lastPhoto = m_settings.value(kLastPhoto).toString();
        recent.opened = QDateTime::fromString(m_settings.value(kOpened).toString(), Qt::ISODate);
        recent.total = m_settings.value(kTotal, -1).toInt();
        recent.reviewed = m_settings.value(kReviewed, 0).toInt();
        recent.exported = m_settings.value(kExported, false).toBool();
        if (!recent.project.isEmpty()) found.push_back(std::move(recent));
    }
    m_settings.endArray();
    return found;
}

void RecentProjects::add(RecentProject project) {
    const RecentProject before = find(project.project);
    if (project.lastPhoto.isEmpty() && before.photos == project.photos) project.lastPhoto = before.lastPhoto;
    if (project.total < 0) {
        project.total = before.total;
        project.reviewed = before.reviewed;
        project.exported = before.exported;
    }
    if (!project.opened.isValid()) project.opened = QDateTime::currentDateTimeUtc();
    QList<RecentProject> projects = list();
    projects.removeIf([&](const RecentProject& other) { return other.project == project.project; });
    projects.prepend(project);
    projects.resize(qMin(kKept, static_cast<int>(projects.size())));
    write(projects);
}

void RecentProjects::update(const RecentProject& project) {
    QList<RecentProject> projects = list();
    const auto known = std::find_if(projects.begin(), projects.end(),
                                    [&](const RecentProject& other) { return other.project == project.project; });
    if (known == projects.end()) return;
    known->total = project.total;
    known->reviewed = project.reviewed;
    known->exported = project.exported;
    if (!project.lastPhoto.isEmpty()) known->lastPhoto = project.lastPhoto;
    write(projects);
}

void RecentProjects::remove(const QString& project) {
    QList<RecentProject> projects = list();
    projects.removeIf([&](const RecentProject& other) { return other.project == project; });
    write(projects);
}

RecentProject RecentProjects::find(const QString& project) const {
    for (const RecentProject& recent : list())
        if (recent.project == project) return recent;
    return {};
}

void RecentProjects::write(const QList<RecentProject>& projects) {
    m_settings.remove(kList);
    m_settings.beginWriteArray(kList, static_cast<int>(projects.size()));
    for (int i = 0; i < projects.size(); ++i) {
        const RecentProject& recent = projects[i];
        m_settings.setArrayIndex(i);
        m_settings.setValue(kProject, recent.project);
        m_settings.setValue(kPhotos, recent.photos);
        m_settings.setValue(kLastPhoto, recent.lastPhoto);
        m_settings.setValue(kOpened, recent.opened.toUTC().toString(Qt::ISODate));
        m_settings.setValue(kTotal, recent.total);
        m_settings.setValue(kReviewed, recent.reviewed);
        m_settings.setValue(kExported, recent.exported);
    }
    m_settings.endArray();
}

QString RecentProjects::projectOf(const QString& photos) const {
    for (const RecentProject& recent : list())
        if (QDir(recent.photos) == QDir(photos) && QDir(recent.project).exists()) return recent.project;
    return {};
}

}  // namespace maskwright::ui
