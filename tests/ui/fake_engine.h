// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "pipeline/engine_port.h"

namespace maskwright::ui {

/// What a test tells the fake engine and learns from it. Shared between both threads.
struct EngineScript {
    /// Called before each job does its work; may throw.
    std::function<void()> before = [] {};
    /// In place of training: writes what a training leaves in its folder.
    std::function<void(const FinetuneOptions&, JobContext&)> train = [](const FinetuneOptions& options, JobContext&) {
        std::filesystem::create_directories(options.out);
    };
    /// In place of making up pairs.
    std::function<void(const SynthesizeOptions&, JobContext&)> makeUp =
        [](const SynthesizeOptions& options, JobContext&) { std::filesystem::create_directories(options.out); };
    std::vector<std::string> notes;
    int progressReports = 8;
    double heldOutIou = 0.81;  ///< of a segmenter's training
    std::atomic<int> made{0};
    std::atomic<int> inspections{0};
    std::atomic<int> labels{0};
    std::atomic<int> begun{0};                  ///< jobs that reached the engine
    std::atomic<bool> leftEngineThread{false};  ///< a call came on another thread than the one before

    /// While shut, jobs wait inside the engine, and still obey a stop.
    void shut();
    void open();
    void waitWhileShut(const JobContext& context);

    std::optional<InspectRequest> lastInspect;  ///< read only while no job runs
    std::optional<LabelOptions> lastLabel;
    std::optional<PaintRequest> lastPaint;
    std::optional<FinetuneOptions> lastFinetune;
    std::optional<RefineRunOptions> lastRefine;
    std::optional<SegmentTrainOptions> lastSegmentTrain;
    std::optional<SegmentPredictOptions> lastSegment;
    std::optional<SynthesizeOptions> lastSynthesize;
    EngineSettings settings;

  private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_shut = false;
};

/// Maps with one warm spot left of the middle, in 6 timesteps, 3 layers and 7 tokens; no model, no waiting.
Inspection fakeInspection(const InspectRequest& request);

/// The photo at half its size, a grey box in its middle, and a warm spot as the difference.
PaintedBackground fakePainting(const PaintRequest& request);

/// Makes engines that follow the script.
EngineFactory fakeEngine(const std::shared_ptr<EngineScript>& script);

}  // namespace maskwright::ui
