// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/thumbnail_loader.h"

#include <QImageReader>

#include "canvas/loaded_photo.h"
#include "image/read.h"
#include "jobs/background.h"
#include "jobs/paths.h"

namespace maskwright::ui {
namespace {

constexpr int kKeptKilobytes = 32 * 1024;
constexpr int kAtOnce = 2;

/// JPEGs decode several times faster when the reader knows how small they will be. Qt reads nothing else here: its
/// plugins know formats that photos are not accepted in.
QImage quickThumbnail(const QString& path, int longSide) {
    QImageReader reader(path, "jpeg");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    if (!reader.canRead()) return {};
    const QSize size = reader.size();
    if (size.isEmpty()) return {};
    // Twice as large as needed, so that the last step can be a smooth one.
    if (std::max(size.width(), size.height()) > 2 * longSide)
        reader.setScaledSize(size.scaled(2 * longSide, 2 * longSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

}  // namespace

QImage makeThumbnail(const std::filesystem::path& path, int longSide) {
    QImage image = quickThumbnail(qtPath(path), longSide);
    if (image.isNull()) image = toQImage(readImage(path));
    if (std::max(image.width(), image.height()) <= longSide) return image;
    const QSize size = image.size().scaled(longSide, longSide, Qt::KeepAspectRatio).expandedTo({1, 1});
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

ThumbnailLoader::ThumbnailLoader(QObject* parent) : QObject(parent), m_ready(kKeptKilobytes) {
    m_pool.setMaxThreadCount(kAtOnce);
}

void ThumbnailLoader::setFolder(const std::filesystem::path& folder) {
    m_folder = folder;
    m_ready.clear();
    m_failures.clear();
    m_wanted.clear();
    m_inHand.clear();
    ++m_generation;
}

QPixmap ThumbnailLoader::thumbnail(const QString& file) const {
    const QPixmap* ready = m_ready.object(file);
    return ready != nullptr ? *ready : QPixmap();
}

void ThumbnailLoader::want(const QStringList& files) {
    m_wanted = files;
    loadNext();
}

void ThumbnailLoader::loadNext() {
    while (m_inHand.size() < kAtOnce && !m_wanted.isEmpty()) {
        const QString file = m_wanted.takeFirst();
        if (m_ready.contains(file) || m_failures.contains(file) || m_inHand.contains(file)) continue;
        m_inHand.insert(file);
        const std::filesystem::path path = m_folder / enginePath(file);
        runInBackground(
            m_pool, this, [path] { return makeThumbnail(path, kLongSide); },
            [this, file, generation = m_generation](const Outcome<QImage>& outcome) {
                receive(generation, file, outcome);
            });
    }
}

void ThumbnailLoader::receive(quint64 generation, const QString& file, const std::variant<QImage, Failure>& outcome) {
    if (generation != m_generation) return;
    m_inHand.remove(file);
    if (const QImage* image = std::get_if<QImage>(&outcome)) {
        const int kilobytes = static_cast<int>(image->sizeInBytes() / 1024) + 1;
        m_ready.insert(file, new QPixmap(QPixmap::fromImage(*image)), kilobytes);
    } else {
        m_failures.insert(file, std::get<Failure>(outcome).detail);
    }
    Q_EMIT loaded(file);
    loadNext();
}

}  // namespace maskwright::ui
