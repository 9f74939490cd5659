// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QSettings>
#include <QTranslator>
#include <memory>
#include <optional>

#include "dialogs/file_dialogs.h"
#include "theme/theme.h"

namespace maskwright::ui {
class StudioWindow;
}

namespace maskwright {

/// Puts the window together: language, theme, settings, the real engine.
class Application : public QApplication {
    Q_DECLARE_TR_FUNCTIONS(Application)

  public:
    Application(int& argc, char** argv);
    ~Application() override;

    int run();

  private:
    /// @param code of languages.h; empty: the system's
    void installLanguage(const QString& code);
    int startAgain(const QString& opened);

    QTranslator m_qtWords;
    QTranslator m_words;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    ui::FileDialogs m_dialogs;
    std::unique_ptr<ui::StudioWindow> m_window;
    std::optional<QString> m_restartWith;  ///< what the next start opens; none: it was not asked for
};

}  // namespace maskwright
