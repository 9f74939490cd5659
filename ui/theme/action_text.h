// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace maskwright::ui {

/// What an action is called, without what only a menu needs: the mark of its letter ("&Open", or "(&O)" behind the text
/// where a script has no letters to mark) and the dots.
QString plainActionText(QString text);

/// Keeps what the action is called now: its text may say more later, such as what would be undone.
void keepName(QAction& action);
/// What keepName kept; without it, what the action is called now.
QString lastingNameOf(const QAction& action);

}  // namespace maskwright::ui
