// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QObject>
#include <QString>

#include "theme/colors.h"
#include "theme/system_scheme.h"

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

  private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    Colors m_colors;
    SystemScheme m_system;
};

}  // namespace maskwright::ui
