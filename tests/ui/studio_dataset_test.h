// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// Datasets out of the window and masks into it; each test ends with the files.
class StudioDatasetTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void exportsWhatWasReviewedInEveryFormat();
    void saysWhatTheDatasetWillHold();
    void replacesAnEarlierDatasetOnlyWhenTold();
    void refusesFoldersOfOthers();
    void remembersWhatWasChosen();
    void closesWhileItExports();
    void cancelsAnExportWithoutATrace();
    void importsPngMasksAsALayer();
    void importsItsOwnCocoFile();
    void explainsAnImportThatCannotBe_data();
    void explainsAnImportThatCannotBe();
    void stopsAnImport();
    void closesWhileItImports();
    void checksAndCopiesBesideTheStrokes();
    void labellingGivesTwoLayersToCompare();
};

}  // namespace maskwright::ui
