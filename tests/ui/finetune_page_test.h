// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The fine-tune page and its parts, with a fake engine.
class FinetunePageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();

    void settingsLeadToSteps();
    void settingsOfARunAreShown();
    void saysHowLongItWillTake();
    void measuresThePaceOfATraining();
    void previewsUseTheWidth();

    void pageSaysWhatIsMissing();
    void pageOffersWhatCanBeDone();
    void pageFitsItsRoom();
    void stripShowsTheNewestFirst();
    void stripForgetsAnEarlierRun();
    void comparesTwoSteps();
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
