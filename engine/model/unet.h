// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <string>
#include <utility>
#include <vector>

#include "model/attention_probe.h"
#include "model/config.h"
#include "model/layers.h"

namespace maskwright {

/// Keys and values of the prompt for each cross-attention layer, computed once per prompt: [B or 1, T, C] each.
struct TextContext {
    std::vector<std::pair<at::Tensor, at::Tensor>> layers;
};

/// The denoiser, diffusers' UNet2DConditionModel: predicts the noise (or v) in a latent, told the timestep and the
/// text.
class UNet {
  public:
    UNet(const UNetConfig& config, WeightSource& source);

    const UNetConfig& config() const noexcept { return m_config; }
    /// Module paths of the cross-attention layers (attn2), in forward order.
    const std::vector<std::string>& crossAttentionLayers() const noexcept { return m_crossAttentionLayers; }

    /// @param hidden the text encoder's output, [B or 1, T, crossAttentionDim], in the type the UNet runs in.
    TextContext prepareContext(const at::Tensor& hidden) const;

    /// @param sample    [B, inChannels, h, w]; its type is the type the network runs in. Any h, w >= 1.
    /// @param timesteps [B] or [1], int64 or float
    /// @param probe     may be null
    /// @return          [B, outChannels, h, w], type of sample
    at::Tensor forward(const at::Tensor& sample, const at::Tensor& timesteps, const TextContext& context,
                       AttentionProbe* probe = nullptr) const;

    /// While gradients are recorded, keeps what goes into each step and computes what lies within again on the way
    /// back: a third more time, a fraction of the memory.
    void recomputeForGradients(bool recompute) { m_recomputes = recompute; }

    /// Sinusoidal embedding of timesteps, cosines first: [B, dim] fp32 (diffusers: flip_sin_to_cos, freq_shift 0).
    static at::Tensor timestepEmbedding(const at::Tensor& timesteps, int dim);

  private:
    struct Attention {
        Linear toQ, toK, toV, toOut;
    };
    struct Transformer {
        GroupNorm norm;
        Linear projIn, projOut;  ///< 1x1 convolutions are linear maps of token rows
        LayerNorm norm1, norm2, norm3;
        Attention self, cross;
        Linear feedIn, feedOut;
        int heads = 8;
        int crossIndex = 0;
    };
    struct Step {
        ResidualBlock residual;
        std::vector<Transformer> transformer;  ///< none or one
    };
    struct Block {
        std::vector<Step> steps;
        std::vector<Conv2d> resample;  ///< none or one: down- or upsampler
    };

    Transformer takeTransformer(WeightSource& source, const std::string& name, int channels, int heads);
    Block takeDownBlock(WeightSource& source, int level, int in);
    Block takeUpBlock(WeightSource& source, int index, int in, std::vector<int>& skips);
    at::Tensor applyTransformer(const Transformer& transformer, const at::Tensor& x, const TextContext& context,
                                AttentionProbe* probe) const;
    at::Tensor applyStep(const Step& step, const at::Tensor& x, const at::Tensor& time, const TextContext& context,
                         AttentionProbe* probe) const;
    at::Tensor recomputedStep(const Step& step, const at::Tensor& x, const at::Tensor& time,
                              const TextContext& context) const;

    UNetConfig m_config;
    bool m_recomputes = false;
    std::vector<std::string> m_crossAttentionLayers;
    std::vector<Linear> m_keys, m_values;  ///< of each cross-attention layer, for prepareContext
    Linear m_time1, m_time2;
    Conv2d m_convIn, m_convOut;
    GroupNorm m_normOut;
    std::vector<Block> m_down, m_up;
    Step m_mid;
    ResidualBlock m_midLast;
};

}  // namespace maskwright
