// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/recent_pictures.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QImage>

#include "gallery/thumbnail_loader.h"
#include "jobs/background.h"
#include "jobs/paths.h"

namespace maskwright::ui {
namespace {

constexpr int kLongSide = 560;  ///< a card is about 270 wide, on screens of twice the density
constexpr int kAtOnce = 2;

struct Found {
    bool isThere = false;
    QImage picture;
};

/// Any photo of a folder; the first one the disk gives.
QString anyPhoto(const QString& folder) {
    const QStringList names = {QStringLiteral("*.jpg"),  QStringLiteral("*.jpeg"), QStringLiteral("*.png"),
                               QStringLiteral("*.webp"), QStringLiteral("*.bmp"),  QStringLiteral("*.tif"),
                               QStringLiteral("*.tiff")};
    QDirIterator photos(folder, names, QDir::Files, QDirIterator::Subdirectories);
    return photos.hasNext() ? photos.next() : QString();
}

Found lookAt(const RecentProject& recent) {
    Found found;
    found.isThere = QFileInfo::exists(recent.project);
    if (!found.isThere) return found;
    QString photo = QDir(recent.photos).filePath(recent.lastPhoto);
    if (recent.lastPhoto.isEmpty() || !QFileInfo(photo).isFile()) photo = anyPhoto(recent.photos);
    if (!photo.isEmpty()) found.picture = makeThumbnail(enginePath(photo), kLongSide);
    return found;
}

}  // namespace

RecentPictures::RecentPictures(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(kAtOnce);
}

RecentPictures::~RecentPictures() {
    m_pool.clear();
}

void RecentPictures::ask(const QList<RecentProject>& projects) {
    for (const RecentProject& recent : projects) {
        const auto known = m_known.constFind(recent.project);
        const bool isKnown = known != m_known.constEnd() && known->photo == recent.lastPhoto && !known->isMissing;
        if (isKnown) {
            if (!known->picture.isNull()) Q_EMIT loaded(recent.project);
            continue;
        }
        m_known[recent.project] = {recent.lastPhoto, picture(recent.project), false};
        runInBackground(
            m_pool, this, [recent] { return lookAt(recent); },
            [this, project = recent.project, photo = recent.lastPhoto](const Outcome<Found>& outcome) {
                const auto asked = m_known.find(project);
                if (asked == m_known.end() || asked->photo != photo) return;
                // A photo that cannot be read leaves the placeholder.
                if (const auto* found = std::get_if<Found>(&outcome)) {
                    asked->isMissing = !found->isThere;
                    asked->picture = QPixmap::fromImage(found->picture);
                }
                Q_EMIT loaded(project);
            });
    }
}

QPixmap RecentPictures::picture(const QString& project) const {
    return m_known.value(project).picture;
}

bool RecentPictures::isMissing(const QString& project) const {
    return m_known.value(project).isMissing;
}

}  // namespace maskwright::ui
