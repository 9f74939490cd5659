// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// What somebody needs who does not see the window or has no mouse: a name and a role for everything that takes the
/// focus, and a key to everything that can be clicked. Walks whatever the window and its dialogs hold.
class AccessTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void findsWhatHasNoName();
    void findsWhatNoKeyReaches();
    void windowIsNamed();
    void everyButtonOfTheWindowHasAKey();
    void cardsAreNamed();
    void dialogsAreNamedAndReached();
};

}  // namespace maskwright::ui
