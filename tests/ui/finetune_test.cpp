// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finetune_test.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "core/error.h"
#include "core/files.h"
#include "finetune_fixture.h"
#include "pipeline/model_report.h"
#include "plots/loss_plot.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

}  // namespace

void FinetuneTest::initTestCase() {
    try {
        builtInModel();
    } catch (const Error& error) {
        QSKIP(error.what());
    }
}

void FinetuneTest::startsWithWhatIsThere() {
    Finetuning tuning;
    QVERIFY(tuning.openLabelled());
    QCOMPARE(tuning.session.state(), FinetuneState::Ready);
    QCOMPARE(tuning.session.totalSteps(), kStepsForFewPhotos);
    QVERIFY(tuning.trainAll());
    const FinetuneOptions& options = *tuning.script->lastFinetune;
    QCOMPARE(options.images, tuning.path("photos"));
    QCOMPARE(options.labels, tuning.path("labels"));
    QCOMPARE(options.concept_, std::string("bird"));
    QVERIFY(!options.conceptFromFolder);
    QVERIFY(options.model.empty());
    QCOMPARE(options.out, tuning.out());
    QCOMPARE(options.steps, kStepsForFewPhotos);
    QVERIFY(!options.resume);
    QCOMPARE(tuning.ended.count(), 1);
    QCOMPARE(tuning.ended[0][1].toString(), QStringLiteral("bird"));
    QCOMPARE(tuning.record()->photos, std::size_t{4});
    QCOMPARE(tuning.book.state(WorkStage::Finetune).status, StageStatus::Done);
    QCOMPARE(tuning.failed.count(), 0);
}

void FinetuneTest::takesConceptsFromFolders() {
    Finetuning tuning;
    QVERIFY(tuning.openLabelled(/*byFolder=*/true));
    QVERIFY(tuning.trainAll());
    QVERIFY(tuning.script->lastFinetune->conceptFromFolder);
    QVERIFY(tuning.script->lastFinetune->concept_.empty());
    QVERIFY(tuning.record()->byFolder);
    // One model for all concepts of that labelling; another labelling has none.
    const std::filesystem::path out = tuning.out();
    for (const char* other : {"dog", "cow"}) {
        StageRecord masks;
        masks.folder = tuning.path(other[0] == 'd' ? "labels" : "other labels");
        masks.photos = 3;
        masks.byFolder = true;
        std::filesystem::create_directories(masks.folder);
        tuning.book.note(tuning.project(), QLatin1String(other), WorkStage::Masks, masks);
    }
    QVERIFY(tuning.trainAgain());
    QVERIFY(tuning.open("dog"));
    QVERIFY(tuning.waitForState(FinetuneState::Done));
    QCOMPARE(tuning.out(), out);
    QCOMPARE(tuning.record()->folder, out);
    QVERIFY(waitFor([&] { return tuning.session.canRevert() && tuning.session.log()->savedStep > 0; }));
    QVERIFY(tuning.open("cow"));
    QVERIFY(!tuning.record());
    QVERIFY(tuning.out() != out);
}

void FinetuneTest::pausesAndResumesTheSameJob() {
    Finetuning tuning;
    QVERIFY(tuning.openLabelled());
    tuning.training->allowed = 5;
    tuning.session.start();
    QVERIFY(tuning.waitForStep(5));
    QCOMPARE(tuning.session.state(), FinetuneState::Running);
    tuning.session.pause();
    QVERIFY(tuning.waitForState(FinetuneState::Paused));
    QVERIFY(!tuning.session.figures().secondsLeft);
    tuning.training->allowed = 10;
    tuning.session.resume();
    QVERIFY(tuning.waitForState(FinetuneState::Running));
    QVERIFY(tuning.waitForStep(10));
    tuning.training->allowed = 20;
    QVERIFY(tuning.waitForStep(20));
    QVERIFY(tuning.session.figures().samplesPerSecond.value_or(0) > 0);
    tuning.training->allowed = kStepsForFewPhotos;
    QVERIFY(tuning.waitForState(FinetuneState::Done));
    QCOMPARE(tuning.training->runs.load(), 1);
}

void FinetuneTest::stopsAndGoesOn() {
    Finetuning tuning;
    QVERIFY(tuning.openLabelled());
    QVERIFY(!tuning.session.canGoOn());
    QVERIFY(tuning.stopAt(25));
    QVERIFY(tuning.session.canGoOn());
    QVERIFY(waitFor([&] { return tuning.record().has_value(); }));
    QVERIFY(!tuning.record()->complete);
    QCOMPARE(tuning.book.state(WorkStage::Finetune).status, StageStatus::Partial);
    // It goes on as it was begun, whatever was chosen since.
    tuning.session.setSettings({.length = FinetuneLength::Long, .loraRank = 8});
    tuning.training->allowed = 1000;
    tuning.session.goOn();
    QVERIFY(tuning.waitForState(FinetuneState::Done));
    const FinetuneOptions& options = *tuning.script->lastFinetune;
    QVERIFY(options.resume);
    QCOMPARE(options.steps, kStepsForFewPhotos);
    QCOMPARE(options.loraRank, 0);
    QCOMPARE(options.seed, std::uint64_t{5});
    QCOMPARE(options.labels, tuning.path("labels"));
    QVERIFY(waitFor([&] { return tuning.book.state(WorkStage::Finetune).status == StageStatus::Done; }));
    QVERIFY(!tuning.session.canGoOn());
}

void FinetuneTest::goesOnAfterACrash() {
    Finetuning tuning;
    QVERIFY(tuning.open("bird"));
    writeRecord(tuning.out(), 80);
    writeWeights(tuning.out() / "checkpoints" / "background.safetensors", R"({"steps":"30"})");
    writeAtomically(tuning.out() / "loss_background.csv", "30,0.5,1,1,1\n31,0.4,1,1");
    QVERIFY(tuning.open("dog"));
    QVERIFY(tuning.openLabelled());
    QCOMPARE(tuning.session.state(), FinetuneState::Stopped);
    QCOMPARE(tuning.session.log()->savedStep, 30);
    QVERIFY(tuning.session.canGoOn());
    tuning.session.goOn();
    QVERIFY(tuning.waitForState(FinetuneState::Done));
    QCOMPARE(tuning.script->lastFinetune->steps, 80);
    QVERIFY(waitFor([&] { return tuning.record() && tuning.record()->complete; }));
}

void FinetuneTest::startsOverWhenItIsConfirmed() {
    ShownFinetunePage shown;
    Finetuning& tuning = shown.tuning;
    QVERIFY(tuning.openLabelled());
    QVERIFY(tuning.trainAll());
    const fs::path left = tuning.out() / "snapshots" / "step_200.safetensors";
    QVERIFY(fs::exists(left));
    QVERIFY(!shown.find<QWidget>("finetuneQuestion")->isVisible());
    shown.click("finetuneStartOver");
    QVERIFY(shown.find<QWidget>("finetuneQuestion")->isVisible());
    shown.click("finetuneKeep");
    QVERIFY(!shown.find<QWidget>("finetuneQuestion")->isVisible());
    QVERIFY(fs::exists(left));
    shown.click("finetuneStartOver");
    shown.click("finetuneShort");
    QVERIFY(waitFor([&] { return shown.button("finetuneConfirm")->isEnabled(); }));
    shown.click("finetuneConfirm");
    QVERIFY(tuning.waitForState(FinetuneState::Done));
    QVERIFY(!fs::exists(left));
    QCOMPARE(tuning.training->runs.load(), 2);
    QVERIFY(!tuning.script->lastFinetune->resume);
    QCOMPARE(tuning.script->lastFinetune->steps, kStepsForFewPhotos / 4);
}

void FinetuneTest::waitsBehindOtherJobs() {
    Finetuning tuning;
    QVERIFY(tuning.openLabelled());
    tuning.script->shut();
    const auto label = [](EnginePort& engine, JobContext& context) { return engine.label({}, context); };
    tuning.runner.run(JobKind::Label, {}, label, &tuning.book, [](RequestId, const JobEnd<LabelResult>&) {});
    tuning.session.start();
    QVERIFY(tuning.waitForState(FinetuneState::Waiting));
    tuning.session.stop();
    QVERIFY(tuning.waitForState(FinetuneState::Ready));
    QCOMPARE(tuning.training->runs.load(), 0);
    QCOMPARE(tuning.ended.count(), 0);
    QCOMPARE(tuning.failed.count(), 0);
    tuning.script->open();
    QVERIFY(waitFor([&] { return tuning.runner.isIdle(); }));
}

void FinetuneTest::tellsWhyTrainingFailed() {
    Finetuning tuning;
    QVERIFY(tuning.openLabelled());
    tuning.script->before = [] { throw Error(ErrorCode::OutOfMemory, "Too much", "", "Choose a smaller model."); };
    tuning.session.start();
    QVERIFY(waitFor([&] { return tuning.failed.count() == 1; }));
    QCOMPARE(tuning.failed[0][0].value<Failure>().code, ErrorCode::OutOfMemory);
    QVERIFY(tuning.waitForState(FinetuneState::Ready));
    QVERIFY(waitFor([&] { return tuning.session.canStart(); }));
    QCOMPARE(tuning.ended.count(), 0);
}

void FinetuneTest::tellsWhichModelsCannotBeTrained() {
    ShownFinetunePage shown;
    Finetuning& tuning = shown.tuning;
    QVERIFY(tuning.openLabelled());
    tuning.session.setModel(tuning.path("no-model"));
    QVERIFY(!tuning.session.canStart());
    QVERIFY(waitFor([&] { return tuning.session.prospect() != nullptr; }));
    QVERIFY(tuning.session.prospect()->trouble);
    QVERIFY(!tuning.session.canStart());
    QVERIFY(!shown.button("finetuneMain")->isEnabled());
    QVERIFY(shown.find<QLabel>("finetuneTrouble")->isVisible());
    QCOMPARE(shown.text("finetuneTrouble"), tuning.session.prospect()->trouble->detail);
    tuning.session.setModel({});
    QVERIFY(waitFor([&] { return tuning.session.canStart(); }));
    QVERIFY(!shown.find<QLabel>("finetuneTrouble")->isVisible());
}

void FinetuneTest::keepsToTheMemoryThatWasChosen() {
    Finetuning tuning;
    QVERIFY(tuning.openLabelled());
    EngineSettings settings;
    settings.memoryMegabytes = 1;
    tuning.runner.setEngineSettings(settings);
    QVERIFY(!tuning.session.canStart());  // at once, until it is worked out
    QVERIFY(waitFor([&] { return tuning.session.prospect() != nullptr; }));
    QCOMPARE(tuning.session.prospect()->chosen.freeBytes, std::uint64_t{1} << 20U);
    QVERIFY(!tuning.session.prospect()->chosen.fits());
    QVERIFY(!tuning.session.canStart());
    tuning.runner.setEngineSettings({});
    QVERIFY(waitFor([&] { return tuning.session.canStart(); }));
}

void FinetuneTest::readsTheLogWhileItTrains() {
    ShownFinetunePage shown;
    Finetuning& tuning = shown.tuning;
    QVERIFY(tuning.openLabelled());
    tuning.training->allowed = 30;
    tuning.session.start();
    QVERIFY(waitFor([&] { return tuning.session.log()->losses.size() == 30; }));
    QVERIFY(waitFor([&] { return shown.steps() == QList<std::int64_t>({20, 0}); }));
    QCOMPARE(tuning.session.state(), FinetuneState::Running);
    QVERIFY(shown.find<LossPlot>("lossPlot")->readOut().contains(QStringLiteral("30")));
    QCOMPARE(shown.find<LossPlot>("lossPlot")->lastVisible(), static_cast<double>(kStepsForFewPhotos));
    QVERIFY(tuning.session.figures().memoryBytes > 0);
    QVERIFY(!shown.card(20)->findChild<QPushButton*>(QStringLiteral("revertButton"))->isEnabled());
    tuning.training->allowed = 41;
    QVERIFY(waitFor([&] { return shown.steps() == QList<std::int64_t>({40, 20, 0}); }));
    tuning.session.stop();
    QVERIFY(tuning.waitForState(FinetuneState::Stopped));
}

void FinetuneTest::goesOnForAConceptThatIsNotInHand() {
    Finetuning tuning;
    QVERIFY(tuning.openLabelled());
    tuning.training->allowed = 5;
    tuning.session.start();
    QVERIFY(tuning.waitForStep(5));
    QVERIFY(tuning.open("dog"));
    QCOMPARE(tuning.session.state(), FinetuneState::NoMasks);
    QCOMPARE(tuning.session.busyWith(), QStringLiteral("bird"));
    QVERIFY(tuning.session.log()->losses.empty());
    tuning.session.stop();  // not this one
    tuning.training->allowed = 1000;
    QVERIFY(waitFor([&] { return tuning.ended.count() == 1; }));
    QVERIFY(!tuning.ended[0][0].value<FinetuneResult>().stopped);
    QCOMPARE(tuning.ended[0][1].toString(), QStringLiteral("bird"));
    QCOMPARE(tuning.session.state(), FinetuneState::NoMasks);
    QVERIFY(tuning.session.busyWith().isEmpty());
    QVERIFY(tuning.open("bird"));
    QVERIFY(tuning.waitForState(FinetuneState::Done));
    QVERIFY(waitFor([&] { return !tuning.session.log()->losses.empty(); }));
}

void FinetuneTest::dropsAnswersAboutAnotherConcept() {
    Finetuning tuning;
    QVERIFY(tuning.open("bird"));
    writeRecord(tuning.out(), 80);
    writeAtomically(tuning.out() / "loss_background.csv", "30,0.5,1,1,1\n");
    QVERIFY(tuning.open("dog"));
    // Back and away again: what is read of the bird comes when the dog is in hand.
    tuning.book.turnTo(tuning.project(), QStringLiteral("bird"));
    QVERIFY(waitFor([&] { return !tuning.out().empty(); }));
    tuning.book.turnTo(tuning.project(), QStringLiteral("dog"));
    QVERIFY(waitFor([&] { return tuning.session.state() == FinetuneState::NoMasks; }));
    QTest::qWait(50);
    QCOMPARE(tuning.session.state(), FinetuneState::NoMasks);
    QVERIFY(tuning.session.log()->losses.empty());
    QVERIFY(tuning.session.run() == nullptr);
}

void FinetuneTest::goesBackToACheckpoint() {
    ShownFinetunePage shown;
    Finetuning& tuning = shown.tuning;
    QVERIFY(tuning.openLabelled());
    QVERIFY(tuning.trainAll());
    QVERIFY(waitFor([&] { return shown.card(40) != nullptr; }));
    QVERIFY(!shown.card(200)->findChild<QPushButton*>(QStringLiteral("revertButton"))->isVisible());  // it is that one
    QVERIFY(!shown.card(0)->findChild<QPushButton*>(QStringLiteral("revertButton"))->isVisible());    // nothing is kept
    const std::string before = tuning.record()->id;
    auto* revert = shown.card(40)->findChild<QPushButton*>(QStringLiteral("revertButton"));
    QVERIFY(waitFor([&] { return revert->isEnabled(); }));
    revert->click();
    QCOMPARE(tuning.session.state(), FinetuneState::Reverting);
    QVERIFY(!tuning.session.canStart());
    QVERIFY(waitFor([&] { return tuning.reverted.count() == 1; }));
    QCOMPARE(tuning.revertedTo->load(), 40);
    QVERIFY(tuning.waitForState(FinetuneState::Done));
    // What was made with the model is made from another one now.
    QVERIFY(waitFor([&] { return tuning.record()->id != before; }));
    QVERIFY(tuning.record()->complete);
    QVERIFY(waitFor([&] { return tuning.session.log()->modelStep == 40; }));
    QVERIFY(waitFor([&] { return revert->isHidden(); }));
    QVERIFY(shown.text("finetuneStatus").contains(QStringLiteral("40")));
}

void FinetuneTest::tellsWhyGoingBackFailed() {
    Finetuning tuning;
    QVERIFY(tuning.openLabelled());
    QVERIFY(tuning.trainAll());
    const std::string before = tuning.record()->id;
    tuning.session.revert(60);
    QVERIFY(waitFor([&] { return tuning.failed.count() == 1; }));
    QCOMPARE(tuning.failed[0][0].value<Failure>().code, ErrorCode::DiskFull);
    QCOMPARE(tuning.session.state(), FinetuneState::Done);
    QCOMPARE(tuning.record()->id, before);
    QCOMPARE(tuning.reverted.count(), 0);
}

void FinetuneTest::saysHowManyPhotosItLearnedFrom() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    FinetuneResult result;
    result.photos = 12;
    result.steps = 40;
    Q_EMIT fixture.window->finetune().ended(result, QStringLiteral("bird"));
    QVERIFY(cardDetail(fixture).contains(QStringLiteral("12 ")) && !cardDetail(fixture).contains(QLatin1Char('\n')));
    result.photos = 11;
    result.heldOut = 1;
    Q_EMIT fixture.window->finetune().ended(result, QStringLiteral("bird"));
    QVERIFY(waitFor([&] {
        return cardDetail(fixture).contains(QStringLiteral("11 ")) &&
               cardDetail(fixture).contains(QStringLiteral("\n1 "));
    }));
}

void FinetuneTest::goesWhileItTrains() {
    auto script = std::make_shared<EngineScript>();
    {
        Finetuning tuning;
        script = tuning.script;
        QVERIFY(tuning.openLabelled());
        tuning.training->allowed = 3;
        tuning.session.start();
        QVERIFY(tuning.waitForStep(3));
    }
    QVERIFY(script.use_count() == 1);
}

}  // namespace maskwright::ui
