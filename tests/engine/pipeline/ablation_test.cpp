// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ablation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/error.h"
#include "core/files.h"
#include "exporter/png.h"
#include "image/write.h"
#include "mask/metrics.h"
#include "pipeline/ablation_rows.h"
#include "support.h"

namespace maskwright {
namespace {

/// Photos of a bright square on dark ground, with their true masks, for the built-in model.
class Ablating : public ::testing::Test {
  protected:
    void SetUp() override {
        for (int i = 0; i < 3; ++i) {
            Image photo{64, 48, std::vector<std::uint8_t>(64 * 48 * 3, 50)};
            Mask mask(64, 48);
            for (int y = 12; y < 36; ++y)
                for (int x = 16 + i; x < 44; ++x) {
                    photo.rgb[3 * (static_cast<std::size_t>(y) * 64 + x)] = static_cast<std::uint8_t>(200 + y);
                    mask.at(x, y) = 1;
                }
            writePng(path("photos") / "flower" / (std::to_string(i) + ".png"), photo);
            writeMaskPng(path("truth") / "flower" / (std::to_string(i) + ".png"), mask);
            m_photos.push_back(photo);
        }
        options.images = path("photos");
        options.truth = path("truth");
        options.out = path("out");
        options.conceptFromFolder = true;
        options.precision = Precision::Fp32;
        options.threads = 1;
        options.only = {"seeds"};
        options.photos = 1;
    }
    std::filesystem::path path(const char* name) const { return m_folder.path() / name; }
    nlohmann::json json(const char* file) const { return nlohmann::json::parse(readText(options.out / file)); }

    AblateOptions options;
    JobContext context;
    std::vector<Image> m_photos;

  private:
    test::TemporaryFolder m_folder;
};

TEST_F(Ablating, ItsDefaultIsWhatALabellingRunWrites) {
    AttentionExtractor extractor({.model = {}, .precision = Precision::Fp32, .threads = 1}, context);
    const AblationPhoto::Source source = {extractor, extractor, {}, 0};
    AblationPhoto photo(source, m_photos[0], "flower", "flower/0.png", context);
    AttentionMaps maps;
    AttentionExtractor same({.model = {}, .precision = Precision::Fp32, .threads = 1}, context);
    const Preliminary labelled = same.extract(m_photos[0], "flower", "", "flower/0.png", context, &maps, KeepMaps::Yes);
    ASSERT_EQ(photo.preliminary().soft.values.size(), labelled.soft.values.size());
    for (std::size_t i = 0; i < labelled.soft.values.size(); ++i)
        ASSERT_NEAR(photo.preliminary().soft.values[i], labelled.soft.values[i], 1e-5);
    EXPECT_GT(iou(photo.preliminary().mask, labelled.mask), 0.999);

    const LookSettings look = extractor.defaultLook();
    ASSERT_EQ(look.layerScales.size(), maps.layers.size());
    const int width = std::max_element(maps.layers.begin(), maps.layers.end(), [](const auto& a, const auto& b) {
                          return a.width < b.width;
                      })->width;
    const int finest = *std::min_element(look.layerScales.begin(), look.layerScales.end());
    for (std::size_t i = 0; i < maps.layers.size(); ++i)
        EXPECT_EQ(maps.layers[i].width * look.layerScales[i], width * finest) << look.layerNames[i];
}

TEST_F(Ablating, EveryElementHasOneDefaultAndNamesOfItsOwn) {
    AttentionExtractor extractor({.model = {}, .precision = Precision::Fp32, .threads = 1}, context);
    const std::vector<int> sweep = ablationTimesteps(extractor);
    EXPECT_TRUE(std::is_sorted(sweep.rbegin(), sweep.rend()));
    for (const AblationElement& element : ablationElements(extractor)) {
        SCOPED_TRACE(element.name);
        EXPECT_GE(element.rows.size(), 3U);
        std::set<std::string> settings;
        int defaults = 0;
        for (const AblationRow& row : element.rows) {
            EXPECT_TRUE(settings.insert(row.setting).second) << row.setting;
            defaults += row.isDefault;
        }
        EXPECT_EQ(defaults, 1);
    }
}

TEST_F(Ablating, MeasuresEveryRowOfAnElement) {
    options.only = {"refinement", "edge-snap"};
    const AblateResult result = ablate(options, context);
    EXPECT_EQ(result.photos, 1U);
    EXPECT_GE(result.rows, 14U);
    const nlohmann::json all = json("ablation.json");
    for (const auto& row : all.at("rows")) {
        EXPECT_GE(row.at("mean_iou"), 0.0) << row;
        EXPECT_LE(row.at("mean_iou_snapped"), 1.0) << row;
        EXPECT_EQ(row.at("photos"), 1);
    }
    EXPECT_TRUE(std::filesystem::exists(options.out / "plots" / "refinement.svg"));
    EXPECT_FALSE(std::filesystem::exists(options.out / "plots" / "prompt.svg"));
}

TEST_F(Ablating, GoesOnWithPhotosAndElementsThatAreMissing) {
    ablate(options, context);
    const std::filesystem::path kept = options.out / "photos" / "flower" / "0.png.json";
    const std::string first = readText(kept);
    EXPECT_THROW(ablate(options, context), Error) << "an earlier run's figures are not written over";
    options.resume = true;
    options.photos = 3;
    EXPECT_EQ(ablate(options, context).photos, 3U);
    EXPECT_EQ(readText(kept), first);
    options.photos = 1;
    options.only = {"prompt"};
    ablate(options, context);
    const auto scores = nlohmann::json::parse(readText(kept));
    EXPECT_EQ(scores.at("seeds"), nlohmann::json::parse(first).at("seeds"));
    EXPECT_GE(scores.at("prompt").size(), 5U);
    options.seed = 1;
    EXPECT_THROW(ablate(options, context), Error) << "figures of another seed are not mixed in";
    options.seed = 0;
    const std::filesystem::path photos = options.out / "photos", elsewhere = options.out.parent_path() / "elsewhere";
    std::filesystem::remove_all(photos);
    std::filesystem::create_directory(elsewhere);
    std::filesystem::create_directory_symlink(elsewhere, photos);
    EXPECT_THROW(ablate(options, context), Error);
    EXPECT_TRUE(std::filesystem::is_empty(elsewhere)) << "nothing is written through a link";
}

TEST_F(Ablating, StopsAfterThePhotoInHandAndKeepsItsFigures) {
    options.photos = 0;
    context.report = [&](const Progress& progress) {
        if (progress.stage == Stage::Evaluating) context.stop.request(StopRequest::AfterStep);
    };
    const AblateResult result = ablate(options, context);
    EXPECT_TRUE(result.stopped);
    EXPECT_EQ(result.photos, 1U);
    EXPECT_TRUE(std::filesystem::exists(options.out / "ablation.md"));
    EXPECT_TRUE(std::filesystem::exists(options.out / "photos" / "flower" / "0.png.json"));
}

TEST_F(Ablating, NamesPhotosThatCannotBeMeasured) {
    options.photos = 0;
    std::filesystem::remove(path("truth") / "flower" / "0.png");
    writeAtomically(path("photos") / "flower" / "1.png", std::string_view("no photo"));
    const AblateResult result = ablate(options, context);
    EXPECT_EQ(result.photos, 1U);
    ASSERT_EQ(result.skipped.size(), 2U);
    EXPECT_EQ(result.skipped[0].file, "flower/0.png");
    EXPECT_EQ(result.skipped[1].file, "flower/1.png");
}

TEST_F(Ablating, RefusesWhatItDoesNotKnow) {
    AblateOptions wrong = options;
    wrong.only = {"weather"};
    EXPECT_THROW(ablate(wrong, context), Error);
    wrong = options;
    wrong.conceptFromFolder = false;
    EXPECT_THROW(ablate(wrong, context), Error);
    wrong = options;
    wrong.truth = path("nowhere");
    EXPECT_THROW(ablate(wrong, context), Error);
    wrong = options;
    wrong.out = path("photos");
    EXPECT_THROW(ablate(wrong, context), Error);
    EXPECT_FALSE(std::filesystem::exists(path("photos") / "ablation.md"));
    EXPECT_FALSE(std::filesystem::exists(options.out));
}

}  // namespace
}  // namespace maskwright
