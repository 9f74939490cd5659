// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmenter/score_table.h"

#include <QLocale>

namespace maskwright::ui {

void ScoreTable::setScores(const std::vector<PhotoScore>& scores) {
    beginResetModel();
    m_scores = scores;
    endResetModel();
}

QString ScoreTable::fileAt(int row) const {
    return row >= 0 && row < rowCount() ? QString::fromStdString(m_scores[static_cast<std::size_t>(row)].file)
                                        : QString();
}

int ScoreTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_scores.size());
}

int ScoreTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant ScoreTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const PhotoScore& score = m_scores[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (index.column() == Photo ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole && index.column() == Photo) return fileAt(index.row()).toHtmlEscaped();
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Photo:
            return fileAt(index.row()).simplified();
        case Iou:
            return QLocale().toString(score.iou, 'f', 2);
        default:
            return QLocale().toString(score.boundaryF, 'f', 2);
    }
}

QVariant ScoreTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Photo ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole) return {};
    return section == Photo ? tr("Photo") : section == Iou ? tr("IoU") : tr("Boundary F");
}

}  // namespace maskwright::ui
