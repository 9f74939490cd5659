// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_figures_test.h"

#include <QLocale>
#include <QMouseEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "finetune/finetune_words.h"
#include "finetune/step_pace.h"
#include "plots/loss_plot.h"
#include "session/pace_memory.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

LossCurves someCurves(std::int64_t steps) {
    TrainingLog log;
    for (std::int64_t step = 1; step <= steps; ++step) log.losses.push_back({step, step == 50 ? 9.0 : 1.0, 1, 1e-4, 1});
    log.validations = {{20, 0.5}, {40, 0.4}};
    log.snapshots = {40};
    return lossCurvesOf(log, 100);
}

void turnWheel(const LossPlot& plot, QPoint angle) {
    auto* curves = plot.findChild<QWidget*>(QStringLiteral("lossCurves"));
    const QPointF middle = QRectF(curves->rect()).center();
    QWheelEvent event(middle, curves->mapToGlobal(middle), {}, angle, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(curves, &event);
}

}  // namespace

void TrainingFiguresTest::measuresThePaceOfATraining() {
    StepTimes times;
    times.note(0, 0);
    times.note(9, 9000);
    QVERIFY(!times.secondsPerStep());  // too few to go by
    times.note(10, 9500);
    times.note(10, 10'000);  // still the same step
    QCOMPARE(times.secondsPerStep().value(), 0.95);
    times.hold();
    times.note(10, 90'000);  // after a pause
    times.note(20, 100'500);
    QCOMPARE(times.secondsPerStep().value(), 1.0);
    times.restart();
    QVERIFY(!times.secondsPerStep());
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("pace.ini")), QSettings::IniFormat);
    PaceMemory paces(&settings);
    const QString kind = PaceMemory::kindOf({QStringLiteral("segmenter"), QStringLiteral("light")});
    QVERIFY(!paces.secondsPerStep(kind));
    paces.note(kind, 0.5);
    paces.note(kind, 0.25);
    QCOMPARE(PaceMemory(&settings).secondsPerStep(kind).value(), 0.25);  // the last one counts
    QVERIFY(!paces.secondsPerStep(PaceMemory::kindOf({QStringLiteral("segmenter"), QStringLiteral("strong")})));
    for (const char* damaged : {"-1", "0", "nan", "soon"}) {
        settings.setValue(settings.allKeys().first(), QLatin1String(damaged));
        QVERIFY2(!paces.secondsPerStep(kind), damaged);
    }
    PaceMemory none;
    none.note(kind, 1);
    QVERIFY(!none.secondsPerStep(kind));
}

void TrainingFiguresTest::wordsChangesInMaskTerms() {
    TrainingPreview preview;
    preview.masks = {{"a.jpg", {}, 0.5}};
    const QString first = wordedChange(preview);
    preview.masks = {{"a.jpg", 0.9, 0.5}, {"b.jpg", 0.86, 0.2}, {"c.jpg", 1.0, 0.1}, {"d.jpg", 0.999, 0.1}};
    const QString some = wordedChange(preview);
    QVERIFY(some.startsWith(QLocale().toString(2)));
    QVERIFY(some.contains(QLocale().toString(4)));
    QVERIFY(some.contains(wordedPercent(0.12)));
    QVERIFY(some != first);
    preview.masks = {{"a.jpg", 1.0, 0.5}};
    QVERIFY(wordedChange(preview) != first);
    QVERIFY(!wordedChange(preview).contains(QLatin1Char('%')));
    const QStringList lines = wordedMasks(preview).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines[0].contains(QStringLiteral("a.jpg")));
}

void TrainingFiguresTest::plotZoomsMovesAndShowsAll() {
    LossPlot plot(testTheme());
    plot.resize(700, 340);
    plot.show();
    plot.setCurves(someCurves(60));
    const auto width = [&] { return plot.lastVisible() - plot.firstVisible(); };
    QCOMPARE(width(), 100.0);
    QTest::keyClick(&plot, Qt::Key_Left);
    QCOMPARE(plot.firstVisible(), 0.0);
    QTest::keyClick(&plot, Qt::Key_Plus);
    QVERIFY(width() < 80);
    const double first = plot.firstVisible();
    QTest::keyClick(&plot, Qt::Key_Right);
    QVERIFY(plot.firstVisible() > first);
    for (int turn = 0; turn < 40; ++turn) QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(plot.lastVisible(), 100.0);  // there is nothing beyond
    for (int turn = 0; turn < 40; ++turn) QTest::keyClick(&plot, Qt::Key_Plus);
    QVERIFY(width() > 3.9);
    QTest::keyClick(&plot, Qt::Key_Home);
    QCOMPARE(width(), 100.0);

    QTest::qWait(20);  // the axes are laid out with the first drawing
    turnWheel(plot, {0, 240});
    QVERIFY(width() < 80);
    auto* curves = plot.findChild<QWidget*>(QStringLiteral("lossCurves"));
    const double before = plot.firstVisible();
    const QPoint middle = curves->rect().center();
    QTest::mousePress(curves, Qt::LeftButton, Qt::NoModifier, middle);
    QTest::mouseMove(curves, middle + QPoint(60, 0));
    QTest::mouseRelease(curves, Qt::LeftButton, Qt::NoModifier, middle + QPoint(60, 0));
    QVERIFY(plot.firstVisible() < before);
    QCOMPARE(plot.window()->focusWidget(), &plot);
    QTest::mouseDClick(curves, Qt::LeftButton, Qt::NoModifier, middle);
    QCOMPARE(width(), 100.0);
    turnWheel(plot, {0, -240});
    QCOMPARE(width(), 100.0);
}

void TrainingFiguresTest::plotHidesNothingOfTheCurves() {
    // A smoothed loss that runs close to the learning rate, to its very end.
    TrainingLog log;
    for (std::int64_t step = 1; step <= 100; ++step) log.losses.push_back({step, 0.9, 1, 1e-4, 1});
    log.validations = {{20, 0.0}, {40, 1.0}};
    LossPlot plot(testTheme());
    plot.resize(700, 340);
    plot.show();
    plot.setCurves(lossCurvesOf(log, 100));
    auto* curves = plot.findChild<QWidget*>(QStringLiteral("lossCurves"));
    QTest::qWait(50);  // it is drawn in a while
    const QImage drawn = curves->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QColor accent = testTheme().colors().accent;
    const auto isAccent = [&](int x, int y) {
        const QColor color = drawn.pixelColor(x, y);
        return std::abs(color.red() - accent.red()) + std::abs(color.green() - accent.green()) +
                   std::abs(color.blue() - accent.blue()) <
               60;
    };
    QList<int> line;
    for (int y = 0; y < drawn.height(); ++y) {
        QList<int> columns;
        for (int x = 0; x < drawn.width(); ++x)
            if (isAccent(x, y)) columns.push_back(x);
        if (columns.size() > line.size()) line = columns;
    }
    QVERIFY2(line.size() > drawn.width() / 2, qPrintable(QString::number(line.size())));
    const auto missing = line.back() - line.front() + 1 - line.size();
    QVERIFY2(missing <= 24, qPrintable(QString::number(missing)));  // where the validation crosses it
    QVERIFY(line.back() > drawn.width() * 3 / 4);
}

void TrainingFiguresTest::plotTellsItsTicksApart() {
    LossPlot plot(testTheme());
    plot.resize(700, 340);
    plot.show();
    for (const double spread : {0.0, 1e-6, 1e-4, 1e-3, 0.01, 1.0, 100.0}) {
        TrainingLog log;
        log.losses = {{1, 0.15, 1, 1e-4, 1}, {2, 0.15 + spread, 1, 1e-4, 1}};
        plot.setCurves(lossCurvesOf(log, 50));
        QTest::qWait(50);  // it is drawn in a while
        QStringList ticks = plot.lossTicks();
        QVERIFY2(ticks.size() >= 2, qPrintable(ticks.join(QLatin1Char(' '))));
        QVERIFY2(ticks.removeDuplicates() == 0, qPrintable(plot.lossTicks().join(QLatin1Char(' '))));
    }
}

void TrainingFiguresTest::plotShowsTheLastMarkWhole() {
    LossPlot plot(testTheme());
    plot.resize(700, 340);
    plot.show();
    TrainingLog log;
    for (std::int64_t step = 1; step <= 100; ++step) log.losses.push_back({step, 1.0, 1, 1e-4, 1});
    log.validations = {{100, 0.5}};
    log.snapshots = {100};
    plot.setCurves(lossCurvesOf(log, 100));
    QTest::qWait(50);  // it is drawn in a while
    const QImage drawn = plot.findChild<QWidget*>(QStringLiteral("lossCurves"))->grab().toImage();
    const QColor mark = testTheme().colors().foreground;
    // The losses' axis runs from 0.47 to 1.03, so the mark is below the middle and alone there.
    int left = drawn.width(), right = 0;
    for (int y = drawn.height() / 2; y < drawn.height(); ++y)
        for (int x = drawn.width() / 2; x < drawn.width(); ++x) {
            const QColor color = drawn.pixelColor(x, y);
            if (std::abs(color.red() - mark.red()) + std::abs(color.green() - mark.green()) +
                    std::abs(color.blue() - mark.blue()) >=
                120)
                continue;
            left = std::min(left, x);
            right = std::max(right, x);
        }
    QVERIFY2(right - left >= 10, qPrintable(QString::number(right - left)));  // 14 pixels; a half has 7
}

void TrainingFiguresTest::plotKeepsWhatIsLookedAt() {
    LossPlot plot(testTheme());
    plot.show();
    plot.setCurves(someCurves(60));
    plot.setCurves(someCurves(150));
    QCOMPARE(plot.lastVisible(), 150.0);  // all of it, as long as nobody zooms
    QTest::keyClick(&plot, Qt::Key_Plus);
    const double first = plot.firstVisible(), last = plot.lastVisible();
    plot.setCurves(someCurves(160));
    QCOMPARE(plot.firstVisible(), first);
    QCOMPARE(plot.lastVisible(), last);
    plot.setCurves({});  // another training
    QCOMPARE(plot.firstVisible(), 0.0);
}

void TrainingFiguresTest::plotTellsWhatLiesUnderTheCursor() {
    LossPlot plot(testTheme());
    plot.resize(700, 340);
    plot.show();
    const QString empty = plot.readOut();
    QVERIFY(!empty.isEmpty());
    plot.setCurves(someCurves(60));
    QVERIFY(plot.readOut().contains(QStringLiteral("60")));
    auto* curves = plot.findChild<QWidget*>(QStringLiteral("lossCurves"));
    QTest::qWait(20);  // the axes are laid out with the first drawing
    QString marked;
    for (int x = 0; x < curves->width() && marked.isEmpty(); ++x) {
        const QPointF at(x, curves->height() / 2.0);
        QMouseEvent move(QEvent::MouseMove, at, curves->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(curves, &move);
        if (plot.readOut().startsWith(LossPlot::tr("Step %1").arg(40))) marked = plot.readOut();
    }
    QVERIFY(marked.contains(LossPlot::tr("validation %1").arg(QLocale().toString(0.4, 'g', 3))));
    QVERIFY(marked.contains(LossPlot::tr("checkpoint")));
    QCOMPARE(plot.accessibleDescription(), marked);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(curves, &leave);
    QVERIFY(plot.readOut().contains(QStringLiteral("60")));
}

void TrainingFiguresTest::smoothsLikeTheEngine() {
    TrainingLog log;
    log.losses = {{1, 1.0, 1, 1, 1}, {2, 0.0, 1, 1, 1}, {22, 0.0, 1, 1, 1}};
    const LossCurves curves = lossCurvesOf(log, 0);
    QCOMPARE(curves.smoothed[0], 1.0);
    QCOMPARE(curves.smoothed[1], 0.98);
    QVERIFY(std::abs(curves.smoothed[2] - std::pow(0.98, 21)) < 1e-12);  // a point stands for its steps
    QCOMPARE(curves.lastStep, 22);
    QVERIFY(!readLossAt({}, 3));
    QCOMPARE(readLossAt(curves, 14)->step, 22);
    QVERIFY(!lossOfCheckpoint({}, 3));
    QCOMPARE(lossOfCheckpoint(curves, 1).value(), 1.0);
}

void TrainingFiguresTest::paceForgetsWhatIsLongAgo() {
    StepPace pace;
    QVERIFY(!pace.perSecond());
    pace.note(1, 0);
    QVERIFY(!pace.perSecond());
    pace.note(1, 500);  // still the same step
    QVERIFY(!pace.perSecond());
    pace.note(2, 1000);
    QCOMPARE(pace.perSecond().value(), 1.0);
    for (int step = 3; step < 60; ++step) pace.note(step, 1000 + 500 * (step - 2));
    QCOMPARE(pace.perSecond().value(), 2.0);
    pace.note(1, 40'000);  // another run
    QVERIFY(!pace.perSecond());
    pace.note(2, 140'000);  // a step that takes longer than the window
    QCOMPARE(pace.perSecond().value(), 0.01);
}

}  // namespace maskwright::ui
