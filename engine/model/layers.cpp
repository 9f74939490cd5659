// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layers.h"

#include <ATen/ATen.h>

#include "model/fused_ops.h"

namespace maskwright {

namespace {

at::Tensor castLike(const at::Tensor& parameter, const at::Tensor& x) {
    return parameter.defined() ? parameter.to(x.scalar_type()) : parameter;
}

}  // namespace

at::Tensor Conv2d::operator()(const at::Tensor& x) const {
    if (packed) return (*packed)(x);
    return at::conv2d(x, castLike(weight, x), castLike(bias, x), stride, padding);
}

at::Tensor Conv2d::addTo(const at::Tensor& sum, const at::Tensor& x) const {
    return packed ? (*packed)(x, sum) : sum + (*this)(x);
}

at::Tensor Linear::operator()(const at::Tensor& x) const {
    if (packed) return packed->applyToRows(x);
    const at::Tensor y = at::linear(x, castLike(weight, x), castLike(bias, x));
    if (!adaptation.down.defined()) return y;
    return y + at::linear(at::linear(x, castLike(adaptation.down, x)), castLike(adaptation.up, x));
}

at::Tensor Linear::addTo(const at::Tensor& sum, const at::Tensor& x) const {
    return packed ? packed->applyToRows(x, sum) : sum + (*this)(x);
}

void Linear::pack() {
    packed = PackedConvolution::pack(weight.view({weight.size(0), weight.size(1), 1, 1}), bias, /*stride=*/1,
                                     /*padding=*/0);
    if (packed) weight = weight.new_empty({0});
}

at::Tensor GroupNorm::operator()(const at::Tensor& x, AfterNorm after) const {
    if (fused::available(x, x.size(1))) return fused::groupNorm(x, weight, bias, groups, eps, after == AfterNorm::Silu);
    at::Tensor y = at::group_norm(x.to(at::kFloat), groups, weight, bias, eps, /*cudnn_enabled=*/false);
    if (after == AfterNorm::Silu) y = at::silu(y);
    return y.to(x.scalar_type());
}

at::Tensor LayerNorm::operator()(const at::Tensor& x) const {
    if (fused::available(x, x.size(-1))) return fused::layerNorm(x, weight, bias, eps);
    return at::layer_norm(x.to(at::kFloat), {weight.size(0)}, weight, bias, eps).to(x.scalar_type());
}

Conv2d takeConv(WeightSource& source, const std::string& name, int in, int out, int kernel, int stride, Init init,
                Padding padding) {
    Conv2d conv;
    conv.weight = source.take(name + ".weight", {out, in, kernel, kernel}, init);
    conv.bias = source.take(name + ".bias", {out}, Init::Zeros);
    conv.stride = stride;
    conv.padding = padding == Padding::Same ? kernel / 2 : 0;
    if (source.packsForInference()) {
        conv.packed = PackedConvolution::pack(conv.weight, conv.bias, stride, conv.padding);
        if (conv.packed) conv.weight = conv.weight.new_empty({0});
    }
    return conv;
}

Linear takeLinear(WeightSource& source, const std::string& name, int in, int out, Bias bias, Init init) {
    Linear linear;
    linear.weight = source.take(name + ".weight", {out, in}, init);
    if (bias == Bias::Yes) linear.bias = source.take(name + ".bias", {out}, Init::Zeros);
    linear.adaptation = source.adaptation(name, in, out);
    if (source.packsForInference()) linear.pack();
    return linear;
}

GroupNorm takeGroupNorm(WeightSource& source, const std::string& name, int channels, int groups, double eps) {
    return {source.take(name + ".weight", {channels}, Init::Ones), source.take(name + ".bias", {channels}, Init::Zeros),
            groups, eps};
}

LayerNorm takeLayerNorm(WeightSource& source, const std::string& name, int channels, double eps) {
    return {source.take(name + ".weight", {channels}, Init::Ones), source.take(name + ".bias", {channels}, Init::Zeros),
            eps};
}

at::Tensor ResidualBlock::operator()(const at::Tensor& x, const at::Tensor& activatedTime) const {
    at::Tensor h = conv1(norm1(x, AfterNorm::Silu));
    if (timeProjection.weight.defined()) h = h + timeProjection(activatedTime).unsqueeze(-1).unsqueeze(-1);
    const at::Tensor normed = norm2(h, AfterNorm::Silu);
    return shortcut.weight.defined() ? conv2.addTo(shortcut(x), normed) : conv2(normed) + x;
}

ResidualBlock takeResidualBlock(WeightSource& source, const std::string& name, int in, int out, int timeDim, int groups,
                                double eps) {
    ResidualBlock block;
    block.norm1 = takeGroupNorm(source, name + ".norm1", in, groups, eps);
    block.conv1 = takeConv(source, name + ".conv1", in, out, /*kernel=*/3);
    if (timeDim > 0) block.timeProjection = takeLinear(source, name + ".time_emb_proj", timeDim, out);
    block.norm2 = takeGroupNorm(source, name + ".norm2", out, groups, eps);
    block.conv2 = takeConv(source, name + ".conv2", out, out, /*kernel=*/3, /*stride=*/1, Init::Zeros);
    if (in != out) block.shortcut = takeConv(source, name + ".conv_shortcut", in, out, /*kernel=*/1);
    return block;
}

at::Tensor gatedGelu(const at::Tensor& x) {
    if (fused::available(x, x.size(-1) / 2)) return fused::gatedGelu(x);
    const auto halves = x.chunk(2, /*dim=*/-1);
    return halves[0] * at::gelu(halves[1]);
}

at::Tensor upsampleTo(const at::Tensor& x, std::int64_t height, std::int64_t width, const Conv2d& conv) {
    return conv(at::upsample_nearest2d(x, {height, width}));
}

}  // namespace maskwright
