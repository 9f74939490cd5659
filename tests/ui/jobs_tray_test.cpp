// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs_tray_test.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <chrono>
#include <functional>
#include <memory>
#include <thread>
#include <utility>

#include "jobs/end_notice.h"
#include "jobs_tray_fixture.h"

namespace maskwright::ui {
namespace {

class WrittenDown final : public Notifier {
  public:
    explicit WrittenDown(QStringList& notes) : m_notes(notes) {}
    void notify(const QString& title, const QString& text) override { m_notes += title + QLatin1Char('|') + text; }

  private:
    QStringList& m_notes;
};

}  // namespace

void JobsTrayTest::listsWhatRunsThenWhatWaitsThenWhatEnded() {
    Tray tray;
    QVERIFY(tray.tray->findChild<QLabel*>(QStringLiteral("jobsEmpty"))->isVisible());
    const RequestId first = tray.fail();
    const RequestId second = tray.fail();
    QVERIFY(waitFor([&] { return tray.runner.isIdle(); }));
    const RequestId running = tray.run(JobKind::Finetune);
    const RequestId waiting = tray.run(JobKind::Refine, {});
    const RequestId last = tray.run(JobKind::Segment);
    QVERIFY(tray.runsSoon());
    QVERIFY(!tray.tray->findChild<QLabel*>(QStringLiteral("jobsEmpty"))->isVisible());
    QCOMPARE(tray.order(), (QList<RequestId>{running, waiting, last, second, first}));
    const auto title = [&](RequestId id) { return tray.part<ElidedLabel>(id, "jobRowTitle")->text(); };
    QCOMPARE(title(running), QStringLiteral("Fine-tuning · bird"));
    QCOMPARE(title(waiting), QStringLiteral("Refining masks"));
    QCOMPARE(tray.detail(waiting), QStringLiteral("Runs next"));
    QCOMPARE(tray.detail(last), QStringLiteral("Waits for its turn"));
    QVERIFY(tray.part<QProgressBar>(running, "jobRowProgress")->isVisible());
    QVERIFY(!tray.part<QProgressBar>(waiting, "jobRowProgress")->isVisible());
    QVERIFY(tray.endsAll());
    QCOMPARE(tray.order(), (QList<RequestId>{last, waiting, running, second, first}));
}

void JobsTrayTest::changesFiguresWithoutNewRows() {
    Tray tray;
    const RequestId id = tray.run(JobKind::Finetune);
    QVERIFY(tray.runsSoon());
    QVERIFY(tray.barText().contains(QStringLiteral("Fine-tuning · bird")));
    const JobRow* row = tray.row(id);
    tray.told->done = 10;
    QVERIFY(waitFor([&] { return tray.detail(id).startsWith(QStringLiteral("Training: 10 of 40")); }));
    QVERIFY(tray.barText().contains(QStringLiteral("Training: 10 of 40")));
    tray.told->done = 30;
    QVERIFY(waitFor([&] { return tray.detail(id).startsWith(QStringLiteral("Training: 30 of 40")); }));
    QCOMPARE(tray.row(id), row);
    for (const QProgressBar* bar : tray.window.findChildren<QProgressBar*>())
        QCOMPARE(bar->value() * 4, bar->maximum() * 3);
    QVERIFY(tray.runner.secondsLeft());
}

void JobsTrayTest::doesNothingWhileItIsShut() {
    Tray tray;
    tray.tray->setOpen(false);
    const RequestId id = tray.run(JobKind::Finetune);
    tray.told->done = 10;
    QVERIFY(waitFor([&] { return tray.barText().contains(QStringLiteral("10 of 40")); }));
    QVERIFY(tray.rows().isEmpty());
    tray.tray->setOpen(true);
    QCOMPARE(tray.order(), QList<RequestId>{id});
    QVERIFY(tray.detail(id).startsWith(QStringLiteral("Training: 10 of 40")));
}

void JobsTrayTest::dropsWholePartsWhereThereIsNoRoom() {
    Tray tray({1000, 600});
    tray.run(JobKind::Label);
    tray.told->done = 10;
    QVERIFY(waitFor([&] { return tray.barText().contains(QStringLiteral("10 of 40")); }));
    const auto* label = tray.bar->findChild<ElidedLabel*>(QStringLiteral("jobText"));
    const QString between = QStringLiteral("  ·  ");
    QCOMPARE(label->text(), QStringLiteral("Labelling · bird  ·  Training: 10 of 40  ·  7"));
    QStringList seen;
    for (int width = 1000; width >= tray.window.minimumSizeHint().width(); width -= 10) {
        tray.window.resize(width, 600);
        QTest::qWait(1);
        const QString shown = label->shownText();
        QVERIFY2(label->fontMetrics().horizontalAdvance(shown) <= label->width(), qPrintable(shown));
        if (!seen.contains(shown)) seen.push_back(shown);
    }
    QCOMPARE(seen.value(0), label->text());
    QCOMPARE(seen.value(1), QStringLiteral("Labelling · bird  ·  Training: 10 of 40"));
    QVERIFY(seen.size() >= 4);
    const QStringList whole = {
        QStringLiteral("Labelling · bird"), QStringLiteral("Training: 10 of 40"), QStringLiteral("7"),
        QStringLiteral("10 of 40"),         QStringLiteral("Labelling"),          QString()};
    for (const QString& shown : std::as_const(seen))
        for (const QString& part : shown.split(between)) QVERIFY2(whole.contains(part), qPrintable(shown));
    QVERIFY(tray.endsAll());
}

/// A labelling with two passes writes its masks between them; that has nothing to count.
void JobsTrayTest::keepsTheShareBesideThePasses() {
    Tray tray;
    const auto work = [told = tray.told](EnginePort&, JobContext& context) {
        const auto waitFor = [&context](const std::function<bool()>& condition) {
            while (!condition() && !context.stopsAfterStep()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        };
        context.report({Stage::ExtractingAttention, 40, 40, {}, {}});
        waitFor([&] { return told->done > 0; });
        context.report({Stage::Exporting, 0, 0, {}, {}});
        waitFor([&] { return told->isOver.load(); });
        return true;
    };
    const RequestId id = tray.runner.run(JobKind::Label, QStringLiteral("bird"), work, &tray.window,
                                         [](RequestId, const JobEnd<bool>&) {});
    tray.runner.setPasses(id, {Stage::ExtractingAttention, Stage::Segmenting});
    const auto* inRow = tray.part<QProgressBar>(id, "jobRowProgress");
    const auto* inBar = tray.bar->findChild<QProgressBar*>(QStringLiteral("jobProgress"));
    const auto isHalf = [](const QProgressBar* bar) {
        return bar->maximum() > 0 && bar->value() * 2 == bar->maximum();
    };
    QVERIFY(waitFor([&] { return isHalf(inBar) && isHalf(inRow); }));
    tray.told->done = 1;
    QVERIFY(waitFor([&] { return tray.barText().contains(QStringLiteral("Exporting")); }));
    QVERIFY(isHalf(inBar) && isHalf(inRow));
    QVERIFY(tray.endsAll());
}

void JobsTrayTest::saysHowJobsEnded() {
    Tray tray;
    const RequestId done = tray.run(JobKind::Export);
    const RequestId failed = tray.fail();
    QVERIFY(tray.runsSoon());
    QVERIFY(tray.endsAll());
    QVERIFY(tray.detail(done).startsWith(QStringLiteral("Done after ")));
    QVERIFY(tray.detail(failed).startsWith(QStringLiteral("Failed after ")));
    QVERIFY(!tray.part<QLabel>(done, "jobRowTrouble")->isVisible());
    const auto* trouble = tray.part<QLabel>(failed, "jobRowTrouble");
    QVERIFY(trouble->isVisible());
    QVERIFY(trouble->text().startsWith(QStringLiteral("The model cannot be used.")));
    QVERIFY(trouble->text().contains(QStringLiteral("Download it again.")));
    for (const RequestId id : {done, failed}) {
        QVERIFY(tray.part<QPushButton>(id, "jobRowLog")->isVisible());
        QVERIFY(!tray.part<QToolButton>(id, "jobRowCancel")->isVisible());
    }
}

void JobsTrayTest::goesWithItsBar() {
    Tray tray;
    tray.bar->hide();  // another page
    QVERIFY(!tray.tray->isVisible());
    tray.bar->show();
    QVERIFY(!tray.tray->isVisible());
}

void JobsTrayTest::staysInItsWindow_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("jobs");
    QTest::newRow("no job") << QSize(1280, 720) << 0;
    QTest::newRow("one job") << QSize(1280, 720) << 1;
    QTest::newRow("many jobs") << QSize(1280, 720) << 30;
    QTest::newRow("low window") << QSize(1024, 300) << 30;
    QTest::newRow("narrow window") << QSize(360, 640) << 30;
}

void JobsTrayTest::staysInItsWindow() {
    QFETCH(QSize, size);
    QFETCH(int, jobs);
    Tray tray(size);
    for (int i = 0; i < jobs; ++i) tray.fail();
    QVERIFY(waitFor([&] { return tray.runner.isIdle(); }));
    QTest::qWait(1);  // let layouts settle
    const QRect shown = tray.tray->geometry();
    QVERIFY(tray.window.rect().contains(shown));
    QVERIFY(shown.bottom() < tray.bar->geometry().top());
    QVERIFY(shown.height() > 60);
    for (const JobRow* row : tray.rows()) QVERIFY(row->width() < shown.width());
    // Where all rows fit, nothing scrolls.
    if (jobs == 1) QCOMPARE(tray.tray->findChild<QScrollArea*>()->verticalScrollBar()->maximum(), 0);
    tray.window.resize(size + QSize(200, 100));
    QVERIFY(waitFor([&] { return tray.window.rect().contains(tray.tray->geometry()); }));
    QVERIFY(tray.tray->geometry().right() > shown.right());
}

void JobsTrayTest::countsWhatWaits() {
    Tray tray;
    const auto* button = tray.bar->findChild<QPushButton*>(QStringLiteral("jobsButton"));
    QCOMPARE(button->text(), QStringLiteral("Jobs"));
    tray.run(JobKind::Finetune);
    tray.run(JobKind::Refine);
    const RequestId last = tray.run(JobKind::Segment);
    QVERIFY(tray.runsSoon());
    QCOMPARE(button->text(), QStringLiteral("Jobs (2)"));
    QVERIFY(button->accessibleName().contains(QLatin1Char('2')));
    tray.runner.cancel(last);
    QCOMPARE(button->text(), QStringLiteral("Jobs (1)"));
    QVERIFY(tray.endsAll());
    QCOMPARE(button->text(), QStringLiteral("Jobs"));
}

void JobsTrayTest::tellsOfLongJobsWhileAway_data() {
    QTest::addColumn<int>("longMs");
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::newRow("done") << 0 << "done"
                          << "Fine-tuning · bird"
                          << "Done after ";
    QTest::newRow("failed") << 0 << "failed"
                            << "Fine-tuning · bird"
                            << "The model cannot be used.";
    QTest::newRow("stopped") << 0 << "stopped"
                             << ""
                             << "";
    QTest::newRow("short") << 3'600'000 << "done"
                           << ""
                           << "";
}

void JobsTrayTest::tellsOfLongJobsWhileAway() {
    QFETCH(int, longMs);
    QFETCH(QString, how);
    QFETCH(QString, title);
    QFETCH(QString, text);
    QVERIFY(QApplication::activeWindow() == nullptr);
    QStringList notes;
    const auto told = std::make_shared<Told>();
    JobRunner runner(fakeEngine(std::make_shared<EngineScript>()));
    const EndNotice notice(runner, std::make_unique<WrittenDown>(notes), std::chrono::milliseconds(longMs));
    const auto work = [told, how](EnginePort&, JobContext& context) {
        obey(*told, context);
        if (how == QLatin1String("failed")) throw Error(ErrorCode::BadModel, "The config is no JSON", {}, {});
        return true;
    };
    const RequestId id =
        runner.run(JobKind::Finetune, QStringLiteral("bird"), work, &runner, [](RequestId, const JobEnd<bool>&) {});
    QVERIFY(waitFor([&] { return runner.running() != nullptr; }));
    if (how == QLatin1String("stopped"))
        runner.cancel(id);
    else
        told->isOver = true;
    QVERIFY(waitFor([&] { return runner.isIdle(); }));
    QCOMPARE(notes.size(), title.isEmpty() ? 0 : 1);
    if (title.isEmpty()) return;
    QCOMPARE(notes[0].section(QLatin1Char('|'), 0, 0), title);
    QVERIFY2(notes[0].contains(text), qPrintable(notes[0]));
}

void JobsTrayTest::tellsNothingToWhoIsThere() {
    Tray tray;
    QVERIFY(QTest::qWaitForWindowActive(&tray.window));
    QStringList notes;
    const EndNotice notice(tray.runner, std::make_unique<WrittenDown>(notes), std::chrono::milliseconds(0));
    tray.run(JobKind::Finetune);
    QVERIFY(tray.runsSoon());
    QVERIFY(tray.endsAll());
    QVERIFY(notes.isEmpty());
}

void JobsTrayTest::roundsDurations() {
    QVERIFY(wordedDuration(0.2).startsWith(QStringLiteral("1 ")));
    QVERIFY(wordedDuration(59.4).startsWith(QStringLiteral("59 ")));
    QVERIFY(wordedDuration(59.6).startsWith(QStringLiteral("1 ")));
    QVERIFY(wordedDuration(600).startsWith(QStringLiteral("10 ")));
    QCOMPARE(wordedDuration(3599), QStringLiteral("1 h 0 min"));
    QCOMPARE(wordedDuration(2 * 3600 + 300), QStringLiteral("2 h 5 min"));
}

void JobsTrayTest::isInTheStudio() {
    StudioFixture fixture;
    fixture.window->show();
    auto* tray = fixture.find<JobsTray>("jobsTray");
    QVERIFY(tray != nullptr && !tray->isVisible());
    QVERIFY(fixture.openThreePhotos());
    click(fixture.find<QPushButton>("jobsButton"));
    QVERIFY(tray->isVisible());
    const auto* bar = fixture.find<JobBar>("jobBar");
    QVERIFY(tray->geometry().bottom() < bar->mapTo(fixture.window.get(), QPoint(0, 0)).y());
    QVERIFY(fixture.window->rect().contains(tray->geometry()));
    QTest::keyClick(tray, Qt::Key_Escape);
    QVERIFY(!tray->isVisible());
    QVERIFY(!fixture.find<QPushButton>("jobsButton")->isChecked());
}

}  // namespace maskwright::ui
