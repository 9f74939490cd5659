// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

class QGridLayout;
class QLabel;

namespace maskwright::ui {

class KeyBindings;

/// Every action with its key, which can be recorded anew; says whose key is taken.
class KeyBindingsDialog : public QDialog {
    Q_OBJECT

  public:
    KeyBindingsDialog(KeyBindings& bindings, QWidget* parent);

  private:
    void addRow(QGridLayout& grid, int row, QAction* action);
    void showAll();

    KeyBindings& m_bindings;
    QList<std::function<void()>> m_show;  ///< brings each row up to date
    QLabel* m_warning;
};

}  // namespace maskwright::ui
