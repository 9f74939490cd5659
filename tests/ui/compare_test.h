// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// Two photos or two prompts side by side: the session, the pane and both in the window.
class CompareTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void wordsAreAConceptOrAPrompt();
    void followsTheFirstSideAndLooksOnce();
    void looksForAnotherPromptInTheSamePhoto();
    void showsAnotherPhoto();
    void keepsOnlyTheLastQuestion();
    void saysThatAPhotoCannotBeRead();
    void aFailureIsNotRepeatedPhotoAfterPhoto();
    void masksAreComparedAsTheThresholdMoves();
    void aThresholdForAllPhotosCountsHereToo();
    void forgetsItsPhotoWithTheFolder();
    void isIdleWhileItIsOff();
    void mapsAreMatchedByWhatTheyStandFor();
    void oneScaleGivesOneColourToOneValue();
    void canvasesShareAView();
    void thePaneAsksAndTells();
    void thePaneFindsPhotosByName();
    void thePaneShowsBothOnOneScale();
    void theWindowShowsBothSides();
};

}  // namespace maskwright::ui
