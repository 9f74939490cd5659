// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// What is measured of a training: the curves of its losses, its pace, and how far its masks changed.
class TrainingFiguresTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void measuresThePaceOfATraining();
    void wordsChangesInMaskTerms();
    void plotZoomsMovesAndShowsAll();
    void plotHidesNothingOfTheCurves();
    void plotTellsItsTicksApart();
    void plotShowsTheLastMarkWhole();
    void plotKeepsWhatIsLookedAt();
    void plotTellsWhatLiesUnderTheCursor();
    void smoothsLikeTheEngine();
    void paceForgetsWhatIsLongAgo();
};

}  // namespace maskwright::ui
