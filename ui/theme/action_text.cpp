// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/action_text.h"

#include <QRegularExpression>

namespace maskwright::ui {

QString plainActionText(QString text) {
    static const QRegularExpression letterBehind(QStringLiteral("\\s?\\(&\\w\\)"));
    return text.remove(letterBehind).remove(QLatin1Char('&')).remove(QStringLiteral("…")).trimmed();
}

}  // namespace maskwright::ui
