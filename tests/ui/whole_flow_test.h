// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The way from photos to a dataset through the window, with the built-in model and real photos: new project,
/// attention, threshold, fine-tuning that is paused and resumed, refining, a segmenter, review, export, import.
class WholeFlowTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void fromPhotosToADatasetAndBack();
};

}  // namespace maskwright::ui
