// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>
#include <QWidget>

namespace maskwright::ui {

/// What is shown in less room than its text needs, of `window` and everything visible in it.
QStringList cutOff(const QWidget& window);

/// A language that nobody speaks: every text between brackets, with accents, and longer by two fifths, as German is.
/// What appears without brackets was never handed to a translator.
class PseudoLanguage : public QTranslator {
  public:
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

    static bool isPseudo(const QString& text);
};

/// Texts of `window` that a reader of another language would not understand: labels, buttons, tabs, menus, tooltips,
/// placeholders, list entries, accessible names. Left out: numbers, keys, names that are the same everywhere.
/// @param data the user's own: paths, file names, concepts
QStringList untranslated(const QWidget& window, const QStringList& data = {});

}  // namespace maskwright::ui
