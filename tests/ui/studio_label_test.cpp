// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio_label_test.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <chrono>
#include <thread>

#include "canvas/elided_label.h"
#include "concept/label_dialog.h"
#include "jobs/paths.h"
#include "jobs/time_left.h"
#include "label_run.h"
#include "review_flow.h"
#include "studio_actions.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

/// Opens the dialog and fills in the folder.
LabelDialog* openLabelling(StudioFixture& fixture, const QString& conceptText) {
    actions(fixture).labelAll->trigger();
    auto* dialog = fixture.window->findChild<LabelDialog*>();
    if (dialog == nullptr) return nullptr;
    dialog->findChild<QLineEdit*>(QStringLiteral("labelConcept"))->setText(conceptText);
    dialog->findChild<QLineEdit*>(QStringLiteral("labelFolder"))->setText(fixture.path(QStringLiteral("out")));
    return dialog;
}

void startLabelling(StudioFixture& fixture) {
    LabelDialog* dialog = openLabelling(fixture, QStringLiteral("bird"));
    QVERIFY(dialog != nullptr);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("startLabelButton")), Qt::LeftButton);
}

/// A folder as labelling leaves it that was asked for as the dialog proposes it.
QString makeRun(const StudioFixture& fixture, const QString& name) {
    LabelOptions options;
    options.images = fixture.window->session().folder();
    options.concept_ = "bird";
    options.until = LastStage::Segmenter;
    makeLabelRun(enginePath(name), options);
    return name;
}

/// Longer than the dialog waits for more to be typed before it looks.
void letItLook() {
    QTest::qWait(400);
}

Progress at(Stage stage, std::int64_t done, std::int64_t total) {
    return {stage, done, total, {}, {}};
}

}  // namespace

void StudioLabelTest::labelsTheFolder() {
    StudioFixture fixture;
    QVERIFY(!actions(fixture).labelAll->isEnabled());
    QVERIFY(fixture.openThreePhotos());
    LabelDialog* dialog = openLabelling(fixture, QString());
    QVERIFY(dialog != nullptr);
    auto* start = dialog->findChild<QPushButton*>(QStringLiteral("startLabelButton"));
    QVERIFY(!start->isEnabled());  // nothing to look for
    dialog->findChild<QLineEdit*>(QStringLiteral("labelConcept"))->setText(QStringLiteral("bird"));
    QVERIFY(start->isEnabled());
    dialog->findChild<QLineEdit*>(QStringLiteral("labelFolder"))->setText(fixture.path());
    QVERIFY(waitFor([&] { return !start->isEnabled(); }));  // never into the photos
    dialog->findChild<QLineEdit*>(QStringLiteral("labelFolder"))->setText(QStringLiteral("relative"));
    QVERIFY(!start->isEnabled());
    fixture.dialogs.answer = fixture.path(QStringLiteral("out"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("browseButton")), Qt::LeftButton);
    dialog->findChild<QCheckBox*>(QStringLiteral("labelSnapBox"))->setChecked(false);
    dialog->findChild<QCheckBox*>(QStringLiteral("resumeBox"))->setChecked(true);
    QTest::mouseClick(start, Qt::LeftButton);
    QVERIFY(waitFor([&] { return !cardTitle(fixture).isEmpty(); }));
    const LabelOptions& options = *fixture.script->lastLabel;
    QCOMPARE(options.concept_, std::string("bird"));
    QCOMPARE(QString::fromStdString(options.out.string()), fixture.path(QStringLiteral("out")));
    QCOMPARE(QString::fromStdString(options.images.string()), fixture.path());
    QVERIFY((options.formats == std::vector<std::string>{"png", "coco"}));
    QVERIFY(options.resume && !options.edgeSnap && !options.conceptFromFolder);
    QVERIFY(cardTitle(fixture).contains(QLatin1Char('3')));
    QVERIFY(cardDetail(fixture).contains(QStringLiteral("broken.png")));
    QTest::mouseClick(fixture.find<QPushButton>("cardAction"), Qt::LeftButton);
    QCOMPARE(fixture.dialogs.shownFolder, fixture.path(QStringLiteral("out")));
}

void StudioLabelTest::cancelsLabellingAndKeepsMasks() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    fixture.script->shut();
    startLabelling(fixture);
    auto* cancel = fixture.find<QPushButton>("cancelButton");
    QVERIFY(waitFor([&] { return cancel->isVisible(); }));
    QVERIFY(!actions(fixture).labelAll->isEnabled());
    QVERIFY(
        waitFor([&] { return fixture.find<ElidedLabel>("jobText")->text().contains(QStringLiteral("first.png")); }));
    QTest::mouseClick(cancel, Qt::LeftButton);
    // The photo in hand is finished first; who cannot wait for it may leave it.
    QCOMPARE(cancel->text(), QStringLiteral("Stop now"));
    QVERIFY(waitFor([&] { return !cardTitle(fixture).isEmpty(); }));
    QVERIFY(fixture.window->runner().isIdle());
    QVERIFY(actions(fixture).labelAll->isEnabled());
    // The next labelling proposes to go on there.
    actions(fixture).labelAll->trigger();
    auto* dialog = fixture.window->findChild<LabelDialog*>();
    QVERIFY(dialog->findChild<QCheckBox*>(QStringLiteral("resumeBox"))->isChecked());
    QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("labelFolder"))->text(), fixture.path(QStringLiteral("out")));
}

void StudioLabelTest::proposesAFolderThatIsTaken() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    const QString first = fixture.path() + QStringLiteral("-masks");
    const auto tidyUp = qScopeGuard([&] { QDir(first).removeRecursively(); });
    const auto proposed = [&] {
        actions(fixture).labelAll->trigger();
        const auto* dialog = fixture.window->findChild<LabelDialog*>();
        const auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("labelFolder"));
        waitFor([&] { return !field->text().isEmpty(); });
        const QString folder = field->text();
        delete dialog;
        return QDir::fromNativeSeparators(folder);
    };
    QCOMPARE(proposed(), first);
    QVERIFY(QDir().mkpath(first));
    QCOMPARE(proposed(), first);  // nothing lies in it
    makeRun(fixture, first);
    QCOMPARE(proposed(), first + QStringLiteral("-2"));
    QVERIFY(QFile(first + QStringLiteral("-2")).open(QIODevice::WriteOnly));
    const auto tidyFile = qScopeGuard([&] { QFile::remove(first + QStringLiteral("-2")); });
    QCOMPARE(proposed(), first + QStringLiteral("-3"));
}

void StudioLabelTest::saysBesideTheFolderWhyItIsRefused() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    LabelDialog* dialog = openLabelling(fixture, QStringLiteral("bird"));
    QVERIFY(dialog != nullptr);
    const auto* start = dialog->findChild<QPushButton*>(QStringLiteral("startLabelButton"));
    const auto* trouble = dialog->findChild<QLabel*>(QStringLiteral("labelFolderTrouble"));
    auto* folder = dialog->findChild<QLineEdit*>(QStringLiteral("labelFolder"));
    auto* resume = dialog->findChild<QCheckBox*>(QStringLiteral("resumeBox"));
    const auto says = [&](const char* words) {
        return waitFor([&] { return trouble->text().contains(QLatin1String(words)); }) && !start->isEnabled();
    };
    letItLook();
    QVERIFY(start->isEnabled() && trouble->text().isEmpty());
    folder->setText(fixture.path(QStringLiteral("third.png")));
    QVERIFY(says("file"));
    fixture.addFile(QStringLiteral("notes/diary.txt"), "today");
    folder->setText(fixture.path(QStringLiteral("notes")));
    QVERIFY(says("something else"));
    resume->setChecked(true);
    QVERIFY(!start->isEnabled());  // there is nothing to go on with
    resume->setChecked(false);
    folder->setText(makeRun(fixture, fixture.path(QStringLiteral("earlier"))));
    QVERIFY(says("masks already"));
    resume->setChecked(true);
    QVERIFY(start->isEnabled() && trouble->text().isEmpty());
    resume->setChecked(false);
    folder->setText(fixture.path(QStringLiteral("new")));
    letItLook();
    QVERIFY(start->isEnabled() && trouble->text().isEmpty());
    QVERIFY(dialog->isVisible());  // all of it while the choices can still be changed
}

void StudioLabelTest::goesOnOnlyWithTheSameSettings() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    fixture.script->shut();
    startLabelling(fixture);
    auto* cancel = fixture.find<QPushButton>("cancelButton");
    QVERIFY(waitFor([&] { return cancel->isVisible(); }));
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(waitFor([&] { return actions(fixture).labelAll->isEnabled(); }));
    fixture.script->open();
    const QString out = fixture.path(QStringLiteral("out"));
    makeLabelRun(enginePath(out), *fixture.script->lastLabel);
    auto* word = fixture.find<QLineEdit>("conceptField");
    word->setText(QStringLiteral("bird"));
    actions(fixture).labelAll->trigger();
    auto* dialog = fixture.window->findChild<LabelDialog*>();
    const auto* start = dialog->findChild<QPushButton*>(QStringLiteral("startLabelButton"));
    auto* snap = dialog->findChild<QCheckBox*>(QStringLiteral("labelSnapBox"));
    QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("labelConcept"))->text(), QStringLiteral("bird"));
    QVERIFY(dialog->findChild<QCheckBox*>(QStringLiteral("resumeBox"))->isChecked());
    QVERIFY(start->isEnabled());
    snap->toggle();
    QVERIFY(waitFor([&] { return !start->isEnabled(); }));
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("labelFolderTrouble"))
                ->text()
                .contains(QStringLiteral("other settings: snapping to edges.")));
    snap->toggle();
    QVERIFY(start->isEnabled());
    delete dialog;
    // With another word there is nothing to go on with: it gets a folder of its own.
    word->setText(QStringLiteral("dog"));
    actions(fixture).labelAll->trigger();
    dialog = fixture.window->findChild<LabelDialog*>();
    QVERIFY(!dialog->findChild<QCheckBox*>(QStringLiteral("resumeBox"))->isChecked());
    const auto* folder = dialog->findChild<QLineEdit*>(QStringLiteral("labelFolder"));
    QVERIFY(waitFor([&] { return !folder->text().isEmpty(); }));
    QVERIFY(folder->text() != QDir::toNativeSeparators(out));
    QVERIFY(dialog->findChild<QPushButton*>(QStringLiteral("startLabelButton"))->isEnabled());
}

void StudioLabelTest::looksAfterLabelling() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    fixture.script->shut();
    startLabelling(fixture);
    QVERIFY(waitFor([&] { return fixture.find<QPushButton>("cancelButton")->isVisible(); }));
    fixture.find<QLineEdit>("conceptField")->setText(QStringLiteral("dog"));
    QTest::mouseClick(fixture.find<QPushButton>("lookButton"), Qt::LeftButton);
    QCOMPARE(fixture.window->session().looking(), StudioSession::Looking::Waiting);
    QVERIFY(fixture.find<QLabel>("inspectorHint")->text().contains(QStringLiteral("dog")));
    fixture.script->open();
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    QCOMPARE(fixture.script->labels.load(), 1);
}

void StudioLabelTest::looksAfterATraining() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    JobRunner& runner = fixture.window->runner();
    const auto train = [](EnginePort&, JobContext& context) {
        while (!context.stopsAfterStep()) {
            context.checkpoint();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        return 0;
    };
    const auto start = [&](JobKind kind) {
        return runner.run(kind, QStringLiteral("bird"), train, fixture.window.get(),
                          [](RequestId, const JobEnd<int>&) {});
    };
    const RequestId first = start(JobKind::Finetune);
    const RequestId second = start(JobKind::TrainSegmenter);
    QVERIFY(waitFor([&] { return runner.running() != nullptr; }));
    fixture.find<QLineEdit>("conceptField")->setText(QStringLiteral("dog"));
    QTest::mouseClick(fixture.find<QPushButton>("lookButton"), Qt::LeftButton);
    QCOMPARE(fixture.window->session().looking(), StudioSession::Looking::Waiting);
    const auto* hint = fixture.find<QLabel>("inspectorHint");
    QVERIFY(hint->text().contains(QStringLiteral("dog")) && hint->text().contains(QStringLiteral("fine-tuning")));
    QVERIFY(hint->text().contains(QStringLiteral("stop")));
    runner.cancel(first);
    QVERIFY(waitFor([&] { return hint->text().contains(QStringLiteral("the segmenter is trained")); }));
    runner.cancel(second);
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
}

void StudioLabelTest::bothPassesAreOneProgress() {
    const std::vector<Progress> reports = {at(Stage::ExtractingAttention, 2, 4), at(Stage::ExtractingAttention, 4, 4),
                                           at(Stage::TrainingSegmenter, 1, 30),  at(Stage::Segmenting, 1, 4),
                                           at(Stage::Segmenting, 4, 4),          at(Stage::Exporting, 1, 2)};
    std::atomic<std::size_t> told = 0;
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    const auto work = [&](EnginePort&, JobContext& context) {
        for (std::size_t next = 0; next <= reports.size(); ++next) {
            while (told <= next) {
                context.checkpoint();
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            if (next < reports.size()) context.report(reports[next]);
        }
        return 0;
    };
    JobRunner& runner = fixture.window->runner();
    const RequestId id = runner.run(JobKind::Label, QStringLiteral("bird"), work, fixture.window.get(),
                                    [](RequestId, const JobEnd<int>&) {});
    runner.setPasses(id, {Stage::ExtractingAttention, Stage::Segmenting});
    const auto* bar = fixture.find<QProgressBar>("jobProgress");
    // What comes beside the passes leaves the bar where they have come to.
    const std::vector<int> wanted = {250, 500, 500, 625, 1000, 1000};
    for (std::size_t report = 0; report < reports.size(); ++report) {
        told = report + 1;
        QVERIFY(waitFor([&] {
            const JobRecord* job = runner.running();
            return job != nullptr && job->progress.stage == reports[report].stage &&
                   job->progress.done == reports[report].done;
        }));
        QCOMPARE(bar->maximum(), 1000);
        QCOMPARE(bar->value(), wanted[report]);
    }
    // The words still count the photos of the pass.
    QVERIFY(fixture.find<ElidedLabel>("jobText")->text().contains(QLatin1String("1 of 2")));
    told = reports.size() + 1;
    QVERIFY(waitFor([&] { return runner.isIdle(); }));
}

void StudioLabelTest::onlyASegmenterMakesASecondPass_data() {
    QTest::addColumn<bool>("withSegmenter");
    QTest::addColumn<int>("share");
    QTest::newRow("attention alone") << false << 250;
    QTest::newRow("segmenter, too") << true << 125;
}

void StudioLabelTest::onlyASegmenterMakesASecondPass() {
    QFETCH(bool, withSegmenter);
    QFETCH(int, share);
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    fixture.script->shut();
    LabelDialog* dialog = openLabelling(fixture, QStringLiteral("bird"));
    QVERIFY(dialog != nullptr);
    dialog->findChild<QCheckBox*>(QStringLiteral("segmenterBox"))->setChecked(withSegmenter);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("startLabelButton")), Qt::LeftButton);
    // The engine has labelled 1 of 4 photos in its first pass.
    const auto* bar = fixture.find<QProgressBar>("jobProgress");
    QVERIFY(waitFor([&] { return bar->value() == share; }));
    fixture.script->open();
    QVERIFY(waitFor([&] { return fixture.window->runner().isIdle(); }));
}

void StudioLabelTest::timeLeftCountsThePassToCome() {
    TimeLeft left;
    left.begin({Stage::ExtractingAttention, Stage::Segmenting});
    left.note(at(Stage::ExtractingAttention, 1, 10), 0);
    left.note(at(Stage::ExtractingAttention, 3, 10), 2000);
    QCOMPARE(left.seconds(2000).value(), 17.0);  // 7 to look at, 10 to segment, as fast as far as one can tell
    left.note(at(Stage::TrainingSegmenter, 1, 30), 12'000);
    left.note(at(Stage::TrainingSegmenter, 20, 30), 13'000);
    QVERIFY(!left.seconds(13'000));  // its end is not that of the job
    left.note(at(Stage::Segmenting, 2, 10), 14'000);
    QVERIFY(!left.seconds(14'000));
    left.note(at(Stage::Segmenting, 6, 10), 15'000);
    QCOMPARE(left.seconds(15'000).value(), 1.0);  // at its own pace
    left.restart();                               // it was held
    QVERIFY(!left.seconds(15'000));
    left.note(at(Stage::Segmenting, 7, 10), 60'000);
    left.note(at(Stage::Segmenting, 8, 10), 61'000);
    QCOMPARE(left.seconds(61'000).value(), 2.0);
}

void StudioLabelTest::menuNamesOnlyTheConceptsThereAre() {
    StudioFixture fixture;
    const auto shown = [&] {
        QStringList names;
        for (const QAction* action : actions(fixture).concepts)
            if (action->isVisible()) names.push_back(action->text());
        return names;
    };
    QCOMPARE(shown(), QStringList());
    QVERIFY(openForReview(fixture));
    QVERIFY(accept(fixture));
    QVERIFY(waitFor([&] { return fixture.window->review().concepts().size() == 1; }));
    QCOMPARE(shown(), QStringList(QString::fromStdString(fixture.window->review().concepts().front().name)));
}

void StudioLabelTest::closesWhileIdle() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.window->close());
    QVERIFY(!fixture.window->isVisible());
}

void StudioLabelTest::closesWhileLooking() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    fixture.script->shut();
    fixture.find<QLineEdit>("conceptField")->setText(QStringLiteral("bird"));
    QTest::mouseClick(fixture.find<QPushButton>("lookButton"), Qt::LeftButton);
    QVERIFY(waitFor([&] { return fixture.window->session().looking() == StudioSession::Looking::Yes; }));
    QVERIFY(!fixture.window->close());  // first the engine stops
    fixture.window->close();            // asking twice changes nothing
    QVERIFY(waitFor([&] { return !fixture.window->isVisible(); }));
    QVERIFY(fixture.window->runner().isIdle());
}

void StudioLabelTest::closesWhileLabelling() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    fixture.script->shut();
    startLabelling(fixture);
    QVERIFY(waitFor([&] { return fixture.find<QPushButton>("cancelButton")->isVisible(); }));
    fixture.find<QLineEdit>("conceptField")->setText(QStringLiteral("bird"));
    QTest::mouseClick(fixture.find<QPushButton>("lookButton"), Qt::LeftButton);  // waits in the queue
    QVERIFY(!fixture.window->close());
    QTest::mouseClick(fixture.find<QPushButton>("stopAndCloseButton"), Qt::LeftButton);
    QVERIFY(waitFor([&] { return !fixture.window->isVisible(); }));
    QCOMPARE(fixture.script->inspections.load(), 0);
}

void StudioLabelTest::remembersSettings() {
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("studio.ini")), QSettings::IniFormat);
    ScriptedDialogs dialogs;
    const StudioParts parts{.engine = fakeEngine(std::make_shared<EngineScript>()),
                            .theme = testTheme(),
                            .dialogs = dialogs,
                            .settings = settings,
                            .samples = {},
                            .projects = {}};
    {
        StudioWindow window(parts);
        window.findChild<QSlider*>(QStringLiteral("opacitySlider"))->setValue(33);
        window.findChild<QCheckBox*>(QStringLiteral("edgeSnapBox"))->setChecked(false);
        window.findChild<QComboBox*>(QStringLiteral("colorMapBox"))->setCurrentIndex(1);
        QVERIFY(window.close());
    }
    StudioWindow window(parts);
    QCOMPARE(window.findChild<QSlider*>(QStringLiteral("opacitySlider"))->value(), 33);
    QVERIFY(!window.session().edgeSnap());
    QCOMPARE(window.findChild<QComboBox*>(QStringLiteral("colorMapBox"))->currentIndex(), 1);
    settings.setValue(QStringLiteral("theme"), 99);  // written by another version, or by hand
    settings.setValue(QStringLiteral("opacity"), QStringLiteral("much"));
    StudioWindow other(parts);
    QCOMPARE(other.findChild<QSlider*>(QStringLiteral("opacitySlider"))->value(), 0);
    testTheme().choose(ThemeChoice::System);
}

}  // namespace maskwright::ui
