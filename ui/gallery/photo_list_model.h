// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QStringList>
#include <functional>
#include <vector>

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
        EmptyRole,         ///< accepted as showing nothing of what was looked for
        HasMaskRole,       ///< of the concept in hand: stored, or just looked for
        DisagreementRole,  ///< 0 to 1; -1 where it is not known
    };

    explicit PhotoListModel(QObject* parent = nullptr);

    /// @param files by path, as scanImages sorts them
    void setPhotos(const std::filesystem::path& folder, const QStringList& files);
    /// -1 where there is none.
    int rowOf(const QString& file) const;
    QString fileAt(int row) const { return m_files.value(row); }
    /// @param review is asked once for each row, and again after reviewsChanged: what it points to is looked at later
    void setReview(Review review);
    /// What is said of one photo is another, at the same place.
    void reviewChanged(const QString& file) { updateRow(file); }
    /// What is said of any photo, or the place where it is said, is another.
    void reviewsChanged();
    /// Photos with a stored mask of the concept in hand.
    void setMasked(const QSet<QString>& files);
    void setLookedAt(const QString& file, bool lookedAt);
    void clearLookedAt();
    /// Whose pictures are to be made now, the most wanted first.
    void wantThumbnails(const QStringList& files) { m_thumbnails.want(files); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    void updateRow(const QString& file);
    static QVariant reviewData(const ProjectImage* review, int role);
    QString toolTip(int row) const;
    QString description(int row) const;
    QStringList marksOf(int row) const;
    void askReviews();

    QStringList m_files;
    QSet<QString> m_lookedAt;
    QSet<QString> m_masked;
    Review m_review = [](const QString&) { return nullptr; };
    std::vector<const ProjectImage*> m_reviews;  ///< by row, so that sorting 100,000 of them looks up no names
    ThumbnailLoader m_thumbnails;
};

}  // namespace maskwright::ui
