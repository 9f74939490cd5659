// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_test.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <cmath>

#include "canvas/photo_canvas.h"
#include "compare/compare_pane.h"
#include "compare/heat_match.h"
#include "core/error.h"
#include "edited_canvas.h"
#include "review_flow.h"
#include "session/compare_session.h"

namespace maskwright::ui {
namespace {

const QString kBird = QStringLiteral("bird");
const QString kFirst = QStringLiteral("birds/first.png");
const QString kSecond = QStringLiteral("birds/second.png");
const QString kThird = QStringLiteral("third.png");
const QString kPrompt = QStringLiteral("a photo of a small bird");

/// A second side beside a window that has found "bird" in the first of three photos.
struct Compared {
    StudioFixture fixture;
    bool isReady = fixture.openThreePhotos() && fixture.look(kBird);
    StudioSession& first = fixture.window->session();
    CompareSession second{fixture.window->runner(), first};

    int inspections() const { return fixture.script->inspections; }
    bool waitForMask() {
        return waitFor([this] { return second.mask() != nullptr; });
    }
    bool waitUntilIdle() {
        return waitFor([this] { return fixture.window->runner().isIdle(); });
    }
    /// On the second side, with its mask.
    bool look(const QString& typed) {
        second.look(typed);
        return waitForMask();
    }
};

AttentionMaps mapsOf(std::vector<std::string> tokens, std::vector<int> conceptTokens, std::vector<int> timesteps,
                     const std::vector<std::string>& layers) {
    AttentionMaps maps;
    maps.tokens = std::move(tokens);
    maps.conceptTokens = std::move(conceptTokens);
    maps.timesteps = std::move(timesteps);
    for (const std::string& name : layers) maps.layers.push_back({name, 4, 4, true});
    return maps;
}

QLineEdit* fieldOf(const ComparePane& pane, const char* name) {
    return pane.findChild<QLineEdit*>(QLatin1String(name));
}

QString textOf(const ComparePane& pane, const char* name) {
    return pane.findChild<QLabel*>(QLatin1String(name))->text();
}

void type(QLineEdit* field, const QString& text) {
    field->setText(text);
    field->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(field->window()));
    field->setFocus();  // on the photo, Enter accepts its mask
    QTest::keyClick(field, Qt::Key_Return);
}

bool near(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y()) < 1e-6;
}

}  // namespace

void CompareTest::wordsAreAConceptOrAPrompt() {
    QCOMPARE(wordingOf({}, kBird), (Wording{kBird, {}}));
    QCOMPARE(wordingOf(QStringLiteral("  wing "), kBird), (Wording{QStringLiteral("wing"), {}}));
    QCOMPARE(wordingOf(QStringLiteral("Bird"), kBird), (Wording{QStringLiteral("Bird"), {}}));
    QCOMPARE(wordingOf(kPrompt, kBird), (Wording{kBird, kPrompt}));
    // As it is spelled in the prompt, which is where the model looks for it.
    QCOMPARE(wordingOf(QStringLiteral("A Bird, flying"), kBird),
             (Wording{QStringLiteral("Bird"), QStringLiteral("A Bird, flying")}));
    QCOMPARE(wordingOf(QStringLiteral("a birdcage"), kBird), (Wording{QStringLiteral("a birdcage"), {}}));
    QCOMPARE(wordingOf(QStringLiteral("a c++ book"), QStringLiteral("c++")),
             (Wording{QStringLiteral("c++"), QStringLiteral("a c++ book")}));
    QCOMPARE(wordingOf(QStringLiteral("wing"), {}), (Wording{QStringLiteral("wing"), {}}));
    QCOMPARE(wordingOf({}, {}), Wording());
}

void CompareTest::followsTheFirstSideAndLooksOnce() {
    Compared sides;
    QVERIFY(sides.isReady);
    sides.second.setOn(true);
    QVERIFY(sides.waitForMask());
    QVERIFY(sides.second.photo() == sides.first.photo());
    QVERIFY(sides.second.inspection() == sides.first.inspection());
    QVERIFY(waitFor([&] { return sides.second.agreement() == 1.0; }));
    sides.first.showPhoto(kSecond);
    QVERIFY(waitFor([&] { return sides.second.subject().file == kSecond && sides.second.mask() != nullptr; }));
    QVERIFY(sides.second.inspection() == sides.first.inspection());
    QCOMPARE(sides.inspections(), 2);
}

void CompareTest::looksForAnotherPromptInTheSamePhoto() {
    Compared sides;
    QVERIFY(sides.isReady);
    sides.second.setOn(true);
    QVERIFY(sides.look(kPrompt));
    QVERIFY(sides.waitUntilIdle());
    QCOMPARE(sides.inspections(), 2);
    QCOMPARE(QString::fromStdString(sides.fixture.script->lastInspect->prompt), kPrompt);
    QCOMPARE(QString::fromStdString(sides.fixture.script->lastInspect->concept_), kBird);
    QVERIFY(sides.second.inspection() != sides.first.inspection());
    QVERIFY(sides.second.photo() == sides.first.photo());
    const auto found = sides.second.inspection();
    sides.second.look({});
    QVERIFY(sides.second.inspection() == sides.first.inspection());
    sides.second.look(kPrompt);
    QVERIFY(sides.second.inspection() == found);  // kept, not looked for again
    // From photo to photo both sides are looked at, the first one first.
    sides.first.showPhoto(kSecond);
    QVERIFY(waitFor([&] { return sides.second.subject().file == kSecond && sides.second.mask() != nullptr; }));
    QVERIFY(sides.waitUntilIdle());
    QCOMPARE(sides.inspections(), 4);
    QCOMPARE(QString::fromStdString(sides.fixture.script->lastInspect->prompt), kPrompt);
}

void CompareTest::showsAnotherPhoto() {
    Compared sides;
    QVERIFY(sides.isReady);
    sides.second.setOn(true);
    sides.second.chooseFile(kThird);
    QVERIFY(sides.waitForMask());
    QVERIFY(!sides.second.showsSamePhoto());
    QVERIFY(sides.second.photo() != sides.first.photo());
    QCOMPARE(QString::fromStdString(sides.second.inspection()->file), kThird);
    QVERIFY(!sides.second.agreement());
    sides.first.showPhoto(kSecond);
    QVERIFY(waitFor([&] { return sides.first.mask() != nullptr; }));
    QCOMPARE(sides.second.subject().file, kThird);
    QVERIFY(sides.second.mask() != nullptr);
    sides.second.chooseFile({});
    QVERIFY(waitFor([&] { return sides.second.inspection() == sides.first.inspection(); }));
    QVERIFY(sides.second.showsSamePhoto());
}

void CompareTest::keepsOnlyTheLastQuestion() {
    Compared sides;
    QVERIFY(sides.isReady);
    sides.second.setOn(true);
    sides.fixture.script->shut();
    sides.second.look(QStringLiteral("car"));
    QVERIFY(sides.second.isLooking());
    sides.second.look(QStringLiteral("tree"));
    sides.fixture.script->open();
    QVERIFY(sides.waitForMask());
    QCOMPARE(sides.second.inspection()->concept_, std::string("tree"));
    QVERIFY(sides.waitUntilIdle());
    QCOMPARE(sides.second.inspection()->concept_, std::string("tree"));
}

void CompareTest::saysThatAPhotoCannotBeRead() {
    Compared sides;
    QVERIFY(sides.isReady);
    QVERIFY(QFile::remove(sides.fixture.path(kThird)));
    sides.second.setOn(true);
    QVERIFY(sides.waitForMask());
    QSignalSpy failed(&sides.second, &CompareSession::failed);
    sides.second.chooseFile(kThird);
    QVERIFY(waitFor([&] { return failed.count() == 1; }));
    QVERIFY(sides.second.isBroken());
    QVERIFY(!sides.second.photo() && !sides.second.inspection() && !sides.second.mask());
    sides.second.chooseFile({});
    QVERIFY(sides.waitForMask());
    QVERIFY(!sides.second.isBroken());
}

void CompareTest::aFailureIsNotRepeatedPhotoAfterPhoto() {
    Compared sides;
    QVERIFY(sides.isReady);
    sides.second.setOn(true);
    QSignalSpy failed(&sides.second, &CompareSession::failed);
    sides.fixture.script->before = [] { throw Error(ErrorCode::BadInput, "No such word"); };
    sides.second.look(QStringLiteral("car"));
    QVERIFY(waitFor([&] { return failed.count() == 1; }));
    QVERIFY(!sides.second.isLooking());
    sides.first.showPhoto(kSecond);
    QVERIFY(waitFor([&] { return sides.second.photo() == sides.first.photo() && sides.first.photo() != nullptr; }));
    QVERIFY(sides.waitUntilIdle());
    QCOMPARE(failed.count(), 1);
    sides.fixture.script->before = [] {};
    QVERIFY(sides.look(QStringLiteral("car")));
}

void CompareTest::masksAreComparedAsTheThresholdMoves() {
    Compared sides;
    QVERIFY(sides.isReady);
    sides.second.setOn(true);
    QVERIFY(sides.look(kPrompt));
    QVERIFY(waitFor([&] { return sides.second.agreement() == 1.0; }));  // the fake engine sees the same in any prompt
    sides.first.setEdgeSnap(false);
    QVERIFY(waitFor([&] { return sides.second.mask() && !sides.second.mask()->settings.edgeSnap; }));
    sides.first.setThreshold(0.5);
    QVERIFY(waitFor([&] { return sides.first.mask()->settings.threshold.has_value(); }));
    QVERIFY(waitFor([&] { return sides.second.agreement().value_or(1) < 0.6; }));
    const auto mine = sides.first.mask(), other = sides.second.mask();
    QVERIFY(mine->share < other->share);
    QVERIFY(std::abs(*sides.second.agreement() - mine->share / other->share) < 0.02);  // one lies within the other
}

void CompareTest::aThresholdForAllPhotosCountsHereToo() {
    Compared sides;
    QVERIFY(sides.isReady);
    sides.second.setOn(true);
    sides.second.chooseFile(kThird);
    QVERIFY(sides.waitForMask());
    QVERIFY(!sides.second.mask()->settings.threshold);
    sides.first.setThreshold(0.5);
    sides.first.setThresholdForAll();
    QVERIFY(waitFor([&] { return sides.second.mask() && sides.second.mask()->settings.threshold.has_value(); }));
    // The fake engine sees the same in every photo of one size.
    QVERIFY(std::abs(*sides.second.mask()->settings.threshold - sides.first.threshold()) < 1e-9);
    QVERIFY(sides.look(QStringLiteral("tree")));  // not the concept that it was moved for
    QVERIFY(!sides.second.mask()->settings.threshold);
}

void CompareTest::forgetsItsPhotoWithTheFolder() {
    Compared sides;
    QVERIFY(sides.isReady);
    sides.second.setOn(true);
    sides.second.chooseFile(kThird);
    QVERIFY(sides.waitForMask());
    sides.fixture.addPhoto(QStringLiteral("elsewhere/other.png"));
    sides.first.open(sides.fixture.path(QStringLiteral("elsewhere")));
    QVERIFY(waitFor([&] { return sides.second.subject().file == QLatin1String("other.png"); }));
    QVERIFY(!sides.second.hasOwnFile());
    QVERIFY(waitFor([&] { return sides.second.photo() != nullptr && sides.second.photo() == sides.first.photo(); }));
}

void CompareTest::isIdleWhileItIsOff() {
    Compared sides;
    QVERIFY(sides.isReady);
    sides.second.look(kPrompt);
    sides.second.chooseFile(kThird);
    sides.first.showPhoto(kSecond);
    QVERIFY(waitFor([&] { return sides.first.mask() != nullptr; }));
    QVERIFY(sides.waitUntilIdle());
    QCOMPARE(sides.inspections(), 2);
    QVERIFY(sides.second.photo() == nullptr);
    sides.second.setOn(true);
    QVERIFY(sides.waitForMask());
    QCOMPARE(sides.second.subject().file, kThird);
    sides.second.setOn(false);
    QVERIFY(!sides.second.photo() && !sides.second.inspection() && !sides.second.mask());
}

void CompareTest::mapsAreMatchedByWhatTheyStandFor() {
    const AttentionMaps from =
        mapsOf({"<s>", "a", "photo", "of", "a", "bird", "<e>"}, {5}, {900, 500, 100}, {"down", "mid", "up"});
    const AttentionMaps to =
        mapsOf({"<s>", "a", "small", "hum", "ming", "of", "a", "<e>"}, {3, 4}, {950, 700, 450, 200, 1}, {"up", "down"});
    HeatSelection selection;
    QCOMPARE(matchedSelection(selection, from, to), selection);
    selection.average = false;
    selection.step = 1;
    selection.tokens = {4, 5};
    selection.layers = {0, 2};
    selection.colors = ColorMap::Turbo;
    const HeatSelection matched = matchedSelection(selection, from, to);
    QVERIFY(!matched.average);
    QCOMPARE(matched.step, std::optional<std::size_t>(2));          // 450 is the nearest to 500
    QCOMPARE(matched.tokens, (std::vector<std::size_t>{3, 4, 6}));  // the concept, and the second "a"
    QCOMPARE(matched.layers, (std::vector<std::size_t>{1, 0}));
    QVERIFY(matched.colors == ColorMap::Turbo);
    // Neither this word nor this layer is there: what the average is made of.
    selection.step.reset();
    selection.tokens = {2};
    selection.layers = {1};
    const HeatSelection usual = matchedSelection(selection, from, to);
    QVERIFY(!usual.step);
    QCOMPARE(usual.tokens, (std::vector<std::size_t>{3, 4}));
    QCOMPARE(usual.layers, (std::vector<std::size_t>{0, 1}));
    // The other way round, one piece of a concept stands for all of it; in the same words it stays what it is.
    selection.tokens = {3};
    QCOMPARE(matchedSelection(selection, to, from).tokens, (std::vector<std::size_t>{5}));
    QCOMPARE(matchedSelection(selection, to, to).tokens, (std::vector<std::size_t>{3}));
}

void CompareTest::oneScaleGivesOneColourToOneValue() {
    HeatPicture grey{QImage(3, 1, QImage::Format_RGB32), 0.2F, 0.6F};
    for (int x = 0; x < 3; ++x) grey.image.setPixel(x, 0, qRgb(x * 127, x * 127, x * 127));
    const HeatPicture picture = onScale(grey, 0.0F, 1.0F, ColorMap::Turbo);
    QCOMPARE(picture.low, 0.0F);
    QCOMPARE(picture.high, 1.0F);
    for (int x = 0; x < 3; ++x) {
        const auto [red, green, blue] = colorOf(ColorMap::Turbo, 0.2F + 0.4F * static_cast<float>(x * 127) / 255.0F);
        QCOMPARE(picture.image.pixel(x, 0), qRgb(red, green, blue));
    }
    QVERIFY(onScale({}, 0, 1, ColorMap::Turbo).image.isNull());
}

void CompareTest::canvasesShareAView() {
    PhotoCanvas wide(testTheme()), narrow(testTheme());
    wide.resize(800, 500);
    narrow.resize(300, 400);
    for (PhotoCanvas* canvas : {&wide, &narrow}) {
        canvas->show();
        canvas->setPhoto(discPhoto());
    }
    QSignalSpy moved(&wide, &PhotoCanvas::viewChanged), followed(&narrow, &PhotoCanvas::viewChanged);
    QSignalSpy zoomed(&narrow, &PhotoCanvas::zoomChanged);
    for (int i = 0; i < 6; ++i) wide.zoomIn();
    QCOMPARE(moved.count(), 6);
    narrow.setView(wide.view());
    QCOMPARE(narrow.zoom(), wide.zoom());
    QVERIFY(near(narrow.imageFromView(QPointF(150, 200)), wide.imageFromView(QPointF(400, 250))));
    QCOMPARE(zoomed.count(), 1);
    wide.fit();
    narrow.setView(wide.view());
    QVERIFY(narrow.view().isFitted);
    QVERIFY(narrow.zoom() < wide.zoom());  // each in its own room
    // Neither what a canvas is told nor another photo comes from a person.
    narrow.setPhoto(discPhoto(100, 100));
    QCOMPARE(followed.count(), 0);
}

void CompareTest::thePaneAsksAndTells() {
    Compared sides;
    QVERIFY(sides.isReady);
    ComparePane pane(sides.second, testTheme());
    pane.resize(324, 600);
    pane.show();
    sides.second.setOn(true);
    QVERIFY(sides.waitForMask());
    QVERIFY(fieldOf(pane, "comparePrompt")->placeholderText().contains(kBird));
    type(fieldOf(pane, "comparePrompt"), kPrompt);
    QCOMPARE(textOf(pane, "compareWording"), QStringLiteral("Looks for “bird” in this prompt"));
    QCOMPARE(textOf(pane, "compareState"), QStringLiteral("Looking for “bird”…"));
    QVERIFY(waitFor([&] { return sides.second.agreement().has_value(); }));
    QVERIFY(textOf(pane, "compareState").startsWith(QLatin1String("The mask covers")));
    QVERIFY(textOf(pane, "compareState").endsWith(QLocale().toString(1.0, 'f', 2)));
    fieldOf(pane, "comparePrompt")->clear();
    QVERIFY(sides.second.inspection() == sides.first.inspection());
    QCOMPARE(textOf(pane, "compareWording"), QStringLiteral("Looks for “bird”"));
    QVERIFY(!pane.canvas().editMask().area());
    QSignalSpy closed(&pane, &ComparePane::closeRequested);
    QTest::mouseClick(pane.findChild<QToolButton*>(QStringLiteral("compareCloseButton")), Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
}

void CompareTest::thePaneFindsPhotosByName() {
    Compared sides;
    QVERIFY(sides.isReady);
    ComparePane pane(sides.second, testTheme());
    pane.show();
    sides.second.setOn(true);
    QLineEdit* field = fieldOf(pane, "comparePhoto");
    auto* trouble = pane.findChild<QLabel*>(QStringLiteral("comparePhotoTrouble"));
    type(field, QStringLiteral("nowhere"));
    QVERIFY(trouble->isVisible());
    QVERIFY(!sides.second.hasOwnFile());
    type(field, QStringLiteral("birds/"));  // two of them
    QVERIFY(trouble->isVisible());
    QVERIFY(!sides.second.hasOwnFile());
    type(field, QStringLiteral("THIRD"));
    QVERIFY(!trouble->isVisible());
    QCOMPARE(sides.second.subject().file, kThird);
    QCOMPARE(field->text(), kThird);
    QVERIFY(sides.waitForMask());
    QVERIFY(!textOf(pane, "compareState").contains(QLatin1String("IoU")));
    field->clear();
    QCOMPARE(sides.second.subject().file, kFirst);
}

void CompareTest::thePaneShowsBothOnOneScale() {
    Compared sides;
    QVERIFY(sides.isReady);
    ComparePane pane(sides.second, testTheme());
    pane.show();
    sides.second.setOn(true);
    QVERIFY(sides.look(QStringLiteral("tree")));
    HeatSelection selection = partsOfAverage(sides.first.inspection()->maps);
    pane.showHeat(selection);
    QVERIFY(!pane.firstOnScale());
    QSignalSpy toggled(&pane, &ComparePane::sameScaleToggled);
    pane.findChild<QCheckBox*>(QStringLiteral("sameScaleBox"))->setChecked(true);
    QCOMPARE(toggled.count(), 1);
    pane.showHeat(selection);
    QVERIFY(pane.firstOnScale().has_value());
    const HeatPicture own = makeHeatPicture(*sides.first.inspection(), selection);
    QVERIFY(pane.firstOnScale()->low <= own.low && pane.firstOnScale()->high >= own.high);
    QCOMPARE(pane.firstOnScale()->image.size(), own.image.size());
    sides.second.setOn(false);
    pane.showHeat(selection);
    QVERIFY(!pane.firstOnScale());
}

void CompareTest::theWindowShowsBothSides() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos() && fixture.look(kBird));
    auto* action = fixture.find<QAction>("sideBySide");
    auto* pane = fixture.find<ComparePane>("comparePane");
    QVERIFY(action != nullptr && pane != nullptr);
    QVERIFY(!pane->isVisible());
    action->trigger();
    QVERIFY(pane->isVisible());
    auto* prompt = fixture.find<QLineEdit>("comparePrompt");
    QTRY_VERIFY(prompt->hasFocus());
    type(prompt, kPrompt);
    const auto* state = fixture.find<QLabel>("compareState");
    QVERIFY(waitFor([&] { return state->text().contains(QLatin1String("IoU")); }));
    PhotoCanvas* main = canvasOf(fixture);
    QVERIFY(main != &pane->canvas());
    QVERIFY(std::abs(main->width() - pane->canvas().width()) < 80);  // half of the room each, but for the tools
    const auto centerOf = [](const PhotoCanvas& canvas) { return canvas.view().center; };
    main->zoomIn();
    main->zoomIn();
    QCOMPARE(pane->canvas().zoom(), main->zoom());
    QVERIFY(near(centerOf(pane->canvas()), centerOf(*main)));
    pane->canvas().zoomIn();
    QCOMPARE(pane->canvas().zoom(), main->zoom());
    // Another photo is looked at by itself.
    type(fixture.find<QLineEdit>("comparePhoto"), kThird);
    pane->canvas().zoomIn();
    QVERIFY(pane->canvas().zoom() > main->zoom());
    QTest::mouseClick(fixture.find<QToolButton>("compareCloseButton"), Qt::LeftButton);
    QVERIFY(!pane->isVisible());
    QVERIFY(!action->isChecked());
}

}  // namespace maskwright::ui
