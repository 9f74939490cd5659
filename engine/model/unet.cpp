// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/unet.h"

#include <ATen/ATen.h>

#include <cmath>

#include "model/attention_operator.h"
#include "model/recompute.h"

namespace maskwright {

namespace {

/// The transformer's own group norm, unlike the residual blocks', has this epsilon in every Stable Diffusion.
constexpr double kTransformerNormEps = 1e-6;
constexpr double kLayerNormEps = 1e-5;

/// [B, C, H, W] -> [B, H*W, C], without a copy in channels-last memory.
at::Tensor rowsFromImage(const at::Tensor& x) {
    return x.permute({0, 2, 3, 1}).reshape({x.size(0), x.size(2) * x.size(3), x.size(1)});
}

/// A projection stored as a 1x1 convolution [out, in, 1, 1] or as a matrix [out, in].
Linear takeProjection(WeightSource& source, const std::string& name, int channels, bool linear, Init init) {
    if (linear) return takeLinear(source, name, channels, channels, Bias::Yes, init);
    Linear projection;
    projection.weight = source.take(name + ".weight", {channels, channels, 1, 1}, init).flatten(1);
    projection.bias = source.take(name + ".bias", {channels}, Init::Zeros);
    if (source.packsForInference()) projection.pack();
    return projection;
}

}  // namespace

UNet::UNet(const UNetConfig& config, WeightSource& source) : m_config(config) {
    const auto& channels = config.channels;
    const int timeDim = 4 * channels.front();
    const int levels = static_cast<int>(channels.size());
    m_convIn = takeConv(source, "conv_in", config.inChannels, channels.front(), /*kernel=*/3);
    m_time1 = takeLinear(source, "time_embedding.linear_1", channels.front(), timeDim);
    m_time2 = takeLinear(source, "time_embedding.linear_2", timeDim, timeDim);

    std::vector<int> skips = {channels.front()};
    for (int level = 0; level < levels; ++level) {
        m_down.push_back(takeDownBlock(source, level, skips.back()));
        skips.insert(skips.end(), config.layersPerBlock + (level + 1 < levels ? 1 : 0), channels[level]);
    }

    const int bottom = channels.back();
    m_mid.residual =
        takeResidualBlock(source, "mid_block.resnets.0", bottom, bottom, timeDim, config.normGroups, config.normEps);
    if (config.midHasAttention)
        m_mid.transformer.push_back(takeTransformer(source, "mid_block.attentions.0", bottom, config.heads.back()));
    m_midLast =
        takeResidualBlock(source, "mid_block.resnets.1", bottom, bottom, timeDim, config.normGroups, config.normEps);

    int in = bottom;
    for (int index = 0; index < levels; ++index) {
        m_up.push_back(takeUpBlock(source, index, in, skips));
        in = channels[levels - 1 - index];
    }
    m_normOut = takeGroupNorm(source, "conv_norm_out", channels.front(), config.normGroups, config.normEps);
    m_convOut =
        takeConv(source, "conv_out", channels.front(), config.outChannels, /*kernel=*/3, /*stride=*/1, Init::Zeros);
}

UNet::Block UNet::takeDownBlock(WeightSource& source, int level, int in) {
    const std::string name = "down_blocks." + std::to_string(level);
    const int out = m_config.channels[level];
    const int timeDim = 4 * m_config.channels.front();
    Block block;
    for (int j = 0; j < m_config.layersPerBlock; ++j) {
        const std::string number = std::to_string(j);
        Step step;
        step.residual = takeResidualBlock(source, name + ".resnets." + number, j == 0 ? in : out, out, timeDim,
                                          m_config.normGroups, m_config.normEps);
        if (m_config.downHasAttention[level])
            step.transformer.push_back(
                takeTransformer(source, name + ".attentions." + number, out, m_config.heads[level]));
        block.steps.push_back(std::move(step));
    }
    if (level + 1 < static_cast<int>(m_config.channels.size()))
        block.resample.push_back(takeConv(source, name + ".downsamplers.0.conv", out, out, /*kernel=*/3, /*stride=*/2));
    return block;
}

UNet::Block UNet::takeUpBlock(WeightSource& source, int index, int in, std::vector<int>& skips) {
    const std::string name = "up_blocks." + std::to_string(index);
    const int level = static_cast<int>(m_config.channels.size()) - 1 - index;
    const int out = m_config.channels[level];
    const int timeDim = 4 * m_config.channels.front();
    Block block;
    for (int j = 0; j < m_config.layersPerBlock + 1; ++j) {
        const std::string number = std::to_string(j);
        Step step;
        step.residual = takeResidualBlock(source, name + ".resnets." + number, (j == 0 ? in : out) + skips.back(), out,
                                          timeDim, m_config.normGroups, m_config.normEps);
        skips.pop_back();
        if (m_config.upHasAttention[index])
            step.transformer.push_back(
                takeTransformer(source, name + ".attentions." + number, out, m_config.heads[level]));
        block.steps.push_back(std::move(step));
    }
    if (level > 0) block.resample.push_back(takeConv(source, name + ".upsamplers.0.conv", out, out, /*kernel=*/3));
    return block;
}

UNet::Transformer UNet::takeTransformer(WeightSource& source, const std::string& name, int channels, int heads) {
    const std::string block = name + ".transformer_blocks.0";
    const auto takeAttention = [&](const std::string& attention, int contextDim) {
        return Attention{takeLinear(source, attention + ".to_q", channels, channels, Bias::No),
                         takeLinear(source, attention + ".to_k", contextDim, channels, Bias::No),
                         takeLinear(source, attention + ".to_v", contextDim, channels, Bias::No),
                         takeLinear(source, attention + ".to_out.0", channels, channels)};
    };
    Transformer t;
    t.heads = heads;
    t.norm = takeGroupNorm(source, name + ".norm", channels, m_config.normGroups, kTransformerNormEps);
    t.projIn = takeProjection(source, name + ".proj_in", channels, m_config.linearProjection, Init::Normal);
    t.norm1 = takeLayerNorm(source, block + ".norm1", channels, kLayerNormEps);
    t.self = takeAttention(block + ".attn1", channels);
    t.norm2 = takeLayerNorm(source, block + ".norm2", channels, kLayerNormEps);
    t.cross = takeAttention(block + ".attn2", m_config.crossAttentionDim);
    t.norm3 = takeLayerNorm(source, block + ".norm3", channels, kLayerNormEps);
    t.feedIn = takeLinear(source, block + ".ff.net.0.proj", channels, 8 * channels);
    t.feedOut = takeLinear(source, block + ".ff.net.2", 4 * channels, channels);
    t.projOut = takeProjection(source, name + ".proj_out", channels, m_config.linearProjection, Init::Zeros);
    t.crossIndex = static_cast<int>(m_crossAttentionLayers.size());
    m_crossAttentionLayers.push_back(block + ".attn2");
    m_keys.push_back(t.cross.toK);
    m_values.push_back(t.cross.toV);
    return t;
}

TextContext UNet::prepareContext(const at::Tensor& hidden) const {
    TextContext context;
    for (std::size_t i = 0; i < m_keys.size(); ++i) context.layers.emplace_back(m_keys[i](hidden), m_values[i](hidden));
    return context;
}

at::Tensor UNet::timestepEmbedding(const at::Tensor& timesteps, int dim) {
    const int half = dim / 2;
    const at::Tensor exponents = at::arange(half, at::TensorOptions().dtype(at::kFloat).device(timesteps.device())) *
                                 (-std::log(10000.0) / half);
    const at::Tensor angles = timesteps.to(at::kFloat).unsqueeze(1) * exponents.exp().unsqueeze(0);
    return at::cat({angles.cos(), angles.sin()}, /*dim=*/1);
}

at::Tensor UNet::applyTransformer(const Transformer& t, const at::Tensor& x, const TextContext& context,
                                  AttentionProbe* probe) const {
    const int height = static_cast<int>(x.size(2));
    const int width = static_cast<int>(x.size(3));
    at::Tensor rows = t.projIn(rowsFromImage(t.norm(x)));  // [B, h*w, C]

    const at::Tensor normed = t.norm1(rows);
    at::Tensor selfMean;
    const bool wantsSelf = probe != nullptr && probe->wantsSelf(t.crossIndex, rows.size(1));
    rows = t.self.toOut.addTo(rows, attend(t.self.toQ(normed), t.self.toK(normed), t.self.toV(normed), t.heads,
                                           wantsSelf ? &selfMean : nullptr));
    if (wantsSelf) probe->recordSelf(t.crossIndex, selfMean, height, width);

    const auto& [keys, values] = context.layers[t.crossIndex];
    at::Tensor headMean;
    const bool wanted = probe != nullptr && probe->wants(t.crossIndex);
    rows = t.cross.toOut.addTo(rows,
                               attend(t.cross.toQ(t.norm2(rows)), keys, values, t.heads, wanted ? &headMean : nullptr));
    if (wanted) probe->record(t.crossIndex, headMean, height, width);

    rows = t.feedOut.addTo(rows, gatedGelu(t.feedIn(t.norm3(rows))));

    const at::Tensor image = t.projOut(rows).view({x.size(0), height, width, x.size(1)}).permute({0, 3, 1, 2});
    return x + image;
}

at::Tensor UNet::applyStep(const Step& step, const at::Tensor& x, const at::Tensor& time, const TextContext& context,
                           AttentionProbe* probe) const {
    if (m_recomputes && at::GradMode::is_enabled()) return recomputedStep(step, x, time, context);
    const at::Tensor h = step.residual(x, time);
    return step.transformer.empty() ? h : applyTransformer(step.transformer.front(), h, context, probe);
}

at::Tensor UNet::recomputedStep(const Step& step, const at::Tensor& x, const at::Tensor& time,
                                const TextContext& context) const {
    std::vector<at::Tensor> inputs = {x, time};
    if (!step.transformer.empty()) {
        const auto& [keys, values] = context.layers[step.transformer.front().crossIndex];
        inputs.insert(inputs.end(), {keys, values});
    }
    const auto part = [this, &step](const std::vector<at::Tensor>& in) {
        const at::Tensor h = step.residual(in[0], in[1]);
        if (step.transformer.empty()) return h;
        const Transformer& transformer = step.transformer.front();
        TextContext text;
        text.layers.resize(transformer.crossIndex + 1);
        text.layers.back() = {in[2], in[3]};
        return applyTransformer(transformer, h, text, nullptr);
    };
    return recomputed(part, inputs);
}

at::Tensor UNet::forward(const at::Tensor& sample, const at::Tensor& timesteps, const TextContext& context,
                         AttentionProbe* probe) const {
    const at::Tensor embedding = timestepEmbedding(timesteps, m_config.channels.front()).to(sample.scalar_type());
    const at::Tensor time = at::silu(m_time2(at::silu(m_time1(embedding)))).expand({sample.size(0), -1});

    at::Tensor h = m_convIn(sample.contiguous(at::MemoryFormat::ChannelsLast));
    std::vector<at::Tensor> skips = {h};
    for (const Block& block : m_down) {
        for (const Step& step : block.steps) skips.push_back(h = applyStep(step, h, time, context, probe));
        for (const Conv2d& downsample : block.resample) skips.push_back(h = downsample(h));
    }
    h = m_midLast(applyStep(m_mid, h, time, context, probe), time);
    for (const Block& block : m_up) {
        for (const Step& step : block.steps) {
            h = applyStep(step, at::cat({h, skips.back()}, /*dim=*/1), time, context, probe);
            skips.pop_back();
        }
        // Sides that do not divide evenly: the upsampler meets the size of the skip that is joined next.
        for (const Conv2d& upsample : block.resample)
            h = upsampleTo(h, skips.back().size(2), skips.back().size(3), upsample);
    }
    return m_convOut(m_normOut(h, AfterNorm::Silu));
}

}  // namespace maskwright
