// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// Work that is lost, mixed up or overlooked: of what users of other labelling tools complain of most, each tried in
/// the real window and checked in the files. The numbers are those of the survey (LABELLING section 3); 21 and 25
/// concern downloads and training.
class PainsWorkTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void pain01_workIsNotLost();
    void pain02_switchingPhotosMixesNothingUp();
    void pain03_aWriteCutShortLeavesAProjectThatOpens();
    void pain04_anUnreadableProjectIsNotReplacedByAnEmptyOne();
    void pain05_importingAgainKeepsHandEdits();
    void pain06_hidingChangesNothingThatIsStored();
    void pain07_undoStaysWithThePhotoShown();
    void pain08_ahundredStepsBackAndForth();
    void pain18_historyStaysBounded();
    void pain22_theFirstRunSaysWhatToDo();
    void pain23_trivialActsDoNotCrash();
    void pain24_whatIsNotReviewedIsFound();
};

}  // namespace maskwright::ui
