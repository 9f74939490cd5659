// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

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

/// Keeps the maps of the tokens asked for, at the layers asked for, during one forward pass (DESIGN, attention).
class AttentionRecorder : public AttentionProbe {
  public:
    /// @param tokens positions in the prompt;  @param layers wanted ones by index, in forward order
    AttentionRecorder(std::vector<int> tokens, std::vector<bool> layers);

    bool wants(int layer) const override;
    void record(int layer, const at::Tensor& headMean, int height, int width) override;

    const std::vector<RecordedLayer>& layers() const noexcept { return m_recorded; }

  private:
    at::Tensor m_tokens;  ///< int64
    std::vector<bool> m_wanted;
    std::vector<RecordedLayer> m_recorded;
};

}  // namespace maskwright
