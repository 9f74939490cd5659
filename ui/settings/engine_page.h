// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "pipeline/machine.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace maskwright::ui {

class StudioSettings;

/// How the engine runs. Says of each setting what it is good for and what "automatic" stands for on this machine, as
/// soon as the machine was looked at.
class EnginePage : public QWidget {
    Q_OBJECT

  public:
    explicit EnginePage(StudioSettings& settings, QWidget* parent = nullptr);

  Q_SIGNALS:
    void machineShown();

  private:
    /// What it stands for, a sentence for each setting.
    struct Automatic {
        QString device, precision, threads, memory;
    };

    void makeBoxes();
    void makeNumbers();
    void choose();
    void showMachine(const Machine& machine);
    void showNotes();
    Automatic automaticOn(const Machine& machine) const;
    QString complaint() const;

    StudioSettings& m_settings;
    QComboBox* m_device;
    QComboBox* m_precision;
    QSpinBox* m_threads;
    QSpinBox* m_memory;
    QSpinBox* m_cache;
    QLabel* m_deviceNote;
    QLabel* m_precisionNote;
    QLabel* m_threadsNote;
    QLabel* m_memoryNote;
    QLabel* m_complaint;
    std::optional<Machine> m_machine;  ///< none until it was looked at
};

}  // namespace maskwright::ui
