// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace maskwright::ui {

/// Whether the desktop is set to dark, and whether to less motion. Made before the program sets a palette of its own:
/// that of the desktop is the first answer; where there is a settings portal, its answer replaces it a moment later and
/// follows changes. Many desktops say nothing about motion: then things may move.
class SystemScheme : public QObject {
    Q_OBJECT

  public:
    explicit SystemScheme(QObject* parent = nullptr);

    bool isDark() const noexcept { return m_dark; }
    bool wantsLessMotion() const noexcept { return m_reducedMotion || m_animationsOff; }

  Q_SIGNALS:
    void changed();

  private Q_SLOTS:
    /// The portal's signal: a setting changed.
    void receiveSetting(const QString& group, const QString& key, const QDBusVariant& value);

  private:
    void askPortal();
    void setDark(bool dark);
    /// @param answer one of the two below
    void setMotion(bool& answer, bool less);

    bool m_dark = false;
    bool m_followsQt = false;      ///< Qt itself tells of dark and light
    bool m_reducedMotion = false;  ///< of all desktops
    bool m_animationsOff = false;  ///< of GNOME
};

}  // namespace maskwright::ui
