// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The segmenter's training and what comes of it, with a fake engine.
class SegmentTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void saysWhatIsMissing();
    void learnsFromTheBestMasksThereAre();
    void trainsThenSegmentsThenTells();
    void stopsAndGoesOnAsItBegan();
    void goesOnAfterARestart();
    void makesTheMasksThatAreMissing();
    void pausesAndResumes();
    void keepsTheNetworkWhenTheNextTrainingFails();
    void drawsWhatTheTrainingWrites();
    void saysTheLossThatItsCurveShows();
    void legendsHaveRoomAbove();
    void saysHowLongATrainingWillTake();
    void learnsFromPairsWhereThereAre();

    void curvesAreMovedByKeys();
    void barsCountScores();
    void setsAsideAndPutsBack();

    void windowTakesTheMasksAndRanksThem();
    void windowKeepsTheMasksBeforeAPoorSegmenter();
    void windowShowsThePhotoOfAScore();
};

}  // namespace maskwright::ui
