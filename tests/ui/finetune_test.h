// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The fine-tune session, with a fake engine.
class FinetuneTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();

    void startsWithWhatIsThere();
    void takesConceptsFromFolders();
    void pausesAndResumesTheSameJob();
    void stopsAndGoesOn();
    void goesOnAfterACrash();
    void startsOverWhenItIsConfirmed();
    void waitsBehindOtherJobs();
    void tellsWhyTrainingFailed();
    void tellsWhichModelsCannotBeTrained();
    void keepsToTheMemoryThatWasChosen();
    void readsTheLogWhileItTrains();
    void goesOnForAConceptThatIsNotInHand();
    void dropsAnswersAboutAnotherConcept();
    void goesBackToACheckpoint();
    void tellsWhyGoingBackFailed();
    void saysHowManyPhotosItLearnedFrom();
    void goesWhileItTrains();
};

}  // namespace maskwright::ui
