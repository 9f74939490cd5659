// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>
#include <utility>
#include <variant>

#include "jobs/failure.h"

namespace maskwright::ui {

template <typename Value>
using Outcome = std::variant<Value, Failure>;

/// Runs `task` (short work on disk or pixels, not the engine) on the pool and hands what it returned, or why it failed,
/// to `done` on the thread of `owner`. If `owner` dies first, the outcome is dropped.
template <typename Task, typename Done>
void runInBackground(QThreadPool& pool, QObject* owner, Task task, Done done) {
    using Result = Outcome<decltype(task())>;
    auto* watcher = new QFutureWatcher<Result>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        // Without a result the pool was cleared before the task began.
        if (watcher->future().resultCount() > 0) done(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(&pool, [task = std::move(task)]() -> Result {
        try {
            return task();
        } catch (...) {
            return failureFrom(std::current_exception());
        }
    }));
}

}  // namespace maskwright::ui
