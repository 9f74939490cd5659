// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ablation_report.h"

#include <gtest/gtest.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/files.h"
#include "pipeline/ablation_plot.h"
#include "support.h"

namespace maskwright {
namespace {

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

const std::vector<AblationElement> kElements = {
    {"Colour",
     false,
     {{"own", true, nullptr}, {"red | blue", false, nullptr}, {"never measured", false, nullptr}},
     "colour"},
    {"Size", true, {{"1", true, nullptr}}, "size"}};

TEST(AblationReport, ComparesOnTheSamePhotos) {
    const std::vector<AblationScores> photos = {
        {{"colour", {{"own", {0.5, 0.6}}, {"red | blue", {0.7, 0.6}}}}},
        {{"colour", {{"own", {0.3, 0.4}}, {"red | blue", {0.3, 0.5}}}}},
        {{"colour", {{"own", {0.1, 0.1}}}}},
    };
    const auto table = ablationTable(kElements, photos);
    ASSERT_EQ(table.size(), 2U) << "rows without figures are left out";
    EXPECT_EQ(table[0].photos, 3U);
    EXPECT_TRUE(table[0].isDefault);
    EXPECT_DOUBLE_EQ(table[0].plain.iou, 0.3);
    EXPECT_DOUBLE_EQ(table[0].plain.gain, 0);
    EXPECT_EQ(table[1].photos, 2U);
    EXPECT_DOUBLE_EQ(table[1].plain.iou, 0.5);
    EXPECT_NEAR(table[1].plain.gain, 0.1, 1e-12) << "over the two photos that have both";
    EXPECT_NEAR(table[1].plain.gainError, 0.1, 1e-12);
    EXPECT_NEAR(table[1].snapped.gain, 0.05, 1e-12);
}

TEST(AblationReport, WritesTableFiguresAndPlots) {
    const test::TemporaryFolder folder;
    const auto table = ablationTable(kElements, {{{"colour", {{"own", {0.5, 0.6}}, {"red | blue", {0.7, 0.6}}}}}});
    writeAblationReport(folder.path(), kElements, table, "Tiny");
    const std::string text = readText(folder.path() / "ablation.md");
    EXPECT_NE(text.find("| colour | red \\| blue | 0.700 | +0.200 ± 0.000 | 0.600 | +0.000 ± 0.000 | 1 |"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("plots/colour.svg"), std::string::npos);
    EXPECT_EQ(text.find("plots/size.svg"), std::string::npos) << "nothing of it was measured";
    const auto json = nlohmann::json::parse(readText(folder.path() / "ablation.json"));
    ASSERT_EQ(json.at("rows").size(), 2U);
    EXPECT_EQ(json["rows"][1].at("setting"), "red | blue");
    EXPECT_DOUBLE_EQ(json["rows"][1].at("mean_iou"), 0.7);
    EXPECT_EQ(json["rows"][0].at("default"), true);
    EXPECT_TRUE(std::filesystem::exists(folder.path() / "plots" / "colour.svg"));
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "plots" / "size.svg"));
}

TEST(AblationPlot, DrawsEveryRowInsideItsFrame) {
    DotPlot plot{"a < b & c", "plain", "snapped", "IoU", "note", true, {}};
    plot.rows = {{"one", true, 0.02, 0.5, 0.99, 0.5}, {"two", false, 0.4, 0.01, 0.6, 0.01}};
    const std::string svg = svgOf(plot);
    EXPECT_NE(svg.find("a &lt; b &amp; c"), std::string::npos);
    EXPECT_EQ(count(svg, "class=\"hollow\""), 2U + 1U) << "two rows and the legend";
    EXPECT_EQ(count(svg, "class=\"filled\""), 2U + 1U);
    EXPECT_EQ(count(svg, "<polyline"), 2U);
    EXPECT_EQ(count(svg, "class=\"hollowbase\""), 1U);
    EXPECT_NE(svg.find("prefers-color-scheme:dark"), std::string::npos);
    for (std::size_t at = svg.find("cx=\""); at != std::string::npos; at = svg.find("cx=\"", at + 1)) {
        const double x = std::stod(svg.substr(at + 4));
        EXPECT_GE(x, 250);
        EXPECT_LE(x, 760);
    }
    EXPECT_EQ(count(svg, "nan"), 0U);
}

TEST(AblationPlot, AValueThatDoesNotVaryStillHasAnAxis) {
    const std::string svg = svgOf({"t", "p", "s", "x", "", false, {{"only", true, 0.5, 0, 0.5, 0}}});
    EXPECT_EQ(count(svg, "nan"), 0U);
    EXPECT_EQ(count(svg, "inf"), 0U);
    EXPECT_GT(count(svg, "class=\"grid\""), 1U);
    EXPECT_NE(svgOf({"t", "p", "s", "x", "", false, {}}).find("</svg>"), std::string::npos);
}

}  // namespace
}  // namespace maskwright
