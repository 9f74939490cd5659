// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/placing.h"

#include <algorithm>

namespace maskwright::ui {
namespace {

constexpr int kGap = 12;     ///< between the target and the box
constexpr int kMargin = 16;  ///< around the box

/// The start of a stretch that is centred on `center` but stays in [low, high].
int clampedStart(int center, int length, int low, int high) {
    return std::max(low, std::min(center - length / 2, high - length));
}

}  // namespace

QRect placeBeside(const QRect& target, QSize box, const QRect& room) {
    const QRect inner = room.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const int right = inner.x() + inner.width();
    const int bottom = inner.y() + inner.height();
    const QPoint middle = target.isNull() ? inner.center() : target.center();
    const int x = clampedStart(middle.x(), box.width(), inner.x(), right);
    const int y = clampedStart(middle.y(), box.height(), inner.y(), bottom);
    if (target.isNull()) return {QPoint(x, y), box};
    const QPoint places[] = {{target.x() + target.width() + kGap, y},
                             {target.x() - kGap - box.width(), y},
                             {x, target.y() + target.height() + kGap},
                             {x, target.y() - kGap - box.height()}};
    for (const QPoint& place : places)
        if (inner.contains(QRect(place, box))) return {place, box};
    // Over its middle is better than out of the window.
    return {QPoint(x, y), box};
}

}  // namespace maskwright::ui
