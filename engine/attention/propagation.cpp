// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention/propagation.h"

#include <ATen/ATen.h>

#include <cmath>

#include "core/error.h"

namespace maskwright {

namespace {

constexpr int kMaxIterations = 100;
/// iSeg's e: what a cell pays for looking where few look.
constexpr double kEntropy = 0.02;

/// Entropy reduction as in iSeg's reference code: small entries go to zero, rows sum to 1 again.
at::Tensor sharpened(const at::Tensor& selfAttention) {
    const at::Tensor scaled = selfAttention / selfAttention.amax(/*dim=*/1, /*keepdim=*/true).clamp_min(1e-12);
    const at::Tensor kept = (scaled + kEntropy * (M_E * scaled).clamp_min(1e-12).log10()).clamp_min(0);
    return kept / kept.sum(/*dim=*/1, /*keepdim=*/true).clamp_min(1e-12);
}

}  // namespace

Propagation Propagation::parse(const std::string& word) {
    const std::string kind = word.substr(0, word.find(':'));
    const auto refuse = [&] {
        throw Error(ErrorCode::BadInput, "This way of propagation is not known", word,
                    "Write none, power:<times> or entropy:<times>, for instance power:2.");
    };
    Propagation how;
    if (kind == "power")
        how.kind = Kind::Power;
    else if (kind == "entropy")
        how.kind = Kind::Entropy;
    else if (word != "none")
        refuse();
    if (kind.size() == word.size()) return how;
    const std::string number = word.substr(kind.size() + 1);
    if (number.empty() || number.size() > 3 || number.find_first_not_of("0123456789") != std::string::npos) refuse();
    how.iterations = std::stoi(number);
    if (how.iterations < 1 || how.iterations > kMaxIterations) refuse();
    return how;
}

std::string Propagation::word() const {
    if (kind == Kind::None) return "none";
    return (kind == Kind::Power ? "power:" : "entropy:") + std::to_string(iterations);
}

at::Tensor propagated(const at::Tensor& map, const SelfAttention& self, const Propagation& how) {
    if (how.kind == Propagation::Kind::None || !self.sum.defined()) return map;
    at::Tensor along = self.sum / self.sum.sum(/*dim=*/1, /*keepdim=*/true);
    if (how.kind == Propagation::Kind::Entropy) along = sharpened(along);
    const at::Tensor grid = at::adaptive_avg_pool2d(map.unsqueeze(0), {self.height, self.width});
    at::Tensor values = grid.reshape({-1, 1});
    for (int i = 0; i < how.iterations; ++i) values = along.mm(values);
    return at::upsample_bilinear2d(values.view({1, 1, self.height, self.width}), {map.size(0), map.size(1)},
                                   /*align_corners=*/false)[0][0];
}

}  // namespace maskwright
