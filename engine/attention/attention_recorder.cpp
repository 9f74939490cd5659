// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention/attention_recorder.h"

#include <ATen/ATen.h>

namespace maskwright {

AttentionRecorder::AttentionRecorder(std::vector<int> tokens, std::vector<bool> layers, bool self)
    : m_wanted(std::move(layers)), m_keepsSelf(self) {
    const std::vector<std::int64_t> positions(tokens.begin(), tokens.end());
    m_tokens = at::tensor(positions, at::kLong);
}

bool AttentionRecorder::wants(int layer) const {
    return static_cast<std::size_t>(layer) < m_wanted.size() && m_wanted[static_cast<std::size_t>(layer)];
}

void AttentionRecorder::record(int layer, const at::Tensor& headMean, int height, int width) {
    const at::Tensor kept = headMean.index_select(/*dim=*/2, m_tokens.to(headMean.device()));  // [B, h*w, tokens]
    m_recorded.push_back(
        {layer, height, width,
         kept.transpose(1, 2).reshape({kept.size(0), kept.size(2), height, width}).to(at::kHalf).cpu()});
}

void AttentionRecorder::recordSelf(int, const at::Tensor& headMean, int height, int width) {
    m_self += {height, width, headMean.sum(/*dim=*/0).cpu()};
}

SelfAttention& SelfAttention::operator+=(const SelfAttention& other) {
    if (!other.sum.defined() || other.cells() < cells()) return *this;
    if (other.cells() > cells())
        *this = other;
    else
        sum = sum + other.sum;
    return *this;
}

}  // namespace maskwright
