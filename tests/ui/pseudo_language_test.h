// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "text_checks.h"

namespace maskwright::ui {

/// The whole window in a language that nobody speaks: what was never handed to a translator stands out, and what has
/// no room for longer words is cut off. And once from right to left.
class PseudoLanguageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void findsWhatIsNotTranslated();
    void windowIsTranslated();
    void dialogsAreTranslated();
    void windowHasRoom_data();
    void windowHasRoom();
    void runsFromRightToLeft();

  private:
    PseudoLanguage m_language;
};

}  // namespace maskwright::ui
