// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/latent_encoding.h"

#include <ATen/ATen.h>

#include <algorithm>

#include "model/safetensors.h"
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

std::string tileName(int cells) {
    return "tiles." + std::to_string(cells);
}

/// Which photos and which autoencoder a library belongs to; the scaling factor differs as soon as any weight does.
std::string identity(const LatentLibrary& library, double scalingFactor) {
    return std::to_string(library.phrases.size()) + " photos, scaling factor " + std::to_string(scalingFactor);
}

}  // namespace

void saveLibrary(const LatentLibrary& library, double scalingFactor, const std::filesystem::path& file) {
    std::map<std::string, at::Tensor> tensors;
    for (std::size_t i = 0; i < library.tiles.size(); ++i) tensors[tileName(library.tileCells[i])] = library.tiles[i];
    writeSafetensors(file, tensors, {{"identity", identity(library, scalingFactor)}});
}

bool loadLibrary(LatentLibrary& library, double scalingFactor, const std::filesystem::path& path) {
    if (!std::filesystem::exists(path)) return false;
    const SafetensorsFile file(path);
    const auto stored = file.metadata().find("identity");
    if (stored == file.metadata().end() || stored->second != identity(library, scalingFactor)) return false;
    for (const int cells : library.tileCells)
        if (!file.has(tileName(cells))) return false;
    for (const int cells : library.tileCells) library.tiles.push_back(file.tensor(tileName(cells)).clone());
    return true;
}

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
