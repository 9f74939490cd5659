// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "model/attention_probe.h"

namespace maskwright {

/// What one forward pass left at one cross-attention layer.
struct RecordedLayer {
    int layer = 0;
    int height = 0;
    int width = 0;
    at::Tensor maps;  ///< [B, tokens asked for, h, w] fp16, head mean of the softmax, on the CPU
};

/// Which cells look at which, at the finest layers that have self-attention.
struct SelfAttention {
    int height = 0;
    int width = 0;
    at::Tensor sum;  ///< [h*w, h*w] fp32 on the CPU, over timesteps and layers; undefined: none

    std::int64_t cells() const { return static_cast<std::int64_t>(height) * width; }
    SelfAttention& operator+=(const SelfAttention& other);
};

/// Keeps the maps of the tokens asked for, at the layers asked for, during one forward pass (DESIGN, attention).
class AttentionRecorder : public AttentionProbe {
  public:
    /// @param tokens positions in the prompt;  @param layers wanted ones by index, in forward order
    /// @param self   also keep the self-attention of the finest layers
    AttentionRecorder(std::vector<int> tokens, std::vector<bool> layers, bool self = false);

    bool wants(int layer) const override;
    void record(int layer, const at::Tensor& headMean, int height, int width) override;
    bool wantsSelf(int, std::int64_t cells) const override { return m_keepsSelf && cells >= m_self.cells(); }
    void recordSelf(int layer, const at::Tensor& headMean, int height, int width) override;

    const std::vector<RecordedLayer>& layers() const noexcept { return m_recorded; }
    const SelfAttention& self() const noexcept { return m_self; }

  private:
    at::Tensor m_tokens;  ///< int64
    std::vector<bool> m_wanted;
    std::vector<RecordedLayer> m_recorded;
    bool m_keepsSelf;
    SelfAttention m_self;
};

}  // namespace maskwright
