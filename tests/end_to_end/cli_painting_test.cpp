// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_program.h"
#include "core/files.h"

namespace maskwright::test {
namespace {

namespace fs = std::filesystem;

class CliPainting : public ::testing::Test {
  protected:
    std::string path(const std::string& name) const { return (m_folder.path() / name).string(); }
    bool exists(const std::string& name) const { return fs::exists(m_folder.path() / name); }
    /// Runs the line with --json. @return its object; the test fails where the run does.
    nlohmann::json run(std::vector<std::string> line) const {
        line.emplace_back("--json");
        const Ended ended = runCli(line);
        EXPECT_EQ(ended.status, 0) << ended.err;
        return jsonOf(ended);
    }

  private:
    TemporaryFolder m_folder;
};

TEST_F(CliPainting, InpaintWritesAStripFromBackgroundToForeground) {
    writeDiscPhoto(path("flower.png"), 64, 48);
    const auto json = run({"inpaint", "--image", path("flower.png"), "--concept", "flower", "--strip", "-1:1:3",
                           "--steps", "2", "--out", path("out")});
    EXPECT_EQ(json.at("photos"), 1);
    EXPECT_EQ(json.at("paintings"), 3);
    EXPECT_EQ(json.at("guidances"), nlohmann::json({-1.0, 0.0, 1.0}));
    for (const char* file : {"strip.png", "reconstruction.png", "background_s-1.png", "background_s1.png"})
        EXPECT_TRUE(exists(std::string("out/") + file)) << file;
}

TEST_F(CliPainting, RefineGoesOnFromEditedMasksAndKeepsItsDifferences) {
    writeDiscPhoto(path("photos/flower/a.png"), 64, 48);
    writeDiscPhoto(path("photos/flower/b.png"), 48, 64);
    run({"label", "--images", path("photos"), "--concept-from-folder", "--out", path("labels"), "--soft-maps",
         "--edge-snap", "off"});
    writeMask(path("labels/masks/flower/a.png"), 64, 48, 30);  // a person's
    const std::vector<std::string> line = {
        "refine",  "--images", path("photos"), "--labels", path("labels"),       "--concept-from-folder",
        "--steps", "2",        "--paintings",  "1",        "--save-differences", path("differences")};
    const auto with = [&](std::vector<std::string> more) {
        std::vector<std::string> whole = line;
        whole.insert(whole.end(), more.begin(), more.end());
        return whole;
    };
    EXPECT_EQ(run(with({"--out", path("one"), "--format", "coco,yolo"})).at("masks"), 2);
    for (const char* file : {"one/masks/flower/a.png", "one/annotations.json", "one/data.yaml"})
        EXPECT_TRUE(exists(file)) << file;
    ASSERT_TRUE(exists("differences/flower/b.png"));
    const auto painted = fs::last_write_time(path("differences/flower/b.png"));
    EXPECT_EQ(run(with({"--out", path("two"), "--fuse", "off", "--close", "off", "--edge-snap", "off"})).at("masks"),
              2);
    EXPECT_EQ(fs::last_write_time(path("differences/flower/b.png")), painted) << "not painted again";
    EXPECT_EQ(run(with({"--out", path("one"), "--format", "coco,yolo", "--resume"})).at("masks"), 2);
}

TEST_F(CliPainting, SynthesizeWritesWhatASegmenterCanLearnFrom) {
    const auto json =
        run({"synthesize", "--concept", "flower", "--count", "3", "--steps", "4", "--out", path("pairs")});
    EXPECT_EQ(json.at("pairs"), 3);
    EXPECT_LE(json.at("kept").get<int>(), 3);
    EXPECT_TRUE(exists("pairs/sheet.png"));
    EXPECT_TRUE(exists("pairs/manifest.jsonl"));
    const Ended again = runCli({"synthesize", "--concept", "flower", "--count", "3", "--steps", "4", "--out",
                                path("pairs"), "--resume", "--json"});
    EXPECT_EQ(again.status, 0) << again.err;
    EXPECT_EQ(jsonOf(again).at("kept"), json.at("kept"));
}

TEST_F(CliPainting, MasksThatCannotBePaintedOverAreRefused) {
    writeDiscPhoto(path("photo.png"), 32, 24);
    writeMask(path("size.png"), 24, 32, 10);
    writeMask(path("empty.png"), 32, 24, 0);
    writeMask(path("full.png"), 32, 24, 32);
    writeAtomically(path("text.png"), "no mask");
    for (const char* mask : {"size.png", "empty.png", "full.png", "text.png", "missing.png"}) {
        SCOPED_TRACE(mask);
        refusal(
            {"inpaint", "--image", path("photo.png"), "--concept", "bird", "--mask", path(mask), "--out", path("out")});
    }
    EXPECT_FALSE(exists("out"));
}

TEST_F(CliPainting, AModelThatCannotDecodeIsRefused) {
    const fs::path golden = goldenFolder() / "tiny-sd1";
    MASKWRIGHT_NEEDS(golden);
    fs::copy(golden, path("model"), fs::copy_options::recursive);
    fs::path weights;
    for (const auto& entry : fs::directory_iterator(path("model/vae")))
        if (entry.path().extension() == ".safetensors") weights = entry.path();
    std::string bytes = readText(weights);
    const std::string decoder = "\"decoder.";
    for (std::size_t at = bytes.find(decoder); at != std::string::npos; at = bytes.find(decoder, at + 1))
        bytes[at + 1] = 'x';
    writeAtomically(weights, std::string_view(bytes));
    writeDiscPhoto(path("photos/photo.png"), 32, 24);
    writeMask(path("labels/masks/photo.png"), 32, 24, 10);
    const std::string photo = path("photos/photo.png"), model = path("model"), out = path("out");
    const std::vector<std::vector<std::string>> lines = {
        {"inpaint", "--image", photo, "--concept", "bird", "--painter", model, "--out", out},
        {"refine", "--images", path("photos"), "--labels", path("labels"), "--concept", "bird", "--painter", model,
         "--out", out},
        {"synthesize", "--concept", "bird", "--count", "1", "--painter", model, "--out", out}};
    for (const auto& line : lines) {
        SCOPED_TRACE(line.front());
        EXPECT_EQ(refusal(line).value("code", ""), "bad_model");
    }
    EXPECT_FALSE(exists("out"));
}

}  // namespace
}  // namespace maskwright::test
