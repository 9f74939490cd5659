// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

namespace maskwright {

std::string Error::message() const {
    std::string text = what();
    if (!m_where.empty()) text += " (" + m_where + ")";
    text += ".";
    if (!m_hint.empty()) text += " " + m_hint;
    return text;
}

}  // namespace maskwright
