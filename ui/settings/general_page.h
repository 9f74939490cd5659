// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace maskwright::ui {

class StudioSettings;

/// Theme, language, motion.
class GeneralPage : public QWidget {
    Q_OBJECT

  public:
    explicit GeneralPage(StudioSettings& settings, QWidget* parent = nullptr);

  private:
    QComboBox* makeTheme();
    QComboBox* makeLanguage();
    QComboBox* makeMotion();

    StudioSettings& m_settings;
};

}  // namespace maskwright::ui
