// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <memory>
#include <vector>

#include "image/image.h"

namespace maskwright::ui {

/// A decoded photo, ready to be drawn at any zoom. Made off the GUI thread, never changed.
struct LoadedPhoto {
    std::shared_ptr<const Image> image;
    /// The photo itself (the pixels of `image`), then each half the size of the one before: shrinking far in one go
    /// would shimmer. RGB888.
    std::vector<QImage> levels;

    QSize size() const { return {image->width, image->height}; }
};

/// A copy in Qt's own layout; the only place where the two meet. @throws std::bad_alloc.
QImage toQImage(const Image& image);
LoadedPhoto makeLoadedPhoto(Image image);

}  // namespace maskwright::ui
