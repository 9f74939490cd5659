// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment_test.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>

#include "concept/label_dialog.h"
#include "core/error.h"
#include "core/files.h"
#include "core/json_lines.h"
#include "exporter/png.h"
#include "fake_engine.h"
#include "image/write.h"
#include "plots/score_plot.h"
#include "review_flow.h"
#include "segmenter/evaluation_tab.h"
#include "segmenter/pair_delegate.h"
#include "segmenter/pairs_tab.h"
#include "segmenter/segment_page.h"
#include "segmenter/segmenter_tab.h"
#include "session/set_aside.h"
#include "studio_actions.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

/// The left columns of a mask of 16 x 10.
Mask columns(int count) {
    Mask mask(16, 10);
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < count; ++x) mask.at(x, y) = 1;
    return mask;
}

/// A project folder with the concept "bird", a fake engine and an open book.
struct Place {
    QTemporaryDir folder;
    std::shared_ptr<EngineScript> script = std::make_shared<EngineScript>();
    JobRunner runner{fakeEngine(script)};
    StageBook book;

    Place() { book.turnTo(project(), QStringLiteral("bird")); }

    fs::path path(const char* relative) const {
        return fromUtf8(folder.filePath(QLatin1String(relative)).toStdString());
    }
    QString project() const { return folder.filePath(QStringLiteral("birds.mwproj")); }
    /// Where results of the segmenter go.
    fs::path stage() const {
        return StageStore(fromUtf8(project().toStdString()), "bird").folder(WorkStage::Segmenter);
    }
    fs::path pairs() const { return stage().parent_path() / "synthetic"; }
    bool isRead() {
        return waitFor([this] { return !book.state(WorkStage::Segmenter).folder.empty(); });
    }
    /// The masks of two photos, half of each, lie there; the book knows.
    bool note(WorkStage stage, const char* relative, bool complete = true) {
        for (const char* file : {"masks/a.png", "masks/b.png"}) writeMaskPng(path(relative) / file, columns(8));
        StageRecord record;
        record.folder = path(relative);
        record.photos = 2;
        record.complete = complete;
        const std::string before = book.state(stage).record ? book.state(stage).record->id : "";
        book.note(stage, record);
        return waitFor([&] { return book.state(stage).record && book.state(stage).record->id != before; });
    }
    bool isIdle() {
        return waitFor([this] { return runner.isIdle(); });
    }
    bool isRunning() {
        return waitFor([this] {
            const JobRecord* job = runner.running();
            return job != nullptr && job->state == JobState::Running;
        });
    }
};

/// A tab, shown.
template <typename Tab>
struct Shown {
    Tab tab;

    template <typename... Arguments>
    explicit Shown(Arguments&&... arguments) : tab(std::forward<Arguments>(arguments)...) {
        tab.resize(1100, 760);
        tab.show();
    }
    template <typename Widget>
    Widget* find(const char* name) const {
        return tab.template findChild<Widget*>(QLatin1String(name));
    }
    QString text(const char* label) const { return find<QLabel>(label)->text(); }
    bool isShown(const char* name) const { return !find<QWidget>(name)->isHidden(); }
    bool canClick(const char* button) const { return isShown(button) && find<QAbstractButton>(button)->isEnabled(); }
    void click(const char* button) const { find<QAbstractButton>(button)->click(); }
    /// The text of the empty state in view; empty where there is none.
    QString emptyText() const {
        for (const QLabel* label : tab.template findChildren<QLabel*>(QStringLiteral("emptyText")))
            if (label->isVisible()) return label->text();
        return {};
    }
};

struct Learning {
    Place place;
    SegmentSession session{place.runner, place.book};
    Shown<SegmenterTab> tab{session, testTheme()};
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

/// A made-up pair of grey pictures, as `synthesize` leaves it.
void addPair(const fs::path& folder, std::int64_t index, const std::string& verdict) {
    const fs::path place = folderOfPair(folder, verdict);
    const std::string file = pairFileName(index);
    writePng(place / "images" / file, Image{16, 10, std::vector<std::uint8_t>(480, 160)});
    writePng(place / "backgrounds" / file, Image{16, 10, std::vector<std::uint8_t>(480, 90)});
    writeMaskPng(place / "masks" / file, columns(6));
    JsonLines(folder / "manifest.jsonl")
        .append({{"index", index}, {"file", file}, {"mask_share", 0.375}, {"verdict", verdict}});
}

/// Three pairs, one of them thrown away; those that are there stay.
void makeThree(const SynthesizeOptions& options, JobContext&) {
    const auto there = static_cast<std::int64_t>(fs::exists(options.out) ? readPairSheet(options.out).size() : 0);
    fs::create_directories(options.out);
    for (std::int64_t i = there; i < 3; ++i) addPair(options.out, i, i == 1 ? "pieces" : "kept");
}

struct Pairing {
    Place place;
    PairSession session{place.runner, place.book};
    Shown<PairsTab> tab{session, testTheme()};
    QSignalSpy made{&session, &PairSession::made};
    QSignalSpy judged{&session, &PairSession::judged};
    QSignalSpy failed{&session, &PairSession::failed};

    Pairing() { place.script->makeUp = makeThree; }
    bool makeAll() {
        if (!place.isRead()) return false;
        tab.find<QSpinBox>("pairsCount")->setValue(3);
        tab.click("pairsStart");
        return waitFor([this] { return made.count() == 1; }) && place.isIdle() && hasPairs(3);
    }
    bool hasPairs(std::size_t count) {
        return waitFor([&] { return session.sheet().pairs.size() == count && session.sheet().made; });
    }
    QListView* list() const { return tab.find<QListView>("pairsList"); }
    QModelIndex row(int row) const { return list()->model()->index(row, 0); }
    QString words(int at) const { return row(at).data(PairSheetModel::WordsRole).toString(); }
    bool waitForJudged(int times) {
        return waitFor([&] { return judged.count() == times; });
    }
};

struct Judging {
    Place place;
    EvaluationSession session{place.runner, place.book};
    ScriptedDialogs dialogs;
    Shown<EvaluationTab> tab{session, dialogs, testTheme()};
    QSignalSpy failed{&session, &EvaluationSession::failed};

    /// True masks of both photos: that of a is right, that of b four times as large.
    void writeTruth() const {
        writeMaskPng(place.path("truth/a.png"), columns(8));
        writeMaskPng(place.path("truth/b.png"), columns(2));
    }
    void choose(const char* folder) const {
        tab.find<QLineEdit>("truthFolder")->setText(place.folder.filePath(QLatin1String(folder)));
    }
    bool openLabelled() {
        return place.isRead() && place.note(WorkStage::Masks, "labels") &&
               waitFor([this] { return session.choices().size() == 1; });
    }
    bool knowsOutlook() {
        return waitFor([this] { return session.outlook().has_value(); });
    }
    bool compare() {
        tab.click("evaluationStart");
        return waitFor([this] { return session.result().has_value(); }) && place.isIdle();
    }
};

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
    Shown<SegmenterTab> tab(again, testTheme());
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

void SegmentTest::makesPairsAndShowsThem() {
    Pairing pairing;
    pairing.place.book.turnTo({}, {});
    QVERIFY(pairing.tab.emptyText().startsWith(QStringLiteral("Open a folder")));
    pairing.place.book.turnTo(pairing.place.project(), QStringLiteral("bird"));
    QVERIFY(pairing.place.isRead());
    QVERIFY(pairing.tab.emptyText().startsWith(QStringLiteral("Each pair")));
    pairing.session.setModelSource([] { return fs::path("some/model"); });
    pairing.tab.find<QDoubleSpinBox>("pairsGuidance")->setValue(6.5);
    QVERIFY(pairing.makeAll());
    const SynthesizeOptions& options = *pairing.place.script->lastSynthesize;
    QCOMPARE(options.concept_, std::string("bird"));
    QCOMPARE(options.out, pairing.place.pairs());
    QCOMPARE(options.count, 3);
    QCOMPARE(options.guidance, 6.5);
    QCOMPARE(options.model, fs::path("some/model"));
    QVERIFY(options.painter.empty() && !options.resume);
    QCOMPARE(pairing.list()->model()->rowCount(), 3);
    QCOMPARE(pairing.words(1), QStringLiteral("Dropped: the mask is in pieces"));
    QVERIFY(pairing.tab.find<QPushButton>("pairsKept")->text().contains(QLatin1Char('2')));
    pairing.tab.click("pairsDropped");
    QCOMPARE(pairing.list()->model()->rowCount(), 1);
    pairing.tab.click("pairsKept");
    QCOMPARE(pairing.list()->model()->rowCount(), 2);
    // Pictures come when a pair is seen.
    QVERIFY(waitFor([&] {
        const auto pictures = pairing.row(0).data(PairSheetModel::PicturesRole);
        return pictures.value<std::shared_ptr<const PairPictures>>() != nullptr;
    }));
    const auto pictures =
        pairing.row(0).data(PairSheetModel::PicturesRole).value<std::shared_ptr<const PairPictures>>();
    QCOMPARE(pictures->picture.size(), QSize(16, 10));
    QCOMPARE(pictures->outline.boundingRect(), QRectF(0, 0, 6, 10));
}

void SegmentTest::keepsAndDropsPairs() {
    Pairing pairing;
    QVERIFY(pairing.makeAll());
    pairing.list()->setCurrentIndex(pairing.row(0));
    QTest::keyClick(pairing.list(), Qt::Key_Space);
    QVERIFY(pairing.waitForJudged(1));
    QCOMPARE(pairing.words(0), QStringLiteral("Dropped by you"));
    QVERIFY(fs::exists(pairing.place.pairs() / "thrown_away/images/000000.png"));
    QVERIFY(!fs::exists(pairing.place.pairs() / "images/000000.png"));
    QVERIFY(pairing.tab.find<QPushButton>("pairsKept")->text().contains(QLatin1Char('1')));
    QTest::keyClick(pairing.list(), Qt::Key_Return);
    QVERIFY(pairing.waitForJudged(2));
    QCOMPARE(pairing.words(0), QStringLiteral("Kept"));
    // The mark of the one that the filter threw away.
    pairing.list()->clearSelection();
    const QRect cell = pairing.list()->visualRect(pairing.row(1));
    QTest::mouseClick(pairing.list()->viewport(), Qt::LeftButton, {}, PairDelegate::markIn(cell).center());
    QVERIFY(pairing.waitForJudged(3));
    QCOMPARE(pairing.words(1), QStringLiteral("Kept by you"));
    QVERIFY(fs::exists(pairing.place.pairs() / "images/000001.png"));
    // A click elsewhere selects, no more.
    QTest::mouseClick(pairing.list()->viewport(), Qt::LeftButton, {}, cell.center());
    // All that are selected follow the one in hand.
    pairing.list()->selectAll();
    QTest::keyClick(pairing.list(), Qt::Key_Space);
    QVERIFY(pairing.waitForJudged(4));
    QCOMPARE(pairing.session.sheet().kept(), std::size_t{0});
    QCOMPARE(readPairSheet(pairing.place.pairs())[1].verdict, std::string("pieces"));
}

void SegmentTest::goesOnMakingPairs() {
    Pairing pairing;
    QVERIFY(pairing.place.isRead());
    pairing.tab.find<QSpinBox>("pairsCount")->setValue(3);
    pairing.tab.find<QDoubleSpinBox>("pairsGuidance")->setValue(5);
    pairing.place.script->makeUp = [](const SynthesizeOptions& options, JobContext&) {
        addPair(options.out, 0, "kept");
    };
    pairing.place.script->shut();
    pairing.tab.click("pairsStart");
    QVERIFY(pairing.place.isRunning());
    pairing.tab.click("pairsStop");
    QVERIFY(waitFor([&] { return pairing.made.count() == 1; }) && pairing.place.isIdle() && pairing.hasPairs(1));
    pairing.place.script->open();
    pairing.place.script->makeUp = makeThree;
    QVERIFY(pairing.tab.canClick("pairsStart"));
    QVERIFY(!pairing.tab.find<QDoubleSpinBox>("pairsGuidance")->isEnabled());  // one sheet, one way of making
    pairing.tab.click("pairsStart");
    QVERIFY(waitFor([&] { return pairing.made.count() == 2; }) && pairing.hasPairs(3));
    QVERIFY(pairing.place.script->lastSynthesize->resume);
    QCOMPARE(pairing.place.script->lastSynthesize->guidance, 5.0);
    QVERIFY(pairing.place.isIdle());
    QVERIFY(!pairing.tab.canClick("pairsStart"));  // all of them are made
    pairing.tab.find<QSpinBox>("pairsCount")->setValue(4);
    QVERIFY(pairing.tab.canClick("pairsStart"));
}

void SegmentTest::startsPairsOver() {
    Pairing pairing;
    QVERIFY(pairing.makeAll());
    QVERIFY(!pairing.tab.isShown("pairsSure"));
    pairing.tab.click("pairsStartOver");
    QVERIFY(pairing.tab.isShown("pairsSure"));
    pairing.tab.click("pairsStartOverNo");
    QVERIFY(!pairing.tab.isShown("pairsSure"));
    QCOMPARE(pairing.session.sheet().pairs.size(), std::size_t{3});
    pairing.tab.click("pairsStartOver");
    pairing.tab.find<QDoubleSpinBox>("pairsGuidance")->setValue(7);
    pairing.place.script->makeUp = [](const SynthesizeOptions& options, JobContext&) {
        addPair(options.out, 0, "full");
    };
    pairing.tab.click("pairsStartOverYes");
    QVERIFY(waitFor([&] { return pairing.made.count() == 2; }) && pairing.place.isIdle() && pairing.hasPairs(1));
    QVERIFY(!pairing.place.script->lastSynthesize->resume);
    QCOMPARE(pairing.place.script->lastSynthesize->guidance, 7.0);
    QVERIFY(waitFor([&] { return pairing.list()->model()->rowCount() == 1; }));
    QVERIFY(!fs::exists(fs::path(pairing.place.pairs()) += ".before"));
}

void SegmentTest::keepsTheOldPairsWhenTheNewOnesFail() {
    Pairing pairing;
    QVERIFY(pairing.makeAll());
    pairing.place.script->before = [] { throw Error(ErrorCode::BadModel, "The model is broken"); };
    pairing.tab.click("pairsStartOver");
    pairing.tab.click("pairsStartOverYes");
    QVERIFY(waitFor([&] { return pairing.failed.count() == 1; }) && pairing.place.isIdle());
    QVERIFY(pairing.hasPairs(3));
    QCOMPARE(readPairSheet(pairing.place.pairs()).size(), std::size_t{3});
}

void SegmentTest::paintsPairsWithTheFineTunedModel() {
    Pairing pairing;
    QVERIFY(pairing.place.isRead());
    QVERIFY(pairing.place.note(WorkStage::Finetune, "painter"));
    QVERIFY(pairing.makeAll());
    QCOMPARE(pairing.place.script->lastSynthesize->painter, pairing.place.path("painter"));
}

void SegmentTest::judgesMasksByTrueOnes() {
    Judging judging;
    QSignalSpy photo(&judging.tab.tab, &EvaluationTab::photoRequested);
    QVERIFY(judging.place.isRead());
    QVERIFY(waitFor([&] { return judging.tab.emptyText().startsWith(QStringLiteral("Label all photos")); }));
    QVERIFY(judging.openLabelled());
    QVERIFY(!judging.tab.canClick("evaluationStart"));
    judging.writeTruth();
    judging.choose("truth");
    QVERIFY(judging.knowsOutlook());
    QVERIFY(!judging.tab.isShown("onlyPairedBox"));
    QVERIFY(judging.compare());
    // a: 1, b: 2 of 8 columns.
    QCOMPARE(judging.tab.text("tileMeanIou"), QLocale().toString(0.625, 'f', 3));
    QCOMPARE(judging.tab.text("tilePooledIou"), QLocale().toString(10.0 / 16.0, 'f', 3));
    QCOMPARE(judging.tab.text("tileAccuracy"), QLocale().toString(26.0 / 32.0, 'f', 3));
    QVERIFY(judging.tab.text("evaluationHeading").contains(QStringLiteral("preliminary")));
    QVERIFY(!judging.tab.isShown("evaluationLeftOut"));
    QVERIFY(!judging.tab.isShown("evaluationConcepts"));  // there is but one
    const auto& spread = judging.tab.find<ScoreBars>("evaluationSpread")->lengths();
    QCOMPARE(spread[2], 1.0);
    QCOMPARE(spread[9], 1.0);
    auto* table = judging.tab.find<QTableView>("scoreTable");
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("b.png"));  // the worst first
    Q_EMIT table->clicked(table->model()->index(0, 1));
    QCOMPARE(photo.value(0).value(0).toString(), QStringLiteral("b.png"));
}

void SegmentTest::leavesOutWhatHasNoPartner() {
    Judging judging;
    QVERIFY(judging.openLabelled());
    writeMaskPng(judging.place.path("truth/masks/a.png"), columns(8));
    writeMaskPng(judging.place.path("truth/masks/other.png"), columns(8));
    judging.choose("truth");
    QVERIFY(judging.knowsOutlook());
    QCOMPARE(judging.session.outlook()->paired, std::size_t{1});
    QCOMPARE(judging.session.outlook()->withoutTruth, std::size_t{1});
    QCOMPARE(judging.session.outlook()->withoutPrediction, std::size_t{1});
    auto* box = judging.tab.find<QCheckBox>("onlyPairedBox");
    QVERIFY(!box->isHidden());
    QVERIFY(!judging.tab.canClick("evaluationStart"));
    box->setChecked(true);
    QVERIFY(judging.tab.canClick("evaluationStart"));
    QVERIFY(judging.compare());
    QCOMPARE(judging.session.result()->images, std::size_t{1});
    QVERIFY(judging.tab.isShown("evaluationLeftOut"));
    QVERIFY(judging.tab.text("evaluationLeftOut").contains(QLatin1Char('2')));
}

void SegmentTest::saysWhyFoldersCannotBeCompared() {
    Judging judging;
    QVERIFY(judging.openLabelled());
    judging.choose("nowhere");
    QVERIFY(waitFor([&] { return judging.tab.isShown("evaluationTrouble"); }));
    QVERIFY(!judging.tab.canClick("evaluationStart"));
    judging.tab.find<QLineEdit>("truthFolder")->setText(QStringLiteral("relative"));
    QVERIFY(judging.tab.isShown("evaluationTrouble"));
    // Masks of another size fail when they are looked at.
    writeMaskPng(judging.place.path("small/a.png"), Mask(3, 3));
    writeMaskPng(judging.place.path("small/b.png"), Mask(3, 3));
    judging.dialogs.answer = judging.place.folder.filePath(QStringLiteral("small"));
    judging.tab.click("truthBrowse");
    QVERIFY(judging.knowsOutlook());
    QVERIFY(!judging.tab.isShown("evaluationTrouble"));
    judging.tab.click("evaluationStart");
    QVERIFY(waitFor([&] { return judging.failed.count() == 1; }));
    QVERIFY(!judging.session.result());
}

void SegmentTest::savesTheReport() {
    Judging judging;
    QSignalSpy saved(&judging.session, &EvaluationSession::reportSaved);
    QVERIFY(judging.openLabelled());
    judging.writeTruth();
    judging.choose("truth");
    QVERIFY(judging.knowsOutlook());
    QVERIFY(judging.compare());
    writePng(judging.place.path("photos/a.png"), Image{16, 10, std::vector<std::uint8_t>(480, 90)});
    judging.session.setPhotos(judging.place.path("photos"));
    judging.dialogs.answer = judging.place.folder.filePath(QStringLiteral("reports"));
    judging.tab.click("saveReportButton");
    QVERIFY(waitFor([&] { return saved.count() == 1; }));
    QCOMPARE(saved[0][1].toInt(), 1);  // the photo of b is not there
    const fs::path report = judging.place.path("reports/maskwright-evaluation-masks");
    QVERIFY(readText(report / "report.md").find("| mean IoU | 0.6250 |") != std::string::npos);
    QVERIFY(fs::exists(report / "contact_sheet.png"));
    // Again: it takes the place of the one before.
    judging.tab.click("saveReportButton");
    QVERIFY(waitFor([&] { return saved.count() == 2; }));
    QCOMPARE(judging.failed.count(), 0);
}

void SegmentTest::forgetsTheScoresOfAnotherConcept() {
    Judging judging;
    QVERIFY(judging.openLabelled());
    judging.writeTruth();
    judging.choose("truth");
    QVERIFY(judging.knowsOutlook());
    QVERIFY(judging.compare());
    judging.place.book.turnTo(judging.place.project(), QStringLiteral("dog"));
    QVERIFY(!judging.session.result());
    QVERIFY(waitFor([&] { return judging.session.choices().empty(); }));
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
    const fs::path labels = fromUtf8(fixture.projects().toStdString()).parent_path() / "labels";
    const auto writeMasks = [](const fs::path& folder, int width) {
        Mask mask(96, 72);
        for (int y = 0; y < mask.height; ++y)
            for (int x = 0; x < width; ++x) mask.at(x, y) = 1;
        for (const char* file : {"birds/first.png", "birds/second.png", "third.png"})
            writeMaskPng(folder / "masks" / file, mask);
    };
    writeMasks(labels, 96);
    // Labelling with the attention alone notes where its masks are.
    actions(fixture).labelAll->trigger();
    auto* dialog = fixture.window->findChild<LabelDialog*>();
    dialog->findChild<QLineEdit*>(QStringLiteral("labelConcept"))->setText(QStringLiteral("bird"));
    dialog->findChild<QLineEdit*>(QStringLiteral("labelFolder"))->setText(QString::fromStdString(toUtf8(labels)));
    dialog->findChild<QCheckBox*>(QStringLiteral("segmenterBox"))->setChecked(false);
    dialog->findChild<QPushButton*>(QStringLiteral("startLabelButton"))->click();
    auto* start = fixture.find<QPushButton>("segmenterStart");
    QVERIFY(start != nullptr);
    QVERIFY(waitFor([&] { return start->isEnabled() && !start->isHidden(); }));
    QVERIFY(waitFor([&] { return !fixture.window->review().isBusy(); }));
    const StageStore store(fromUtf8(projectOf(fixture).toStdString()), "bird");
    const fs::path masks = store.folder(WorkStage::Segmenter) / "masks_run";
    fixture.script->before = [writeMasks, masks] { writeMasks(masks, 24); };
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
