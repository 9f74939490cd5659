// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QThreadPool>

#include "start/recent_projects.h"

namespace maskwright::ui {

/// What the disk says of recent projects, asked off the GUI thread: whether each is still there, and a small picture of
/// the photo that was shown last, or of any. Kept in memory only. Lives on the GUI thread.
class RecentPictures : public QObject {
    Q_OBJECT

  public:
    explicit RecentPictures(QObject* parent = nullptr);
    ~RecentPictures() override;

    /// Each is answered by `loaded`, at once where the picture of that photo is known.
    void ask(const QList<RecentProject>& projects);
    /// Null while it is not there, or where no photo can be read.
    QPixmap picture(const QString& project) const;
    bool isMissing(const QString& project) const;

  Q_SIGNALS:
    void loaded(const QString& project);

  private:
    struct Known {
        QString photo;  ///< asked for
        QPixmap picture;
        bool isMissing = false;
    };

    QHash<QString, Known> m_known;  ///< by project
    QThreadPool m_pool;
};

}  // namespace maskwright::ui
