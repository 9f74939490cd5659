// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/latent_encoding.h"

#include <ATen/ATen.h>

#include <algorithm>

#include "mask/edge_snap.h"
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

std::string cutoutName(int cells) {
    return "cutouts." + std::to_string(cells);
}

/// [3, side, side] uint8 -> GrabCut's outline of what is in the middle, [side, side] fp32, 0 or 1.
at::Tensor cutOut(const at::Tensor& photo) {
    const auto side = static_cast<int>(photo.size(2));
    const at::Tensor rgb = photo.permute({1, 2, 0}).contiguous();
    const std::uint8_t* pixels = rgb.data_ptr<std::uint8_t>();
    const Mask mask = cutOutMiddle({side, side, {pixels, pixels + rgb.numel()}}, {.workingLongSide = side});
    at::Tensor result = at::empty({side, side}, at::kByte);
    std::copy(mask.pixels.begin(), mask.pixels.end(), result.data_ptr<std::uint8_t>());
    return result.ne(0).to(at::kFloat);
}

/// Which photos and which autoencoder a library belongs to; the scaling factor differs as soon as any weight does.
std::string identity(const LatentLibrary& library, double scalingFactor) {
    return std::to_string(library.phrases.size()) + " photos, scaling factor " + std::to_string(scalingFactor);
}

}  // namespace

void saveLibrary(const LatentLibrary& library, double scalingFactor, const std::filesystem::path& file) {
    std::map<std::string, at::Tensor> tensors;
    for (std::size_t i = 0; i < library.tiles.size(); ++i) tensors[tileName(library.tileCells[i])] = library.tiles[i];
    for (std::size_t i = 0; i < library.tiles.size(); ++i)
        tensors[cutoutName(library.tileCells[i])] = library.cutouts[i].to(at::kByte);
    writeSafetensors(file, tensors, {{"identity", identity(library, scalingFactor)}});
}

bool loadLibrary(LatentLibrary& library, double scalingFactor, const std::filesystem::path& path) {
    if (!std::filesystem::exists(path)) return false;
    const SafetensorsFile file(path);
    const auto stored = file.metadata().find("identity");
    if (stored == file.metadata().end() || stored->second != identity(library, scalingFactor)) return false;
    for (const int cells : library.tileCells)
        if (!file.has(tileName(cells)) || !file.has(cutoutName(cells))) return false;
    for (const int cells : library.tileCells) {
        library.tiles.push_back(file.tensor(tileName(cells)).clone());
        library.cutouts.push_back(file.tensor(cutoutName(cells)).ne(0));
    }
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
    const auto sizes = static_cast<std::int64_t>(library.tileCells.size());
    for (std::int64_t size = 0; size < sizes; ++size) {
        const std::int64_t cells = library.tileCells[static_cast<std::size_t>(size)];
        const std::int64_t flips = static_cast<std::size_t>(size) == library.canvas ? 2 : 1;
        library.tiles.push_back(at::empty({count, flips, vae.config().latentChannels, cells, cells}));
        library.cutouts.push_back(at::empty({count, flips, cells, cells}, at::kBool));
    }
    for (std::int64_t begin = 0; begin < count; begin += kBatch) {
        const std::int64_t n = std::min(kBatch, count - begin);
        const at::Tensor batch = photos.narrow(0, begin, n);
        at::Tensor outlines = at::zeros({n, 1, photos.size(2), photos.size(3)});
        for (std::int64_t i = 0; i < n; ++i)
            if (!library.isScene[static_cast<std::size_t>(begin + i)]) outlines[i][0].copy_(cutOut(batch[i]));
        for (std::size_t size = 0; size < library.tiles.size(); ++size) {
            context.checkpoint();
            const int cells = library.tileCells[size];
            at::Tensor tiles = library.tiles[size].narrow(0, begin, n);
            at::Tensor cutouts = library.cutouts[size].narrow(0, begin, n);
            for (std::int64_t flip = 0; flip < tiles.size(1); ++flip) {
                const bool mirror = tiles.size(1) == 2 ? flip == 1 : (begin / kBatch) % 2 == 1;
                const auto turned = [&](const at::Tensor& image) { return mirror ? image.flip({3}) : image; };
                tiles.select(1, flip).copy_(encodeAt(vae, turned(batch), cells, type) * scalingFactor);
                cutouts.select(1, flip).copy_(at::adaptive_avg_pool2d(turned(outlines), {cells, cells}).squeeze(1) >
                                              0.5);
            }
        }
        context.report({Stage::Encoding, begin + n, count, {}, {}});
    }
}

}  // namespace maskwright
