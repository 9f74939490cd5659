// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace maskwright {

double mean(std::span<const double> values);  ///< 0 for none

/// Of the mean of `values`; 0 for fewer than two.
double standardError(std::span<const double> values);

/// Spearman's rank correlation, -1 to 1; equal values share their mean rank. 0 where either side does not vary.
/// @throws Error(Internal) unless both have the same number of values.
double rankCorrelation(std::span<const double> a, std::span<const double> b);

}  // namespace maskwright
