// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QIcon>
#include <QObject>
#include <QString>

#include "theme/colors.h"

class QAbstractButton;
class QAction;

namespace maskwright::ui {

enum class ThemeChoice { System, Light, Dark };

/// What the program looks like: palette, style sheet and icon colours of the whole application. Lives on the GUI
/// thread; one per program, made after QApplication. Widgets that draw themselves read `colors()` and repaint on
/// `changed`.
class Theme : public QObject {
    Q_OBJECT

  public:
    explicit Theme(QObject* parent = nullptr);

    ThemeChoice choice() const noexcept { return m_choice; }
    void choose(ThemeChoice choice);
    const Colors& colors() const noexcept { return m_colors; }

    /// An icon of resources/icons in the text colour of the theme, in as many sizes as screens need.
    QIcon icon(const QString& name) const;
    /// @param gap empty pixels at the right, between the icon and a text.
    QIcon icon(const QString& name, const QColor& color, int gap = 0) const;
    /// Gives the button or action the icon now and again whenever the theme changes.
    void setIcon(QAbstractButton* button, const QString& name);
    void setIcon(QAction* action, const QString& name);

  Q_SIGNALS:
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void apply();
    bool systemIsDark() const;

    ThemeChoice m_choice = ThemeChoice::System;
    Colors m_colors;
    bool m_applying = false;
    bool m_startedDark = false;  ///< what the desktop's palette was before ours replaced it
};

}  // namespace maskwright::ui
