// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <functional>

class QAction;
class QFrame;
class QGridLayout;
class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QScrollArea;

namespace maskwright::ui {

class KeyBindings;

/// Every action with its key, which can be recorded anew. Where the key is another action's, a question below the field
/// asks what is to become of it; until it is answered, nothing changes.
class KeyBindingsDialog : public QDialog {
    Q_OBJECT

  public:
    KeyBindingsDialog(KeyBindings& bindings, QWidget* parent);

  private:
    /// What waits for an answer.
    struct Asked {
        QAction* action = nullptr;  ///< null: nothing
        QKeySequence keys;
    };

    void makeQuestion();
    void addRow(int row, QAction* action);
    void record(int row, QAction* action, QKeySequence keys);
    void ask(int row, const Asked& asked, const QAction& owner);
    void answer(bool use);
    void showAll();

    KeyBindings& m_bindings;
    QList<std::function<void()>> m_show;  ///< brings each row up to date
    QScrollArea* m_scroll;
    QGridLayout* m_grid;
    QFrame* m_question;
    QLabel* m_questionText;
    QPushButton* m_keep;
    Asked m_asked;
};

}  // namespace maskwright::ui
