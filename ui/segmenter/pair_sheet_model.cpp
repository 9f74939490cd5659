// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmenter/pair_sheet_model.h"

#include <QLocale>
#include <algorithm>

namespace maskwright::ui {

PairSheetModel::PairSheetModel(QObject* parent) : QAbstractListModel(parent), m_loader(new PairPictureLoader(this)) {
    connect(m_loader, &PairPictureLoader::loaded, this, [this](qint64 number) {
        const int row = rowOf(number);
        if (row >= 0) Q_EMIT dataChanged(index(row), index(row), {PicturesRole, BrokenRole});
    });
}

int PairSheetModel::rowOf(qint64 number) const {
    const auto place = std::lower_bound(m_pairs.begin(), m_pairs.end(), number,
                                        [](const SheetPair& pair, qint64 wanted) { return pair.index < wanted; });
    return place != m_pairs.end() && place->index == number ? static_cast<int>(place - m_pairs.begin()) : -1;
}

/// While pairs are being made they come at the end; the place in the list and what is selected stay.
void PairSheetModel::setSheet(const PairSheet& sheet) {
    const std::size_t before = m_pairs.size();
    const auto isSamePair = [](const SheetPair& a, const SheetPair& b) {
        return a.index == b.index && a.measures.maskShare == b.measures.maskShare;
    };
    const bool hasGrown = sheet.folder == m_folder && sheet.pairs.size() >= before &&
                          std::equal(m_pairs.begin(), m_pairs.end(), sheet.pairs.begin(), isSamePair);
    if (!hasGrown) return replace(sheet);
    for (std::size_t row = 0; row < before; ++row) {
        if (m_pairs[row].verdict == sheet.pairs[row].verdict) continue;
        m_pairs[row] = sheet.pairs[row];
        m_loader->retry(m_pairs[row].index);
        const QModelIndex changed = index(static_cast<int>(row));
        Q_EMIT dataChanged(changed, changed);
    }
    if (sheet.pairs.size() == before) return;
    beginInsertRows({}, static_cast<int>(before), static_cast<int>(sheet.pairs.size()) - 1);
    m_pairs = sheet.pairs;
    endInsertRows();
}

void PairSheetModel::replace(const PairSheet& sheet) {
    beginResetModel();
    m_folder = sheet.folder;
    m_pairs = sheet.pairs;
    m_loader->setFolder(m_folder);
    endResetModel();
}

int PairSheetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

QVariant PairSheetModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const SheetPair& pair = m_pairs[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return tr("Pair %1. %2").arg(QLocale().toString(qlonglong{pair.index + 1}), verdictWords(pair.verdict));
        case Qt::ToolTipRole:
            return tr("%1. The mask covers %2 % of the picture; inside it the two differ by %3.")
                .arg(verdictWords(pair.verdict), QLocale().toString(100 * pair.measures.maskShare, 'f', 1),
                     QLocale().toString(pair.measures.change, 'f', 2));
        case NumberRole:
            return qint64{pair.index};
        case KeptRole:
            return isKept(pair.verdict);
        case WordsRole:
            return verdictWords(pair.verdict);
        case PicturesRole:
            return QVariant::fromValue(m_loader->pictures(pair));
        case BrokenRole:
            return m_loader->isBroken(pair.index);
        default:
            return {};
    }
}

void PairFilter::setShown(Shown shown) {
    m_shown = shown;
    invalidateFilter();
}

bool PairFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_shown == Shown::All) return true;
    const bool kept = sourceModel()->index(row, 0, parent).data(PairSheetModel::KeptRole).toBool();
    return kept == (m_shown == Shown::Kept);
}

QString verdictWords(const std::string& verdict) {
    if (verdict == "kept") return PairSheetModel::tr("Kept");
    if (verdict == "kept by hand") return PairSheetModel::tr("Kept by you");
    if (verdict == "dropped by hand") return PairSheetModel::tr("Dropped by you");
    if (verdict == "empty") return PairSheetModel::tr("Dropped: the mask is all but empty");
    if (verdict == "full") return PairSheetModel::tr("Dropped: the mask fills the picture");
    if (verdict == "border") return PairSheetModel::tr("Dropped: the mask runs along the border");
    if (verdict == "pieces") return PairSheetModel::tr("Dropped: the mask is in pieces");
    if (verdict == "alike") return PairSheetModel::tr("Dropped: both pictures are alike");
    if (verdict == "unclear") return PairSheetModel::tr("Dropped: they differ outside the mask as well");
    return PairSheetModel::tr("Dropped");
}

}  // namespace maskwright::ui
