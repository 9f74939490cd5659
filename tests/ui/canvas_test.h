// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

class CanvasTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void fitsThePhoto();
    void zoomsAtTheCursor();
    void pansAndKeepsThePhotoInSight();
    void showsCrispPixels();
    void laysTheHeatmapOver();
    void drawsTheOutline();
    void shrinksWithoutShimmer();
    void survivesWithoutAPhoto();
};

}  // namespace maskwright::ui
