// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "theme/colors.h"

namespace maskwright::ui {

/// The style sheet of the application: a grid of 8 pixels, rounded fields, one accent.
QString styleSheetFrom(const Colors& colors);

}  // namespace maskwright::ui
