// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finetune_test.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include "core/error.h"
#include "core/files.h"
#include "exporter/png.h"
#include "fake_engine.h"
#include "finetune/finetune_page.h"
#include "finetune/finetune_words.h"
#include "finetune/preview_card.h"
#include "finetune/preview_dialog.h"
#include "finetune/preview_strip.h"
#include "image/write.h"
#include "pipeline/model_report.h"
#include "plots/loss_plot.h"
#include "session/finetune_session.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kStepsForFewPhotos = 200;

/// One number, as a file of weights.
void writeWeights(const fs::path& file, const std::string& metadata) {
    const std::string header =
        R"({"__metadata__":)" + metadata + R"(,"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";
    std::string bytes(8, '\0');
    bytes[0] = static_cast<char>(header.size());
    writeAtomically(file, bytes + header + std::string(4, '\0'));
}

/// Two photos whose masks grow with the steps.
void writePreview(const fs::path& folder, std::int64_t step) {
    writePng(previewPicturePath(folder, step), Image{8, 4, std::vector<std::uint8_t>(96, 120)});
    std::ofstream changes(folder / "previews" / "changes.csv", std::ios::app);
    for (const char* photo : {"a.jpg", "b.jpg"}) {
        Mask mask(10, 10);
        const bool grows = photo[0] == 'a';
        std::fill_n(mask.pixels.begin(), grows ? std::min<std::int64_t>(40 + step / 2, 90) : 50, std::uint8_t{1});
        writeMaskPng(previewMaskPath(folder, step, photo), mask);
        changes << step << ",\"" << photo << "\",";
        if (step > 0) changes << (grows ? 0.75 : 1.0);
        changes << ',' << static_cast<double>(mask.area()) / 100 << '\n';
    }
}

void writeSnapshot(const fs::path& folder, std::int64_t step) {
    writeAtomically(folder / "snapshots" / ("step_" + std::to_string(step) + ".safetensors"), "weights");
    std::ofstream(folder / "losses_validation.csv", std::ios::app) << step << ',' << 0.3 << '\n';
}

void writeModelStep(const fs::path& folder, std::int64_t step) {
    writeAtomically(folder / kModelStepFile, nlohmann::json{{"step", step}}.dump());
}

void writeRecord(const fs::path& folder, std::int64_t steps, int loraRank = 0) {
    const nlohmann::json record = {{"base", toUtf8(builtInModel())},
                                   {"lora_rank", loraRank},
                                   {"steps", steps},
                                   {"paper_loss", false},
                                   {"seed", 5}};
    writeAtomically(folder / "finetune.json", record.dump());
}

/// Leaves in its folder what the engine would, a step at a time and only as far as the test lets it.
class FakeTraining {
  public:
    std::atomic<std::int64_t> allowed{1'000'000};
    std::atomic<int> runs{0};

    void operator()(const FinetuneOptions& options, JobContext& context) {
        ++runs;
        std::int64_t step = options.resume ? readTrainingLog(options.out).savedStep : 0;
        if (!options.resume) {
            writeRecord(options.out, options.steps, options.loraRank);
            writePreview(options.out, 0);
        }
        while (step < options.steps && !context.stopsAfterStep()) {
            context.checkpoint();
            if (step >= allowed) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
                continue;
            }
            ++step;
            std::ofstream(options.out / "loss_background.csv", std::ios::app)
                << step << ',' << 1.0 / static_cast<double>(step) << ",1,0.0001,1\n";
            if (step % 20 == 0) {
                writeSnapshot(options.out, step);
                writePreview(options.out, step);
            }
            context.report({Stage::TrainingBackground, step, options.steps, 0.3, std::to_string(step)});
        }
        writeWeights(options.out / "checkpoints" / "background.safetensors",
                     R"({"steps":")" + std::to_string(step) + "\"}");
        writeModelStep(options.out, step / 20 * 20);
    }
};

/// A project folder, a fake engine, and a session on them.
struct Finetuning {
    QTemporaryDir folder;
    std::shared_ptr<EngineScript> script = std::make_shared<EngineScript>();
    std::shared_ptr<FakeTraining> training = std::make_shared<FakeTraining>();
    std::shared_ptr<std::atomic<std::int64_t>> revertedTo = std::make_shared<std::atomic<std::int64_t>>(-1);
    JobRunner runner{fakeEngine(script)};
    StageBook book;
    FinetuneSession session{runner, book, [to = revertedTo](const fs::path& run, std::int64_t step) {
                                if (step == 60) throw Error(ErrorCode::DiskFull, "The disk is full", toUtf8(run), "");
                                writeModelStep(run, step);
                                *to = step;
                            }};
    QSignalSpy failed{&session, &FinetuneSession::failed};
    QSignalSpy ended{&session, &FinetuneSession::ended};
    QSignalSpy reverted{&session, &FinetuneSession::reverted};

    Finetuning() {
        script->train = [training = training](const FinetuneOptions& options, JobContext& context) {
            (*training)(options, context);
        };
        session.setPhotos(path("photos"));
    }

    fs::path path(const char* relative) const {
        return fromUtf8(folder.filePath(QLatin1String(relative)).toStdString());
    }
    QString project() const { return folder.filePath(QStringLiteral("birds.mwproj")); }
    fs::path out() const { return book.state(WorkStage::Finetune).folder; }
    const std::optional<StageRecord>& record() const { return book.state(WorkStage::Finetune).record; }

    bool open(const char* conceptText) {
        book.turnTo(project(), QLatin1String(conceptText));
        return waitFor([&] { return !out().empty() && session.state() != FinetuneState::Reading; });
    }
    bool noteMasks(bool byFolder = false) {
        StageRecord masks;
        masks.folder = path("labels");
        masks.photos = 3;
        masks.byFolder = byFolder;
        fs::create_directories(masks.folder);
        book.note(WorkStage::Masks, masks);
        return waitFor([&] { return session.canStart(); });
    }
    bool openLabelled(bool byFolder = false) { return open("bird") && noteMasks(byFolder); }
    bool waitForState(FinetuneState state) {
        return waitFor([&] { return session.state() == state; });
    }
    bool waitForStep(std::int64_t step) {
        return waitFor([&] { return session.figures().progress.done == step; });
    }
    /// A run that was trained to its end.
    bool trainAll() {
        session.start();
        return waitForState(FinetuneState::Done) && waitFor([&] { return record() && record()->complete; }) &&
               waitFor([&] { return session.canRevert() && session.log()->savedStep > 0; });
    }
    bool stopAt(std::int64_t step) {
        training->allowed = step;
        session.start();
        if (!waitForStep(step)) return false;
        session.stop();
        return waitForState(FinetuneState::Stopped) && waitFor([&] { return session.log()->savedStep == step; });
    }
};

/// A session with its page on it.
struct Shown {
    Finetuning tuning;
    FinetunePage page{tuning.session, testTheme()};

    Shown() {
        page.resize(1100, 900);
        page.show();
    }
    template <typename Widget>
    Widget* find(const char* name) const {
        return page.findChild<Widget*>(QLatin1String(name));
    }
    QString text(const char* label) const { return find<QLabel>(label)->text(); }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    void click(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    QList<std::int64_t> steps() const {
        QList<std::pair<int, std::int64_t>> cards;
        for (const PreviewCard* card : page.findChildren<PreviewCard*>()) cards.push_back({card->x(), card->step()});
        std::sort(cards.begin(), cards.end());
        QList<std::int64_t> found;
        for (const auto& [x, step] : cards) found.push_back(step);
        return found;
    }
    PreviewCard* card(std::int64_t step) const {
        for (PreviewCard* card : page.findChildren<PreviewCard*>())
            if (card->step() == step) return card;
        return nullptr;
    }
};

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
    Shown shown;
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
    Shown shown;
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

void FinetuneTest::readsTheLogWhileItTrains() {
    Shown shown;
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
    Shown shown;
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

void FinetuneTest::settingsLeadToSteps() {
    QCOMPARE(stepsOf(FinetuneLength::Normal, 200), 200);
    QCOMPARE(stepsOf(FinetuneLength::Short, 200), 50);
    QCOMPARE(stepsOf(FinetuneLength::Short, 100), 40);
    QCOMPARE(stepsOf(FinetuneLength::Short, 30), 30);
    QCOMPARE(stepsOf(FinetuneLength::Long, 200), 800);
    Shown shown;
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

void FinetuneTest::settingsOfARunAreShown() {
    Shown shown;
    QVERIFY(shown.tuning.openLabelled());
    shown.click("finetuneShort");
    QVERIFY(waitFor([&] { return shown.tuning.session.canStart(); }));
    QVERIFY(shown.tuning.stopAt(25));
    QVERIFY(waitFor([&] { return shown.find<QSpinBox>("finetuneSteps")->value() == 50; }));
    QVERIFY(!shown.find<QSpinBox>("finetuneSteps")->isEnabled());
    QVERIFY(!shown.button("finetuneShort")->isEnabled());
    shown.click("finetuneStartOver");
    QVERIFY(shown.button("finetuneShort")->isEnabled());
    QVERIFY(shown.button("finetuneShort")->isChecked());
    shown.click("finetuneKeep");
    QVERIFY(!shown.button("finetuneShort")->isEnabled());
}

void FinetuneTest::pageSaysWhatIsMissing() {
    Shown shown;
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

void FinetuneTest::pageOffersWhatCanBeDone() {
    Shown shown;
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

void FinetuneTest::pageFitsItsRoom() {
    Shown shown;
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

void FinetuneTest::stripShowsTheNewestFirst() {
    PreviewStrip strip;
    QTemporaryDir folder;
    const fs::path run = fromUtf8(folder.path().toStdString());
    for (const std::int64_t step : {0, 20, 40}) writePreview(run, step);
    TrainingLog log = readTrainingLog(run);
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

void FinetuneTest::stripForgetsAnEarlierRun() {
    Shown shown;
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

void FinetuneTest::comparesTwoSteps() {
    Shown shown;
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

void FinetuneTest::wordsChangesInMaskTerms() {
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

void FinetuneTest::plotZoomsMovesAndShowsAll() {
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

void FinetuneTest::plotKeepsWhatIsLookedAt() {
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

void FinetuneTest::plotTellsWhatLiesUnderTheCursor() {
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
        const QPointF at(x, curves->height() / 2);
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

void FinetuneTest::smoothsLikeTheEngine() {
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

void FinetuneTest::paceForgetsWhatIsLongAgo() {
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
