// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace maskwright::ui {

/// Pictures of the window as a person sees it, with the real engine, for people to look at: in the
/// folder MASKWRIGHT_SCREENSHOTS, else in `screenshots` where the test runs. MASKWRIGHT_SCREENSHOT_PHOTOS names other
/// photos than the samples, in folders that are named after what they show.
class ScreenshotsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void reviewing_data();
    void reviewing();
    void stages_data();
    void stages();

  private:
    QTranslator m_words;
};

}  // namespace maskwright::ui
