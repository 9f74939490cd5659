// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// Answers and edits through the real window; each flow ends by reading the project file.
class StudioReviewTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void acceptsAndGoesOn();
    void paintsUndoesAndKeepsItAcrossARestart();
    void answersStayInertWhileTyping();
    void bulkAnswersTakeTheSelection();
    void lockedPhotosRefuseAnswers();
    void nothingHereIsOneStepBack();
    void nothingHereNeedsAPhotoThatMayBeEdited();
    void asksBeforeAKeyIsTaken();
    void fillKeepsWithinAnOutline();
    void copiesAMaskOnlyToAPhotoOfItsSize();
    void exportsFromATextField();
    void randomEventsLeaveTheProjectInOrder();
};

}  // namespace maskwright::ui
