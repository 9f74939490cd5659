// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

namespace maskwright {

/// Scaled dot-product attention, softmax(q k^T / sqrt(d)) v; scores and softmax in fp32.
/// @param q [B, N, heads * d];  @param k, v [B or 1, M, heads * d], same type as q.
/// @param headMean if not null, receives the probabilities averaged over heads, [B, N, M] fp32; this needs M small
///                 enough to hold them (text tokens). Otherwise the [N, M] matrix is never held whole: rows are taken
///                 in blocks.
/// @return [B, N, heads * d], type of q.
at::Tensor attend(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int heads,
                  at::Tensor* headMean = nullptr);

}  // namespace maskwright
