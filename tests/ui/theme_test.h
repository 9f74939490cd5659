// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The look, proven from the palette: texts that can be read, overlays that every eye tells apart, a focus that is
/// seen, icons in the colours of the theme, and nothing that moves where it should not.
class ThemeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void knowsContrastAndDifference();
    void everyTextIsReadable();
    void everyEyeTellsOverlaysApart();
    void focusRingStandsOut();
    void focusIsSeen_data();
    void focusIsSeen();
    void everyRoleOfTheStyleSheetHasAColor();
    void iconsTakeTheColorOfTheTheme();
    void drawnMarksHaveTheColorsOfTheTheme();
    void nothingMovesWithReducedMotion();
    void followsTheDesktopsMotion();
    void wheelIsForWhatHasTheFocus();
    void listsOpenBelowTheirField();
    void allNumberFieldsLookAlike();
};

}  // namespace maskwright::ui
