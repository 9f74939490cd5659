// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace maskwright::ui {

class Dialogs;
class ModelList;
class StudioSettings;

/// What is chosen for good, in pages. Everything holds as soon as it is changed; there is nothing to confirm.
class SettingsDialog : public QDialog {
    Q_OBJECT

  public:
    enum class Page { General, Engine, Models };

    SettingsDialog(StudioSettings& settings, ModelList& models, Dialogs& dialogs, QWidget* parent);

    void showPage(Page page);

  Q_SIGNALS:
    /// For what holds only when the program starts.
    void restartRequested();

  private:
    void addPage(const QString& name, QWidget* page, bool scrolls);

    QListWidget* m_names;
    QStackedWidget* m_pages;
};

}  // namespace maskwright::ui
