// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace maskwright::ui {

class Theme;

/// What a page shows while there is nothing to show: an icon, one line that says what to do, and the one button for
/// it, in the middle of the room there is.
class EmptyState : public QWidget {
    Q_OBJECT

  public:
    /// @param iconName   of resources/icons, without ".svg"
    /// @param buttonText empty: no button, where nothing can be done from here
    EmptyState(Theme& theme, const QString& iconName, const QString& text, const QString& buttonText,
               QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    void setButtonText(const QString& text);
    void setActionEnabled(bool enabled);

  Q_SIGNALS:
    void actionRequested();

  private:
    QLabel* m_text;
    QPushButton* m_button;
};

}  // namespace maskwright::ui
