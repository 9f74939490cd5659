// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace maskwright {

enum class StopRequest {
    None,
    AfterStep,  ///< finish the current photo or step, keep what is done, return
    Now,        ///< leave at once
};

/// Read by the job, set from any thread. Copies share one state.
class StopToken {
  public:
    StopRequest requested() const noexcept { return m_state->stop.load(std::memory_order_relaxed); }
    bool pauseRequested() const noexcept { return m_state->pause.load(std::memory_order_relaxed); }
    void request(StopRequest stop) noexcept { m_state->stop.store(stop, std::memory_order_relaxed); }
    /// The first call asks to stop after the step, the next ones at once. @return what is asked for now.
    StopRequest requestMore() noexcept {
        StopRequest expected = StopRequest::None;
        if (m_state->stop.compare_exchange_strong(expected, StopRequest::AfterStep)) return StopRequest::AfterStep;
        m_state->stop.store(StopRequest::Now);
        return StopRequest::Now;
    }
    void requestPause(bool pause) noexcept { m_state->pause.store(pause, std::memory_order_relaxed); }

  private:
    struct State {
        std::atomic<StopRequest> stop{StopRequest::None};
        std::atomic<bool> pause{false};
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

enum class Stage {
    LoadingModel,
    ReadingImages,
    Encoding,
    ExtractingAttention,
    SnappingEdges,
    WritingMasks,
    Exporting,
    Verifying,
    TrainingAutoencoder,
    TrainingDiffusion,
    TrainingBackground,
    TrainingSegmenter,
    Segmenting,
    Painting,
    Evaluating,
};

/// Progress as data; the window and the command line word it and work out the time left.
struct Progress {
    Stage stage{};
    std::int64_t done = 0;
    std::int64_t total = 0;
    std::optional<double> loss;
    std::string item;  ///< the photo or step in hand, as relative path or number; may be empty
};

/// What a job is handed besides its options. The job runs on the thread that calls it.
struct JobContext {
    StopToken stop;
    std::function<void(const Progress&)> report = [](const Progress&) {};
    std::function<void(const std::string&)> log = [](const std::string&) {};
    std::uint64_t memoryBudgetBytes = 0;  ///< 0: three quarters of what the machine has free

    /// Blocks while paused. @throws Stopped if a stop `Now` was asked for.
    void checkpoint() const;
    /// True when the job is to finish what is in hand and return.
    bool stopsAfterStep() const noexcept { return stop.requested() != StopRequest::None; }
};

}  // namespace maskwright
