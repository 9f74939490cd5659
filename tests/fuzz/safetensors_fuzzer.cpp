// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A weight file: its header, and every tensor as the networks take it.
#include <ATen/ATen.h>

#include <cstdint>

#include "fuzz_support.h"
#include "model/safetensors.h"

namespace maskwright {
namespace {

/// Reads the first and the last byte, which lie in the mapping.
void touch(const at::Tensor& tensor, const TensorEntry& entry) {
    const std::uint64_t bytes = entry.end - entry.begin;
    fuzz::require(static_cast<std::uint64_t>(tensor.numel()) * tensor.element_size() == bytes,
                  "a tensor has its bytes");
    fuzz::require(tensor.sizes().vec() == entry.shape, "a tensor has its shape");
    if (bytes == 0) return;
    const auto* data = static_cast<const volatile std::uint8_t*>(tensor.data_ptr());
    const std::uint8_t sum = static_cast<std::uint8_t>(data[0] + data[bytes - 1]);
    (void)sum;
}

}  // namespace
}  // namespace maskwright

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace maskwright;
    // The parser alone, with a data section that fits whatever the header says last.
    fuzz::readOrRefuse([&] { parseSafetensorsHeader(fuzz::asText({data, size}), 8, "input"); });
    const fuzz::MemoryFile file(std::span(data, size));
    fuzz::readOrRefuse([&] {
        const SafetensorsFile weights(file.path());
        std::uint64_t sum = 0;
        for (const auto& item : weights.entries()) {
            const TensorEntry& entry = item.second;
            fuzz::require(entry.begin <= entry.end && entry.end <= size, "a tensor lies in the file");
            sum += entry.end - entry.begin;
            fuzz::readOrRefuse([&] { touch(weights.tensor(item.first), entry); });
        }
        fuzz::require(sum <= size, "tensors do not overlap");
    });
    return 0;
}
