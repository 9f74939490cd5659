// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <thread>

#include "canvas/elided_label.h"
#include "core/error.h"
#include "fake_engine.h"
#include "jobs/job_bar.h"
#include "jobs/job_row.h"
#include "jobs/jobs_tray.h"
#include "studio_fixture.h"

namespace maskwright::ui {

/// What a job in the tests does, told while it runs.
struct Told {
    std::atomic<bool> isOver = false;
    std::atomic<int> done = 0;  ///< of 40
    std::atomic<int> said = 0;  ///< lines
};

/// Goes on until it is told, or asked, to end.
inline void obey(Told& told, JobContext& context) {
    int done = 0, said = 0;
    while (!told.isOver && !context.stopsAfterStep()) {
        context.checkpoint();
        for (; said < told.said; ++said) context.log("line " + std::to_string(said + 1));
        if (done != told.done) context.report({Stage::TrainingBackground, done = told.done, 40, {}, "7"});
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

/// The bar in a window, and the tray over it.
struct Tray {
    explicit Tray(QSize size = {900, 600}) {
        auto* rows = new QVBoxLayout(&window);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->addStretch(1);
        rows->addWidget(bar);
        tray = new JobsTray(runner, testTheme(), window, *bar);
        QObject::connect(bar, &JobBar::trayToggled, tray, &JobsTray::setOpen);
        QObject::connect(tray, &JobsTray::openChanged, bar, &JobBar::setTrayOpen);
        QObject::connect(bar, &JobBar::cancelRequested, &runner, &JobRunner::cancel);
        QObject::connect(tray, &JobsTray::cancelRequested, &runner, &JobRunner::cancel);
        window.resize(size);
        window.show();
        tray->setOpen(true);
    }

    RequestId run(JobKind kind, const QString& subject = QStringLiteral("bird")) {
        const auto work = [told = told](EnginePort&, JobContext& context) {
            obey(*told, context);
            return true;
        };
        return runner.run(kind, subject, work, &window, [](RequestId, const JobEnd<bool>&) {});
    }
    RequestId fail() {
        const auto work = [](EnginePort&, JobContext&) -> bool {
            throw Error(ErrorCode::BadModel, "The weight file ends early", "unet.safetensors", "Download it again.");
        };
        return runner.run(JobKind::Refine, QStringLiteral("dog"), work, &window, [](RequestId, const JobEnd<bool>&) {});
    }
    bool runsSoon() {
        return waitFor([this] { return runner.running() != nullptr; });
    }
    bool endsAll() {
        told->isOver = true;
        return waitFor([this] { return runner.isIdle(); });
    }
    QList<JobRow*> rows() const {
        const QLayout* layout = tray->findChild<QWidget*>(QStringLiteral("jobsList"))->layout();
        QList<JobRow*> found;
        for (int i = 0; i < layout->count(); ++i) found.push_back(qobject_cast<JobRow*>(layout->itemAt(i)->widget()));
        return found;
    }
    JobRow* row(RequestId id) const {
        for (JobRow* row : rows())
            if (row->id() == id) return row;
        return nullptr;
    }
    QList<RequestId> order() const {
        QList<RequestId> ids;
        for (const JobRow* row : rows()) ids.push_back(row->id());
        return ids;
    }
    template <typename Part>
    Part* part(RequestId id, const char* name) const {
        return row(id)->findChild<Part*>(QLatin1String(name));
    }
    QString detail(RequestId id) const { return part<QLabel>(id, "jobRowDetail")->text(); }
    QString barText() const { return bar->findChild<ElidedLabel*>(QStringLiteral("jobText"))->text(); }

    std::shared_ptr<Told> told = std::make_shared<Told>();
    JobRunner runner{fakeEngine(std::make_shared<EngineScript>())};
    QWidget window;
    JobBar* bar = new JobBar(runner, testTheme());
    JobsTray* tray = nullptr;
};

inline void click(QWidget* button) {
    QTest::mouseClick(button, Qt::LeftButton);
}

}  // namespace maskwright::ui
