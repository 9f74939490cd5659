// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/gallery_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include "gallery/photo_delegate.h"
#include "gallery/photo_list_model.h"
#include "theme/theme.h"

namespace maskwright::ui {

GalleryPanel::GalleryPanel(Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_photos(new PhotoListModel(this)),
      m_shown(new QSortFilterProxyModel(this)),
      m_list(new QListView),
      m_filter(new QLineEdit),
      m_count(new QLabel) {
    setObjectName(QStringLiteral("galleryPanel"));
    m_shown->setSourceModel(m_photos);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(QStringLiteral("photoList"));
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new PhotoDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Photos"));
    m_filter->setObjectName(QStringLiteral("photoFilter"));
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setClearButtonEnabled(true);
    m_count->setProperty("role", "heading");
    m_count->setObjectName(QStringLiteral("photoCount"));

    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 16, 16, 8);
    head->setSpacing(8);
    head->addWidget(m_count);
    head->addWidget(m_filter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &GalleryPanel::applyFilter);
    connect(m_photos, &QAbstractItemModel::modelReset, this, &GalleryPanel::updateCount);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (!current.isValid() || m_showing) return;
        m_current = current.data(PhotoListModel::FileRole).toString();
        Q_EMIT photoChosen(m_current);
    });
    connect(&theme, &Theme::changed, m_list, [this] { m_list->viewport()->update(); });
    updateCount();
}

void GalleryPanel::updateCount() {
    const int shown = m_shown->rowCount();
    const int all = m_photos->rowCount();
    m_count->setText(shown == all ? tr("%n photo(s)", nullptr, all)
                                  : tr("%1 of %n photo(s)", nullptr, all).arg(QLocale().toString(shown)));
}

void GalleryPanel::applyFilter(const QString& text) {
    {
        // The list would move on to a neighbour of a row that goes; filtering is not choosing.
        const QScopedValueRollback showing(m_showing, true);
        m_shown->setFilterFixedString(text);
    }
    updateCount();
    showCurrent(m_current);
}

void GalleryPanel::showCurrent(const QString& file) {
    m_current = file;
    const QScopedValueRollback showing(m_showing, true);
    const QModelIndex index = m_shown->mapFromSource(m_photos->index(m_photos->rowOf(file)));
    m_list->setCurrentIndex(index);
    if (index.isValid()) m_list->scrollTo(index);
}

void GalleryPanel::step(int direction) {
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? current.row() + direction : 0;
    if (row >= 0 && row < m_shown->rowCount()) m_list->setCurrentIndex(m_shown->index(row, 0));
}

}  // namespace maskwright::ui
