// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/export_card.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStringList>

namespace maskwright::ui {
namespace {

constexpr std::size_t kShownSkips = 3;

struct ExportCard {
    Q_DECLARE_TR_FUNCTIONS(ExportCard)
};

QStringList skippedLines(const LabelResult& result) {
    QStringList lines;
    for (const SkippedImage& skipped : result.skipped)
        lines.push_back(QString::fromStdString(skipped.file).simplified() + QStringLiteral(": ") +
                        QString::fromStdString(skipped.reason));
    return lines;
}

}  // namespace

CardText exportCard(const LabelResult& result, const QString& out) {
    CardText card;
    card.key = QStringLiteral("export");
    card.tone = CardTone::Done;
    const int masks = static_cast<int>(result.masks);
    card.title = result.stopped ? ExportCard::tr("Stopped; %n mask(s) were kept.", nullptr, masks)
                                : ExportCard::tr("%n mask(s) written.", nullptr, masks);
    QStringList detail = {QDir::toNativeSeparators(out)};
    if (result.stopped) detail.push_back(ExportCard::tr("Export into the same folder again to go on."));
    if (!result.skipped.empty()) {
        const QStringList lines = skippedLines(result);
        detail.push_back(ExportCard::tr("%n photo(s) were left out:", nullptr, static_cast<int>(lines.size())));
        detail += lines.mid(0, kShownSkips);
        if (result.skipped.size() > kShownSkips) detail.push_back(QStringLiteral("…"));
        card.more = lines.join(QLatin1Char('\n'));
        card.canCopy = true;
        if (masks == 0) card.tone = CardTone::Error;
    }
    card.detail = detail.join(QLatin1Char('\n'));
    card.action = ExportCard::tr("Open folder");
    return card;
}

}  // namespace maskwright::ui
