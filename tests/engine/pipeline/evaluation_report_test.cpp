// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/evaluation_report.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/files.h"
#include "exporter/png.h"
#include "image/read.h"
#include "image/write.h"
#include "support.h"

namespace maskwright {
namespace {

/// Photos of 16 x 10 pixels whose true mask is the left half; the predicted one is `columns` wide.
class EvaluationReport : public ::testing::Test {
  protected:
    void SetUp() override { options = {path("predicted"), path("truth"), path("images"), path("report")}; }
    std::filesystem::path path(const char* name) const { return m_folder.path() / name; }
    static Mask left(int columns) {
        Mask mask(16, 10);
        for (int y = 0; y < 10; ++y)
            for (int x = 0; x < columns; ++x) mask.at(x, y) = 1;
        return mask;
    }
    void add(const std::string& name, int columns) const {
        writeMaskPng(options.predicted / (name + ".png"), left(columns));
        writeMaskPng(options.truth / (name + ".png"), left(8));
        writePng(options.images / (name + ".jpg"), Image{16, 10, std::vector<std::uint8_t>(480, 120)});
    }
    std::vector<SkippedImage> write() {
        checkReport(options);
        JobContext context;
        return writeEvaluationReport(evaluate(options.predicted, options.truth, context), options, context);
    }
    nlohmann::json report() const { return nlohmann::json::parse(readText(options.out / "report.json")); }

    EvaluationReportOptions options;

  private:
    test::TemporaryFolder m_folder;
};

TEST_F(EvaluationReport, ListsEveryPhotoWorstFirstAndSpreadsThemOverAHistogram) {
    for (int i = 0; i <= 8; ++i) add("bird/" + std::to_string(i), i);
    EXPECT_TRUE(write().empty());
    const nlohmann::json json = report();
    ASSERT_EQ(json.at("photos").size(), 9U);
    for (int i = 0; i <= 8; ++i) {
        EXPECT_EQ(json["photos"][i]["file"], "bird/" + std::to_string(i) + ".png");
        EXPECT_DOUBLE_EQ(json["photos"][i]["iou"], i / 8.0);
        EXPECT_EQ(json["photos"][i]["concept"], "bird");
    }
    // 0, 1/8, 2/8, 3/8, 4/8, 5/8, 6/8, 7/8, 1
    EXPECT_EQ(json.at("histogram").at("counts"), (std::vector<int>{1, 1, 1, 1, 0, 1, 1, 1, 1, 1}));
    EXPECT_DOUBLE_EQ(json.at("mean_iou"), 0.5);
    EXPECT_EQ(json.at("per_concept").at("bird").at("images"), 9);
    const std::string text = readText(options.out / "report.md");
    EXPECT_NE(text.find("| mean IoU | 0.5000 |"), std::string::npos) << text;
    EXPECT_NE(text.find("contact_sheet.png"), std::string::npos);
    EXPECT_LT(text.find("bird/0.png"), text.find("bird/8.png"));
    EXPECT_GT(readImage(options.out / "contact_sheet.png").width, 1000);
}

TEST_F(EvaluationReport, SaysHowManyMasksHadNoPartner) {
    add("a", 4);
    write();
    EXPECT_EQ(report().at("unpaired").at("predicted"), 0);
    EXPECT_EQ(readText(options.out / "report.md").find("Left out"), std::string::npos);
    writeMaskPng(options.predicted / "b.png", left(4));
    JobContext context;
    writeEvaluationReport(evaluate(options.predicted, options.truth, context, Unpaired::LeaveOut), options, context);
    EXPECT_EQ(report().at("unpaired").at("predicted"), 1);
    EXPECT_EQ(report().at("unpaired").at("truth"), 0);
    EXPECT_NE(readText(options.out / "report.md").find("1 masks without a true one"), std::string::npos);
}

TEST_F(EvaluationReport, ShowsNoPhotoAsWorstAndAsBest) {
    for (int i = 0; i < 30; ++i) add(std::to_string(i), i % 9);
    write();
    const std::string text = readText(options.out / "report.md");
    const std::string best = text.substr(text.find("## Best"));
    std::size_t rows = 0;
    for (std::size_t at = best.find(".png"); at != std::string::npos; at = best.find(".png", at + 1)) ++rows;
    EXPECT_EQ(rows, 12U);
    std::filesystem::remove_all(options.out);
    for (const auto& folder : {options.predicted, options.truth}) {
        std::filesystem::remove_all(folder);
        writeMaskPng(folder / "1.png", left(4));
    }
    write();
    EXPECT_EQ(readText(options.out / "report.md").find("## Best"), std::string::npos);
}

TEST_F(EvaluationReport, NamesPhotosThatTheSheetLacks) {
    add("a", 4);
    add("b", 4);
    add("c", 4);
    std::filesystem::remove(options.images / "a.jpg");
    writeAtomically(options.images / "b.jpg", std::string_view("no photo"));
    writePng(options.images / "c.jpg", Image{3, 3, std::vector<std::uint8_t>(27, 1)});
    EXPECT_EQ(write().size(), 3U);
    EXPECT_EQ(report().at("photos").size(), 3U);
}

TEST_F(EvaluationReport, WritesOverAReportAndNothingElse) {
    add("a", 4);
    options.images.clear();
    write();
    write();
    EXPECT_FALSE(std::filesystem::exists(options.out / "contact_sheet.png"));
    options.out = path("truth");
    EXPECT_THROW(write(), Error);
    EXPECT_FALSE(std::filesystem::exists(path("truth") / "report.md"));
    options.out = path("truth") / "a.png";
    EXPECT_THROW(write(), Error);
    options.out = path("other");
    options.images = path("nowhere");
    EXPECT_THROW(write(), Error);
}

}  // namespace
}  // namespace maskwright
