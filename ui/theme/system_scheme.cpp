// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/system_scheme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPalette>
#include <QStyleHints>

namespace maskwright::ui {
namespace {

constexpr int kDarkBelowLightness = 128;
constexpr uint kPortalNoPreference = 0;
constexpr uint kPortalDark = 1;

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

/// The portal wraps its answer once or twice, depending on its version.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    return value;
}

}  // namespace

SystemScheme::SystemScheme(QObject* parent)
    : QObject(parent), m_dark(QApplication::palette().color(QPalette::Window).lightness() < kDarkBelowLightness) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QStyleHints* hints = QGuiApplication::styleHints();
    if (hints->colorScheme() != Qt::ColorScheme::Unknown) {
        m_dark = hints->colorScheme() == Qt::ColorScheme::Dark;
        connect(hints, &QStyleHints::colorSchemeChanged, this,
                [this](Qt::ColorScheme scheme) { setDark(scheme == Qt::ColorScheme::Dark); });
        return;
    }
#endif
    askPortal();
}

void SystemScheme::askPortal() {
    // Only where the desktop runs a session: asking for a bus that is not there would start one.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(receiveSetting(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    question << kGroup << kKey;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid()) receiveSetting(kGroup, kKey, reply.value());
    });
}

void SystemScheme::receiveSetting(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group != kGroup || key != kKey) return;
    const uint scheme = unwrapped(value.variant()).toUInt();
    if (scheme != kPortalNoPreference) setDark(scheme == kPortalDark);
}

void SystemScheme::setDark(bool dark) {
    if (dark == m_dark) return;
    m_dark = dark;
    Q_EMIT changed();
}

}  // namespace maskwright::ui
