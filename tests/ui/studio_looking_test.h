// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// Looking for a concept in the window: what is shown of it, its threshold and its mask, and what can go wrong.
class StudioLookingTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void looksForAConcept();
    void looksAtEachPhotoShown();
    void showsNewestPhotoOnly();
    void remembersWhatItLookedAt();
    void choosesStepLayerAndWord();
    void dragsTheThreshold();
    void resetsTheThreshold();
    void togglesEdgeSnap();
    void savesTheMaskAsShown();
    void cancelsLooking();
    void showsAFailureAsACard();
    void showsTheModelsNoteOnce();
    void choosesAModel();
    void copesWithOddConcepts_data();
    void copesWithOddConcepts();
};

}  // namespace maskwright::ui
