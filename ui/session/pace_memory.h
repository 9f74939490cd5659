// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>

class QSettings;

namespace maskwright::ui {

/// How long the steps of a training took in all, previews and validations between them included and pauses left out.
/// Times are handed in, so it needs no clock.
class StepTimes {
  public:
    /// Fewer say little: the first ones are slow.
    static constexpr std::int64_t kFewest = 10;

    void restart() { *this = {}; }
    /// The time until the next note() is no step's.
    void hold() { m_last.reset(); }
    /// @param nowMs milliseconds on any clock that does not run backwards
    void note(std::int64_t done, std::int64_t nowMs);
    /// None before kFewest steps.
    std::optional<double> secondsPerStep() const;

  private:
    struct Noted {
        std::int64_t done = 0;
        std::int64_t ms = 0;
    };
    std::optional<Noted> m_last;
    std::int64_t m_steps = 0;
    std::int64_t m_ms = 0;
};

/// How long a step of each kind of training took on this computer the last time; kept in the settings. Nothing is known
/// of a kind that was never measured.
class PaceMemory {
  public:
    /// @param settings outlive it; null: nothing is remembered
    explicit PaceMemory(QSettings* settings = nullptr) : m_settings(settings) {}

    /// What the pace of a training depends on, as the name of its kind: `parts` and this computer.
    static QString kindOf(const QStringList& parts);

    void note(const QString& kind, double secondsPerStep);
    std::optional<double> secondsPerStep(const QString& kind) const;

  private:
    QSettings* m_settings;
};

/// How long a training would take, in one sentence; without a figure, that it is shown after the first steps.
/// @param seconds none: not known
QString wordedExpectation(std::optional<double> seconds);

}  // namespace maskwright::ui
