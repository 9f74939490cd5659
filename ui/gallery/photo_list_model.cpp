// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/photo_list_model.h"

namespace maskwright::ui {

PhotoListModel::PhotoListModel(QObject* parent) : QAbstractListModel(parent) {
    connect(&m_thumbnails, &ThumbnailLoader::loaded, this, &PhotoListModel::updateRow);
}

void PhotoListModel::setPhotos(const std::filesystem::path& folder, const QStringList& files) {
    beginResetModel();
    m_files = files;
    m_rows.clear();
    m_rows.reserve(files.size());
    for (int row = 0; row < files.size(); ++row) m_rows.insert(files[row], row);
    m_lookedAt.clear();
    m_thumbnails.setFolder(folder);
    endResetModel();
}

void PhotoListModel::setLookedAt(const QString& file, bool lookedAt) {
    if (lookedAt)
        m_lookedAt.insert(file);
    else
        m_lookedAt.remove(file);
    updateRow(file);
}

void PhotoListModel::clearLookedAt() {
    m_lookedAt.clear();
    if (!m_files.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LookedAtRole});
}

int PhotoListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

QVariant PhotoListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_files.size()) return {};
    const QString& file = m_files[index.row()];
    switch (role) {
        case Qt::DisplayRole:
        case FileRole:
            return file;
        case Qt::DecorationRole:
            return m_thumbnails.thumbnail(file);
        case Qt::ToolTipRole: {
            const QString failure = m_thumbnails.failureOf(file);
            const QString name = file.toHtmlEscaped();
            return failure.isEmpty() ? name : tr("%1<br>Cannot be read: %2").arg(name, failure.toHtmlEscaped());
        }
        case LookedAtRole:
            return m_lookedAt.contains(file);
        case BrokenRole:
            return !m_thumbnails.failureOf(file).isEmpty();
        default:
            return reviewData(file, role);
    }
}

QVariant PhotoListModel::reviewData(const QString& file, int role) const {
    const ProjectImage* review = m_review(file);
    switch (role) {
        case StateRole:
            return static_cast<int>(review != nullptr ? review->state : ReviewState::Unreviewed);
        case LockedRole:
            return review != nullptr && review->locked;
        case NoteRole:
            return review != nullptr ? QString::fromStdString(review->note) : QString();
        case DisagreementRole:
            return review != nullptr ? review->disagreement.value_or(-1.0) : -1.0;
        default:
            return {};
    }
}

void PhotoListModel::reviewsChanged() {
    if (!m_files.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {StateRole, LockedRole, NoteRole, DisagreementRole});
}

void PhotoListModel::updateRow(const QString& file) {
    const int row = rowOf(file);
    if (row >= 0) Q_EMIT dataChanged(index(row), index(row));
}

}  // namespace maskwright::ui
