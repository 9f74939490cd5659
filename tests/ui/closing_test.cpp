// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "closing_test.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <chrono>
#include <thread>

#include "canvas/elided_label.h"
#include "core/files.h"
#include "dialogs/closing_dialog.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

struct Kind {
    const char* name;
    JobKind kind;
    bool asks;
    bool keepsItsStep;
};

constexpr Kind kKinds[] = {
    {"inspect", JobKind::Inspect, false, false},
    {"label", JobKind::Label, true, false},
    {"export", JobKind::Export, true, false},
    {"paint", JobKind::Paint, false, false},
    {"finetune", JobKind::Finetune, true, true},
    {"refine", JobKind::Refine, true, false},
    {"train segmenter", JobKind::TrainSegmenter, true, true},
    {"segment", JobKind::Segment, true, false},
    {"synthesize", JobKind::Synthesize, true, false},
    {"evaluate", JobKind::Evaluate, true, false},
    {"check a model", JobKind::CheckModel, false, false},
};

std::shared_ptr<const Image> photo() {
    Image photo{16, 12, {}};
    photo.rgb.assign(16 * 12 * 3, 100);
    return std::make_shared<const Image>(std::move(photo));
}

/// Has the engine do a job of the kind, as the window's pages do. What needs no engine waits in its place.
void work(JobKind kind, EnginePort& engine, EngineScript& script, const std::filesystem::path& out,
          JobContext& context) {
    switch (kind) {
        case JobKind::Inspect:
            engine.inspect({.photo = photo(), .file = "a.png", .concept_ = "bird", .prompt = {}, .model = {}}, context);
            return;
        case JobKind::Paint: {
            PaintRequest request;
            request.photo = photo();
            engine.paint(request, context);
            return;
        }
        case JobKind::Label:
            engine.label({}, context);
            return;
        case JobKind::Finetune: {
            FinetuneOptions options;
            options.out = out;
            engine.finetune(options, context);
            return;
        }
        case JobKind::Refine: {
            RefineRunOptions options;
            options.out = out;
            engine.refine(options, context);
            return;
        }
        case JobKind::TrainSegmenter: {
            SegmentTrainOptions options;
            options.out = out;
            engine.trainSegmenter(options, context);
            return;
        }
        case JobKind::Segment: {
            SegmentPredictOptions options;
            options.out = out;
            engine.predictSegments(options, context);
            return;
        }
        case JobKind::Synthesize: {
            SynthesizeOptions options;
            options.out = out;
            engine.synthesize(options, context);
            return;
        }
        case JobKind::Export:
        case JobKind::Evaluate:
        case JobKind::CheckModel:
            script.waitWhileShut(context);
            return;
    }
}

/// A window with three photos whose engine does not end on its own.
struct Busy {
    StudioFixture fixture;
    QSignalSpy ended{&fixture.window->runner(), &JobRunner::ended};
    StopRequest seen = StopRequest::None;  ///< by the last job, when it ended; read only once it did
    std::atomic<bool> isDeaf = false;      ///< jobs of `runDeaf` do not end

    bool isReady() {
        if (!fixture.openThreePhotos()) return false;
        fixture.script->shut();
        return true;
    }
    RequestId run(
        JobKind kind, std::function<void()> whenOver = [] {}) {
        const auto out = fromUtf8(fixture.path(QStringLiteral("results")).toStdString());
        const auto task = [this, kind, out, script = fixture.script](EnginePort& engine, JobContext& context) {
            try {
                work(kind, engine, *script, out, context);
            } catch (...) {
                seen = context.stop.requested();
                throw;
            }
            seen = context.stop.requested();
            return true;
        };
        return fixture.window->runner().run(kind, QStringLiteral("bird"), task, fixture.window.get(),
                                            [whenOver](RequestId, const JobEnd<bool>&) { whenOver(); });
    }
    /// One that takes its time to hear that it is to stop.
    RequestId runDeaf(JobKind kind) {
        isDeaf = true;
        const auto task = [this](EnginePort&, JobContext& context) {
            while (isDeaf || !context.stopsAfterStep()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
            return true;
        };
        return fixture.window->runner().run(kind, QStringLiteral("bird"), task, fixture.window.get(),
                                            [](RequestId, const JobEnd<bool>&) {});
    }
    bool runsSoon() {
        return waitFor([this] { return fixture.window->runner().running() != nullptr; });
    }
    bool isClosed() {
        return waitFor([this] { return !fixture.window->isVisible(); });
    }
    ClosingDialog* question() const {
        for (auto* dialog : fixture.window->findChildren<ClosingDialog*>(QStringLiteral("closingDialog")))
            if (dialog->isVisible()) return dialog;
        return nullptr;
    }
    void answer(const char* button) const {
        QTest::mouseClick(question()->findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
    }
    JobState stateAtEnd() const { return ended.last()[1].value<JobState>(); }

    ~Busy() {
        isDeaf = false;
        fixture.window.reset();  // waits for the job, which writes here
    }
};

JobRecord recordOf(JobKind kind, JobState state, const QString& subject = QStringLiteral("bird")) {
    JobRecord job;
    job.kind = kind;
    job.state = state;
    job.subject = subject;
    return job;
}

}  // namespace

void ClosingTest::closesWhileAJobRuns_data() {
    QTest::addColumn<JobKind>("kind");
    QTest::addColumn<bool>("asks");
    QTest::addColumn<bool>("keepsItsStep");
    for (const Kind& kind : kKinds) QTest::newRow(kind.name) << kind.kind << kind.asks << kind.keepsItsStep;
}

void ClosingTest::closesWhileAJobRuns() {
    QFETCH(JobKind, kind);
    QFETCH(bool, asks);
    QFETCH(bool, keepsItsStep);
    Busy busy;
    QVERIFY(busy.isReady());
    busy.run(kind);
    QVERIFY(busy.runsSoon());
    QVERIFY(!busy.fixture.window->close());
    QCOMPARE(busy.question() != nullptr, asks);
    if (asks) busy.answer("stopAndCloseButton");
    QVERIFY(busy.fixture.find<ElidedLabel>("jobText")->text().startsWith(QStringLiteral("Stopping…")));
    QVERIFY(busy.isClosed());
    QVERIFY(busy.fixture.window->runner().isIdle());
    QCOMPARE(busy.ended.count(), 1);
    QCOMPARE(busy.stateAtEnd(), JobState::Stopped);
    QCOMPARE(busy.seen, keepsItsStep ? StopRequest::AfterStep : StopRequest::Now);
}

void ClosingTest::closesWhileAJobIsPaused() {
    Busy busy;
    QVERIFY(busy.isReady());
    const RequestId id = busy.run(JobKind::Finetune);
    QVERIFY(busy.runsSoon());
    busy.fixture.window->runner().setPaused(id, true);
    QVERIFY(!busy.fixture.window->close());
    busy.answer("stopAndCloseButton");
    QVERIFY(busy.isClosed());
    QCOMPARE(busy.stateAtEnd(), JobState::Stopped);
    QCOMPARE(busy.seen, StopRequest::AfterStep);
}

void ClosingTest::closesWhileJobsWait() {
    Busy busy;
    QVERIFY(busy.isReady());
    for (const JobKind kind : {JobKind::Inspect, JobKind::Finetune, JobKind::Refine}) busy.run(kind);
    QVERIFY(busy.runsSoon());
    QVERIFY(!busy.fixture.window->close());  // the photo is looked at, but what waits is worth the question
    QVERIFY(busy.question() != nullptr);
    busy.answer("stopAndCloseButton");
    QVERIFY(busy.isClosed());
    QCOMPARE(busy.ended.count(), 3);
    for (const auto& signal : busy.ended) QCOMPARE(signal[1].value<JobState>(), JobState::Stopped);
    QVERIFY(!busy.fixture.script->lastFinetune);
}

void ClosingTest::keepsRunning() {
    Busy busy;
    QVERIFY(busy.isReady());
    const RequestId id = busy.run(JobKind::Finetune);
    QVERIFY(busy.runsSoon());
    QVERIFY(!busy.fixture.window->close());
    busy.answer("keepRunningButton");
    QVERIFY(busy.fixture.window->isVisible());
    QCOMPARE(busy.fixture.window->runner().job(id)->state, JobState::Running);
    QVERIFY(!busy.fixture.window->close());  // asked anew
    QVERIFY(busy.question() != nullptr);
    QTest::keyClick(busy.question(), Qt::Key_Escape);
    QVERIFY(busy.question() == nullptr);
    busy.fixture.script->open();
    QVERIFY(waitFor([&] { return busy.fixture.window->runner().isIdle(); }));
    QCOMPARE(busy.stateAtEnd(), JobState::Done);
    QCOMPARE(busy.seen, StopRequest::None);
    QTest::qWait(1);
    QVERIFY(busy.fixture.window->isVisible());
}

void ClosingTest::asksOnceAtATime() {
    Busy busy;
    QVERIFY(busy.isReady());
    busy.run(JobKind::Label);
    QVERIFY(busy.runsSoon());
    QVERIFY(!busy.fixture.window->close());
    QVERIFY(!busy.fixture.window->close());
    QCOMPARE(busy.fixture.window->findChildren<ClosingDialog*>().size(), 1);
}

void ClosingTest::doesNotAskAgainWhileItStops() {
    Busy busy;
    QVERIFY(busy.isReady());
    busy.runDeaf(JobKind::Finetune);
    QVERIFY(busy.runsSoon());
    QVERIFY(!busy.fixture.window->close());
    busy.answer("stopAndCloseButton");
    QTest::qWait(1);
    QVERIFY(!busy.fixture.window->close());
    QVERIFY(busy.question() == nullptr);
    QVERIFY(busy.fixture.window->isVisible());
    QVERIFY(busy.fixture.find<ElidedLabel>("jobText")->text().startsWith(QStringLiteral("Stopping…")));
    busy.isDeaf = false;
    QVERIFY(busy.isClosed());
}

void ClosingTest::asksNothingOfWhatIsBeingStopped() {
    Busy busy;
    QVERIFY(busy.isReady());
    const RequestId id = busy.runDeaf(JobKind::Finetune);
    QVERIFY(busy.runsSoon());
    busy.fixture.window->runner().cancel(id);
    QVERIFY(!busy.fixture.window->close());
    QVERIFY(busy.question() == nullptr);
    busy.isDeaf = false;
    QVERIFY(busy.isClosed());
}

void ClosingTest::closesWhenTheJobEndsUnderTheQuestion() {
    Busy busy;
    QVERIFY(busy.isReady());
    busy.run(JobKind::Synthesize);
    QVERIFY(busy.runsSoon());
    QVERIFY(!busy.fixture.window->close());
    QVERIFY(busy.question() != nullptr);
    busy.fixture.script->open();
    QVERIFY(busy.isClosed());
    QCOMPARE(busy.stateAtEnd(), JobState::Done);
}

void ClosingTest::startsNothingMoreOnceItCloses() {
    Busy busy;
    QVERIFY(busy.isReady());
    // As a page that goes on to the next stage when one has ended.
    busy.run(JobKind::Refine, [&busy] { busy.run(JobKind::TrainSegmenter); });
    QVERIFY(busy.runsSoon());
    QVERIFY(!busy.fixture.window->close());
    busy.answer("stopAndCloseButton");
    QVERIFY(busy.isClosed());
    QCOMPARE(busy.ended.count(), 2);
    QCOMPARE(busy.stateAtEnd(), JobState::Stopped);
}

void ClosingTest::wordsTheQuestion_data() {
    QTest::addColumn<JobKind>("kind");
    QTest::addColumn<JobState>("state");
    QTest::addColumn<int>("waiting");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("after");
    const QString learned = QStringLiteral("Training keeps what it has learned and can go on later.");
    const QString kept = QStringLiteral("What is done so far is kept.");
    const QString forgotten = QStringLiteral("What has not begun is forgotten.");
    QTest::newRow("training") << JobKind::Finetune << JobState::Running << 0
                              << "Fine-tuning · bird is running. Stop it and close?" << learned;
    QTest::newRow("paused") << JobKind::TrainSegmenter << JobState::Paused << 0
                            << "Training the segmenter · bird is paused. Stop it and close?" << learned;
    QTest::newRow("with others") << JobKind::Label << JobState::Running << 2
                                 << "Labelling · bird is running. 2 more job(s) wait. Stop them and close?"
                                 << kept + QLatin1Char(' ') + forgotten;
    QTest::newRow("export") << JobKind::Export << JobState::Running << 0
                            << "Exporting · bird is running. Stop it and close?"
                            << "Nothing of it is kept.";
    QTest::newRow("only waiting") << JobKind::Inspect << JobState::Running << 1
                                  << "Refining masks · dog waits for its turn. Stop it and close?" << forgotten;
}

void ClosingTest::wordsTheQuestion() {
    QFETCH(JobKind, kind);
    QFETCH(JobState, state);
    QFETCH(int, waiting);
    QFETCH(QString, question);
    QFETCH(QString, after);
    std::deque<JobRecord> jobs = {recordOf(JobKind::Synthesize, JobState::Done), recordOf(kind, state)};
    for (int i = 0; i < waiting; ++i)
        jobs.push_back(recordOf(JobKind::Refine, JobState::Waiting, QStringLiteral("dog")));
    QVERIFY(isWorthAsking(jobs));
    const ClosingDialog dialog(jobs, nullptr);
    QCOMPARE(dialog.findChild<QLabel*>(QStringLiteral("closingQuestion"))->text(), question);
    QCOMPARE(dialog.findChild<QLabel*>(QStringLiteral("closingAfter"))->text(), after);
    const auto* keep = dialog.findChild<QPushButton*>(QStringLiteral("keepRunningButton"));
    QVERIFY(keep->isDefault());
    QCOMPARE(dialog.focusWidget(), keep);  // a press of the space bar stops nothing
    QVERIFY(!isWorthAsking({recordOf(JobKind::Synthesize, JobState::Done), recordOf(JobKind::Paint, JobState::Running),
                            recordOf(JobKind::Inspect, JobState::Waiting)}));
}

}  // namespace maskwright::ui
