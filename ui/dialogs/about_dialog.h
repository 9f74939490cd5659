// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace maskwright::ui {

/// Version, licences, the paper, and what the program runs on, to be copied into a report of a bug.
class AboutDialog : public QDialog {
    Q_OBJECT

  public:
    explicit AboutDialog(QWidget* parent);

  private:
    QWidget* makeAbout();
    QWidget* makeLicences();
    QWidget* makeVersions();
    void showVersions(const QString& text);

    QPlainTextEdit* m_versions;
    QPushButton* m_copy;
};

/// The versions of the program and its libraries, the system and the processor, a line each. In English whatever the
/// language of the window is: it is for those who mend bugs. Reads files of the system: not for the GUI thread.
QString versionBlock();

}  // namespace maskwright::ui
