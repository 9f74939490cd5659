// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The refine page and its strip of pictures, with a fake engine.
class RefinePageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void pageSaysWhatIsMissing();
    void pageOffersToFineTune();
    void pageShowsEffects();
    void pageNamesTheMask();
    void sliderPaintsWhenItIsLetGo();
    void pageRefinesAllPhotos();
    void pageStopsAtOnceWhenAskedAgain();

    void stripFitsItsRoom();
    void stripZoomsTogether();
    void stripChoosesAPainting();
};

}  // namespace maskwright::ui
