// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

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
    void looksForAConcept();
    void looksAtEachPhotoShown();
    void showsNewestPhotoOnly();
    void remembersWhatItLookedAt();
    void choosesStepLayerAndWord();
    void dragsTheThreshold();
    void resetsTheThreshold();
    void togglesEdgeSnap();
    void savesTheMaskAsShown();
    void cancelsLooking();
    void showsAFailureAsACard();
    void showsTheModelsNoteOnce();
    void choosesAModel();
    void switchesTheTheme();
    void listsShortcuts();
    void keysChooseStages();
    void menusAreEven();
    void saysWhereItIsSaved();
    void hasOneBarAtTheBottom();
    void photoNameGivesUpItsSizeFirst();
    void copesWithOddConcepts_data();
    void copesWithOddConcepts();
    void hasNoDeadButton();
};

}  // namespace maskwright::ui
