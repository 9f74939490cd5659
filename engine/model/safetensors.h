// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace maskwright {

/// One tensor as the header of a safetensors file names it.
struct TensorEntry {
    at::ScalarType type{};
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0;  ///< bytes from the start of the data section
    std::uint64_t end = 0;
};

/// Parses and checks a header: known types, byte counts that match shapes, no overlap, no gap, nothing beyond
/// `dataBytes`.
/// @throws Error(BadModel) naming `nameForErrors` and the tensor.
std::map<std::string, TensorEntry> parseSafetensorsHeader(std::string_view text, std::uint64_t dataBytes,
                                                          const std::string& nameForErrors,
                                                          std::map<std::string, std::string>* metadata = nullptr);

/// A memory-mapped safetensors file; tensors are views of the mapping until they are converted.
class SafetensorsFile {
  public:
    /// @throws Error(BadModel): missing, a pickle, cut short, a header over 100 MB, or a header that does not hold.
    explicit SafetensorsFile(const std::filesystem::path& path);

    const std::map<std::string, TensorEntry>& entries() const noexcept { return m_entries; }
    const std::map<std::string, std::string>& metadata() const noexcept { return m_metadata; }
    const std::filesystem::path& path() const noexcept { return m_path; }
    bool has(const std::string& name) const { return m_entries.contains(name); }
    /// A view into the mapping, which it keeps alive; do not write to it.
    /// @throws Error(BadModel) when there is no such tensor.
    at::Tensor tensor(const std::string& name) const;

  private:
    std::filesystem::path m_path;
    std::map<std::string, TensorEntry> m_entries;
    std::map<std::string, std::string> m_metadata;
    std::shared_ptr<const void> m_mapping;
    const std::uint8_t* m_data = nullptr;
};

/// Writes atomically; tensors are made contiguous on the CPU, kept in their type (F64 F32 F16 BF16 I64 I32 I16 I8 U8
/// BOOL).
void writeSafetensors(const std::filesystem::path& path, const std::map<std::string, at::Tensor>& tensors,
                      const std::map<std::string, std::string>& metadata = {});

}  // namespace maskwright
