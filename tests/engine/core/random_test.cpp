// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace maskwright {
namespace {

TEST(StreamSeed, IsSplitMixOverFnv) {
    // The FNV-1a offset basis, taken away again, leaves the published first number of SplitMix64 from 0.
    EXPECT_EQ(streamSeed(0 - 0xcbf29ce484222325ULL, ""), 0xe220a8397b1dcdafULL);
    // 0xaf63dc4c8601ec8c is the published FNV-1a of "a".
    EXPECT_EQ(streamSeed(0 - 0xaf63dc4c8601ec8cULL, "a"), 0xe220a8397b1dcdafULL);
}

TEST(StreamSeed, StaysTheSameForEver) {
    EXPECT_EQ(streamSeed(7, "photo/a.jpg"), 0x0376f79c243e2809ULL);
    EXPECT_EQ(streamSeed(UINT64_MAX, "\xe9\xb3\xa5"), 0xd4bc3da990172941ULL);
}

TEST(StreamSeed, DiffersByNameAndBySeed) {
    std::set<std::uint64_t> seen;
    for (std::uint64_t seed = 0; seed < 50; ++seed)
        for (int name = 0; name < 50; ++name) seen.insert(streamSeed(seed, "step " + std::to_string(name)));
    EXPECT_EQ(seen.size(), 2500U);
}

}  // namespace
}  // namespace maskwright
