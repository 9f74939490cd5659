// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>

namespace maskwright {

/// finetune.json, in the folder of a fine-tuning: what the run was started with. Two runs are not mixed in one folder.
class FinetuneRecord {
  public:
    explicit FinetuneRecord(const std::filesystem::path& folder) : m_file(folder / "finetune.json") {}

    /// @throws Error(BadInput) when the folder holds a run with other settings.
    void keep(const nlohmann::json& settings) const;
    /// base (UTF-8 path), lora_rank (0: none), paper_loss, seed, steps; each is of its type and in range.
    /// @throws Error(BadInput) without a record, or with a damaged one.
    nlohmann::json read() const;

  private:
    std::filesystem::path m_file;
};

}  // namespace maskwright
