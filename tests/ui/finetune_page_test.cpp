// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finetune_page_test.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <optional>

#include "core/error.h"
#include "core/files.h"
#include "finetune/finetune_words.h"
#include "finetune/preview_dialog.h"
#include "finetune/preview_strip.h"
#include "finetune_fixture.h"
#include "image/write.h"
#include "pipeline/engine.h"
#include "pipeline/model_report.h"
#include "plots/loss_plot.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

}  // namespace

void FinetunePageTest::initTestCase() {
    try {
        builtInModel();
    } catch (const Error& error) {
        QSKIP(error.what());
    }
}

void FinetunePageTest::settingsLeadToSteps() {
    QCOMPARE(stepsOf(FinetuneLength::Normal, 200), 200);
    QCOMPARE(stepsOf(FinetuneLength::Short, 200), 50);
    QCOMPARE(stepsOf(FinetuneLength::Short, 100), 40);
    QCOMPARE(stepsOf(FinetuneLength::Short, 30), 30);
    QCOMPARE(stepsOf(FinetuneLength::Long, 200), 800);
    ShownFinetunePage shown;
    FinetuneSession& session = shown.tuning.session;
    QVERIFY(shown.tuning.openLabelled());
    const auto waitForSteps = [&](std::int64_t steps) {
        return waitFor([&] { return session.prospect() != nullptr && session.prospect()->chosen.steps == steps; });
    };
    QVERIFY(waitForSteps(kStepsForFewPhotos));
    QVERIFY(shown.button("finetuneNormal")->isChecked());
    shown.click("finetuneLong");
    QVERIFY(waitForSteps(800));
    QCOMPARE(session.prospect()->derived.steps, kStepsForFewPhotos);
    QVERIFY(shown.text("finetuneLengthNote").contains(QStringLiteral("800")));
    QCOMPARE(shown.find<QSpinBox>("finetuneSteps")->value(), 800);
    shown.find<QSpinBox>("finetuneSteps")->setValue(77);
    QVERIFY(waitForSteps(77));
    for (const char* length : {"finetuneShort", "finetuneNormal", "finetuneLong"})
        QVERIFY(!shown.button(length)->isChecked());
    shown.click("finetuneShort");
    QVERIFY(waitForSteps(50));
    QVERIFY(shown.button("finetuneShort")->isChecked());
    const std::uint64_t whole = session.prospect()->chosen.neededBytes;
    shown.find<QComboBox>("finetuneKind")->setCurrentIndex(1);
    QVERIFY(session.settings().loraRank > 0);
    QVERIFY(waitFor([&] { return session.prospect() != nullptr && session.prospect()->chosen.neededBytes < whole; }));
    shown.find<QSpinBox>("finetuneSeed")->setValue(9);
    shown.find<QSpinBox>("finetuneMinutes")->setValue(2);
    QVERIFY(waitFor([&] { return session.canStart(); }));
    session.start();
    QVERIFY(shown.tuning.waitForState(FinetuneState::Done));
    const FinetuneOptions& options = *shown.tuning.script->lastFinetune;
    QCOMPARE(options.steps, 50);
    QVERIFY(options.loraRank > 0);
    QCOMPARE(options.seed, std::uint64_t{9});
    QCOMPARE(options.checkpointMinutes, 2.0);
}

void FinetunePageTest::settingsOfARunAreShown() {
    ShownFinetunePage shown;
    QVERIFY(shown.tuning.openLabelled());
    shown.click("finetuneShort");
    QVERIFY(waitFor([&] { return shown.tuning.session.canStart(); }));
    QVERIFY(shown.tuning.stopAt(25));
    QVERIFY(waitFor([&] { return shown.find<QSpinBox>("finetuneSteps")->value() == 50; }));
    QVERIFY(!shown.find<QSpinBox>("finetuneSteps")->isEnabled());
    QVERIFY(!shown.button("finetuneShort")->isEnabled());
    QVERIFY(waitFor([&] { return shown.button("finetuneShort")->isChecked(); }));  // which it was is still to be seen
    QVERIFY(!shown.button("finetuneNormal")->isChecked());
    shown.click("finetuneStartOver");
    QVERIFY(shown.button("finetuneShort")->isEnabled());
    QVERIFY(shown.button("finetuneShort")->isChecked());
    shown.click("finetuneKeep");
    QVERIFY(!shown.button("finetuneShort")->isEnabled());
}

void FinetunePageTest::saysHowLongItWillTake() {
    ShownFinetunePage shown;
    Finetuning& tuning = shown.tuning;
    QSettings settings(tuning.folder.filePath(QStringLiteral("pace.ini")), QSettings::IniFormat);
    tuning.session.rememberPaceIn(PaceMemory(&settings));
    QVERIFY(tuning.openLabelled());
    const auto* time = shown.find<QLabel>("finetuneTime");
    QVERIFY(time->isVisible());
    QVERIFY(!tuning.session.expectedSeconds());
    QCOMPARE(time->text(), wordedExpectation({}));  // nothing was measured, so no figure
    // A run that takes long enough to be measured.
    tuning.training->allowed = 1;
    tuning.session.start();
    QVERIFY(tuning.waitForStep(1));
    QVERIFY(!time->isVisible());  // now it says how long it still takes
    QTest::qWait(120);
    tuning.training->allowed = 31;
    QVERIFY(tuning.waitForStep(31));
    tuning.session.stop();
    QVERIFY(tuning.waitForState(FinetuneState::Stopped));
    QVERIFY(waitFor([&] { return tuning.session.canStart(); }));
    shown.click("finetuneStartOver");
    const std::optional<double> normal = tuning.session.expectedSeconds();
    QVERIFY(normal && *normal >= kStepsForFewPhotos * 0.120 / 30 * 0.9);
    QVERIFY(time->isVisible());
    QCOMPARE(time->text(), wordedExpectation(normal));
    QVERIFY(time->text() != wordedExpectation({}));
    shown.click("finetuneLong");
    QVERIFY(waitFor([&] { return tuning.session.prospect() && tuning.session.prospect()->chosen.steps == 800; }));
    QVERIFY(std::abs(tuning.session.expectedSeconds().value() - 4 * *normal) < 1e-6);
    // Small additions have a pace of their own.
    shown.find<QComboBox>("finetuneKind")->setCurrentIndex(1);
    QVERIFY(waitFor([&] { return tuning.session.prospect() != nullptr; }));
    QVERIFY(!tuning.session.expectedSeconds());
    QCOMPARE(time->text(), wordedExpectation({}));
}

void FinetunePageTest::previewsUseTheWidth() {
    ShownFinetunePage shown;
    QVERIFY(shown.tuning.openLabelled());
    QVERIFY(shown.tuning.stopAt(41));
    QVERIFY(waitFor([&] { return shown.steps() == QList<std::int64_t>({40, 20, 0}); }));
    // A card takes the shape of its picture, whatever the shape of the photos in it.
    const fs::path wide = shown.tuning.path("wide.png");
    writePng(wide, Image{96, 24, std::vector<std::uint8_t>(3 * 96 * 24, 120)});
    QThreadPool pool;
    const PreviewCard card({.step = 7, .picture = wide, .masks = {{"a.jpg", {}, 0.5}, {"b.jpg", {}, 0.5}}}, pool);
    const auto* small = card.findChild<QToolButton*>(QStringLiteral("previewPicture"));
    QCOMPARE(small->iconSize().height(), small->iconSize().width() / 2);
    QVERIFY(waitFor([&] { return !small->icon().isNull(); }));
    QCOMPARE(small->iconSize().height(), small->iconSize().width() / 4);
    // In the window a picture takes the width there is. Those of these steps are twice as wide as high.
    shown.click("compareButton");
    auto* dialog = shown.page.findChild<PreviewDialog*>();
    auto* left = dialog->findChild<QLabel*>(QStringLiteral("previewLeft"));
    auto* right = dialog->findChild<QLabel*>(QStringLiteral("previewRight"));
    const auto* room = dialog->findChild<QScrollArea*>(QStringLiteral("previewPictures"))->viewport();
    QVERIFY(waitFor([&] { return !left->pixmap().isNull() && !right->pixmap().isNull(); }));
    const auto isFitted = [&](const QLabel* picture, int width) {
        return std::abs(picture->width() - width) <= 1 && std::abs(picture->height() - picture->width() / 2) <= 1;
    };
    QVERIFY(waitFor([&] { return isFitted(left, (room->width() - 16) / 2) && left->width() == right->width(); }));
    dialog->findChild<QComboBox*>(QStringLiteral("previewOther"))->setCurrentIndex(0);
    QVERIFY(waitFor([&] { return isFitted(left, room->width()); }));
}

void FinetunePageTest::pageSaysWhatIsMissing() {
    ShownFinetunePage shown;
    QSignalSpy label(&shown.page, &FinetunePage::labelRequested);
    QVERIFY(shown.find<QWidget>("finetuneNoConcept")->isVisible());
    QVERIFY(shown.tuning.open("bird"));
    QVERIFY(shown.find<QWidget>("finetuneNoMasks")->isVisible());
    QVERIFY(shown.text("finetuneTitle").contains(QStringLiteral("bird")));
    QTest::mouseClick(shown.find<QWidget>("finetuneNoMasks")->findChild<QPushButton*>(QStringLiteral("emptyButton")),
                      Qt::LeftButton);
    QCOMPARE(label.count(), 1);
    QVERIFY(shown.tuning.noteMasks());
    QVERIFY(shown.find<QWidget>("finetuneScroll")->isVisible());
    QSignalSpy help(&shown.page, &FinetunePage::helpRequested);
    shown.find<QToolButton>("finetuneHelpButton")->click();
    QCOMPARE(help.count(), 1);
}

void FinetunePageTest::pageOffersWhatCanBeDone() {
    ShownFinetunePage shown;
    Finetuning& tuning = shown.tuning;
    QVERIFY(tuning.openLabelled());
    QVERIFY(!shown.button("finetuneStop")->isVisible());
    QVERIFY(!shown.button("finetuneStartOver")->isVisible());
    tuning.training->allowed = 25;
    shown.click("finetuneMain");
    QVERIFY(tuning.waitForStep(25));
    QVERIFY(shown.button("finetuneStop")->isVisible());
    QVERIFY(shown.text("finetuneStatus").contains(QStringLiteral("25")));
    shown.click("finetuneMain");
    QVERIFY(tuning.waitForState(FinetuneState::Paused));
    const QString resume = shown.button("finetuneMain")->text();
    shown.click("finetuneMain");
    QVERIFY(tuning.waitForState(FinetuneState::Running));
    QVERIFY(shown.button("finetuneMain")->text() != resume);
    shown.click("finetuneStop");
    QVERIFY(tuning.waitForState(FinetuneState::Stopped));
    QVERIFY(waitFor([&] { return shown.button("finetuneMain")->text().contains(QStringLiteral("25")); }));
    QVERIFY(shown.button("finetuneStartOver")->isVisible());
    QVERIFY(!shown.button("finetuneStop")->isVisible());
    tuning.training->allowed = 1000;
    shown.click("finetuneMain");
    QVERIFY(tuning.waitForState(FinetuneState::Done));
    QVERIFY(!shown.button("finetuneMain")->isVisible());
    QVERIFY(tuning.script->lastFinetune->resume);
    // Masks that are made anew make the model stale.
    QVERIFY(!shown.find<QLabel>("finetuneStale")->isVisible());
    QVERIFY(waitFor([&] { return tuning.record() && tuning.record()->complete; }));
    QVERIFY(tuning.noteMasks());
    QVERIFY(waitFor([&] { return shown.find<QLabel>("finetuneStale")->isVisible(); }));
}

void FinetunePageTest::pageFitsItsRoom() {
    ShownFinetunePage shown;
    QVERIFY(shown.tuning.openLabelled());
    QVERIFY(shown.tuning.trainAll());
    QVERIFY(waitFor([&] { return shown.steps().size() == 11; }));
    const auto* content = shown.find<QWidget>("finetuneContent");
    const auto* settings = shown.find<QWidget>("finetuneSettings");
    const auto* plot = shown.find<LossPlot>("lossPlot");
    const auto top = [&](const QWidget* widget) { return widget->mapTo(&shown.page, QPoint()).y(); };
    for (const int width : {640, 1100}) {
        shown.page.resize(width, 760);
        QCOMPARE(shown.page.width(), width);
        QVERIFY(waitFor([&] { return (top(plot) > top(settings) + settings->height() / 2) == (width == 640); }));
        QVERIFY2(content->width() <= width, qPrintable(QString::number(content->width())));
    }
}

void FinetunePageTest::stripShowsTheNewestFirst() {
    PreviewStrip strip;
    QTemporaryDir folder;
    const fs::path run = fromUtf8(folder.path().toStdString());
    for (const std::int64_t step : {0, 20, 40}) writePreview(run, step);
    TrainingLog log = loadEngine().readTrainingLog(run);
    TrainingLog first = log;
    first.previews.pop_back();
    strip.resize(1000, 500);
    strip.show();
    strip.setLog(first, false);
    QVERIFY(strip.findChild<QPushButton*>(QStringLiteral("compareButton"))->isVisible());
    const QList<PreviewCard*> kept = strip.findChildren<PreviewCard*>();
    QCOMPARE(kept.size(), 2);
    log.snapshots = {40};
    log.bestStep = 40;
    strip.setLog(log, true);
    QList<PreviewCard*> cards = strip.findChildren<PreviewCard*>();
    QCOMPARE(cards.size(), 3);
    for (PreviewCard* card : kept) QVERIFY(cards.contains(card));  // nothing is loaded twice
    QTest::qWait(1);
    std::sort(cards.begin(), cards.end(), [](const auto* a, const auto* b) { return a->x() < b->x(); });
    QCOMPARE(cards[0]->step(), 40);
    QCOMPARE(cards[2]->step(), 0);
    // The words of their standing leave the pictures level.
    const auto pictureOf = [](const PreviewCard* card) {
        return card->findChild<QToolButton*>(QStringLiteral("previewPicture"));
    };
    QCOMPARE(pictureOf(cards[0])->y(), pictureOf(cards[2])->y());
    const auto standingOf = [](const PreviewCard* card) {
        return card->findChild<QLabel*>(QStringLiteral("previewStanding"))->text();
    };
    log.modelStep = 0;
    strip.setLog(log, false, /*isTraining=*/true);
    QCOMPARE(standingOf(cards[2]), QString());  // the model is on its way from there
    strip.setLog(log, true);
    QVERIFY(!standingOf(cards[2]).isEmpty());
    QVERIFY(!standingOf(cards[0]).contains(standingOf(cards[2])));
    QVERIFY(
        waitFor([&] { return !cards[0]->findChild<QToolButton*>(QStringLiteral("previewPicture"))->icon().isNull(); }));
    QSignalSpy reverts(&strip, &PreviewStrip::revertRequested);
    QTest::mouseClick(cards[0]->findChild<QPushButton*>(QStringLiteral("revertButton")), Qt::LeftButton);
    QCOMPARE(reverts.count(), 1);
    QCOMPARE(reverts[0][0].value<std::int64_t>(), 40);
    QSignalSpy opens(&strip, &PreviewStrip::opened);
    QTest::mouseClick(cards[1]->findChild<QToolButton*>(QStringLiteral("previewPicture")), Qt::LeftButton);
    QCOMPARE(opens[0][0].value<std::int64_t>(), 20);
    // Tab goes from the newest to the oldest.
    QWidget* control = strip.findChild<QPushButton*>(QStringLiteral("compareButton"));
    for (const PreviewCard* card : cards) {
        control = control->nextInFocusChain();
        while (control->objectName() != QLatin1String("previewPicture")) control = control->nextInFocusChain();
        QVERIFY(card->isAncestorOf(control));
    }
    strip.setLog({}, true);
    QVERIFY(strip.findChildren<PreviewCard*>().isEmpty());
    QVERIFY(strip.findChild<QLabel*>(QStringLiteral("previewsEmpty"))->isVisible());
}

void FinetunePageTest::stripForgetsAnEarlierRun() {
    ShownFinetunePage shown;
    Finetuning& tuning = shown.tuning;
    QVERIFY(tuning.openLabelled());
    QVERIFY(tuning.trainAll());
    QVERIFY(waitFor([&] { return shown.steps().size() == 11; }));
    const QPointer<PreviewCard> old = shown.card(0);
    tuning.training->allowed = 0;
    tuning.session.start();
    QVERIFY(old.isNull());  // the picture of the same step will be another one
    QVERIFY(waitFor([&] { return shown.steps() == QList<std::int64_t>({0}); }));
    tuning.session.stop();
    QVERIFY(tuning.waitForState(FinetuneState::Stopped));
}

void FinetunePageTest::comparesTwoSteps() {
    ShownFinetunePage shown;
    QVERIFY(shown.tuning.openLabelled());
    QVERIFY(shown.tuning.stopAt(41));
    QVERIFY(waitFor([&] { return shown.steps() == QList<std::int64_t>({40, 20, 0}); }));
    shown.click("compareButton");
    auto* dialog = shown.page.findChild<PreviewDialog*>();
    QVERIFY(dialog != nullptr);
    auto* left = dialog->findChild<QLabel*>(QStringLiteral("previewLeft"));
    auto* right = dialog->findChild<QLabel*>(QStringLiteral("previewRight"));
    QVERIFY(waitFor([&] { return !left->pixmap().isNull() && !right->pixmap().isNull(); }));
    const auto texts = [dialog] {
        QStringList found;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) found.push_back(label->text());
        return found;
    };
    // 40 of 100 pixels before training, 60 at step 40.
    QVERIFY(waitFor([&] { return texts().contains(wordedPercent(40.0 / 60.0)); }));
    QVERIFY(texts().contains(wordedPercent(1)));
    QVERIFY(texts().contains(QStringLiteral("b.jpg")));
    // The other way round it is the same; another step is another figure.
    auto* step = dialog->findChild<QComboBox*>(QStringLiteral("previewStep"));
    step->setCurrentIndex(step->findData(qlonglong{20}));
    QVERIFY(waitFor([&] { return texts().contains(wordedPercent(40.0 / 50.0)); }));
    QVERIFY(!texts().contains(wordedPercent(40.0 / 60.0)));
    dialog->findChild<QComboBox*>(QStringLiteral("previewOther"))->setCurrentIndex(0);
    QVERIFY(!right->isVisible());
    QVERIFY(!texts().contains(QStringLiteral("b.jpg")));
    auto* revert = dialog->findChild<QPushButton*>(QStringLiteral("previewRevert"));
    QVERIFY(waitFor([&] { return revert->isVisible() && revert->isEnabled(); }));
    QTest::mouseClick(revert, Qt::LeftButton);
    QVERIFY(waitFor([&] { return shown.tuning.revertedTo->load() == 20; }));
}

}  // namespace maskwright::ui
