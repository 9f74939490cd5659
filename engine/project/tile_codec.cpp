// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/tile_codec.h"

#include <zstd.h>

#include <algorithm>
#include <array>

#include "core/error.h"

namespace maskwright {
namespace {

constexpr std::size_t kBytes = std::size_t{MaskTile::kSide} * MaskTile::kSide / 8;
// Strokes are stored while a person paints: the fastest level, which packs masks nearly as well as any.
constexpr int kLevel = 1;

using Bits = std::array<std::uint8_t, kBytes>;

}  // namespace

std::vector<std::uint8_t> packTile(const MaskTile& tile) {
    Bits bits{};
    for (std::size_t i = 0; i < tile.pixels.size(); ++i)
        if (tile.pixels[i] != 0) bits[i / 8] |= static_cast<std::uint8_t>(0x80U >> (i % 8));
    std::vector<std::uint8_t> packed(ZSTD_compressBound(kBytes));
    const std::size_t size = ZSTD_compress(packed.data(), packed.size(), bits.data(), bits.size(), kLevel);
    if (ZSTD_isError(size) != 0) throw Error(ErrorCode::Internal, "A mask could not be compressed");
    packed.resize(size);
    return packed;
}

std::optional<MaskTile> unpackTile(std::span<const std::uint8_t> bytes) {
    // Says how large it is before anything is unpacked: a hostile file cannot ask for more.
    if (ZSTD_getFrameContentSize(bytes.data(), bytes.size()) != kBytes) return std::nullopt;
    Bits bits{};
    if (ZSTD_decompress(bits.data(), bits.size(), bytes.data(), bytes.size()) != kBytes) return std::nullopt;
    MaskTile tile;
    for (std::size_t i = 0; i < tile.pixels.size(); ++i) tile.pixels[i] = (bits[i / 8] >> (7 - i % 8)) & 1U;
    return tile;
}

bool staysInside(const MaskTile& tile, int column, int row, int width, int height) {
    const int right = std::min(width - column * MaskTile::kSide, MaskTile::kSide);
    const int bottom = std::min(height - row * MaskTile::kSide, MaskTile::kSide);
    for (int y = 0; y < MaskTile::kSide; ++y) {
        const auto line = tile.pixels.begin() + std::ptrdiff_t{y} * MaskTile::kSide;
        if (std::any_of(line + (y < bottom ? right : 0), line + MaskTile::kSide, [](auto pixel) { return pixel != 0; }))
            return false;
    }
    return true;
}

}  // namespace maskwright
