// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

namespace maskwright {

/// Inference on a processor with AVX-512 (and its bf16 extension, for bf16): whole operations in one pass over memory
/// instead of several LibTorch calls. Each has the meaning of the plain operators that its caller falls back to.
namespace fused {

/// True when `x` can take the fused path: no gradient is wanted, the tensor is on the CPU in fp32 or bf16, and
/// `channels` fits the vectors.
bool available(const at::Tensor& x, std::int64_t channels);

/// @param x [B, C, H, W] channels-last
at::Tensor groupNorm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, int groups, double eps,
                     bool silu);
/// @param x [.., C] contiguous
at::Tensor layerNorm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, double eps);
/// @param x [.., 2 * C] contiguous -> [.., C]: first half times gelu of the second
at::Tensor gatedGelu(const at::Tensor& x);
/// @see attend in attention_operator.h
at::Tensor attend(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int heads, at::Tensor* headMean);
/// Whether `attend` takes these: head width and, with a head mean, the number of keys.
bool attendable(const at::Tensor& q, const at::Tensor& k, int heads, bool wantsHeadMean);

}  // namespace fused

}  // namespace maskwright
