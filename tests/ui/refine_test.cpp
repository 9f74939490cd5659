// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refine_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <algorithm>

#include "core/error.h"
#include "core/files.h"
#include "fake_engine.h"
#include "mask/metrics.h"
#include "refine/photo_strip.h"
#include "refine/refine_page.h"
#include "session/refine_session.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

/// Dark, with a light disc left of its middle.
Image discPhoto() {
    Image photo{96, 72, {}};
    for (int y = 0; y < photo.height; ++y) {
        for (int x = 0; x < photo.width; ++x) {
            const double dx = (x - 44.0) / 21.0, dy = (y - 34.0) / 18.0;
            photo.rgb.insert(photo.rgb.end(), 3, dx * dx + dy * dy < 1 ? 220 : 60);
        }
    }
    return photo;
}

RefineSubject subjectOf(const char* file) {
    RefineSubject subject;
    subject.folder = "/photos";
    subject.file = QLatin1String(file);
    subject.photo = std::make_shared<const LoadedPhoto>(makeLoadedPhoto(discPhoto()));
    InspectRequest request;
    request.photo = subject.photo->image;
    request.file = file;
    request.concept_ = "bird";
    subject.inspection = std::make_shared<const Inspection>(fakeInspection(request));
    return subject;
}

/// A project folder, a fake engine, and a session on them.
struct Refining {
    QTemporaryDir folder;
    std::shared_ptr<EngineScript> script = std::make_shared<EngineScript>();
    JobRunner runner{fakeEngine(script)};
    StageBook book;
    RefineSession session{runner, book};
    QSignalSpy started{&runner, &JobRunner::started};
    QSignalSpy failed{&session, &RefineSession::failed};
    QSignalSpy refined{&session, &RefineSession::refined};

    fs::path path(const char* relative) const {
        return fromUtf8(folder.filePath(QLatin1String(relative)).toStdString());
    }
    QString project() const { return folder.filePath(QStringLiteral("birds.mwproj")); }

    bool note(WorkStage stage, const char* relative, bool byFolder = false) {
        StageRecord record;
        record.folder = path(relative);
        record.photos = 3;
        record.byFolder = byFolder;
        fs::create_directories(record.folder);
        const std::string before = book.state(stage).record ? book.state(stage).record->id : "";
        book.note(stage, record);
        return waitFor([&] { return book.state(stage).record && book.state(stage).record->id != before; });
    }
    bool openLabelled(bool byFolder = false) {
        book.turnTo(project(), QStringLiteral("bird"));
        return note(WorkStage::Masks, "labels", byFolder);
    }

    int paintings() const {
        return static_cast<int>(std::count_if(started.cbegin(), started.cend(), [](const QList<QVariant>& signal) {
            return signal[1].value<JobKind>() == JobKind::Paint;
        }));
    }
    bool waitUntilStarted(int jobs = 1) {
        return waitFor([&] { return started.count() >= jobs; });
    }
    bool waitUntilIdle() {
        return waitFor([&] { return runner.isIdle(); });
    }
    bool paintAndWait(double guidance) {
        session.paint(guidance);
        return waitFor([&] { return session.isPainted(guidance); }) && waitUntilIdle();
    }
    bool waitForEffects() {
        return waitFor([&] {
            const auto& effects = session.effects();
            return std::all_of(effects.begin(), effects.end(), [](const auto& effect) { return effect.has_value(); });
        });
    }
    bool refineAndWait() {
        const auto before = refined.count();
        session.refineAll();
        return waitFor([&] { return refined.count() > before; }) && waitUntilIdle();
    }
    bool waitForRefined(StageStatus status) {
        return waitFor([&] { return book.state(WorkStage::Refine).status == status; });
    }
    Mask expected(const RefineOptions& options) const {
        const RefineSubject& subject = session.subject();
        return makeRefinedMask(*subject.photo->image, subject.inspection->preliminary, session.painting()->difference,
                               options)
            .mask;
    }
};

/// A session with its page on it.
struct Shown {
    Refining refining;
    RefinePage page{refining.session, refining.book, testTheme()};

    Shown() {
        page.resize(1200, 800);
        page.show();
    }
    template <typename Widget>
    Widget* find(const char* name) const {
        return page.findChild<Widget*>(QLatin1String(name));
    }
    QString text(const char* label) const { return find<QLabel>(label)->text(); }
    void click(const char* button) const { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    QPushButton* buttonOf(const char* emptyState) const {
        return find<QWidget>(emptyState)->findChild<QPushButton*>(QStringLiteral("emptyButton"));
    }
};

fs::path oldMaskIn(const fs::path& folder) {
    fs::create_directories(folder / "masks");
    writeAtomically(folder / "masks" / "old.png", "old");
    return folder / "masks" / "old.png";
}

}  // namespace

void RefineTest::paintsOncePerGuidance() {
    Refining refining;
    refining.session.turnTo(subjectOf("a.png"));
    QVERIFY(!refining.session.painting());
    QVERIFY(refining.paintAndWait(0));
    QVERIFY(refining.paintAndWait(0.5));
    QCOMPARE(refining.script->lastPaint->background.guidance, 0.5);
    QCOMPARE(refining.script->lastPaint->file, std::string("a.png"));
    QCOMPARE(refining.script->lastPaint->concept_, std::string("bird"));
    QVERIFY(refining.script->lastPaint->mask == refining.session.subject().inspection->preliminary.mask);
    QCOMPARE(refining.session.painting()->guidance, 0.5);
    refining.session.paint(0);
    QVERIFY(refining.runner.isIdle());
    QCOMPARE(refining.session.painting()->guidance, 0.0);
    QCOMPARE(refining.paintings(), 2);
    // Another number of paintings is another painting.
    refining.session.setPaintings(2);
    QVERIFY(!refining.session.isPainted());
    QVERIFY(refining.paintAndWait(0));
    QCOMPARE(refining.script->lastPaint->background.paintings, 2);
    QCOMPARE(refining.paintings(), 3);
}

void RefineTest::slidesOverWhatIsPainted() {
    Refining refining;
    refining.session.turnTo(subjectOf("a.png"));
    QVERIFY(refining.paintAndWait(0));
    refining.session.setGuidance(0.25);
    QVERIFY(!refining.session.isPainted());
    QCOMPARE(refining.session.painting()->guidance, 0.0);  // better than nothing
    QVERIFY(refining.runner.isIdle());
    refining.session.setGuidance(0);
    QVERIFY(refining.session.isPainted());
    QCOMPARE(refining.paintings(), 1);
}

void RefineTest::waitsOnlyForTheLastGuidanceAskedFor() {
    Refining refining;
    refining.session.turnTo(subjectOf("a.png"));
    refining.script->shut();
    refining.session.paint(0.25);
    QVERIFY(refining.waitUntilStarted());
    QCOMPARE(refining.session.paints(), RefineSession::Paints::Yes);
    refining.session.paint(0.5);
    QCOMPARE(refining.session.paints(), RefineSession::Paints::Waiting);
    refining.session.paint(0.75);
    refining.script->open();
    QVERIFY(waitFor([&] { return refining.session.isPainted(); }));
    QVERIFY(refining.waitUntilIdle());
    QCOMPARE(refining.session.painting()->guidance, 0.75);
    QVERIFY(!refining.session.isPainted(0.25));
    QVERIFY(!refining.session.isPainted(0.5));
    QCOMPARE(refining.failed.count(), 0);
}

void RefineTest::paintsEveryStep() {
    Refining refining;
    refining.session.turnTo(subjectOf("a.png"));
    refining.session.paintAll();
    QVERIFY(waitFor([&] { return !refining.session.isPainting(); }));
    for (int place = 0; place < kGuidancePlaces; ++place) {
        QVERIFY(refining.session.isPainted(guidanceAt(place)));
        refining.session.setGuidance(guidanceAt(place));
        QCOMPARE(refining.session.painting()->guidance, guidanceAt(place));
    }
    refining.session.paintAll();
    QVERIFY(!refining.session.isPainting());
    QCOMPARE(refining.paintings(), kGuidancePlaces);
}

void RefineTest::cancelsPainting() {
    Refining refining;
    refining.session.turnTo(subjectOf("a.png"));
    refining.script->shut();
    refining.session.paintAll();
    QVERIFY(refining.waitUntilStarted());
    refining.session.cancelPainting();
    QVERIFY(!refining.session.isPainting());
    refining.script->open();
    QVERIFY(refining.waitUntilIdle());
    QCOMPARE(refining.paintings(), 1);
    QVERIFY(!refining.session.painting());
}

void RefineTest::dropsWhatComesTooLate() {
    Refining refining;
    refining.session.turnTo(subjectOf("a.png"));
    refining.script->shut();
    refining.session.paint(0);
    QVERIFY(refining.waitUntilStarted());
    refining.session.turnTo(subjectOf("b.png"));
    QVERIFY(!refining.session.isPainting());
    refining.script->open();
    QVERIFY(refining.waitUntilIdle());
    QVERIFY(!refining.session.painting());
    QVERIFY(waitFor([&] { return refining.session.mask() != nullptr; }));
    QVERIFY(refining.session.mask()->mask == refining.session.subject().inspection->preliminary.mask);
    // A photo that is still being read shows nothing of the one before.
    RefineSubject unread = subjectOf("c.png");
    unread.photo.reset();
    unread.inspection.reset();
    refining.session.turnTo(unread);
    QVERIFY(!refining.session.mask());
    QVERIFY(!refining.session.canPaint());
    refining.session.paint(0);
    QVERIFY(refining.runner.isIdle());
}

void RefineTest::keepsThePaintingsOfEachPhoto() {
    Refining refining;
    const RefineSubject first = subjectOf("a.png"), second = subjectOf("b.png");
    refining.session.turnTo(first);
    QVERIFY(refining.paintAndWait(0));
    refining.session.turnTo(second);
    QVERIFY(!refining.session.painting());
    refining.session.turnTo(first);
    QVERIFY(refining.session.painting() != nullptr);
    QCOMPARE(refining.paintings(), 1);
    refining.session.forgetPaintings();
    QVERIFY(!refining.session.painting());
}

void RefineTest::paintsWithTheFineTunedModel() {
    Refining refining;
    QVERIFY(refining.openLabelled());
    RefineSubject subject = subjectOf("a.png");
    subject.model = "/models/large";
    refining.session.turnTo(subject);
    QVERIFY(refining.paintAndWait(0));
    QCOMPARE(refining.script->lastPaint->painter, fs::path("/models/large"));
    QVERIFY(refining.note(WorkStage::Finetune, "finetuned"));
    QVERIFY(!refining.session.painting());  // another painter, other paintings
    QVERIFY(refining.paintAndWait(0));
    QCOMPARE(refining.script->lastPaint->painter, refining.path("finetuned"));
    // Trained again in the same place, it is another painter.
    QVERIFY(refining.note(WorkStage::Finetune, "finetuned"));
    QVERIFY(!refining.session.isPainted());
}

void RefineTest::refusesToPaintOverNothing() {
    Refining refining;
    RefineSubject subject = subjectOf("a.png");
    auto inspection = std::make_shared<Inspection>(*subject.inspection);
    std::fill(inspection->preliminary.mask.pixels.begin(), inspection->preliminary.mask.pixels.end(), std::uint8_t{0});
    subject.inspection = inspection;
    refining.session.turnTo(subject);
    refining.session.paint(0);
    QVERIFY(waitFor([&] { return refining.failed.count() == 1; }));
    const auto failure = refining.failed[0][0].value<Failure>();
    QCOMPARE(failure.subject, QStringLiteral("a.png"));
    QVERIFY(failure.detail.contains(QLatin1String("mask is empty")));
    QVERIFY(!refining.script->lastPaint);
}

void RefineTest::tellsWhyPaintingFailed() {
    Refining refining;
    refining.session.turnTo(subjectOf("a.png"));
    refining.script->before = [] { throw Error(ErrorCode::BadModel, "The config is no JSON", "unet/config.json"); };
    refining.session.paintAll();
    QVERIFY(waitFor([&] { return refining.failed.count() > 0; }));
    QVERIFY(refining.waitUntilIdle());
    QCOMPARE(refining.failed.count(), 1);  // the other steps would fail for the same reason
    QCOMPARE(refining.failed[0][0].value<Failure>().code, ErrorCode::BadModel);
    QVERIFY(!refining.session.isPainting());
    refining.script->before = [] {};
    QVERIFY(refining.paintAndWait(0));
}

void RefineTest::goesWhileItPaints() {
    const auto script = std::make_shared<EngineScript>();
    script->shut();
    {
        JobRunner runner(fakeEngine(script));
        StageBook book;
        RefineSession session(runner, book);
        QSignalSpy started(&runner, &JobRunner::started);
        session.turnTo(subjectOf("a.png"));
        session.paint(0);
        QVERIFY(waitFor([&] { return started.count() > 0; }));
    }
    QCOMPARE(script.use_count(), 1L);
}

void RefineTest::cutsTheMaskOfARunOverAllPhotos() {
    Refining refining;
    refining.session.turnTo(subjectOf("a.png"));
    QVERIFY(waitFor([&] { return refining.session.mask() != nullptr; }));
    QVERIFY(!refining.session.isRefined());
    QVERIFY(refining.paintAndWait(0));
    QVERIFY(refining.session.isRefined());
    QVERIFY(refining.waitForEffects());
    QVERIFY(refining.session.mask()->mask == refining.expected({}));
    QVERIFY(refining.session.mask()->share > 0);
    QVERIFY(!refining.session.mask()->outline.isEmpty());
}

void RefineTest::measuresWhatEachStepDoes() {
    Refining refining;
    refining.session.turnTo(subjectOf("a.png"));
    refining.session.setStep(RefineStep::EdgeSnap, false);
    QVERIFY(refining.paintAndWait(0));
    QVERIFY(refining.waitForEffects());
    const RefineOptions options = refining.session.refining();
    const Mask mask = refining.expected(options);
    for (std::size_t i = 0; i < kRefineSteps.size(); ++i) {
        const Mask turned = refining.expected(withStep(options, kRefineSteps[i], !isOn(options, kRefineSteps[i])));
        QCOMPARE(*refining.session.effects()[i], 1.0 - iou(mask, turned));
    }
    QVERIFY(*refining.session.effects()[0] > 0);  // fused or not is not the same threshold
}

void RefineTest::switchesSteps() {
    Refining refining;
    refining.session.turnTo(subjectOf("a.png"));
    refining.session.setStep(RefineStep::EdgeSnap, false);
    QVERIFY(refining.paintAndWait(0));
    QVERIFY(refining.waitForEffects());
    const Mask before = refining.session.mask()->mask;
    refining.session.setStep(RefineStep::Fuse, false);
    QVERIFY(!refining.session.refining().fuse);
    QVERIFY(waitFor([&] { return refining.session.mask()->mask != before; }));
    QVERIFY(refining.waitForEffects());
    QVERIFY(refining.session.mask()->mask == refining.expected(refining.session.refining()));
    refining.session.resetSteps();
    for (const RefineStep step : kRefineSteps) QVERIFY(isOn(refining.session.refining(), step));
    QVERIFY(refining.waitForEffects());
    QVERIFY(refining.session.mask()->mask == refining.expected({}));
    QCOMPARE(refining.paintings(), 1);  // cutting again needs no painting
}

void RefineTest::refinesAllPhotos() {
    Refining refining;
    refining.session.turnTo(subjectOf("a.png"));
    QVERIFY(!refining.session.canRefineAll());
    QVERIFY(refining.openLabelled());
    QVERIFY(refining.note(WorkStage::Finetune, "finetuned"));
    QVERIFY(refining.session.canRefineAll());
    refining.session.setGuidance(0.25);
    refining.session.setPaintings(2);
    refining.session.setStep(RefineStep::FillHoles, false);
    QVERIFY(refining.refineAndWait());
    const RefineRunOptions& options = *refining.script->lastRefine;
    const fs::path out = refining.book.state(WorkStage::Refine).folder;
    QCOMPARE(options.images, fs::path("/photos"));
    QCOMPARE(options.labels, refining.path("labels"));
    QCOMPARE(options.out, out);
    QCOMPARE(options.differences, out.parent_path() / "differences");
    QCOMPARE(options.painter, refining.path("finetuned"));
    QCOMPARE(options.concept_, std::string("bird"));
    QVERIFY(!options.conceptFromFolder);
    QCOMPARE(options.background.guidance, 0.25);
    QCOMPARE(options.background.paintings, 2);
    QVERIFY(!options.refining.fillHoles);
    QVERIFY(options.refining.fuse);
    QVERIFY(options.formats == std::vector<std::string>{"png"});
    QVERIFY(!options.resume);

    const auto& run = *static_cast<const RefinedPhotos*>(refining.refined[0][0].constData());
    QCOMPARE(run.project, refining.project());
    QCOMPARE(run.options.out, out);
    QCOMPARE(run.result.masks, std::size_t{3});
    QVERIFY(refining.waitForRefined(StageStatus::Done));
    const StageRecord& record = *refining.book.state(WorkStage::Refine).record;
    QCOMPARE(record.folder, out);
    QCOMPARE(record.photos, std::size_t{3});
    QVERIFY(record.complete);
}

void RefineTest::takesConceptsFromFolders() {
    Refining refining;
    RefineSubject subject = subjectOf("bird/a.png");
    subject.folderConcepts = {QStringLiteral("bird"), QStringLiteral("dog")};
    refining.session.turnTo(subject);
    QVERIFY(refining.openLabelled(/*byFolder=*/true));
    QVERIFY(refining.refineAndWait());
    QVERIFY(refining.script->lastRefine->conceptFromFolder);
    QVERIFY(refining.script->lastRefine->concept_.empty());
    QVERIFY(refining.waitForRefined(StageStatus::Done));
    refining.book.turnTo(refining.project(), QStringLiteral("dog"));
    QVERIFY(waitFor([&] { return refining.book.state(WorkStage::Refine).record.has_value(); }));
    QVERIFY(refining.book.state(WorkStage::Refine).record->byFolder);
}

void RefineTest::goesOnWithAStoppedRun() {
    Refining refining;
    refining.session.turnTo(subjectOf("a.png"));
    QVERIFY(refining.openLabelled());
    refining.script->shut();
    refining.session.refineAll();
    QVERIFY(refining.session.isRefiningAll());
    QVERIFY(!refining.session.canRefineAll());
    QVERIFY(refining.waitUntilStarted());
    refining.session.stopRefining();
    QVERIFY(refining.waitForRefined(StageStatus::Partial));
    QVERIFY(static_cast<const RefinedPhotos*>(refining.refined[0][0].constData())->result.stopped);
    QVERIFY(!refining.script->lastRefine->resume);
    refining.script->open();
    const fs::path old = oldMaskIn(refining.book.state(WorkStage::Refine).folder);
    QVERIFY(refining.refineAndWait());
    QVERIFY(refining.script->lastRefine->resume);
    QVERIFY(fs::exists(old));
    QVERIFY(refining.waitForRefined(StageStatus::Done));
}

void RefineTest::makesRoomForAnotherRun() {
    Refining refining;
    refining.session.turnTo(subjectOf("a.png"));
    QVERIFY(refining.openLabelled());
    QVERIFY(refining.refineAndWait());
    QVERIFY(refining.waitForRefined(StageStatus::Done));
    const fs::path old = oldMaskIn(refining.book.state(WorkStage::Refine).folder);
    const fs::path differences = refining.script->lastRefine->differences;
    fs::create_directories(differences);
    refining.session.setStep(RefineStep::Close, false);
    QVERIFY(refining.refineAndWait());
    QVERIFY(!refining.script->lastRefine->resume);
    QVERIFY(!fs::exists(old));
    QVERIFY(fs::exists(differences));  // what was painted is not painted again
    // Masks that were made anew make the run another one, too.
    QVERIFY(refining.note(WorkStage::Masks, "labels"));
    QVERIFY(refining.waitForRefined(StageStatus::Stale));
    const fs::path stale = oldMaskIn(refining.book.state(WorkStage::Refine).folder);
    QVERIFY(refining.refineAndWait());
    QVERIFY(!refining.script->lastRefine->resume);
    QVERIFY(!fs::exists(stale));
}

void RefineTest::makesRoomWhenTheEngineDoesNotGoOn() {
    Refining refining;
    refining.session.turnTo(subjectOf("a.png"));
    QVERIFY(refining.openLabelled());
    // A run of a session before this one.
    const fs::path out = refining.book.state(WorkStage::Refine).folder;
    StageRecord record;
    record.folder = out;
    const fs::path old = oldMaskIn(out);
    refining.book.note(WorkStage::Refine, record);
    QVERIFY(refining.waitForRefined(StageStatus::Done));
    int calls = 0;
    refining.script->before = [&calls, out] {
        if (++calls == 1)
            throw Error(ErrorCode::BadInput, "The output folder holds masks made with other settings", toUtf8(out));
    };
    QVERIFY(refining.refineAndWait());
    QCOMPARE(calls, 2);
    QVERIFY(!refining.script->lastRefine->resume);
    QVERIFY(!fs::exists(old));
    QCOMPARE(refining.failed.count(), 0);
}

void RefineTest::tellsWhyRefiningFailed() {
    Refining refining;
    refining.session.turnTo(subjectOf("a.png"));
    QVERIFY(refining.openLabelled());
    QVERIFY(refining.refineAndWait());
    QVERIFY(refining.waitForRefined(StageStatus::Done));
    refining.session.setStep(RefineStep::Close, false);
    const fs::path out = refining.book.state(WorkStage::Refine).folder;
    const fs::path old = oldMaskIn(out);
    refining.script->before = [out] {
        fs::create_directories(out / "masks");
        throw Error(ErrorCode::DiskFull, "The disk is full", "masks");
    };
    refining.session.refineAll();
    QVERIFY(waitFor([&] { return refining.failed.count() == 1; }));
    QVERIFY(!refining.session.isRefiningAll());
    QCOMPARE(refining.failed[0][0].value<Failure>().code, ErrorCode::DiskFull);
    QCOMPARE(refining.refined.count(), 1);
    // What was there before is there again.
    QVERIFY(refining.waitUntilIdle());
    QVERIFY(fs::exists(old));
    QCOMPARE(refining.book.state(WorkStage::Refine).status, StageStatus::Done);
}

void RefineTest::pageSaysWhatIsMissing() {
    Shown shown;
    QVERIFY(shown.find<QWidget>("refineNoProject")->isVisible());
    shown.refining.book.turnTo(shown.refining.project(), QStringLiteral("bird"));
    QVERIFY(shown.find<QWidget>("refineNoMasks")->isVisible());
    QSignalSpy labels(&shown.page, &RefinePage::labelRequested);
    QTest::mouseClick(shown.buttonOf("refineNoMasks"), Qt::LeftButton);
    QCOMPARE(labels.count(), 1);
    QVERIFY(shown.refining.openLabelled());
    QVERIFY(shown.find<QWidget>("refineNotLooked")->isVisible());
    RefineSubject subject = subjectOf("a.png");
    const auto inspection = std::exchange(subject.inspection, nullptr);
    shown.refining.session.turnTo(subject);
    QSignalSpy looks(&shown.page, &RefinePage::lookRequested);
    shown.page.setLooking(true);
    QVERIFY(!shown.buttonOf("refineNotLooked")->isEnabled());
    shown.page.setLooking(false);
    QTest::mouseClick(shown.buttonOf("refineNotLooked"), Qt::LeftButton);
    QCOMPARE(looks.count(), 1);
    QVERIFY(shown.find<QPushButton>("refineAllButton")->isEnabled());  // all photos need no look at this one
    subject.inspection = inspection;
    shown.refining.session.turnTo(subject);
    QVERIFY(shown.find<QWidget>("photoStrip")->isVisible());
    QCOMPARE(shown.find<StripPanel>("stripBackground")->message(), QStringLiteral("Not painted yet"));
    QSignalSpy help(&shown.page, &RefinePage::helpRequested);
    shown.click("refineHelpButton");
    QCOMPARE(help.count(), 1);
}

void RefineTest::pageOffersToFineTune() {
    Shown shown;
    QVERIFY(shown.refining.openLabelled());
    QVERIFY(shown.text("painterLabel").contains(QLatin1String("built-in model")));
    QSignalSpy asked(&shown.page, &RefinePage::finetuneRequested);
    shown.click("finetuneFirstButton");
    QCOMPARE(asked.count(), 1);
    QVERIFY(shown.refining.note(WorkStage::Finetune, "finetuned"));
    QCOMPARE(shown.text("painterLabel"), QStringLiteral("Painted by the fine-tuned model."));
    QVERIFY(!shown.find<QPushButton>("finetuneFirstButton")->isVisible());
}

void RefineTest::pageShowsEffects() {
    Shown shown;
    QVERIFY(shown.refining.openLabelled());
    shown.refining.session.turnTo(subjectOf("a.png"));
    QVERIFY(shown.text("fuseBoxEffect").isEmpty());
    shown.click("paintButton");
    QVERIFY(waitFor([&] { return shown.refining.session.isPainted(); }));
    QVERIFY(shown.refining.waitForEffects());
    for (const char* name : {"fuseBox", "insidePreliminaryBox", "closeBox", "fillHolesBox", "refineSnapBox"})
        QVERIFY2(shown.text((QByteArray(name) + "Effect").constData()).startsWith(QLatin1String("changes")), name);
    QVERIFY(!shown.find<QPushButton>("resetStepsButton")->isEnabled());
    shown.find<QCheckBox>("closeBox")->setChecked(false);
    QVERIFY(!shown.refining.session.refining().close);
    shown.click("resetStepsButton");
    QVERIFY(shown.refining.session.refining().close);
    QVERIFY(shown.find<QCheckBox>("closeBox")->isChecked());
}

void RefineTest::sliderPaintsWhenItIsLetGo() {
    Shown shown;
    QVERIFY(shown.refining.openLabelled());
    shown.refining.session.turnTo(subjectOf("a.png"));
    auto* slider = shown.find<QSlider>("guidanceSlider");
    QCOMPARE(guidanceAt(slider->value()), 0.0);
    slider->setSliderDown(true);
    slider->setValue(placeOfGuidance(0.75));
    QCOMPARE(shown.refining.session.guidance(), 0.75);
    QVERIFY(!shown.refining.session.isPainting());
    slider->setSliderDown(false);
    QVERIFY(waitFor([&] { return shown.refining.session.isPainted(0.75); }));
    QTest::keyClick(slider, Qt::Key_Right);
    QVERIFY(waitFor([&] { return shown.refining.session.isPainted(1.0); }));
    QVERIFY(shown.refining.waitUntilIdle());
    QCOMPARE(shown.refining.paintings(), 2);
    QVERIFY(!shown.find<StripPanel>("stripBackground")->isOutdated());
    slider->setSliderDown(true);
    slider->setValue(placeOfGuidance(0.25));
    QVERIFY(shown.find<StripPanel>("stripBackground")->isOutdated());
    slider->setValue(placeOfGuidance(0.75));
    QVERIFY(!shown.find<StripPanel>("stripBackground")->isOutdated());
    slider->setSliderDown(false);
    QCOMPARE(shown.refining.paintings(), 2);
}

void RefineTest::pageRefinesAllPhotos() {
    Shown shown;
    QVERIFY(shown.refining.openLabelled());
    QVERIFY(!shown.find<QPushButton>("refineAllButton")->isEnabled());  // no photos yet
    shown.refining.session.turnTo(subjectOf("a.png"));
    shown.refining.script->shut();
    shown.click("refineAllButton");
    QVERIFY(shown.find<QPushButton>("stopRefiningButton")->isVisible());
    QVERIFY(!shown.find<QPushButton>("refineAllButton")->isVisible());
    QVERIFY(shown.refining.waitUntilStarted());
    shown.click("stopRefiningButton");
    QVERIFY(shown.refining.waitForRefined(StageStatus::Partial));
    QVERIFY(shown.text("refineStatus").startsWith(QLatin1String("Stopped; 3 photo")));
    QVERIFY(shown.find<QPushButton>("refineAllButton")->isVisible());
}

void RefineTest::stripFitsItsRoom() {
    PhotoStrip strip(testTheme());
    strip.setPhoto(subjectOf("a.png").photo);
    strip.resize(1400, 300);
    strip.show();
    QCOMPARE(strip.columns(), 4);
    const auto* photo = strip.findChild<StripPanel*>(QStringLiteral("stripPhoto"));
    const auto* mask = strip.findChild<StripPanel*>(QStringLiteral("stripMask"));
    QTRY_COMPARE(photo->y(), mask->y());
    strip.resize(640, 640);
    QCOMPARE(strip.columns(), 2);
    QTRY_VERIFY(mask->y() > photo->y() && mask->x() > photo->x());
}

void RefineTest::stripZoomsTogether() {
    PhotoStrip strip(testTheme());
    strip.setPhoto(subjectOf("a.png").photo);
    strip.resize(1400, 300);
    strip.show();
    const auto panels = strip.findChildren<StripPanel*>();
    QCOMPARE(panels.size(), 4);
    const double before = panels[0]->zoom();
    QTest::keyClick(panels[2], Qt::Key_Plus);
    for (const StripPanel* panel : panels) QVERIFY(panel->zoom() > 1.2 * before);
    QTest::keyClick(panels[1], Qt::Key_0);
    for (const StripPanel* panel : panels) QVERIFY(panel->zoom() < 1.05 * before);
}

void RefineTest::stripChoosesAPainting() {
    PhotoStrip strip(testTheme());
    strip.resize(1400, 300);
    strip.show();
    const RefineSubject subject = subjectOf("a.png");
    strip.setPhoto(subject.photo);
    PaintRequest request;
    request.photo = subject.photo->image;
    PaintedBackground painted = fakePainting(request);
    painted.backgrounds.push_back(painted.reconstruction);
    const auto painting = std::make_shared<const PaintedPhoto>(makePaintedPhoto(painted, 0));
    strip.setPainting(nullptr, QStringLiteral("not yet"));
    auto* background = strip.findChild<StripPanel*>(QStringLiteral("stripBackground"));
    QCOMPARE(background->message(), QStringLiteral("not yet"));
    strip.setPainting(painting, QStringLiteral("not yet"));
    QVERIFY(background->message().isEmpty());
    QCOMPARE(background->picture(), painting->backgrounds[0]);
    auto* chooser = strip.findChild<QComboBox*>(QStringLiteral("paintingBox"));
    QVERIFY(chooser->isVisible());
    chooser->setCurrentIndex(1);
    QCOMPARE(background->picture(), painting->backgrounds[1]);
    // The mask lies over the photo, or in black and white.
    const auto view =
        std::make_shared<const MaskView>(makePreliminaryMask(*subject.photo->image, subject.inspection->preliminary));
    strip.setMask(view, /*isRefined=*/false);
    auto* mask = strip.findChild<StripPanel*>(QStringLiteral("stripMask"));
    QCOMPARE(mask->maskLook(), MaskLook::BlackAndWhite);
    strip.findChild<QToolButton*>(QStringLiteral("maskOverPhotoButton"))->setChecked(true);
    QCOMPARE(mask->maskLook(), MaskLook::Tint);
    QVERIFY(!strip.findChild<StripPanel*>(QStringLiteral("stripPhoto"))->outline().isEmpty());
}

}  // namespace maskwright::ui
