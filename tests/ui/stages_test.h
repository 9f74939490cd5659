// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The rail: its marks, and the view of them.
class StagesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void marksFollowTheWork_data();
    void marksFollowTheWork();
    void onlyOneStageIsNext();
    void stageLeadsOnOnceItIsDone();
    void headOffersTheWayOn();
    void bookNotesWhatAReviewRestsOn();
    void bookNotesWhatADatasetIsOf();
    void marksAreWordsToo();
    void marksDifferInShape();
    void choosingIsLeftToTheListener();
    void arrowsGoFromStageToStage();
    void railIsOneTabStop();
    void labelsKeepToTheirLines();
    void railFitsALowWindow();
    void aStageIsCalledTheSameOnItsPage_data();
    void aStageIsCalledTheSameOnItsPage();
};

}  // namespace maskwright::ui
