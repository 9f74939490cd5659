// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/tile_codec.h"

#include <gtest/gtest.h>

#include <random>

namespace maskwright {
namespace {

MaskTile noise(unsigned seed) {
    std::mt19937 random(seed);
    MaskTile tile;
    for (auto& pixel : tile.pixels) pixel = random() & 1U;
    return tile;
}

TEST(TileCodec, ComesBackAsItWas) {
    for (unsigned seed = 0; seed < 4; ++seed) EXPECT_EQ(unpackTile(packTile(noise(seed))), noise(seed));
    EXPECT_EQ(unpackTile(packTile({})), MaskTile());
    EXPECT_LT(packTile({}).size(), 64U);
}

TEST(TileCodec, RefusesWhatIsNoTile) {
    EXPECT_FALSE(unpackTile({}));
    const std::vector<std::uint8_t> text = {'n', 'o', ' ', 't', 'i', 'l', 'e'};
    EXPECT_FALSE(unpackTile(text));
    std::vector<std::uint8_t> cut = packTile(noise(1));
    cut.resize(cut.size() / 2);
    EXPECT_FALSE(unpackTile(cut));
}

TEST(TileCodec, KnowsWhatLiesOutsideTheMask) {
    MaskTile tile;
    tile.pixels[10 * MaskTile::kSide + 44] = 1;
    EXPECT_TRUE(staysInside(tile, 1, 0, 301, 300));
    EXPECT_FALSE(staysInside(tile, 1, 0, 300, 300));
    EXPECT_TRUE(staysInside(tile, 0, 1, 300, 256 + 11));
    EXPECT_FALSE(staysInside(tile, 0, 1, 300, 256 + 10));
}

}  // namespace
}  // namespace maskwright
