// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// Help texts and the popup that shows them, over a plain window.
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
};

}  // namespace maskwright::ui
