// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/recent_projects.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace maskwright::ui {
namespace {

constexpr int kKept = 12;

}  // namespace

QString RecentProject::name() const {
    const QString folder = QFileInfo(photos).fileName();
    return folder.isEmpty() ? QFileInfo(project).completeBaseName() : folder;
}

QList<RecentProject> RecentProjects::list() const {
    QList<RecentProject> found;
    const int count = m_settings.beginReadArray(QStringLiteral("recent"));
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        RecentProject recent{m_settings.value(QStringLiteral("project")).toString(),
                             m_settings.value(QStringLiteral("photos")).toString()};
        if (QDir(recent.project).exists()) found.push_back(std::move(recent));
    }
    m_settings.endArray();
    return found;
}

void RecentProjects::add(const RecentProject& project) {
    QList<RecentProject> projects = list();
    projects.removeIf([&](const RecentProject& other) { return other.project == project.project; });
    projects.prepend(project);
    projects.resize(qMin(kKept, static_cast<int>(projects.size())));
    m_settings.remove(QStringLiteral("recent"));
    m_settings.beginWriteArray(QStringLiteral("recent"), static_cast<int>(projects.size()));
    for (int i = 0; i < projects.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(QStringLiteral("project"), projects[i].project);
        m_settings.setValue(QStringLiteral("photos"), projects[i].photos);
    }
    m_settings.endArray();
}

QString RecentProjects::projectOf(const QString& photos) const {
    for (const RecentProject& recent : list())
        if (QDir(recent.photos) == QDir(photos)) return recent.project;
    return {};
}

}  // namespace maskwright::ui
