// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace maskwright::ui {

/// What the engine noted while it looked, in the language of the window. A sentence that is not known stays as it is.
QString wordedNote(const QString& note);

}  // namespace maskwright::ui
