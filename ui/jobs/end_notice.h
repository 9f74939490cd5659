// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <chrono>
#include <memory>

#include "jobs/job_runner.h"

namespace maskwright::ui {

/// Reaches a person who looks at another window. Tests hand in one that writes down.
class Notifier {
  public:
    virtual ~Notifier() = default;
    /// Does not wait for anybody.
    virtual void notify(const QString& title, const QString& text) = 0;
};

/// Marks the window in the task bar and, where the desktop takes notifications, sends one.
class DesktopNotifier final : public Notifier {
  public:
    /// @param window outlives the notifier
    explicit DesktopNotifier(QWidget& window) : m_window(window) {}
    void notify(const QString& title, const QString& text) override;

  private:
    QWidget& m_window;
};

/// Tells of long jobs that ended while no window of the program was in front: that they are done, or that they failed
/// and why. One that was stopped is no news to who stopped it.
class EndNotice : public QObject {
    Q_OBJECT

  public:
    static constexpr std::chrono::seconds kLong{20};

    EndNotice(JobRunner& runner, std::unique_ptr<Notifier> notifier, std::chrono::milliseconds longJob = kLong,
              QObject* parent = nullptr);

  private:
    void tell(const JobRecord& job);

    std::unique_ptr<Notifier> m_notifier;
    std::chrono::milliseconds m_long;
};

}  // namespace maskwright::ui
