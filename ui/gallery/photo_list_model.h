// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QStringList>

#include "gallery/thumbnail_loader.h"

namespace maskwright::ui {

/// The photos of a folder by relative path. Rows are made when they are seen, so that any number opens at once.
class PhotoListModel : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role { FileRole = Qt::UserRole, LookedAtRole, BrokenRole };

    explicit PhotoListModel(QObject* parent = nullptr);

    void setPhotos(const std::filesystem::path& folder, const QStringList& files);
    int rowOf(const QString& file) const { return m_rows.value(file, -1); }
    QString fileAt(int row) const { return m_files.value(row); }
    void setLookedAt(const QString& file, bool lookedAt);
    void clearLookedAt();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    void updateRow(const QString& file);

    QStringList m_files;
    QHash<QString, int> m_rows;
    QSet<QString> m_lookedAt;
    mutable ThumbnailLoader m_thumbnails;  ///< asking for a row's picture fetches it
};

}  // namespace maskwright::ui
