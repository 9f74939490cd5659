// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The window with the built-in model; skipped where there is none.
class RealEngineTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void looksAndLabels();
};

}  // namespace maskwright::ui
