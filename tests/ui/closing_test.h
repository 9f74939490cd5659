// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// Closing the window while jobs run or wait.
class ClosingTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void closesWhileAJobRuns_data();
    void closesWhileAJobRuns();
    void closesWhileAJobIsPaused();
    void closesWhileJobsWait();
    void keepsRunning();
    void asksOnceAtATime();
    void doesNotAskAgainWhileItStops();
    void asksNothingOfWhatIsBeingStopped();
    void closesWhenTheJobEndsUnderTheQuestion();
    void startsNothingMoreOnceItCloses();
    void wordsTheQuestion_data();
    void wordsTheQuestion();
};

}  // namespace maskwright::ui
