// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The tour, over a plain window.
class TourTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
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
