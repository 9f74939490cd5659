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
    if (weight.is_mkldnn()) {
        return at::mkldnn_convolution(x, weight, bias, {padding, padding}, {stride, stride}, /*dilation=*/{1, 1},
                                      /*groups=*/1);
    }
    return at::conv2d(x, castLike(weight, x), castLike(bias, x), stride, padding);
}

at::Tensor Linear::operator()(const at::Tensor& x) const {
    if (weight.is_mkldnn()) {
        // Token rows are the pixels of a channels-last image one pixel wide, so a 1x1 convolution is the same product.
        const at::Tensor in = x.contiguous();
        const std::int64_t channels = in.size(-1), rows = in.numel() / channels;
        const at::Tensor image = in.as_strided({1, channels, rows, 1}, {rows * channels, 1, channels, channels});
        const at::Tensor out = at::mkldnn_convolution(image, weight, bias, /*padding=*/{0, 0}, /*stride=*/{1, 1},
                                                      /*dilation=*/{1, 1}, /*groups=*/1);
        std::vector<std::int64_t> shape = in.sizes().vec();
        shape.back() = out.size(1);
        return out.permute({0, 2, 3, 1}).reshape(shape);
    }
    return at::linear(x, castLike(weight, x), castLike(bias, x));
}

void Linear::pack() {
    const at::Tensor image = weight.contiguous().view({weight.size(0), weight.size(1), 1, 1});
    weight = at::mkldnn_reorder_conv2d_weight(image.to_mkldnn(), /*padding=*/{0, 0}, /*stride=*/{1, 1},
                                              /*dilation=*/{1, 1}, /*groups=*/1);
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

Conv2d takeConv(WeightSource& source, const std::string& name, int in, int out, int kernel, int stride, Init init) {
    Conv2d conv;
    conv.weight = source.take(name + ".weight", {out, in, kernel, kernel}, init);
    conv.bias = source.take(name + ".bias", {out}, Init::Zeros);
    conv.stride = stride;
    conv.padding = kernel / 2;
    if (source.packsForInference()) {
        // oneDNN would otherwise bring the weights into its own layout at every call.
        conv.weight =
            at::mkldnn_reorder_conv2d_weight(conv.weight.contiguous().to_mkldnn(), {conv.padding, conv.padding},
                                             {stride, stride}, /*dilation=*/{1, 1}, /*groups=*/1);
    }
    return conv;
}

Linear takeLinear(WeightSource& source, const std::string& name, int in, int out, Bias bias, Init init) {
    Linear linear;
    linear.weight = source.take(name + ".weight", {out, in}, init);
    if (bias == Bias::Yes) linear.bias = source.take(name + ".bias", {out}, Init::Zeros);
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

at::Tensor gatedGelu(const at::Tensor& x) {
    if (fused::available(x, x.size(-1) / 2)) return fused::gatedGelu(x);
    const auto halves = x.chunk(2, /*dim=*/-1);
    return halves[0] * at::gelu(halves[1]);
}

at::Tensor upsampleTo(const at::Tensor& x, std::int64_t height, std::int64_t width, const Conv2d& conv) {
    return conv(at::upsample_nearest2d(x, {height, width}));
}

}  // namespace maskwright
