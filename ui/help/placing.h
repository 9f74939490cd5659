// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>

namespace maskwright::ui {

/// Where a box goes that says something of `target`: beside it where it fits, at the right first, then left, below,
/// above; else in the middle. Always inside `room` as far as it fits at all.
/// @param target null: nothing to stand beside
QRect placeBeside(const QRect& target, QSize box, const QRect& room);

/// Where a box goes that a button has opened: right at the button, below it first, then at its trailing and its leading
/// side, above it. A place that covers less of `explained` comes before that, except for a button within it, which no
/// place at the button can spare. Never over the button while the box fits at all.
/// @param explained what the box is about; null: nothing that could be covered
/// @param mirrored trailing is left
QRect placeAtButton(const QRect& button, const QRect& explained, QSize box, const QRect& room, bool mirrored);

/// Where a box goes that is about `panel`: beside the panel, at its leading side first, which is where a photo has its
/// room, then at its trailing side, below, above; at the height of `asked`, as far as there is room. Where it fits at
/// no side, over the panel, but not over `asked` if that can be helped.
/// @param asked the part of the panel in use; null: its top
QRect placeBesidePanel(const QRect& panel, const QRect& asked, QSize box, const QRect& room, bool mirrored);

}  // namespace maskwright::ui
