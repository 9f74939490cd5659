// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// Inner loops of inference for processors with AVX-512, on plain pointers. They run on the calling thread; who calls
/// them splits the work. Rows are pixels or tokens, channels are contiguous, channel counts are multiples of 16.
/// T is float or Bf16. Nothing here includes LibTorch: this translation unit alone is compiled for AVX-512.
namespace maskwright::avx512 {

struct Bf16 {
    std::uint16_t bits;
};

/// Adds each channel's sum and sum of squares over `rows` rows to `sum` and `squares`, [channels].
template <class T>
void addChannelSums(const T* x, std::int64_t rows, std::int64_t channels, float* sum, float* squares);

/// y = x * scale + shift per channel, then SiLU if asked for. x and y may be the same.
template <class T>
void scaleShift(const T* x, T* y, std::int64_t rows, std::int64_t channels, const float* scale, const float* shift,
                bool silu);

template <class T>
void layerNorm(const T* x, T* y, std::int64_t rows, std::int64_t channels, const float* weight, const float* bias,
               float eps);

/// y = a * gelu(g), exact gelu, where each row of x is [a, g]: x [rows, 2 * channels], y [rows, channels].
template <class T>
void gatedGelu(const T* x, T* y, std::int64_t rows, std::int64_t channels);

/// Shapes of one attention call. A row of q or out is `rowStride` elements from the next; so are k and v rows.
struct AttentionShape {
    std::int64_t queries = 0;
    std::int64_t keys = 0;
    std::int64_t headDim = 0;
    std::int64_t rowStride = 0;  ///< of q and out
    float scale = 1;
};

/// 32-bit units that the packed keys and values of one head take.
template <class T>
std::int64_t packedUnits(const AttentionShape& shape);

/// Packs one head's keys and values for attendRows.
template <class T>
void packKeysValues(const T* k, const T* v, std::int64_t keyRowStride, const AttentionShape& shape,
                    std::uint32_t* packed);

/// Query rows that attendRows takes at a time.
constexpr std::int64_t kAttentionRows = 24;
/// Wider heads do not fit the scratch memory of a call.
constexpr std::int64_t kMaxHeadDim = 512;
/// Keys up to this many can be asked for their probabilities.
constexpr std::int64_t kMaxRecordedKeys = 256;

/// softmax(q k^T scale) v for query rows [begin, min(begin + kAttentionRows, queries)) of one head, with a running
/// maximum, so that no more than a block of scores is ever held.
/// @param probabilities if not null: [kAttentionRows, kMaxRecordedKeys] fp32; the rows' probabilities times `share` are
///                      added. Needs keys <= kMaxRecordedKeys.
template <class T>
void attendRows(const T* q, const std::uint32_t* packed, T* out, const AttentionShape& shape, std::int64_t begin,
                float* probabilities, float share);

}  // namespace maskwright::avx512
