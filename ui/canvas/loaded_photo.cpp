// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/loaded_photo.h"

#include <algorithm>
#include <new>

namespace maskwright::ui {
namespace {

constexpr int kSmallestLongSide = 768;

QImage view(const Image& image) {
    return {image.rgb.data(), image.width, image.height, qsizetype{3} * image.width, QImage::Format_RGB888};
}

/// The photo's own pixels, which live as long as any copy of the picture.
QImage borrowed(const std::shared_ptr<const Image>& image) {
    const auto release = [](void* owner) { delete static_cast<std::shared_ptr<const Image>*>(owner); };
    return {image->rgb.data(),
            image->width,
            image->height,
            qsizetype{3} * image->width,
            QImage::Format_RGB888,
            release,
            new std::shared_ptr<const Image>(image)};
}

/// Each pixel the mean of four, without a copy of the whole on the way.
QImage halved(const QImage& image) {
    constexpr int kChannels = 3;
    QImage half(std::max(1, image.width() / 2), std::max(1, image.height() / 2), QImage::Format_RGB888);
    if (half.isNull()) throw std::bad_alloc();
    for (int y = 0; y < half.height(); ++y) {
        const uchar* upper = image.constScanLine(2 * y);
        const uchar* lower = image.constScanLine(std::min(2 * y + 1, image.height() - 1));
        uchar* line = half.scanLine(y);
        for (int x = 0; x < half.width(); ++x) {
            const int left = kChannels * 2 * x;
            const int right = kChannels * std::min(2 * x + 1, image.width() - 1);
            for (int channel = 0; channel < kChannels; ++channel)
                line[kChannels * x + channel] =
                    static_cast<uchar>((upper[left + channel] + upper[right + channel] + lower[left + channel] +
                                        lower[right + channel] + 2) /
                                       4);
        }
    }
    return half;
}

}  // namespace

QImage toQImage(const Image& image) {
    QImage copy = view(image).convertToFormat(QImage::Format_RGB32);
    if (copy.isNull() && !image.empty()) throw std::bad_alloc();  // Qt says it with an empty picture
    return copy;
}

LoadedPhoto makeLoadedPhoto(Image image) {
    LoadedPhoto photo;
    photo.image = std::make_shared<const Image>(std::move(image));
    photo.levels.push_back(borrowed(photo.image));
    while (std::max(photo.levels.back().width(), photo.levels.back().height()) > 2 * kSmallestLongSide) {
        photo.levels.push_back(halved(photo.levels.back()));
    }
    return photo;
}

}  // namespace maskwright::ui
