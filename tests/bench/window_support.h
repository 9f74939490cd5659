// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <fstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "dialogs/dialogs.h"

namespace maskwright::ui {

class NoDialogs final : public Dialogs {
  public:
    void pickFolder(QWidget*, const QString&, const QString&, Chosen) override {}
    void pickFile(QWidget*, const QString&, const QString&, const QString&, Chosen) override {}
    void pickSaveFile(QWidget*, const QString&, const QString&, const QString&, Chosen) override {}
    void showFolder(const QString&) override {}
};

/// How long the event loop was away, each time that it could be noticed.
class Heartbeat : public QObject {
  public:
    Heartbeat() {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double gap = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
            if (gap > 1) m_gaps.push_back(gap);
            m_clock.start();
        });
        m_clock.start();
        m_timer.start(0);
    }
    /// Milliseconds.
    std::vector<double> take() { return std::exchange(m_gaps, {}); }

  private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
};

inline double residentMegabytes() {
    std::ifstream statm("/proc/self/statm");
    double pages = 0;
    statm >> pages >> pages;
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// Seconds on the clock when the condition holds. @throws std::runtime_error when it took longer than that.
template <typename Condition>
double secondsUntil(const QElapsedTimer& clock, Condition condition, int patienceMs = 60'000) {
    while (!condition()) {
        if (clock.elapsed() > patienceMs)
            throw std::runtime_error("the window took longer than " + std::to_string(patienceMs / 1000) + " seconds");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

}  // namespace maskwright::ui
