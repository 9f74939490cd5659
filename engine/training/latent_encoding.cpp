// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/latent_encoding.h"

#include <ATen/ATen.h>

#include <algorithm>

#include "training/photo_store.h"

namespace maskwright {

namespace {

constexpr std::int64_t kBatch = 64;

/// [n, 3, side, side] uint8 -> mean latents [n, C, cells, cells] fp32, not scaled.
at::Tensor encodeAt(const Vae& vae, const at::Tensor& photos, int cells, at::ScalarType type) {
    const std::int64_t side = static_cast<std::int64_t>(cells) * vae.config().pixelsPerCell();
    at::Tensor image = normalisedFromBytes(photos);
    if (image.size(2) != side) image = at::_upsample_bilinear2d_aa(image, {side, side}, /*align_corners=*/false);
    return vae.encode(image.to(type)).mean.to(at::kFloat).contiguous();
}

}  // namespace

double measureScalingFactor(const Vae& vae, const at::Tensor& photos, int cells, at::ScalarType type) {
    const at::NoGradGuard noGrad;
    const std::int64_t step = std::max<std::int64_t>(1, photos.size(0) / 256);
    const at::Tensor sample = photos.slice(0, 0, photos.size(0), step);
    return 1.0 / encodeAt(vae, sample, cells, type).std(/*unbiased=*/false).item<double>();
}

void encodeLibrary(const Vae& vae, const at::Tensor& photos, at::ScalarType type, double scalingFactor,
                   LatentLibrary& library, JobContext& context) {
    const at::NoGradGuard noGrad;
    const std::int64_t count = photos.size(0);
    const std::int64_t total = count * static_cast<std::int64_t>(library.tileCells.size());
    std::int64_t done = 0;
    for (std::size_t size = 0; size < library.tileCells.size(); ++size) {
        const int cells = library.tileCells[size];
        const bool keepBoth = size == 0;
        at::Tensor tiles = at::empty({count, keepBoth ? 2 : 1, vae.config().latentChannels, cells, cells});
        for (std::int64_t begin = 0; begin < count; begin += kBatch) {
            context.checkpoint();
            const std::int64_t n = std::min(kBatch, count - begin);
            const at::Tensor batch = photos.narrow(0, begin, n);
            const bool mirror = !keepBoth && (begin / kBatch) % 2 == 1;
            at::Tensor into = tiles.narrow(0, begin, n);
            into.select(1, 0).copy_(encodeAt(vae, mirror ? batch.flip({3}) : batch, cells, type) * scalingFactor);
            if (keepBoth) into.select(1, 1).copy_(encodeAt(vae, batch.flip({3}), cells, type) * scalingFactor);
            context.report({Stage::Encoding, done += n, total, {}, {}});
        }
        library.tiles.push_back(tiles);
    }
}

}  // namespace maskwright
