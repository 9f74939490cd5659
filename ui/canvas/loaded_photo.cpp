// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/loaded_photo.h"

#include <algorithm>
#include <new>

namespace maskwright::ui {
namespace {

constexpr int kSmallestLongSide = 768;

}  // namespace

QImage toQImage(const Image& image) {
    const QImage borrowed(image.rgb.data(), image.width, image.height, qsizetype{3} * image.width,
                          QImage::Format_RGB888);
    QImage copy = borrowed.convertToFormat(QImage::Format_RGB32);
    if (copy.isNull() && !image.empty()) throw std::bad_alloc();  // Qt says it with an empty picture
    return copy;
}

LoadedPhoto makeLoadedPhoto(Image image) {
    LoadedPhoto photo;
    photo.image = std::make_shared<const Image>(std::move(image));
    photo.levels.push_back(toQImage(*photo.image));
    while (std::max(photo.levels.back().width(), photo.levels.back().height()) > 2 * kSmallestLongSide) {
        const QImage& last = photo.levels.back();
        photo.levels.push_back(last.scaled(std::max(1, last.width() / 2), std::max(1, last.height() / 2),
                                           Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return photo;
}

}  // namespace maskwright::ui
