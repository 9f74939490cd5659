// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/photo_loop.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#include "core/error.h"

namespace {

using namespace maskwright;
using Files = std::vector<std::string>;

class PhotoLoop : public ::testing::Test {
  protected:
    PhotoLoop() {
        context.report = [this](const Progress& progress) { reported.push_back(progress); };
    }
    /// Notes the photo, then throws for the one that is named so.
    void work(const std::string& file) {
        worked.push_back(file);
        if (file == "unreadable") throw Error(ErrorCode::BadInput, "It is cut short", file);
        if (file == "no space") throw Error(ErrorCode::DiskFull, "The disk is full", file);
        if (file == "stop now") throw Stopped();
        if (file == "last") context.stop.request(StopRequest::AfterStep);
    }
    PhotoLoopEnd loopOver(const Files& files) {
        return forEachPhoto(
            files, Stage::Segmenting, [this](const std::string& file) { work(file); }, context);
    }

    JobContext context;
    Files worked;
    std::vector<Progress> reported;
};

TEST_F(PhotoLoop, SkipsAPhotoByNameAndReportsEach) {
    const PhotoLoopEnd end = loopOver({"a", "unreadable", "c"});
    EXPECT_FALSE(end.stopped);
    EXPECT_EQ(worked, Files({"a", "unreadable", "c"}));
    ASSERT_EQ(end.skipped.size(), 1U);
    EXPECT_EQ(end.skipped[0].file, "unreadable");
    EXPECT_EQ(end.skipped[0].reason, "It is cut short (unreadable).");
    ASSERT_EQ(reported.size(), 3U);
    for (std::size_t i = 0; i < reported.size(); ++i) {
        EXPECT_EQ(reported[i].stage, Stage::Segmenting);
        EXPECT_EQ(reported[i].done, static_cast<std::int64_t>(i + 1));
        EXPECT_EQ(reported[i].total, 3);
        EXPECT_EQ(reported[i].item, worked[i]);
    }
}

TEST_F(PhotoLoop, FinishesThePhotoInHandWhenAskedToStop) {
    const PhotoLoopEnd end = loopOver({"a", "last", "c"});
    EXPECT_TRUE(end.stopped);
    EXPECT_EQ(worked, Files({"a", "last"}));
    EXPECT_EQ(reported.size(), 2U) << "the photo in hand is done";
    EXPECT_TRUE(end.skipped.empty());
}

TEST_F(PhotoLoop, IsNotStoppedWhenNothingWasLeftToDo) {
    EXPECT_FALSE(loopOver({"a", "last"}).stopped);
    EXPECT_FALSE(loopOver({}).stopped);
}

TEST_F(PhotoLoop, DoesNoPhotoMoreWhenStoppedWhilePaused) {
    context.stop.requestPause(true);
    std::thread person([this] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        context.stop.request(StopRequest::AfterStep);
    });
    const PhotoLoopEnd end = loopOver({"a", "b"});
    person.join();
    EXPECT_TRUE(end.stopped);
    EXPECT_TRUE(worked.empty());
}

TEST_F(PhotoLoop, LeavesAPhotoUnfinishedWhenStoppedAtOnce) {
    const PhotoLoopEnd end = loopOver({"unreadable", "stop now", "c"});
    EXPECT_TRUE(end.stopped);
    EXPECT_EQ(worked, Files({"unreadable", "stop now"}));
    EXPECT_EQ(reported.size(), 1U) << "it is not done";
    EXPECT_EQ(end.skipped.size(), 1U) << "nor is it skipped";
}

TEST_F(PhotoLoop, EndsWithAnErrorThatIsNotAboutThePhoto) {
    EXPECT_THROW(loopOver({"a", "no space", "c"}), Error);
    EXPECT_EQ(worked, Files({"a", "no space"}));
}

}  // namespace
