// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "core/error.h"

namespace maskwright {
namespace {

using Values = std::vector<double>;

TEST(Statistics, MeanAndItsError) {
    EXPECT_EQ(mean(Values{}), 0);
    EXPECT_DOUBLE_EQ(mean(Values{1, 2, 6}), 3);
    EXPECT_EQ(standardError(Values{4}), 0);
    EXPECT_DOUBLE_EQ(standardError(Values{1, 2, 6}), std::sqrt(14.0 / 2 / 3));
}

TEST(Statistics, RanksMatterAndNotDistances) {
    EXPECT_DOUBLE_EQ(rankCorrelation(Values{1, 2, 3, 4}, Values{0.1, 0.2, 50, 51}), 1);
    EXPECT_DOUBLE_EQ(rankCorrelation(Values{1, 2, 3, 4}, Values{9, 3, 2, -1}), -1);
    EXPECT_DOUBLE_EQ(rankCorrelation(Values{1, 2, 3}, Values{2, 1, 3}), 0.5);
}

TEST(Statistics, EqualValuesShareTheirRank) {
    // Ranks 0.5 0.5 2 3 against 0 1 2 3.
    EXPECT_NEAR(rankCorrelation(Values{7, 7, 8, 9}, Values{1, 2, 3, 4}), 4.5 / std::sqrt(4.5 * 5.0), 1e-12);
    EXPECT_EQ(rankCorrelation(Values{1, 1, 1}, Values{1, 2, 3}), 0);
    EXPECT_EQ(rankCorrelation(Values{}, Values{}), 0);
    EXPECT_THROW(rankCorrelation(Values{1}, Values{}), Error);
}

}  // namespace
}  // namespace maskwright
