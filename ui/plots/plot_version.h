// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace maskwright::ui {

/// Of QCustomPlot: "2.1.0".
QString plotVersion();

}  // namespace maskwright::ui
