// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refine_test.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "core/error.h"
#include "core/files.h"
#include "exporter/png.h"
#include "mask/metrics.h"
#include "refine_fixture.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

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

void RefineTest::showsWhatTheRunOverAllPhotosStored() {
    Refining refining;
    const RefineSubject subject = subjectOf("a.png");
    refining.session.turnTo(subject);
    QVERIFY(refining.openLabelled());
    QVERIFY(waitFor([&] { return refining.session.mask() != nullptr; }));
    QVERIFY(!refining.session.isStored());
    Mask stored(subject.photo->image->width, subject.photo->image->height);
    for (int x = 0; x < stored.width; ++x) stored.at(x, 3) = 1;
    writeMaskPng(refining.path("refined") / maskPathFor("a.png"), stored);
    QVERIFY(refining.note(WorkStage::Refine, "refined"));
    QVERIFY(waitFor([&] { return refining.session.isStored(); }));
    QVERIFY(refining.session.mask()->mask == stored);
    QVERIFY(!refining.session.mask()->outline.isEmpty());
    refining.session.turnTo(subjectOf("b.png"));  // of which the run made none
    QVERIFY(waitFor([&] { return refining.session.mask() && !refining.session.isStored(); }));
    refining.session.turnTo(subject);
    QVERIFY(waitFor([&] { return refining.session.isStored(); }));
    QVERIFY(refining.paintAndWait(0));  // what is painted now is what is shown
    QVERIFY(!refining.session.isStored());
    QVERIFY(refining.session.isRefined());
}

void RefineTest::refinesWhatLabellingStored() {
    Refining refining;
    const RefineSubject subject = subjectOf("a.png");
    const Image& photo = *subject.photo->image;
    const auto store = [&](int rows) {
        Mask mask(photo.width, photo.height);
        for (int y = 0; y < rows; ++y)
            for (int x = 0; x < mask.width; ++x) mask.at(x, y) = 1;
        writeMaskPng(refining.path("labels") / maskPathFor("a.png"), mask);
        return mask;
    };
    const Mask first = store(5);
    refining.session.turnTo(subject);
    QVERIFY(waitFor([&] { return refining.session.mask() != nullptr; }));
    QVERIFY(!refining.session.mask()->isLabelled);  // nothing was labelled in this project yet
    QVERIFY(refining.openLabelled());
    // A run over all photos starts from the stored mask, not from what is looked at here.
    QVERIFY(waitFor([&] { return refining.session.mask() && refining.session.mask()->isLabelled; }));
    QVERIFY(refining.session.mask()->mask == first);
    QVERIFY(!refining.session.isStored());
    QVERIFY(refining.paintAndWait(0));
    QVERIFY(refining.script->lastPaint->mask == first);
    const Mask second = store(9);
    QVERIFY(refining.note(WorkStage::Masks, "labels"));
    QVERIFY(!refining.session.painting());  // labelled anew, something else is painted over
    QVERIFY(waitFor([&] { return refining.session.mask() && refining.session.mask()->mask == second; }));
    refining.session.turnTo(subjectOf("b.png"));  // which labelling left out
    QVERIFY(waitFor([&] { return refining.session.mask() && !refining.session.mask()->isLabelled; }));
}

void RefineTest::cutsAtTheThresholdOfThePhoto() {
    Refining refining;
    RefineSubject subject = subjectOf("a.png");
    Preliminary moved = subject.inspection->preliminary;
    const TwoGaussians& mixture = moved.mixture;
    subject.threshold = mixture.threshold + 0.5 * (mixture.mean[1] - mixture.threshold);
    const Image& photo = *subject.photo->image;
    moved.mask = cutSoftMap(moved.soft, *subject.threshold, photo.width, photo.height);
    QVERIFY(moved.mask.area() > 0);
    QVERIFY(moved.mask.area() < subject.inspection->preliminary.mask.area());
    refining.session.turnTo(subject);
    QVERIFY(waitFor([&] { return refining.session.mask() != nullptr; }));
    QVERIFY(refining.session.mask()->mask == moved.mask);
    QVERIFY(refining.paintAndWait(0));
    QVERIFY(refining.script->lastPaint->mask == moved.mask);
    QVERIFY(refining.waitForEffects());
    QVERIFY(refining.session.mask()->mask ==
            makeRefinedMask(photo, moved, refining.session.painting()->difference, {}).mask);
    // With another threshold something else is painted over; what was painted before is kept.
    RefineSubject between = subject;
    between.threshold.reset();
    refining.session.turnTo(between);
    QVERIFY(!refining.session.painting());
    refining.session.turnTo(subject);
    QVERIFY(refining.session.painting() != nullptr);
    QCOMPARE(refining.paintings(), 1);
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
    refining.session.turnTo(subjectOf("bird/a.png"));
    // The labelling was noted for each of its concepts.
    refining.book.turnTo(refining.project(), QStringLiteral("dog"));
    QVERIFY(refining.note(WorkStage::Masks, "labels", /*byFolder=*/true));
    QVERIFY(refining.openLabelled(/*byFolder=*/true));
    const fs::path out = refining.book.state(WorkStage::Refine).folder;
    QVERIFY(refining.refineAndWait());
    QVERIFY(refining.script->lastRefine->conceptFromFolder);
    QVERIFY(refining.script->lastRefine->concept_.empty());
    QVERIFY(refining.waitForRefined(StageStatus::Done));
    refining.book.turnTo(refining.project(), QStringLiteral("dog"));
    QVERIFY(waitFor([&] { return refining.book.state(WorkStage::Refine).record.has_value(); }));
    QVERIFY(refining.book.state(WorkStage::Refine).record->byFolder);
    QCOMPARE(refining.book.state(WorkStage::Refine).folder, out);  // the next run goes on there
    QVERIFY(refining.book.state(WorkStage::Refine).ofConcept != out);
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

}  // namespace maskwright::ui
