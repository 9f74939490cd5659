// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <algorithm>
#include <cmath>

namespace maskwright::ui {

/// A value of a scale with as many decimals as the scale calls for, so that nothing jumps while the value moves: about
/// a hundredth of `span`, or finer.
inline QString steadyDigits(double value, double span) {
    constexpr int kMost = 6;
    const int decimals = span > 0 ? static_cast<int>(std::ceil(2 - std::log10(span))) : 3;
    return QLocale().toString(value, 'f', std::clamp(decimals, 0, kMost));
}

}  // namespace maskwright::ui
