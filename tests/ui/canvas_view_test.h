// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// How the canvas shows masks, and the controls around it.
class CanvasViewTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theTransformKeepsThePointUnderTheCursor();
    void theTransformFitsAndPans();
    void anOverlayShowsEachPixelOfTheMask_data();
    void anOverlayShowsEachPixelOfTheMask();
    void aPartOfAnOverlayIsThatPartOfTheWhole_data();
    void aPartOfAnOverlayIsThatPartOfTheWhole();
    void aShrunkOverlayShowsShares();
    void anOverlayFollowsAStroke();
    void eachModeShowsTheMaskItsWay();
    void peekingShowsThePhotoAlone();
    void blinkingTakesTurns();
    void aSplitViewShowsBothAndItsDividerMoves();
    void thePaletteOffersEveryToolAndOperation();
    void theSettingsSpeakAndListen();
    void theSettingsKeepTheLayer();
    void picturesToLookAt();
};

}  // namespace maskwright::ui
