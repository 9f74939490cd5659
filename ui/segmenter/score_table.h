// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "pipeline/evaluate.h"

namespace maskwright::ui {

/// The scores of photos, the worst first.
class ScoreTable : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Photo, Iou, BoundaryF, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setScores(const std::vector<PhotoScore>& scores);
    /// Of the mask that was judged, relative to its folder; empty where there is none.
    QString fileAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<PhotoScore> m_scores;
};

}  // namespace maskwright::ui
