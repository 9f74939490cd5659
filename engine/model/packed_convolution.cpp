// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/packed_convolution.h"

#include <ATen/ATen.h>

#ifdef MASKWRIGHT_WITH_ONEDNN
#include <array>
#include <map>
#include <mutex>
#include <oneapi/dnnl/dnnl.hpp>
#include <unordered_map>
#include <vector>
#endif

namespace maskwright {

namespace {

/// Rows are the pixels of a channels-last image one pixel wide.
at::Tensor imageFromRows(const at::Tensor& rows) {
    const std::int64_t channels = rows.size(-1), count = rows.numel() / channels;
    return rows.as_strided({1, channels, count, 1}, {count * channels, 1, channels, channels});
}

}  // namespace

at::Tensor PackedConvolution::applyToRows(const at::Tensor& rows, const at::Tensor& add) const {
    const at::Tensor out = (*this)(imageFromRows(rows.contiguous()), add.defined() ? imageFromRows(add) : at::Tensor());
    if (add.defined()) return add;
    std::vector<std::int64_t> shape = rows.sizes().vec();
    shape.back() = out.size(1);
    return out.permute({0, 2, 3, 1}).view(shape);
}

#ifdef MASKWRIGHT_WITH_ONEDNN

namespace {

using Format = dnnl::memory::format_tag;
using Type = dnnl::memory::data_type;
using Primitive = dnnl::convolution_forward;
using Description = Primitive::primitive_desc;

const dnnl::engine& processor() {
    static const dnnl::engine engine(dnnl::engine::kind::cpu, 0);
    return engine;
}

dnnl::memory memoryOf(const dnnl::memory::desc& description, const at::Tensor& tensor) {
    return {description, processor(), tensor.data_ptr()};
}

/// The image side that a layout is guessed for while only the weight is known.
constexpr std::int64_t kUsualSide = 32;

/// A weight in one of oneDNN's layouts.
struct LaidOut {
    dnnl::memory::desc layout;
    at::Tensor bytes;
};

LaidOut inLayout(const LaidOut& weight, const dnnl::memory::desc& layout) {
    LaidOut result{layout, at::empty({static_cast<std::int64_t>(layout.get_size())}, at::kByte)};
    dnnl::memory from = memoryOf(weight.layout, weight.bytes), to = memoryOf(layout, result.bytes);
    dnnl::stream stream(processor());
    dnnl::reorder(from, to).execute(stream, from, to);
    stream.wait();
    return result;
}

class OneDnnConvolution : public PackedConvolution {
  public:
    /// @throws dnnl::error when there is no kernel.
    OneDnnConvolution(const at::Tensor& weight, const at::Tensor& bias, int stride, int padding)
        : m_out(weight.size(0)),
          m_in(weight.size(1)),
          m_kernel(weight.size(2)),
          m_stride(stride),
          m_padding(padding),
          m_scalarType(weight.scalar_type()),
          m_bias(bias.defined() ? bias.to(at::kFloat).contiguous() : at::Tensor()) {
        m_weights.push_back({{weightDims(), type(), Format::oihw}, weight.contiguous()});
        weightIn(describe({1, kUsualSide, kUsualSide}, /*adds=*/false).weights_desc());
    }

    at::Tensor operator()(const at::Tensor& x, const at::Tensor& add) const override {
        TORCH_CHECK(x.scalar_type() == m_scalarType, "packed weights of another type than the input");
        const at::Tensor in = x.contiguous(at::MemoryFormat::ChannelsLast);
        const Size size = {in.size(0), in.size(2), in.size(3)};
        const at::Tensor out = add.defined() ? add
                                             : at::empty({size[0], m_out, outSide(size[1]), outSide(size[2])},
                                                         in.options().memory_format(at::MemoryFormat::ChannelsLast));
        const Prepared prepared = preparedFor(size, add.defined());
        std::unordered_map<int, dnnl::memory> arguments = {
            {DNNL_ARG_SRC, memoryOf(imageLayout(size[0], m_in, size[1], size[2]), in)},
            {DNNL_ARG_WEIGHTS, memoryOf(prepared.weight.layout, prepared.weight.bytes)},
            {DNNL_ARG_DST, memoryOf(imageLayout(size[0], m_out, out.size(2), out.size(3)), out)}};
        if (m_bias.defined()) arguments.emplace(DNNL_ARG_BIAS, memoryOf(biasLayout(), m_bias));
        dnnl::stream stream(processor());
        prepared.primitive.execute(stream, arguments);
        stream.wait();
        return out;
    }

  private:
    using Size = std::array<std::int64_t, 3>;  // batch, height, width
    struct Prepared {
        Primitive primitive;
        LaidOut weight;
    };

    Type type() const { return m_scalarType == at::kBFloat16 ? Type::bf16 : Type::f32; }
    std::int64_t outSide(std::int64_t side) const { return (side + 2 * m_padding - m_kernel) / m_stride + 1; }
    dnnl::memory::desc imageLayout(std::int64_t batch, std::int64_t channels, std::int64_t height,
                                   std::int64_t width) const {
        return {{batch, channels, height, width}, type(), Format::nhwc};
    }
    dnnl::memory::dims weightDims() const { return {m_out, m_in, m_kernel, m_kernel}; }
    dnnl::memory::desc biasLayout() const { return {{m_out}, Type::f32, Format::a}; }

    Description describe(const Size& size, bool adds) const {
        const auto in = imageLayout(size[0], m_in, size[1], size[2]);
        const auto out = imageLayout(size[0], m_out, outSide(size[1]), outSide(size[2]));
        const dnnl::memory::desc weight(weightDims(), type(), Format::any);
        const dnnl::memory::dims strides = {m_stride, m_stride}, padding = {m_padding, m_padding};
        dnnl::primitive_attr attributes;
        if (adds) {
            dnnl::post_ops after;
            after.append_sum(1.0F);
            attributes.set_post_ops(after);
        }
        constexpr auto kKind = dnnl::prop_kind::forward_inference;
        constexpr auto kAlgorithm = dnnl::algorithm::convolution_direct;
        if (!m_bias.defined())
            return {{kKind, kAlgorithm, in, weight, out, strides, padding, padding}, attributes, processor()};
        return {{kKind, kAlgorithm, in, weight, biasLayout(), out, strides, padding, padding}, attributes, processor()};
    }

    Prepared preparedFor(const Size& size, bool adds) const {
        const std::lock_guard lock(m_mutex);
        const auto key = std::pair(size, adds);
        const auto known = m_prepared.find(key);
        if (known != m_prepared.end()) return known->second;
        const Description description = describe(size, adds);
        return m_prepared.emplace(key, Prepared{Primitive(description), weightIn(description.weights_desc())})
            .first->second;
    }

    /// The layout that is best depends on the image; few images want another than the first one.
    LaidOut weightIn(const dnnl::memory::desc& layout) const {
        for (const LaidOut& weight : m_weights)
            if (weight.layout == layout) return weight;
        const LaidOut weight = inLayout(m_weights.front(), layout);
        if (m_prepared.empty()) m_weights.clear();  // nothing runs with the plain one, or with a wrong guess
        m_weights.push_back(weight);
        return weight;
    }

    std::int64_t m_out, m_in, m_kernel, m_stride, m_padding;
    at::ScalarType m_scalarType;
    at::Tensor m_bias;  // fp32 whatever the weight's type
    mutable std::mutex m_mutex;
    mutable std::vector<LaidOut> m_weights;
    mutable std::map<std::pair<Size, bool>, Prepared> m_prepared;
};

}  // namespace

std::shared_ptr<const PackedConvolution> PackedConvolution::pack(const at::Tensor& weight, const at::Tensor& bias,
                                                                 int stride, int padding) {
    const bool known = weight.scalar_type() == at::kFloat || weight.scalar_type() == at::kBFloat16;
    if (!weight.is_cpu() || !known) return nullptr;
    try {
        return std::make_shared<OneDnnConvolution>(weight, bias, stride, padding);
    } catch (const dnnl::error&) {
        return nullptr;  // for instance bf16 on a processor without AVX-512
    }
}

#else

std::shared_ptr<const PackedConvolution> PackedConvolution::pack(const at::Tensor&, const at::Tensor&, int, int) {
    return nullptr;
}

#endif

}  // namespace maskwright
