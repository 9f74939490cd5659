// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "image/image.h"

namespace maskwright {

/// Rows of pictures in one: each fitted into a square of `side` pixels, its aspect ratio kept, on a dark ground. Rows
/// are as high as their highest picture and columns as wide as their widest one, with a gap of 4 pixels around each.
Image tiled(const std::vector<std::vector<Image>>& rows, int side);

}  // namespace maskwright
