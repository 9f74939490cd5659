// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job_buttons_test.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "jobs/job_log_dialog.h"
#include "jobs_tray_fixture.h"

namespace maskwright::ui {

void JobButtonsTest::offersPauseWhereItHelps_data() {
    QTest::addColumn<JobKind>("kind");
    QTest::addColumn<bool>("canPause");
    QTest::newRow("inspect") << JobKind::Inspect << false;
    QTest::newRow("label") << JobKind::Label << true;
    QTest::newRow("export") << JobKind::Export << false;
    QTest::newRow("paint") << JobKind::Paint << false;
    QTest::newRow("finetune") << JobKind::Finetune << true;
    QTest::newRow("refine") << JobKind::Refine << true;
    QTest::newRow("train segmenter") << JobKind::TrainSegmenter << true;
    QTest::newRow("segment") << JobKind::Segment << true;
    QTest::newRow("synthesize") << JobKind::Synthesize << true;
    QTest::newRow("evaluate") << JobKind::Evaluate << false;
    QTest::newRow("check a model") << JobKind::CheckModel << false;
}

void JobButtonsTest::offersPauseWhereItHelps() {
    QFETCH(JobKind, kind);
    QFETCH(bool, canPause);
    Tray tray;
    const RequestId id = tray.run(kind);
    QVERIFY(tray.runsSoon());
    QCOMPARE(tray.bar->findChild<QToolButton*>(QStringLiteral("jobPauseButton"))->isVisible(), canPause);
    QCOMPARE(tray.part<QToolButton>(id, "jobRowPause")->isVisible(), canPause);
    QVERIFY(tray.bar->findChild<QPushButton*>(QStringLiteral("cancelButton"))->isVisible());
    QVERIFY(tray.part<QToolButton>(id, "jobRowCancel")->isVisible());
    QVERIFY(tray.endsAll());
    for (const char* button : {"jobPauseButton", "cancelButton"})
        QVERIFY(!tray.bar->findChild<QAbstractButton*>(QLatin1String(button))->isVisible());
}

void JobButtonsTest::pausesFromTheBarAndFromTheTray() {
    Tray tray;
    const RequestId id = tray.run(JobKind::TrainSegmenter);
    QVERIFY(tray.runsSoon());
    tray.told->done = 10;
    QVERIFY(waitFor([&] { return tray.barText().contains(QStringLiteral("10 of 40")); }));
    auto* pause = tray.bar->findChild<QToolButton*>(QStringLiteral("jobPauseButton"));
    QCOMPARE(pause->accessibleName(), QStringLiteral("Pause"));
    click(pause);
    QCOMPARE(tray.runner.job(id)->state, JobState::Paused);
    QCOMPARE(pause->accessibleName(), QStringLiteral("Go on"));
    QVERIFY(tray.barText().startsWith(QStringLiteral("Paused")));
    QVERIFY(tray.detail(id).startsWith(QStringLiteral("Paused")));
    QVERIFY(tray.detail(id).contains(QStringLiteral("10 of 40")));
    click(tray.part<QToolButton>(id, "jobRowPause"));
    QCOMPARE(tray.runner.job(id)->state, JobState::Running);
    QCOMPARE(pause->accessibleName(), QStringLiteral("Pause"));
    QVERIFY(!tray.barText().contains(QStringLiteral("Paused")));
    tray.told->done = 20;
    QVERIFY(waitFor([&] { return tray.detail(id).contains(QStringLiteral("20 of 40")); }));
}

void JobButtonsTest::cancelsFromTheTray() {
    Tray tray;
    const RequestId running = tray.run(JobKind::Finetune);
    const RequestId waiting = tray.run(JobKind::Refine);
    QVERIFY(tray.runsSoon());
    click(tray.part<QToolButton>(waiting, "jobRowCancel"));
    QCOMPARE(tray.runner.job(waiting)->state, JobState::Stopped);
    QCOMPARE(tray.detail(waiting), QStringLiteral("Stopped before it began."));
    click(tray.part<QToolButton>(running, "jobRowCancel"));
    QCOMPARE(tray.detail(running), QStringLiteral("Stopping…"));
    const auto* cancel = tray.part<QToolButton>(running, "jobRowCancel");
    const auto* barCancel = tray.bar->findChild<QPushButton*>(QStringLiteral("cancelButton"));
    QVERIFY(!cancel->isEnabled() && !barCancel->isEnabled());
    QCOMPARE(barCancel->text(), QStringLiteral("Stopping…"));
    QVERIFY(!barCancel->toolTip().isEmpty() && cancel->toolTip().endsWith(barCancel->toolTip()));  // why it waits
    QVERIFY(tray.barText().startsWith(QStringLiteral("Stopping…")));
    QVERIFY(waitFor([&] { return tray.runner.isIdle(); }));
    QVERIFY(tray.detail(running).endsWith(QStringLiteral("What is done is kept.")));
}

/// The button that shuts the tray stands above it.
void JobButtonsTest::cancelsWithAWord() {
    Tray tray;
    const RequestId running = tray.run(JobKind::Finetune);
    const RequestId waiting = tray.run(JobKind::Refine);
    QVERIFY(tray.runsSoon());
    const auto* stop = tray.part<QToolButton>(running, "jobRowCancel");
    const auto* cancel = tray.part<QToolButton>(waiting, "jobRowCancel");
    QCOMPARE(stop->text(), QStringLiteral("Stop"));
    QCOMPARE(stop->text(), tray.bar->findChild<QPushButton*>(QStringLiteral("cancelButton"))->text());
    QCOMPARE(cancel->text(), QStringLiteral("Cancel"));
    for (const QToolButton* button : {stop, cancel}) {
        QVERIFY(button->icon().isNull());
        QVERIFY(!button->toolTip().isEmpty());
        QVERIFY(button->width() >= button->fontMetrics().horizontalAdvance(button->text()));
    }
}

void JobButtonsTest::movesAWaitingJobToTheFront() {
    Tray tray;
    const RequestId running = tray.run(JobKind::Finetune);
    const RequestId second = tray.run(JobKind::Refine);
    const RequestId third = tray.run(JobKind::Segment);
    QVERIFY(tray.runsSoon());
    QVERIFY(!tray.part<QPushButton>(second, "jobRowNext")->isVisible());  // it is
    click(tray.part<QPushButton>(third, "jobRowNext"));
    QCOMPARE(tray.order(), (QList<RequestId>{running, third, second}));
    QCOMPARE(tray.detail(third), QStringLiteral("Runs next"));
    QVERIFY(tray.part<QPushButton>(second, "jobRowNext")->isVisible());
}

void JobButtonsTest::followsTheLogAndCopiesIt() {
    Tray tray;
    const auto work = [told = tray.told](EnginePort&, JobContext& context) -> bool {
        obey(*told, context);
        throw Error(ErrorCode::DiskFull, "The disk is full", "/masks", "Make room.");
    };
    const RequestId id = tray.runner.run(JobKind::Label, QStringLiteral("bird"), work, &tray.window,
                                         [](RequestId, const JobEnd<bool>&) {});
    QVERIFY(tray.runsSoon());
    click(tray.part<QPushButton>(id, "jobRowLog"));
    click(tray.part<QPushButton>(id, "jobRowLog"));
    const auto dialogs = tray.window.findChildren<JobLogDialog*>();
    QCOMPARE(dialogs.size(), 1);
    auto* copy = dialogs[0]->findChild<QPushButton*>(QStringLiteral("jobLogCopy"));
    const auto* text = dialogs[0]->findChild<QPlainTextEdit*>(QStringLiteral("jobLogText"));
    QVERIFY(text->isReadOnly());
    QVERIFY(!copy->isEnabled());
    tray.told->said = 2;
    QVERIFY(waitFor([&] { return text->toPlainText() == QLatin1String("line 1\nline 2"); }));
    QVERIFY(tray.endsAll());
    QVERIFY(text->toPlainText().startsWith(QStringLiteral("line 1\nline 2\n")));
    QVERIFY(text->toPlainText().contains(QStringLiteral("The disk is full. Make room.")));
    QVERIFY(text->toPlainText().contains(QStringLiteral("/masks")));
    QGuiApplication::clipboard()->clear();
    click(copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
    const QString whole = text->toPlainText();
    dialogs[0]->reject();
    QVERIFY(waitFor([&] { return tray.window.findChildren<JobLogDialog*>().isEmpty(); }));
    click(tray.part<QPushButton>(id, "jobRowLog"));  // of a job that is over, too
    QCOMPARE(tray.window.findChild<QPlainTextEdit*>(QStringLiteral("jobLogText"))->toPlainText(), whole);
}

void JobButtonsTest::forgetsWhatEnded() {
    Tray tray;
    auto* clear = tray.tray->findChild<QPushButton*>(QStringLiteral("jobsClear"));
    QVERIFY(!clear->isEnabled());
    tray.fail();
    const RequestId running = tray.run(JobKind::Finetune);
    const RequestId waiting = tray.run(JobKind::Refine);
    QVERIFY(waitFor([&] { return tray.runner.running() && tray.runner.running()->id == running; }));
    QVERIFY(clear->isEnabled());
    click(clear);
    QCOMPARE(tray.order(), (QList<RequestId>{running, waiting}));
    QVERIFY(!clear->isEnabled());
}

void JobButtonsTest::opensWithItsButtonAndShutsWithEscape() {
    Tray tray;
    tray.tray->setOpen(false);
    auto* button = tray.bar->findChild<QPushButton*>(QStringLiteral("jobsButton"));
    QVERIFY(!button->isChecked());
    click(button);
    QVERIFY(tray.tray->isVisible() && button->isChecked());
    tray.run(JobKind::Finetune);
    QVERIFY(tray.runsSoon());
    QTest::keyClick(tray.rows().first()->findChild<QToolButton*>(QStringLiteral("jobRowPause")), Qt::Key_Escape);
    QVERIFY(!tray.tray->isVisible() && !button->isChecked());
    click(button);
    QVERIFY(tray.tray->isVisible());
    click(tray.tray->findChild<QToolButton*>(QStringLiteral("jobsClose")));
    QVERIFY(!tray.tray->isVisible() && !button->isChecked());
    click(button);
    click(button);
    QVERIFY(!tray.tray->isVisible());
}

void JobButtonsTest::cancellingALookInTheTrayEndsLookingAtEach() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    click(fixture.find<QPushButton>("jobsButton"));
    fixture.script->shut();
    fixture.find<QLineEdit>("conceptField")->setText(QStringLiteral("bird"));
    click(fixture.find<QPushButton>("lookButton"));
    QVERIFY(waitFor([&] { return fixture.window->session().looking() == StudioSession::Looking::Yes; }));
    auto* cancel = fixture.find<JobsTray>("jobsTray")->findChild<QToolButton*>(QStringLiteral("jobRowCancel"));
    QVERIFY(cancel != nullptr);
    click(cancel);
    QVERIFY(waitFor([&] { return fixture.window->runner().isIdle(); }));
    QCOMPARE(fixture.window->session().looking(), StudioSession::Looking::No);
    QVERIFY(!fixture.window->session().looksAtEach());
}

}  // namespace maskwright::ui
