// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// What the attention panel computes and shows: maps of several words and layers, curves, values under the cursor, the
/// threshold for all photos.
class AttentionTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void addsWordsAndAveragesLayers();
    void averagesTheTimesteps();
    void showsNothingThatWasNotRecorded();
    void theAverageIsMadeOfTheConcept();
    void leavesThePaddingOut();
    void paintsTheSameWithWhatItKept();
    void curvesHaveTheValuesOfEachTimestep();
    void curvesOfTheAverageAreWeighedAsItIs();
    void curvesOfTheNewestChoiceAlone();
    void tellsWhichWordsLookAtAPoint();
    void findsTheCellOnAPaddedCanvas();
    void readsOutUnderTheCursor();
    void choosesSeveralWords();
    void choosesWordsByKey();
    void keepsALayerChosen();
    void keepsTheChoiceFromPhotoToPhoto();
    void playsTheTimesteps();
    void leavesTheMeanForATimestep();
    void offersUniformColoursFirst();
    void theLineFollowsTheScrubber();
    void choosesATimestepInThePlot();
    void foldsASectionByKey();
    void theCanvasTellsWhereThePointerIs();
    void theThresholdOfOnePhotoCountsForAll();
    void labelsWithTheThresholdForAll();
    void theWindowJoinsPlotAndScrubber();
    void theWindowUsesTheThresholdForAll();
};

}  // namespace maskwright::ui
