// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/voc.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/error.h"
#include "dataset_fixture.h"
#include "exporter/indexed_png.h"

namespace maskwright {
namespace {

using Color = std::array<std::uint8_t, 3>;

TEST(Voc, HasThePaletteOfPascalVoc) {
    EXPECT_EQ(vocColor(0), (Color{0, 0, 0}));
    EXPECT_EQ(vocColor(1), (Color{128, 0, 0}));
    EXPECT_EQ(vocColor(2), (Color{0, 128, 0}));
    EXPECT_EQ(vocColor(15), (Color{192, 128, 128}));
    EXPECT_EQ(vocColor(255), (Color{224, 224, 192}));
}

TEST(Voc, WritesPalettePngs) {
    const test::TemporaryFolder folder;
    std::vector<std::uint8_t> indices(256);
    for (std::size_t i = 0; i < indices.size(); ++i) indices[i] = static_cast<std::uint8_t>(i);
    const auto png = encodeIndexedPng(indices, 32, 8);
    EXPECT_EQ(png.at(24), 8);  // bits
    EXPECT_EQ(png.at(25), 3);  // palette
    EXPECT_EQ(std::string(png.begin() + 37, png.begin() + 41), "PLTE");
    writeAtomically(folder.path() / "index.png", png);
    EXPECT_EQ(readIndexedPng(folder.path() / "index.png", 32, 8), indices);
    EXPECT_THROW(readIndexedPng(folder.path() / "index.png", 8, 32), Error);
}

TEST(Voc, GivesEveryMaskBack) {
    test::Dataset data;
    data.addAwkwardMasks();
    const ExportReport report = exportVoc(data.folder(), data.records());
    EXPECT_EQ(report.images, data.records().size());
    EXPECT_GT(report.comparedPixels, 0U);
    for (std::size_t i = 0; i < data.records().size(); ++i) {
        const Mask& mask = data.masks()[i];
        const auto indices = readIndexedPng(
            data.folder() / "SegmentationClass/set" / ("photo " + std::to_string(i) + ".png"), mask.width, mask.height);
        const std::uint8_t index = data.records()[i].concept_ == "apple" ? 1 : 2;
        for (std::size_t p = 0; p < indices.size(); ++p) EXPECT_EQ(indices[p], mask.pixels[p] * index);
    }
    EXPECT_EQ(readText(data.folder() / "labels.txt"), "background\napple\nzebra\n");
}

TEST(Voc, DescribesBoxesFromOneAndEscapesNames) {
    test::Dataset data;
    data.add("a & b\n.jpg", "<dog>\x01", test::drawn({"....", ".##.", ".#..", "...."}));
    EXPECT_EQ(exportVoc(data.folder(), data.records()).annotations, 1U);
    const std::string xml = readText(data.folder() / "Annotations/a & b\n.xml");
    for (const char* part :
         {"<filename>a &amp; b&#10;.jpg</filename>", "<name>&lt;dog&gt;?</name>", "<width>4</width><height>4</height>",
          "<truncated>0</truncated>", "<xmin>2</xmin><ymin>2</ymin><xmax>3</xmax><ymax>3</ymax>"})
        EXPECT_NE(xml.find(part), std::string::npos) << part << " in " << xml;
}

TEST(Voc, JoinsConceptsOfOnePhotoTheSmallerOnTop) {
    test::Dataset data;
    data.add("park.jpg", "dog", test::drawn({"##..", "...."}));
    data.add("park.jpg", "cat", test::drawn({"....", "..##"}));
    exportVoc(data.folder(), data.records());
    EXPECT_EQ(readIndexedPng(data.folder() / "SegmentationClass/park.png", 4, 2),
              (std::vector<std::uint8_t>{2, 2, 0, 0, 0, 0, 1, 1}));
    data.add("park.jpg", "animal", test::drawn({"#...", "...."}));
    EXPECT_EQ(exportVoc(data.folder(), data.records()).sharedPixels, 1U);
    EXPECT_EQ(readIndexedPng(data.folder() / "SegmentationClass/park.png", 4, 2),
              (std::vector<std::uint8_t>{1, 3, 0, 0, 0, 0, 2, 2}));
    EXPECT_EQ(readIndexedPng(data.folder() / "SegmentationObject/park.png", 4, 2),
              (std::vector<std::uint8_t>{3, 1, 0, 0, 0, 0, 2, 2}));
}

TEST(Voc, ListsTheSubsets) {
    const test::TemporaryFolder folder;
    const auto writer = makeVocWriter(folder.path(), {"dog"}, ".jpg");
    const auto add = [&](const char* file, Subset subset) {
        writer->add({file, 2, 1, subset, {{0, 1, true, test::drawn({"#."})}}, nullptr});
    };
    add("set/a.png", Subset::Train);
    add("set/b.png", Subset::Validation);
    add("c.png", Subset::Test);
    EXPECT_EQ(writer->finish().images, 3U);
    const std::filesystem::path lists = folder.path() / "ImageSets/Segmentation";
    EXPECT_EQ(readText(lists / "train.txt"), "set/a\n");
    EXPECT_EQ(readText(lists / "val.txt"), "set/b\n");
    EXPECT_EQ(readText(lists / "test.txt"), "c\n");
    EXPECT_EQ(readText(lists / "trainval.txt"), "set/a\nset/b\n");
    const std::string xml = readText(folder.path() / "Annotations/set/a.xml");
    EXPECT_NE(xml.find("<filename>set/a.jpg</filename>"), std::string::npos) << xml;
}

TEST(Voc, RefusesMoreObjectsThanIndices) {
    const test::TemporaryFolder folder;
    const auto writer = makeVocWriter(folder.path(), {"dog"});
    Mask dots(600, 1);
    for (int x = 0; x < 510; x += 2) dots.at(x, 0) = 1;
    EXPECT_THROW(writer->add({"a.jpg", 600, 1, Subset::All, {{0, 1, true, dots}}, nullptr}), Error);
    dots.at(508, 0) = 0;
    EXPECT_NO_THROW(writer->add({"b.jpg", 600, 1, Subset::All, {{0, 1, true, dots}}, nullptr}));
}

TEST(Voc, RefusesMoreConceptsThanIndices) {
    test::Dataset data;
    for (int i = 0; i < 255; ++i) data.add(std::to_string(i) + ".jpg", std::to_string(i), Mask(1, 1, 1));
    EXPECT_THROW(exportVoc(data.folder(), data.records()), Error);
    data.records().pop_back();
    EXPECT_EQ(exportVoc(data.folder(), data.records()).images, 254U);
}

TEST(Voc, SaysWhenTheDiskRefuses) {
    for (const char* name : {"SegmentationClass", "Annotations"}) {
        test::Dataset data;
        data.add("photo.jpg", "dog", Mask(2, 2, 1));
        std::ofstream(data.folder() / name) << "a file in the way";
        try {
            exportVoc(data.folder(), data.records());
            ADD_FAILURE() << "exported";
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::DiskFull);
        }
    }
}

}  // namespace
}  // namespace maskwright
