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

}  // namespace maskwright::ui
