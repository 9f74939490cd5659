// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace maskwright {

/// The colour of a class index in Pascal VOC's palette; all 256 differ, and 0 is black.
std::array<std::uint8_t, 3> vocColor(std::uint8_t index);

/// An 8-bit palette PNG with VOC's palette. `indices` is row-major, width * height long.
std::vector<std::uint8_t> encodeIndexedPng(std::span<const std::uint8_t> indices, int width, int height);

/// Decodes such a PNG as any viewer would and finds the indices again by their colours.
/// @throws Error(BadInput) when it is no PNG of this size.
std::vector<std::uint8_t> readIndexedPng(const std::filesystem::path& path, int width, int height);

}  // namespace maskwright
