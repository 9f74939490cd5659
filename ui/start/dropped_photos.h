// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace maskwright::ui {

/// What opens when something is dropped on the window.
struct Dropped {
    QString path;     ///< a project, a folder, or a photo that is shown in its folder; empty: nothing of this computer
    QString shown;    ///< relative to the folder `path`, to be shown first; empty: whatever comes first
    int leftOut = 0;  ///< of what was dropped lies elsewhere
};

/// One thing is opened as it is. Several open the folder that holds them all, unless that is as good as the whole disk:
/// then only where the first one lies.
Dropped droppedFrom(const QList<QUrl>& urls);

}  // namespace maskwright::ui
