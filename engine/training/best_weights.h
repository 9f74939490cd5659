// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <string>

namespace maskwright {

/// The weights with the best score so far, in a file of their own, so that they survive whatever ends the run.
class BestWeights {
  public:
    /// @param phase names the file, checkpoints/<phase>_best.safetensors.
    /// @throws Error(BadModel) when `resume` finds a file that cannot be used.
    BestWeights(const std::filesystem::path& folder, const std::string& phase, bool resume);

    /// Keeps the weights when `score` is higher than every one before.
    void offer(double score, std::int64_t step, const std::map<std::string, at::Tensor>& weights);
    bool empty() const { return m_step == 0; }
    std::map<std::string, at::Tensor> read() const;
    double score() const { return m_score; }
    std::int64_t step() const { return m_step; }

  private:
    std::filesystem::path m_file;
    double m_score = 0;
    std::int64_t m_step = 0;
};

}  // namespace maskwright
