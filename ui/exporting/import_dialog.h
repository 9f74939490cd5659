// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "session/review_session.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace maskwright::ui {

class Dialogs;
class PathField;
class Theme;

/// Asks where masks made elsewhere lie and what they show.
class ImportDialog : public QDialog {
    Q_OBJECT

  public:
    ImportDialog(const QString& conceptText, Dialogs& dialogs, Theme& theme, QWidget* parent);

  Q_SIGNALS:
    void importRequested(const maskwright::ui::MaskImportRequest& request);

  private:
    bool isCoco() const;
    void pick();
    void check();
    MaskImportRequest request() const;

    Dialogs& m_dialogs;
    QComboBox* m_form;
    PathField* m_path;
    QStackedWidget* m_what;  ///< by form
    QLineEdit* m_concept;    ///< of PNG masks
    QLineEdit* m_concepts;   ///< of a COCO file, with commas
    QComboBox* m_existing;
    QLabel* m_complaint;
    QPushButton* m_import;
};

}  // namespace maskwright::ui
