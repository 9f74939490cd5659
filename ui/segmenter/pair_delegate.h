// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "segmenter/pair_pictures.h"

namespace maskwright::ui {

class Theme;

/// One made-up pair: the picture, its background twin, the outline of its mask, and whether it is kept, with the mark
/// that changes that. Those that are dropped are faded.
class PairDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    explicit PairDelegate(const Theme& theme, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    /// Where a click keeps or drops the pair.
    static QRect markIn(const QRect& cell);

  Q_SIGNALS:
    void toggleRequested(const QModelIndex& index);

  private:
    void paintTiles(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintTile(QPainter& painter, const QRectF& tile, const QImage& picture, const QPainterPath& outline) const;
    void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const Theme& m_theme;
};

}  // namespace maskwright::ui
