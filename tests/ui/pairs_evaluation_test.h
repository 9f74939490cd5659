// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The tabs of made-up pairs and of the evaluation, with a fake engine.
class PairsEvaluationTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
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
};

}  // namespace maskwright::ui
