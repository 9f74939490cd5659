// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The start page and its parts, without a window around them.
class StartTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void remembersProjectsAndHowFarTheyAre();
    void keepsTheLastTwelve();
    void findsTheProjectOfAFolder();
    void saysDaysInWords_data();
    void saysDaysInWords();
    void opensWhatIsDropped_data();
    void opensWhatIsDropped();
    void firstRunShowsTheSteps();
    void buttonsAskForWhatTheySay();
    void recentProjectsFitTheWindow_data();
    void recentProjectsFitTheWindow();
    void cardsSayHowFarAProjectIs();
    void cardsWorkByKey();
    void removingGoesOnWithTheNextCard();
    void cardsShowThePhotoShownLast();
    void missingProjectsAreMarked();
    void emptyStateAsksForOneThing();
};

}  // namespace maskwright::ui
