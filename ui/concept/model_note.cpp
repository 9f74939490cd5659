// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concept/model_note.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace maskwright::ui {
namespace {

struct ModelNote {
    Q_DECLARE_TR_FUNCTIONS(ModelNote)
};

}  // namespace

QString wordedNote(const QString& note) {
    // As attention_extractor.cpp words it.
    static const QRegularExpression unknown(
        QStringLiteral("^\"(.+)\" is not among the words that (.+) learned; looking for \"(.+)\" instead\\.$"));
    if (const auto match = unknown.match(note); match.hasMatch())
        return ModelNote::tr(
                   "“%1” is not among the words that %2 learned, which are English; it looks for “%3” instead.")
            .arg(match.captured(1), match.captured(2), match.captured(3));
    return note;
}

}  // namespace maskwright::ui
