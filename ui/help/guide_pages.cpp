// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/guide_pages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QTextDocument>
#include <algorithm>

namespace maskwright::ui {
namespace {

QString titleOf(const QString& markdown) {
    static const QRegularExpression heading(QStringLiteral("^# +(.+)$"), QRegularExpression::MultilineOption);
    return heading.match(markdown).captured(1).trimmed();
}

/// Pages that the items of an index's lists link to, as paths below guideFolder(), each once.
QStringList listedPages(const QString& file, const QString& markdown) {
    static const QRegularExpression item(QStringLiteral(R"(^- \[[^\]]*\]\(([^)#:\s]+\.md)(#[^)\s]*)?\))"),
                                         QRegularExpression::MultilineOption);
    const QString folder = file.section(QLatin1Char('/'), 0, -2);
    QStringList files;
    for (const QRegularExpressionMatch& match : item.globalMatch(markdown))
        files.push_back(QDir::cleanPath(folder + QLatin1Char('/') + match.captured(1)));
    return files;
}

GuidePage readPage(const QString& file) {
    const QString markdown = guideMarkdown(file);
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    return {file, titleOf(markdown), document.toPlainText()};
}

}  // namespace

QString guideFolder() {
    return QStringLiteral(":/docs/");
}

QString guideIndex() {
    return QStringLiteral("guide/index.md");
}

QList<GuidePage> guidePages() {
    QStringList files = {guideIndex()};
    files += listedPages(guideIndex(), guideMarkdown(guideIndex()));
    files.removeDuplicates();
    QList<GuidePage> pages;
    for (const QString& file : files)
        if (QFile::exists(guideFolder() + file)) pages.push_back(readPage(file));
    return pages;
}

QString guideMarkdown(const QString& file) {
    // Comments are for the tests of the documentation.
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->\n?"),
                                            QRegularExpression::DotMatchesEverythingOption);
    QFile page(guideFolder() + file);
    if (!page.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(page.readAll()).remove(comment);
}

QString anchorOf(const QString& heading) {
    QString anchor;
    for (const QChar letter : heading.trimmed().toLower()) {
        if (letter.isLetterOrNumber() || letter == QLatin1Char('-') || letter == QLatin1Char('_')) anchor += letter;
        if (letter == QLatin1Char(' ')) anchor += QLatin1Char('-');
    }
    return anchor;
}

bool hasAllWords(const QString& text, const QStringList& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

}  // namespace maskwright::ui
