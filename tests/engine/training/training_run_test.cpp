// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/training_run.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <limits>
#include <sstream>
#include <thread>
#include <vector>

#include "core/error.h"
#include "core/files.h"
#include "model/safetensors.h"
#include "support.h"

namespace maskwright {
namespace {

/// Pulls one weight to a target that depends on the step's number.
class TrainingRun : public ::testing::Test {
  protected:
    struct Run {
        at::Tensor weight = at::zeros({2, 3}).requires_grad_();
        AdamW optimiser{{{"weight", weight}}, {}};
        std::vector<std::int64_t> seen;
    };
    TrainingPhase phase(Run& run, std::int64_t steps) const {
        TrainingPhase phase;
        phase.name = "toy";
        phase.stage = Stage::TrainingDiffusion;
        phase.steps = steps;
        phase.learningRate = [](std::int64_t) { return 0.1; };
        phase.backward = [&run](std::int64_t step) {
            run.seen.push_back(step);
            const at::Tensor loss = (run.weight - static_cast<double>(step % 3)).square().mean();
            loss.backward();
            return loss.item<double>();
        };
        return phase;
    }
    std::filesystem::path folder() const { return m_folder.path(); }
    std::filesystem::path checkpoint() const { return folder() / "checkpoints" / "toy.safetensors"; }
    std::size_t lossLines() const {
        const std::string text = readText(folder() / "loss_toy.csv");
        return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    }

  private:
    test::TemporaryFolder m_folder;
};

TEST_F(TrainingRun, TakesEveryStepOnceAndReportsIt) {
    Run run;
    JobContext context;
    std::vector<Progress> reports;
    context.report = [&](const Progress& progress) { reports.push_back(progress); };
    std::vector<std::int64_t> after;
    TrainingPhase toy = phase(run, 45);
    toy.afterStep = [&](std::int64_t step) { after.push_back(step); };
    EXPECT_TRUE(runPhase(toy, run.optimiser, folder(), context));
    ASSERT_EQ(reports.size(), 45U);
    for (std::int64_t i = 0; i < 45; ++i) {
        EXPECT_EQ(run.seen[static_cast<std::size_t>(i)], i);
        EXPECT_EQ(after[static_cast<std::size_t>(i)], i + 1);
        EXPECT_EQ(reports[static_cast<std::size_t>(i)].done, i + 1);
    }
    EXPECT_EQ(reports.back().total, 45);
    EXPECT_TRUE(reports.back().loss.has_value());
    EXPECT_EQ(lossLines(), 46U) << "a heading and, as the run is short, a line a step";
    EXPECT_TRUE(std::filesystem::exists(checkpoint()));
}

TEST_F(TrainingRun, LogsTheFirstStepsEachAndThenAverages) {
    Run run;
    JobContext context;
    TrainingPhase toy = phase(run, 1000);
    toy.backward = [&run](std::int64_t step) {
        run.weight.mutable_grad() = at::ones({2, 3});
        return static_cast<double>(step);
    };
    EXPECT_TRUE(runPhase(toy, run.optimiser, folder(), context));
    EXPECT_EQ(lossLines(), 1U + 20U + 980U / 5U);
    std::istringstream text(readText(folder() / "loss_toy.csv"));
    std::vector<std::string> lines;
    for (std::string line; std::getline(text, line);) lines.push_back(line);
    EXPECT_EQ(lines.at(1).rfind("1,0,", 0), 0U) << lines[1];
    EXPECT_EQ(lines.at(20).rfind("20,19,", 0), 0U) << lines[20];
    EXPECT_EQ(lines.at(21).rfind("25,22,", 0), 0U) << "the mean of 20 to 24: " << lines[21];
}

TEST_F(TrainingRun, GoesOnInALogThatWasCutShort) {
    Run run;
    JobContext context;
    runPhase(phase(run, 4), run.optimiser, folder(), context);
    const std::string whole = readText(folder() / "loss_toy.csv");
    writeAtomically(folder() / "loss_toy.csv", std::string_view(whole).substr(0, whole.size() - 3));
    Run later;
    ASSERT_TRUE(resumePhase("toy", later.optimiser, folder()));
    EXPECT_TRUE(runPhase(phase(later, 6), later.optimiser, folder(), context));
    const std::string text = readText(folder() / "loss_toy.csv");
    EXPECT_NE(text.find("\n5,"), std::string::npos) << text;
    EXPECT_EQ(lossLines(), 7U);
}

TEST_F(TrainingRun, SavesOnceBeforeItPauses) {
    Run run;
    JobContext context;
    TrainingPhase toy = phase(run, 8);
    std::atomic<std::int64_t> done = 0;
    context.report = [&](const Progress& progress) {
        done = progress.done;
        if (progress.done == 3) context.stop.requestPause(true);
    };
    std::thread training([&] { runPhase(toy, run.optimiser, folder(), context); });
    // Renamed into place, so that what is there is whole.
    while (!std::filesystem::exists(checkpoint())) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    const auto saved = std::filesystem::last_write_time(checkpoint());
    Run paused;
    EXPECT_TRUE(resumePhase("toy", paused.optimiser, folder()));
    EXPECT_EQ(paused.optimiser.steps(), 3);
    std::this_thread::sleep_for(std::chrono::milliseconds(60));  // several turns of waiting
    EXPECT_EQ(std::filesystem::last_write_time(checkpoint()), saved);
    EXPECT_EQ(done, 3);
    context.stop.requestPause(false);
    training.join();
    EXPECT_EQ(run.optimiser.steps(), 8) << "the same training goes on";
    EXPECT_EQ(run.seen, (std::vector<std::int64_t>{0, 1, 2, 3, 4, 5, 6, 7}));
}

TEST_F(TrainingRun, GoesOnFromItsCheckpointWithTheSameBits) {
    Run straight;
    JobContext context;
    EXPECT_TRUE(runPhase(phase(straight, 30), straight.optimiser, folder(), context));

    Run first;
    JobContext stopping;
    stopping.report = [&](const Progress& progress) {
        if (progress.done == 11) stopping.stop.request(StopRequest::AfterStep);
    };
    EXPECT_FALSE(runPhase(phase(first, 30), first.optimiser, folder(), stopping));
    EXPECT_EQ(first.seen.size(), 11U);

    Run second;
    EXPECT_TRUE(resumePhase("toy", second.optimiser, folder()));
    EXPECT_EQ(second.optimiser.steps(), 11);
    EXPECT_TRUE(runPhase(phase(second, 30), second.optimiser, folder(), context));
    EXPECT_EQ(second.seen.front(), 11);
    const auto expected = straight.optimiser.state(), actual = second.optimiser.state();
    for (const auto& [name, tensor] : expected) EXPECT_TRUE(actual.at(name).equal(tensor)) << name;
}

TEST_F(TrainingRun, KeepsTheLastCheckpointWhenStoppedAtOnce) {
    Run run;
    JobContext context;
    TrainingPhase toy = phase(run, 30);
    toy.checkpointMinutes = 0;  // after every step
    context.report = [&](const Progress& progress) {
        if (progress.done == 5) context.stop.request(StopRequest::Now);
    };
    try {
        runPhase(toy, run.optimiser, folder(), context);
    } catch (const Stopped&) {
    }
    Run later;
    ASSERT_TRUE(resumePhase("toy", later.optimiser, folder()));
    EXPECT_EQ(later.optimiser.steps(), 5);
}

TEST_F(TrainingRun, HasNothingToDoOnceAllStepsAreDone) {
    Run run;
    JobContext context;
    runPhase(phase(run, 4), run.optimiser, folder(), context);
    Run later;
    EXPECT_TRUE(resumePhase("toy", later.optimiser, folder()));
    EXPECT_TRUE(runPhase(phase(later, 4), later.optimiser, folder(), context));
    EXPECT_TRUE(later.seen.empty());
}

TEST_F(TrainingRun, PassesOverAStepWithoutAFiniteLoss) {
    Run run;
    JobContext context;
    TrainingPhase toy = phase(run, 8);
    const auto sound = toy.backward;
    toy.backward = [&](std::int64_t step) {
        const double loss = sound(step);
        if (step != 3) return loss;
        run.weight.mutable_grad().fill_(std::numeric_limits<float>::quiet_NaN());
        return std::numeric_limits<double>::quiet_NaN();
    };
    EXPECT_TRUE(runPhase(toy, run.optimiser, folder(), context));
    EXPECT_EQ(run.seen, (std::vector<std::int64_t>{0, 1, 2, 3, 4, 5, 6, 7}));
    EXPECT_TRUE(run.weight.detach().isfinite().all().item<bool>());
}

TEST_F(TrainingRun, EndsWhenTheLossStaysBroken) {
    Run run;
    JobContext context;
    TrainingPhase toy = phase(run, 100000);
    toy.backward = [&](std::int64_t step) {
        run.seen.push_back(step);
        run.weight.mutable_grad() = at::full({2, 3}, std::numeric_limits<float>::infinity());
        return std::numeric_limits<double>::infinity();
    };
    try {
        runPhase(toy, run.optimiser, folder(), context);
        ADD_FAILURE() << "went on";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadInput);
        EXPECT_NE(error.message().find("learning rate"), std::string::npos);
    }
    EXPECT_LT(run.seen.size(), 100U);
    EXPECT_TRUE(run.weight.detach().equal(at::zeros({2, 3})));
}

TEST_F(TrainingRun, GoesOnInNoFolderThatHoldsALink) {
    const std::filesystem::path out = folder() / "out", elsewhere = folder() / "elsewhere.csv";
    prepareRunFolder(out, /*resume=*/false);
    EXPECT_NO_THROW(prepareRunFolder(out, /*resume=*/true));
    writeAtomically(elsewhere, std::string_view("precious"));
    std::filesystem::create_symlink(elsewhere, out / "loss_toy.csv");  // it is opened in its place, and emptied
    try {
        prepareRunFolder(out, /*resume=*/true);
        ADD_FAILURE() << "went on";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadInput);
        EXPECT_EQ(error.where(), toUtf8(out / "loss_toy.csv"));
    }
    EXPECT_EQ(readText(elsewhere), "precious");
}

TEST_F(TrainingRun, RefusesCheckpointsThatAreNotItsOwn) {
    Run run;
    EXPECT_FALSE(resumePhase("toy", run.optimiser, folder())) << "there is none";
    JobContext context;
    runPhase(phase(run, 2), run.optimiser, folder(), context);
    auto state = run.optimiser.state();
    for (const auto& metadata : std::vector<std::map<std::string, std::string>>{
             {}, {{"steps", ""}}, {{"steps", "-1"}}, {{"steps", "2.5"}}, {{"steps", std::string(40, '9')}}}) {
        writeSafetensors(checkpoint(), state, metadata);
        EXPECT_THROW(resumePhase("toy", run.optimiser, folder()), Error);
    }
    state.erase("first.weight");
    writeSafetensors(checkpoint(), state, {{"steps", "2"}});
    EXPECT_THROW(resumePhase("toy", run.optimiser, folder()), Error);
    const std::string bytes = readText(checkpoint());
    writeAtomically(checkpoint(), std::string_view(bytes).substr(0, bytes.size() - 5));
    EXPECT_THROW(resumePhase("toy", run.optimiser, folder()), Error);
    writeAtomically(checkpoint(), std::string_view("no checkpoint"));
    EXPECT_THROW(resumePhase("toy", run.optimiser, folder()), Error);
}

}  // namespace
}  // namespace maskwright
