// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "model/kernels/avx512_vector.h"

namespace maskwright::avx512 {

template <class T>
void addChannelSums(const T* x, std::int64_t rows, std::int64_t channels, float* sum, float* squares) {
    for (std::int64_t c = 0; c < channels; c += 16) {
        __m512 s = _mm512_setzero_ps(), q = _mm512_setzero_ps();
        for (std::int64_t row = 0; row < rows; ++row) {
            const __m512 v = load(x + row * channels + c);
            s = _mm512_add_ps(s, v);
            q = _mm512_fmadd_ps(v, v, q);
        }
        store(sum + c, _mm512_add_ps(load(sum + c), s));
        store(squares + c, _mm512_add_ps(load(squares + c), q));
    }
}

template <class T>
void scaleShift(const T* x, T* y, std::int64_t rows, std::int64_t channels, const float* scale, const float* shift,
                bool silu) {
    for (std::int64_t row = 0; row < rows; ++row) {
        for (std::int64_t c = 0; c < channels; c += 16) {
            __m512 v = _mm512_fmadd_ps(load(x + row * channels + c), load(scale + c), load(shift + c));
            if (silu) v = _mm512_mul_ps(v, sigmoid(v));
            store(y + row * channels + c, v);
        }
    }
}

template <class T>
void layerNorm(const T* x, T* y, std::int64_t rows, std::int64_t channels, const float* weight, const float* bias,
               float eps) {
    for (std::int64_t row = 0; row < rows; ++row) {
        const T* in = x + row * channels;
        __m512 s = _mm512_setzero_ps();
        for (std::int64_t c = 0; c < channels; c += 16) s = _mm512_add_ps(s, load(in + c));
        const __m512 mean = _mm512_set1_ps(_mm512_reduce_add_ps(s) / static_cast<float>(channels));
        __m512 q = _mm512_setzero_ps();
        for (std::int64_t c = 0; c < channels; c += 16) {
            const __m512 d = _mm512_sub_ps(load(in + c), mean);
            q = _mm512_fmadd_ps(d, d, q);
        }
        const __m512 inverse =
            _mm512_set1_ps(1.0f / std::sqrt(_mm512_reduce_add_ps(q) / static_cast<float>(channels) + eps));
        for (std::int64_t c = 0; c < channels; c += 16) {
            const __m512 normal = _mm512_mul_ps(_mm512_sub_ps(load(in + c), mean), inverse);
            store(y + row * channels + c, _mm512_fmadd_ps(normal, load(weight + c), load(bias + c)));
        }
    }
}

template <class T>
void gatedGelu(const T* x, T* y, std::int64_t rows, std::int64_t channels) {
    for (std::int64_t row = 0; row < rows; ++row) {
        const T* in = x + row * 2 * channels;
        for (std::int64_t c = 0; c < channels; c += 16)
            store(y + row * channels + c, _mm512_mul_ps(load(in + c), gelu(load(in + channels + c))));
    }
}

template void addChannelSums(const float*, std::int64_t, std::int64_t, float*, float*);
template void addChannelSums(const Bf16*, std::int64_t, std::int64_t, float*, float*);
template void scaleShift(const float*, float*, std::int64_t, std::int64_t, const float*, const float*, bool);
template void scaleShift(const Bf16*, Bf16*, std::int64_t, std::int64_t, const float*, const float*, bool);
template void layerNorm(const float*, float*, std::int64_t, std::int64_t, const float*, const float*, float);
template void layerNorm(const Bf16*, Bf16*, std::int64_t, std::int64_t, const float*, const float*, float);
template void gatedGelu(const float*, float*, std::int64_t, std::int64_t);
template void gatedGelu(const Bf16*, Bf16*, std::int64_t, std::int64_t);

}  // namespace maskwright::avx512
