// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/process_group.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>
#include <net/if.h>

#include <array>
#include <atomic>
#include <exception>
#include <functional>
#include <thread>

#include "core/error.h"
#include "support.h"
#include "training/networks.h"
#include "training/training_run.h"

namespace maskwright {
namespace {

constexpr std::int64_t kBatch = 7;  // not to be split evenly
constexpr std::int64_t kSteps = 20;

/// Two members that meet by a file. Gloo does not care that they are threads of one program.
class Together : public ::testing::Test {
  protected:
    using Member = std::function<void(const ProcessGroup&)>;

    Launch launch(int rank, int worldSize = 2) const {
        Launch launch;
        launch.rank = rank;
        launch.worldSize = worldSize;
        launch.rendezvous = m_folder.path() / "meet";
        launch.patience = std::chrono::seconds(60);
        return launch;
    }
    /// What each of them threw.
    std::array<std::exception_ptr, 2> run(const Member& member) const {
        std::array<std::exception_ptr, 2> thrown;
        const auto start = [&](int rank) {
            return std::thread([&, rank] {
                try {
                    member(ProcessGroup::join(launch(rank), at::kCPU, JobContext()));
                } catch (...) {
                    thrown[static_cast<std::size_t>(rank)] = std::current_exception();
                }
            });
        };
        std::thread first = start(0), second = start(1);
        first.join();
        second.join();
        return thrown;
    }
    void runWell(const Member& member) const {
        for (const std::exception_ptr& thrown : run(member))
            if (thrown) std::rethrow_exception(thrown);
    }
    static std::string sentenceOf(const std::exception_ptr& thrown) {
        if (!thrown) return "nothing was thrown";
        try {
            std::rethrow_exception(thrown);
        } catch (const Error& error) {
            return error.message();
        } catch (...) {
            return "something else was thrown";
        }
    }
    std::filesystem::path folder(const std::string& name) const { return m_folder.path() / name; }

  private:
    test::TemporaryFolder m_folder;
};

/// A small regression, learned from batches that depend on the step alone.
struct Regression {
    at::Tensor weight, bias;
    AdamW optimiser;

    explicit Regression(double start = 0.1)
        : weight(at::full({40, 3}, start).requires_grad_()),
          bias(at::zeros({3}).requires_grad_()),
          optimiser({{"weight", weight}, {"bias", bias}}, {}) {}

    TrainingPhase phase(const Slice& slice) {
        TrainingPhase phase;
        phase.name = "regression";
        phase.stage = Stage::TrainingDiffusion;
        phase.steps = kSteps;
        phase.learningRate = [](std::int64_t) { return 0.05; };
        phase.backward = [this, slice](std::int64_t step) {
            const at::Tensor inputs = at::sin(at::arange(kBatch * 40).view({kBatch, 40}) * (0.1 + 0.01 * step));
            const at::Tensor targets = inputs.narrow(1, 0, 3) + 0.5;
            const auto part = [&](const at::Tensor& all) { return all.narrow(0, slice.first, slice.count); };
            const double share = static_cast<double>(slice.count) / kBatch;
            const at::Tensor loss = (at::matmul(part(inputs), weight) + bias - part(targets)).square().mean() * share;
            loss.backward();
            return loss.item<double>();
        };
        return phase;
    }
};

TEST(Slices, CoverTheBatchOnce) {
    for (const std::int64_t count : {1, 4, 7, 32})
        for (const int parts : {1, 2, 3, 4}) {
            std::int64_t next = 0;
            for (int part = 0; part < parts; ++part) {
                const Slice slice = sliceOf(count, part, parts);
                EXPECT_EQ(slice.first, next);
                EXPECT_LE(slice.count, count / parts + 1);
                EXPECT_GE(slice.count, count / parts);
                next = slice.end();
            }
            EXPECT_EQ(next, count);
        }
}

TEST(Alone, LeavesThingsAsTheyAre) {
    const ProcessGroup alone;
    EXPECT_TRUE(alone.isMain());
    EXPECT_EQ(alone.size(), 1);
    EXPECT_EQ(alone.sum(0.1), 0.1);
    EXPECT_EQ(alone.agreed(StopRequest::AfterStep), StopRequest::AfterStep);
    EXPECT_EQ(alone.sliceOfBatch(5).count, 5);
    alone.barrier();
    alone.requireSame(7);
}

TEST_F(Together, AddUpAndAgree) {
    runWell([](const ProcessGroup& group) {
        EXPECT_EQ(group.size(), 2);
        EXPECT_EQ(group.sum(group.rank() + 1.5), 4.0);
        EXPECT_EQ(group.agreed(group.isMain() ? StopRequest::None : StopRequest::AfterStep), StopRequest::AfterStep);
        EXPECT_EQ(group.agreed(StopRequest::None), StopRequest::None);
        EXPECT_EQ(group.fromMain(static_cast<std::int64_t>(group.rank() + 40)), 40);
        EXPECT_EQ(group.fromMain(group.rank() + 0.25), 0.25);
        const at::Tensor shared = at::full({2, 3}, group.rank() + 1.0);
        group.copyFromMain({shared});
        EXPECT_TRUE(shared.equal(at::ones({2, 3})));
        group.barrier();
    });
}

TEST_F(Together, AddUpGradientsOfEverySize) {
    runWell([](const ProcessGroup& group) {
        std::vector<at::Tensor> parameters;
        // The large one fills a bucket of its own; the one without a gradient stays without.
        for (const std::int64_t numbers : {3, 7'000'000, 0, 5}) {
            parameters.push_back(at::zeros({std::max<std::int64_t>(1, numbers)}).requires_grad_());
            if (numbers > 0) parameters.back().mutable_grad() = at::full({numbers}, group.rank() + 1.0F);
        }
        group.sumGradients(parameters);
        for (const std::size_t i : {0U, 1U, 3U}) EXPECT_TRUE(parameters[i].grad().eq(3.0).all().item<bool>()) << i;
        EXPECT_FALSE(parameters[2].grad().defined());
    });
}

TEST_F(Together, LearnWhatOneLearns) {
    Regression alone;
    JobContext context;
    prepareRunFolder(folder("alone"), /*resume=*/false);
    ASSERT_TRUE(runPhase(alone.phase({0, kBatch}), alone.optimiser, folder("alone"), context));
    std::array<std::map<std::string, at::Tensor>, 2> states;
    runWell([&](const ProcessGroup& group) {
        JobContext own;
        // The others' start does not count.
        Regression member(group.isMain() ? 0.1 : 9.0);
        const auto out = folder("rank " + std::to_string(group.rank()));
        if (group.isMain()) prepareRunFolder(out, /*resume=*/false);
        EXPECT_TRUE(runPhase(member.phase(group.sliceOfBatch(kBatch)), member.optimiser, out, own, group));
        EXPECT_EQ(std::filesystem::exists(out), group.isMain()) << "the main one alone writes";
        states[static_cast<std::size_t>(group.rank())] = member.optimiser.state();
    });
    for (const auto& [name, expected] : alone.optimiser.state()) {
        EXPECT_TRUE(states[0].at(name).equal(states[1].at(name))) << name;
        EXPECT_TRUE(states[0].at(name).allclose(expected, 1e-4, 1e-6)) << name;
    }
}

TEST_F(Together, StopAfterTheSameStepAndGoOn) {
    Regression straight;
    JobContext context;
    for (const char* name : {"straight", "stopped"}) prepareRunFolder(folder(name), /*resume=*/false);
    ASSERT_TRUE(runPhase(straight.phase({0, kBatch}), straight.optimiser, folder("straight"), context));
    runWell([&](const ProcessGroup& group) {
        JobContext own;
        Regression member;
        TrainingPhase phase = member.phase(group.sliceOfBatch(kBatch));
        const auto learn = phase.backward;
        phase.backward = [&](std::int64_t step) {
            // Asked of one that is not the main one.
            if (step == 4 && !group.isMain()) own.stop.request(StopRequest::AfterStep);
            return learn(step);
        };
        EXPECT_FALSE(runPhase(phase, member.optimiser, folder("stopped"), own, group));
        EXPECT_EQ(member.optimiser.steps(), 5);
        group.barrier();
        JobContext later;
        Regression resumed;
        if (group.isMain()) {
            ASSERT_TRUE(resumePhase("regression", resumed.optimiser, folder("stopped")));
        }
        EXPECT_TRUE(
            runPhase(resumed.phase(group.sliceOfBatch(kBatch)), resumed.optimiser, folder("stopped"), later, group));
        EXPECT_EQ(resumed.optimiser.steps(), kSteps);
        EXPECT_TRUE(resumed.weight.detach().allclose(straight.weight.detach(), 1e-4, 1e-6));
    });
}

TEST_F(Together, NoticeWhenOneEnds) {
    const auto thrown = run([](const ProcessGroup& group) {
        group.barrier();
        if (!group.isMain()) throw Error(ErrorCode::DiskFull, "Full");
        group.sum(1.0);
    });
    EXPECT_NE(sentenceOf(thrown[0]).find("has ended"), std::string::npos) << sentenceOf(thrown[0]);
    EXPECT_EQ(sentenceOf(thrown[1]), "Full.");
}

TEST_F(Together, RefuseDifferentOptions) {
    for (const auto& thrown : run([](const ProcessGroup& group) {
             group.requireSame(7);
             group.requireSame(static_cast<std::uint64_t>(group.rank()));
         }))
        EXPECT_NE(sentenceOf(thrown).find("different options"), std::string::npos) << sentenceOf(thrown);
}

TEST_F(Together, RefuseMoreProcessesThanSamples) {
    for (const auto& thrown : run([](const ProcessGroup& group) { static_cast<void>(group.sliceOfBatch(1)); }))
        EXPECT_NE(sentenceOf(thrown).find("at most 1"), std::string::npos) << sentenceOf(thrown);
}

TEST_F(Together, DoNotWaitForEver) {
    Launch lonely = launch(1, 3);
    lonely.patience = std::chrono::seconds(0);
    try {
        ProcessGroup::join(lonely, at::kCPU, JobContext());
        ADD_FAILURE() << "met nobody";
    } catch (const Error& error) {
        EXPECT_NE(error.message().find("missing: rank 0, 2"), std::string::npos) << error.message();
    }
}

TEST_F(Together, StopWaitingWhenAskedTo) {
    JobContext context;
    context.stop.request(StopRequest::AfterStep);
    EXPECT_THROW(ProcessGroup::join(launch(0), at::kCPU, context), Stopped);
}

TEST_F(Together, DoNotWaitForOneThatHasLeft) {
    JobContext stopping;
    stopping.stop.request(StopRequest::AfterStep);
    EXPECT_THROW(ProcessGroup::join(launch(1), at::kCPU, stopping), Stopped);  // has been there
    try {
        ProcessGroup::join(launch(0), at::kCPU, JobContext());
        ADD_FAILURE() << "met one that has left";
    } catch (const Error& error) {
        EXPECT_NE(error.message().find("has ended"), std::string::npos) << error.message();
    }
}

TEST_F(Together, AStrangerOfTheSameRankEndsNobody) {
    std::atomic<int> refused = 0;
    const auto joinFirst = [&] {
        try {
            ProcessGroup::join(launch(0), at::kCPU, JobContext());
        } catch (const Error& error) {
            EXPECT_NE(error.message().find("same rank"), std::string::npos) << error.message();
            ++refused;
        }
    };
    std::thread one(joinFirst), another(joinFirst);
    const ProcessGroup group = ProcessGroup::join(launch(1), at::kCPU, JobContext());
    one.join();
    another.join();
    EXPECT_EQ(group.size(), 2);
    EXPECT_EQ(refused, 1);
}

TEST(Networks, LeadToOthers) {
    ASSERT_FALSE(hostName().empty());
    EXPECT_EQ(machineIdentity().rfind(hostName(), 0), 0U);
    for (const std::string& name : networksToOthers()) EXPECT_NE(if_nametoindex(name.c_str()), 0U) << name;
    EXPECT_FALSE(networksToOthers().contains("lo"));
}

TEST_F(Together, RefuseTwoOfOneRank) {
    JobContext stopping;
    stopping.stop.request(StopRequest::AfterStep);
    EXPECT_THROW(ProcessGroup::join(launch(0, 3), at::kCPU, stopping), Stopped);  // has been there
    Launch second = launch(0, 3);
    try {
        ProcessGroup::join(second, at::kCPU, JobContext());
        ADD_FAILURE() << "joined";
    } catch (const Error& error) {
        EXPECT_NE(error.message().find("same rank"), std::string::npos) << error.message();
    }
}

}  // namespace
}  // namespace maskwright
