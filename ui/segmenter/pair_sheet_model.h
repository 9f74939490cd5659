// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include "segmenter/pair_pictures.h"
#include "session/pair_session.h"

namespace maskwright::ui {

/// Made-up pairs by number. Pictures are read when a pair is seen.
class PairSheetModel : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role {
        NumberRole = Qt::UserRole,  ///< SheetPair::index
        KeptRole,
        WordsRole,     ///< what is said of it
        PicturesRole,  ///< std::shared_ptr<const PairPictures>; null while they are not there
        BrokenRole,
    };

    explicit PairSheetModel(QObject* parent = nullptr);

    void setSheet(const PairSheet& sheet);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    void replace(const PairSheet& sheet);
    int rowOf(qint64 number) const;

    std::filesystem::path m_folder;
    std::vector<SheetPair> m_pairs;
    PairPictureLoader* m_loader;
};

/// Which pairs are shown.
class PairFilter : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    enum class Shown { All, Kept, Dropped };

    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setShown(Shown shown);

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    Shown m_shown = Shown::All;
};

/// "Dropped: the mask is in pieces" and the like.
QString verdictWords(const std::string& verdict);

}  // namespace maskwright::ui
