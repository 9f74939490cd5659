// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// Cards where there is little room: one is shown, the others are lines that can be unfolded.
class CardsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void oneIsShownWhereAllWouldHideThePhoto();
    void allAreShownWhereThereIsRoom();
    void cardsKeepToTheirAnchorsWidth();
    void longWordsAreBroken_data();
    void longWordsAreBroken();
    void usualWordsStayWhole();
    void longWordsAreCopiedWhole();
    void wideButtonsTakeMoreLines_data();
    void wideButtonsTakeMoreLines();
    void buttonsStandSideBySideWhereTheyFit();
    void buttonsFollowTheWritingDirection();
    void foldedCardsOpenAtAPress();
    void foldedCardsOpenWithTheKeyboard();
    void whatIsInUseStaysOpen();
    void anotherOpensWhereOneIsClosed();
    void allCanBeFolded();
    void foldedCardsAreSpoken();
    void nothingSlides();
};

}  // namespace maskwright::ui
