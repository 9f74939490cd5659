// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// Whole flows through the real window; each ends by reading the project file.
class StudioReviewTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void acceptsAndGoesOn();
    void paintsUndoesAndKeepsItAcrossARestart();
    void answersStayInertWhileTyping();
    void bulkAnswersTakeTheSelection();
    void lockedPhotosRefuseAnswers();
    void nothingHereIsOneStepBack();
    void nothingHereNeedsAPhotoThatMayBeEdited();
    void opensWhereItWasLeft();
    void showsThePhotoThatWasAskedFor();
    void asksBeforeAKeyIsTaken();
    void fillKeepsWithinAnOutline();
    void aProjectOpenElsewhereIsReadOnlyAndSaysSo();
    void offersToRecoverADamagedProject();
    void asksForPhotosThatMoved();
    void keepsTheMasksOfAPhotoThatIsGone();
    void tellsWhenAPhotoIsAnother_data();
    void tellsWhenAPhotoIsAnother();
    void opensAProjectOfANewerVersionToLookAt();
    void leavesOutNamesThatNoProjectCanHold();
    void copiesAMaskOnlyToAPhotoOfItsSize();
    void showsTheMasksOfAProjectThatIsOpenedAgain();
    void exportsFromATextField();
    void randomEventsLeaveTheProjectInOrder();
};

}  // namespace maskwright::ui
