// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <csignal>
#include <thread>

#include "cli_program.h"
#include "core/files.h"

namespace maskwright::test {
namespace {

namespace fs = std::filesystem;

std::size_t countFiles(const fs::path& folder, const std::string& extension) {
    if (!fs::exists(folder)) return 0;
    std::size_t count = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && entry.path().extension() == extension) ++count;
    return count;
}

TEST(CliRun, HelpAndVersionAreNoErrors) {
    for (const char* subcommand :
         {"label", "attention", "evaluate", "disagreement", "ablate", "pretrain", "finetune", "inpaint", "refine",
          "synthesize", "segment", "adapt", "ground", "project", "import", "export", "model", "doctor"})
        EXPECT_EQ(runCli({subcommand, "--help"}).status, 0) << subcommand;
    EXPECT_NE(runCli({"label", "--help"}).out.find("--concept-from-folder"), std::string::npos);
    EXPECT_EQ(runCli({"--version"}).out.rfind("maskwright-cli ", 0), 0U);
}

TEST(CliRun, DoctorNamesWhatTheMachineOffers) {
    const Ended ended = runCli({"doctor", "--json"});
    EXPECT_EQ(ended.status, 0);
    const auto json = jsonOf(ended);
    ASSERT_TRUE(json.contains("findings"));
    std::vector<std::string> subjects;
    for (const auto& finding : json["findings"]) {
        subjects.push_back(finding.at("subject"));
        EXPECT_NE(finding.at("value"), "");
        EXPECT_EQ(finding.at("ok").get<bool>(), finding.at("advice").get<std::string>().empty()) << finding;
    }
    for (const char* subject :
         {"Processor", "Threads", "Memory", "Disk", "Precision", "Matrix product", "Built-in model"})
        EXPECT_EQ(std::count(subjects.begin(), subjects.end(), subject), 1) << subject;
}

TEST(CliRun, EvaluateScoresPerConceptAndOverall) {
    const TemporaryFolder folder;
    for (const char* side : {"pred", "truth"}) {
        writeMask(folder.path() / side / "bird" / "a.png", 16, 10, 8);
        writeMask(folder.path() / side / "dog" / "b.png", 16, 10, std::string(side) == "pred" ? 4 : 8);
    }
    const std::vector<std::string> line = {"evaluate", "--pred", (folder.path() / "pred").string(), "--truth",
                                           (folder.path() / "truth").string()};
    auto withJson = line;
    withJson.emplace_back("--json");
    const Ended ended = runCli(withJson);
    EXPECT_EQ(ended.status, 0) << ended.err;
    const auto json = jsonOf(ended);
    EXPECT_EQ(json.at("images"), 2);
    EXPECT_NEAR(json.at("mean_iou").get<double>(), 0.75, 1e-9);
    EXPECT_NEAR(json.at("per_concept").at("bird").at("mean_iou").get<double>(), 1.0, 1e-9);
    EXPECT_NEAR(json.at("per_concept").at("dog").at("mean_iou").get<double>(), 0.5, 1e-9);
    EXPECT_NEAR(json.at("pooled").at("iou").get<double>(), 120.0 / 160.0, 1e-9);
    EXPECT_NEAR(json.at("pooled").at("accuracy").get<double>(), 280.0 / 320.0, 1e-9);
    EXPECT_TRUE(json.at("boundary_f").is_number());
    EXPECT_NE(runCli(line).out.find("0.7500"), std::string::npos);
}

TEST(CliRun, EvaluateLeavesOutMasksWithoutPartnerWhenAsked) {
    const TemporaryFolder folder;
    for (const char* side : {"pred", "truth"}) writeMask(folder.path() / side / "a.png", 16, 10, 8);
    writeMask(folder.path() / "pred" / "alone.png", 16, 10, 8);
    const Ended ended = runCli({"evaluate", "--pred", (folder.path() / "pred").string(), "--truth",
                                (folder.path() / "truth").string(), "--only-paired", "--json"});
    EXPECT_EQ(ended.status, 0) << ended.err;
    EXPECT_EQ(jsonOf(ended).at("images"), 1);
    EXPECT_EQ(jsonOf(ended).at("unpaired").at("predicted"), 1);
}

TEST(CliRun, EvaluateWritesAReportWithAContactSheet) {
    const TemporaryFolder folder;
    for (const char* side : {"pred", "truth"}) writeMask(folder.path() / side / "bird" / "a.png", 48, 32, 20);
    writeDiscPhoto(folder.path() / "photos" / "bird" / "a.png", 48, 32);
    const fs::path report = folder.path() / "report";
    const Ended ended =
        runCli({"evaluate", "--pred", (folder.path() / "pred").string(), "--truth", (folder.path() / "truth").string(),
                "--images", (folder.path() / "photos").string(), "--report", report.string(), "--json"});
    EXPECT_EQ(ended.status, 0) << ended.err;
    EXPECT_EQ(jsonOf(ended).at("skipped").size(), 0U);
    EXPECT_EQ(nlohmann::json::parse(readText(report / "report.json")).at("photos").size(), 1U);
    for (const char* file : {"report.md", "contact_sheet.png"}) EXPECT_TRUE(fs::exists(report / file)) << file;
}

TEST(CliRun, SegmentTrainAlsoLearnsFromMadeUpPairs) {
    const TemporaryFolder folder;
    for (const char* name : {"a.png", "b.png", "c.png"}) {
        writeDiscPhoto(folder.path() / "photos" / name, 48, 32);
        writeMask(folder.path() / "labels" / "masks" / name, 48, 32, 20);
    }
    writeDiscPhoto(folder.path() / "pairs" / "images" / "000000.png", 32, 32);
    writeMask(folder.path() / "pairs" / "masks" / "000000.png", 32, 32, 16);
    const Ended ended = runCli({"segment", "train", "--images", (folder.path() / "photos").string(), "--labels",
                                (folder.path() / "labels").string(), "--pairs", (folder.path() / "pairs").string(),
                                "--out", (folder.path() / "net").string(), "--steps", "1", "--json"});
    EXPECT_EQ(ended.status, 0) << ended.err;
    EXPECT_EQ(jsonOf(ended).at("pairs"), 1);
    EXPECT_EQ(jsonOf(ended).at("photos").get<int>() + jsonOf(ended).at("held_out").get<int>(), 3);
}

TEST(CliRun, DisagreementRanksPhotosAndMeasuresItself) {
    const TemporaryFolder folder;
    for (int i = 1; i <= 3; ++i) {
        const std::string name = std::to_string(i) + ".png";
        writeMask(folder.path() / "a" / "masks" / name, 16, 10, 8);
        writeMask(folder.path() / "b" / "masks" / name, 16, 10, 8 - 2 * i);
        writeMask(folder.path() / "truth" / name, 16, 10, 8);
    }
    const fs::path list = folder.path() / "list.json";
    const Ended ended =
        runCli({"disagreement", "--labels", (folder.path() / "a").string(), (folder.path() / "b").string(), "--truth",
                (folder.path() / "truth").string(), "--out", list.string(), "--json"});
    EXPECT_EQ(ended.status, 0) << ended.err;
    EXPECT_DOUBLE_EQ(jsonOf(ended).at("rank_correlation"), -1.0);
    const auto photos = nlohmann::json::parse(readText(list)).at("photos");
    ASSERT_EQ(photos.size(), 3U);
    EXPECT_EQ(photos[0].at("file"), "3.png");
    EXPECT_DOUBLE_EQ(photos[0].at("score"), 0.75);
}

TEST(CliRun, AblateWritesATableAndPlots) {
    const TemporaryFolder folder;
    writeDiscPhoto(folder.path() / "photos" / "flower" / "a.png", 64, 48);
    writeMask(folder.path() / "truth" / "flower" / "a.png", 64, 48, 20);
    const fs::path out = folder.path() / "out";
    const Ended ended = runCli({"ablate", "--images", (folder.path() / "photos").string(), "--truth",
                                (folder.path() / "truth").string(), "--concept-from-folder", "--out", out.string(),
                                "--only", "seeds,noises", "--json"});
    EXPECT_EQ(ended.status, 0) << ended.err;
    EXPECT_EQ(jsonOf(ended).at("photos"), 1);
    EXPECT_GE(jsonOf(ended).at("rows"), 8);
    for (const char* file : {"ablation.md", "ablation.json", "plots/seeds.svg", "plots/noises.svg"})
        EXPECT_TRUE(fs::exists(out / file)) << file;
}

TEST(CliRun, ModelInfoDescribesAModel) {
    const fs::path model = goldenFolder() / "tiny-sd1";
    MASKWRIGHT_NEEDS(model);
    const auto json = jsonOf(runCli({"model", "info", model.string(), "--json"}));
    EXPECT_EQ(json.at("parts").size(), 5U);
    EXPECT_GT(json.at("parameters").get<std::int64_t>(), 300'000);
    EXPECT_EQ(runCli({"model", "check", model.string()}).status, 0);
}

/// Two concepts, three photos and one file that is none.
void writePhotos(const fs::path& folder) {
    writeDiscPhoto(folder / "bird" / "a.png", 48, 32);
    writeDiscPhoto(folder / "bird" / "with space \u9ce5.png", 32, 48);
    writeDiscPhoto(folder / "dog" / "c.png", 40, 40);
    writeAtomically(folder / "dog" / "broken.jpg", "no photo");
}

TEST(CliRun, LabelWritesMasksAndNamesWhatItSkipped) {
    const fs::path model = goldenFolder() / "tiny-sd1";
    MASKWRIGHT_NEEDS(model);
    const TemporaryFolder folder;
    writePhotos(folder.path() / "photos");
    const fs::path out = folder.path() / "out";
    std::vector<std::string> line = {"label",
                                     "--images",
                                     (folder.path() / "photos").string(),
                                     "--concept-from-folder",
                                     "--out",
                                     out.string(),
                                     "--model",
                                     model.string(),
                                     "--steps",
                                     "4",
                                     "--json"};
    const Ended first = runCli(line);
    EXPECT_EQ(first.status, 0) << first.err;
    const auto json = jsonOf(first);
    EXPECT_EQ(json.at("masks"), 3);
    ASSERT_EQ(json.at("skipped").size(), 1U);
    EXPECT_EQ(json.at("skipped")[0].at("file"), "dog/broken.jpg");
    EXPECT_TRUE(fs::exists(out / "masks" / "bird" / "a.png"));
    EXPECT_TRUE(fs::exists(out / "masks" / "bird" / "with space \u9ce5.png"));
    EXPECT_EQ(countFiles(out / "masks", ".png"), 3U);
    EXPECT_GE(countFiles(out, ".json"), 1U);

    const auto before = readBytes(out / "masks" / "bird" / "a.png");
    line.emplace_back("--resume");
    const Ended second = runCli(line);
    EXPECT_EQ(second.status, 0) << second.err;
    EXPECT_EQ(jsonOf(second).at("masks"), 3);
    EXPECT_EQ(readBytes(out / "masks" / "bird" / "a.png"), before);
}

TEST(CliRun, SaysOnceThatAWordIsNotKnown) {
    const TemporaryFolder folder;
    for (const char* name : {"a.png", "b.png", "c.png"}) writeDiscPhoto(folder.path() / "photos" / name, 64, 48);
    const Ended ended = runCli({"label", "--images", (folder.path() / "photos").string(), "--concept", "quokka",
                                "--out", (folder.path() / "out").string(), "--steps", "2", "--edge-snap", "off"});
    EXPECT_EQ(ended.status, 0) << ended.err;
    const std::size_t first = ended.err.find("quokka");
    ASSERT_NE(first, std::string::npos) << ended.err;
    EXPECT_EQ(ended.err.find("quokka", first + 1), std::string::npos) << ended.err;
}

TEST(CliRun, SharesTogetherLabelEveryPhotoOnce) {
    const fs::path model = goldenFolder() / "tiny-sd1";
    MASKWRIGHT_NEEDS(model);
    const TemporaryFolder folder;
    for (const char* name : {"a.png", "b.png", "c.png"}) writeDiscPhoto(folder.path() / "photos" / name, 32, 32);
    std::size_t masks = 0;
    for (const char* share : {"0/2", "1/2"}) {
        const fs::path out = folder.path() / ("out" + std::string(share).substr(0, 1));
        const Ended ended =
            runCli({"label", "--images", (folder.path() / "photos").string(), "--concept", "bird", "--out",
                    out.string(), "--model", model.string(), "--steps", "2", "--shard", share});
        EXPECT_EQ(ended.status, 0) << ended.err;
        masks += countFiles(out / "masks", ".png");
    }
    EXPECT_EQ(masks, 3U);
}

TEST(CliRun, AttentionWritesEveryStepLayerAndToken) {
    const fs::path model = goldenFolder() / "tiny-sd1";
    MASKWRIGHT_NEEDS(model);
    const TemporaryFolder folder;
    writeDiscPhoto(folder.path() / "photo.png", 48, 32);
    const fs::path out = folder.path() / "out";
    const Ended ended = runCli({"attention", "--image", (folder.path() / "photo.png").string(), "--concept", "bird",
                                "--out", out.string(), "--model", model.string(), "--steps", "3", "--json"});
    EXPECT_EQ(ended.status, 0) << ended.err;
    const auto json = jsonOf(ended);
    const std::size_t expected =
        json.at("steps").get<std::size_t>() * json.at("layers").get<std::size_t>() * json.at("tokens").size();
    EXPECT_EQ(json.at("steps"), 3);
    EXPECT_EQ(json.at("maps"), expected);
    EXPECT_EQ(countFiles(out, ".png"), expected + 3);
    for (const char* file : {"mask.png", "overlay.png", "aggregate.png", "maps.safetensors", "attention.json"})
        EXPECT_TRUE(fs::exists(out / file)) << file;
    const auto numbers = nlohmann::json::parse(readText(out / "attention.json"));
    EXPECT_EQ(numbers.at("ranges").size(), 3U);
    EXPECT_EQ(numbers.at("histogram").at("counts").size(), 64U);
}

/// Waits until `done` holds or the program has ended.
template <class Condition>
void waitWhileRunning(CliProgram& program, Condition done) {
    while (!done() && program.running()) std::this_thread::sleep_for(std::chrono::milliseconds(5));
}

TEST(CliRun, InterruptKeepsFinishedMasksAndResumeGoesOn) {
    const fs::path model = goldenFolder() / "tiny-sd1";
    MASKWRIGHT_NEEDS(model);
    constexpr std::size_t kPhotos = 40;
    const TemporaryFolder folder;
    for (std::size_t i = 0; i < kPhotos; ++i)
        writeDiscPhoto(folder.path() / "photos" / (std::to_string(i) + ".png"), 32, 32);
    const fs::path out = folder.path() / "out";
    const std::vector<std::string> line = {"label",   "--images",   (folder.path() / "photos").string(),
                                           "--out",   out.string(), "--concept",
                                           "bird",    "--model",    model.string(),
                                           "--steps", "10",         "--json"};
    CliProgram program(line);
    waitWhileRunning(program, [&] { return countFiles(out / "masks", ".png") > 0; });
    program.signal(SIGINT);
    const Ended ended = program.wait();
    EXPECT_EQ(ended.status, 3) << ended.err;
    const auto json = jsonOf(ended);
    const auto kept = json.at("masks").get<std::size_t>();
    EXPECT_GE(kept, 1U);
    EXPECT_LT(kept, kPhotos);
    EXPECT_EQ(countFiles(out / "masks", ".png"), kept);

    auto again = line;
    again.emplace_back("--resume");
    const Ended resumed = runCli(again);
    EXPECT_EQ(resumed.status, 0) << resumed.err;
    EXPECT_EQ(jsonOf(resumed).at("masks"), kPhotos);
}

TEST(CliRun, LabelGoesOnToRefinedAndToTheSegmentersMasks) {
    const TemporaryFolder folder;
    writeDiscPhoto(folder.path() / "photos" / "flower" / "a.png", 64, 48);
    writeDiscPhoto(folder.path() / "photos" / "flower" / "b.png", 48, 64);
    const auto line = [&](const std::string& until) -> std::vector<std::string> {
        return {"label",
                "--images",
                (folder.path() / "photos").string(),
                "--concept-from-folder",
                "--out",
                (folder.path() / until).string(),
                "--until",
                until,
                "--soft-maps",
                "--json"};
    };
    const Ended refined = runCli(line("refined"));
    EXPECT_EQ(refined.status, 0) << refined.err;
    EXPECT_EQ(jsonOf(refined).at("masks"), 2);
    EXPECT_TRUE(fs::exists(folder.path() / "refined" / "differences" / "flower" / "a.png"));

    const Ended segmented = runCli(line("segmenter"));
    EXPECT_EQ(segmented.status, 0) << segmented.err;
    EXPECT_EQ(jsonOf(segmented).at("masks"), 2);
    for (const char* stage : {"masks", "preliminary/masks", "preliminary/maps"})
        EXPECT_EQ(countFiles(folder.path() / "segmenter" / stage, ".png"), 2U) << stage;
    EXPECT_TRUE(fs::exists(folder.path() / "segmenter" / "annotations.json"));
    auto resumed = line("segmenter");
    resumed.emplace_back("--resume");
    EXPECT_EQ(jsonOf(runCli(resumed)).at("masks"), 2);
}

TEST(CliRun, AdaptTeachesAWordThatGroundThenLooksFor) {
    const TemporaryFolder folder;
    std::string pairs;
    for (int i = 0; i < 9; ++i) {
        const std::string name = std::to_string(i) + ".png";
        writeDiscPhoto(folder.path() / "films" / name, 48, 40);
        writeMask(folder.path() / "truth" / name, 48, 40, 20);
        pairs += nlohmann::json{{"file", "films/" + name}, {"report", "Both lungs are clear."}}.dump() + "\n";
    }
    writeAtomically(folder.path() / "pairs.jsonl", pairs);
    const std::string jsonl = (folder.path() / "pairs.jsonl").string(), model = (folder.path() / "model").string();
    const std::string out = (folder.path() / "out").string();
    const Ended adapted = runCli({"adapt", "--pairs", jsonl, "--split", "train", "--out", model, "--steps", "2",
                                  "--image-size", "32", "--threads", "1", "--json"});
    EXPECT_EQ(adapted.status, 0) << adapted.err;
    const auto learned = jsonOf(adapted);
    EXPECT_EQ(learned.at("steps"), 2);
    EXPECT_GE(learned.at("new_words"), 1);
    const std::vector<std::string> line = {
        "ground",   "--pairs", jsonl,     "--split", "test",  "--masks", "lungs=" + (folder.path() / "truth").string(),
        "--phrase", "lungs",   "--model", model,     "--out", out,       "--threads",
        "1"};
    auto withJson = line;
    withJson.emplace_back("--json");
    const Ended grounded = runCli(withJson);
    EXPECT_EQ(grounded.status, 0) << grounded.err;
    const auto json = jsonOf(grounded);
    const auto images = json.at("scores").at("images").get<std::size_t>();
    EXPECT_GE(images, 1U);
    EXPECT_EQ(images + learned.at("pairs").get<std::size_t>(), 9U) << "no image is in both splits";
    EXPECT_EQ(json.at("centred_box").at("images"), images);
    EXPECT_EQ(countFiles(folder.path() / "out" / "maps", ".png"), images);
    EXPECT_TRUE(fs::exists(folder.path() / "out" / "grounding.json"));
    EXPECT_NE(readText(folder.path() / "out" / "grounding.md").find("| centred box"), std::string::npos);
    EXPECT_NE(runCli(line).out.find("best centred box"), std::string::npos);
}

TEST(CliRun, ASecondInterruptStopsAtOnce) {
    const fs::path model = goldenFolder() / "tiny-sd1";
    MASKWRIGHT_NEEDS(model);
    const TemporaryFolder folder;
    writeDiscPhoto(folder.path() / "photo.png", 48, 48);
    const fs::path out = folder.path() / "out";
    CliProgram program({"attention", "--image", (folder.path() / "photo.png").string(), "--concept", "bird", "--out",
                        out.string(), "--model", model.string(), "--steps", "500", "--json"});
    waitWhileRunning(program, [&] { return fs::exists(out); });
    program.signal(SIGSTOP);  // both have to be there before it next asks
    program.signal(SIGINT);
    program.signal(SIGTERM);
    program.signal(SIGCONT);
    const Ended ended = program.wait();
    EXPECT_EQ(ended.status, 3) << ended.err;
    EXPECT_EQ(jsonOf(ended).at("error").at("code"), "cancelled");
}

}  // namespace
}  // namespace maskwright::test
