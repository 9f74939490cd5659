// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/skipped_photos.h"

namespace maskwright::ui {
namespace {

constexpr int kShown = 3;

}  // namespace

void addSkipped(CardText& card, QStringList& detail, const std::vector<SkippedImage>& skipped) {
    if (skipped.empty()) return;
    QStringList lines;
    for (const SkippedImage& image : skipped)
        lines.push_back(QString::fromStdString(image.file).simplified() + QStringLiteral(": ") +
                        QString::fromStdString(image.reason));
    detail.push_back(Card::tr("%n photo(s) were left out:", nullptr, static_cast<int>(lines.size())));
    detail += lines.mid(0, kShown);
    if (lines.size() > kShown) detail.push_back(QStringLiteral("…"));
    card.more = lines.join(QLatin1Char('\n'));
    card.canCopy = true;
}

}  // namespace maskwright::ui
