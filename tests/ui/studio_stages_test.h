// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The rail, the start page, help and the tour in the window.
class StudioStagesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void railFollowsWhatIsShown();
    void everyStageCanBeChosen();
    void lookingAndReviewingAreMarked();
    void pageLeadsOnWhereTheWorkIsDone();
    void reviewAndExportGoStale();
    void acceptingTheDrawnMaskIsAnAnswer();
    void answersToOlderMasksCanBeKept();
    void tellsOnceThatWorkCannotBeNoted();
    void aLostRunStaysToldUntilItIsNoted();
    void tellsThatWorkCannotBeRead();
    void explainsAnExportThatCannotBe();
    void goesBackToTheStartPageAndOn();
    void startPageKnowsHowFarAProjectIs();
    void opensSeveralDroppedPhotos();
    void helpIsAboutWhatHasTheFocus();
    void tourRunsOverTheWindow();
};

}  // namespace maskwright::ui
