// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace maskwright::ui {

/// Asks for another name of a concept; says what does not follow it.
class RenameConceptDialog : public QDialog {
    Q_OBJECT

  public:
    RenameConceptDialog(const QString& name, const QStringList& taken, QWidget* parent);

  Q_SIGNALS:
    void renameRequested(const QString& name);

  private:
    QLineEdit* m_name;
    QPushButton* m_rename;
};

/// Says what goes with a concept before it goes.
class RemoveConceptDialog : public QDialog {
    Q_OBJECT

  public:
    /// @param photos with a mask of it
    RemoveConceptDialog(const QString& name, int photos, QWidget* parent);
};

}  // namespace maskwright::ui
