// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

#include "model/config.h"
#include "model/layers.h"

namespace maskwright {

/// CLIP's text transformer. With no layers at all it is a learned embedding of words and positions under a layer norm,
/// which is what Mini uses: then no token but the word itself can tell the UNet about the word.
class TextEncoder {
  public:
    TextEncoder(const TextEncoderConfig& config, WeightSource& source);

    /// @param ids [B, T] int64, T <= maxPositions
    /// @param type the type to run in
    /// @return the last hidden state after the final layer norm, [B, T, hiddenSize]; causal mask only, padding is seen
    at::Tensor forward(const at::Tensor& ids, at::ScalarType type) const;

  private:
    struct Layer {
        LayerNorm norm1, norm2;
        Linear q, k, v, out, fc1, fc2;
    };
    at::Tensor attendCausally(const Layer& layer, const at::Tensor& x) const;

    TextEncoderConfig m_config;
    at::Tensor m_tokens, m_positions;
    std::vector<Layer> m_layers;
    LayerNorm m_finalNorm;
};

}  // namespace maskwright
