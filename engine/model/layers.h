// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <string>
#include <vector>

#include "model/packed_convolution.h"
#include "model/weights.h"

namespace maskwright {

/// The small layers that every network here is made of. Each runs in the type of its input: parameters are cast where
/// they differ, so that fp32 master weights train in bf16, and weights loaded in bf16 run as they are. Norms compute in
/// fp32 whatever the input. Images are [B, C, H, W] in channels-last memory, token rows [B, N, C].

struct Conv2d {
    at::Tensor weight;                                ///< [out, in, k, k]; empty once packed
    at::Tensor bias;                                  ///< [out]
    std::shared_ptr<const PackedConvolution> packed;  ///< for inference on the CPU; null: plain operators
    int stride = 1;
    int padding = 1;

    at::Tensor operator()(const at::Tensor& x) const;
    /// sum + (*this)(x); where packed, in the memory of `sum`, which nobody else may need any more.
    at::Tensor addTo(const at::Tensor& sum, const at::Tensor& x) const;
};

struct Linear {
    at::Tensor weight;                                ///< [out, in]; empty once packed
    at::Tensor bias;                                  ///< [out] or undefined
    LowRank adaptation;                               ///< added to the weight while it is trained
    std::shared_ptr<const PackedConvolution> packed;  ///< the same as a 1x1 convolution

    /// Brings the weight into the layout that only inference on the CPU can use.
    void pack();
    at::Tensor operator()(const at::Tensor& x) const;
    /// @see Conv2d::addTo
    at::Tensor addTo(const at::Tensor& sum, const at::Tensor& x) const;
};

enum class AfterNorm { Nothing, Silu };

struct GroupNorm {
    at::Tensor weight;  ///< [C]
    at::Tensor bias;    ///< [C]
    int groups = 32;
    double eps = 1e-5;

    at::Tensor operator()(const at::Tensor& x, AfterNorm after = AfterNorm::Nothing) const;
};

struct LayerNorm {
    at::Tensor weight;  ///< [C]
    at::Tensor bias;    ///< [C]
    double eps = 1e-5;

    at::Tensor operator()(const at::Tensor& x) const;
};

enum class Bias { No, Yes };
enum class Padding { None, Same };
Conv2d takeConv(WeightSource& source, const std::string& name, int in, int out, int kernel, int stride = 1,
                Init init = Init::Normal, Padding padding = Padding::Same);
Linear takeLinear(WeightSource& source, const std::string& name, int in, int out, Bias bias = Bias::Yes,
                  Init init = Init::Normal);
GroupNorm takeGroupNorm(WeightSource& source, const std::string& name, int channels, int groups, double eps);
LayerNorm takeLayerNorm(WeightSource& source, const std::string& name, int channels, double eps);

/// Residual block: norm, SiLU, conv, time shift, norm, SiLU, conv, plus the (projected) input.
/// Without `timeProjection` it is the autoencoder's.
struct ResidualBlock {
    GroupNorm norm1, norm2;
    Conv2d conv1, conv2;
    Linear timeProjection;
    Conv2d shortcut;

    /// @param x          [B, in, H, W]
    /// @param activatedTime [B, timeDim], SiLU already applied; undefined without timeProjection
    at::Tensor operator()(const at::Tensor& x, const at::Tensor& activatedTime = {}) const;
};
/// @param timeDim 0: no time shift.
ResidualBlock takeResidualBlock(WeightSource& source, const std::string& name, int in, int out, int timeDim, int groups,
                                double eps);

/// a * gelu(g) of the two halves of the last axis: [.., 2 * C] -> [.., C].
at::Tensor gatedGelu(const at::Tensor& x);

/// Nearest-neighbour upsampling to `height` x `width`, then a 3x3 convolution.
at::Tensor upsampleTo(const at::Tensor& x, std::int64_t height, std::int64_t width, const Conv2d& conv);

}  // namespace maskwright
