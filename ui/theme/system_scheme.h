// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace maskwright::ui {

/// Whether the desktop is set to dark. Made before the program sets a palette of its own: that of the desktop is the
/// first answer; where there is a settings portal, its answer replaces it a moment later and follows changes.
class SystemScheme : public QObject {
    Q_OBJECT

  public:
    explicit SystemScheme(QObject* parent = nullptr);

    bool isDark() const noexcept { return m_dark; }

  Q_SIGNALS:
    void changed();

  private Q_SLOTS:
    /// The portal's signal: a setting changed.
    void receiveSetting(const QString& group, const QString& key, const QDBusVariant& value);

  private:
    void askPortal();
    void setDark(bool dark);

    bool m_dark = false;
};

}  // namespace maskwright::ui
