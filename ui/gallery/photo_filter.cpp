// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/photo_filter.h"

#include "gallery/photo_list_model.h"

namespace maskwright::ui {

PhotoFilter::PhotoFilter(QObject* parent) : QSortFilterProxyModel(parent) {}

void PhotoFilter::setWanted(const Wanted& wanted) {
    if (wanted == m_wanted) return;
    m_wanted = wanted;
    m_wantsAll = wanted == Wanted{};
    invalidateFilter();
}

void PhotoFilter::setOrder(Order order) {
    // -1 is the order of the source: by path.
    sort(order == Order::WorstFirst ? 0 : -1);
}

bool PhotoFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_wantsAll) return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString file = index.data(PhotoListModel::FileRole).toString();
    if (!m_wanted.text.isEmpty() && !file.contains(m_wanted.text, Qt::CaseInsensitive)) return false;
    if (m_wanted.state && index.data(PhotoListModel::StateRole).toInt() != static_cast<int>(*m_wanted.state))
        return false;
    if (m_wanted.withNote && index.data(PhotoListModel::NoteRole).toString().isEmpty()) return false;
    if (m_wanted.disagreeing && index.data(PhotoListModel::DisagreementRole).toDouble() < kDisagrees) return false;
    return !m_wanted.files || m_wanted.files->contains(file);
}

bool PhotoFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const double a = left.data(PhotoListModel::DisagreementRole).toDouble();
    const double b = right.data(PhotoListModel::DisagreementRole).toDouble();
    return a != b ? a > b : left.row() < right.row();
}

}  // namespace maskwright::ui
