// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The window in every theme and language: complete, and no text cut off. With MASKWRIGHT_SCREENSHOTS set to a folder,
/// the pictures are kept there.
class LayoutTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void wordsOfTheReviewAreTranslated();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void fitsASmallScreen_data();
    void fitsASmallScreen();
    void answersStandStill_data();
    void answersStandStill();
    void reviewPanelKeepsItsWidth_data();
    void reviewPanelKeepsItsWidth();
    void cardsFitOverTheStartPage();
};

}  // namespace maskwright::ui
