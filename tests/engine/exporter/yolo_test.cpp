// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/yolo.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "core/error.h"
#include "dataset_fixture.h"
#include "mask/contour.h"

namespace maskwright {
namespace {

std::vector<Polygon> polygonsOf(const std::string& text, const Mask& size, int classIndex) {
    std::vector<Polygon> polygons;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream numbers(line);
        int found = -1;
        numbers >> found;
        EXPECT_EQ(found, classIndex);
        Polygon polygon;
        for (double x = 0, y = 0; numbers >> x >> y;) {
            EXPECT_TRUE(x >= 0 && x <= 1 && y >= 0 && y <= 1);
            polygon.outer.push_back({x * size.width, y * size.height});
        }
        polygons.push_back(polygon);
    }
    return polygons;
}

TEST(Yolo, GivesEveryMaskBack) {
    test::Dataset data;
    data.addAwkwardMasks();
    const ExportReport report = exportYolo(data.folder(), data.records());
    EXPECT_EQ(report.images, data.records().size());
    EXPECT_GT(report.comparedPixels, 0U);
    std::size_t lines = 0;
    for (std::size_t i = 0; i < data.records().size(); ++i) {
        const Mask& mask = data.masks()[i];
        const std::string text = readText(data.folder() / "labels/set" / ("photo " + std::to_string(i) + ".txt"));
        const auto polygons = polygonsOf(text, mask, data.records()[i].concept_ == "apple" ? 0 : 1);
        lines += polygons.size();
        EXPECT_EQ(fillPolygons(polygons, mask.width, mask.height), mask);
    }
    EXPECT_EQ(report.annotations, lines);
    EXPECT_EQ(readText(data.folder() / "classes.txt"), "apple\nzebra\n");
}

TEST(Yolo, IsExactOnAwkwardSizes) {
    test::Dataset data;
    data.add("wide.jpg", "dog", test::speckled(9973, 3, 0.6, 5));
    data.add("tall.jpg", "dog", test::speckled(7, 6007, 0.6, 6));
    EXPECT_GT(exportYolo(data.folder(), data.records()).comparedPixels, 0U);
}

TEST(Yolo, WritesPlainNumbers) {
    test::Dataset data;
    data.add("a.b.jpg", "dog", test::drawn({"....", ".##.", "....", "...."}));
    exportYolo(data.folder(), data.records());
    EXPECT_EQ(readText(data.folder() / "labels/a.b.txt"), "0 0.25 0.25 0.75 0.25 0.75 0.5 0.25 0.5\n");
}

TEST(Yolo, KeepsPhotosWithoutForegroundAndConceptsOfOnePhoto) {
    test::Dataset data;
    data.add("empty.jpg", "dog", Mask(4, 3));
    data.add("park.jpg", "dog", Mask(2, 2, 1));
    data.add("park.jpg", "a: \"line\"\nbreak", Mask(2, 2, 1));
    const ExportReport report = exportYolo(data.folder(), data.records());
    EXPECT_EQ(report.images, 2U);
    EXPECT_EQ(report.annotations, 2U);
    EXPECT_EQ(readText(data.folder() / "labels/empty.txt"), "");
    EXPECT_EQ(readText(data.folder() / "labels/park.txt").substr(0, 2), "1 ");
    EXPECT_EQ(readText(data.folder() / "classes.txt"), "a: \"line\" break\ndog\n");
    const std::string yaml = readText(data.folder() / "data.yaml");
    EXPECT_NE(yaml.find("  0: \"a: \\\"line\\\"\\nbreak\"\n  1: \"dog\"\n"), std::string::npos) << yaml;
}

// LABELLING, pain 13: one object in two parts must not become two annotations.
TEST(Yolo, JoinsThePartsOfOneObject) {
    const test::TemporaryFolder folder;
    const auto writer = makeYoloWriter(folder.path(), {"dog"});
    const Mask parts = test::drawn({"##...", "##...", "...##", "#..##"});
    writer->add({"a.jpg", 5, 4, Subset::Train, {{0, 1, false, parts}}, nullptr});
    writer->add({"b.jpg", 5, 4, Subset::Test, {{0, 1, true, parts}}, nullptr});
    EXPECT_EQ(writer->finish().annotations, 4U);
    const std::string text = readText(folder.path() / "labels/train/a.txt");
    const auto polygons = polygonsOf(text, parts, 0);
    ASSERT_EQ(polygons.size(), 1U);
    EXPECT_EQ(fillPolygons(polygons, 5, 4), parts);
    const std::string yaml = readText(folder.path() / "data.yaml");
    EXPECT_NE(yaml.find("train: images/train\nval: images/train\ntest: images/test\n"), std::string::npos) << yaml;
}

TEST(Yolo, JoinsTheAwkwardMasksIntoOneRingEach) {
    for (const Mask& mask : test::awkwardMasks()) {
        const std::vector<Polygon> parts = tracePolygons(mask);
        if (parts.empty()) continue;
        EXPECT_EQ(fillPolygons({{joinParts(parts), {}}}, mask.width, mask.height), mask);
    }
}

TEST(Yolo, RefusesPhotosThatWouldShareALabelFile) {
    test::Dataset data;
    data.add("photo.jpg", "dog", Mask(2, 2, 1));
    data.add("photo.png", "dog", Mask(2, 2));
    EXPECT_THROW(exportYolo(data.folder(), data.records()), Error);
}

TEST(Yolo, SaysWhenTheDiskRefuses) {
    test::Dataset data;
    data.add("photo.jpg", "dog", Mask(2, 2, 1));
    std::ofstream(data.folder() / "labels") << "a file in the way";
    try {
        exportYolo(data.folder(), data.records());
        ADD_FAILURE() << "exported";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::DiskFull);
    }
}

}  // namespace
}  // namespace maskwright
