// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

#include "image/image.h"

namespace maskwright {

std::vector<std::uint8_t> encodePng(const Image& image);
/// 8-bit grey PNG of `width` x `height`.
std::vector<std::uint8_t> encodePngGrey(std::span<const std::uint8_t> grey, int width, int height);

/// Atomic. @throws Error(DiskFull).
void writePng(const std::filesystem::path& path, const Image& image);

}  // namespace maskwright
