// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QPair>

class QAction;

namespace maskwright::ui {

/// The list of keys, read from the actions themselves, so that it cannot lie.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

  public:
    /// @param mouse what the mouse does on the photo: gesture and meaning.
    ShortcutsDialog(const QList<QAction*>& actions, const QList<QPair<QString, QString>>& mouse, QWidget* parent);

  Q_SIGNALS:
    void changeRequested();
};

}  // namespace maskwright::ui
