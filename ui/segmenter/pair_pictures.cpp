// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmenter/pair_pictures.h"

#include <algorithm>

#include "core/files.h"
#include "exporter/png.h"
#include "gallery/thumbnail_loader.h"
#include "mask/morphology.h"
#include "session/mask_view.h"

namespace maskwright::ui {
namespace {

constexpr int kKeptKilobytes = 48 * 1024;
constexpr int kAtOnce = 2;
constexpr qsizetype kMostWanted = 48;  ///< more than a large screen shows

}  // namespace

PairPictures readPairPictures(const std::filesystem::path& folder, const std::string& file) {
    PairPictures pictures;
    pictures.picture = makeThumbnail(folder / "images" / file, PairPictures::kLongSide);
    pictures.twin = makeThumbnail(folder / "backgrounds" / file, PairPictures::kLongSide);
    const Mask mask = readMaskPng(folder / fromUtf8(maskPathFor(file)));
    pictures.outline = outlineOf(resizeByArea(mask, pictures.picture.width(), pictures.picture.height()));
    return pictures;
}

PairPictureLoader::PairPictureLoader(QObject* parent) : QObject(parent), m_ready(kKeptKilobytes) {
    m_pool.setMaxThreadCount(kAtOnce);
}

void PairPictureLoader::setFolder(const std::filesystem::path& folder) {
    m_folder = folder;
    m_ready.clear();
    m_broken.clear();
    m_inHand.clear();
    m_wanted.clear();
    ++m_generation;
}

std::shared_ptr<const PairPictures> PairPictureLoader::pictures(const SheetPair& pair) {
    const qint64 index = pair.index;
    if (const auto* ready = m_ready.object(index)) return *ready;
    if (m_broken.contains(index) || m_inHand.contains(index)) return {};
    m_wanted.removeIf([index](const Wanted& wanted) { return wanted.index == index; });
    m_wanted.prepend({index, folderOfPair(m_folder, pair.verdict), pair.file});
    if (m_wanted.size() > kMostWanted) m_wanted.removeLast();
    loadNext();
    return {};
}

void PairPictureLoader::loadNext() {
    while (m_inHand.size() < kAtOnce && !m_wanted.isEmpty()) {
        const Wanted next = m_wanted.takeFirst();
        m_inHand.insert(next.index);
        runInBackground(
            m_pool, this, [next] { return readPairPictures(next.folder, next.file); },
            [this, index = next.index, generation = m_generation](const Outcome<PairPictures>& outcome) {
                receive(generation, index, outcome);
            });
    }
}

void PairPictureLoader::receive(quint64 generation, qint64 index, const Outcome<PairPictures>& outcome) {
    if (generation != m_generation) return;
    m_inHand.remove(index);
    if (const auto* pictures = std::get_if<PairPictures>(&outcome)) {
        const qsizetype bytes = pictures->picture.sizeInBytes() + pictures->twin.sizeInBytes();
        m_ready.insert(index, new std::shared_ptr<const PairPictures>(std::make_shared<PairPictures>(*pictures)),
                       static_cast<int>(bytes / 1024) + 1);
    } else {
        m_broken.insert(index);
    }
    Q_EMIT loaded(index);
    loadNext();
}

}  // namespace maskwright::ui
