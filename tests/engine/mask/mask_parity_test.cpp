// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "engine/mask/golden_arrays.h"
#include "mask/gaussian_mixture.h"
#include "mask/morphology.h"
#include "support.h"

namespace maskwright {
namespace {

/// The golden ranges were summed in another order, and some have no width; this is below half a float's last digit.
constexpr double kRounding = 1e-9;

/// Each stage starts from what is stored of the stage before, so that one mistake shows in one place.
class ParityMasks : public ::testing::Test {
  protected:
    void SetUp() override { MASKWRIGHT_NEEDS(m_path); }
    test::GoldenArrays arrays() const { return test::GoldenArrays(m_path); }

  private:
    std::filesystem::path m_path = test::goldenFolder() / "masks.safetensors";
};

std::size_t differing(const Mask& a, const Mask& b) {
    if (a.width != b.width || a.height != b.height) return a.pixels.size() + b.pixels.size();
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i) count += a.pixels[i] != b.pixels[i] ? 1 : 0;
    return count;
}

TEST_F(ParityMasks, ThresholdsLieInTheReferencesRange) {
    const test::GoldenArrays golden = arrays();
    const std::vector<std::string> names = golden.namesWith(".input");
    ASSERT_FALSE(names.empty());
    for (const std::string& name : names) {
        const TwoGaussians fit = fitTwoGaussians(golden.heatMap(name + ".input").values);
        const std::vector<double> range = golden.doubles(name + ".threshold_range");
        EXPECT_GE(fit.threshold, range.at(0) - kRounding) << name << " after " << fit.iterations << " rounds";
        EXPECT_LE(fit.threshold, range.at(1) + kRounding) << name << " after " << fit.iterations << " rounds";
    }
}

TEST_F(ParityMasks, ThresholdedMapsAreEqual) {
    const test::GoldenArrays golden = arrays();
    for (const std::string& name : golden.namesWith(".input")) {
        // NumPy compares a float32 array with a Python float in float32.
        const auto cut = static_cast<float>(golden.doubles(name + ".threshold").at(0));
        EXPECT_EQ(differing(threshold(golden.heatMap(name + ".input"), cut), golden.mask(name + ".binary")), 0U)
            << name;
    }
}

TEST_F(ParityMasks, OrphanFiltersAreEqual) {
    const test::GoldenArrays golden = arrays();
    for (const std::string& name : golden.namesWith(".input"))
        EXPECT_EQ(differing(filterOrphans(golden.mask(name + ".binary")), golden.mask(name + ".filtered")), 0U) << name;
}

TEST_F(ParityMasks, RefinementsAreEqual) {
    const test::GoldenArrays golden = arrays();
    std::vector<std::string> small;
    std::vector<std::string> large;
    for (const std::string& name : golden.namesWith(".input")) (name[0] == 'p' ? small : large).push_back(name);
    const std::vector<std::string> pairs = golden.namesWith(".pair");
    ASSERT_FALSE(pairs.empty());
    for (const std::string& name : pairs) {
        const std::vector<std::int64_t> pair = golden.integers(name + ".pair");
        const Mask preliminary = golden.mask(small.at(static_cast<std::size_t>(pair.at(0))) + ".filtered");
        const Mask difference = golden.mask(large.at(static_cast<std::size_t>(pair.at(1))) + ".filtered");
        const Mask up = golden.mask(name + ".prelim_up");
        EXPECT_EQ(differing(resizeAnyCovered(preliminary, up.width, up.height), up), 0U) << name;
        const Mask refined = golden.mask(name + ".refined");
        EXPECT_EQ(differing(intersect(up, difference), refined), 0U) << name;
        const Mask closed = golden.mask(name + ".closed");
        EXPECT_EQ(differing(close(refined, /*keepBorders=*/false), closed), 0U) << name;
        EXPECT_EQ(differing(fillHoles(closed), golden.mask(name + ".post")), 0U) << name;
    }
}

}  // namespace
}  // namespace maskwright
