// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attention_operator.h"

#include <ATen/ATen.h>

#include <cmath>
#include <vector>

#include "model/fused_ops.h"

namespace maskwright {

namespace {

/// Rows of queries whose scores are held at a time: small enough for the cache, large enough for the matrix product.
constexpr std::int64_t kRowBlock = 256;

/// [B, N, heads * d] -> [B, heads, N, d]
at::Tensor splitHeads(const at::Tensor& x, int heads) {
    return x.view({x.size(0), x.size(1), heads, x.size(2) / heads}).transpose(1, 2);
}

at::Tensor probabilities(const at::Tensor& q, const at::Tensor& keysTransposed, double scale) {
    return at::softmax(at::matmul(q, keysTransposed).to(at::kFloat) * scale, /*dim=*/-1);
}

}  // namespace

at::Tensor attend(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int heads, at::Tensor* headMean) {
    if (fused::attendable(q, k, heads, headMean != nullptr)) return fused::attend(q, k, v, heads, headMean);
    const at::Tensor qh = splitHeads(q, heads);                    // [B, heads, N, d]
    const at::Tensor kt = splitHeads(k, heads).transpose(-1, -2);  // [B, heads, d, M]
    const at::Tensor vh = splitHeads(v, heads);                    // [B, heads, M, d]
    const double scale = 1.0 / std::sqrt(static_cast<double>(qh.size(-1)));
    const std::int64_t rows = qh.size(2);

    at::Tensor out;  // [B, heads, N, d]
    if (headMean != nullptr || rows <= kRowBlock) {
        const at::Tensor p = probabilities(qh, kt, scale);
        if (headMean != nullptr) *headMean = p.mean(/*dim=*/1);
        out = at::matmul(p.to(v.scalar_type()), vh);
    } else {
        std::vector<at::Tensor> blocks;
        for (std::int64_t row = 0; row < rows; row += kRowBlock) {
            const at::Tensor block = qh.narrow(2, row, std::min(kRowBlock, rows - row));
            blocks.push_back(at::matmul(probabilities(block, kt, scale).to(v.scalar_type()), vh));
        }
        out = at::cat(blocks, /*dim=*/2);
    }
    return out.transpose(1, 2).reshape({q.size(0), rows, q.size(2)});
}

}  // namespace maskwright
