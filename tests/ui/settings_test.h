// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// What a person chooses for good: that it is kept, that it holds, and what is said about it.
class SettingsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void keepsWhatWasChosen();
    void readsNonsenseAsAutomatic();
    void tellsEachChangeOnce();
    void listsTheLanguagesThatAreThere();
    void numbersFollowTheLanguage();
    void loadsTheChosenLanguage();
    void dialogChangesTheSettings();
    void enginePageTellsWhatAutomaticIs();
    void windowFollowsTheSettings();
    void menuTicksTheThemeFromTheStart();
    void windowStartsWithTheSettings();
    void offersARestartForAnotherLanguage();
    void restartsWithWhatWasOpen();
    void cancelledClosingRestartsNothing();
    void aboutTellsVersionsAndLicences();
};

}  // namespace maskwright::ui
