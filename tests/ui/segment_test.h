// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The segmenter's page: training, made-up pairs, evaluation.
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
    void learnsFromPairsWhereThereAre();

    void makesPairsAndShowsThem();
    void keepsAndDropsPairs();
    void goesOnMakingPairs();
    void startsPairsOver();
    void keepsTheOldPairsWhenTheNewOnesFail();
    void paintsPairsWithTheFineTunedModel();

    void judgesMasksByTrueOnes();
    void leavesOutWhatHasNoPartner();
    void saysWhyFoldersCannotBeCompared();
    void savesTheReport();
    void forgetsTheScoresOfAnotherConcept();

    void curvesAreMovedByKeys();
    void barsCountScores();
    void setsAsideAndPutsBack();

    void windowTakesTheMasksAndRanksThem();
    void windowShowsThePhotoOfAScore();
};

}  // namespace maskwright::ui
