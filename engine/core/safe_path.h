// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace maskwright {

bool isUtf8(const std::string& text);

/// A path that stays below its folder on every system: relative, forward slashes, no "..", UTF-8.
bool isSafePath(const std::string& file);

}  // namespace maskwright
