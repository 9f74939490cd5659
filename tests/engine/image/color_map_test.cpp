// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/color_map.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/error.h"
#include "sample_files.h"

namespace maskwright {
namespace {

using Rgb = std::array<std::uint8_t, 3>;

/// CIE L*: how light a colour of sRGB looks, 0 to 100.
double lightness(const Rgb& color) {
    const auto linear = [](std::uint8_t channel) {
        const double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const double y = 0.2126 * linear(color[0]) + 0.7152 * linear(color[1]) + 0.0722 * linear(color[2]);
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

TEST(ColorMap, GreyIsGrey) {
    for (int i = 0; i < 256; ++i) {
        const auto level = static_cast<std::uint8_t>(i);
        EXPECT_EQ(colorOf(ColorMap::Grey, static_cast<float>(i) / 255.0f), (Rgb{level, level, level}));
    }
}

TEST(ColorMap, EndsWhereThePublishedMapsEnd) {
    const auto expectNear = [](const Rgb& is, const Rgb& expected) {
        for (std::size_t c = 0; c < 3; ++c) EXPECT_NEAR(is.at(c), expected.at(c), 2);
    };
    expectNear(colorOf(ColorMap::Viridis, 0), {68, 1, 84});
    expectNear(colorOf(ColorMap::Viridis, 1), {253, 231, 37});
    expectNear(colorOf(ColorMap::Turbo, 0), {48, 18, 59});
    expectNear(colorOf(ColorMap::Turbo, 1), {122, 4, 3});
    expectNear(colorOf(ColorMap::Inferno, 0), {0, 0, 4});
    expectNear(colorOf(ColorMap::Inferno, 1), {252, 255, 164});
    expectNear(colorOf(ColorMap::Cividis, 0), {0, 34, 78});
    expectNear(colorOf(ColorMap::Cividis, 1), {254, 232, 56});
}

TEST(ColorMap, UniformMapsGetLighterInEqualSteps) {
    for (const ColorMap map : {ColorMap::Viridis, ColorMap::Inferno, ColorMap::Cividis}) {
        const double range = lightness(colorOf(map, 1)) - lightness(colorOf(map, 0));
        EXPECT_GT(range, 70.0);
        for (int i = 1; i < 256; ++i) {
            const auto at = [&](int level) { return lightness(colorOf(map, static_cast<float>(level) / 255.0f)); };
            const double step = at(i) - at(i - 1);
            EXPECT_GT(step, -0.1) << i << ": colours of 8 bits round by less";
            EXPECT_LT(step, 2.5 * range / 255) << i;
        }
    }
}

TEST(ColorMap, KeepsTheNumbersThatSettingsHold) {
    EXPECT_EQ(static_cast<int>(ColorMap::Turbo), 0);
    EXPECT_EQ(static_cast<int>(ColorMap::Viridis), 1);
    EXPECT_EQ(static_cast<int>(ColorMap::Grey), 2);
    EXPECT_EQ(static_cast<int>(ColorMap::Inferno), 3);
    EXPECT_EQ(static_cast<int>(ColorMap::Cividis), 4);
}

TEST(ColorMap, ClampsAndTakesWhatIsNoNumber) {
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    for (const ColorMap map :
         {ColorMap::Turbo, ColorMap::Viridis, ColorMap::Grey, ColorMap::Inferno, ColorMap::Cividis}) {
        EXPECT_EQ(colorOf(map, -3.0f), colorOf(map, 0.0f));
        EXPECT_EQ(colorOf(map, 7.0f), colorOf(map, 1.0f));
        EXPECT_EQ(colorOf(map, kInfinity), colorOf(map, 1.0f));
        EXPECT_EQ(colorOf(map, -kInfinity), colorOf(map, 0.0f));
        EXPECT_EQ(colorOf(map, std::numeric_limits<float>::quiet_NaN()), colorOf(map, 0.0f));
    }
}

TEST(ColorMap, ColorizeScalesFromLowToHigh) {
    const Image image = colorize({3, 1, {2.0f, 3.0f, 4.0f}}, ColorMap::Grey, 2.0f, 4.0f);
    EXPECT_EQ(image.rgb, (test::Bytes{0, 0, 0, 128, 128, 128, 255, 255, 255}));
    EXPECT_EQ(colorize({1, 1, {5.0f}}, ColorMap::Grey, 5.0f, 5.0f).rgb, (test::Bytes{0, 0, 0})) << "a flat map";
}

TEST(ColorMap, OverlayMixesByOpacity) {
    const Image photo{1, 1, {100, 200, 0}};
    const HeatMap map{1, 1, {1.0f}};
    EXPECT_EQ(overlay(photo, map, ColorMap::Grey, 0, 1, 0.0f).rgb, photo.rgb);
    EXPECT_EQ(overlay(photo, map, ColorMap::Grey, 0, 1, 1.0f).rgb, (test::Bytes{255, 255, 255}));
    EXPECT_EQ(overlay(photo, map, ColorMap::Grey, 0, 1, 0.2f).rgb, (test::Bytes{131, 211, 51}));
    EXPECT_THROW(overlay(photo, {2, 1, {0, 0}}, ColorMap::Grey, 0, 1, 1), Error);
}

}  // namespace
}  // namespace maskwright
