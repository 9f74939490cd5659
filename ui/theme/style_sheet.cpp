// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style_sheet.h"

#include <QFile>
#include <QList>
#include <QPair>

namespace maskwright::ui {

QString styleSheetFrom(const Colors& colors) {
    QFile file(QStringLiteral(":/theme/studio.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // Longer names first: @accent is the beginning of @accentSoft.
    const QList<QPair<QString, QColor>> roles = {
        {QStringLiteral("@accentHover"), colors.accentHover},
        {QStringLiteral("@accentSoft"), colors.accentSoft},
        {QStringLiteral("@onAccent"), colors.onAccent},
        {QStringLiteral("@accent"), colors.accent},
        {QStringLiteral("@window"), colors.window},
        {QStringLiteral("@surface"), colors.surface},
        {QStringLiteral("@raised"), colors.raised},
        {QStringLiteral("@hover"), colors.hover},
        {QStringLiteral("@border"), colors.border},
        {QStringLiteral("@text"), colors.text},
        {QStringLiteral("@muted"), colors.muted},
        {QStringLiteral("@danger"), colors.danger},
        {QStringLiteral("@success"), colors.success},
        {QStringLiteral("@warning"), colors.warning},
        {QStringLiteral("@ring"), colors.ring},
    };
    for (const auto& [role, color] : roles) sheet.replace(role, color.name());
    sheet.replace(QStringLiteral("@tone"), colors.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    return sheet;
}

}  // namespace maskwright::ui
