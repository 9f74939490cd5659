// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "concept/label_dialog.h"
#include "core/error.h"
#include "core/files.h"
#include "exporter/png.h"
#include "label_run.h"
#include "plots/score_plot.h"
#include "review_flow.h"
#include "segment_fixture.h"
#include "segmenter/run_controls.h"
#include "segmenter/segment_page.h"
#include "segmenter/segmenter_tab.h"
#include "session/set_aside.h"
#include "studio_actions.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

struct Learning {
    SegmentPlace place;
    SegmentSession session{place.runner, place.book};
    ShownTab<SegmenterTab> tab{session, testTheme()};
    QSignalSpy segmented{&session, &SegmentSession::segmented};
    QSignalSpy stopped{&session, &SegmentSession::stopped};
    QSignalSpy failed{&session, &SegmentSession::failed};

    Learning() { session.setPhotos(place.path("photos")); }
    bool openLabelled() {
        return place.isRead() && place.note(WorkStage::Masks, "labels") &&
               waitFor([this] { return session.canTrain(); });
    }
    bool trainWhole() {
        const auto before = segmented.count();
        tab.click("segmenterStart");
        return waitFor([&] { return segmented.count() > before; }) && place.isIdle() &&
               waitFor([this] { return session.ground().hasMasks; });
    }
    /// Begins a training and stops it.
    bool trainHalf() {
        place.script->shut();
        tab.click("segmenterStart");
        if (!place.isRunning()) return false;
        tab.click("segmenterStop");
        const bool isStopped = waitFor([this] { return stopped.count() == 1; }) && place.isIdle();
        place.script->open();
        return isStopped && waitFor([this] { return session.canGoOn(); });
    }
    StageStatus status() const { return place.book.state(WorkStage::Segmenter).status; }
};

/// Masks as models would write them: the left `width` columns of each of the three photos.
void writeMasks(const fs::path& folder, int width) {
    Mask mask(96, 72);
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < width; ++x) mask.at(x, y) = 1;
    for (const char* file : {"birds/first.png", "birds/second.png", "third.png"})
        writeMaskPng(folder / "masks" / file, mask);
}

/// Labels with the attention alone, which notes where its masks are, till the segmenter can be started; it will write
/// masks of a quarter of each photo.
bool labelForTheSegmenter(StudioFixture& fixture) {
    const fs::path labels = fromUtf8(fixture.projects().toStdString()).parent_path() / "labels";
    writeMasks(labels, 96);
    LabelOptions earlier;  // they are those of a labelling to go on with
    earlier.images = fixture.window->session().folder();
    earlier.concept_ = "bird";
    makeLabelRun(labels, earlier);
    actions(fixture).labelAll->trigger();
    auto* dialog = fixture.window->findChild<LabelDialog*>();
    dialog->findChild<QLineEdit*>(QStringLiteral("labelConcept"))->setText(QStringLiteral("bird"));
    dialog->findChild<QLineEdit*>(QStringLiteral("labelFolder"))->setText(QString::fromStdString(toUtf8(labels)));
    dialog->findChild<QCheckBox*>(QStringLiteral("segmenterBox"))->setChecked(false);
    dialog->findChild<QCheckBox*>(QStringLiteral("resumeBox"))->setChecked(true);
    dialog->findChild<QPushButton*>(QStringLiteral("startLabelButton"))->click();
    const auto* start = fixture.find<QPushButton>("segmenterStart");
    if (start == nullptr || !waitFor([&] { return start->isEnabled() && !start->isHidden(); })) return false;
    if (!waitFor([&] { return !fixture.window->review().isBusy(); })) return false;
    const StageStore store(fromUtf8(projectOf(fixture).toStdString()), "bird");
    fixture.script->before = [masks = store.folder(WorkStage::Segmenter) / "masks_run"] { writeMasks(masks, 24); };
    return true;
}

}  // namespace

void SegmentTest::saysWhatIsMissing() {
    Learning learning;
    QSignalSpy label(&learning.tab.tab, &SegmenterTab::labelRequested);
    learning.place.book.turnTo({}, {});
    QVERIFY(learning.tab.emptyText().startsWith(QStringLiteral("Open a folder")));
    learning.place.book.turnTo(learning.place.project(), QStringLiteral("bird"));
    QVERIFY(learning.place.isRead());
    QVERIFY(learning.tab.emptyText().startsWith(QStringLiteral("Label all photos")));
    QTest::mouseClick(learning.tab.find<QPushButton>("emptyButton"), Qt::LeftButton);
    QCOMPARE(label.count(), 1);
    QVERIFY(learning.openLabelled());
    QVERIFY(learning.tab.emptyText().isEmpty());
    QVERIFY(learning.tab.canClick("segmenterStart"));
    QVERIFY(!learning.tab.isShown("segmenterGoOn"));
    QCOMPARE(learning.tab.text("segmenterResult"), QStringLiteral("Not trained yet"));
}

void SegmentTest::learnsFromTheBestMasksThereAre() {
    Learning learning;
    QVERIFY(learning.openLabelled());
    const auto source = [&] { return learning.tab.text("segmenterSource"); };
    QVERIFY2(source().contains(QStringLiteral("preliminary")), qPrintable(source()));
    QVERIFY(!learning.tab.find<QCheckBox>("segmenterMapsBox")->isEnabled());
    // Half of the photos refined is not better than all of them labelled.
    QVERIFY(learning.place.note(WorkStage::Refine, "refined", /*complete=*/false));
    QVERIFY(waitFor([&] { return source().contains(QStringLiteral("preliminary")); }));
    QVERIFY(learning.place.note(WorkStage::Refine, "refined"));
    QVERIFY(waitFor([&] { return source().contains(QStringLiteral("refined")); }));
    // Refined masks have no maps of their own; those of the labelling are shown instead.
    fs::create_directories(learning.place.path("labels/maps"));
    learning.session.refresh();
    auto* maps = learning.tab.find<QCheckBox>("segmenterMapsBox");
    QVERIFY(waitFor([&] { return maps->isEnabled(); }));
    maps->setChecked(true);
    QVERIFY(learning.trainWhole());
    const SegmentTrainOptions& options = *learning.place.script->lastSegmentTrain;
    QCOMPARE(options.labels, learning.place.path("refined"));
    QVERIFY(options.withMaps);
    QCOMPARE(options.maps, learning.place.path("labels"));
    QCOMPARE(learning.place.script->lastSegment->labels, learning.place.path("labels"));
    // Relabelling makes the refined masks old.
    QVERIFY(learning.place.note(WorkStage::Masks, "labels"));
    QVERIFY(waitFor([&] { return learning.tab.isShown("segmenterSourceNote"); }));
}

void SegmentTest::trainsThenSegmentsThenTells() {
    Learning learning;
    QSignalSpy review(&learning.tab.tab, &SegmenterTab::reviewRequested);
    QVERIFY(learning.openLabelled());
    QVERIFY(!learning.tab.isShown("segmenterReview"));
    learning.tab.find<QComboBox>("segmenterArchitecture")->setCurrentIndex(1);
    learning.tab.click("segmenterDetailsHeader");
    learning.tab.find<QSpinBox>("segmenterSteps")->setValue(500);
    learning.tab.find<QCheckBox>("segmenterDoubtfulBox")->setChecked(true);
    QVERIFY(learning.trainWhole());
    const fs::path stage = learning.place.stage();
    const SegmentTrainOptions& trained = *learning.place.script->lastSegmentTrain;
    QCOMPARE(trained.images, learning.place.path("photos"));
    QCOMPARE(trained.labels, learning.place.path("labels"));
    QCOMPARE(trained.out, stage / "net");
    QCOMPARE(trained.architecture, std::string("strong"));
    QCOMPARE(trained.steps, 500);
    QVERIFY(trained.keepDoubtful && !trained.resume && !trained.withMaps && trained.pairs.empty());
    const SegmentPredictOptions& predicted = *learning.place.script->lastSegment;
    QCOMPARE(predicted.segmenter, stage / "net");
    QCOMPARE(predicted.out, stage / "masks_run");
    QVERIFY(predicted.confidence && predicted.labels.empty());
    const auto run = learning.segmented[0][0].value<SegmentRun>();
    QCOMPARE(run.conceptText, QStringLiteral("bird"));
    QCOMPARE(run.masks(), stage / "masks_run");
    const StageState& state = learning.place.book.state(WorkStage::Segmenter);
    QCOMPARE(state.status, StageStatus::Done);
    QCOMPARE(state.record->folder, stage / "masks_run");
    QCOMPARE(state.record->photos, std::size_t{3});
    const QString result = learning.tab.text("segmenterResult");
    QVERIFY2(result.contains(QLocale().toString(0.81, 'f', 2)), qPrintable(result));
    QVERIFY(learning.tab.canClick("segmenterReview"));
    learning.tab.click("segmenterReview");
    QCOMPARE(review.count(), 1);
    QCOMPARE(learning.stopped.count() + learning.failed.count(), 0);
}

void SegmentTest::stopsAndGoesOnAsItBegan() {
    Learning learning;
    QVERIFY(learning.openLabelled());
    auto* architecture = learning.tab.find<QComboBox>("segmenterArchitecture");
    architecture->setCurrentIndex(2);
    QVERIFY(learning.trainHalf());
    QVERIFY(waitFor([&] { return learning.status() == StageStatus::Partial; }));
    QCOMPARE(learning.segmented.count(), 0);  // who stops does not want the next job either
    QVERIFY(learning.tab.text("segmenterResult").startsWith(QStringLiteral("Stopped at step 60")));
    QVERIFY(learning.tab.canClick("segmenterGoOn"));
    architecture->setCurrentIndex(0);  // it goes on as it began
    learning.tab.click("segmenterGoOn");
    QVERIFY(waitFor([&] { return learning.segmented.count() == 1; }));
    QVERIFY(learning.place.script->lastSegmentTrain->resume);
    QCOMPARE(learning.place.script->lastSegmentTrain->architecture, std::string("unet"));
    QVERIFY(waitFor([&] { return learning.status() == StageStatus::Done; }));
    QVERIFY(waitFor([&] { return !learning.tab.isShown("segmenterGoOn"); }));
}

void SegmentTest::goesOnAfterARestart() {
    Learning learning;
    QVERIFY(learning.openLabelled());
    learning.tab.find<QComboBox>("segmenterArchitecture")->setCurrentIndex(1);
    QVERIFY(learning.trainHalf());
    SegmentSession again(learning.place.runner, learning.place.book);
    ShownTab<SegmenterTab> tab(again, testTheme());
    again.setPhotos(learning.place.path("photos"));
    again.refresh();
    QVERIFY(waitFor([&] { return again.canGoOn(); }));
    QCOMPARE(tab.find<QComboBox>("segmenterArchitecture")->currentData().toString(), QStringLiteral("strong"));
    QSignalSpy segmented(&again, &SegmentSession::segmented);
    tab.click("segmenterGoOn");
    QVERIFY(waitFor([&] { return segmented.count() == 1; }));
    QVERIFY(learning.place.script->lastSegmentTrain->resume);
    QCOMPARE(learning.place.script->lastSegmentTrain->architecture, std::string("strong"));
}

void SegmentTest::makesTheMasksThatAreMissing() {
    Learning learning;
    QVERIFY(learning.openLabelled());
    int calls = 0;
    learning.place.script->before = [&calls] {
        if (++calls == 2) throw Error(ErrorCode::DiskFull, "The disk is full");
    };
    learning.tab.click("segmenterStart");
    QVERIFY(waitFor([&] { return learning.failed.count() == 1; }) && learning.place.isIdle());
    QVERIFY(waitFor([&] { return learning.session.canGoOn(); }));
    learning.place.script->lastSegmentTrain.reset();
    learning.tab.click("segmenterGoOn");
    QVERIFY(waitFor([&] { return learning.segmented.count() == 1; }));
    QVERIFY(!learning.place.script->lastSegmentTrain);  // it was trained already
}

void SegmentTest::pausesAndResumes() {
    Learning learning;
    QVERIFY(learning.openLabelled());
    learning.place.script->shut();
    learning.tab.click("segmenterStart");
    QVERIFY(learning.place.isRunning());
    QVERIFY(!learning.tab.isShown("segmenterStart"));
    learning.tab.click("segmenterPause");
    QCOMPARE(learning.session.job()->state, JobState::Paused);
    QVERIFY(learning.tab.text("segmenterStatus").startsWith(QStringLiteral("Paused")));
    learning.tab.click("segmenterPause");
    QCOMPARE(learning.session.job()->state, JobState::Running);
    learning.place.script->open();
    QVERIFY(waitFor([&] { return learning.segmented.count() == 1; }));
}

void SegmentTest::keepsTheNetworkWhenTheNextTrainingFails() {
    Learning learning;
    QVERIFY(learning.openLabelled());
    QVERIFY(learning.trainWhole());
    const fs::path mark = learning.place.stage() / "net" / "mark";
    writeAtomically(mark, "of the first training");
    learning.place.script->before = [] { throw Error(ErrorCode::OutOfMemory, "There is too little memory"); };
    learning.tab.click("segmenterStart");
    QVERIFY(waitFor([&] { return learning.failed.count() == 1; }) && learning.place.isIdle());
    QVERIFY(fs::exists(mark));
    QVERIFY(waitFor([&] { return learning.session.ground().memory && learning.session.ground().memory->finished; }));
    learning.place.script->before = [] {};
    QVERIFY(learning.trainWhole());
    QVERIFY(!fs::exists(mark));
}

void SegmentTest::drawsWhatTheTrainingWrites() {
    Learning learning;
    QVERIFY(learning.openLabelled());
    auto* scores = learning.tab.find<ScoreCurve>("segmenterScores");
    auto* losses = learning.tab.find<ScoreCurve>("segmenterLoss");
    QVERIFY(scores != nullptr && losses != nullptr);
    learning.place.script->shut();
    learning.tab.click("segmenterStart");
    QVERIFY(learning.place.isRunning());
    QVERIFY(
        waitFor([&] { return learning.place.script->begun > 0; }));  // the folder of an earlier run is out of the way
    const fs::path net = learning.place.stage() / "net";
    writeAtomically(net / "loss_segmenter.csv", "step,loss,gradient_norm,learning_rate,seconds\n20,0.9,1,0.002,3\n");
    writeAtomically(net / "scores_segmenter.csv", "20,0.4\n40,0.6\n");
    QVERIFY(waitFor([&] { return scores->points().size() == 2; }));  // while it trains
    QCOMPARE(losses->points().front(), QPointF(20, 0.9));
    QCOMPARE(scores->points().back(), QPointF(40, 0.6));
    writeAtomically(net / "scores_segmenter.csv", "20,0.4\n40,0.6\n60,0.7\n");
    learning.place.script->open();
    QVERIFY(waitFor([&] { return learning.segmented.count() == 1 && scores->points().size() == 3; }));
}

void SegmentTest::saysTheLossThatItsCurveShows() {
    ScoreCurve curve(ScoreCurve::Look::Loss, QStringLiteral("Loss"), testTheme());
    QVERIFY(!curve.smoothedValue());
    curve.show({{1, 2.0}, {2, 1.0}}, 24);
    QVERIFY(curve.smoothedValue() && std::abs(*curve.smoothedValue() - 1.8) < 1e-9);
    RunControls controls(QStringLiteral("segmenter"));
    const auto* status = controls.findChild<QLabel*>(QStringLiteral("segmenterStatus"));
    JobRecord job;
    job.kind = JobKind::TrainSegmenter;
    job.state = JobState::Running;
    job.progress = {Stage::TrainingSegmenter, 2, 24, 1.98, "2"};  // as the engine smooths it
    controls.showJob(job);
    QVERIFY(!status->text().contains(QStringLiteral("loss")));  // before there is a curve
    controls.showSmoothedLoss(curve.smoothedValue());
    QVERIFY(status->text().contains(RunControls::tr("smoothed loss %1").arg(QLocale().toString(1.8, 'g', 3))));
    QVERIFY(!status->text().contains(QLocale().toString(1.98, 'g', 3)));
    controls.showJob(job, QStringLiteral("dog"));  // the curve is that of another concept
    QVERIFY(!status->text().contains(QStringLiteral("loss")));
}

void SegmentTest::legendsHaveRoomAbove() {
    for (const auto look : {ScoreCurve::Look::Loss, ScoreCurve::Look::Score}) {
        ScoreCurve curve(look, QStringLiteral("Curve"), testTheme());
        curve.resize(600, 200);
        curve.show({{1, 0.3}, {2, 0.4}}, 24);
        curve.QWidget::show();
        QTest::qWait(50);  // it is drawn in a while
        const QImage drawn = curve.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const auto isDrawn = [&drawn, empty = drawn.pixel(0, 0)](int x, int y) {
            return std::abs(qGray(drawn.pixel(x, y)) - qGray(empty)) > 8;
        };
        const auto isRowDrawn = [&](int y) {
            for (int x = 0; x < drawn.width(); ++x)
                if (isDrawn(x, y)) return true;
            return false;
        };
        for (int y = 0; y < 6; ++y) QVERIFY2(!isRowDrawn(y), qPrintable(QString::number(y)));
        QVERIFY(isRowDrawn(15));  // it is there, below
    }
}

void SegmentTest::saysHowLongATrainingWillTake() {
    Learning learning;
    QSettings settings(learning.place.folder.filePath(QStringLiteral("pace.ini")), QSettings::IniFormat);
    PaceMemory paces(&settings);
    learning.session.rememberPaceIn(paces);
    QVERIFY(learning.openLabelled());
    QVERIFY(learning.tab.isShown("segmenterTime"));
    QCOMPARE(learning.tab.text("segmenterTime"), wordedExpectation({}));
    paces.note(PaceMemory::kindOf({QStringLiteral("segmenter"), QStringLiteral("light"), QString()}), 0.5);
    learning.tab.find<QSpinBox>("segmenterSteps")->setValue(600);
    QCOMPARE(learning.session.expectedSeconds({.steps = 600}), std::optional(300.0));
    QCOMPARE(learning.tab.text("segmenterTime"), wordedExpectation(300.0));
    learning.tab.find<QSpinBox>("segmenterSteps")->setValue(0);  // as many as suit the photos
    QCOMPARE(learning.tab.text("segmenterTime"),
             wordedExpectation(0.5 * static_cast<double>(learning.session.derivedSteps(false))));
    auto* networks = learning.tab.find<QComboBox>("segmenterArchitecture");
    networks->setCurrentIndex(networks->findData(QStringLiteral("strong")));
    QCOMPARE(learning.tab.text("segmenterTime"), wordedExpectation({}));  // that was never measured
    learning.place.script->shut();
    learning.tab.click("segmenterStart");
    QVERIFY(learning.place.isRunning());
    QVERIFY(!learning.tab.isShown("segmenterTime"));
    learning.place.script->open();
    QVERIFY(learning.place.isIdle());
}

void SegmentTest::learnsFromPairsWhereThereAre() {
    Learning learning;
    QVERIFY(learning.openLabelled());
    auto* box = learning.tab.find<QCheckBox>("segmenterPairsBox");
    QVERIFY(!box->isEnabled());
    fs::create_directories(learning.place.pairs());
    addPair(learning.place.pairs(), 0, "kept");
    addPair(learning.place.pairs(), 1, "empty");
    learning.session.refresh();
    QVERIFY(waitFor([&] { return box->isEnabled(); }));
    QVERIFY2(box->text().contains(QLatin1Char('1')), qPrintable(box->text()));
    box->setChecked(true);
    QVERIFY(learning.trainWhole());
    QCOMPARE(learning.place.script->lastSegmentTrain->pairs, learning.place.pairs());
}

void SegmentTest::curvesAreMovedByKeys() {
    ScoreCurve curve(ScoreCurve::Look::Score, QStringLiteral("IoU"), testTheme());
    curve.resize(400, 200);
    curve.show({{20, 0.2}, {40, 0.5}, {100, 0.4}});
    const QPointF whole = curve.view();
    QVERIFY(whole.x() <= 0 && whole.y() >= 100);
    QTest::keyClick(&curve, Qt::Key_Plus);
    const QPointF zoomed = curve.view();
    QVERIFY(zoomed.y() - zoomed.x() < whole.y() - whole.x());
    QTest::keyClick(&curve, Qt::Key_Right);
    QVERIFY(curve.view().x() > zoomed.x());
    const QPointF moved = curve.view();
    curve.show({{20, 0.2}, {40, 0.5}, {100, 0.4}, {200, 0.6}});
    QCOMPARE(curve.view(), moved);  // who looks closely is not disturbed
    QTest::keyClick(&curve, Qt::Key_Home);
    QVERIFY(curve.view().y() >= 200);
    QVERIFY(curve.accessibleDescription().contains(QStringLiteral("200")));
    curve.show({});
    QVERIFY(curve.points().empty());
    curve.show({{1, 0.2}}, 20);
    QVERIFY(curve.view().y() >= 20);  // all that is to come has its room
}

void SegmentTest::barsCountScores() {
    ScoreBars bars(QStringLiteral("Spread"), testTheme());
    bars.showSpread({0.0, 0.05, 0.95, 1.0, 0.5});
    QCOMPARE(bars.lengths().size(), std::size_t{10});
    QCOMPARE(bars.lengths()[0], 2.0);
    QCOMPARE(bars.lengths()[5], 1.0);
    QCOMPARE(bars.lengths()[9], 2.0);
    const int ofSpread = bars.minimumHeight();
    bars.showEach({{QStringLiteral("cat"), 0.5}, {QStringLiteral("dog"), 0.75}});
    QCOMPARE(bars.lengths(), (std::vector<double>{0.5, 0.75}));
    QVERIFY(bars.accessibleDescription().contains(QStringLiteral("dog")));
    QVERIFY(bars.minimumHeight() != ofSpread);  // as high as two bars need
}

void SegmentTest::setsAsideAndPutsBack() {
    QTemporaryDir folder;
    const fs::path old = fromUtf8(folder.filePath(QStringLiteral("net")).toStdString());
    writeAtomically(old / "file", "old");
    {
        const SetAside before({old, old.parent_path() / "never there"});
        QVERIFY(!fs::exists(old));
        writeAtomically(old / "file", "new");
    }
    QCOMPARE(readText(old / "file"), std::string("old"));
    {
        SetAside before({old});
        writeAtomically(old / "file", "new");
        before.letGo();
    }
    QCOMPARE(readText(old / "file"), std::string("new"));
    QVERIFY(!fs::exists(fs::path(old) += ".before"));
}

void SegmentTest::windowTakesTheMasksAndRanksThem() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    QVERIFY(labelForTheSegmenter(fixture));
    auto* start = fixture.find<QPushButton>("segmenterStart");
    QSignalSpy ranked(&fixture.window->review(), &ReviewSession::ranked);
    start->click();
    QVERIFY(waitFor([&] { return ranked.count() > 0; }));
    QVERIFY(waitFor([&] { return fixture.window->review().layers().masks.contains(LayerKind::Segmenter); }));
    QVERIFY(waitFor([&] {
        const ProjectImage* third = fixture.window->review().image(QStringLiteral("third.png"));
        return third->disagreement.value_or(-1) == 0.75;
    }));
    fixture.find<QPushButton>("segmenterReview")->click();
    QVERIFY(fixture.find<QListView>("photoList")->isVisible());
    QCOMPARE(fixture.find<QListView>("photoList")->currentIndex().row(), 0);
}

void SegmentTest::windowKeepsTheMasksBeforeAPoorSegmenter() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    QVERIFY(labelForTheSegmenter(fixture));
    auto* start = fixture.find<QPushButton>("segmenterStart");
    QSignalSpy ranked(&fixture.window->review(), &ReviewSession::ranked);
    fixture.script->heldOutIou = 0.34;
    start->click();
    QVERIFY(waitFor([&] { return ranked.count() > 0; }));
    QVERIFY(waitFor([&] { return fixture.window->review().layers().masks.contains(LayerKind::Segmenter); }));
    QVERIFY(waitFor([&] { return fixture.window->review().isSaved() && !fixture.window->review().isBusy(); }));
    const ReviewSession& review = fixture.window->review();
    QCOMPARE(review.layers().shownKind(), LayerKind::Preliminary);
    const Project project = reread(projectOf(fixture));
    QVERIFY(project.isSegmenterHeldBack(project.concepts().front().id));
    // The card says so, and can be answered.
    QPushButton* answer = nullptr;  // the card of the labelling has one, too
    for (auto* button : fixture.window->findChildren<QPushButton*>(QStringLiteral("cardAction")))
        if (button->text() == QLatin1String("Review its masks")) answer = button;
    QVERIFY(answer != nullptr);
    QVERIFY(cardDetail(fixture).contains(QLatin1String("0.34")));
    answer->click();
    QVERIFY(waitFor([&] {
        const Project now = reread(projectOf(fixture));
        return !now.isSegmenterHeldBack(now.concepts().front().id);
    }));
}

void SegmentTest::windowShowsThePhotoOfAScore() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    auto* page = fixture.window->findChild<SegmentPage*>();
    QVERIFY(page != nullptr);
    Q_EMIT page->photoRequested(QStringLiteral("third.bmp"));
    QVERIFY(waitFor([&] { return fixture.window->session().currentFile() == QStringLiteral("third.png"); }));
    Q_EMIT page->photoRequested(QStringLiteral("gone.png"));
    QVERIFY(cardTitle(fixture).contains(QStringLiteral("no longer")));
}

}  // namespace maskwright::ui
