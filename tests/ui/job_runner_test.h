// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

class JobRunnerTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void makesTheEngineOnceAndOnItsOwnThread();
    void runsJobsInTheOrderTheyCame();
    void runsAWaitingJobNext();
    void turnsExceptionsIntoFailures_data();
    void turnsExceptionsIntoFailures();
    void goesOnAfterAFailure();
    void stopsAnInspectionAtOnce();
    void stopsLabellingAfterThePhoto();
    void endsAWaitingJobAsStopped();
    void cancelsOnlyOnceWhatWaits();
    void stopsTrainingAfterItsStepAndTheRestAtOnce_data();
    void stopsTrainingAfterItsStepAndTheRestAtOnce();
    void stoppingEverythingTakesNoCancelBack();
    void offersToStopAtOnceWhereLittleIsLost_data();
    void offersToStopAtOnceWhereLittleIsLost();
    void holdsAJobAndLetsItGoOn();
    void alwaysDeliversTheLastProgress();
    void reportsAtMostThirtyTimesASecond();
    void handsOnWhatTheEngineSays();
    void keepsRecordsOfJobs();
    void keepsNoRecordOfAnInspectionThatWentWell();
    void tellsNobodyWhoIsGone();
    void isDestroyedWhileAJobRuns();
};

}  // namespace maskwright::ui
