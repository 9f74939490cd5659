// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/languages.h"

#include <QFile>
#include <QTranslator>

namespace maskwright::ui {

QList<Language> availableLanguages() {
    const QList<Language> known = {{QStringLiteral("en"), QStringLiteral("English")},
                                   {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                   {QStringLiteral("fr"), QStringLiteral("Français")},
                                   {QStringLiteral("es"), QStringLiteral("Español")},
                                   {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")},
                                   {QStringLiteral("ja"), QStringLiteral("日本語")},
                                   {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    QList<Language> available;
    for (const Language& language : known)
        if (language.code == QLatin1String("en") ||
            QFile::exists(QStringLiteral(":/i18n/maskwright_%1.qm").arg(language.code)))
            available.push_back(language);
    return available;
}

QLocale localeOf(const QString& code) {
    const QLocale system = QLocale::system();
    if (code.isEmpty()) return system;
    const QLocale wanted(code);
    const bool sameLanguage = wanted.language() == system.language() && wanted.script() == system.script();
    const bool namesCountry = code.contains(QLatin1Char('_'));
    return sameLanguage && (!namesCountry || wanted.territory() == system.territory()) ? system : wanted;
}

bool loadWords(QTranslator& words, const QString& code, const QString& name, const QString& folder) {
    if (code.isEmpty()) return words.load(QLocale::system(), name, QStringLiteral("_"), folder);
    return words.load(QStringLiteral("%1_%2.qm").arg(name, code), folder);
}

}  // namespace maskwright::ui
