// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QStringList>
#include <QThreadPool>
#include <filesystem>
#include <memory>

#include "jobs/failure.h"

namespace maskwright::ui {

/// Small pictures of photos, made on background threads in the order in which they are wanted now: a list that is
/// scrolled fills where the eye is, and what went out of sight is not made. Lives on the GUI thread.
class ThumbnailLoader : public QObject {
    Q_OBJECT

  public:
    static constexpr int kLongSide = 144;

    explicit ThumbnailLoader(QObject* parent = nullptr);

    /// Forgets everything about the folder before.
    void setFolder(const std::filesystem::path& folder);
    /// Null while it is not there.
    QPixmap thumbnail(const QString& file) const;
    /// The most wanted first; takes the place of what was wanted before.
    void want(const QStringList& files);
    /// Why there is no picture of this photo; empty if there is, or may be.
    QString failureOf(const QString& file) const { return m_failures.value(file); }

  Q_SIGNALS:
    void loaded(const QString& file);

  private:
    void loadNext();
    void receive(quint64 generation, const QString& file, const std::variant<QImage, Failure>& outcome);

    std::filesystem::path m_folder;
    QCache<QString, QPixmap> m_ready;
    QHash<QString, QString> m_failures;
    QStringList m_wanted;
    QSet<QString> m_inHand;
    quint64 m_generation = 0;  ///< of the folder; answers of older ones are dropped
    QThreadPool m_pool;
};

/// Upright, at most kLongSide long. @throws Error when neither Qt nor the engine can read it.
QImage makeThumbnail(const std::filesystem::path& path, int longSide);

}  // namespace maskwright::ui
