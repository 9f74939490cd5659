// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// Which mask of a photo is drawn, proposed and accepted, and in which order and place photos stay.
class ReviewMasksTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void attentionDrawsTheLiveMaskAlone();
    void hidingTheOutlineHidesTheStoredOneToo();
    void nothingHereHasAMarkOfItsOwn();
    void aLayerCanBeChosen();
    void aPoorSegmenterIsNotProposed_data();
    void aPoorSegmenterIsNotProposed();
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
