// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace maskwright::ui {

/// A page of the user guide as it lies in the program's resources.
struct GuidePage {
    QString file;   ///< below guideFolder(), such as "guide/heatmaps.md"
    QString title;  ///< its first heading
    QString words;  ///< what can be read on it, without marks
};

/// Where the pages lie: the folder docs/ of the sources, as a path of Qt's resources.
QString guideFolder();
/// The page that the others are listed on.
QString guideIndex();

/// The index and then every page in its lists, in that order. Pages that are not in the resources are left out.
QList<GuidePage> guidePages();

/// The Markdown of a page, without comments. Empty where there is no such page.
/// @param file below guideFolder()
QString guideMarkdown(const QString& file);

/// The anchor of a heading: lower case, hyphens for blanks, no other punctuation, as GitHub makes them.
QString anchorOf(const QString& heading);

/// Whether a text has each of the words somewhere, whatever their case.
bool hasAllWords(const QString& text, const QStringList& words);

}  // namespace maskwright::ui
