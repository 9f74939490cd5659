// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job_runner_test.h"

#include <QSignalSpy>
#include <QTest>
#include <chrono>
#include <new>
#include <stdexcept>
#include <thread>

#include "fake_engine.h"
#include "jobs/job_controls.h"
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
    QSignalSpy logged{&runner, &JobRunner::logged};
    QSignalSpy ended{&runner, &JobRunner::ended};
    QSignalSpy idle{&runner, &JobRunner::becameIdle};
    QObject owner;
    int inspected = 0;
    std::vector<LabelResult> labelled;
    std::vector<RequestId> stopped;
    std::vector<Failure> failed;

    RequestId inspect() {
        const auto work = [](EnginePort& engine, JobContext& context) { return engine.inspect(request(), context); };
        return runner.run(JobKind::Inspect, QStringLiteral("a.png"), work, &owner,
                          [this](RequestId id, const JobEnd<Inspection>& end) {
                              if (std::holds_alternative<Inspection>(end)) ++inspected;
                              noteEnd(id, end);
                          });
    }
    RequestId label() {
        const auto work = [](EnginePort& engine, JobContext& context) { return engine.label({}, context); };
        return runner.run(JobKind::Label, QStringLiteral("bird"), work, &owner,
                          [this](RequestId id, const JobEnd<LabelResult>& end) {
                              if (const auto* result = std::get_if<LabelResult>(&end)) labelled.push_back(*result);
                              noteEnd(id, end);
                          });
    }
    /// A job that does what a test says and has no result worth looking at.
    template <typename Work>
    RequestId run(JobKind kind, Work work) {
        const auto all = [work = std::move(work)](EnginePort&, JobContext& context) {
            work(context);
            return true;
        };
        return runner.run(kind, QStringLiteral("bird"), all, &owner,
                          [this](RequestId id, const JobEnd<bool>& end) { noteEnd(id, end); });
    }

    bool waitUntilIdle() {
        return QTest::qWaitFor([this] { return idle.count() > 0 && runner.isIdle(); });
    }
    bool waitUntilStarted() {
        return QTest::qWaitFor([this] { return started.count() > 0; });
    }
    JobState lastState() const { return ended.last()[1].value<JobState>(); }

  private:
    template <typename Result>
    void noteEnd(RequestId id, const JobEnd<Result>& end) {
        if (const auto* failure = std::get_if<Failure>(&end)) failed.push_back(*failure);
        if (std::holds_alternative<StoppedJob>(end)) stopped.push_back(id);
    }
};

/// Until somebody asks for a stop of any kind.
void workUntilAsked(const JobContext& context) {
    while (!context.stopsAfterStep()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

/// Until it is to leave at once.
void workUntilThrown(const JobContext& context) {
    for (;;) {
        context.checkpoint();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

}  // namespace

void JobRunnerTest::makesTheEngineOnceAndOnItsOwnThread() {
    Running running;
    QCOMPARE(running.script->made.load(), 0);
    running.inspect();
    running.inspect();
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.inspected, 2);
    QCOMPARE(running.script->made.load(), 1);
    QVERIFY(!running.script->leftEngineThread);
}

void JobRunnerTest::runsJobsInTheOrderTheyCame() {
    Running running;
    const RequestId first = running.inspect();
    const RequestId second = running.label();
    const RequestId third = running.inspect();
    QVERIFY(!running.runner.isIdle());
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.started.count(), 3);
    QCOMPARE(running.started[0][0].value<RequestId>(), first);
    QCOMPARE(running.started[1][0].value<RequestId>(), second);
    QCOMPARE(running.started[2][0].value<RequestId>(), third);
    QCOMPARE(running.labelled.size(), std::size_t{1});
    QCOMPARE(running.idle.count(), 1);
}

void JobRunnerTest::runsAWaitingJobNext() {
    Running running;
    running.script->shut();
    const RequestId first = running.label();
    QVERIFY(running.waitUntilStarted());
    const RequestId second = running.label();
    const RequestId third = running.label();
    const RequestId fourth = running.label();
    running.runner.runNext(fourth);
    running.runner.runNext(first);  // it runs already
    QList<RequestId> listed;
    for (const JobRecord& job : running.runner.jobs()) listed.push_back(job.id);
    QCOMPARE(listed, (QList<RequestId>{first, fourth, second, third}));
    running.script->open();
    QVERIFY(running.waitUntilIdle());
    QList<RequestId> ran;
    for (const auto& signal : running.started) ran.push_back(signal[0].value<RequestId>());
    QCOMPARE(ran, listed);
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
    const RequestId id = running.inspect();
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.failed.size(), std::size_t{1});
    const Failure& failure = running.failed[0];
    QCOMPARE(static_cast<int>(failure.code), code);
    QCOMPARE(failure.subject, subject);
    QVERIFY(!failure.detail.isEmpty());
    if (kind == 0) QCOMPARE(failure.detail, QStringLiteral("The config is no JSON. Download it again."));
    QCOMPARE(running.lastState(), JobState::Failed);
    QCOMPARE(running.runner.job(id)->failure.detail, failure.detail);
}

void JobRunnerTest::goesOnAfterAFailure() {
    Running running;
    int calls = 0;
    running.script->before = [&calls] {
        if (++calls == 1) throw std::runtime_error("once");
    };
    running.inspect();
    running.inspect();
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.failed.size(), std::size_t{1});
    QCOMPARE(running.inspected, 1);
}

void JobRunnerTest::stopsAnInspectionAtOnce() {
    Running running;
    running.script->shut();
    const RequestId id = running.inspect();
    QVERIFY(running.waitUntilStarted());
    running.runner.cancel(id);
    QCOMPARE(running.runner.job(id)->state, JobState::Stopping);
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.stopped, std::vector<RequestId>{id});
    QCOMPARE(running.inspected, 0);
    QVERIFY(running.failed.empty());
}

void JobRunnerTest::stopsLabellingAfterThePhoto() {
    Running running;
    running.script->shut();
    const RequestId id = running.label();
    QVERIFY(running.waitUntilStarted());
    running.runner.cancel(id);
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.labelled.size(), std::size_t{1});
    QVERIFY(running.labelled[0].stopped);
    QCOMPARE(running.lastState(), JobState::Stopped);
}

void JobRunnerTest::endsAWaitingJobAsStopped() {
    Running running;
    running.script->shut();
    running.inspect();
    QVERIFY(running.waitUntilStarted());
    const RequestId waiting = running.inspect();
    running.runner.cancel(waiting);
    QCOMPARE(running.stopped, std::vector<RequestId>{waiting});
    running.script->open();
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.inspected, 1);
}

void JobRunnerTest::cancelsOnlyOnceWhatWaits() {
    Running running;
    const RequestId id = running.label();  // begins with the next event
    running.runner.cancel(id);
    running.runner.cancel(id);
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.ended.count(), 1);
    QCOMPARE(running.idle.count(), 1);
    QCOMPARE(running.started.count(), 0);
    QVERIFY(!running.runner.job(id)->started.isValid());
}

void JobRunnerTest::stopsTrainingAfterItsStepAndTheRestAtOnce_data() {
    QTest::addColumn<JobKind>("kind");
    QTest::addColumn<bool>("keepsItsStep");
    QTest::newRow("inspect") << JobKind::Inspect << false;
    QTest::newRow("label") << JobKind::Label << false;
    QTest::newRow("export") << JobKind::Export << false;
    QTest::newRow("paint") << JobKind::Paint << false;
    QTest::newRow("finetune") << JobKind::Finetune << true;
    QTest::newRow("refine") << JobKind::Refine << false;
    QTest::newRow("train segmenter") << JobKind::TrainSegmenter << true;
    QTest::newRow("segment") << JobKind::Segment << false;
    QTest::newRow("synthesize") << JobKind::Synthesize << false;
    QTest::newRow("evaluate") << JobKind::Evaluate << false;
    QTest::newRow("check a model") << JobKind::CheckModel << false;
}

void JobRunnerTest::stopsTrainingAfterItsStepAndTheRestAtOnce() {
    QFETCH(JobKind, kind);
    QFETCH(bool, keepsItsStep);
    StopRequest seen = StopRequest::None;
    Running running;
    running.run(kind, [&seen](const JobContext& context) {
        workUntilAsked(context);
        seen = context.stop.requested();
    });
    const RequestId waiting = running.label();
    QVERIFY(running.waitUntilStarted());
    running.runner.stopAll();
    QCOMPARE(running.stopped, std::vector<RequestId>{waiting});
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(seen, keepsItsStep ? StopRequest::AfterStep : StopRequest::Now);
    QCOMPARE(running.lastState(), JobState::Stopped);
    QCOMPARE(running.idle.count(), 1);
}

void JobRunnerTest::stoppingEverythingTakesNoCancelBack() {
    std::atomic<bool> isAsked = false;
    Running running;
    const RequestId id = running.run(JobKind::Finetune, [&isAsked](const JobContext& context) {
        while (!isAsked) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        workUntilThrown(context);
    });
    QVERIFY(running.waitUntilStarted());
    running.runner.cancel(id);
    running.runner.cancel(id);  // at once
    running.runner.stopAll();
    isAsked = true;
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.stopped, std::vector<RequestId>{id});
}

void JobRunnerTest::offersToStopAtOnceWhereLittleIsLost_data() {
    QTest::addColumn<JobKind>("kind");
    QTest::addColumn<bool>("offers");
    QTest::newRow("labelling loses the photo in hand") << JobKind::Label << true;
    QTest::newRow("refining loses the photo in hand") << JobKind::Refine << true;
    QTest::newRow("making pairs loses the pair in hand") << JobKind::Synthesize << true;
    QTest::newRow("training loses what it learned") << JobKind::Finetune << false;
    QTest::newRow("segmenting looks up between photos") << JobKind::Segment << false;
    QTest::newRow("evaluating stops at once as it is") << JobKind::Evaluate << false;
}

void JobRunnerTest::offersToStopAtOnceWhereLittleIsLost() {
    QFETCH(JobKind, kind);
    QFETCH(bool, offers);
    Running running;
    const RequestId id = running.run(kind, workUntilThrown);
    QVERIFY(running.waitUntilStarted());
    const auto offer = [&] { return stopOfferOf(*running.runner.job(id), QStringLiteral("Cancel"), {}); };
    QCOMPARE(offer().text, QStringLiteral("Cancel"));
    QVERIFY(offer().enabled);
    running.runner.cancel(id);
    QCOMPARE(offer().text, offers ? QStringLiteral("Stop now") : QStringLiteral("Stopping…"));
    QCOMPARE(offer().enabled, offers);
    QVERIFY(!offer().toolTip.isEmpty());
    const QString reason = offer().toolTip;
    running.runner.cancel(id);
    QVERIFY(running.runner.job(id)->stopsNow);
    QCOMPARE(offer().text, QStringLiteral("Stopping…"));
    QVERIFY(!offer().enabled);
    if (offers) QVERIFY(offer().toolTip != reason);
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.lastState(), JobState::Stopped);
}

void JobRunnerTest::holdsAJobAndLetsItGoOn() {
    std::atomic<bool> isTold = false;
    std::atomic<int> steps = 0;
    Running running;
    const RequestId id = running.run(JobKind::Finetune, [&](const JobContext& context) {
        while (!isTold) {
            context.checkpoint();
            ++steps;
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    });
    QVERIFY(QTest::qWaitFor([&] { return steps > 0; }));
    running.runner.setPaused(id, true);
    const int held = steps;
    QCOMPARE(running.runner.job(id)->state, JobState::Paused);
    QVERIFY(!running.runner.secondsLeft());
    QTest::qWait(60);
    QVERIFY(steps <= held + 1);  // the step in hand
    running.runner.setPaused(id, false);
    QCOMPARE(running.runner.job(id)->state, JobState::Running);
    QVERIFY(QTest::qWaitFor([&] { return steps > held + 1; }));
    isTold = true;
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.lastState(), JobState::Done);
}

void JobRunnerTest::alwaysDeliversTheLastProgress() {
    Running running;
    running.script->progressReports = 500;
    running.inspect();
    QVERIFY(running.waitUntilIdle());
    QVERIFY(running.progressed.count() >= 1);
    QCOMPARE(running.progressed.last()[1].value<Progress>().done, 500);
}

void JobRunnerTest::reportsAtMostThirtyTimesASecond() {
    Running running;
    running.script->progressReports = 20000;
    running.inspect();
    QVERIFY(running.waitUntilIdle());
    // However fast the reports come, they are taken by a timer; only few of them reach the window.
    QVERIFY2(running.progressed.count() < 2000, qPrintable(QString::number(running.progressed.count())));
}

void JobRunnerTest::handsOnWhatTheEngineSays() {
    Running running;
    constexpr int kLines = 1500;
    const RequestId id = running.run(JobKind::Label, [](const JobContext& context) {
        for (int line = 1; line <= kLines; ++line) context.log("line " + std::to_string(line));
    });
    QVERIFY(running.waitUntilIdle());
    QStringList heard;
    for (const auto& signal : running.logged) {
        QCOMPARE(signal[0].value<RequestId>(), id);
        heard += signal[1].toStringList();
    }
    QCOMPARE(heard.size(), kLines);
    QCOMPARE(heard.first(), QStringLiteral("line 1"));
    const QStringList& kept = running.runner.job(id)->log;  // the last ones only
    QCOMPARE(kept.size(), 1000);
    QCOMPARE(kept.last(), QStringLiteral("line 1500"));
}

void JobRunnerTest::keepsRecordsOfJobs() {
    Running running;
    running.script->shut();
    const RequestId first = running.label();
    const RequestId second = running.label();
    QCOMPARE(running.runner.job(first)->state, JobState::Waiting);
    QVERIFY(running.waitUntilStarted());
    QCOMPARE(running.runner.running(), running.runner.job(first));
    QCOMPARE(running.runner.job(first)->state, JobState::Running);
    QCOMPARE(running.runner.job(first)->subject, QStringLiteral("bird"));
    QVERIFY(running.runner.job(first)->started.isValid());
    running.script->open();
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.runner.running(), nullptr);
    for (const RequestId id : {first, second}) QCOMPARE(running.runner.job(id)->state, JobState::Done);
    QCOMPARE(running.runner.job(first)->progress.item, std::string("first.png"));
    QVERIFY(running.runner.job(first)->ended <= running.runner.job(second)->ended);
    running.runner.forgetEnded();
    QVERIFY(running.runner.jobs().empty());
}

void JobRunnerTest::keepsNoRecordOfAnInspectionThatWentWell() {
    Running running;
    int calls = 0;
    running.script->before = [&calls] {
        if (++calls == 2) throw std::runtime_error("the second one");
    };
    running.inspect();
    const RequestId second = running.inspect();
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.runner.jobs().size(), std::size_t{1});
    QCOMPARE(running.runner.jobs().front().id, second);
}

void JobRunnerTest::tellsNobodyWhoIsGone() {
    Running running;
    running.script->shut();
    auto owner = std::make_unique<QObject>();
    bool isTold = false;
    const auto work = [](EnginePort& engine, JobContext& context) { return engine.label({}, context); };
    running.runner.run(JobKind::Label, {}, work, owner.get(),
                       [&isTold](RequestId, const JobEnd<LabelResult>&) { isTold = true; });
    QVERIFY(running.waitUntilStarted());
    owner.reset();
    running.script->open();
    QVERIFY(running.waitUntilIdle());
    QCOMPARE(running.ended.count(), 1);
    QVERIFY(!isTold);
}

void JobRunnerTest::isDestroyedWhileAJobRuns() {
    auto script = std::make_shared<EngineScript>();
    script->shut();
    {
        JobRunner runner(fakeEngine(script));
        QSignalSpy started(&runner, &JobRunner::started);
        const auto work = [](EnginePort& engine, JobContext& context) { return engine.inspect(request(), context); };
        runner.run(JobKind::Inspect, {}, work, &runner, [](RequestId, const JobEnd<Inspection>&) {});
        QVERIFY(QTest::qWaitFor([&] { return started.count() > 0; }));
    }
    QVERIFY(script.use_count() == 1);  // the engine went with its thread
}

}  // namespace maskwright::ui
