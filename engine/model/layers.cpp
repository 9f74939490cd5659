// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layers.h"

#include <ATen/ATen.h>

namespace maskwright {

namespace {

at::Tensor castLike(const at::Tensor& parameter, const at::Tensor& x) {
    return parameter.defined() ? parameter.to(x.scalar_type()) : parameter;
}

}  // namespace

at::Tensor Conv2d::operator()(const at::Tensor& x) const {
    return at::conv2d(x, castLike(weight, x), castLike(bias, x), stride, padding);
}

at::Tensor Linear::operator()(const at::Tensor& x) const {
    return at::linear(x, castLike(weight, x), castLike(bias, x));
}

at::Tensor GroupNorm::operator()(const at::Tensor& x, AfterNorm after) const {
    at::Tensor y = at::group_norm(x.to(at::kFloat), groups, weight, bias, eps, /*cudnn_enabled=*/false);
    if (after == AfterNorm::Silu) y = at::silu(y);
    return y.to(x.scalar_type());
}

at::Tensor LayerNorm::operator()(const at::Tensor& x) const {
    return at::layer_norm(x.to(at::kFloat), {weight.size(0)}, weight, bias, eps).to(x.scalar_type());
}

Conv2d takeConv(WeightSource& source, const std::string& name, int in, int out, int kernel, int stride, Init init) {
    Conv2d conv;
    conv.weight = source.take(name + ".weight", {out, in, kernel, kernel}, init);
    conv.bias = source.take(name + ".bias", {out}, Init::Zeros);
    conv.stride = stride;
    conv.padding = kernel / 2;
    return conv;
}

Linear takeLinear(WeightSource& source, const std::string& name, int in, int out, Bias bias, Init init) {
    Linear linear;
    linear.weight = source.take(name + ".weight", {out, in}, init);
    if (bias == Bias::Yes) linear.bias = source.take(name + ".bias", {out}, Init::Zeros);
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
    h = conv2(norm2(h, AfterNorm::Silu));
    return h + (shortcut.weight.defined() ? shortcut(x) : x);
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

at::Tensor upsampleTo(const at::Tensor& x, std::int64_t height, std::int64_t width, const Conv2d& conv) {
    return conv(at::upsample_nearest2d(x, {height, width}));
}

}  // namespace maskwright
