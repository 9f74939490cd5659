// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fused_ops.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <cmath>
#include <vector>

#include "core/compute.h"
#include "model/kernels/avx512_kernels.h"

namespace maskwright::fused {

namespace {

/// Rows summed in fp32 before the sums go on in fp64.
constexpr std::int64_t kRowsPerChunk = 128;

const CpuFeatures& features() {
    static const CpuFeatures found = cpuFeatures();
    return found;
}

/// Calls `f` with a null pointer of the element type that the kernels use for `x`.
template <class F>
void withElement(const at::Tensor& x, const F& f) {
    if (x.scalar_type() == at::kFloat)
        f(static_cast<float*>(nullptr));
    else
        f(static_cast<avx512::Bf16*>(nullptr));
}

template <class T>
T* pointer(const at::Tensor& x) {
    return static_cast<T*>(x.data_ptr());
}

std::int64_t grainOf(std::int64_t itemsPerUnit) {
    return std::max<std::int64_t>(1, 16384 / std::max<std::int64_t>(1, itemsPerUnit));
}

/// Per-channel scale and shift that normalise one image's groups.
void normalisation(const std::vector<double>& sum, const std::vector<double>& squares, std::int64_t rows, int groups,
                   double eps, const float* weight, const float* bias, float* scale, float* shift) {
    const std::int64_t channels = static_cast<std::int64_t>(sum.size()), perGroup = channels / groups;
    for (int group = 0; group < groups; ++group) {
        double s = 0, q = 0;
        for (std::int64_t c = group * perGroup; c < (group + 1) * perGroup; ++c) {
            s += sum[static_cast<std::size_t>(c)];
            q += squares[static_cast<std::size_t>(c)];
        }
        const double count = static_cast<double>(rows * perGroup), mean = s / count;
        const double inverse = 1.0 / std::sqrt(std::max(0.0, q / count - mean * mean) + eps);
        for (std::int64_t c = group * perGroup; c < (group + 1) * perGroup; ++c) {
            scale[c] = static_cast<float>(weight[c] * inverse);
            shift[c] = static_cast<float>(bias[c] - mean * inverse * weight[c]);
        }
    }
}

template <class T>
void groupNormInto(const at::Tensor& x, at::Tensor& y, const at::Tensor& weight, const at::Tensor& bias, int groups,
                   double eps, bool silu) {
    const std::int64_t batch = x.size(0), channels = x.size(1), rows = x.size(2) * x.size(3);
    const std::int64_t chunks = (rows + kRowsPerChunk - 1) / kRowsPerChunk;
    std::vector<float> partial(static_cast<std::size_t>(batch * chunks * 2 * channels), 0.0f);
    const T* in = pointer<T>(x);
    T* out = pointer<T>(y);
    const auto forChunks = [&](const auto& f) {
        at::parallel_for(
            0, batch * chunks, grainOf(kRowsPerChunk * channels), [&](std::int64_t begin, std::int64_t end) {
                for (std::int64_t i = begin; i < end; ++i) {
                    const std::int64_t row = i % chunks * kRowsPerChunk;
                    f(i, i / chunks, (i / chunks * rows + row) * channels, std::min(kRowsPerChunk, rows - row));
                }
            });
    };
    forChunks([&](std::int64_t i, std::int64_t, std::int64_t offset, std::int64_t count) {
        float* sums = partial.data() + i * 2 * channels;
        avx512::addChannelSums(in + offset, count, channels, sums, sums + channels);
    });
    std::vector<float> scale(static_cast<std::size_t>(batch * channels)), shift(scale.size());
    for (std::int64_t b = 0; b < batch; ++b) {
        std::vector<double> sum(static_cast<std::size_t>(channels), 0.0), squares(sum);
        for (std::int64_t chunk = 0; chunk < chunks; ++chunk) {
            const float* sums = partial.data() + (b * chunks + chunk) * 2 * channels;
            for (std::int64_t c = 0; c < channels; ++c) {
                sum[static_cast<std::size_t>(c)] += sums[c];
                squares[static_cast<std::size_t>(c)] += sums[channels + c];
            }
        }
        normalisation(sum, squares, rows, groups, eps, weight.data_ptr<float>(), bias.data_ptr<float>(),
                      scale.data() + b * channels, shift.data() + b * channels);
    }
    forChunks([&](std::int64_t, std::int64_t b, std::int64_t offset, std::int64_t count) {
        avx512::scaleShift(in + offset, out + offset, count, channels, scale.data() + b * channels,
                           shift.data() + b * channels, silu);
    });
}

/// Where everything of one attention call lies; tensors are [B, rows, heads * d] with contiguous rows.
template <class T>
class AttentionCall {
  public:
    AttentionCall(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, at::Tensor& out, int heads)
        : m_q(pointer<T>(q)),
          m_k(pointer<T>(k)),
          m_v(pointer<T>(v)),
          m_out(pointer<T>(out)),
          m_heads(heads),
          m_batch(q.size(0)),
          m_keyBatch(k.size(0)),
          m_keyRow(k.size(2)) {
        m_shape.queries = q.size(1);
        m_shape.keys = k.size(1);
        m_shape.headDim = q.size(2) / heads;
        m_shape.rowStride = q.size(2);
        m_shape.scale = static_cast<float>(1.0 / std::sqrt(static_cast<double>(m_shape.headDim)));
        m_units = avx512::packedUnits<T>(m_shape);
        m_blocks = (m_shape.queries + avx512::kAttentionRows - 1) / avx512::kAttentionRows;
        m_packed = at::empty({m_keyBatch * heads * m_units}, at::kInt);
    }

    void run(at::Tensor* headMean) {
        at::parallel_for(0, m_keyBatch * m_heads, 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = begin; i < end; ++i) {
                const std::int64_t offset = i / m_heads * m_shape.keys * m_keyRow + i % m_heads * m_shape.headDim;
                avx512::packKeysValues(m_k + offset, m_v + offset, m_keyRow, m_shape, packed(i));
            }
        });
        if (headMean == nullptr)
            runPlain();
        else
            runRecorded(headMean->data_ptr<float>());
    }

  private:
    std::uint32_t* packed(std::int64_t keyHead) {
        return reinterpret_cast<std::uint32_t*>(m_packed.data_ptr<int>()) + keyHead * m_units;
    }
    void attend(std::int64_t b, std::int64_t head, std::int64_t block, float* probabilities) {
        const std::int64_t offset = b * m_shape.queries * m_shape.rowStride + head * m_shape.headDim;
        avx512::attendRows(m_q + offset, packed((m_keyBatch == 1 ? 0 : b) * m_heads + head), m_out + offset, m_shape,
                           block * avx512::kAttentionRows, probabilities, 1.0f / static_cast<float>(m_heads));
    }
    void runPlain() {
        at::parallel_for(0, m_batch * m_heads * m_blocks, 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = begin; i < end; ++i)
                attend(i / m_blocks / m_heads, i / m_blocks % m_heads, i % m_blocks, nullptr);
        });
    }
    void runRecorded(float* headMean) {
        at::parallel_for(0, m_batch * m_blocks, 1, [&](std::int64_t begin, std::int64_t end) {
            std::vector<float> mean(static_cast<std::size_t>(avx512::kAttentionRows * avx512::kMaxRecordedKeys));
            for (std::int64_t i = begin; i < end; ++i) {
                std::fill(mean.begin(), mean.end(), 0.0f);
                const std::int64_t b = i / m_blocks, first = i % m_blocks * avx512::kAttentionRows;
                for (int head = 0; head < m_heads; ++head) attend(b, head, i % m_blocks, mean.data());
                const std::int64_t rows = std::min(avx512::kAttentionRows, m_shape.queries - first);
                for (std::int64_t row = 0; row < rows; ++row)
                    std::copy_n(mean.data() + row * avx512::kMaxRecordedKeys, m_shape.keys,
                                headMean + ((b * m_shape.queries) + first + row) * m_shape.keys);
            }
        });
    }

    const T *m_q, *m_k, *m_v;
    T* m_out;
    int m_heads;
    std::int64_t m_batch, m_keyBatch, m_keyRow, m_units = 0, m_blocks = 0;
    avx512::AttentionShape m_shape;
    at::Tensor m_packed;
};

}  // namespace

bool available(const at::Tensor& x, std::int64_t channels) {
    if (at::GradMode::is_enabled() || !x.is_cpu() || channels % 16 != 0) return false;
    return (x.scalar_type() == at::kFloat && features().avx512Bf16) ||
           (x.scalar_type() == at::kBFloat16 && features().avx512Bf16);
}

at::Tensor groupNorm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, int groups, double eps,
                     bool silu) {
    const at::Tensor in = x.contiguous(at::MemoryFormat::ChannelsLast);
    at::Tensor out = at::empty_like(in, at::MemoryFormat::ChannelsLast);
    withElement(in, [&](auto* element) {
        groupNormInto<std::remove_pointer_t<decltype(element)>>(in, out, weight, bias, groups, eps, silu);
    });
    return out;
}

at::Tensor layerNorm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, double eps) {
    const at::Tensor in = x.contiguous();
    at::Tensor out = at::empty_like(in);
    const std::int64_t channels = in.size(-1), rows = in.numel() / channels;
    withElement(in, [&](auto* element) {
        using T = std::remove_pointer_t<decltype(element)>;
        at::parallel_for(0, rows, grainOf(channels), [&](std::int64_t begin, std::int64_t end) {
            avx512::layerNorm(pointer<T>(in) + begin * channels, pointer<T>(out) + begin * channels, end - begin,
                              channels, weight.data_ptr<float>(), bias.data_ptr<float>(), static_cast<float>(eps));
        });
    });
    return out;
}

at::Tensor gatedGelu(const at::Tensor& x) {
    const at::Tensor in = x.contiguous();
    const std::int64_t channels = in.size(-1) / 2, rows = in.numel() / in.size(-1);
    std::vector<std::int64_t> shape = in.sizes().vec();
    shape.back() = channels;
    at::Tensor out = at::empty(shape, in.options());
    withElement(in, [&](auto* element) {
        using T = std::remove_pointer_t<decltype(element)>;
        at::parallel_for(0, rows, grainOf(channels), [&](std::int64_t begin, std::int64_t end) {
            avx512::gatedGelu(pointer<T>(in) + begin * 2 * channels, pointer<T>(out) + begin * channels, end - begin,
                              channels);
        });
    });
    return out;
}

bool attendable(const at::Tensor& q, const at::Tensor& k, int heads, bool wantsHeadMean) {
    return available(q, /*channels=*/16) && q.size(2) / heads <= avx512::kMaxHeadDim &&
           (!wantsHeadMean || k.size(1) <= avx512::kMaxRecordedKeys);
}

at::Tensor attend(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int heads, at::Tensor* headMean) {
    const at::Tensor queries = q.contiguous(), keys = k.contiguous(), values = v.contiguous();
    at::Tensor out = at::empty_like(queries);
    if (headMean != nullptr) *headMean = at::empty({q.size(0), q.size(1), k.size(1)}, at::kFloat);
    withElement(queries, [&](auto* element) {
        AttentionCall<std::remove_pointer_t<decltype(element)>>(queries, keys, values, out, heads).run(headMean);
    });
    return out;
}

}  // namespace maskwright::fused
