// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The bar and the tray of jobs, their log, and the notice that one ended.
class JobsTrayTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void listsWhatRunsThenWhatWaitsThenWhatEnded();
    void changesFiguresWithoutNewRows();
    void doesNothingWhileItIsShut();
    void offersPauseWhereItHelps_data();
    void offersPauseWhereItHelps();
    void pausesFromTheBarAndFromTheTray();
    void cancelsFromTheTray();
    void cancelsWithAWord();
    void dropsWholePartsWhereThereIsNoRoom();
    void keepsTheShareBesideThePasses();
    void movesAWaitingJobToTheFront();
    void saysHowJobsEnded();
    void followsTheLogAndCopiesIt();
    void forgetsWhatEnded();
    void opensWithItsButtonAndShutsWithEscape();
    void goesWithItsBar();
    void staysInItsWindow_data();
    void staysInItsWindow();
    void countsWhatWaits();
    void tellsOfLongJobsWhileAway_data();
    void tellsOfLongJobsWhileAway();
    void tellsNothingToWhoIsThere();
    void roundsDurations();
    void isInTheStudio();
    void cancellingALookInTheTrayEndsLookingAtEach();
};

}  // namespace maskwright::ui
