// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The refine session, with a fake engine.
class RefineTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void paintsOncePerGuidance();
    void slidesOverWhatIsPainted();
    void waitsOnlyForTheLastGuidanceAskedFor();
    void paintsEveryStep();
    void cancelsPainting();
    void dropsWhatComesTooLate();
    void keepsThePaintingsOfEachPhoto();
    void paintsWithTheFineTunedModel();
    void refusesToPaintOverNothing();
    void tellsWhyPaintingFailed();
    void goesWhileItPaints();

    void cutsTheMaskOfARunOverAllPhotos();
    void cutsAtTheThresholdOfThePhoto();
    void showsWhatTheRunOverAllPhotosStored();
    void refinesWhatLabellingStored();
    void measuresWhatEachStepDoes();
    void switchesSteps();

    void refinesAllPhotos();
    void takesConceptsFromFolders();
    void goesOnWithAStoppedRun();
    void makesRoomForAnotherRun();
    void makesRoomWhenTheEngineDoesNotGoOn();
    void tellsWhyRefiningFailed();
};

}  // namespace maskwright::ui
