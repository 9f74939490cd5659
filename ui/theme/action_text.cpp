// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/action_text.h"

#include <QAction>
#include <QCoreApplication>
#include <QRegularExpression>

namespace maskwright::ui {
namespace {

constexpr const char* kName = "lastingName";

/// Names of keys as Qt asks for them. Its own translations are not on every system.
[[maybe_unused]] constexpr const char* kKeyNames[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),      QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"),     QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Backspace"), QT_TRANSLATE_NOOP("QShortcut", "Esc"),
};

}  // namespace

QString plainActionText(QString text) {
    static const QRegularExpression letterBehind(QStringLiteral("\\s?\\(&\\w\\)"));
    return text.remove(letterBehind).remove(QLatin1Char('&')).remove(QStringLiteral("…")).trimmed();
}

void keepName(QAction& action) {
    action.setProperty(kName, plainActionText(action.text()));
}

QString lastingNameOf(const QAction& action) {
    const QString kept = action.property(kName).toString();
    return kept.isEmpty() ? plainActionText(action.text()) : kept;
}

}  // namespace maskwright::ui
