// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <string>

#include "attention/attention_recorder.h"

namespace maskwright {

/// How a concept's map is spread along self-attention: cells that look at each other belong together.
struct Propagation {
    enum class Kind {
        None,
        Power,    ///< map <- S map, so often (Dataset Diffusion, arXiv 2309.14303)
        Entropy,  ///< the same with S sharpened first, so that it does not leak (iSeg, arXiv 2409.03209)
    };
    Kind kind = Kind::None;
    int iterations = 1;

    /// "none", "power" or "entropy", with ":<iterations>" after it. @throws Error(BadInput).
    static Propagation parse(const std::string& word);
    std::string word() const;
    bool operator==(const Propagation&) const = default;
};

/// @param map [h, w] fp32; spread on the grid of the self-attention, the only detail that a map of attention has
/// @return [h, w] fp32
at::Tensor propagated(const at::Tensor& map, const SelfAttention& self, const Propagation& how);

}  // namespace maskwright
