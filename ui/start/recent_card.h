// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QDate>
#include <QPixmap>

#include "start/recent_projects.h"

class QToolButton;

namespace maskwright::ui {

class Theme;

/// A project to go on with: one of its photos, its name, where it lies, how far it is.
class RecentCard : public QAbstractButton {
    Q_OBJECT

  public:
    RecentCard(Theme& theme, const RecentProject& project, QWidget* parent = nullptr);

    const RecentProject& project() const noexcept { return m_project; }
    /// Null: a placeholder.
    void setPicture(const QPixmap& picture);
    /// It is not where it was; it can still be asked for, and taken off the list.
    void setMissing(bool missing);
    /// "Yesterday  ·  12 of 40 reviewed".
    QString lastLine() const;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  Q_SIGNALS:
    void removeRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void describe();
    void updateRemove();
    void paintPicture(QPainter& painter, const QRectF& frame) const;
    void paintProgress(QPainter& painter, const QRectF& frame) const;
    void paintWords(QPainter& painter, const QRect& area) const;

    Theme& m_theme;
    RecentProject m_project;
    QPixmap m_picture;
    QToolButton* m_remove;
    bool m_missing = false;
};

/// "Today", "Yesterday", "3 days ago", then the date as the language writes it.
QString dayInWords(const QDate& day, const QDate& today);

}  // namespace maskwright::ui
