// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace maskwright {

enum class PhotoCopy {
    Same,    ///< byte for byte
    Turned,  ///< stored rotated: its pixels were turned and its EXIF tag is gone
    Recast,  ///< into the format that the name asks for
};

/// A copy of a photo that shows the same to readers that know EXIF orientation and to those that do not. Where that
/// takes encoding anew, JPEG gets quality 98. What `to` ends in decides the format.
/// @throws Error(BadInput) when the photo cannot be read or its format cannot be written, Error(DiskFull).
PhotoCopy copyUpright(const std::filesystem::path& from, const std::filesystem::path& to);

/// Readers that ignore EXIF see such a photo turned. False for what cannot be read.
bool isStoredRotated(const std::filesystem::path& photo);

}  // namespace maskwright
