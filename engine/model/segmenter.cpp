// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/segmenter.h"

#include <ATen/ATen.h>

namespace maskwright {

namespace {

constexpr double kNormEps = 1e-5;

at::Tensor through(const std::vector<ResidualBlock>& level, at::Tensor x) {
    for (const ResidualBlock& block : level) x = block(x);
    return x;
}

}  // namespace

Segmenter::Segmenter(const SegmenterConfig& config, WeightSource& source) : m_config(config) {
    const auto& channels = config.channels;
    m_convIn = takeConv(source, "conv_in", config.inputs, channels.front(), /*kernel=*/3);
    for (std::size_t i = 0; i < channels.size(); ++i)
        m_down.push_back(takeLevel(source, "down." + std::to_string(i), channels[i == 0 ? 0 : i - 1], channels[i]));
    for (std::size_t i = channels.size() - 1; i > 0; --i)
        m_up.push_back(
            takeLevel(source, "up." + std::to_string(i - 1), channels[i] + channels[i - 1], channels[i - 1]));
    m_normOut = takeGroupNorm(source, "norm_out", channels.front(), config.normGroups, kNormEps);
    m_convOut = takeConv(source, "conv_out", channels.front(), 1, /*kernel=*/1);
}

Segmenter::Level Segmenter::takeLevel(WeightSource& source, const std::string& name, int in, int out) const {
    Level level;
    for (int i = 0; i < m_config.blocksPerLevel; ++i)
        level.push_back(takeResidualBlock(source, name + "." + std::to_string(i), i == 0 ? in : out, out,
                                          /*timeDim=*/0, m_config.normGroups, kNormEps));
    return level;
}

at::Tensor Segmenter::forward(const at::Tensor& x) const {
    at::Tensor h = m_convIn(x.contiguous(at::MemoryFormat::ChannelsLast));
    std::vector<at::Tensor> skips;
    for (std::size_t i = 0; i < m_down.size(); ++i) {
        if (i > 0) h = at::max_pool2d(h, 2);
        h = through(m_down[i], h);
        skips.push_back(h);
    }
    skips.pop_back();
    for (const Level& level : m_up) {
        const at::Tensor& skip = skips.back();
        h = through(level, at::cat({at::upsample_nearest2d(h, {skip.size(2), skip.size(3)}), skip}, /*dim=*/1));
        skips.pop_back();
    }
    return m_convOut(m_normOut(h, AfterNorm::Silu));
}

at::Tensor Segmenter::confidence(const at::Tensor& bytes) const {
    const at::NoGradGuard noGrad;
    const std::int64_t height = bytes.size(1), width = bytes.size(2), multiple = m_config.multiple();
    const auto missing = [&](std::int64_t side) { return (multiple - side % multiple) % multiple; };
    const at::Tensor image = (bytes.to(at::kFloat) / 127.5 - 1.0).unsqueeze(0);
    const at::Tensor canvas = at::replication_pad2d(image, {0, missing(width), 0, missing(height)});
    const at::Tensor logits = forward(canvas.to(m_convIn.bias.scalar_type())).to(at::kFloat);
    return at::sigmoid(logits)[0][0].narrow(0, 0, height).narrow(1, 0, width).contiguous();
}

}  // namespace maskwright
