// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/state_words.h"

#include <QCoreApplication>
#include <QHash>

namespace maskwright::ui {
namespace {

QString worded(const char* text) {
    return QCoreApplication::translate("Review", text);
}

}  // namespace

QString stateWord(ReviewState state) {
    switch (state) {
        case ReviewState::Accepted:
            return worded(QT_TRANSLATE_NOOP("Review", "Accepted"));
        case ReviewState::Edited:
            return worded(QT_TRANSLATE_NOOP("Review", "Edited"));
        case ReviewState::Rejected:
            return worded(QT_TRANSLATE_NOOP("Review", "Rejected"));
        case ReviewState::NeedsWork:
            return worded(QT_TRANSLATE_NOOP("Review", "Needs work"));
        case ReviewState::Unreviewed:
            break;
    }
    return worded(QT_TRANSLATE_NOOP("Review", "Unreviewed"));
}

QString layerWord(LayerKind kind) {
    switch (kind) {
        case LayerKind::Preliminary:
            return worded(QT_TRANSLATE_NOOP("Review", "Preliminary"));
        case LayerKind::Refined:
            return worded(QT_TRANSLATE_NOOP("Review", "Refined"));
        case LayerKind::Segmenter:
            return worded(QT_TRANSLATE_NOOP("Review", "Segmenter"));
        case LayerKind::Imported:
            return worded(QT_TRANSLATE_NOOP("Review", "Imported"));
        case LayerKind::Human:
            break;
    }
    return worded(QT_TRANSLATE_NOOP("Review", "Yours"));
}

QString actionWord(const QString& what) {
    static const QHash<QString, const char*> words = {
        {QStringLiteral("accept"), QT_TRANSLATE_NOOP("Review", "Accept")},
        {QStringLiteral("absent"), QT_TRANSLATE_NOOP("Review", "Nothing here")},
        {QStringLiteral("reject"), QT_TRANSLATE_NOOP("Review", "Reject")},
        {QStringLiteral("needs work"), QT_TRANSLATE_NOOP("Review", "Needs work")},
        {QStringLiteral("review"), QT_TRANSLATE_NOOP("Review", "Unreviewed")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("Review", "Note")},
        {QStringLiteral("use layer"), QT_TRANSLATE_NOOP("Review", "Use this mask")},
        {QStringLiteral("copy mask"), QT_TRANSLATE_NOOP("Review", "Copied mask")},
        {QStringLiteral("brush"), QT_TRANSLATE_NOOP("Review", "Brush")},
        {QStringLiteral("eraser"), QT_TRANSLATE_NOOP("Review", "Eraser")},
        {QStringLiteral("polygon"), QT_TRANSLATE_NOOP("Review", "Polygon")},
        {QStringLiteral("lasso"), QT_TRANSLATE_NOOP("Review", "Lasso")},
        {QStringLiteral("fill"), QT_TRANSLATE_NOOP("Review", "Fill")},
        {QStringLiteral("wand"), QT_TRANSLATE_NOOP("Review", "Wand")},
        {QStringLiteral("grow"), QT_TRANSLATE_NOOP("Review", "Grow")},
        {QStringLiteral("shrink"), QT_TRANSLATE_NOOP("Review", "Shrink")},
        {QStringLiteral("fill holes"), QT_TRANSLATE_NOOP("Review", "Fill holes")},
        {QStringLiteral("drop specks"), QT_TRANSLATE_NOOP("Review", "Drop specks")},
        {QStringLiteral("smooth"), QT_TRANSLATE_NOOP("Review", "Smooth")},
        {QStringLiteral("edge snap"), QT_TRANSLATE_NOOP("Review", "Edge snap")},
        {QStringLiteral("revert"), QT_TRANSLATE_NOOP("Review", "Revert to model")},
        {QStringLiteral("revert to model"), QT_TRANSLATE_NOOP("Review", "Revert to model")},
        {QStringLiteral("clear"), QT_TRANSLATE_NOOP("Review", "Clear")},
    };
    const auto word = words.constFind(what);
    return word == words.cend() ? what : worded(*word);
}

}  // namespace maskwright::ui
