// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "mask/tiled_mask.h"

namespace maskwright {

/// A tile as the project file holds it: a bit per pixel, row-major, the first pixel highest, compressed by zstd.
std::vector<std::uint8_t> packTile(const MaskTile& tile);

/// @return nothing when the bytes are not what packTile writes.
std::optional<MaskTile> unpackTile(std::span<const std::uint8_t> bytes);

/// No foreground in the part that lies outside a mask of this size.
bool staysInside(const MaskTile& tile, int column, int row, int width, int height);

}  // namespace maskwright
