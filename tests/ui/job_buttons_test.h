// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// What the buttons of the bar, of the tray and of its rows do to jobs.
class JobButtonsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void offersPauseWhereItHelps_data();
    void offersPauseWhereItHelps();
    void pausesFromTheBarAndFromTheTray();
    void cancelsFromTheTray();
    void cancelsWithAWord();
    void movesAWaitingJobToTheFront();
    void followsTheLogAndCopiesIt();
    void forgetsWhatEnded();
    void opensWithItsButtonAndShutsWithEscape();
    void cancellingALookInTheTrayEndsLookingAtEach();
};

}  // namespace maskwright::ui
