// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text_encoder.h"

#include <ATen/ATen.h>

#include <cmath>
#include <limits>

namespace maskwright {

TextEncoder::TextEncoder(const TextEncoderConfig& config, WeightSource& source) : m_config(config) {
    const int width = config.hiddenSize;
    m_tokens =
        source.take("text_model.embeddings.token_embedding.weight", {config.vocabularySize, width}, Init::Embedding);
    m_positions =
        source.take("text_model.embeddings.position_embedding.weight", {config.maxPositions, width}, Init::Embedding);
    for (int i = 0; i < config.layers; ++i) {
        const std::string name = "text_model.encoder.layers." + std::to_string(i);
        m_layers.push_back({takeLayerNorm(source, name + ".layer_norm1", width, config.normEps),
                            takeLayerNorm(source, name + ".layer_norm2", width, config.normEps),
                            takeLinear(source, name + ".self_attn.q_proj", width, width),
                            takeLinear(source, name + ".self_attn.k_proj", width, width),
                            takeLinear(source, name + ".self_attn.v_proj", width, width),
                            takeLinear(source, name + ".self_attn.out_proj", width, width),
                            takeLinear(source, name + ".mlp.fc1", width, config.intermediateSize),
                            takeLinear(source, name + ".mlp.fc2", config.intermediateSize, width)});
    }
    m_finalNorm = takeLayerNorm(source, "text_model.final_layer_norm", width, config.normEps);
}

at::Tensor TextEncoder::attendCausally(const Layer& layer, const at::Tensor& x) const {
    const std::int64_t batch = x.size(0), length = x.size(1);
    const std::int64_t headDim = m_config.hiddenSize / m_config.heads;
    const auto split = [&](const at::Tensor& t) {
        return t.view({batch, length, m_config.heads, headDim}).transpose(1, 2);
    };
    const at::Tensor hidden =
        at::triu(at::full({length, length}, -std::numeric_limits<float>::infinity(), x.options().dtype(at::kFloat)),
                 /*diagonal=*/1);
    const at::Tensor scores =
        at::matmul(split(layer.q(x)), split(layer.k(x)).transpose(-1, -2)).to(at::kFloat) / std::sqrt(double(headDim));
    const at::Tensor p = at::softmax(scores + hidden, /*dim=*/-1).to(x.scalar_type());
    return layer.out(at::matmul(p, split(layer.v(x))).transpose(1, 2).reshape({batch, length, m_config.hiddenSize}));
}

at::Tensor TextEncoder::forward(const at::Tensor& ids, at::ScalarType type) const {
    at::Tensor x = (at::embedding(m_tokens, ids) + m_positions.narrow(0, 0, ids.size(1))).to(type);  // [B, T, C]
    for (const Layer& layer : m_layers) {
        x = x + attendCausally(layer, layer.norm1(x));
        const at::Tensor inner = layer.fc1(layer.norm2(x));
        const at::Tensor active =
            m_config.activation == Activation::QuickGelu ? inner * at::sigmoid(1.702 * inner) : at::gelu(inner);
        x = x + layer.fc2(active);
    }
    return m_finalNorm(x);
}

}  // namespace maskwright
