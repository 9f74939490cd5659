// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QSettings;

namespace maskwright::ui {

struct RecentProject {
    QString project;       ///< the .mwproj folder
    QString photos;        ///< the folder of its photos
    QString name() const;  ///< what a person knows it by
};

/// The projects opened last, newest first, kept in the settings.
class RecentProjects {
  public:
    explicit RecentProjects(QSettings& settings) : m_settings(settings) {}

    /// Those that are still there.
    QList<RecentProject> list() const;
    void add(const RecentProject& project);
    /// The project last used for a folder of photos; empty: none.
    QString projectOf(const QString& photos) const;

  private:
    QSettings& m_settings;
};

}  // namespace maskwright::ui
