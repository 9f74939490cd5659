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
constexpr uint kPortalReducedMotion = 1;

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kScheme = QStringLiteral("color-scheme");
const QString kMotion = QStringLiteral("reduced-motion");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");
const QString kAnimations = QStringLiteral("enable-animations");

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
        m_followsQt = true;
        m_dark = hints->colorScheme() == Qt::ColorScheme::Dark;
        connect(hints, &QStyleHints::colorSchemeChanged, this,
                [this](Qt::ColorScheme scheme) { setDark(scheme == Qt::ColorScheme::Dark); });
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
    const QPair<QString, QString> asked[] = {{kAppearance, kScheme}, {kAppearance, kMotion}, {kGnome, kAnimations}};
    for (const auto& [group, key] : asked) {
        QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
        question << group << key;
        auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, group = group, key = key] {
            answer->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *answer;
            if (reply.isValid()) receiveSetting(group, key, reply.value());
        });
    }
}

void SystemScheme::receiveSetting(const QString& group, const QString& key, const QDBusVariant& value) {
    const QVariant answer = unwrapped(value.variant());
    if (group == kAppearance && key == kScheme && !m_followsQt) {
        const uint scheme = answer.toUInt();
        if (scheme != kPortalNoPreference) setDark(scheme == kPortalDark);
    } else if (group == kAppearance && key == kMotion) {
        setMotion(m_reducedMotion, answer.toUInt() == kPortalReducedMotion);
    } else if (group == kGnome && key == kAnimations) {
        setMotion(m_animationsOff, !answer.toBool());
    }
}

void SystemScheme::setDark(bool dark) {
    if (dark == m_dark) return;
    m_dark = dark;
    Q_EMIT changed();
}

void SystemScheme::setMotion(bool& answer, bool less) {
    const bool before = wantsLessMotion();
    answer = less;
    if (wantsLessMotion() != before) Q_EMIT changed();
}

}  // namespace maskwright::ui
