// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "model/kernels/avx512_vector.h"

// Both element types share one loop over 32-bit units: a unit is one float, or two neighbouring bf16 that one
// instruction multiplies and adds. Keys are packed in tiles of 64, unit by unit across the tile's keys, so that a tile
// lies in one run of memory; values are packed unit by unit across channels. Every inner product then is
// "accumulator += broadcast unit of a row x 16 packed units".
namespace maskwright::avx512 {

namespace {

constexpr std::int64_t kLanes = 16;      ///< floats of a vector
constexpr std::int64_t kKeyBlock = 256;  ///< scores held at a time: kAttentionRows x kKeyBlock floats stay in the cache
constexpr std::int64_t kKeyTile = 64;    ///< keys of one register tile, four vectors
constexpr int kRowTile = 6;              ///< rows of one register tile; 6 x 4 accumulators leave room for operands
constexpr float kMasked = -1e30f;

std::int64_t roundUp(std::int64_t value, std::int64_t multiple) {
    return (value + multiple - 1) / multiple * multiple;
}

template <class T>
constexpr std::int64_t kPerUnit = static_cast<std::int64_t>(4 / sizeof(T));

template <class T>
std::int64_t dimUnits(const AttentionShape& s) {
    return (s.headDim + kPerUnit<T> - 1) / kPerUnit<T>;
}
std::int64_t paddedKeys(const AttentionShape& s) {
    return roundUp(s.keys, kKeyTile);
}
std::int64_t paddedDim(const AttentionShape& s) {
    return roundUp(s.headDim, kLanes);
}

inline __m512 multiplyAdd(__m512 sum, std::uint32_t unit, const std::uint32_t* packed, const float*) {
    return _mm512_fmadd_ps(_mm512_castsi512_ps(_mm512_set1_epi32(static_cast<int>(unit))),
                           _mm512_loadu_ps(reinterpret_cast<const float*>(packed)), sum);
}
inline __m512 multiplyAdd(__m512 sum, std::uint32_t unit, const std::uint32_t* packed, const Bf16*) {
    const __m512i pairs = _mm512_loadu_si512(packed);
    return _mm512_dpbf16_ps(sum, reinterpret_cast<__m512bh>(_mm512_set1_epi32(static_cast<int>(unit))),
                            reinterpret_cast<__m512bh>(pairs));
}

/// sums[row][vector] += rows[row][unit] x packed[unit][vector * kLanes ..], over `units`.
template <class T, int Vectors>
inline void tile(const std::uint32_t* rows, std::int64_t rowUnits, const std::uint32_t* packed, std::int64_t packedRow,
                 std::int64_t units, __m512 (&sums)[kRowTile][Vectors]) {
    for (std::int64_t u = 0; u < units; ++u) {
        const std::uint32_t* across = packed + u * packedRow;
        for (int r = 0; r < kRowTile; ++r) {
            const std::uint32_t unit = rows[r * rowUnits + u];
            for (int v = 0; v < Vectors; ++v)
                sums[r][v] = multiplyAdd(sums[r][v], unit, across + kLanes * v, static_cast<const T*>(nullptr));
        }
    }
}

/// What one call works with, on the stack of the calling thread.
struct alignas(64) Scratch {
    std::uint32_t queries[kAttentionRows * kMaxHeadDim];  ///< [rows][dimUnits]
    float scores[kAttentionRows * kKeyBlock];
    std::uint32_t weights[kAttentionRows * kKeyBlock];  ///< exponentials as units of keys
    float out[kAttentionRows * kMaxHeadDim];
    float maximum[kAttentionRows];
    float sum[kAttentionRows];
};

template <class T>
void gatherQueries(const T* q, const AttentionShape& s, std::int64_t begin, Scratch& scratch) {
    const std::int64_t units = dimUnits<T>(s);
    std::memset(scratch.queries, 0, sizeof(std::uint32_t) * static_cast<std::size_t>(kAttentionRows * units));
    for (std::int64_t r = 0; r < kAttentionRows; ++r) {
        // Rows past the end repeat the last one; their results are not stored.
        const std::int64_t row = std::min(begin + r, s.queries - 1);
        std::memcpy(scratch.queries + r * units, q + row * s.rowStride,
                    sizeof(T) * static_cast<std::size_t>(s.headDim));
    }
}

template <class T>
void scoreBlock(const std::uint32_t* keys, const AttentionShape& s, std::int64_t firstKey, std::int64_t count,
                Scratch& scratch) {
    const std::int64_t units = dimUnits<T>(s);
    const __m512 scale = _mm512_set1_ps(s.scale);
    for (std::int64_t key = 0; key < count; key += kKeyTile) {
        for (std::int64_t row = 0; row < kAttentionRows; row += kRowTile) {
            __m512 sums[kRowTile][4];
            for (auto& line : sums)
                for (auto& value : line) value = _mm512_setzero_ps();
            tile<T, 4>(scratch.queries + row * units, units, keys + (firstKey + key) * units, kKeyTile, units, sums);
            for (int r = 0; r < kRowTile; ++r)
                for (int v = 0; v < 4; ++v)
                    store(scratch.scores + (row + r) * kKeyBlock + key + kLanes * v, _mm512_mul_ps(sums[r][v], scale));
        }
    }
    // Keys that are only padding must not weigh anything.
    for (std::int64_t key = std::max<std::int64_t>(0, s.keys - firstKey); key < count; ++key)
        for (std::int64_t row = 0; row < kAttentionRows; ++row) scratch.scores[row * kKeyBlock + key] = kMasked;
}

/// Turns a row's scores into exponentials below the running maximum; rescales what was summed before. With Record they
/// are left in `scores` too.
template <class T, bool Record>
void exponentials(std::int64_t row, std::int64_t count, std::int64_t outWidth, Scratch& scratch) {
    float* scores = scratch.scores + row * kKeyBlock;
    __m512 top = load(scores);
    for (std::int64_t i = kLanes; i < count; i += kLanes) top = _mm512_max_ps(top, load(scores + i));
    const float maximum = std::max(scratch.maximum[row], _mm512_reduce_max_ps(top));
    const float correction = std::exp(scratch.maximum[row] - maximum);
    scratch.maximum[row] = maximum;

    T* weights = reinterpret_cast<T*>(scratch.weights + row * kKeyBlock);
    const __m512 shift = _mm512_set1_ps(maximum);
    __m512 total = _mm512_setzero_ps();
    for (std::int64_t i = 0; i < count; i += kLanes) {
        const __m512 e = exponential(_mm512_sub_ps(load(scores + i), shift));
        total = _mm512_add_ps(total, e);
        if (Record) store(scores + i, e);
        store(weights + i, e);
    }
    scratch.sum[row] = scratch.sum[row] * correction + _mm512_reduce_add_ps(total);
    if (correction == 1.0f) return;
    const __m512 factor = _mm512_set1_ps(correction);
    float* out = scratch.out + row * outWidth;
    for (std::int64_t c = 0; c < outWidth; c += kLanes) store(out + c, _mm512_mul_ps(load(out + c), factor));
}

template <class T, int Vectors>
void valueTile(const std::uint32_t* values, std::int64_t width, std::int64_t channel, std::int64_t units,
               Scratch& scratch) {
    for (std::int64_t row = 0; row < kAttentionRows; row += kRowTile) {
        __m512 sums[kRowTile][Vectors];
        for (int r = 0; r < kRowTile; ++r)
            for (int v = 0; v < Vectors; ++v) sums[r][v] = load(scratch.out + (row + r) * width + channel + kLanes * v);
        tile<T, Vectors>(scratch.weights + row * kKeyBlock, kKeyBlock, values + channel, width, units, sums);
        for (int r = 0; r < kRowTile; ++r)
            for (int v = 0; v < Vectors; ++v) store(scratch.out + (row + r) * width + channel + kLanes * v, sums[r][v]);
    }
}

template <class T>
void addValues(const std::uint32_t* values, const AttentionShape& s, std::int64_t firstKey, std::int64_t count,
               Scratch& scratch) {
    const std::int64_t width = paddedDim(s);
    const std::uint32_t* block = values + firstKey / kPerUnit<T> * width;
    const std::int64_t units = count / kPerUnit<T>;
    std::int64_t channel = 0;
    for (; channel + 64 <= width; channel += 64) valueTile<T, 4>(block, width, channel, units, scratch);
    switch ((width - channel) / kLanes) {
        case 3:
            valueTile<T, 3>(block, width, channel, units, scratch);
            break;
        case 2:
            valueTile<T, 2>(block, width, channel, units, scratch);
            break;
        case 1:
            valueTile<T, 1>(block, width, channel, units, scratch);
            break;
        default:
            break;
    }
}

void storeValue(float* to, float value) {
    *to = value;
}
void storeValue(Bf16* to, float value) {
    std::uint32_t bits;
    std::memcpy(&bits, &value, sizeof(bits));
    to->bits = static_cast<std::uint16_t>((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}

}  // namespace

template <class T>
std::int64_t packedUnits(const AttentionShape& s) {
    return dimUnits<T>(s) * paddedKeys(s) + paddedKeys(s) / kPerUnit<T> * paddedDim(s);
}

template <class T>
void packKeysValues(const T* k, const T* v, std::int64_t keyRowStride, const AttentionShape& s, std::uint32_t* packed) {
    std::memset(packed, 0, sizeof(std::uint32_t) * static_cast<std::size_t>(packedUnits<T>(s)));
    const std::int64_t keys = paddedKeys(s), units = dimUnits<T>(s), width = paddedDim(s), per = kPerUnit<T>;
    T* keyUnits = reinterpret_cast<T*>(packed);
    T* valueUnits = reinterpret_cast<T*>(packed + units * keys);
    for (std::int64_t key = 0; key < s.keys; ++key) {
        for (std::int64_t d = 0; d < s.headDim; ++d) {
            const std::int64_t unit = (key / kKeyTile * units + d / per) * kKeyTile + key % kKeyTile;
            keyUnits[unit * per + d % per] = k[key * keyRowStride + d];
            valueUnits[((key / per) * width + d) * per + key % per] = v[key * keyRowStride + d];
        }
    }
}

template <class T>
void attendRows(const T* q, const std::uint32_t* packed, T* out, const AttentionShape& s, std::int64_t begin,
                float* probabilities, float share) {
    static thread_local Scratch scratch;
    const std::int64_t width = paddedDim(s), keys = paddedKeys(s);
    const std::uint32_t* values = packed + dimUnits<T>(s) * keys;
    gatherQueries(q, s, begin, scratch);
    std::fill_n(scratch.maximum, kAttentionRows, kMasked);
    std::fill_n(scratch.sum, kAttentionRows, 0.0f);
    std::fill_n(scratch.out, kAttentionRows * width, 0.0f);
    for (std::int64_t key = 0; key < keys; key += kKeyBlock) {
        const std::int64_t count = std::min(kKeyBlock, keys - key);
        scoreBlock<T>(packed, s, key, count, scratch);
        for (std::int64_t row = 0; row < kAttentionRows; ++row) {
            if (probabilities != nullptr)
                exponentials<T, true>(row, count, width, scratch);
            else
                exponentials<T, false>(row, count, width, scratch);
        }
        addValues<T>(values, s, key, count, scratch);
    }
    const std::int64_t rows = std::min(kAttentionRows, s.queries - begin);
    for (std::int64_t row = 0; row < rows; ++row) {
        const float inverse = 1.0f / scratch.sum[row];
        T* to = out + (begin + row) * s.rowStride;
        for (std::int64_t d = 0; d < s.headDim; ++d) storeValue(to + d, scratch.out[row * width + d] * inverse);
        if (probabilities == nullptr) continue;
        for (std::int64_t key = 0; key < s.keys; ++key)
            probabilities[row * kMaxRecordedKeys + key] += scratch.scores[row * kKeyBlock + key] * inverse * share;
    }
}

static_assert(kMaxRecordedKeys <= kKeyBlock, "recorded probabilities are read from one block of scores");

template std::int64_t packedUnits<float>(const AttentionShape&);
template std::int64_t packedUnits<Bf16>(const AttentionShape&);
template void packKeysValues(const float*, const float*, std::int64_t, const AttentionShape&, std::uint32_t*);
template void packKeysValues(const Bf16*, const Bf16*, std::int64_t, const AttentionShape&, std::uint32_t*);
template void attendRows(const float*, const std::uint32_t*, float*, const AttentionShape&, std::int64_t, float*,
                         float);
template void attendRows(const Bf16*, const std::uint32_t*, Bf16*, const AttentionShape&, std::int64_t, float*, float);

}  // namespace maskwright::avx512
