// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The fine-tune page, its settings and its previews, with a fake engine.
class FinetunePageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();

    void settingsLeadToSteps();
    void settingsOfARunAreShown();
    void saysHowLongItWillTake();
    void previewsUseTheWidth();

    void pageSaysWhatIsMissing();
    void pageOffersWhatCanBeDone();
    void pageFitsItsRoom();

    void stripShowsTheNewestFirst();
    void stripForgetsAnEarlierRun();
    void comparesTwoSteps();
};

}  // namespace maskwright::ui
