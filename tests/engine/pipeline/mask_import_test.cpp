// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mask_import.h"

#include <nlohmann/json.hpp>
#include <random>

#include "dataset_fixture.h"
#include "exporter/png.h"
#include "mask/rle.h"
#include "pipeline/dataset_export.h"

namespace maskwright {
namespace {

using nlohmann::json;

class MaskImportTest : public ProjectDatasetTest {
  protected:
    std::filesystem::path file() const { return root() / "import.json"; }

    /// One photo and one annotation; tests bend it.
    static json coco() {
        return {{"images", {{{"id", 7}, {"file_name", "c/1.png"}, {"width", kWidth}, {"height", kHeight}}}},
                {"categories", {{{"id", 3}, {"name", "nest"}}}},
                {"annotations",
                 {{{"id", 1}, {"image_id", 7}, {"category_id", 3}, {"segmentation", {{2, 3, 6, 3, 6, 5, 2, 5}}}}}}};
    }

    MaskImportResult import(const json& content, MaskImportOptions options = {}) const {
        writeAtomically(file(), content.dump());
        return store(MaskImport::coco(file(), std::move(options)));
    }

    MaskImportResult store(MaskImport import) const {
        Project project = Project::open(folder());
        while (import.store(project, 2)) {
        }
        for (const ProjectFinding& finding : project.doctor())
            EXPECT_NE(finding.severity, ProjectFinding::Severity::Damage) << finding.what;
        return import.result();
    }

    std::string refusal(const json& content, const MaskImportOptions& options = {}) const {
        try {
            import(content, options);
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadInput);
            return error.message();
        }
        ADD_FAILURE() << "imported";
        return {};
    }

    Mask imported(const char* photo, const std::string& name, int instance = 1) const {
        const Project project = Project::open(folder(), Project::Access::ReadOnly);
        for (const ProjectConcept& known : project.concepts()) {
            if (known.name != name) continue;
            const auto mask = project.layer({project.image(photo)->id, known.id, instance, LayerKind::Imported});
            if (mask) return mask->toMask();
        }
        return {};
    }
};

TEST_F(MaskImportTest, ReadsPolygonsAndBothKindsOfRunLengths) {
    json content = coco();
    const auto add = [&](const json& segmentation) {
        content["annotations"].push_back(
            {{"id", 2}, {"image_id", 7}, {"category_id", 3}, {"segmentation", segmentation}});
    };
    add({{"size", {kHeight, kWidth}}, {"counts", {kHeight, kHeight, kHeight * (kWidth - 2)}}});
    add({{"size", {kHeight, kWidth}}, {"counts", compressRunLengths({kHeight, kHeight, kHeight * (kWidth - 2)})}});
    const MaskImportResult result = import(content);
    EXPECT_EQ(result.masks, 3U);
    EXPECT_EQ(result.photos, 1U);
    EXPECT_EQ(imported("c/1.png", "nest", 1), box(2, 3, 4, 2));
    EXPECT_EQ(imported("c/1.png", "nest", 2), box(1, 0, 1, kHeight));
}

TEST_F(MaskImportTest, TakesBackWhatWasExported) {
    for (const CocoSegmentation segmentation : {CocoSegmentation::Rle, CocoSegmentation::Polygons}) {
        DatasetExportOptions options;
        options.project = folder();
        options.out = out();
        options.replaceExport = true;
        options.segmentation = segmentation;
        JobContext context;
        exportDataset(options, context);
        const MaskImportResult result = store(MaskImport::coco(out() / "coco/annotations.json"));
        EXPECT_EQ(result.masks, 5U);
        EXPECT_TRUE(result.skipped.empty());
        EXPECT_EQ(imported("c/2.png", "bird"), partsWithHole());
        EXPECT_EQ(imported("a/2.png", "bird", 2), box(20, 10, 6, 6));
        EXPECT_EQ(imported("a/1.png", "tree"), box(8, 8, 20, 20));
    }
}

// LABELLING, pain 5: importing again must not overwrite what a person has done since.
TEST_F(MaskImportTest, NeverChangesWhatAPersonMade) {
    json content = coco();
    content["images"][0]["file_name"] = "a/1.png";
    content["categories"][0]["name"] = "bird";
    EXPECT_EQ(import(content).masks, 1U);
    const Project project = Project::open(folder(), Project::Access::ReadOnly);
    EXPECT_EQ(project.finalMask(project.image("a/1.png")->id, 1)->toMask(), box(2, 2, 10, 10));
    EXPECT_EQ(project.image("a/1.png")->state, ReviewState::Accepted);
}

TEST_F(MaskImportTest, KeepsOrReplacesEarlierImportsAsAsked) {
    import(coco());
    json other = coco();
    other["annotations"][0]["segmentation"] = {{10, 10, 12, 10, 12, 12, 10, 12}};
    MaskImportOptions keep;
    keep.existing = ExistingMasks::Keep;
    EXPECT_EQ(import(other, keep).kept, 1U);
    EXPECT_EQ(imported("c/1.png", "nest"), box(2, 3, 4, 2));
    EXPECT_EQ(import(other).masks, 1U);
    EXPECT_EQ(imported("c/1.png", "nest"), box(10, 10, 2, 2));
}

TEST_F(MaskImportTest, ForgetsObjectsThatAnEarlierImportHadMoreOf) {
    json content = coco();
    json second = content["annotations"][0];
    second["id"] = 2;
    content["annotations"].push_back(second);
    EXPECT_EQ(import(content).masks, 2U);
    MaskImportOptions keep;
    keep.existing = ExistingMasks::Keep;
    import(coco(), keep);
    EXPECT_FALSE(imported("c/1.png", "nest", 2).pixels.empty());
    import(coco());
    EXPECT_FALSE(imported("c/1.png", "nest", 1).pixels.empty());
    EXPECT_TRUE(imported("c/1.png", "nest", 2).pixels.empty());
}

TEST_F(MaskImportTest, TakesANameAloneOnlyWhereTheFileKnowsOneOfIt) {
    {
        Project project = Project::open(folder());
        writePng(photos() / "cam1/0001.png", photo());
        project.addImages({"cam1/0001.png"});
    }
    json content = coco();
    content["images"][0]["file_name"] = "somewhere/0001.png";
    EXPECT_EQ(import(content).masks, 1U);
    EXPECT_FALSE(imported("cam1/0001.png", "nest").pixels.empty());
    json second = content["images"][0];
    second["id"] = 8;
    second["file_name"] = "cam1/0001.png";
    content["images"].push_back(second);
    const MaskImportResult result = import(content);
    EXPECT_EQ(result.masks, 0U);
    ASSERT_EQ(result.skipped.size(), 1U);
    EXPECT_EQ(result.skipped[0].file, "somewhere/0001.png");
}

TEST_F(MaskImportTest, KeepsTheOtherObjectsOfAPhotoWithOneThatCannotBe) {
    json content = coco();
    json broken = content["annotations"][0];
    broken["id"] = 2;
    broken["segmentation"] = {{1, 1, 2, 2}};
    content["annotations"].push_back(broken);
    const MaskImportResult result = import(content);
    EXPECT_EQ(result.masks, 1U);
    EXPECT_EQ(result.skipped.size(), 1U);
    content["annotations"] = {{{"id", 1}, {"image_id", 7}, {"category_id", 3}, {"bbox", {1, 1, 2, 2}}}};
    EXPECT_NE(refusal(content).find("boxes"), std::string::npos);
}

TEST_F(MaskImportTest, RefusesNamesThatLeadOutOfTheFolder) {
    for (const char* name : {"../../etc/passwd", "/etc/passwd", "a/../../1.png", "C:\\1.png", ""}) {
        json content = coco();
        content["images"][0]["file_name"] = name;
        const MaskImportResult result = import(content);
        EXPECT_EQ(result.masks, 0U) << name;
        ASSERT_EQ(result.skipped.size(), 1U) << name;
        EXPECT_NE(result.skipped[0].reason.find("leads out"), std::string::npos) << result.skipped[0].reason;
    }
}

TEST_F(MaskImportTest, SkipsByNameWhatDoesNotFit) {
    json content = coco();
    content["images"][0]["width"] = kWidth + 1;
    MaskImportResult result = import(content);
    ASSERT_EQ(result.skipped.size(), 1U);
    EXPECT_NE(result.skipped[0].reason.find("41 x 30"), std::string::npos) << result.skipped[0].reason;
    content = coco();
    content["images"][0]["file_name"] = "nowhere.png";
    EXPECT_EQ(import(content).skipped.size(), 1U);
    content["images"][0]["file_name"] = "1.png";  // of three photos
    EXPECT_NE(import(content).skipped.at(0).reason.find("Several photos"), std::string::npos);
    content = coco();
    content["annotations"][0]["segmentation"] = {{"size", {kHeight, kWidth}}, {"counts", {5, 5}}};
    EXPECT_EQ(import(content).skipped.size(), 1U);
    {
        Project project = Project::open(folder());
        project.setLocked({project.image("c/1.png")->id}, true);
    }
    EXPECT_NE(import(coco()).skipped.at(0).reason.find("locked"), std::string::npos);
    EXPECT_EQ(imported("c/1.png", "nest").area(), 0U);
}

TEST_F(MaskImportTest, AsksToNarrowDownTooManyCategories) {
    json content = coco();
    for (int i = 0; i < 3000; ++i) {
        content["categories"].push_back({{"id", 100 + i}, {"name", "thing " + std::to_string(i)}});
        json annotation = content["annotations"][0];
        annotation["category_id"] = 100 + i;
        content["annotations"].push_back(annotation);
    }
    EXPECT_NE(refusal(content).find("3001 categories"), std::string::npos);
    MaskImportOptions some;
    some.concepts = {"nest", "thing 5"};
    EXPECT_EQ(import(content, some).masks, 2U);
    some.concepts = {"no such thing"};
    EXPECT_NE(refusal(content, some).find("no such thing"), std::string::npos);
}

TEST_F(MaskImportTest, SaysWhatIsWrongWithAFile) {
    writeAtomically(file(), std::string_view("{\"images\": ["));
    EXPECT_THROW(MaskImport::coco(file()), Error);
    EXPECT_THROW(MaskImport::coco(root() / "missing.json"), Error);
    EXPECT_THROW(MaskImport::pngs(root() / "missing", "bird"), Error);
    for (const char* part : {"images", "annotations", "categories"}) {
        json content = coco();
        content.erase(part);
        EXPECT_NE(refusal(content).find(part), std::string::npos);
        content = coco();
        content[part][0].erase(std::string(part) == "annotations" ? "image_id" : "id");
        refusal(content);
        content[part][0] = 5;
        refusal(content);
    }
    json content = coco();
    content["images"][0]["width"] = 1e9;
    refusal(content);
    content = coco();
    content["annotations"][0]["segmentation"] = {{"counts", {-1}}};
    refusal(content);
    content["annotations"][0]["segmentation"] = {{{"x", 1}}};
    refusal(content);
}

TEST_F(MaskImportTest, SurvivesAnyDamageOfTheFile) {
    const std::string whole = coco().dump();
    std::mt19937 random(3);
    for (int round = 0; round < 500; ++round) {
        std::string text = whole;
        for (int i = 0; i < 3; ++i) text[random() % text.size()] = static_cast<char>(random() % 256);
        writeAtomically(file(), text);
        try {
            MaskImport import = MaskImport::coco(file());
            Project project = Project::open(folder());
            while (import.store(project, 5)) {
            }
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadInput) << error.message();
        }
    }
}

TEST_F(MaskImportTest, ReadsMasksAsPngs) {
    writeMaskPng(root() / "labels/masks/c/1.png", box(1, 2, 3, 4));
    writeMaskPng(root() / "labels/masks/a/1.png", Mask(3, 3));
    MaskImportOptions options;
    options.kind = LayerKind::Segmenter;
    const MaskImportResult result = store(MaskImport::pngs(root() / "labels", "nest", options));
    EXPECT_EQ(result.masks, 1U);
    ASSERT_EQ(result.skipped.size(), 1U);
    EXPECT_EQ(result.skipped[0].file, "a/1.png");
    const Project project = Project::open(folder(), Project::Access::ReadOnly);
    EXPECT_EQ(project.layer({project.image("c/1.png")->id, 3, 1, LayerKind::Segmenter})->toMask(), box(1, 2, 3, 4));
    store(MaskImport::pngs(root() / "labels/masks", ""));
    EXPECT_EQ(imported("c/1.png", "c"), box(1, 2, 3, 4));
}

}  // namespace
}  // namespace maskwright
