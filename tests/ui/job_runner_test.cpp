// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job_runner_test.h"

#include <QSignalSpy>
#include <QTest>
#include <new>
#include <stdexcept>

#include "fake_engine.h"
#include "jobs/job_runner.h"

namespace maskwright::ui {
namespace {

InspectRequest request() {
    Image photo{16, 12, {}};
    photo.rgb.assign(16 * 12 * 3, 100);
    InspectRequest request;
    request.photo = std::make_shared<const Image>(std::move(photo));
    request.file = "a.png";
    request.concept_ = "bird";
    return request;
}

struct Running {
    std::shared_ptr<EngineScript> script = std::make_shared<EngineScript>();
    JobRunner runner{fakeEngine(script)};
    QSignalSpy started{&runner, &JobRunner::started};
    QSignalSpy progressed{&runner, &JobRunner::progressed};
    QSignalSpy inspected{&runner, &JobRunner::inspected};
    QSignalSpy labelled{&runner, &JobRunner::labelled};
    QSignalSpy stopped{&runner, &JobRunner::stopped};
    QSignalSpy failed{&runner, &JobRunner::failed};
    QSignalSpy idle{&runner, &JobRunner::becameIdle};

    bool waitUntilIdle() {
        return QTest::qWaitFor([this] { return idle.count() > 0 && runner.isIdle(); });
    }
    bool waitUntilStarted() {
        return QTest::qWaitFor([this] { return started.count() > 0; });
    }
};

}  // namespace

void JobRunnerTest::makesTheEngineOnceAndOnItsOwnThread() {
    Running running;
    QCOMPARE(running.script->made.load(), 0);
    running.runner.inspect(request());
    running.runner.inspect(request());
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.inspected.count(), 2);
    QCOMPARE(running.script->made.load(), 1);
    QVERIFY(!running.script->leftEngineThread);
}

void JobRunnerTest::runsJobsInTheOrderTheyCame() {
    Running running;
    const RequestId first = running.runner.inspect(request());
    const RequestId second = running.runner.label({});
    const RequestId third = running.runner.inspect(request());
    QVERIFY(!running.runner.isIdle());
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.started.count(), 3);
    QCOMPARE(running.started[0][0].value<RequestId>(), first);
    QCOMPARE(running.started[1][0].value<RequestId>(), second);
    QCOMPARE(running.started[2][0].value<RequestId>(), third);
    QCOMPARE(running.labelled.count(), 1);
    QCOMPARE(running.idle.count(), 1);
}

void JobRunnerTest::turnsExceptionsIntoFailures_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("subject");
    QTest::newRow("engine error") << 0 << static_cast<int>(ErrorCode::BadModel) << "unet/config.json";
    QTest::newRow("out of memory") << 1 << static_cast<int>(ErrorCode::OutOfMemory) << "";
    QTest::newRow("standard exception") << 2 << static_cast<int>(ErrorCode::Internal) << "an index is wrong";
    QTest::newRow("anything") << 3 << static_cast<int>(ErrorCode::Internal) << "an exception of unknown type";
}

void JobRunnerTest::turnsExceptionsIntoFailures() {
    QFETCH(int, kind);
    QFETCH(int, code);
    QFETCH(QString, subject);
    Running running;
    running.script->before = [kind] {
        if (kind == 0)
            throw Error(ErrorCode::BadModel, "The config is no JSON", "unet/config.json", "Download it again.");
        if (kind == 1) throw std::bad_alloc();
        if (kind == 2) throw std::out_of_range("an index is wrong");
        throw 42;
    };
    running.runner.inspect(request());
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.failed.count(), 1);
    const auto failure = running.failed[0][1].value<Failure>();
    QCOMPARE(static_cast<int>(failure.code), code);
    QCOMPARE(failure.subject, subject);
    QVERIFY(!failure.detail.isEmpty());
    if (kind == 0) QCOMPARE(failure.detail, QStringLiteral("The config is no JSON. Download it again."));
}

void JobRunnerTest::goesOnAfterAFailure() {
    Running running;
    int calls = 0;
    running.script->before = [&calls] {
        if (++calls == 1) throw std::runtime_error("once");
    };
    running.runner.inspect(request());
    running.runner.inspect(request());
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.failed.count(), 1);
    QCOMPARE(running.inspected.count(), 1);
}

void JobRunnerTest::stopsAnInspectionAtOnce() {
    Running running;
    running.script->shut();
    const RequestId id = running.runner.inspect(request());
    QVERIFY(running.waitUntilStarted());
    running.runner.cancel(id);
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.stopped.count(), 1);
    QCOMPARE(running.inspected.count(), 0);
    QCOMPARE(running.failed.count(), 0);
}

void JobRunnerTest::stopsLabellingAfterThePhoto() {
    Running running;
    running.script->shut();
    const RequestId id = running.runner.label({});
    QVERIFY(running.waitUntilStarted());
    running.runner.cancel(id);
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.labelled.count(), 1);
    QVERIFY(running.labelled[0][1].value<LabelResult>().stopped);
}

void JobRunnerTest::endsAWaitingJobAsStopped() {
    Running running;
    running.script->shut();
    running.runner.inspect(request());
    QVERIFY(running.waitUntilStarted());
    const RequestId waiting = running.runner.inspect(request());
    running.runner.cancel(waiting);
    QCOMPARE(running.stopped.count(), 1);
    QCOMPARE(running.stopped[0][0].value<RequestId>(), waiting);
    running.script->open();
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.inspected.count(), 1);
}

void JobRunnerTest::alwaysDeliversTheLastProgress() {
    Running running;
    running.script->progressReports = 500;
    running.runner.inspect(request());
    QVERIFY(running.waitUntilIdle());
    QVERIFY(running.progressed.count() >= 1);
    QCOMPARE(running.progressed.last()[1].value<Progress>().done, 500);
}

void JobRunnerTest::reportsAtMostThirtyTimesASecond() {
    Running running;
    running.script->progressReports = 20000;
    running.runner.inspect(request());
    QVERIFY(running.waitUntilIdle());
    // However fast the reports come, they are taken by a timer; only few of them reach the window.
    QVERIFY2(running.progressed.count() < 2000, qPrintable(QString::number(running.progressed.count())));
}

void JobRunnerTest::isDestroyedWhileAJobRuns() {
    auto script = std::make_shared<EngineScript>();
    script->shut();
    {
        JobRunner runner(fakeEngine(script));
        QSignalSpy started(&runner, &JobRunner::started);
        runner.inspect(request());
        QVERIFY(QTest::qWaitFor([&] { return started.count() > 0; }));
    }
    QVERIFY(script.use_count() == 1);  // the engine went with its thread
}

}  // namespace maskwright::ui
