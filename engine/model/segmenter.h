// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/layers.h"
#include "model/segmenter_config.h"

namespace maskwright {

/// The student of arXiv 2212.14306, section 3.4: a U-Net from a photo to its mask.
class Segmenter {
  public:
    Segmenter(const SegmenterConfig& config, WeightSource& source);
    const SegmenterConfig& config() const noexcept { return m_config; }

    /// @param x [B, inputs, H, W] in [-1, 1], sides multiples of config().multiple(); runs in its type
    /// @return logits [B, 1, H, W]; above 0 is foreground
    at::Tensor forward(const at::Tensor& x) const;

    /// @param bytes [inputs, h, w] uint8, of any size
    /// @return [h, w] fp32: how sure it is of the foreground, 0 to 1; without gradients
    at::Tensor confidence(const at::Tensor& bytes) const;

  private:
    using Level = std::vector<ResidualBlock>;
    Level takeLevel(WeightSource& source, const std::string& name, int in, int out) const;

    SegmenterConfig m_config;
    Conv2d m_convIn, m_convOut;
    GroupNorm m_normOut;
    std::vector<Level> m_down, m_up;  ///< m_down from the finest level, m_up from the coarsest but one
};

}  // namespace maskwright
