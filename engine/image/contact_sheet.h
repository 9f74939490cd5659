// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "image/image.h"

namespace maskwright {

struct ContactTile {
    Image picture;
    std::string name;   ///< first line under the picture; shortened in its middle where it is too long
    std::string value;  ///< second line
};

struct ContactSection {
    std::string heading;
    std::vector<ContactTile> tiles;
};

struct ContactSheetLayout {
    int columns = 6;
    int tileSide = 240;  ///< pictures are fitted into a square of this many pixels, never enlarged beyond it
};

/// Sections below each other, each a heading over rows of pictures with two lines of text under each, on white.
/// What is not ASCII is shown as "?": the built-in letters know no more.
Image contactSheet(const std::string& title, const std::vector<ContactSection>& sections,
                   const ContactSheetLayout& layout = {});

}  // namespace maskwright
