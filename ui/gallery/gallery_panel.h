// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace maskwright::ui {

class PhotoListModel;
class Theme;

/// The list of photos with a filter by name; tells which photo is wanted, and steps through those shown.
class GalleryPanel : public QFrame {
    Q_OBJECT

  public:
    explicit GalleryPanel(Theme& theme, QWidget* parent = nullptr);

    PhotoListModel& photos() noexcept { return *m_photos; }
    /// Shows which photo is current without asking for it again.
    void showCurrent(const QString& file);
    /// +1: the next one shown, -1: the one before; from no selection the first.
    void step(int direction);

  Q_SIGNALS:
    void photoChosen(const QString& file);

  private:
    void updateCount();
    void applyFilter(const QString& text);

    PhotoListModel* m_photos;
    QSortFilterProxyModel* m_shown;
    QListView* m_list;
    QLineEdit* m_filter;
    QLabel* m_count;
    QString m_current;
    bool m_showing = false;
};

}  // namespace maskwright::ui
