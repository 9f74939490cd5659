// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/placing.h"

#include <algorithm>
#include <array>
#include <optional>

namespace maskwright::ui {
namespace {

constexpr int kGap = 12;     ///< between the target and the box
constexpr int kNear = 6;     ///< between a button and the box that it opened
constexpr int kMargin = 16;  ///< around the box

enum class Side { Right, Left, Below, Above };
using Sides = std::array<Side, 4>;

QRect without(const QRect& room, int margin) {
    return room.adjusted(margin, margin, -margin, -margin);
}

int endOf(int start, int length) {
    return start + length;
}

/// A start that keeps the stretch in [low, high], the low end first where it is too long.
int clampedStart(int start, int length, int low, int high) {
    return std::max(low, std::min(start, high - length));
}

/// The box moved into `inner`.
QRect clamped(QPoint at, QSize box, const QRect& inner) {
    return {QPoint(clampedStart(at.x(), box.width(), inner.x(), endOf(inner.x(), inner.width())),
                   clampedStart(at.y(), box.height(), inner.y(), endOf(inner.y(), inner.height()))),
            box};
}

/// The box at one side of `target`, `gap` from it; along that side it begins at `along` or where there is room.
QRect boxAt(Side side, const QRect& target, QPoint along, QSize box, const QRect& inner, int gap) {
    const QPoint free = clamped(along, box, inner).topLeft();
    switch (side) {
        case Side::Right:
            return {QPoint(endOf(target.x(), target.width()) + gap, free.y()), box};
        case Side::Left:
            return {QPoint(target.x() - gap - box.width(), free.y()), box};
        case Side::Below:
            return {QPoint(free.x(), endOf(target.y(), target.height()) + gap), box};
        case Side::Above:
            break;
    }
    return {QPoint(free.x(), target.y() - gap - box.height()), box};
}

qint64 coveredOf(const QRect& spared, const QRect& box) {
    const QRect both = spared & box;
    return both.isEmpty() ? 0 : qint64{both.width()} * both.height();
}

/// Of the sides that the box fits at, the one that covers least of `spared`, the first of those.
std::optional<QRect> bestSide(const Sides& sides, const QRect& target, QPoint along, QSize box, const QRect& inner,
                              int gap, const QRect& spared) {
    std::optional<QRect> best;
    for (const Side side : sides) {
        const QRect place = boxAt(side, target, along, box, inner, gap);
        if (!inner.contains(place)) continue;
        if (!best || coveredOf(spared, place) < coveredOf(spared, *best)) best = place;
    }
    return best;
}

struct Start {
    QPoint along;
    Side trailing, leading;
};

/// Where a box begins that is level with `part`, as one reads.
Start startAt(const QRect& part, QSize box, bool mirrored) {
    if (mirrored) return {{endOf(part.x(), part.width()) - box.width(), part.y()}, Side::Left, Side::Right};
    return {part.topLeft(), Side::Right, Side::Left};
}

}  // namespace

QRect placeBeside(const QRect& target, QSize box, const QRect& room) {
    const QRect inner = without(room, kMargin);
    const QPoint middle = target.isNull() ? inner.center() : target.center();
    const QPoint along = middle - QPoint(box.width() / 2, box.height() / 2);
    // Over its middle is better than out of the window.
    const QRect over = clamped(along, box, inner);
    if (target.isNull()) return over;
    constexpr Sides kSides = {Side::Right, Side::Left, Side::Below, Side::Above};
    return bestSide(kSides, target, along, box, inner, kGap, {}).value_or(over);
}

QRect placeAtButton(const QRect& button, const QRect& explained, QSize box, const QRect& room, bool mirrored) {
    const QRect inner = without(room, kMargin);
    const auto [along, trailing, leading] = startAt(button, box, mirrored);
    const QRect spared = explained.contains(button) ? QRect() : explained;
    return bestSide({Side::Below, trailing, leading, Side::Above}, button, along, box, inner, kNear, spared)
        .value_or(clamped(along, box, inner));
}

QRect placeBesidePanel(const QRect& panel, const QRect& asked, QSize box, const QRect& room, bool mirrored) {
    const QRect inner = without(room, kMargin);
    const auto [along, trailing, leading] = startAt(asked.isNull() ? panel : asked, box, mirrored);
    const Sides sides = {leading, trailing, Side::Below, Side::Above};
    if (const auto beside = bestSide(sides, panel, along, box, inner, kGap, {})) return *beside;
    if (!asked.isNull())
        if (const auto atAsked = bestSide(sides, asked, along, box, inner, kGap, {})) return *atAsked;
    return clamped(along, box, inner);
}

}  // namespace maskwright::ui
