// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include "gallery/photo_filter.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;

namespace maskwright::ui {

class PhotoListModel;
class Theme;

/// The list of photos with its filters; tells which photo is wanted, and steps through those shown.
class GalleryPanel : public QFrame {
    Q_OBJECT

  public:
    explicit GalleryPanel(Theme& theme, QWidget* parent = nullptr);

    PhotoListModel& photos() noexcept { return *m_photos; }
    /// Shows which photo is current without asking for it again.
    void showCurrent(const QString& file);
    /// +1: the next one shown, -1: the one before; from no selection the first.
    void step(int direction);
    /// The first unreviewed photo after the current one, going round; empty when all shown were reviewed.
    QString nextUnreviewed() const;
    /// The one below the current one; empty at the end.
    QString next() const;
    void choose(const QString& file);
    void showWorstFirst();
    bool isWorstFirst() const;
    /// In the order shown; the current one when nothing else is selected.
    QStringList selectedFiles() const;
    /// How many photos are in each state, indexed by ReviewState.
    void setCounts(const QList<int>& counts);
    /// Offered as filters; `files` gives the photos of one.
    void setConcepts(const QStringList& names);
    void setConceptFiles(const QString& name, const QSet<QString>& files);
    /// What is listed and in which order, for restoreFilter; empty: all photos by their paths.
    QString savedFilter() const;
    /// @param saved by savedFilter; what it names and is no more is left out
    void restoreFilter(const QString& saved);
    /// What the context menu of the list offers.
    void setMenu(QMenu* menu) { m_menu = menu; }
    /// Keys that are heard while the list has the focus, and not while a filter is typed.
    void setListKeys(const QList<QAction*>& actions);

  Q_SIGNALS:
    void photoChosen(const QString& file);
    /// The photos of this concept are to be listed; answer with setConceptFiles.
    void conceptWanted(const QString& name);
    void filterChanged();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void wantThumbnails();
    void updateCount();
    void applyFilter();

    PhotoListModel* m_photos;
    PhotoFilter* m_shown;
    QListView* m_list;
    QLineEdit* m_filter;
    QComboBox* m_state;
    QComboBox* m_order;
    QComboBox* m_concept;
    QLabel* m_count;
    QMenu* m_menu = nullptr;
    QString m_current;
    bool m_showing = false;
    QTimer m_viewMoved;  ///< several changes of one moment are answered once
};

}  // namespace maskwright::ui
