// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/photo_list_model.h"

#include <algorithm>

namespace maskwright::ui {

PhotoListModel::PhotoListModel(QObject* parent) : QAbstractListModel(parent) {
    connect(&m_thumbnails, &ThumbnailLoader::loaded, this, &PhotoListModel::updateRow);
}

void PhotoListModel::setPhotos(const std::filesystem::path& folder, const QStringList& files) {
    beginResetModel();
    m_files = files;
    askReviews();
    m_lookedAt.clear();
    m_masked.clear();
    m_thumbnails.setFolder(folder);
    endResetModel();
}

int PhotoListModel::rowOf(const QString& file) const {
    // In the order of UTF-8, which is not quite that of QString.
    const auto row = std::lower_bound(m_files.cbegin(), m_files.cend(), file,
                                      [](const QString& a, const QString& b) { return a.toUtf8() < b.toUtf8(); });
    return row != m_files.cend() && *row == file ? static_cast<int>(row - m_files.cbegin()) : -1;
}

void PhotoListModel::setLookedAt(const QString& file, bool lookedAt) {
    if (lookedAt)
        m_lookedAt.insert(file);
    else
        m_lookedAt.remove(file);
    updateRow(file);
}

void PhotoListModel::setMasked(const QSet<QString>& files) {
    if (files == m_masked) return;
    m_masked = files;
    if (!m_files.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {HasMaskRole});
}

void PhotoListModel::clearLookedAt() {
    m_lookedAt.clear();
    if (!m_files.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LookedAtRole, HasMaskRole});
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
        case Qt::ToolTipRole:
            return toolTip(index.row());
        case Qt::AccessibleDescriptionRole:
            return description(index.row());
        case LookedAtRole:
            return m_lookedAt.contains(file);
        case HasMaskRole:
            return m_lookedAt.contains(file) || m_masked.contains(file);
        case BrokenRole:
            return !m_thumbnails.failureOf(file).isEmpty();
        default:
            return reviewData(m_reviews[static_cast<std::size_t>(index.row())], role);
    }
}

/// The name, whole, and what the marks of the row stand for.
QString PhotoListModel::toolTip(int row) const {
    const QString& file = m_files[row];
    const QString failure = m_thumbnails.failureOf(file);
    const QString name = file.toHtmlEscaped();
    if (!failure.isEmpty()) return tr("%1<br>Cannot be read: %2").arg(name, failure.toHtmlEscaped());
    return (QStringList{name} + marksOf(row)).join(QStringLiteral("<br>"));
}

/// What the tooltip says beside the name, for who hears it.
QString PhotoListModel::description(int row) const {
    const QString failure = m_thumbnails.failureOf(m_files[row]);
    if (!failure.isEmpty()) return tr("Cannot be read: %1").arg(failure);
    return marksOf(row).join(QStringLiteral(". "));
}

QStringList PhotoListModel::marksOf(int row) const {
    const QString& file = m_files[row];
    QStringList lines;
    const ProjectImage* review = m_reviews[static_cast<std::size_t>(row)];
    if (review != nullptr && review->disagreement)
        lines.push_back(tr("Its masks of several stages (attention, refinement, segmenter) differ by %1 %; at 100 % "
                           "they share nothing")
                            .arg(qRound(100 * *review->disagreement)));
    const bool isUnreviewed = review == nullptr || review->state == ReviewState::Unreviewed;
    if (isUnreviewed && (m_lookedAt.contains(file) || m_masked.contains(file)))
        lines.push_back(tr("Dot: it has a mask of the concept in hand"));
    if (review != nullptr && review->isEmpty) lines.push_back(tr("Nothing of what was looked for is here"));
    return lines;
}

QVariant PhotoListModel::reviewData(const ProjectImage* review, int role) {
    switch (role) {
        case StateRole:
            return static_cast<int>(review != nullptr ? review->state : ReviewState::Unreviewed);
        case LockedRole:
            return review != nullptr && review->locked;
        case EmptyRole:
            return review != nullptr && review->isEmpty && review->state == ReviewState::Accepted;
        case NoteRole:
            return review != nullptr ? QString::fromStdString(review->note) : QString();
        case DisagreementRole:
            return review != nullptr ? review->disagreement.value_or(-1.0) : -1.0;
        default:
            return {};
    }
}

void PhotoListModel::setReview(Review review) {
    m_review = std::move(review);
    reviewsChanged();
}

void PhotoListModel::askReviews() {
    m_reviews.clear();
    m_reviews.reserve(static_cast<std::size_t>(m_files.size()));
    for (const QString& file : m_files) m_reviews.push_back(m_review(file));
}

void PhotoListModel::reviewsChanged() {
    askReviews();
    if (!m_files.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {StateRole, LockedRole, NoteRole, EmptyRole, DisagreementRole});
}

void PhotoListModel::updateRow(const QString& file) {
    const int row = rowOf(file);
    if (row >= 0) Q_EMIT dataChanged(index(row), index(row));
}

}  // namespace maskwright::ui
