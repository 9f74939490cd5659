// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace maskwright {

/// Asked by every cross-attention layer of the UNet whether its map is wanted, before anything is kept (DESIGN,
/// attention). Without a probe nothing is computed beyond the forward pass.
class AttentionProbe {
  public:
    virtual ~AttentionProbe() = default;
    /// @param layer index among the cross-attention layers, in forward order.
    virtual bool wants(int layer) const = 0;
    /// @param headMean softmax probabilities averaged over heads, [B, h*w, tokens], fp32, row-major over (h, w); each
    ///                 row sums to 1 over the tokens.
    virtual void record(int layer, const at::Tensor& headMean, int height, int width) = 0;

    /// The same for the self-attention of the transformer that holds cross-attention layer `layer`.
    virtual bool wantsSelf(int /*layer*/, std::int64_t /*cells*/) const { return false; }
    /// @param headMean [B, h*w, h*w] fp32
    virtual void recordSelf(int /*layer*/, const at::Tensor& /*headMean*/, int /*height*/, int /*width*/) {}
};

}  // namespace maskwright
