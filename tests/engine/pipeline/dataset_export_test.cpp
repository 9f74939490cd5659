// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/dataset_export.h"

#include <sys/wait.h>
#include <unistd.h>
#include <csignal>

#include <chrono>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>
#include <thread>

#include "dataset_fixture.h"
#include "exporter/png.h"
#include "full_disk.h"
#include "image/read.h"

namespace maskwright {
namespace {

using nlohmann::json;

class DatasetExportTest : public ProjectDatasetTest {
  protected:
    DatasetExportOptions options() const {
        DatasetExportOptions options;
        options.project = folder();
        options.out = out();
        options.formats = {DatasetFormat::Coco, DatasetFormat::Png, DatasetFormat::Yolo, DatasetFormat::Voc};
        options.pngKinds = {PngKind::Binary, PngKind::Index, PngKind::Instances, PngKind::CutOut, PngKind::Background};
        return options;
    }

    static DatasetExportResult run(const DatasetExportOptions& options) {
        JobContext context;
        return exportDataset(options, context);
    }

    static std::string refusal(const DatasetExportOptions& options) {
        try {
            run(options);
        } catch (const Error& error) {
            EXPECT_NE(error.code(), ErrorCode::Internal);
            return error.message();
        }
        ADD_FAILURE() << "exported";
        return {};
    }

    json coco(const char* file = "annotations.json") const { return json::parse(readText(out() / "coco" / file)); }
};

TEST_F(DatasetExportTest, WritesWhatWasAcceptedInEveryFormat) {
    const DatasetExportResult result = run(options());
    EXPECT_EQ(result.photos, 4U);
    EXPECT_EQ(result.negatives, 1U);
    EXPECT_EQ(result.leftOut, 2U);
    EXPECT_EQ(result.objectsOf, (std::map<std::string, std::size_t>{{"bird", 4}, {"tree", 1}}));
    EXPECT_TRUE(result.skipped.empty());
    for (const auto& [format, report] : result.reports) {
        EXPECT_EQ(report.images, 4U) << formatName(format);
        EXPECT_GT(report.comparedPixels, 0U);
        EXPECT_TRUE(std::filesystem::exists(out() / report.file)) << report.file;
    }
    const json content = coco();
    ASSERT_EQ(content["images"].size(), 4U);
    EXPECT_EQ(content["images"][2]["file_name"], "b/1.png");
    EXPECT_EQ(content["annotations"].size(), 5U);
    for (const char* copy : {"coco/images/a/1.png", "yolo/images/a/1.png", "voc/JPEGImages/a/1.jpg"})
        EXPECT_EQ(readImageSize(out() / copy).width, kWidth) << copy;
    EXPECT_EQ(readMaskPng(out() / "png/masks/bird/a/1.png"), box(2, 2, 10, 10));
    EXPECT_EQ(readMaskPng(out() / "png/masks/bird/b/1.png").area(), 0U);
    for (const char* made :
         {"png/index/a/1.png", "png/preview/a/1.png", "png/instances/a/2.png", "png/cutouts/tree/a/1.png",
          "png/background/b/1.png", "voc/SegmentationObject/a/2.png", "voc/ImageSets/Segmentation/trainval.txt"})
        EXPECT_TRUE(std::filesystem::exists(out() / made)) << made;
    EXPECT_FALSE(std::filesystem::exists(out() / "png/cutouts/bird/b/1.png"));
    EXPECT_EQ(result.sharedPixels, 16U);
    EXPECT_EQ(readText(out() / "yolo/labels/b/1.txt"), "");
}

TEST_F(DatasetExportTest, SaysInItsReportThatNoPixelDiffers) {
    run(options());
    const json report = json::parse(readText(out() / "export_report.json"));
    EXPECT_EQ(report["photos"], 4);
    EXPECT_EQ(report["states"], (json{"accepted", "edited"}));
    ASSERT_EQ(report["formats"].size(), 4U);
    for (const json& format : report["formats"]) EXPECT_EQ(format["wrong_pixels"], 0);
    const std::string text = readText(out() / "export_report.md");
    EXPECT_NE(text.find("| coco | coco/annotations.json | 4 | 5 | 6000 | 0 |"), std::string::npos) << text;
    EXPECT_NE(text.find("| bird | 4 |"), std::string::npos) << text;
}

TEST_F(DatasetExportTest, TakesTheStatesConceptsAndNegativesAskedFor) {
    DatasetExportOptions some = options();
    some.formats = {DatasetFormat::Coco};
    some.selection.states = {ReviewState::Accepted, ReviewState::Unreviewed};
    some.selection.concepts = {"tree"};
    some.selection.negatives = false;
    const DatasetExportResult result = run(some);
    EXPECT_EQ(result.photos, 1U);
    EXPECT_EQ(coco()["categories"].size(), 1U);
    EXPECT_EQ(coco()["annotations"].size(), 1U);
    some.selection.concepts = {"dog"};
    some.replaceExport = true;
    EXPECT_NE(refusal(some).find("\"dog\""), std::string::npos);
}

// LABELLING, pain 13: whether parts are one object or many is said by the person, not by the format.
TEST_F(DatasetExportTest, CountsMasksOfConceptsThatNobodyHadInHand) {
    Project project = Project::open(folder());
    DatasetSelection accepted;
    accepted.states = {ReviewState::Accepted};
    EXPECT_TRUE(planDataset(project, accepted).notLookedAt.empty());
    const std::int64_t bird = project.addConcept("bird"), cat = project.addConcept("cat");
    const std::int64_t photo = project.image("c/1.png")->id;
    project.storeLayer({photo, cat, 1, LayerKind::Preliminary}, box(1, 1, 3, 3), "test");
    project.apply({stateEdit(project, photo, ReviewState::Accepted, bird)});
    const DatasetPlan plan = planDataset(project, accepted);
    EXPECT_EQ(plan.objectsOf.at(cat), 1U);
    EXPECT_EQ(plan.notLookedAt, (std::map<std::int64_t, std::size_t>{{cat, 1}}));
    project.apply({stateEdit(project, photo, ReviewState::Accepted, cat)});
    EXPECT_TRUE(planDataset(project, accepted).notLookedAt.empty());
}

TEST_F(DatasetExportTest, CountsPartsAsObjectsWhereTheConceptSaysSo) {
    DatasetExportOptions one = options();
    one.formats = {DatasetFormat::Coco, DatasetFormat::Yolo};
    EXPECT_EQ(run(one).reports[DatasetFormat::Yolo].annotations, 5U);
    {
        Project project = Project::open(folder());
        project.setPartsAreObjects(1, true);
    }
    one.replaceExport = true;
    const DatasetExportResult many = run(one);
    EXPECT_EQ(many.reports.at(DatasetFormat::Coco).annotations, 6U);
    EXPECT_EQ(many.reports.at(DatasetFormat::Yolo).annotations, 6U);
}

TEST_F(DatasetExportTest, SplitsByFolderSoThatNoFolderIsInTwoSubsets) {
    DatasetExportOptions split = options();
    split.formats = {DatasetFormat::Coco, DatasetFormat::Yolo};
    split.selection.states.insert({ReviewState::Unreviewed, ReviewState::Rejected});
    split.selection.split = SubsetShares{0.4, 0.3, 0.3};
    const DatasetExportResult result = run(split);
    EXPECT_EQ(result.photosOf.size(), 3U);
    std::map<std::string, std::string> subsetOf;
    for (const char* subset : {"train", "val", "test"}) {
        const json content = coco(("annotations_" + std::string(subset) + ".json").c_str());
        for (const json& image : content["images"]) {
            const std::string file = image["file_name"];
            const auto place = subsetOf.emplace(file.substr(0, 1), subset).first;
            EXPECT_EQ(place->second, subset) << file;
            EXPECT_TRUE(std::filesystem::exists(out() / "yolo/labels" / subset / (file.substr(0, 3) + ".txt")));
        }
    }
    EXPECT_EQ(subsetOf.size(), 3U);
}

TEST_F(DatasetExportTest, RefusesWhatWouldBeEmpty) {
    DatasetExportOptions none = options();
    none.selection.states = {ReviewState::NeedsWork};
    EXPECT_NE(refusal(none).find("No photo"), std::string::npos);
    none = options();
    none.formats.clear();
    EXPECT_NE(refusal(none).find("No format"), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(out()));
}

TEST_F(DatasetExportTest, NeverOverwritesAnotherFolder) {
    std::filesystem::create_directories(out());
    std::ofstream(out() / "thesis.txt") << "years of work";
    DatasetExportOptions over = options();
    over.replaceExport = true;
    EXPECT_NE(refusal(over).find("holds something else"), std::string::npos);
    EXPECT_EQ(readText(out() / "thesis.txt"), "years of work");
    std::filesystem::remove(out() / "thesis.txt");
    run(over);
    over.replaceExport = false;
    EXPECT_NE(refusal(over).find("earlier export"), std::string::npos);
    over.replaceExport = true;
    over.formats = {DatasetFormat::Yolo};
    run(over);
    EXPECT_FALSE(std::filesystem::exists(out() / "coco"));
    EXPECT_FALSE(std::filesystem::exists(root() / "dataset.old"));
}

TEST_F(DatasetExportTest, LeavesWhatAPersonPutAsideAlone) {
    DatasetExportOptions again = options();
    run(again);
    std::filesystem::rename(out(), root() / "dataset.old");  // kept as a backup
    run(again);
    again.replaceExport = true;
    run(again);
    EXPECT_TRUE(std::filesystem::exists(root() / "dataset.old/export_report.json"));
    EXPECT_TRUE(std::filesystem::exists(out() / "export_report.json"));
}

TEST_F(DatasetExportTest, NeverReplacesAFolderThatHoldsThePhotosOrTheProject) {
    DatasetExportOptions around = options();
    around.replaceExport = true;
    writeAtomically(root() / "export_report.json", std::string_view("{}"));  // as if it were an earlier export
    around.out = root();
    EXPECT_NE(refusal(around).find("lie in this folder"), std::string::npos);
    around.out = folder();
    EXPECT_NE(refusal(around).find("lie in this folder"), std::string::npos);
    EXPECT_TRUE(std::filesystem::exists(photos() / "a/1.png"));
}

TEST_F(DatasetExportTest, TakesOfAnAcceptedPhotoOnlyWhatWasSeen) {
    {
        Project project = Project::open(folder());
        const std::int64_t nest = project.addConcept("nest");
        for (const char* file : {"a/1.png", "b/1.png", "c/1.png"})
            project.storeLayer({project.image(file)->id, nest, 1, LayerKind::Segmenter}, box(1, 1, 3, 3), "later");
    }
    DatasetExportOptions all = options();
    all.formats = {DatasetFormat::Coco};
    all.selection.states.insert(ReviewState::Unreviewed);
    const DatasetExportResult result = run(all);
    EXPECT_EQ(result.objectsOf.at("nest"), 1U);  // of the unreviewed photo, which was asked for
    EXPECT_EQ(result.negatives, 1U);             // b/1.png, as it was accepted
}

TEST_F(DatasetExportTest, TakesNoPhotoAsANegativeThatNobodyLookedAt) {
    {
        Project project = Project::open(folder());
        writePng(photos() / "d/1.png", photo());
        project.addImages({"d/1.png"});
    }
    DatasetExportOptions all = options();
    all.formats = {DatasetFormat::Coco};
    all.selection.states.insert(ReviewState::Unreviewed);
    const DatasetExportResult result = run(all);
    EXPECT_EQ(result.photos, 5U);
    EXPECT_EQ(result.negatives, 1U);
    EXPECT_EQ(result.leftOut, 2U);
    EXPECT_EQ(result.unseen, 1U);
}

TEST_F(DatasetExportTest, WritesNoBlackMaskOfAConceptThatWasNeverLookedFor) {
    const DatasetExportResult result = run(options());
    // Birds were looked for in all four photos, trees in one of them; nothing was found in b/1.png.
    EXPECT_TRUE(std::filesystem::exists(out() / "png/masks/tree/a/1.png"));
    EXPECT_FALSE(std::filesystem::exists(out() / "png/masks/tree/a/2.png"));
    EXPECT_TRUE(std::filesystem::exists(out() / "png/masks/bird/b/1.png"));
    EXPECT_EQ(result.incomplete, 3U);
    EXPECT_NE(readText(out() / "export_report.md").find("never looked for: 3"), std::string::npos);
}

TEST_F(DatasetExportTest, NamesPhotosOfAnotherSizeThanTheirMasks) {
    Image other{kWidth + 1, kHeight, {}};
    other.rgb.assign(std::size_t{3} * (kWidth + 1) * kHeight, 9);
    writePng(photos() / "a/1.png", other);
    const DatasetExportResult result = run(options());
    ASSERT_EQ(result.skipped.size(), 1U);
    EXPECT_NE(result.skipped[0].reason.find("another size"), std::string::npos);
    for (const char* copy : {"coco/images/a/1.png", "yolo/images/a/1.png", "voc/JPEGImages/a/1.jpg"})
        EXPECT_FALSE(std::filesystem::exists(out() / copy)) << copy;
}

TEST_F(DatasetExportTest, PutsYoloLabelsWhereTrainersLookForThem) {
    {
        Project project = Project::open(folder());
        writePng(photos() / "images/x/images/1.png", photo());
        project.addImages({"images/x/images/1.png"});
        project.storeLayer({project.image("images/x/images/1.png")->id, 1, 1, LayerKind::Preliminary}, box(1, 1, 3, 3),
                           "test");
        say(project, "images/x/images/1.png", ReviewState::Accepted);
    }
    DatasetExportOptions yolo = options();
    yolo.formats = {DatasetFormat::Yolo};
    run(yolo);
    std::size_t photosFound = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(out() / "yolo/images")) {
        if (!entry.is_regular_file()) continue;
        // As Ultralytics does it: the last "/images/" becomes "/labels/".
        std::string label = entry.path().string();
        label.replace(label.rfind("/images/"), 8, "/labels/");
        EXPECT_TRUE(std::filesystem::exists(std::filesystem::path(label).replace_extension(".txt"))) << label;
        ++photosFound;
    }
    EXPECT_EQ(photosFound, 5U);
}

TEST_F(DatasetExportTest, RefusesPhotosThatWouldShareALabelBeforeAnythingIsWritten) {
    {
        Project project = Project::open(folder());
        std::filesystem::copy(photos() / "a/1.png", photos() / "a/1.webp");
        project.addImages({"a/1.webp"});
        say(project, "a/1.webp", ReviewState::Accepted);
    }
    EXPECT_NE(refusal(options()).find("share"), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(root() / "dataset.partial"));
}

TEST_F(DatasetExportTest, DoesNotMixWithThePhotos) {
    DatasetExportOptions among = options();
    among.out = photos() / "a" / ".." / "dataset";
    EXPECT_NE(refusal(among).find("among the photos"), std::string::npos);
}

TEST_F(DatasetExportTest, NamesPhotosThatAreGone) {
    std::filesystem::remove(photos() / "a/1.png");
    const DatasetExportResult result = run(options());
    EXPECT_EQ(result.photos, 3U);
    ASSERT_EQ(result.skipped.size(), 1U);
    EXPECT_EQ(result.skipped[0].file, "a/1.png");
    EXPECT_EQ(coco()["images"].size(), 3U);
    DatasetExportOptions labels = options();
    labels.formats = {DatasetFormat::Coco};
    labels.copyPhotos = false;
    labels.replaceExport = true;
    EXPECT_EQ(run(labels).photos, 4U);
}

TEST_F(DatasetExportTest, StopsWithoutATrace) {
    JobContext context;
    context.report = [&](const Progress&) { context.stop.request(StopRequest::AfterStep); };
    EXPECT_THROW(exportDataset(options(), context), Stopped);
    EXPECT_FALSE(std::filesystem::exists(out()));
    EXPECT_FALSE(std::filesystem::exists(root() / "dataset.partial"));
}

TEST_F(DatasetExportTest, WorksOnAProjectThatIsBeingEdited) {
    Project project = Project::open(folder());
    say(project, "c/1.png", ReviewState::Accepted);
    EXPECT_EQ(run(options()).photos, 5U);
    say(project, "c/1.png", ReviewState::Unreviewed);
}

TEST_F(DatasetExportTest, LeavesAWholeExportOrNoneWhereTheDiskRefusesAnyByte) {
    std::size_t refused = 0;
    for (std::size_t bytes = 1; bytes < 4000; bytes += 41) {
        bool isDone = false;
        {
            const test::FullDisk full(bytes);
            try {
                run(options());
                isDone = true;
            } catch (const Error& error) {
                EXPECT_EQ(error.code(), ErrorCode::DiskFull) << error.what();
            }
        }
        refused += isDone ? 0 : 1;
        EXPECT_EQ(std::filesystem::exists(out()), isDone) << bytes;
        EXPECT_FALSE(std::filesystem::exists(root() / "dataset.partial")) << bytes;
        if (isDone) {
            EXPECT_EQ(json::parse(readText(out() / "export_report.json"))["photos"], 4);
        }
        std::filesystem::remove_all(out());
    }
    EXPECT_GT(refused, 20U);
}

/// Exports over and over until it is killed; ends by itself only when an export fails.
[[noreturn]] void exportForEver(DatasetExportOptions options) {
    options.replaceExport = true;
    try {
        for (;;) {
            JobContext context;
            exportDataset(options, context);
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
    _exit(1);
}

TEST_F(DatasetExportTest, LeavesAWholeExportOrNoneWhenKilled) {
    std::mt19937 random(5);
    bool wasThere = false;
    for (int round = 0; round < 50; ++round) {
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) exportForEver(options());
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 60000));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status)) << "the export ended by itself";
        EXPECT_TRUE(std::filesystem::exists(out()) || !wasThere);
        if (!std::filesystem::exists(out())) continue;
        EXPECT_EQ(json::parse(readText(out() / "export_report.json"))["photos"], 4);
        wasThere = true;
    }
    DatasetExportOptions last = options();
    last.replaceExport = true;
    EXPECT_EQ(run(last).photos, 4U);
    EXPECT_FALSE(std::filesystem::exists(root() / "dataset.partial"));
    const Project project = Project::open(folder());
    for (const ProjectFinding& finding : project.doctor())
        EXPECT_NE(finding.severity, ProjectFinding::Severity::Damage) << finding.what;
}

}  // namespace
}  // namespace maskwright
