// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vae.h"

#include <ATen/ATen.h>

#include "model/attention_operator.h"

namespace maskwright {

namespace {

constexpr double kNormEps = 1e-6;

}  // namespace

Vae::Vae(const VaeConfig& config, WeightSource& source) : m_config(config) {
    takeEncoder(source);
    takeDecoder(source);
    m_quant = takeConv(source, "quant_conv", 2 * config.latentChannels, 2 * config.latentChannels, /*kernel=*/1);
    m_postQuant = takeConv(source, "post_quant_conv", config.latentChannels, config.latentChannels, /*kernel=*/1);
}

Vae::Mid Vae::takeMid(WeightSource& source, const std::string& name, int channels) const {
    const std::string attention = name + ".attentions.0";
    Mid mid;
    mid.first = takeResidualBlock(source, name + ".resnets.0", channels, channels, 0, m_config.normGroups, kNormEps);
    mid.attention = {takeGroupNorm(source, attention + ".group_norm", channels, m_config.normGroups, kNormEps),
                     takeLinear(source, attention + ".to_q", channels, channels),
                     takeLinear(source, attention + ".to_k", channels, channels),
                     takeLinear(source, attention + ".to_v", channels, channels),
                     takeLinear(source, attention + ".to_out.0", channels, channels, Bias::Yes, Init::Zeros)};
    mid.last = takeResidualBlock(source, name + ".resnets.1", channels, channels, 0, m_config.normGroups, kNormEps);
    return mid;
}

void Vae::takeEncoder(WeightSource& source) {
    const auto& channels = m_config.channels;
    m_encoder.convIn = takeConv(source, "encoder.conv_in", m_config.inChannels, channels.front(), /*kernel=*/3);
    int in = channels.front();
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const std::string name = "encoder.down_blocks." + std::to_string(i);
        Level level;
        for (int j = 0; j < m_config.layersPerBlock; ++j) {
            level.residuals.push_back(takeResidualBlock(source, name + ".resnets." + std::to_string(j), in, channels[i],
                                                        0, m_config.normGroups, kNormEps));
            in = channels[i];
        }
        if (i + 1 < channels.size()) {
            // Padded by hand, on the right and below only.
            level.resample.push_back(takeConv(source, name + ".downsamplers.0.conv", in, in, /*kernel=*/3,
                                              /*stride=*/2, Init::Normal, Padding::None));
        }
        m_encoder.levels.push_back(std::move(level));
    }
    m_encoder.mid = takeMid(source, "encoder.mid_block", in);
    m_encoder.normOut = takeGroupNorm(source, "encoder.conv_norm_out", in, m_config.normGroups, kNormEps);
    m_encoder.convOut = takeConv(source, "encoder.conv_out", in, 2 * m_config.latentChannels, /*kernel=*/3);
}

void Vae::takeDecoder(WeightSource& source) {
    const auto& channels = m_config.channels;
    int in = channels.back();
    m_decoder.convIn = takeConv(source, "decoder.conv_in", m_config.latentChannels, in, /*kernel=*/3);
    m_decoder.mid = takeMid(source, "decoder.mid_block", in);
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const std::string name = "decoder.up_blocks." + std::to_string(i);
        const int out = channels[channels.size() - 1 - i];
        Level level;
        for (int j = 0; j < m_config.layersPerBlock + 1; ++j) {
            level.residuals.push_back(takeResidualBlock(source, name + ".resnets." + std::to_string(j), in, out, 0,
                                                        m_config.normGroups, kNormEps));
            in = out;
        }
        if (i + 1 < channels.size())
            level.resample.push_back(takeConv(source, name + ".upsamplers.0.conv", in, in, /*kernel=*/3));
        m_decoder.levels.push_back(std::move(level));
    }
    m_decoder.normOut = takeGroupNorm(source, "decoder.conv_norm_out", in, m_config.normGroups, kNormEps);
    m_decoder.convOut = takeConv(source, "decoder.conv_out", in, m_config.outChannels, /*kernel=*/3);
}

at::Tensor Vae::MidAttention::operator()(const at::Tensor& x) const {
    const at::Tensor rows = norm(x).permute({0, 2, 3, 1}).reshape({x.size(0), -1, x.size(1)});  // [B, h*w, C]
    const at::Tensor attended = toOut(attend(toQ(rows), toK(rows), toV(rows), /*heads=*/1));
    return x + attended.view({x.size(0), x.size(2), x.size(3), x.size(1)}).permute({0, 3, 1, 2});
}

LatentDistribution Vae::encode(const at::Tensor& image) const {
    at::Tensor h = m_encoder.convIn(image.contiguous(at::MemoryFormat::ChannelsLast));
    for (const Level& level : m_encoder.levels) {
        for (const ResidualBlock& residual : level.residuals) h = residual(h);
        for (const Conv2d& downsample : level.resample)
            h = downsample(at::constant_pad_nd(h, /*left, right, top, bottom=*/{0, 1, 0, 1}));
    }
    h = m_encoder.convOut(m_encoder.normOut(m_encoder.mid(h), AfterNorm::Silu));
    const auto moments = m_quant(h).chunk(2, /*dim=*/1);
    return {moments[0], moments[1].clamp(-30, 20)};
}

at::Tensor Vae::decode(const at::Tensor& rawLatent) const {
    at::Tensor h = m_decoder.convIn(m_postQuant(rawLatent.contiguous(at::MemoryFormat::ChannelsLast)));
    h = m_decoder.mid(h);
    for (const Level& level : m_decoder.levels) {
        for (const ResidualBlock& residual : level.residuals) h = residual(h);
        for (const Conv2d& upsample : level.resample) h = upsampleTo(h, 2 * h.size(2), 2 * h.size(3), upsample);
    }
    return m_decoder.convOut(m_decoder.normOut(h, AfterNorm::Silu));
}

}  // namespace maskwright
