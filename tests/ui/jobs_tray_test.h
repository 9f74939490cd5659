// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// What the bar and the tray show of jobs, where the tray lies, and the notice that a job ended.
class JobsTrayTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void listsWhatRunsThenWhatWaitsThenWhatEnded();
    void changesFiguresWithoutNewRows();
    void doesNothingWhileItIsShut();
    void dropsWholePartsWhereThereIsNoRoom();
    void keepsTheShareBesideThePasses();
    void saysHowJobsEnded();
    void goesWithItsBar();
    void staysInItsWindow_data();
    void staysInItsWindow();
    void countsWhatWaits();
    void tellsOfLongJobsWhileAway_data();
    void tellsOfLongJobsWhileAway();
    void tellsNothingToWhoIsThere();
    void roundsDurations();
    void isInTheStudio();
};

}  // namespace maskwright::ui
