// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include "pipeline/engine_settings.h"
#include "theme/theme.h"

class QSettings;

namespace maskwright::ui {

/// What a person chose for good, kept in the program's settings file. Each change is written and told at once; what is
/// not there, or makes no sense, reads as automatic. Lives on the GUI thread.
class StudioSettings : public QObject {
    Q_OBJECT

  public:
    static constexpr int kLeastCacheMegabytes = 64;
    static constexpr int kMostCacheMegabytes = 64 * 1024;
    static constexpr int kMostThreads = 1024;
    static constexpr int kMostMemoryMegabytes = 1024 * 1024;

    explicit StudioSettings(QSettings& settings, QObject* parent = nullptr);

    EngineSettings engine() const;
    void setEngine(const EngineSettings& engine);
    /// For photos that were looked at.
    int cacheMegabytes() const;
    void setCacheMegabytes(int megabytes);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    MotionChoice motion() const;
    void setMotion(MotionChoice motion);
    /// A code of languages.h; empty: the system's. In force when the program starts.
    QString language() const;
    void setLanguage(const QString& code);
    /// The one that was chosen when this was made, at the start of the program: that of the texts on the screen.
    const QString& languageInForce() const noexcept { return m_languageInForce; }

    /// Paths of the models that were added; the built-in one is none of them.
    QStringList models() const;
    void setModels(const QStringList& paths);
    /// The one in use; empty: the built-in one.
    QString model() const;
    void setModel(const QString& path);

  Q_SIGNALS:
    void engineChanged();
    void cacheChanged();
    void themeChanged();
    void motionChanged();
    void languageChanged();
    void modelChanged();

  private:
    int number(const QString& key, int least, int most, int otherwise) const;

    QSettings& m_settings;
    QString m_languageInForce;
};

}  // namespace maskwright::ui
