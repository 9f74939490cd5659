// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// Projects in the real window: opened again, moved, damaged, newer, open elsewhere, or with other photos than before.
class StudioProjectsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void opensWhereItWasLeft();
    void showsThePhotoThatWasAskedFor();
    void aProjectOpenElsewhereIsReadOnlyAndSaysSo();
    void saysWhyItIsReadOnlyInTheLanguageOfTheWindow();
    void offersToRecoverADamagedProject();
    void asksForPhotosThatMoved();
    void keepsTheMasksOfAPhotoThatIsGone();
    void tellsWhenAPhotoIsAnother_data();
    void tellsWhenAPhotoIsAnother();
    void opensAProjectOfANewerVersionToLookAt();
    void leavesOutNamesThatNoProjectCanHold();
    void showsTheMasksOfAProjectThatIsOpenedAgain();
};

}  // namespace maskwright::ui
