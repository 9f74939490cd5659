// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// What the attention panel shows and lets one choose; the threshold for all photos.
class AttentionPanelTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void readsOutUnderTheCursor();
    void choosesSeveralWords();
    void choosesWordsByKey();
    void keepsALayerChosen();
    void keepsTheChoiceFromPhotoToPhoto();
    void playsTheTimesteps();
    void playsCalmlyWithLessMotion();
    void leavesTheMeanForATimestep();
    void offersUniformColoursFirst();
    void theLineFollowsTheScrubber();
    void choosesATimestepInThePlot();
    void foldsASectionByKey();
    void remembersWhatIsFolded();
    void theCanvasTellsWhereThePointerIs();
    void theThresholdOfOnePhotoCountsForAll();
    void labelsWithTheThresholdForAll();
    void theWindowJoinsPlotAndScrubber();
    void theWindowUsesTheThresholdForAll();
};

}  // namespace maskwright::ui
