// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/coco.h"

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "core/error.h"
#include "dataset_fixture.h"

namespace maskwright {
namespace {

using nlohmann::json;

/// COCO's rleFrString and rleDecode, written anew from their description.
Mask referenceDecode(const json& segmentation) {
    const int height = segmentation.at("size").at(0);
    const int width = segmentation.at("size").at(1);
    const std::string text = segmentation.at("counts");
    std::vector<long long> counts;
    for (std::size_t i = 0; i < text.size();) {
        long long value = 0;
        long long place = 1;
        int c = 0;
        do {
            c = text.at(i++) - '0';
            value += (c % 32) * place;
            place *= 32;
        } while (c >= 32);
        if (c >= 16) value -= place;
        if (counts.size() >= 3) value += counts[counts.size() - 2];
        counts.push_back(value);
    }
    Mask mask(width, height);
    int x = 0;
    int y = 0;
    for (std::size_t i = 0; i < counts.size(); ++i)
        for (long long n = 0; n < counts[i]; ++n) {
            mask.at(x, y) = i % 2;
            if (++y == height) {
                y = 0;
                ++x;
            }
        }
    return mask;
}

/// The union of rings, as COCO defines a list of polygons; a pixel is inside when a ray from its centre crosses the
/// ring an odd number of times.
Mask referenceFill(const json& rings, int width, int height) {
    Mask mask(width, height);
    for (const json& ring : rings)
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                bool inside = false;
                for (std::size_t i = 0; i < ring.size(); i += 2) {
                    const double ax = ring[i];
                    const double ay = ring[i + 1];
                    const double bx = ring[(i + 2) % ring.size()];
                    const double by = ring[(i + 3) % ring.size()];
                    if ((ay > y + 0.5) != (by > y + 0.5) && (y + 0.5 - ay) / (by - ay) * (bx - ax) + ax > x + 0.5)
                        inside = !inside;
                }
                if (inside) mask.at(x, y) = 1;
            }
    return mask;
}

Mask decode(const json& annotation, int width, int height) {
    const json& segmentation = annotation.at("segmentation");
    return segmentation.is_array() ? referenceFill(segmentation, width, height) : referenceDecode(segmentation);
}

json exported(const test::Dataset& data, const CocoOptions& options, ExportReport* report = nullptr) {
    const ExportReport made = exportCoco(data.folder(), "annotations.json", data.records(), options);
    if (report != nullptr) *report = made;
    return json::parse(readText(data.folder() / "annotations.json"));
}

json boxOf(const Mask& mask) {
    int left = mask.width;
    int top = mask.height;
    int right = -1;
    int bottom = -1;
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x)
            if (mask.at(x, y) != 0) {
                left = std::min(left, x);
                top = std::min(top, y);
                right = std::max(right, x);
                bottom = std::max(bottom, y);
            }
    return json{left, top, right - left + 1, bottom - top + 1};
}

void expectMasksIn(const json& content, const test::Dataset& data) {
    for (std::size_t i = 0; i < data.masks().size(); ++i) {
        const Mask& mask = data.masks()[i];
        const json& image = content.at("images").at(i);
        EXPECT_EQ(image.at("id"), i + 1);
        EXPECT_EQ(image.at("file_name"), data.records()[i].file);
        EXPECT_EQ(image.at("width"), mask.width);
        EXPECT_EQ(image.at("height"), mask.height);
        Mask sum(mask.width, mask.height);
        for (const json& annotation : content.at("annotations")) {
            if (annotation.at("image_id") != i + 1) continue;
            const Mask part = decode(annotation, mask.width, mask.height);
            EXPECT_EQ(annotation.at("area"), test::areaOf(part));
            EXPECT_EQ(annotation.at("bbox"), boxOf(part));
            EXPECT_EQ(annotation.at("iscrowd"), 0);
            EXPECT_EQ(annotation.at("category_id"), data.records()[i].concept_ == "apple" ? 1 : 2);
            for (std::size_t p = 0; p < sum.pixels.size(); ++p) {
                EXPECT_FALSE(sum.pixels[p] != 0 && part.pixels[p] != 0);
                sum.pixels[p] = sum.pixels[p] | part.pixels[p];
            }
        }
        EXPECT_EQ(sum, mask) << i;
    }
}

class CocoRoundTrip : public ::testing::TestWithParam<CocoOptions> {};

TEST_P(CocoRoundTrip, IsExact) {
    test::Dataset data;
    data.addAwkwardMasks();
    ExportReport report;
    const json content = exported(data, GetParam(), &report);
    expectMasksIn(content, data);
    EXPECT_EQ(report.images, data.records().size());
    EXPECT_EQ(report.annotations, content.at("annotations").size());
    EXPECT_GT(report.comparedPixels, 0U);
    std::size_t id = 0;
    for (const json& annotation : content.at("annotations")) EXPECT_EQ(annotation.at("id"), ++id);
    EXPECT_EQ(content.at("categories").at(0).at("id"), 1);
    EXPECT_EQ(content.at("categories").at(0).at("name"), "apple");
    EXPECT_EQ(content.at("categories").at(1).at("name"), "zebra");

    const std::string first = readText(data.folder() / "annotations.json");
    exported(data, GetParam());
    EXPECT_EQ(readText(data.folder() / "annotations.json"), first);
}

INSTANTIATE_TEST_SUITE_P(AllOptions, CocoRoundTrip,
                         ::testing::Values(CocoOptions{CocoSegmentation::Rle, CocoInstances::Image},
                                           CocoOptions{CocoSegmentation::Polygons, CocoInstances::Image},
                                           CocoOptions{CocoSegmentation::Rle, CocoInstances::Components},
                                           CocoOptions{CocoSegmentation::Polygons, CocoInstances::Components}));

TEST(Coco, KeepsPhotosWithoutForeground) {
    test::Dataset data;
    data.add("empty.jpg", "dog", Mask(4, 3));
    data.add("full.jpg", "dog", Mask(4, 3, 1));
    const json content = exported(data, {});
    EXPECT_EQ(content.at("images").size(), 2U);
    ASSERT_EQ(content.at("annotations").size(), 1U);
    EXPECT_EQ(content.at("annotations")[0].at("image_id"), 2);
    EXPECT_EQ(content.at("annotations")[0].at("segmentation").at("counts"), "0<");
    EXPECT_EQ(content.at("annotations")[0].at("segmentation").at("size"), (json{3, 4}));
    EXPECT_EQ(content.at("annotations")[0].at("area"), 12);
    EXPECT_EQ(content.at("annotations")[0].at("bbox"), (json{0, 0, 4, 3}));
}

// LABELLING, pain 10: an inner ring is no hole to readers of COCO, so the hole is joined to the outer ring.
TEST(Coco, SaysHolesAsOneRingWherePolygonsAreWanted) {
    test::Dataset data;
    data.add("ring.png", "dog", test::drawn({"###", "#.#", "###"}));
    data.add("pair.png", "dog", test::drawn({"#..#", "#..#"}));
    const json content = exported(data, {CocoSegmentation::Polygons, CocoInstances::Image});
    ASSERT_EQ(content.at("annotations").size(), 2U);
    EXPECT_EQ(content.at("annotations")[0].at("segmentation").size(), 1U);
    EXPECT_EQ(decode(content.at("annotations")[0], 3, 3), data.masks()[0]);
    EXPECT_EQ(content.at("annotations")[0].at("area"), 8);
    EXPECT_EQ(content.at("annotations")[1].at("segmentation").size(), 2U);
}

LabelledPhoto photoOf(const std::string& file, Subset subset, std::vector<Mask> masks) {
    LabelledPhoto photo{file, masks.at(0).width, masks.at(0).height, subset, {}, nullptr};
    for (Mask& mask : masks)
        photo.objects.push_back({0, static_cast<int>(photo.objects.size()) + 1, false, std::move(mask)});
    return photo;
}

TEST(Coco, KeepsObjectsOfOneConceptApartEvenWhereTheyOverlap) {
    const test::TemporaryFolder folder;
    const auto writer = makeCocoWriter(folder.path(), "annotations", {"dog"}, CocoSegmentation::Rle);
    writer->add(photoOf("park.jpg", Subset::All, {test::drawn({"##.", "##."}), test::drawn({".##", ".##"})}));
    EXPECT_EQ(writer->finish().annotations, 2U);
}

TEST(Coco, WritesAFileForEachSubset) {
    const test::TemporaryFolder folder;
    const auto writer = makeCocoWriter(folder.path(), "annotations", {"dog", "cat"}, CocoSegmentation::Polygons);
    writer->add(photoOf("a.jpg", Subset::Train, {test::drawn({"#."})}));
    writer->add(photoOf("b.jpg", Subset::Test, {test::drawn({".#"})}));
    writer->add(photoOf("c.jpg", Subset::Train, {test::drawn({"##"})}));
    EXPECT_EQ(writer->finish().images, 3U);
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "annotations.json"));
    const json train = json::parse(readText(folder.path() / "annotations_train.json"));
    EXPECT_EQ(train.at("images").size(), 2U);
    EXPECT_EQ(train.at("annotations").at(1).at("image_id"), 2);
    EXPECT_EQ(train.at("categories").size(), 2U);
    const json tested = json::parse(readText(folder.path() / "annotations_test.json"));
    EXPECT_EQ(tested.at("annotations").at(0).at("id"), 1);
}

TEST(Coco, ShowsSeveralConceptsOfOnePhotoEvenWhereTheyOverlap) {
    test::Dataset data;
    data.add("park.jpg", "dog", test::drawn({"##..", "##.."}));
    data.add("park.jpg", "animal", test::drawn({"###.", "#..."}));
    const json content = exported(data, {});
    EXPECT_EQ(content.at("images").size(), 1U);
    ASSERT_EQ(content.at("annotations").size(), 2U);
    EXPECT_EQ(content.at("annotations")[0].at("category_id"), 2);
    EXPECT_EQ(content.at("annotations")[1].at("category_id"), 1);
}

TEST(Coco, AcceptsAnyNameThatIsUtf8) {
    test::Dataset data;
    data.add("写真/\"quoted\"\n😀 photo.jpg", "Hund & \"Katze\"", Mask(2, 2, 1));
    const json content = exported(data, {});
    EXPECT_EQ(content.at("images")[0].at("file_name"), data.records()[0].file);
    EXPECT_EQ(content.at("categories")[0].at("name"), data.records()[0].concept_);
}

TEST(Coco, IsValidWithoutPhotos) {
    const test::Dataset data;
    EXPECT_TRUE(exported(data, {}).at("images").empty());
}

void expectRefused(const test::Dataset& data, ErrorCode code) {
    try {
        exportCoco(data.folder(), "annotations.json", data.records());
        ADD_FAILURE() << "exported";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), code);
        EXPECT_NO_THROW(json(error.message()).dump());
    }
    EXPECT_FALSE(std::filesystem::exists(data.folder() / "annotations.json"));
}

TEST(Coco, RefusesRecordsThatCannotBeSaid) {
    const auto refused = [](auto&& spoil) {
        test::Dataset data;
        data.add("good.jpg", "dog", Mask(3, 2, 1));
        data.add("photo.jpg", "dog", Mask(3, 2, 1));
        spoil(data.records().back());
        expectRefused(data, ErrorCode::BadInput);
    };
    refused([](DatasetRecord& record) { record.file = "bad\xff\xfename.jpg"; });
    refused([](DatasetRecord& record) { record.concept_ = "d\xc3"; });
    refused([](DatasetRecord& record) { record.concept_ = ""; });
    refused([](DatasetRecord& record) { record.file = ""; });
    refused([](DatasetRecord& record) { record.file = "../photo.jpg"; });
    refused([](DatasetRecord& record) { record.file = "/etc/photo.jpg"; });
    refused([](DatasetRecord& record) { record.maskFile = "../../mask.png"; });
    refused([](DatasetRecord& record) { record.maskFile = "masks/missing.png"; });
    refused([](DatasetRecord& record) { record.width = 4; });
    refused([](DatasetRecord& record) { record.height = 0; });
    refused([](DatasetRecord& record) { record.file = "good.jpg"; });
}

TEST(Coco, RefusesAMaskThatIsNoPicture) {
    test::Dataset data;
    data.add("photo.jpg", "dog", Mask(3, 2, 1));
    std::ofstream(data.folder() / data.records()[0].maskFile) << "not a PNG";
    expectRefused(data, ErrorCode::BadInput);
}

TEST(Coco, SaysWhenTheDiskRefuses) {
    test::Dataset data;
    data.add("photo.jpg", "dog", Mask(3, 2, 1));
    std::ofstream(data.folder() / "in the way") << "a file";
    try {
        exportCoco(data.folder(), "in the way/annotations.json", data.records());
        ADD_FAILURE() << "exported";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::DiskFull);
    }
    std::filesystem::create_directories(data.folder() / "annotations.json" / "occupied");
    EXPECT_THROW(exportCoco(data.folder(), "annotations.json", data.records()), Error);
}

}  // namespace
}  // namespace maskwright
