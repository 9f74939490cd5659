// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// Strokes of a person on the canvas, by synthetic mouse, pen and keys, and whatever else is done meanwhile.
class CanvasEditTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theBrushPaintsAndTellsOnce();
    void theRightButtonAndAltErase();
    void theEraserTakesAway();
    void shiftDrawsAStraightLineFromTheLastPoint();
    void twoQuickDabsAreTwoStrokes();
    void aStrokeGoesOnOutsideTheWidget();
    void aStrokeIsNotLostWhenTheReleaseIs();
    void escapeTakesAStrokeBack();
    void switchingPhotoOrToolFinishesTheStroke();
    void losingTheFocusFinishesTheStroke();
    void aMaskSetInMidStrokeKeepsTheStroke();
    void theMiddleButtonAndSpacePanWithAnyTool();
    void aPenPaintsByPressure();
    void aTouchpadPans();
    void theSizeOfTheBrushStaysInItsRange();
    void anEqualMaskChangesNothing();
    void anythingAtAll();
};

}  // namespace maskwright::ui
