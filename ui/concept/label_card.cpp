// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concept/label_card.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

#include "cards/skipped_photos.h"

namespace maskwright::ui {
namespace {

struct LabelCard {
    Q_DECLARE_TR_FUNCTIONS(LabelCard)
};

}  // namespace

CardText labelCard(const LabelResult& result, const QString& out) {
    CardText card;
    card.key = QStringLiteral("label");
    card.tone = CardTone::Done;
    const int masks = static_cast<int>(result.masks);
    card.title = result.stopped ? LabelCard::tr("Stopped; %n mask(s) were kept.", nullptr, masks)
                                : LabelCard::tr("%n mask(s) written.", nullptr, masks);
    QStringList detail = {QDir::toNativeSeparators(out)};
    if (result.stopped) detail.push_back(LabelCard::tr("Label into the same folder again to go on."));
    addSkipped(card, detail, result.skipped);
    if (masks == 0 && !result.skipped.empty()) card.tone = CardTone::Error;
    card.detail = detail.join(QLatin1Char('\n'));
    card.action = LabelCard::tr("Open folder");
    return card;
}

}  // namespace maskwright::ui
