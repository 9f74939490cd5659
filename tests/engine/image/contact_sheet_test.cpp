// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/contact_sheet.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace maskwright {
namespace {

using Color = std::array<std::uint8_t, 3>;

Image plain(int width, int height, Color color) {
    Image image{width, height, {}};
    for (int i = 0; i < width * height; ++i) image.rgb.insert(image.rgb.end(), color.begin(), color.end());
    return image;
}

std::size_t count(const Image& image, Color color) {
    std::size_t found = 0;
    for (std::size_t i = 0; i < image.rgb.size(); i += 3)
        found += std::equal(color.begin(), color.end(), image.rgb.begin() + static_cast<std::ptrdiff_t>(i));
    return found;
}

TEST(ContactSheet, ShowsEveryPictureAtItsOwnShape) {
    const ContactSheetLayout layout{.columns = 2, .tileSide = 60};
    const std::vector<ContactSection> sections = {
        {"Worst", {{plain(120, 60, {255, 0, 0}), "a", "1"}, {plain(30, 60, {0, 255, 0}), "b", "2"}}},
        {"Best", {{plain(60, 60, {0, 0, 255}), "c", "3"}}}};
    const Image sheet = contactSheet("title", sections, layout);
    EXPECT_EQ(count(sheet, {255, 0, 0}), 60U * 30U);
    EXPECT_EQ(count(sheet, {0, 255, 0}), 30U * 60U);
    EXPECT_EQ(count(sheet, {0, 0, 255}), 60U * 60U);
    EXPECT_GT(count(sheet, {255, 255, 255}), 0U);
}

TEST(ContactSheet, WritesInsideTheSheetHoweverLongTheNames) {
    const std::vector<ContactTile> tiles = {{plain(8, 8, {9, 9, 9}), std::string(500, 'w'), "鳥 0.5"},
                                            {Image(), "", ""}};
    const Image sheet = contactSheet("", {{"", tiles}}, {.columns = 2, .tileSide = 100});
    const std::vector<ContactTile> nameless = {{plain(8, 8, {9, 9, 9}), "", ""}, {Image(), "", ""}};
    const Image empty = contactSheet("", {{"", nameless}}, {.columns = 2, .tileSide = 100});
    ASSERT_EQ(sheet.width, empty.width);
    ASSERT_EQ(sheet.height, empty.height);
    // The long name stays over its own picture's width: the right half holds nothing.
    for (int y = 0; y < sheet.height; ++y)
        for (int x = sheet.width / 2 + 8; x < sheet.width; ++x)
            ASSERT_EQ(sheet.rgb[3 * (static_cast<std::size_t>(y) * sheet.width + x)], 255) << x << " " << y;
    EXPECT_LT(count(sheet, {255, 255, 255}), count(empty, {255, 255, 255}));
}

}  // namespace
}  // namespace maskwright
