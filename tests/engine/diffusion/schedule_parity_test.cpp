// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/ATen.h>

#include <algorithm>
#include <functional>

#include "core/files.h"
#include "diffusion/noise_schedule.h"
#include "diffusion/sampler.h"
#include "model/safetensors.h"
#include "support.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;

struct GoldenSet {
    fs::path folder;
    NoiseSchedule schedule;
    SafetensorsFile arrays;
};

/// Runs `check` on every model of the golden set.
void forEachSet(const std::function<void(const GoldenSet&)>& check) {
    std::vector<fs::path> folders;
    for (const auto& entry : fs::directory_iterator(test::goldenFolder()))
        if (fs::exists(entry.path() / "golden.safetensors")) folders.push_back(entry.path());
    std::sort(folders.begin(), folders.end());
    ASSERT_FALSE(folders.empty());
    for (const fs::path& folder : folders) {
        SCOPED_TRACE(folder.filename().string());
        const fs::path file = folder / "scheduler" / "scheduler_config.json";
        const SchedulerConfig config = parseSchedulerConfig(nlohmann::json::parse(readText(file)), file.string());
        check(GoldenSet{folder, NoiseSchedule(config), SafetensorsFile(folder / "golden.safetensors")});
    }
}

double farthest(const at::Tensor& a, const at::Tensor& b) {
    return (a - b).abs().max().item<double>();
}

/// Feeds the stored model outputs and compares every latent on the way. The README's tolerance also covers the
/// UNet's rounding, which is not in here: only the sampler's own, some 1e-7 of the largest value a step.
void compareTrajectory(const GoldenSet& set, SamplerKind kind, const std::string& name) {
    const at::Tensor outputs = set.arrays.tensor(name + ".model_output");
    const at::Tensor expected = set.arrays.tensor(name + ".traj");
    const at::Tensor timesteps = set.arrays.tensor(name + ".timesteps").contiguous();
    const auto sampler = makeSampler(kind, set.schedule, /*steps=*/10);
    const std::int64_t* first = timesteps.data_ptr<std::int64_t>();
    ASSERT_EQ(sampler->timesteps(), std::vector<int>(first, first + timesteps.numel()));
    const double tolerance = 1e-5 * expected.abs().max().item<double>();
    at::Tensor latent = expected[0];
    for (std::int64_t i = 0; i < outputs.size(0); ++i) {
        latent = sampler->step(outputs[i], static_cast<std::size_t>(i), latent);
        EXPECT_LE(farthest(latent, expected[i + 1]), tolerance) << "after step " << i;
    }
}

TEST(ParitySchedule, CumulativeProductsAreThoseOfDiffusers) {
    MASKWRIGHT_NEEDS(test::goldenFolder());
    forEachSet([](const GoldenSet& set) {
        EXPECT_LE(farthest(set.schedule.alphasCumprod(), set.arrays.tensor("sched.alphas_cumprod")), 1e-6);
    });
}

TEST(ParitySchedule, NoisesAsDiffusersDoes) {
    MASKWRIGHT_NEEDS(test::goldenFolder());
    forEachSet([](const GoldenSet& set) {
        const at::Tensor noisy =
            set.schedule.addNoise(set.arrays.tensor("qs.x0"), set.arrays.tensor("qs.noise"), set.arrays.tensor("qs.t"));
        EXPECT_LE(farthest(noisy, set.arrays.tensor("qs.out")), 30 * 2.5e-7);
    });
}

TEST(ParitySampler, DdimWalksTheSameTrajectory) {
    MASKWRIGHT_NEEDS(test::goldenFolder());
    forEachSet([](const GoldenSet& set) { compareTrajectory(set, SamplerKind::Ddim, "ddim"); });
}

TEST(ParitySampler, PlmsWalksTheSameTrajectory) {
    MASKWRIGHT_NEEDS(test::goldenFolder());
    forEachSet([](const GoldenSet& set) { compareTrajectory(set, SamplerKind::Plms, "plms"); });
}

}  // namespace
}  // namespace maskwright
