// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QSettings;

namespace maskwright::ui {

class Theme;

/// A heading with what belongs to it below, which a click on the heading, or Space, folds away.
class Section : public QWidget {
    Q_OBJECT

  public:
    /// @param name of the section; its heading is called the same with "Header" behind it.
    Section(const char* name, const QString& title, QWidget* body, const Theme& theme, QWidget* parent = nullptr);

    bool isOpen() const noexcept { return m_open; }
    void setOpen(bool open);

  Q_SIGNALS:
    void openChanged(bool open);

  private:
    void showOpen();

    const Theme& m_theme;
    QPushButton* m_header;
    QWidget* m_body;
    bool m_open = true;
};

/// Folds every Section below `root` as it was left when the program last ran, and keeps in `settings` what is folded
/// from now on, by the section's name. @param settings outlives `root`
void rememberSections(QWidget& root, QSettings& settings);

}  // namespace maskwright::ui
