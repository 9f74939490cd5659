// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

#include "model/config.h"
#include "model/layers.h"

namespace maskwright {

/// Mean and log variance of the latent that an image is encoded to, [B, latentChannels, h, w] each, not scaled.
struct LatentDistribution {
    at::Tensor mean;
    at::Tensor logVariance;  ///< clamped to [-30, 20]
};

/// The autoencoder, diffusers' AutoencoderKL: between photos and the latents that the UNet works on.
class Vae {
  public:
    Vae(const VaeConfig& config, WeightSource& source);

    const VaeConfig& config() const noexcept { return m_config; }

    /// @param image [B, 3, H, W] in [-1, 1]; sides divisible by pixelsPerCell().
    LatentDistribution encode(const at::Tensor& image) const;
    /// @param rawLatent [B, latentChannels, h, w], already divided by the scaling factor.
    /// @return [B, 3, H, W], about [-1, 1], not clamped.
    at::Tensor decode(const at::Tensor& rawLatent) const;

  private:
    struct MidAttention {
        GroupNorm norm;
        Linear toQ, toK, toV, toOut;
        at::Tensor operator()(const at::Tensor& x) const;
    };
    struct Mid {
        ResidualBlock first, last;
        MidAttention attention;
        at::Tensor operator()(const at::Tensor& x) const { return last(attention(first(x))); }
    };
    struct Level {
        std::vector<ResidualBlock> residuals;
        std::vector<Conv2d> resample;  ///< none or one
    };
    struct Coder {
        Conv2d convIn, convOut;
        GroupNorm normOut;
        std::vector<Level> levels;
        Mid mid;
    };

    void takeEncoder(WeightSource& source);
    void takeDecoder(WeightSource& source);
    Mid takeMid(WeightSource& source, const std::string& name, int channels) const;

    VaeConfig m_config;
    Coder m_encoder, m_decoder;
    Conv2d m_quant, m_postQuant;
};

}  // namespace maskwright
