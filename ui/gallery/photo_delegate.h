// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace maskwright::ui {

class Theme;

/// One row of the list: picture, name, folder, and a dot once the photo was looked at.
class PhotoDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    explicit PhotoDelegate(const Theme& theme, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    void paintPicture(QPainter& painter, const QRectF& frame, const QModelIndex& index) const;
    void paintNames(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
                    const QString& file) const;

    const Theme& m_theme;
};

}  // namespace maskwright::ui
