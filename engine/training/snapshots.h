// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace maskwright {

/// Weights of earlier steps that a run can be taken back to: the newest few, in snapshots/step_<step>.safetensors.
class Snapshots {
  public:
    explicit Snapshots(const std::filesystem::path& folder);

    /// Writes one (fp16) and deletes the oldest beyond `keep`. @throws Error(DiskFull).
    void add(std::int64_t step, const std::map<std::string, at::Tensor>& weights, std::size_t keep) const;
    /// Ascending.
    std::vector<std::int64_t> steps() const;
    /// @throws Error(BadInput) naming the steps there are.
    std::map<std::string, at::Tensor> read(std::int64_t step) const;

  private:
    std::filesystem::path file(std::int64_t step) const;
    std::filesystem::path m_folder;
};

}  // namespace maskwright
