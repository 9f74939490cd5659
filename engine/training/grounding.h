// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

#include "model/attention_probe.h"
#include "model/tokenizer.h"
#include "training/collage.h"

namespace maskwright {

/// Where the words of a batch should look. A collage knows what it is made of, and GrabCut guesses the outline of each
/// photo's object, so the attention can be told without anybody having drawn a mask.
struct GroundingTargets {
    at::Tensor words;   ///< [B, nouns, tokens] fp32: one over the noun's token count at its tokens, else 0
    at::Tensor owners;  ///< [B, nouns, cells, cells] fp32: 1 where the cell shows the noun; all 0 where nobody knows
};

/// @param used whether a composition counts; what has fewer than two different nouns never does.
GroundingTargets groundingTargets(const std::vector<Composition>& compositions, const std::vector<bool>& used,
                                  const Tokenizer& tokenizer);

/// Keeps the differentiable maps of some cross-attention layers.
class GroundingProbe : public AttentionProbe {
  public:
    /// @param layers by cross-attention index
    explicit GroundingProbe(std::vector<bool> layers) : m_layers(std::move(layers)) {}
    bool wants(int layer) const override { return m_layers[static_cast<std::size_t>(layer)]; }
    void record(int layer, const at::Tensor& headMean, int height, int width) override;

    /// Mean cross-entropy, over layers and known cells, between the cells' owners and the nouns' shares of the
    /// attention, which is how maps are read afterwards: a noun's share of what the cell spends on all of the nouns.
    /// @return a scalar; 0 without known cells.
    at::Tensor loss(const GroundingTargets& targets) const { return loss(targets, targets); }
    /// The same where the targets are a part of a batch: its share in the mean over all of the batch.
    at::Tensor loss(const GroundingTargets& targets, const GroundingTargets& all) const;

  private:
    struct Map {
        at::Tensor headMean;  ///< [B, h*w, tokens]
        int height, width;
    };
    std::vector<bool> m_layers;
    std::vector<Map> m_maps;
};

}  // namespace maskwright
