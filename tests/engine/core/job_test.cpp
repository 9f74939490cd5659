// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"

#include <gtest/gtest.h>

#include <thread>

#include "core/error.h"

namespace maskwright {
namespace {

TEST(JobContext, GoesOnWhenNothingIsAsked) {
    const JobContext context;
    EXPECT_NO_THROW(context.checkpoint());
    EXPECT_FALSE(context.stopsAfterStep());
}

TEST(JobContext, LeavesAtOnceWhenAskedTo) {
    JobContext context;
    context.stop.request(StopRequest::Now);
    EXPECT_THROW(context.checkpoint(), Stopped);
    EXPECT_TRUE(context.stopsAfterStep());
}

TEST(JobContext, FinishesTheStepWhenAskedTo) {
    JobContext context;
    context.stop.request(StopRequest::AfterStep);
    EXPECT_NO_THROW(context.checkpoint());
    EXPECT_TRUE(context.stopsAfterStep());
}

TEST(JobContext, HearsARequestMadeOnACopyOfItsToken) {
    const JobContext context;
    StopToken button = context.stop;
    button.request(StopRequest::Now);
    EXPECT_THROW(context.checkpoint(), Stopped);
    EXPECT_EQ(StopToken().requested(), StopRequest::None) << "another job's token";
}

TEST(JobContext, WaitsWhilePaused) {
    const JobContext context;
    StopToken button = context.stop;
    button.requestPause(true);
    std::atomic<bool> wentOn{false};
    std::thread job([&] {
        context.checkpoint();
        wentOn = true;
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(60));
    EXPECT_FALSE(wentOn);
    button.requestPause(false);
    job.join();
    EXPECT_TRUE(wentOn);
}

TEST(JobContext, CanBeStoppedWhilePaused) {
    const JobContext context;
    StopToken button = context.stop;
    button.requestPause(true);
    std::atomic<bool> stopped{false};
    std::thread job([&] {
        try {
            context.checkpoint();
        } catch (const Stopped&) {
            stopped = true;
        }
    });
    button.request(StopRequest::Now);
    job.join();
    EXPECT_TRUE(stopped);
}

}  // namespace
}  // namespace maskwright
