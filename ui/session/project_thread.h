// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <memory>
#include <optional>

#include "jobs/background.h"
#include "project/project.h"

namespace maskwright::ui {

/// A project that one thread of its own touches, in the order of the calls; answers come back to the thread of `owner`
/// and are dropped when it dies first. Destruction waits for everything that was asked for.
class ProjectThread {
  public:
    ProjectThread() {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
    }
    ~ProjectThread() {
        close();
        m_pool.waitForDone();
    }

    /// `opener()` returns the project; `done` gets what `task(project)` makes of it.
    template <typename Opener, typename Task, typename Done>
    void open(QObject* owner, Opener opener, Task task, Done done) {
        close();
        runInBackground(
            m_pool, owner,
            [holder = m_holder, opener = std::move(opener), task = std::move(task)] {
                holder->emplace(opener());
                return task(**holder);
            },
            std::move(done));
    }
    /// Only after an open.
    template <typename Task, typename Done>
    void run(QObject* owner, Task task, Done done) {
        runInBackground(
            m_pool, owner, [holder = m_holder, task = std::move(task)] { return task(holder->value()); },
            std::move(done));
    }
    /// Once everything asked for is done.
    void close() {
        m_pool.start([holder = std::exchange(m_holder, std::make_shared<Holder>())] { holder->reset(); });
    }

  private:
    using Holder = std::optional<Project>;  ///< touched on the one thread only

    std::shared_ptr<Holder> m_holder = std::make_shared<Holder>();
    QThreadPool m_pool;
};

}  // namespace maskwright::ui
