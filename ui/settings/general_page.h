// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;

namespace maskwright::ui {

class StudioSettings;

/// Theme, language, motion.
class GeneralPage : public QWidget {
    Q_OBJECT

  public:
    explicit GeneralPage(StudioSettings& settings, QWidget* parent = nullptr);

  Q_SIGNALS:
    /// For the language that was chosen.
    void restartRequested();

  private:
    QComboBox* makeTheme();
    QComboBox* makeLanguage();
    QComboBox* makeMotion();
    QPushButton* makeRestart();

    StudioSettings& m_settings;
};

}  // namespace maskwright::ui
