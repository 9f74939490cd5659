// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The window around the work: opening photos, going from one to the next, menus, keys and bars.
class StudioWindowTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void startsWithAnInvitation();
    void opensADroppedFolder();
    void opensADroppedPhotoInItsFolder();
    void opensTenThousandPhotosAtOnce();
    void saysWhyAFolderCannotBeOpened();
    void namesABrokenPhotoAndGoesOn();
    void stepsThroughPhotosByKey();
    void keepsLettersInTheTextField();
    void switchesTheTheme();
    void listsShortcuts();
    void keysChooseStages();
    void menusAreEven();
    void saysWhereItIsSaved();
    void hasOneBarAtTheBottom();
    void photoNameGivesUpItsSizeFirst();
    void hasNoDeadButton();
};

}  // namespace maskwright::ui
