// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/dataset_card.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStringList>

#include "cards/skipped_photos.h"

namespace maskwright::ui {
namespace {

struct DatasetCard {
    Q_DECLARE_TR_FUNCTIONS(DatasetCard)
};

QString readBack(const DatasetExportResult& result) {
    QStringList formats;
    std::uint64_t compared = 0;
    for (const auto& [format, report] : result.reports) {
        formats.push_back(QString::fromStdString(formatName(format)).toUpper());
        compared += report.comparedPixels;
    }
    return DatasetCard::tr("%1: %2 pixels read again, 0 differ.")
        .arg(formats.join(QStringLiteral(", ")), QLocale().toString(static_cast<qulonglong>(compared)));
}

QString objects(const DatasetExportResult& result) {
    std::size_t all = 0;
    for (const auto& [name, count] : result.objectsOf) all += count;
    QString text = DatasetCard::tr("%n object(s)", nullptr, static_cast<int>(all));
    if (result.negatives > 0)
        text += QStringLiteral(", ") +
                DatasetCard::tr("%n photo(s) without one", nullptr, static_cast<int>(result.negatives));
    return text;
}

}  // namespace

CardText datasetCard(const DatasetExportResult& result, const QString& out) {
    CardText card;
    card.key = QStringLiteral("dataset");
    card.tone = CardTone::Done;
    card.title = DatasetCard::tr("A dataset of %n photo(s) was exported.", nullptr, static_cast<int>(result.photos));
    QStringList detail = {objects(result), readBack(result), QDir::toNativeSeparators(out)};
    addSkipped(card, detail, result.skipped);
    card.detail = detail.join(QLatin1Char('\n'));
    card.action = DatasetCard::tr("Open folder");
    return card;
}

CardText importCard(const MaskImportResult& result, bool stopped) {
    CardText card;
    card.key = QStringLiteral("import");
    const int masks = static_cast<int>(result.masks);
    card.tone = masks > 0 ? CardTone::Done : CardTone::Error;
    card.title = stopped     ? DatasetCard::tr("Stopped; %n mask(s) were imported.", nullptr, masks)
                 : masks > 0 ? DatasetCard::tr("%n mask(s) were imported.", nullptr, masks)
                             : DatasetCard::tr("No mask of a photo of this project was found there.");
    QStringList detail;
    if (masks > 0)
        detail.push_back(DatasetCard::tr("They are a layer of their own: what you drew or accepted stays as it was."));
    if (result.kept > 0)
        detail.push_back(
            DatasetCard::tr("%n object(s) kept the mask they had.", nullptr, static_cast<int>(result.kept)));
    addSkipped(card, detail, result.skipped);
    card.detail = detail.join(QLatin1Char('\n'));
    return card;
}

}  // namespace maskwright::ui
