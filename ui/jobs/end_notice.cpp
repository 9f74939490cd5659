// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/end_notice.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>

#include "jobs/job_words.h"

namespace maskwright::ui {
namespace {

constexpr uint kReplacesNone = 0;
constexpr int kDesktopsOwnTime = -1;

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");

/// Sent and forgotten: who does not listen does not hold the window up.
void sendToDesktop(const QString& title, const QString& text) {
    // Only where the desktop runs a session: asking for a bus that is not there would start one.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
    const QString icon = QStringLiteral("maskwright");
    const QVariantMap hints = {{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
    // The body is read as markup.
    message << QGuiApplication::applicationDisplayName() << kReplacesNone << icon << title << text.toHtmlEscaped()
            << QStringList() << hints << kDesktopsOwnTime;
    bus.send(message);
}

}  // namespace

void DesktopNotifier::notify(const QString& title, const QString& text) {
    QApplication::alert(&m_window);
    sendToDesktop(title, text);
}

EndNotice::EndNotice(JobRunner& runner, std::unique_ptr<Notifier> notifier, std::chrono::milliseconds longJob,
                     QObject* parent)
    : QObject(parent), m_notifier(std::move(notifier)), m_long(longJob) {
    connect(&runner, &JobRunner::ended, this, [this, &runner](RequestId id) {
        if (const JobRecord* job = runner.job(id)) tell(*job);
    });
}

void EndNotice::tell(const JobRecord& job) {
    const bool isNews = job.state == JobState::Done || job.state == JobState::Failed;
    if (!isNews || job.started.msecsTo(job.ended) < m_long.count()) return;
    if (QApplication::activeWindow() != nullptr) return;
    QStringList text = {wordedEnd(job)};
    text += wordedFailure(job).mid(0, 1);
    m_notifier->notify(titleOf(job), text.join(QLatin1Char(' ')));
}

}  // namespace maskwright::ui
