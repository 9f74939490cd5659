// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace maskwright::ui {

/// What an action is called, without what only a menu needs: the mark of its letter ("&Open", or "(&O)" behind the text
/// where a script has no letters to mark) and the dots.
QString plainActionText(QString text);

}  // namespace maskwright::ui
