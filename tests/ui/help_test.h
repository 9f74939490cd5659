// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// Help texts, the popup that shows them, and the tour, over a plain window.
class HelpTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyTopicIsExplained();
    void topicsLeadThroughAllOfThem();
    void everyStageHasATopic();
    void topicsAreThoseOfTheNearestWidget();
    void boxesStandBesideTheirTarget_data();
    void boxesStandBesideTheirTarget();
    void popupOpensAndGivesTheFocusBack();
    void boxesStandAtTheirButton_data();
    void boxesStandAtTheirButton();
    void boxesStandBesideTheirPanel_data();
    void boxesStandBesideTheirPanel();
    void popupStandsAtItsButton();
    void popupSparesThePanelItExplains();
    void popupClosesAtAPressBeside();
    void popupStaysInItsWindow_data();
    void popupStaysInItsWindow();
    void popupKeepsTheTabKey();
    void tourWalksFiveSteps();
    void tourGoesBackAndEnds();
    void tourFollowsTheWindow();
    void whatIsLitCanBeUsed();
    void bothLightsAreOpen();
    void tourCanBeClickedThrough();
    void lightReachesOpaqueParts();
    void tourSurvivesMissingWidgets();
    void tourIsSpoken();
};

}  // namespace maskwright::ui
