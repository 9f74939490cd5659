// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/record_set.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "engine/sample_masks.h"

namespace maskwright {
namespace {

TEST(RecordSet, CountsEveryPixelThatDiffers) {
    const Mask mask = test::drawn({"##.", "..#"});
    EXPECT_EQ(differingPixels(mask, mask), 0U);
    EXPECT_EQ(differingPixels(mask, test::drawn({"#..", ".##"})), 2U);
    EXPECT_EQ(differingPixels(mask, Mask(2, 3)), 6U);
    EXPECT_EQ(differingPixels(mask, Mask()), 6U);
}

TEST(RecordSet, LetsNoWrongPixelPass) {
    EXPECT_NO_THROW(requireExact(0, "annotations.json", "photo.jpg"));
    EXPECT_THROW(requireExact(1, "annotations.json", "photo.jpg"), Error);
}

TEST(RecordSet, GroupsPhotosAndSortsCategories) {
    const std::vector<DatasetRecord> records{{"b.jpg", 4, 3, "zebra", "masks/0.png"},
                                             {"a.jpg", 2, 2, "apple", "masks/1.png"},
                                             {"b.jpg", 4, 3, "apple", "masks/2.png"}};
    const RecordSet set(records);
    ASSERT_EQ(set.photos().size(), 2U);
    EXPECT_EQ(set.photos()[0].file, "b.jpg");
    EXPECT_EQ(set.photos()[0].records.size(), 2U);
    EXPECT_EQ(set.categories(), (std::vector<std::string>{"apple", "zebra"}));
    EXPECT_EQ(set.categoryIndex("zebra"), 1U);
}

TEST(RecordSet, NamesFilesAfterPhotos) {
    EXPECT_EQ(withEnding("a.b/c.d.jpg", ".txt"), "a.b/c.d.txt");
    EXPECT_EQ(withEnding("plain", ".txt"), "plain.txt");
    EXPECT_EQ(oneLine("a\nb\tc"), "a b c");
}

}  // namespace
}  // namespace maskwright
