// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// What of a concept is stored, shown, proposed and exported, and when.
class ReviewBehaviourTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aWordOnlyLookedForIsNoConcept();
    void theFirstKeptMaskMakesTheConcept_data();
    void theFirstKeptMaskMakesTheConcept();
    void anotherFolderStartsWithoutAWord();
    void attentionDrawsTheLiveMaskAlone();
    void hidingTheOutlineHidesTheStoredOneToo();
    void nothingHereHasAMarkOfItsOwn();
    void aLayerCanBeChosen();
    void aPoorSegmenterIsNotProposed_data();
    void aPoorSegmenterIsNotProposed();
    void aConceptIsRemovedAfterAQuestion();
    void aConceptIsRenamed();
    void aStrokeBehindARenameStaysWithItsConcept();
    void namesStayWhileMasksAreImported();
    void aRemovedConceptLeavesNoStages();
    void theFlagOfTheSegmenterComesWithItsMasks_data();
    void theFlagOfTheSegmenterComesWithItsMasks();
    void exportLeavesOutWhatNobodyLookedAt();
    void whatTheProgramLeftOutIsNoChoice();
    void theDotTellsOfAMask();
    void orderAndComparisonStay();
    void thePlaceStaysOverARestart_data();
    void thePlaceStaysOverARestart();
    void acceptsTheMaskThatIsDrawn_data();
    void acceptsTheMaskThatIsDrawn();
    void aMaskOfOnesOwnIsNotReplacedUnsaid();
    void anotherOutlineThanTheAcceptedOneIsTold();
    void attentionIsOfTheConceptNotOfOneObject();
    void theOrderOfThePhotosIsThePersons();
};

}  // namespace maskwright::ui
