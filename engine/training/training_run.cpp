// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/training_run.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <optional>

#include "core/error.h"
#include "core/files.h"
#include "core/safe_path.h"
#include "model/safetensors.h"

namespace maskwright {

namespace {

using Clock = std::chrono::steady_clock;

/// So many steps in a row without a finite loss mean that training has broken down.
constexpr int kMaxBrokenSteps = 50;
constexpr double kSmoothing = 0.98;
/// The loss log has a line for each of the first steps, then about so many over the whole run, yet none for more steps
/// than people want to wait for.
constexpr std::int64_t kFirstLines = 20, kLines = 200, kMostStepsPerLine = 20;

std::filesystem::path checkpointFile(const std::string& name, const std::filesystem::path& folder) {
    return folder / "checkpoints" / (name + ".safetensors");
}

void saveCheckpoint(const TrainingPhase& phase, const AdamW& optimiser, const std::filesystem::path& folder) {
    writeSafetensors(checkpointFile(phase.name, folder), optimiser.state(),
                     {{"steps", std::to_string(optimiser.steps())}});
}

/// Whatever each process began with, all go on from the main one's weights, moments and step.
void startTogether(const TrainingPhase& phase, AdamW& optimiser, const ProcessGroup& group) {
    if (group.size() == 1) return;
    const std::map<std::string, at::Tensor> state = optimiser.state();
    std::vector<at::Tensor> tensors;
    for (const auto& [name, tensor] : state) tensors.push_back(tensor);
    group.copyFromMain(tensors);
    optimiser.restore(state, group.fromMain(optimiser.steps()), phase.name);
}

bool endsMidLine(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file || file.tellg() <= 0) return false;
    file.seekg(-1, std::ios::end);
    return file.get() != '\n';
}

/// Appends to `<folder>/loss_<phase>.csv`: a line a step at first, then one every few steps, averaged over them.
class LossLog {
  public:
    LossLog(const TrainingPhase& phase, const std::filesystem::path& folder, bool fresh)
        : m_stepsPerLine(std::clamp<std::int64_t>(phase.steps / kLines, 1, kMostStepsPerLine)) {
        const auto path = folder / ("loss_" + phase.name + ".csv");
        const bool wasCutShort = !fresh && endsMidLine(path);
        m_file.open(path, fresh ? std::ios::trunc : std::ios::app);
        if (!m_file) throw Error(ErrorCode::DiskFull, "The loss log cannot be written", toUtf8(path));
        if (fresh) m_file << "step,loss,gradient_norm,learning_rate,seconds\n";
        if (wasCutShort) m_file << '\n';
    }
    void add(std::int64_t step, double loss, double norm, double rate) {
        m_sum += loss;
        ++m_count;
        if (m_count < (step <= kFirstLines ? 1 : m_stepsPerLine)) return;
        const double seconds = std::chrono::duration<double>(Clock::now() - m_start).count();
        m_file << step << ',' << m_sum / static_cast<double>(m_count) << ',' << norm << ',' << rate << ',' << seconds
               << std::endl;
        m_sum = 0;
        m_count = 0;
    }

  private:
    std::ofstream m_file;
    std::int64_t m_stepsPerLine;
    double m_sum = 0;
    std::int64_t m_count = 0;
    Clock::time_point m_start = Clock::now();
};

}  // namespace

void prepareRunFolder(const std::filesystem::path& folder, bool resume) {
    if (!resume && std::filesystem::exists(folder) && !std::filesystem::is_empty(folder))
        throw Error(ErrorCode::BadInput, "The output folder is not empty", toUtf8(folder),
                    "Choose another folder, or add --resume to go on with the training it holds.");
    if (resume) refuseLinksIn(folder);
    makeFolder(folder / "checkpoints");
}

bool resumePhase(const std::string& name, AdamW& optimiser, const std::filesystem::path& folder) {
    const auto path = checkpointFile(name, folder);
    if (!std::filesystem::exists(path)) return false;
    const SafetensorsFile file(path);
    std::map<std::string, at::Tensor> state;
    for (const auto& [key, entry] : file.entries()) state[key] = file.tensor(key);
    const auto steps = file.metadata().find("steps");
    if (steps == file.metadata().end() || steps->second.empty() || steps->second.size() > 18 ||
        steps->second.find_first_not_of("0123456789") != std::string::npos)
        throw Error(ErrorCode::BadInput, "The checkpoint does not say its step", toUtf8(path),
                    "Start in another folder.");
    optimiser.restore(state, std::stoll(steps->second), toUtf8(path));
    return true;
}

bool runPhase(const TrainingPhase& phase, AdamW& optimiser, const std::filesystem::path& folder, JobContext& context,
              const ProcessGroup& group) {
    startTogether(phase, optimiser, group);
    std::optional<LossLog> log;
    if (group.isMain()) log.emplace(phase, folder, /*fresh=*/optimiser.steps() == 0);
    const auto tell = [&](const std::string& what) {
        if (group.isMain()) context.log(what + " at step " + std::to_string(optimiser.steps()));
    };
    const auto save = [&] {
        if (!group.isMain()) return;
        saveCheckpoint(phase, optimiser, folder);
        tell("checkpoint");
    };
    tell(phase.name + ": " + std::to_string(phase.steps) + " steps, begins");
    auto saved = Clock::now();
    double smoothed = 0;
    int broken = 0;
    const auto isDone = [&] { return optimiser.steps() >= phase.steps || phase.endsEarly(optimiser.steps()); };
    while (!isDone() && group.agreed(context.stop.requested()) == StopRequest::None) {
        if (context.stop.pauseRequested()) {  // once: below, it waits until the pause is over
            save();
            saved = Clock::now();
        }
        context.checkpoint();
        const std::int64_t step = optimiser.steps();
        const double loss = group.sum(phase.backward(step));
        group.sumGradients(optimiser.parameters());
        const double rate = phase.learningRate(step);
        const double norm = optimiser.step(rate);
        broken = std::isfinite(loss) && std::isfinite(norm) ? 0 : broken + 1;
        if (broken > kMaxBrokenSteps)
            throw Error(ErrorCode::BadInput, "The loss has stopped being a number at step " + std::to_string(step),
                        toUtf8(folder), "Lower the learning rate and resume from the last checkpoint.");
        if (broken > 0) continue;
        smoothed = smoothed == 0 ? loss : kSmoothing * smoothed + (1 - kSmoothing) * loss;
        if (log) log->add(step + 1, loss, norm, rate);
        context.report({phase.stage, step + 1, phase.steps, smoothed, std::to_string(step + 1)});
        if (group.isMain()) phase.afterStep(step + 1);
        if (Clock::now() - saved > std::chrono::duration<double>(60 * phase.checkpointMinutes)) {
            save();
            saved = Clock::now();
        }
    }
    save();
    tell(phase.name + ": " + (isDone() ? "done" : "stopped"));
    return isDone();
}

}  // namespace maskwright
