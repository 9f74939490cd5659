// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// Labelling all photos, closing the window at any moment, and what is kept until the next time.
class StudioLabelTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void labelsTheFolder();
    void cancelsLabellingAndKeepsMasks();
    void proposesAFolderThatIsTaken();
    void saysBesideTheFolderWhyItIsRefused();
    void goesOnOnlyWithTheSameSettings();
    void looksAfterLabelling();
    void looksAfterATraining();
    void bothPassesAreOneProgress();
    void onlyASegmenterMakesASecondPass_data();
    void onlyASegmenterMakesASecondPass();
    void timeLeftCountsThePassToCome();
    void menuNamesOnlyTheConceptsThereAre();
    void closesWhileIdle();
    void closesWhileLooking();
    void closesWhileLabelling();
    void remembersSettings();
};

}  // namespace maskwright::ui
