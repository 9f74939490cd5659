// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <memory>

namespace maskwright {

/// A convolution for inference on the CPU whose weight oneDNN has brought into its own layout once and for all.
/// LibTorch 1.13 keeps packed weights too, but with them it carries every image from channels-last to channels-first
/// and back.
class PackedConvolution {
  public:
    /// @param weight [out, in, k, k] fp32 or bf16 on the CPU
    /// @param bias   [out] or undefined
    /// @return null where oneDNN is not built in or has no kernel for this type on this processor.
    static std::shared_ptr<const PackedConvolution> pack(const at::Tensor& weight, const at::Tensor& bias, int stride,
                                                         int padding);
    virtual ~PackedConvolution() = default;

    /// @param x   [B, in, H, W] of the weight's type, without a gradient
    /// @param add [B, out, H', W'] in channels-last memory: where the result is added up in place; undefined: nowhere
    /// @return [B, out, H', W'] in channels-last memory; `add` itself when it is given.
    virtual at::Tensor operator()(const at::Tensor& x, const at::Tensor& add = {}) const = 0;

    /// [.., in] contiguous rows -> [.., out], for a weight with k = 1.
    at::Tensor applyToRows(const at::Tensor& rows, const at::Tensor& add = {}) const;
};

}  // namespace maskwright
