// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairs_evaluation_test.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include "core/error.h"
#include "exporter/png.h"
#include "image/write.h"
#include "plots/score_plot.h"
#include "segment_fixture.h"
#include "segmenter/evaluation_tab.h"
#include "segmenter/pair_delegate.h"
#include "segmenter/pairs_tab.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

/// Three pairs, one of them thrown away; those that are there stay.
void makeThree(const SynthesizeOptions& options, JobContext&) {
    const auto there = static_cast<std::int64_t>(fs::exists(options.out) ? readPairSheet(options.out).size() : 0);
    fs::create_directories(options.out);
    for (std::int64_t i = there; i < 3; ++i) addPair(options.out, i, i == 1 ? "pieces" : "kept");
}

struct Pairing {
    SegmentPlace place;
    PairSession session{place.runner, place.book};
    ShownTab<PairsTab> tab{session, testTheme()};
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
    SegmentPlace place;
    EvaluationSession session{place.runner, place.book};
    ScriptedDialogs dialogs;
    ShownTab<EvaluationTab> tab{session, dialogs, testTheme()};
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

void PairsEvaluationTest::makesPairsAndShowsThem() {
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

void PairsEvaluationTest::keepsAndDropsPairs() {
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

void PairsEvaluationTest::goesOnMakingPairs() {
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

void PairsEvaluationTest::startsPairsOver() {
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

void PairsEvaluationTest::keepsTheOldPairsWhenTheNewOnesFail() {
    Pairing pairing;
    QVERIFY(pairing.makeAll());
    pairing.place.script->before = [] { throw Error(ErrorCode::BadModel, "The model is broken"); };
    pairing.tab.click("pairsStartOver");
    pairing.tab.click("pairsStartOverYes");
    QVERIFY(waitFor([&] { return pairing.failed.count() == 1; }) && pairing.place.isIdle());
    QVERIFY(pairing.hasPairs(3));
    QCOMPARE(readPairSheet(pairing.place.pairs()).size(), std::size_t{3});
}

void PairsEvaluationTest::paintsPairsWithTheFineTunedModel() {
    Pairing pairing;
    QVERIFY(pairing.place.isRead());
    QVERIFY(pairing.place.note(WorkStage::Finetune, "painter"));
    QVERIFY(pairing.makeAll());
    QCOMPARE(pairing.place.script->lastSynthesize->painter, pairing.place.path("painter"));
}

void PairsEvaluationTest::judgesMasksByTrueOnes() {
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

void PairsEvaluationTest::leavesOutWhatHasNoPartner() {
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

void PairsEvaluationTest::saysWhyFoldersCannotBeCompared() {
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

void PairsEvaluationTest::savesTheReport() {
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

void PairsEvaluationTest::forgetsTheScoresOfAnotherConcept() {
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

}  // namespace maskwright::ui
