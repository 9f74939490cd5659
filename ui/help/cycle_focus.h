// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace maskwright::ui {

/// Hands the focus to the next (or previous) widget inside `within` that Tab can reach, going round: what lies over a
/// window keeps the Tab key to itself. @return false: there is none.
bool cycleFocus(QWidget& within, bool next);

}  // namespace maskwright::ui
