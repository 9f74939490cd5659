// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

class QTranslator;

namespace maskwright::ui {

struct Language {
    QString code;  ///< as in the name of its file: "pt_BR"
    QString name;  ///< in itself, so that who cannot read the others finds it
};

/// Those whose texts are in the program. English always is: it is what the texts are written in.
QList<Language> availableLanguages();

/// How the language writes numbers and dates; where the system speaks it too, as the system does.
/// @param code empty: the system's language
QLocale localeOf(const QString& code);

/// Loads the texts of a file named `<name>_<language>.qm`.
/// @param code empty: the first of the system's languages that there is a file for
/// @return false where there is none.
bool loadWords(QTranslator& words, const QString& code, const QString& name, const QString& folder);

}  // namespace maskwright::ui
