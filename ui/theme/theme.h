// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include "theme/colors.h"
#include "theme/system_scheme.h"

class QAbstractButton;
class QAction;

namespace maskwright::ui {

class StudioStyle;

enum class ThemeChoice { System, Light, Dark };
enum class MotionChoice { System, Reduced, Full };

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

    MotionChoice motion() const noexcept { return m_motion; }
    void chooseMotion(MotionChoice choice);
    /// Whether nothing should move by itself. Who has no Theme at hand asks the style: with less motion,
    /// QStyle::SH_Widget_Animation_Duration is 0.
    bool reducedMotion() const noexcept;

    /// An icon of resources/icons in the text colour of the theme, in as many sizes as screens need.
    QIcon icon(const QString& name) const;
    /// @param gap empty pixels at the right, between the icon and a text.
    QIcon icon(const QString& name, const QColor& color, int gap = 0) const;
    /// Gives the button or action the icon now and again whenever the theme changes.
    void setIcon(QAbstractButton* button, const QString& name);
    void setIcon(QAction* action, const QString& name);

    bool eventFilter(QObject* watched, QEvent* event) override;

  Q_SIGNALS:
    void changed();

  private:
    void apply();
    void applyMotion();

    ThemeChoice m_choice = ThemeChoice::System;
    MotionChoice m_motion = MotionChoice::System;
    Colors m_colors;
    SystemScheme m_system;
    QPointer<StudioStyle> m_style;  ///< belongs to the application
    QList<Qt::UIEffect> m_effects;  ///< that the desktop has on
};

}  // namespace maskwright::ui
