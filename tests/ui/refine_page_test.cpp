// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refine_page_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <atomic>
#include <chrono>
#include <memory>
#include <thread>
#include <utility>

#include "exporter/png.h"
#include "refine/photo_strip.h"
#include "refine_fixture.h"

namespace maskwright::ui {

void RefinePageTest::pageSaysWhatIsMissing() {
    ShownRefinePage shown;
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

void RefinePageTest::pageOffersToFineTune() {
    ShownRefinePage shown;
    QVERIFY(shown.refining.openLabelled());
    QVERIFY(shown.text("painterLabel").contains(QLatin1String("built-in model")));
    QSignalSpy asked(&shown.page, &RefinePage::finetuneRequested);
    shown.click("finetuneFirstButton");
    QCOMPARE(asked.count(), 1);
    QVERIFY(shown.refining.note(WorkStage::Finetune, "finetuned"));
    QCOMPARE(shown.text("painterLabel"), QStringLiteral("Painted by the fine-tuned model."));
    QVERIFY(!shown.find<QPushButton>("finetuneFirstButton")->isVisible());
}

void RefinePageTest::pageShowsEffects() {
    ShownRefinePage shown;
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

void RefinePageTest::pageNamesTheMask() {
    ShownRefinePage shown;
    const RefineSubject subject = subjectOf("a.png");
    Mask mask(subject.photo->image->width, subject.photo->image->height);
    for (int x = 0; x < mask.width; ++x) mask.at(x, 3) = 1;
    const auto isNamed = [&](const char* name) {
        const auto labels = shown.find<PhotoStrip>("photoStrip")->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [name](const QLabel* label) { return label->text().startsWith(QLatin1String(name)); });
    };
    QVERIFY(shown.refining.openLabelled());
    shown.refining.session.turnTo(subject);
    QVERIFY(waitFor([&] { return isNamed("Mask before edge snapping"); }));
    writeMaskPng(shown.refining.path("labels") / maskPathFor("a.png"), mask);
    QVERIFY(shown.refining.note(WorkStage::Masks, "labels"));
    QVERIFY(waitFor([&] { return isNamed("Preliminary mask"); }));
    const auto* background = shown.find<StripPanel>("stripBackground");
    QCOMPARE(background->message(), QStringLiteral("Not painted yet"));
    writeMaskPng(shown.refining.path("refined") / maskPathFor("a.png"), mask);
    QVERIFY(shown.refining.note(WorkStage::Refine, "refined"));
    QVERIFY(waitFor([&] { return isNamed("Refined mask"); }));
    QVERIFY(background->message().startsWith(QLatin1String("Painted with all photos")));
}

void RefinePageTest::sliderPaintsWhenItIsLetGo() {
    ShownRefinePage shown;
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

void RefinePageTest::pageRefinesAllPhotos() {
    ShownRefinePage shown;
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

void RefinePageTest::pageStopsAtOnceWhenAskedAgain() {
    ShownRefinePage shown;
    QVERIFY(shown.refining.openLabelled());
    shown.refining.session.turnTo(subjectOf("a.png"));
    // A photo that takes long: it ends when nobody waits for it any more.
    const auto leaves = std::make_shared<std::atomic<bool>>(false);
    shown.refining.script->before = [leaves] {
        for (int waited = 0; !*leaves && waited < 5000; ++waited)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    };
    shown.click("refineAllButton");
    QVERIFY(shown.refining.waitUntilStarted());
    auto* stop = shown.find<QPushButton>("stopRefiningButton");
    QCOMPARE(stop->text(), QStringLiteral("Stop"));
    shown.click("stopRefiningButton");
    QCOMPARE(stop->text(), QStringLiteral("Stop now"));
    QVERIFY(stop->isEnabled());
    shown.click("stopRefiningButton");
    QCOMPARE(stop->text(), QStringLiteral("Stopping…"));
    QVERIFY(!stop->isEnabled());
    *leaves = true;
    QVERIFY(shown.refining.waitUntilIdle());
    QVERIFY(waitFor([&] { return shown.find<QPushButton>("refineAllButton")->isVisible(); }));
}

void RefinePageTest::stripFitsItsRoom() {
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

void RefinePageTest::stripZoomsTogether() {
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

void RefinePageTest::stripChoosesAPainting() {
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
