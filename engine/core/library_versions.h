// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace maskwright {

/// Of the library that this program runs with, as it tells itself: "4.6.0".
std::string openCvVersion();
std::string sqliteVersion();

}  // namespace maskwright
