// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>
#include <optional>

#include "project/project.h"

namespace maskwright::ui {

/// Which photos the gallery lists, and in what order.
class PhotoFilter : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    enum class Order { ByPath, WorstFirst };
    /// Photos from this score on are those whose masks disagree.
    static constexpr double kDisagrees = 0.5;

    struct Wanted {
        QString text;                      ///< part of the path
        std::optional<ReviewState> state;  ///< empty: any
        bool withNote = false;
        bool disagreeing = false;
        std::optional<QSet<QString>> files;  ///< of a concept; empty: any
        bool operator==(const Wanted&) const = default;
    };

    explicit PhotoFilter(QObject* parent = nullptr);

    void setWanted(const Wanted& wanted);
    const Wanted& wanted() const noexcept { return m_wanted; }
    void setOrder(Order order);

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

  private:
    Wanted m_wanted;
    bool m_wantsAll = true;
};

}  // namespace maskwright::ui
