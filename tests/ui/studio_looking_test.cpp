// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio_looking_test.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include "canvas/elided_label.h"
#include "canvas/photo_canvas.h"
#include "cards/card_stack.h"
#include "concept/inspector_panel.h"
#include "concept/token_chips.h"
#include "core/error.h"
#include "exporter/png.h"
#include "plots/threshold_plot.h"
#include "studio_actions.h"
#include "studio_fixture.h"

namespace maskwright::ui {

void StudioLookingTest::looksForAConcept() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    auto* button = fixture.find<QPushButton>("lookButton");
    fixture.find<QLineEdit>("conceptField")->clear();
    QVERIFY(!button->isEnabled());
    QVERIFY(fixture.look(QStringLiteral("  red   bird ")));
    QVERIFY(button->isEnabled());
    QCOMPARE(fixture.script->lastInspect->concept_, std::string("red bird"));
    QCOMPARE(fixture.script->lastInspect->file, std::string("birds/first.png"));
    QCOMPARE(fixture.script->lastInspect->photo->width, 96);
    QVERIFY(fixture.find<ElidedLabel>("jobText")->text().contains(QStringLiteral("Mini")));
    QVERIFY(fixture.find<QLabel>("shareLabel")->text().contains(QLatin1Char('%')));
    QVERIFY(fixture.find<InspectorPanel>("inspectorPanel")->isShowingControls());
}

void StudioLookingTest::looksAtEachPhotoShown() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    actions(fixture).nextPhoto->trigger();
    QVERIFY(fixture.window->session().mask() == nullptr);
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    QCOMPARE(fixture.script->inspections.load(), 2);
    QCOMPARE(QString::fromStdString(fixture.window->session().inspection()->file), QStringLiteral("birds/second.png"));
}

void StudioLookingTest::showsNewestPhotoOnly() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    fixture.script->shut();
    fixture.find<QLineEdit>("conceptField")->setText(QStringLiteral("bird"));
    QTest::keyClick(fixture.find<QLineEdit>("conceptField"), Qt::Key_Return);
    QVERIFY(waitFor([&] { return fixture.window->session().looking() == StudioSession::Looking::Yes; }));
    actions(fixture).nextPhoto->trigger();
    actions(fixture).nextPhoto->trigger();
    fixture.script->open();
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    QCOMPARE(QString::fromStdString(fixture.window->session().inspection()->file), QStringLiteral("third.png"));
    QVERIFY(cardTitle(fixture).isEmpty());  // being overtaken is no error
}

void StudioLookingTest::remembersWhatItLookedAt() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    actions(fixture).nextPhoto->trigger();
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    actions(fixture).previousPhoto->trigger();
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    QCOMPARE(fixture.script->inspections.load(), 2);
}

void StudioLookingTest::choosesStepLayerAndWord() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    auto* canvas = fixture.find<PhotoCanvas>("photoCanvas");
    actions(fixture).showOutline->setChecked(false);
    const auto picture = [canvas] { return canvas->grab().toImage(); };
    const QImage average = picture();
    QTest::mouseClick(fixture.find<QPushButton>("singleMapButton"), Qt::LeftButton);
    QVERIFY(fixture.find<QSlider>("timestepSlider")->isVisible());
    const QImage single = picture();
    QVERIFY(single != average);
    fixture.find<QSlider>("timestepSlider")->setValue(0);
    QVERIFY(fixture.find<QLabel>("timestepLabel")->text().contains(QStringLiteral("951")));
    const QImage early = picture();
    QVERIFY(early != single);
    actions(fixture).nextStep->trigger();
    QCOMPARE(fixture.find<QSlider>("timestepSlider")->value(), 1);
    auto* layers = fixture.find<QListWidget>("layerList");
    QCOMPARE(layers->count(), 3);
    layers->item(0)->setCheckState(Qt::Unchecked);
    auto* chips = fixture.find<TokenChips>("tokenChips");
    QCOMPARE(chips->chosen(), std::vector<int>{5});  // the concept
    const auto buttons = chips->findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 7);
    const QImage concept_ = picture();
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QCOMPARE(chips->chosen(), std::vector<int>{1});
    QVERIFY(picture() != concept_);
    fixture.find<QComboBox>("colorMapBox")->setCurrentIndex(2);
    fixture.find<QSlider>("opacitySlider")->setValue(0);
    const QImage photoAlone = picture();
    fixture.find<QSlider>("opacitySlider")->setValue(100);
    QVERIFY(picture() != photoAlone);
    actions(fixture).showHeat->trigger();
    QCOMPARE(picture(), photoAlone);
}

void StudioLookingTest::dragsTheThreshold() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    actions(fixture).snapEdges->setChecked(false);
    QVERIFY(fixture.look(QStringLiteral("bird")));
    const auto before = fixture.window->session().mask();
    auto* plot = fixture.find<ThresholdPlot>("thresholdPlot");
    QVERIFY(waitFor([&] { return plot->xOf(plot->threshold()) > 0; }));
    QWidget* surface = plot->findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    const int y = surface->height() / 2;
    const int from = static_cast<int>(plot->xOf(plot->threshold()));
    const int to = from + (surface->width() - from) / 2;
    QTest::mousePress(surface, Qt::LeftButton, {}, {from, y});
    QTest::mouseMove(surface, {to, y});
    QVERIFY(waitFor([&] { return fixture.window->session().mask()->settings.threshold.has_value(); }));
    QTest::mouseRelease(surface, Qt::LeftButton, {}, {to, y});
    QVERIFY(waitFor([&] { return fixture.window->session().mask()->share < before->share; }));
    QVERIFY(fixture.window->session().hasOwnThreshold());
    QVERIFY(fixture.find<QPushButton>("resetThresholdButton")->isEnabled());
    const double dragged = plot->threshold();
    QTest::keyClick(plot, Qt::Key_Left);
    QVERIFY(plot->threshold() < dragged);
}

void StudioLookingTest::resetsTheThreshold() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    const auto before = fixture.window->session().mask();
    QVERIFY(!fixture.find<QPushButton>("resetThresholdButton")->isEnabled());
    auto* plot = fixture.find<ThresholdPlot>("thresholdPlot");
    plot->setFocus();  // elsewhere the arrows are for the photos
    for (int press = 0; press < 20; ++press) QTest::keyClick(plot, Qt::Key_Right);
    QVERIFY(waitFor([&] { return fixture.window->session().mask()->settings.threshold == plot->threshold(); }));
    // The place is kept for this photo while another one is shown.
    actions(fixture).nextPhoto->trigger();
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    QVERIFY(!fixture.window->session().hasOwnThreshold());
    actions(fixture).previousPhoto->trigger();
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    QVERIFY(fixture.window->session().hasOwnThreshold());
    QTest::mouseClick(fixture.find<QPushButton>("resetThresholdButton"), Qt::LeftButton);
    QVERIFY(waitFor([&] { return fixture.window->session().mask()->mask == before->mask; }));
    QCOMPARE(plot->threshold(), fixture.window->session().inspection()->preliminary.mixture.threshold);
}

void StudioLookingTest::togglesEdgeSnap() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    QVERIFY(fixture.window->session().mask()->settings.edgeSnap);
    QTest::mouseClick(fixture.find<QCheckBox>("edgeSnapBox"), Qt::LeftButton, {}, {10, 12});
    QVERIFY(!actions(fixture).snapEdges->isChecked());
    QVERIFY(waitFor([&] { return !fixture.window->session().mask()->settings.edgeSnap; }));
    QVERIFY(fixture.window->session().mask()->mask == fixture.window->session().inspection()->preliminary.mask);
    actions(fixture).snapEdges->trigger();
    QVERIFY(fixture.find<QCheckBox>("edgeSnapBox")->isChecked());
}

void StudioLookingTest::savesTheMaskAsShown() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(!actions(fixture).saveMask->isEnabled());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    fixture.dialogs.answer = fixture.path(QStringLiteral("mask.png"));
    actions(fixture).saveMask->trigger();
    QVERIFY(waitFor([&] { return !cardTitle(fixture).isEmpty(); }));
    QVERIFY(readMaskPng(fixture.dialogs.answer.toStdString()) == fixture.window->session().mask()->mask);
    QTest::mouseClick(fixture.find<QPushButton>("cardAction"), Qt::LeftButton);
    QCOMPARE(fixture.dialogs.shownFolder, QFileInfo(fixture.dialogs.answer).absolutePath());
    fixture.dialogs.answer = fixture.path(QStringLiteral("third.png/impossible.png"));
    actions(fixture).saveMask->trigger();
    QVERIFY(waitFor([&] { return fixture.find<QPushButton>("cardCopy") != nullptr; }));
}

void StudioLookingTest::cancelsLooking() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    fixture.script->shut();
    fixture.find<QLineEdit>("conceptField")->setText(QStringLiteral("bird"));
    QTest::mouseClick(fixture.find<QPushButton>("lookButton"), Qt::LeftButton);
    auto* cancel = fixture.find<QPushButton>("cancelButton");
    QVERIFY(waitFor([&] { return cancel->isVisible(); }));
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(waitFor([&] { return fixture.window->runner().isIdle() && !cancel->isVisible(); }));
    QCOMPARE(fixture.window->session().looking(), StudioSession::Looking::No);
    QVERIFY(cardTitle(fixture).isEmpty());
    fixture.script->open();
    actions(fixture).nextPhoto->trigger();  // who cancelled is not bothered at the next photo
    QVERIFY(waitFor([&] { return fixture.window->session().photo() != nullptr; }));
    QVERIFY(fixture.window->runner().isIdle());
    QVERIFY(fixture.look(QStringLiteral("bird")));
}

void StudioLookingTest::showsAFailureAsACard() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    fixture.script->before = [] {
        throw Error(ErrorCode::BadModel, "The weight file ends early", "unet.safetensors", "Download it again.");
    };
    fixture.find<QLineEdit>("conceptField")->setText(QStringLiteral("bird"));
    QTest::mouseClick(fixture.find<QPushButton>("lookButton"), Qt::LeftButton);
    QVERIFY(waitFor([&] { return !cardTitle(fixture).isEmpty(); }));
    QVERIFY(cardDetail(fixture).contains(QStringLiteral("The weight file ends early. Download it again.")));
    QVERIFY(cardDetail(fixture).contains(QStringLiteral("unet.safetensors")));
    QTest::mouseClick(fixture.find<QPushButton>("cardCopy"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("unet.safetensors")));
    fixture.script->before = [] {};
    QVERIFY(fixture.look(QStringLiteral("bird")));  // the app lives
    QVERIFY(waitFor([&] { return cardTitle(fixture).isEmpty(); }));
}

void StudioLookingTest::showsTheModelsNoteOnce() {
    StudioFixture fixture;
    fixture.script->notes = {"\"wug\" is not among the words that Mini learned."};
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("wug")));
    QVERIFY(cardDetail(fixture).contains(QStringLiteral("wug")));
    QTest::mouseClick(fixture.find<QToolButton>("cardClose"), Qt::LeftButton);
    actions(fixture).nextPhoto->trigger();
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    QVERIFY(!fixture.find<CardStack>("cardStack")->isVisible());
}

void StudioLookingTest::choosesAModel() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    QVERIFY(fixture.script->lastInspect->model.empty());
    actions(fixture).modelFolder->trigger();  // cancelled: nothing changes
    QVERIFY(actions(fixture).builtInModel->isChecked());
    fixture.dialogs.answer = fixture.path(QStringLiteral("model"));
    actions(fixture).modelFolder->trigger();
    QVERIFY(!actions(fixture).builtInModel->isChecked());
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    QCOMPARE(QString::fromStdString(fixture.script->lastInspect->model.string()), fixture.dialogs.answer);
    actions(fixture).builtInModel->trigger();
    QVERIFY(actions(fixture).builtInModel->isChecked());
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    QCOMPARE(fixture.script->inspections.load(), 2);  // what Mini saw was kept
}

void StudioLookingTest::copesWithOddConcepts_data() {
    QTest::addColumn<QString>("conceptText");
    QTest::newRow("markup") << QStringLiteral("<b>bird</b> & %1 %n");
    QTest::newRow("CJK and emoji") << QString::fromUtf8("鳥 🐦");
    QTest::newRow("500 words") << QStringLiteral("bird ").repeated(500);
}

void StudioLookingTest::copesWithOddConcepts() {
    QFETCH(QString, conceptText);
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(conceptText));
    QCOMPARE(QString::fromStdString(fixture.script->lastInspect->concept_), conceptText.simplified());
    QVERIFY(fixture.window->width() <= 1280);  // no text pushes the window apart
}

}  // namespace maskwright::ui
