// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// What the attention panel computes: maps of several words and layers, curves, values at a point.
class AttentionTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void addsWordsAndAveragesLayers();
    void averagesTheTimesteps();
    void showsNothingThatWasNotRecorded();
    void theAverageIsMadeOfTheConcept();
    void leavesThePaddingOut();
    void paintsTheSameWithWhatItKept();
    void curvesHaveTheValuesOfEachTimestep();
    void curvesOfTheAverageAreWeighedAsItIs();
    void curvesOfTheNewestChoiceAlone();
    void tellsWhichWordsLookAtAPoint();
    void findsTheCellOnAPaddedCanvas();
};

}  // namespace maskwright::ui
