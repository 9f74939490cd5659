// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <functional>

#include "gallery/thumbnail_loader.h"
#include "project/project.h"

namespace maskwright::ui {

/// The photos of a folder by relative path. Rows are made when they are seen, so that any number opens at once.
class PhotoListModel : public QAbstractListModel {
    Q_OBJECT

  public:
    /// What the open project says of a photo; null when it says nothing.
    using Review = std::function<const ProjectImage*(const QString& file)>;
    enum Role {
        FileRole = Qt::UserRole,
        LookedAtRole,
        BrokenRole,
        StateRole,  ///< ReviewState as int
        LockedRole,
        NoteRole,
        DisagreementRole,  ///< 0 to 1; -1 where it is not known
    };

    explicit PhotoListModel(QObject* parent = nullptr);

    void setPhotos(const std::filesystem::path& folder, const QStringList& files);
    int rowOf(const QString& file) const { return m_rows.value(file, -1); }
    QString fileAt(int row) const { return m_files.value(row); }
    /// @param review is asked whenever a row is drawn; lives as long as the model.
    void setReview(Review review) { m_review = std::move(review); }
    void reviewChanged(const QString& file) { updateRow(file); }
    void reviewsChanged();
    void setLookedAt(const QString& file, bool lookedAt);
    void clearLookedAt();
    /// Whose pictures are to be made now, the most wanted first.
    void wantThumbnails(const QStringList& files) { m_thumbnails.want(files); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    void updateRow(const QString& file);
    QVariant reviewData(const QString& file, int role) const;

    QStringList m_files;
    QHash<QString, int> m_rows;
    QSet<QString> m_lookedAt;
    Review m_review = [](const QString&) { return nullptr; };
    ThumbnailLoader m_thumbnails;
};

}  // namespace maskwright::ui
