// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "mask/mask.h"

namespace maskwright {

/// `masks/<image path with .png>`.
std::string maskPathFor(const std::string& imageFile);
/// Writes 0/255 and reads it back. @throws Error(DiskFull) on failure or when what is read differs.
void writeMaskPng(const std::filesystem::path& path, const Mask& mask);
/// Any non-zero grey value is foreground. @throws Error(BadInput).
Mask readMaskPng(const std::filesystem::path& path);

/// `maps/<image path with .png>`.
std::string mapPathFor(const std::string& imageFile);
/// `confidence/<image path with .png>`.
std::string confidencePathFor(const std::string& imageFile);
/// Values from 0 to 1 as 8-bit grey, 0 to 255; what lies outside is clamped. @throws Error(DiskFull).
void writeMapPng(const std::filesystem::path& path, const HeatMap& map);
/// What is left of a map when it is written and read again.
HeatMap asStored(HeatMap map);
/// @throws Error(BadInput).
HeatMap readMapPng(const std::filesystem::path& path);

}  // namespace maskwright
