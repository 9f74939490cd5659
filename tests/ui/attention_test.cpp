// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention_test.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <cmath>

#include "canvas/photo_canvas.h"
#include "concept/attention_readout.h"
#include "concept/heat_controls.h"
#include "concept/section.h"
#include "concept/token_chips.h"
#include "fake_engine.h"
#include "plots/step_plot.h"
#include "plots/threshold_plot.h"
#include "session/attention_curves.h"
#include "session/heat_picture.h"
#include "studio_actions.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

/// Two timesteps, a layer of one cell and one of four, a marker and three words; the whole canvas is photo, 40 x 40.
/// What a map holds follows from its place, so that a test can say what is to come out.
AttentionMaps smallMaps() {
    AttentionMaps maps;
    maps.canvas = {40, 40, 16, 16, 16, 16};
    maps.timesteps = {601, 1};
    maps.timestepUsed = {true, true};
    maps.layers = {{"mid_block.attentions.0.transformer_blocks.0.attn2", 1, 1, false},
                   {"up_blocks.1.attentions.0.transformer_blocks.0.attn2", 2, 2, true}};
    maps.tokens = {"<start>", "a", "red", "bird"};
    maps.conceptTokens = {2, 3};
    for (const float step : {1.0F, 2.0F}) {
        for (const float token : {0.4F, 0.0F, 0.1F, 0.2F}) maps.maps.push_back({1, 1, {step * token}});
        for (const float token : {0.4F, 0.0F, 0.1F, 0.2F})
            maps.maps.push_back({2, 2, {0.0F, 0.01F, 0.0F, step * token}});
    }
    return maps;
}

HeatSelection own(std::vector<std::size_t> tokens, std::optional<std::size_t> step, std::vector<std::size_t> layers) {
    HeatSelection selection;
    selection.average = false;
    selection.tokens = std::move(tokens);
    selection.step = step;
    selection.layers = std::move(layers);
    return selection;
}

bool holds(const HeatMap& map, const std::vector<double>& expected) {
    if (map.values.size() != expected.size()) return false;
    for (std::size_t i = 0; i < expected.size(); ++i)
        if (std::abs(map.values[i] - expected[i]) > 1e-6) return false;
    return true;
}

std::shared_ptr<const Inspection> fakeLook(int width = 120, int height = 90) {
    InspectRequest request;
    Image photo{width, height, {}};
    photo.rgb.assign(static_cast<std::size_t>(width) * height * 3, 90);
    request.photo = std::make_shared<const Image>(std::move(photo));
    request.concept_ = "bird";
    return std::make_shared<const Inspection>(fakeInspection(request));
}

void press(QWidget* widget, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseClick(widget, Qt::LeftButton, modifiers);
}

/// The surface that a plot is drawn on.
QWidget* surfaceOf(QWidget& plot) {
    for (QWidget* child : plot.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (qobject_cast<QLabel*>(child) == nullptr) return child;
    return nullptr;
}

AttentionCurves smallCurves() {
    return {{901, 601, 301, 1}, {0.1, 0.2, 0.4, 0.3}, {0.5, 0.25, 0.125, 0.0}};
}

}  // namespace

void AttentionTest::addsWordsAndAveragesLayers() {
    const AttentionMaps maps = smallMaps();
    TimestepMeans means;
    QVERIFY(holds(selectedMap(maps, own({3}, 0, {1}), means), {0, 0.01, 0, 0.2}));
    QVERIFY(holds(selectedMap(maps, own({2, 3}, 0, {1}), means), {0, 0.02, 0, 0.3}));
    QVERIFY(holds(selectedMap(maps, own({2, 3}, 1, {0}), means), {0.6}));
    // The coarse layer is spread over the cells of the fine one.
    QVERIFY(holds(selectedMap(maps, own({3}, 1, {0, 1}), means), {0.2, 0.205, 0.2, 0.4}));
}

void AttentionTest::averagesTheTimesteps() {
    const AttentionMaps maps = smallMaps();
    TimestepMeans means;
    for (int time = 0; time < 2; ++time) {  // the second time from what was kept
        QVERIFY(holds(selectedMap(maps, own({3}, {}, {1}), means), {0, 0.01, 0, 0.3}));
        QVERIFY(holds(selectedMap(maps, own({2, 3}, {}, {0}), means), {0.45}));
    }
}

void AttentionTest::showsNothingThatWasNotRecorded() {
    const AttentionMaps maps = smallMaps();
    TimestepMeans means;
    for (const HeatSelection& selection :
         {own({4}, 0, {1}), own({3}, 2, {1}), own({3}, 0, {2}), own({}, 0, {1}), own({3}, 0, {})})
        QVERIFY(selectedMap(maps, selection, means).values.empty());
    QVERIFY(selectedMap({}, own({0}, 0, {0}), means).values.empty());
    Inspection inspection;
    inspection.maps = maps;
    QVERIFY(makeHeatPicture(inspection, own({9}, 0, {0})).image.isNull());
    QVERIFY(!makeHeatPicture(inspection, own({3}, 0, {0, 1})).image.isNull());
}

void AttentionTest::theAverageIsMadeOfTheConcept() {
    QCOMPARE(partsOfAverage(smallMaps()).tokens, (std::vector<std::size_t>{2, 3}));
    QCOMPARE(partsOfAverage(smallMaps()).layers, std::vector<std::size_t>{1});
    QVERIFY(!partsOfAverage(smallMaps()).step);
}

void AttentionTest::leavesThePaddingOut() {
    Canvas canvas{300, 200, 96, 64, 128, 64};
    const HeatMap map{4, 2, {1, 2, 3, 9, 4, 5, 6, 9}};
    const HeatMap photo = photoCells(map, canvas);
    QCOMPARE(photo.width, 3);
    QCOMPARE(photo.height, 2);
    QVERIFY(holds(photo, {1, 2, 3, 4, 5, 6}));
    canvas.contentWidth = 1;  // less than a cell
    QCOMPARE(photoCells(map, canvas).width, 1);
}

void AttentionTest::paintsTheSameWithWhatItKept() {
    HeatPainter painter;
    const auto first = fakeLook(), second = fakeLook(90, 120);
    const auto look = [](const HeatPicture& picture) { return picture.image; };
    HeatSelection average;
    for (const auto& inspection : {first, first, second, first})
        for (const HeatSelection& selection : {average, own({5}, {}, {0, 1}), own({2, 5}, {}, {2}), own({5}, 3, {0})})
            QCOMPARE(look(painter.paint(inspection, selection)), look(makeHeatPicture(*inspection, selection)));
    QVERIFY(look(painter.paint(first, own({5}, {}, {0}))) != look(painter.paint(first, own({5}, 0, {0}))));
}

void AttentionTest::curvesHaveTheValuesOfEachTimestep() {
    const AttentionCurves curves = attentionCurves(smallMaps(), own({2, 3}, 0, {1}));
    QCOMPARE(curves.timesteps, (std::vector<int>{601, 1}));
    QVERIFY(std::abs(curves.mass[0] - (0.02 + 0.3) / 4) < 1e-6);
    QVERIFY(std::abs(curves.mass[1] - (0.02 + 0.6) / 4) < 1e-6);
    QCOMPARE(curves.area, (std::vector<double>{0.25, 0.25}));  // one cell of four stands out
    QVERIFY(attentionCurves({}, own({0}, 0, {0})).timesteps.empty());
    QVERIFY(attentionCurves({}, {}).timesteps.empty());
}

void AttentionTest::curvesOfTheAverageAreWeighedAsItIs() {
    AttentionMaps maps = smallMaps();
    const AttentionCurves plain = attentionCurves(maps, {});
    QVERIFY(std::abs(plain.mass[0] - (0.02 + 0.3) / 4) < 1e-6);
    QCOMPARE(plain.area[0], 0.25);
    // Against a word that takes what the concept takes, other cells stand out.
    maps.contrastTokens = {0};
    maps.maps[4].values = {0.5F, 0.0F, 0.5F, 0.9F};
    const AttentionCurves weighed = attentionCurves(maps, {});
    QVERIFY(std::abs(weighed.mass[0] - plain.mass[0]) < 1e-9);
    QCOMPARE(weighed.area[0], 0.25);
    maps.maps[4].values = {0.5F, 0.0F, 0.5F, 0.0F};
    QCOMPARE(attentionCurves(maps, {}).area[0], 0.5);
}

void AttentionTest::curvesOfTheNewestChoiceAlone() {
    const auto first = fakeLook(), second = fakeLook(90, 120);
    CurveMaker maker;
    std::vector<AttentionCurves> made;
    connect(&maker, &CurveMaker::made, this, [&](const AttentionCurves& curves) { made.push_back(curves); });
    QSignalSpy cleared(&maker, &CurveMaker::cleared);
    maker.want(first, own({1}, 0, {0}));
    maker.want(first, own({5}, 0, {0}));
    maker.want(second, own({5}, 0, {0, 1}));
    QVERIFY(waitFor([&] { return !made.empty(); }));
    QCOMPARE(made.size(), std::size_t{1});
    QCOMPARE(made[0].mass, attentionCurves(second->maps, own({5}, 0, {0, 1})).mass);
    QCOMPARE(cleared.count(), 2);
    // Another timestep or other colours change nothing; other words do.
    HeatSelection other = own({5}, 3, {0, 1});
    other.colors = ColorMap::Grey;
    maker.want(second, other);
    maker.want(second, own({4}, {}, {0, 1}));
    QVERIFY(waitFor([&] { return made.size() == 2; }));
    QCOMPARE(made[1].mass, attentionCurves(second->maps, own({4}, 0, {0, 1})).mass);
    QCOMPARE(cleared.count(), 2);
    maker.want(nullptr, {});
    QCOMPARE(cleared.count(), 3);
}

void AttentionTest::tellsWhichWordsLookAtAPoint() {
    const AttentionMaps maps = smallMaps();
    const auto near = [](double a, double b) { return std::abs(a - b) < 1e-6; };
    const auto words = attentionAt(maps, own({0}, 1, {1}), {39.5, 30});
    QCOMPARE(words.size(), std::size_t{3});  // the marker is no word
    QCOMPARE(words[0].token, std::size_t{3});
    QVERIFY(near(words[0].value, 0.4) && near(words[1].value, 0.2) && near(words[2].value, 0));
    // Both layers, both timesteps.
    const auto mean = attentionAt(maps, own({0}, {}, {0, 1}), {30, 30}, /*most=*/1);
    QCOMPARE(mean.size(), std::size_t{1});
    QVERIFY(near(mean[0].value, 0.3));
    // The average asks the layers that count.
    QVERIFY(near(attentionAt(maps, {}, {30, 2})[0].value, 0.01));
    for (const QPointF beside : {QPointF(-1, 5), QPointF(5, -0.5), QPointF(40, 5), QPointF(5, 40)})
        QVERIFY(attentionAt(maps, {}, beside).empty());
    QVERIFY(attentionAt({}, {}, {0, 0}).empty());
}

void AttentionTest::findsTheCellOnAPaddedCanvas() {
    AttentionMaps maps;
    maps.canvas = {200, 100, 64, 32, 64, 64};  // the lower half is padding
    maps.timesteps = {1};
    maps.layers = {{"layer", 4, 4, true}};
    maps.tokens = {"word"};
    maps.conceptTokens = {0};
    HeatMap map{4, 4, {}};
    for (int cell = 0; cell < 16; ++cell) map.values.push_back(static_cast<float>(cell));
    maps.maps = {map};
    const auto at = [&](double x, double y) { return attentionAt(maps, {}, {x, y}).at(0).value; };
    QCOMPARE(at(0, 0), 0.0);
    QCOMPARE(at(49, 49), 0.0);
    QCOMPARE(at(51, 49), 1.0);
    QCOMPARE(at(199.9, 49), 3.0);
    QCOMPARE(at(199.9, 99.9), 7.0);
}

void AttentionTest::readsOutUnderTheCursor() {
    AttentionReadout readout;
    readout.show();
    const auto text = [&](const char* name) { return readout.findChild<QLabel*>(QLatin1String(name)); };
    QVERIFY(text("readoutHint")->isVisible());
    auto inspection = std::make_shared<Inspection>();
    inspection->maps = smallMaps();
    readout.setPoint({30, 30});
    QVERIFY(text("readoutHint")->isVisible());  // nothing was looked at
    readout.setSource(inspection, own({3}, 1, {1}));
    QVERIFY(!text("readoutHint")->isVisible());
    QCOMPARE(text("readoutWord1")->text(), QStringLiteral("bird"));
    QCOMPARE(text("readoutValue1")->text(), QLocale().toString(0.4, 'f', 4));
    QCOMPARE(text("readoutWord2")->text(), QStringLiteral("red"));
    QVERIFY(!text("readoutWord4")->isVisible());  // there are three words
    readout.setSource(inspection, own({3}, 0, {1}));
    QCOMPARE(text("readoutValue1")->text(), QLocale().toString(0.2, 'f', 4));
    readout.setPoint({-5, 30});
    QVERIFY(text("readoutHint")->isVisible());
    readout.setPoint({30, 30});
    readout.clearPoint();
    QVERIFY(text("readoutHint")->isVisible());
}

void AttentionTest::choosesSeveralWords() {
    TokenChips chips;
    chips.setTokens({QStringLiteral("<start>"), QStringLiteral("a"), QStringLiteral("bird"), QStringLiteral("<end>")},
                    {2}, {2});
    chips.show();
    QSignalSpy changed(&chips, &TokenChips::chosenChanged);
    const auto buttons = chips.findChildren<QPushButton*>();
    QCOMPARE(chips.chosen(), std::vector<int>{2});
    press(buttons[1], Qt::ControlModifier);
    QCOMPARE(chips.chosen(), (std::vector<int>{1, 2}));
    press(buttons[0], Qt::ShiftModifier);
    QCOMPARE(chips.chosen(), (std::vector<int>{0, 1, 2}));
    press(buttons[1], Qt::ControlModifier);
    QCOMPARE(chips.chosen(), (std::vector<int>{0, 2}));
    press(buttons[3]);
    QCOMPARE(chips.chosen(), std::vector<int>{3});
    press(buttons[3]);  // the last one stays, however it is clicked
    press(buttons[3], Qt::ControlModifier);
    QCOMPARE(chips.chosen(), std::vector<int>{3});
    QVERIFY(changed.count() >= 4);
    chips.setTokens({QStringLiteral("x")}, {}, {});
    QCOMPARE(chips.chosen(), std::vector<int>{0});
    chips.setTokens({}, {}, {});
    QVERIFY(chips.chosen().empty());
}

void AttentionTest::choosesWordsByKey() {
    TokenChips chips;
    chips.setTokens({QStringLiteral("a"), QStringLiteral("bird")}, {1}, {1});
    chips.show();
    const auto buttons = chips.findChildren<QPushButton*>();
    for (const QPushButton* chip : buttons) QVERIFY(chip->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(buttons[0], Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(chips.chosen(), (std::vector<int>{0, 1}));
    QTest::keyClick(buttons[0], Qt::Key_Space);
    QCOMPARE(chips.chosen(), std::vector<int>{0});
}

void AttentionTest::keepsALayerChosen() {
    HeatControls heat(testTheme());
    heat.setMaps(fakeLook()->maps);
    auto* layers = heat.findChild<QListWidget*>(QStringLiteral("layerList"));
    QCOMPARE(heat.selection().layers, (std::vector<std::size_t>{0, 2}));  // as in the average
    QVERIFY(layers->item(0)->font().bold());
    QVERIFY(!layers->item(1)->font().bold());
    QSignalSpy changed(&heat, &HeatControls::selectionChanged);
    layers->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(heat.selection().layers, std::vector<std::size_t>{2});
    layers->item(2)->setCheckState(Qt::Unchecked);
    QCOMPARE(heat.selection().layers, std::vector<std::size_t>{2});
    QCOMPARE(changed.count(), 1);
    heat.findChild<QPushButton*>(QStringLiteral("allLayersButton"))->click();
    QCOMPARE(heat.selection().layers, (std::vector<std::size_t>{0, 1, 2}));
    heat.findChild<QPushButton*>(QStringLiteral("averageLayersButton"))->click();
    QCOMPARE(heat.selection().layers, (std::vector<std::size_t>{0, 2}));
    QCOMPARE(changed.count(), 3);
}

void AttentionTest::keepsTheChoiceFromPhotoToPhoto() {
    HeatControls heat(testTheme());
    heat.setMaps(fakeLook()->maps);
    heat.chooseStep(4);
    heat.findChild<QListWidget*>(QStringLiteral("layerList"))->item(1)->setCheckState(Qt::Checked);
    const HeatSelection before = heat.selection();
    heat.setMaps(fakeLook(90, 120)->maps);
    QVERIFY(heat.selection() == before);
    AttentionMaps other = smallMaps();
    heat.setMaps(other);
    QVERIFY(wasRecorded(other, heat.selection()));
    QCOMPARE(heat.selection().tokens, (std::vector<std::size_t>{2, 3}));
    other.maps.clear();
    heat.setMaps(other);
    QVERIFY(heat.selection().average);
}

void AttentionTest::playsTheTimesteps() {
    HeatControls heat(testTheme());
    heat.setMaps(fakeLook()->maps);
    heat.show();
    heat.chooseStep(4);
    auto* play = heat.findChild<QToolButton*>(QStringLiteral("playButton"));
    const QString invitation = play->accessibleName();
    press(play);
    QVERIFY(heat.isPlaying());
    QVERIFY(play->accessibleName() != invitation);
    std::vector<std::size_t> seen;
    connect(&heat, &HeatControls::selectionChanged, this, [&] { seen.push_back(heat.selection().step.value_or(99)); });
    QVERIFY(waitFor([&] { return seen.size() >= 3; }));
    QCOMPARE(seen[0], std::size_t{5});
    QCOMPARE(seen[1], std::size_t{0});  // and round again
    QCOMPARE(seen[2], std::size_t{1});
    press(play);
    QVERIFY(!heat.isPlaying());
    press(play);
    heat.chooseStep(2);
    QVERIFY(!heat.isPlaying());
    QCOMPARE(heat.selection().step, std::optional<std::size_t>(2));
    press(play);
    QTest::keyClick(heat.findChild<QSlider*>(QStringLiteral("timestepSlider")), Qt::Key_Home);
    QVERIFY(!heat.isPlaying());
    press(play);
    heat.hide();  // nobody would see it
    QVERIFY(!heat.isPlaying());
}

void AttentionTest::leavesTheMeanForATimestep() {
    HeatControls heat(testTheme());
    heat.setMaps(fakeLook()->maps);
    heat.chooseStep(1);
    auto* mean = heat.findChild<QCheckBox*>(QStringLiteral("meanStepsBox"));
    mean->setChecked(true);
    QVERIFY(!heat.selection().step);
    QVERIFY(!heat.selection().average);
    heat.stepTimestep(+1);  // shows where one is first
    QVERIFY(!mean->isChecked());
    QCOMPARE(heat.selection().step, std::optional<std::size_t>(1));
    heat.stepTimestep(+1);
    QCOMPARE(heat.selection().step, std::optional<std::size_t>(2));
    mean->setChecked(true);
    heat.findChild<QSlider*>(QStringLiteral("timestepSlider"))->setValue(5);
    QVERIFY(!mean->isChecked());
    heat.stepTimestep(+1);
    QCOMPARE(heat.selection().step, std::optional<std::size_t>(5));  // there is none behind the last
}

void AttentionTest::offersUniformColoursFirst() {
    HeatControls heat(testTheme());
    auto* box = heat.findChild<QComboBox*>(QStringLiteral("colorMapBox"));
    QCOMPARE(box->count(), 5);
    QCOMPARE(static_cast<ColorMap>(box->itemData(0).toInt()), ColorMap::Viridis);
    QCOMPARE(static_cast<ColorMap>(box->itemData(1).toInt()), ColorMap::Inferno);
    QCOMPARE(static_cast<ColorMap>(box->itemData(2).toInt()), ColorMap::Cividis);
    heat.setColors(ColorMap::Turbo);
    heat.setColors(static_cast<ColorMap>(77));  // written by another version, or by hand
    QCOMPARE(heat.selection().colors, ColorMap::Turbo);
}

void AttentionTest::theLineFollowsTheScrubber() {
    StepPlot plot(testTheme());
    QSignalSpy chosen(&plot, &StepPlot::stepChosen);
    auto* values = plot.findChild<QLabel*>(QStringLiteral("stepPlotValues"));
    const QString waiting = values->text();
    plot.setStep(2);
    QCOMPARE(values->text(), waiting);
    plot.show(smallCurves());
    QVERIFY(values->text().contains(QStringLiteral("301")));
    QVERIFY(values->text().contains(QLocale().toString(0.4)));
    QVERIFY(values->text().contains(QLocale().toString(12.5)));
    plot.setStep({});
    QVERIFY(!values->text().contains(QStringLiteral("301")));
    plot.setStep(9);  // of a photo with more timesteps
    plot.show(AttentionCurves());
    QVERIFY(values->text() != waiting);
    plot.clear();
    QCOMPARE(values->text(), waiting);
    QCOMPARE(chosen.count(), 0);
}

void AttentionTest::choosesATimestepInThePlot() {
    StepPlot plot(testTheme());
    plot.resize(300, plot.sizeHint().height());
    plot.QWidget::show();
    QSignalSpy chosen(&plot, &StepPlot::stepChosen);
    connect(&plot, &StepPlot::stepChosen, &plot, [&](int step) { plot.setStep(step); });
    QWidget* surface = surfaceOf(plot);
    press(surface);  // without curves there is nothing to choose
    QCOMPARE(chosen.count(), 0);
    plot.show(smallCurves());
    QVERIFY(waitFor([&] { return plot.xOf(3) > plot.xOf(0) + 50; }));
    const auto place = [&](int step) { return QPoint(static_cast<int>(plot.xOf(step)), surface->height() / 2); };
    QTest::mousePress(surface, Qt::LeftButton, {}, place(1));
    QCOMPARE(plot.step(), std::optional<int>(1));
    QTest::mouseMove(surface, place(3));
    QVERIFY(waitFor([&] { return plot.step() == 3; }));
    QTest::mouseRelease(surface, Qt::LeftButton, {}, place(3));
    QTest::keyClick(&plot, Qt::Key_Left);
    QCOMPARE(plot.step(), std::optional<int>(2));
    QTest::keyClick(&plot, Qt::Key_Right);
    QTest::keyClick(&plot, Qt::Key_Right);  // there is none behind the last
    QCOMPARE(plot.step(), std::optional<int>(3));
}

void AttentionTest::foldsASectionByKey() {
    auto* body = new QLabel(QStringLiteral("body"));
    Section section("newsSection", QStringLiteral("News"), body, testTheme());
    section.show();
    QSignalSpy changed(&section, &Section::openChanged);
    auto* header = section.findChild<QPushButton*>(QStringLiteral("newsSectionHeader"));
    QVERIFY(header->focusPolicy() & Qt::TabFocus);
    QVERIFY(section.isOpen() && body->isVisible());
    const QString shown = header->accessibleDescription();
    QTest::keyClick(header, Qt::Key_Space);
    QVERIFY(!section.isOpen() && !body->isVisible());
    QVERIFY(header->accessibleDescription() != shown);
    section.setOpen(true);
    QVERIFY(body->isVisible() && header->isChecked());
    QCOMPARE(changed.count(), 2);
}

void AttentionTest::theCanvasTellsWhereThePointerIs() {
    PhotoCanvas canvas(testTheme());
    canvas.resize(400, 300);
    canvas.show();
    QSignalSpy moved(&canvas, &PhotoCanvas::pointerMoved);
    QSignalSpy left(&canvas, &PhotoCanvas::pointerLeft);
    const auto moveTo = [&](QPointF at) {
        QMouseEvent move(QEvent::MouseMove, at, canvas.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas, &move);
    };
    moveTo({200, 150});  // no photo, no place in it
    QCOMPARE(moved.count(), 0);
    Image photo{40, 30, {}};
    photo.rgb.assign(40 * 30 * 3, 90);
    canvas.setPhoto(std::make_shared<const LoadedPhoto>(makeLoadedPhoto(photo)));
    moveTo({120, 80});
    QCOMPARE(moved.count(), 1);
    QCOMPARE(moved[0][0].toPointF(), canvas.imageFromView({120, 80}));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&canvas, &leave);
    QCOMPARE(left.count(), 1);
}

void AttentionTest::theThresholdOfOnePhotoCountsForAll() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    StudioSession& session = fixture.window->session();
    QSignalSpy changed(&session, &StudioSession::thresholdForAllChanged);
    session.setThresholdForAll();  // nothing was looked at
    QVERIFY(fixture.look(QStringLiteral("bird")));
    session.setThresholdForAll();  // nothing was moved
    QCOMPARE(changed.count(), 0);
    const TwoGaussians mixture = session.inspection()->preliminary.mixture;
    session.setThreshold(mixture.threshold + 0.5 * (mixture.mean[1] - mixture.threshold));
    session.setThresholdForAll();
    QCOMPARE(changed.count(), 1);
    QVERIFY(std::abs(session.thresholdShift() - 0.5) < 1e-9);
    QVERIFY(!session.hasOwnThreshold());
    actions(fixture).nextPhoto->trigger();
    QVERIFY(waitFor([&] { return session.mask() != nullptr; }));
    const double expected = shiftedThreshold(session.inspection()->preliminary.mixture, session.thresholdShift());
    QCOMPARE(session.threshold(), expected);
    QCOMPARE(session.mask()->settings.threshold, std::optional<double>(expected));
    // A photo's own threshold comes first; without it, the one for all counts again.
    session.setThreshold(mixture.threshold);
    QCOMPARE(session.threshold(), mixture.threshold);
    session.resetThreshold();
    QCOMPARE(session.threshold(), expected);
    session.clearThresholdForAll();
    QCOMPARE(changed.count(), 2);
    QCOMPARE(session.threshold(), session.inspection()->preliminary.mixture.threshold);
    QVERIFY(waitFor([&] { return !session.mask()->settings.threshold.has_value(); }));
}

void AttentionTest::labelsWithTheThresholdForAll() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    StudioSession& session = fixture.window->session();
    session.setThreshold(session.inspection()->preliminary.mixture.mean[0]);
    session.setThresholdForAll();
    const auto shiftOf = [&](const char* word, bool fromFolder) {
        LabelOptions options;
        options.concept_ = word;
        options.conceptFromFolder = fromFolder;
        options.out = fixture.path(QStringLiteral("out")).toStdString();
        const int before = fixture.script->labels;
        session.labelAll(options);
        const bool ended = waitFor([&] { return fixture.script->labels > before && !session.isLabelling(); });
        return ended ? fixture.script->lastLabel->thresholdShift : 99.0;
    };
    QCOMPARE(shiftOf("bird", false), -1.0);
    QCOMPARE(shiftOf("dog", false), 0.0);  // it was never moved for dogs
    QCOMPARE(shiftOf("", true), 0.0);
}

void AttentionTest::theWindowJoinsPlotAndScrubber() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    auto* plot = fixture.find<StepPlot>("stepPlot");
    auto* slider = fixture.find<QSlider>("timestepSlider");
    auto* values = fixture.find<QLabel>("stepPlotValues");
    QVERIFY(!plot->step());  // the average is no timestep
    press(fixture.find<QPushButton>("singleMapButton"));
    slider->setValue(1);
    QCOMPARE(plot->step(), std::optional<int>(1));
    QVERIFY(waitFor([&] { return values->text().contains(QStringLiteral("761")); }));
    QTest::keyClick(plot, Qt::Key_Right);
    QCOMPARE(slider->value(), 2);
    QVERIFY(values->text().contains(QStringLiteral("571")));
    press(fixture.find<QPushButton>("averageButton"));
    QVERIFY(!plot->step());
    // The pointer on the middle of the photo reads the concept.
    auto* canvas = fixture.find<PhotoCanvas>("photoCanvas");
    const QPointF middle = canvas->viewFromImage({44, 34});
    QMouseEvent move(QEvent::MouseMove, middle, canvas->mapToGlobal(middle), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(canvas, &move);
    QCOMPARE(fixture.find<QLabel>("readoutWord1")->text(), QStringLiteral("bird"));
    actions(fixture).nextPhoto->trigger();
    QVERIFY(fixture.find<QLabel>("readoutHint")->isVisibleTo(fixture.find<QWidget>("attentionReadout")));
}

void AttentionTest::theWindowUsesTheThresholdForAll() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    StudioSession& session = fixture.window->session();
    auto* forAll = fixture.find<QPushButton>("thresholdForAllButton");
    auto* text = fixture.find<QLabel>("thresholdForAllText");
    auto* stop = fixture.find<QPushButton>("clearThresholdForAllButton");
    auto* plot = fixture.find<ThresholdPlot>("thresholdPlot");
    QVERIFY(!forAll->isEnabled());
    QVERIFY(!text->isVisible());
    plot->setFocus();
    for (int times = 0; times < 8; ++times) QTest::keyClick(plot, Qt::Key_Right);
    QVERIFY(forAll->isEnabled());
    press(forAll);
    QVERIFY(session.thresholdShift() > 0);
    QVERIFY(text->isVisible());
    QVERIFY(!forAll->isEnabled());
    actions(fixture).nextPhoto->trigger();
    QVERIFY(waitFor([&] { return session.mask() != nullptr; }));
    QCOMPARE(plot->threshold(), session.threshold());
    QVERIFY(plot->threshold() > session.inspection()->preliminary.mixture.threshold);
    // Reset goes back to what counts for all.
    QTest::keyClick(plot, Qt::Key_Left);
    press(fixture.find<QPushButton>("resetThresholdButton"));
    QCOMPARE(plot->threshold(), session.threshold());
    QVERIFY(!session.hasOwnThreshold());
    QVERIFY(session.thresholdShift() > 0);
    press(stop);
    QVERIFY(!text->isVisible());
    QCOMPARE(plot->threshold(), session.inspection()->preliminary.mixture.threshold);
}

}  // namespace maskwright::ui
