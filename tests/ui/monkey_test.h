// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// Somebody without any idea: 5,000 random events in each panel. The window has to live, to be itself afterwards, and
/// to have told of no bug. MASKWRIGHT_MONKEY_SEED takes another seed, MASKWRIGHT_MONKEY_EVENTS another number.
class MonkeyTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void survives_data();
    void survives();
};

}  // namespace maskwright::ui
