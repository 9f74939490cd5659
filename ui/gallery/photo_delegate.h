// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace maskwright::ui {

class Theme;

/// One row of the list: picture, name, folder, what a person said of it, or a dot once it was looked at.
class PhotoDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    explicit PhotoDelegate(const Theme& theme, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Below the name: how much the masks differ, and the folder.
    static QString secondLine(const QModelIndex& index);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    void paintPicture(QPainter& painter, const QRectF& frame, const QModelIndex& index) const;
    void paintNames(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    /// State, lock and note at the right of the row. @return where the room for text ends.
    int paintMarks(QPainter& painter, const QRect& row, const QModelIndex& index) const;

    const Theme& m_theme;
};

}  // namespace maskwright::ui
