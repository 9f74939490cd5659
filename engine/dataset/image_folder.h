// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace maskwright {

/// The images below a folder, recursively, as UTF-8 paths relative to it with forward slashes, sorted bytewise. Files
/// are taken by extension (jpg jpeg jpe png bmp tif tiff webp gif ppm pgm jp2), hidden ones left out; links to folders
/// are not followed.
/// @throws Error(BadInput) when the folder is missing, is no folder, or holds no image.
std::vector<std::string> scanImages(const std::filesystem::path& folder);

/// The same by name: relative path without extension -> relative path. What belongs to one photo is paired by it.
/// @throws Error(BadInput) as scanImages, and when two files differ only in their extension.
std::map<std::string, std::string> imagesByName(const std::filesystem::path& folder);

/// The part of `relativePath` before its first slash, or empty: the concept of `--concept-from-folder`.
std::string topFolder(const std::string& relativePath);

}  // namespace maskwright
