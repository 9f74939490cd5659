// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// What the tools beside the brush and the operations do to a mask, by synthetic mouse and keys.
class CanvasToolsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void thePolygonClosesByEnterDoubleClickAndFirstPoint();
    void backspaceAndEscapeOnThePolygon();
    void keysOfAnOpenPolygonComeBeforeShortcuts();
    void theLassoFillsWhatItEncloses();
    void theWandTakesAColour();
    void fillFillsAndRemoves();
    void theSnapBrushFollowsTheEdge();
    void revertBringsTheModelBack();
    void operationsChangeTheWholeMask();
    void whatCannotBeEditedIsRefusedWithASentence();
};

}  // namespace maskwright::ui
