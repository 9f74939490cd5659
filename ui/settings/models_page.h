// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace maskwright::ui {

class Dialogs;
class ModelList;
struct Failure;
struct ModelEntry;

/// The list of models, and all there is to know of the one that is selected.
class ModelsPage : public QWidget {
    Q_OBJECT

  public:
    ModelsPage(ModelList& models, Dialogs& dialogs, QWidget* parent = nullptr);

    int selectedRow() const;
    void select(int row);

  private:
    QPushButton* makeButton(const char* name, const QString& text);
    QWidget* makeDetails();
    void connectButtons();
    void pick(bool folder);
    void add(const QString& path);
    void refuse(const QString& path, const Failure& failure);
    void showSelected();
    void showEntry(const ModelEntry& entry);
    void showCheck(const ModelEntry& entry);

    ModelList& m_models;
    Dialogs& m_dialogs;
    QListView* m_list;
    QPushButton* m_addFolder;
    QPushButton* m_addFile;
    QPushButton* m_remove;
    QPushButton* m_use;
    QPushButton* m_check;
    QLabel* m_message;  ///< what is being added, or why it was refused
    QLabel* m_name;
    QLabel* m_summary;
    QLabel* m_parts;
    QLabel* m_hashes;
    QLabel* m_verdict;
};

}  // namespace maskwright::ui
