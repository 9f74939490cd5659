// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_masks_test.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <memory>

#include "canvas/photo_canvas.h"
#include "gallery/photo_list_model.h"
#include "review_fixture.h"
#include "studio_actions.h"

namespace maskwright::ui {
namespace {

QVariant ofFirst(const StudioFixture& fixture, int role) {
    return fixture.find<QListView>("photoList")->model()->index(0, 0).data(role);
}

/// Pixels of the canvas that a change of what is drawn has changed.
int changedPixels(const QImage& before, const QImage& after) {
    int changed = 0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x) changed += before.pixel(x, y) != after.pixel(x, y) ? 1 : 0;
    return changed;
}

QImage drawn(const StudioFixture& fixture) {
    return canvasOf(fixture)->grab().toImage();
}

/// The button of a card; null where no card offers that.
QPushButton* offered(const StudioFixture& fixture, const char* text) {
    for (auto* button : fixture.window->findChildren<QPushButton*>(QStringLiteral("cardAction")))
        if (button->text() == QLatin1String(text)) return button;
    return nullptr;
}

/// The window goes, and another one opens the project.
bool restart(StudioFixture& fixture) {
    if (!isSaved(fixture)) return false;
    const QString folder = projectOf(fixture);
    fixture.restart();
    fixture.window->open(folder);
    return waitFor([&] { return fixture.window->review().isOpen() && fixture.window->session().photo() != nullptr; });
}

}  // namespace

void ReviewMasksTest::attentionDrawsTheLiveMaskAlone() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    fixture.window->showStage(StudioStage::Attention);
    actions(fixture).showHeat->setChecked(false);
    const QImage live = drawn(fixture);
    fixture.window->review().setModelMask(LayerKind::Refined, box(60), QStringLiteral("x"));
    QCOMPARE(changedPixels(live, drawn(fixture)), 0);
    fixture.window->showStage(StudioStage::Review);
    QVERIFY(changedPixels(live, drawn(fixture)) > 0);
}

void ReviewMasksTest::hidingTheOutlineHidesTheStoredOneToo() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    fixture.window->showStage(StudioStage::Attention);
    actions(fixture).showHeat->setChecked(false);
    const QImage with = drawn(fixture);
    actions(fixture).showOutline->setChecked(false);
    const QImage without = drawn(fixture);
    QVERIFY(changedPixels(with, without) > 0);
    canvasOf(fixture)->setPeeking(true);  // the photo alone
    QCOMPARE(changedPixels(without, drawn(fixture)), 0);
    canvasOf(fixture)->setPeeking(false);
}

void ReviewMasksTest::nothingHereHasAMarkOfItsOwn() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    fixture.window->showStage(StudioStage::Review);
    QTest::mouseClick(fixture.find<QPushButton>("absentButton"), Qt::LeftButton);
    QVERIFY(isSaved(fixture));
    QVERIFY(waitFor([&] { return ofFirst(fixture, PhotoListModel::EmptyRole).toBool(); }));
    QVERIFY(photoIn(reread(projectOf(fixture)), kFirst).isEmpty);
    fixture.window->session().showPhoto(QLatin1String(kFirst));
    QVERIFY(waitFor([&] { return fixture.find<QLabel>("reviewState")->text() == QLatin1String("Nothing here"); }));
    QVERIFY(isSettled(fixture));
    actions(fixture).undo->trigger();
    QVERIFY(waitFor([&] { return !ofFirst(fixture, PhotoListModel::EmptyRole).toBool(); }));
    QCOMPARE(fixture.find<QLabel>("reviewState")->text(), QStringLiteral("Unreviewed"));
}

void ReviewMasksTest::aLayerCanBeChosen() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    fixture.window->showStage(StudioStage::Review);
    ReviewSession& review = fixture.window->review();
    QVERIFY(fixture.find<QPushButton>("useLayerButton")->isHidden());  // there is one mask
    const std::size_t area = review.layers().shown()->area();
    review.setModelMask(LayerKind::Segmenter, box(60), QStringLiteral("x"));
    QCOMPARE(review.layers().shownKind(), LayerKind::Segmenter);
    QCOMPARE(fixture.find<QComboBox>("layerBox")->currentText(), QStringLiteral("Preliminary"));
    QTest::mouseClick(fixture.find<QPushButton>("useLayerButton"), Qt::LeftButton);
    QCOMPARE(review.layers().shownKind(), LayerKind::Human);
    QCOMPARE(review.layers().shown()->area(), area);
    QVERIFY(isSettled(fixture));
    QVERIFY(waitFor([&] { return review.layers().history.undoable == 1; }));
    actions(fixture).undo->trigger();
    QVERIFY(waitFor([&] { return review.layers().history.redoable == 1; }));
    QVERIFY(review.layers().shownKind() != LayerKind::Human);
}

void ReviewMasksTest::aPoorSegmenterIsNotProposed_data() {
    QTest::addColumn<bool>("heldBack");
    QTest::newRow("held back") << true;
    QTest::newRow("trusted") << false;
}

void ReviewMasksTest::aPoorSegmenterIsNotProposed() {
    QFETCH(bool, heldBack);
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    QVERIFY(accept(fixture));
    QVERIFY(isSaved(fixture));
    ReviewSession& review = fixture.window->review();
    QVERIFY(waitFor([&] { return review.concepts().size() == 1; }));
    review.setModelMask(LayerKind::Segmenter, box(60), QStringLiteral("x"));
    review.setSegmenterHeldBack(QStringLiteral("bird"), heldBack);
    const LayerKind wanted = heldBack ? LayerKind::Preliminary : LayerKind::Segmenter;
    QCOMPARE(review.layers().shownKind(), wanted);
    QVERIFY(isSaved(fixture));
    const QString shown = fixture.window->session().currentFile();
    fixture.window->session().showPhoto(QLatin1String(kFirst));
    QVERIFY(hasMask(fixture));
    fixture.window->session().showPhoto(shown);
    QVERIFY(hasMask(fixture));
    QVERIFY(waitFor([&] { return review.layers().masks.contains(LayerKind::Segmenter); }));
    QCOMPARE(review.layers().shownKind(), wanted);  // as it is stored
}

void ReviewMasksTest::theDotTellsOfAMask() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    QVERIFY(ofFirst(fixture, PhotoListModel::HasMaskRole).toBool());  // it was looked at
    QVERIFY(accept(fixture));
    QVERIFY(isSaved(fixture));
    QVERIFY(fixture.look(QStringLiteral("leaf")));
    QVERIFY(waitFor([&] { return !ofFirst(fixture, PhotoListModel::HasMaskRole).toBool(); }));
    fixture.window->open(projectOf(fixture));
    QVERIFY(waitFor([&] { return fixture.window->review().isOpen() && fixture.window->session().photo() != nullptr; }));
    QVERIFY(fixture.look(QStringLiteral("bird")));
    QVERIFY(waitFor([&] { return ofFirst(fixture, PhotoListModel::HasMaskRole).toBool(); }));
}

void ReviewMasksTest::orderAndComparisonStay() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    fixture.window->showStage(StudioStage::Review);
    fixture.window->review().setModelMask(LayerKind::Segmenter, box(60), QStringLiteral("x"));
    auto* compare = fixture.find<QComboBox>("compareBox");
    compare->setCurrentIndex(2);
    auto* order = fixture.find<QComboBox>("photoOrder");
    order->setCurrentIndex(1);
    actions(fixture).nextPhoto->trigger();
    QVERIFY(hasMask(fixture));
    QCOMPARE(compare->currentIndex(), 2);
    QCOMPARE(order->currentIndex(), 1);
}

void ReviewMasksTest::thePlaceStaysOverARestart_data() {
    QTest::addColumn<int>("waitMs");
    QTest::newRow("closed at once") << 0;
    QTest::newRow("closed after a while") << 2500;  // it is stored a moment after the last step, or when it is closed
}

void ReviewMasksTest::thePlaceStaysOverARestart() {
    QFETCH(int, waitMs);
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    fixture.find<QComboBox>("photoOrder")->setCurrentIndex(1);
    fixture.window->session().showPhoto(QStringLiteral("third.png"));
    QVERIFY(hasMask(fixture));
    QTest::qWait(waitMs);
    if (waitMs > 0) QCOMPARE(reread(projectOf(fixture)).setting("photo"), std::string("third.png"));
    QVERIFY(restart(fixture));
    QVERIFY(waitFor([&] { return fixture.window->session().currentFile() == QLatin1String("third.png"); }));
    QCOMPARE(fixture.find<QComboBox>("photoOrder")->currentIndex(), 1);
}

void ReviewMasksTest::acceptsTheMaskThatIsDrawn_data() {
    QTest::addColumn<LayerKind>("stored");
    QTest::addColumn<bool>("inReview");
    QTest::newRow("attention, refined later") << LayerKind::Refined << false;
    QTest::newRow("attention, segmented later") << LayerKind::Segmenter << false;
    QTest::newRow("review, segmented later") << LayerKind::Segmenter << true;
}

void ReviewMasksTest::acceptsTheMaskThatIsDrawn() {
    QFETCH(LayerKind, stored);
    QFETCH(bool, inReview);
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    ReviewSession& review = fixture.window->review();
    const TiledMask live(fixture.window->session().mask()->mask);
    const TiledMask other(box(60));
    review.setModelMask(stored, box(60), QStringLiteral("x"));
    QVERIFY(*review.layers().shown() == other && other != live);
    fixture.window->showStage(inReview ? StudioStage::Review : StudioStage::Attention);
    actions(fixture).accept->trigger();
    QCOMPARE(fixture.window->session().currentFile(), QStringLiteral("birds/second.png"));
    QVERIFY(isSaved(fixture));
    {
        const Project project = reread(projectOf(fixture));
        const ProjectImage photo = photoIn(project, kFirst);
        QCOMPARE(photo.state, ReviewState::Accepted);
        QVERIFY(project.finalMask(photo.id, 1) == (inReview ? other : live));
    }
    // It was one step.
    fixture.window->session().showPhoto(QLatin1String(kFirst));
    QVERIFY(hasMask(fixture));
    QVERIFY(waitFor([&] { return review.layers().history.undoable == 1; }));
    actions(fixture).undo->trigger();
    QVERIFY(waitFor([&] { return review.layers().history.redoable == 1; }));
    QCOMPARE(review.layers().shownKind(), stored);
    QCOMPARE(review.current()->state, ReviewState::Unreviewed);
}

void ReviewMasksTest::aMaskOfOnesOwnIsNotReplacedUnsaid() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    ReviewSession& review = fixture.window->review();
    const TiledMask live(fixture.window->session().mask()->mask);
    QTest::keyClick(canvasOf(fixture), Qt::Key_B);
    stroke(fixture);
    const TiledMask painted = *review.layers().shown();
    QVERIFY(painted != live && isSettled(fixture));
    actions(fixture).tools->actions().at(static_cast<int>(CanvasTool::Hand))->trigger();
    fixture.window->showStage(StudioStage::Attention);
    actions(fixture).accept->trigger();
    // Not on to the next photo: what was done here is told here.
    QCOMPARE(fixture.window->session().currentFile(), QLatin1String(kFirst));
    QVERIFY(*review.layers().shown() == live);
    QVERIFY(isSaved(fixture));
    QVERIFY(waitFor([&] { return review.layers().history.undoable == 2; }));
    QPushButton* back = offered(fixture, "Take that back");
    QVERIFY(back != nullptr);
    back->setFocus();
    back->click();
    QVERIFY(waitFor([&] { return review.layers().history.redoable == 1; }));
    // What is back is drawn and said, and the keys of the photo go on.
    QCOMPARE(fixture.find<QTabWidget>("sides")->currentIndex(), 1);
    QCOMPARE(cardTitle(fixture), QStringLiteral("Your mask is back."));
    QCOMPARE(fixture.window->focusWidget(), canvasOf(fixture));
    QVERIFY(*review.layers().shown() == painted);
    QCOMPARE(review.current()->state, ReviewState::Edited);
    // In the review the stored mask is drawn, and accepted without a word.
    fixture.window->showStage(StudioStage::Review);
    actions(fixture).accept->trigger();
    QCOMPARE(fixture.window->session().currentFile(), QStringLiteral("birds/second.png"));
    QVERIFY(isSaved(fixture));
    const Project project = reread(projectOf(fixture));
    QVERIFY(project.finalMask(photoIn(project, kFirst).id, 1) == painted);
}

void ReviewMasksTest::anotherOutlineThanTheAcceptedOneIsTold() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    const auto* state = fixture.find<QLabel>("reviewState");
    fixture.window->resize(1440, 900);
    fixture.window->showStage(StudioStage::Attention);
    QVERIFY(fixture.window->review().acceptModelMask(LayerKind::Segmenter, box(60), QStringLiteral("x")));
    QVERIFY(isSettled(fixture));
    QCOMPARE(state->text(), QStringLiteral("Accepted, other outline"));
    QVERIFY(state->toolTip().contains(QLatin1String("differs")));
    fixture.window->showStage(StudioStage::Review);  // there the accepted one is drawn
    QCOMPARE(state->text(), QStringLiteral("Accepted"));
    QVERIFY(!state->toolTip().contains(QLatin1String("differs")));
    fixture.window->showStage(StudioStage::Attention);
    QCOMPARE(state->text(), QStringLiteral("Accepted, other outline"));
    actions(fixture).accept->trigger();  // now it is that one
    QVERIFY(isSettled(fixture));
    QCOMPARE(fixture.window->session().currentFile(), QLatin1String(kFirst));
    QCOMPARE(state->text(), QStringLiteral("Accepted"));
}

void ReviewMasksTest::attentionIsOfTheConceptNotOfOneObject() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    fixture.window->showStage(StudioStage::Review);
    ReviewSession& review = fixture.window->review();
    review.setInstance(2);
    QVERIFY(isSettled(fixture));
    QVERIFY(review.layers().shown() == nullptr);
    fixture.window->showStage(StudioStage::Attention);
    QCOMPARE(review.instance(), 1);
    QVERIFY(hasMask(fixture));
}

void ReviewMasksTest::theOrderOfThePhotosIsThePersons() {
    StudioFixture fixture;
    QVERIFY(keepBird(fixture));
    auto* order = fixture.find<QComboBox>("photoOrder");
    QCOMPARE(order->currentText(), QStringLiteral("By folder and name"));
    QSignalSpy ranked(&fixture.window->review(), &ReviewSession::ranked);
    fixture.window->review().importMasks(firstMask(fixture, LayerKind::Segmenter));
    QVERIFY(waitFor([&] { return ranked.count() == 1; }));
    QCOMPARE(ranked.first().first().toInt(), 1);
    QCOMPARE(order->currentIndex(), 0);
    QVERIFY(ofFirst(fixture, Qt::ToolTipRole).toString().contains(QLatin1String("attention, refinement, segmenter")));
    const QString heard = ofFirst(fixture, Qt::AccessibleDescriptionRole).toString();
    QVERIFY(heard.contains(QLatin1String("differ by")) && !heard.contains(QLatin1Char('<')));
    // The card offers what was done unasked before.
    QPushButton* show = offered(fixture, "Show worst first");
    QVERIFY(show != nullptr);
    show->click();
    QCOMPARE(order->currentText(), QStringLiteral("Worst first"));
    QVERIFY(waitFor([&] { return fixture.window->session().currentFile() == QLatin1String(kFirst); }));
    QVERIFY(fixture.find<QWidget>("reviewPanel")->isVisible());
    // Who asks for them by the menu has them first at once.
    order->setCurrentIndex(0);
    actions(fixture).rank->trigger();
    QCOMPARE(order->currentText(), QStringLiteral("Worst first"));
    QVERIFY(waitFor([&] { return ranked.count() == 2; }));
    QVERIFY(cardTitle(fixture).contains(QLatin1String("the worst come first")));
}

}  // namespace maskwright::ui
