// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/dropped_photos.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>
#include <algorithm>

namespace maskwright::ui {
namespace {

QString parentOf(const QString& path) {
    return QFileInfo(path).path();
}

bool liesIn(const QString& path, const QString& folder) {
    return path == folder || path.startsWith(folder.endsWith(QLatin1Char('/')) ? folder : folder + QLatin1Char('/'));
}

/// Nobody means all of it.
bool isTooWide(const QString& folder) {
    const QDir place(folder);
    return place.isRoot() || liesIn(QDir::homePath(), place.absolutePath());
}

QString commonFolder(const QStringList& paths) {
    QString common = parentOf(paths.front());
    for (const QString& path : paths)
        while (!liesIn(parentOf(path), common)) {
            const QString higher = parentOf(common);
            if (higher == common) return common;
            common = higher;
        }
    return common;
}

}  // namespace

Dropped droppedFrom(const QList<QUrl>& urls) {
    QStringList paths;
    for (const QUrl& url : urls)
        if (url.isLocalFile()) paths.push_back(QDir::cleanPath(url.toLocalFile()));
    if (paths.isEmpty()) return {};
    const int others = static_cast<int>(paths.size()) - 1;
    const auto project = std::find_if(paths.begin(), paths.end(),
                                      [](const QString& path) { return path.endsWith(QLatin1String(".mwproj")); });
    if (project != paths.end()) return {*project, {}, others};
    const QString& first = paths.front();
    if (others == 0) return {first, {}, 0};
    const QString common = commonFolder(paths);
    const bool isFolder = QFileInfo(first).isDir();
    if (isTooWide(common)) {
        const QString home = isFolder ? first : parentOf(first);
        const auto elsewhere =
            std::count_if(paths.begin(), paths.end(), [&](const QString& path) { return !liesIn(path, home); });
        return {first, {}, static_cast<int>(elsewhere)};
    }
    if (isFolder) return {common, {}, 0};
    if (parentOf(first) == common) return {first, {}, 0};
    return {common, QDir(common).relativeFilePath(first), 0};
}

}  // namespace maskwright::ui
