// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// Which words are concepts of a project, under which names, and which of them are exported.
class ReviewConceptsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aWordOnlyLookedForIsNoConcept();
    void theFirstKeptMaskMakesTheConcept_data();
    void theFirstKeptMaskMakesTheConcept();
    void anotherFolderStartsWithoutAWord();
    void aConceptIsRemovedAfterAQuestion();
    void aConceptIsRenamed();
    void aStrokeBehindARenameStaysWithItsConcept();
    void namesStayWhileMasksAreImported();
    void aRemovedConceptLeavesNoStages();
    void theFlagOfTheSegmenterComesWithItsMasks_data();
    void theFlagOfTheSegmenterComesWithItsMasks();
    void exportLeavesOutWhatNobodyLookedAt();
    void whatTheProgramLeftOutIsNoChoice();
};

}  // namespace maskwright::ui
