// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The parts without a window: time left, histogram, mask, names, colours.
class PartsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void timeLeftFollowsThePace();
    void timeLeftStartsAnewWithEachStage();
    void timeLeftIsSilentWithoutAPace();
    void histogramCountsEveryValue();
    void histogramOfAConstantMapHasWidth();
    void gaussiansAddUpToTheValues();
    void cutsAsThePipelineCuts();
    void outlineEnclosesTheMask();
    void namesLayersForPeople();
    void textIsReadableInBothThemes();
    void followsTheDesktopsScheme();
    void iconsExist();
    void thumbnailsAreSmallAndUpright();
    void offersWaitToBeTaken();
    void offersOutliveMessages();
    void takenOffersGo();
    void labelsSayLessBeforeTheyAreCut();
    void rowsSayHowMuchMasksDiffer();
    void cardsStandInTheCorner();
    void cardsOfOneJobAreOne();
    void digitsStaySteady();
    void knownNotesAreTranslated();
    void otherLanguagesAreToldOfEnglish();
};

}  // namespace maskwright::ui
