// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

class QSettings;

namespace maskwright::ui {

struct RecentProject {
    QString project;         ///< the .mwproj folder
    QString photos;          ///< the folder of its photos
    QString lastPhoto = {};  ///< that was shown, relative to `photos`; empty: not known
    QDateTime opened = {};   ///< last; invalid: not known
    int total = -1;          ///< photos in it; -1: not known
    int reviewed = 0;        ///< of them; holds where `total` does
    bool exported = false;   ///< a dataset of it was written, and nothing was answered since
    QString name() const;    ///< what a person knows it by
};

/// The projects opened last, newest first, kept in the settings. Reads and writes no project.
class RecentProjects {
  public:
    explicit RecentProjects(QSettings& settings) : m_settings(settings) {}

    /// Some may be gone from the disk meanwhile.
    QList<RecentProject> list() const;
    /// It was opened just now, unless `opened` says otherwise. What it does not say stays as it was.
    void add(RecentProject project);
    /// How far a project of the list is; its place in it stays. One that is not in it is left out.
    void update(const RecentProject& project);
    void remove(const QString& project);
    RecentProject find(const QString& project) const;
    /// The project last used for a folder of photos, if it is still there; empty: none.
    QString projectOf(const QString& photos) const;

  private:
    void write(const QList<RecentProject>& projects);

    QSettings& m_settings;
};

}  // namespace maskwright::ui
