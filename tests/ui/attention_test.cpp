// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention_test.h"

#include <QSignalSpy>
#include <QTest>
#include <cmath>

#include "attention_fixture.h"
#include "concept/attention_readout.h"
#include "session/attention_curves.h"
#include "session/heat_picture.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

bool holds(const HeatMap& map, const std::vector<double>& expected) {
    if (map.values.size() != expected.size()) return false;
    for (std::size_t i = 0; i < expected.size(); ++i)
        if (std::abs(map.values[i] - expected[i]) > 1e-6) return false;
    return true;
}

}  // namespace

void AttentionTest::addsWordsAndAveragesLayers() {
    const AttentionMaps maps = smallMaps();
    TimestepMeans means;
    QVERIFY(holds(selectedMap(maps, ownSelection({3}, 0, {1}), means), {0, 0.01, 0, 0.2}));
    QVERIFY(holds(selectedMap(maps, ownSelection({2, 3}, 0, {1}), means), {0, 0.02, 0, 0.3}));
    QVERIFY(holds(selectedMap(maps, ownSelection({2, 3}, 1, {0}), means), {0.6}));
    // The coarse layer is spread over the cells of the fine one.
    QVERIFY(holds(selectedMap(maps, ownSelection({3}, 1, {0, 1}), means), {0.2, 0.205, 0.2, 0.4}));
}

void AttentionTest::averagesTheTimesteps() {
    const AttentionMaps maps = smallMaps();
    TimestepMeans means;
    for (int time = 0; time < 2; ++time) {  // the second time from what was kept
        QVERIFY(holds(selectedMap(maps, ownSelection({3}, {}, {1}), means), {0, 0.01, 0, 0.3}));
        QVERIFY(holds(selectedMap(maps, ownSelection({2, 3}, {}, {0}), means), {0.45}));
    }
}

void AttentionTest::showsNothingThatWasNotRecorded() {
    const AttentionMaps maps = smallMaps();
    TimestepMeans means;
    for (const HeatSelection& selection :
         {ownSelection({4}, 0, {1}), ownSelection({3}, 2, {1}), ownSelection({3}, 0, {2}), ownSelection({}, 0, {1}),
          ownSelection({3}, 0, {})})
        QVERIFY(selectedMap(maps, selection, means).values.empty());
    QVERIFY(selectedMap({}, ownSelection({0}, 0, {0}), means).values.empty());
    Inspection inspection;
    inspection.maps = maps;
    QVERIFY(makeHeatPicture(inspection, ownSelection({9}, 0, {0})).image.isNull());
    QVERIFY(!makeHeatPicture(inspection, ownSelection({3}, 0, {0, 1})).image.isNull());
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
        for (const HeatSelection& selection :
             {average, ownSelection({5}, {}, {0, 1}), ownSelection({2, 5}, {}, {2}), ownSelection({5}, 3, {0})})
            QCOMPARE(look(painter.paint(inspection, selection)), look(makeHeatPicture(*inspection, selection)));
    QVERIFY(look(painter.paint(first, ownSelection({5}, {}, {0}))) !=
            look(painter.paint(first, ownSelection({5}, 0, {0}))));
}

void AttentionTest::curvesHaveTheValuesOfEachTimestep() {
    const AttentionCurves curves = attentionCurves(smallMaps(), ownSelection({2, 3}, 0, {1}));
    QCOMPARE(curves.timesteps, (std::vector<int>{601, 1}));
    QVERIFY(std::abs(curves.mass[0] - (0.02 + 0.3) / 4) < 1e-6);
    QVERIFY(std::abs(curves.mass[1] - (0.02 + 0.6) / 4) < 1e-6);
    QCOMPARE(curves.area, (std::vector<double>{0.25, 0.25}));  // one cell of four stands out
    QVERIFY(attentionCurves({}, ownSelection({0}, 0, {0})).timesteps.empty());
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
    maker.want(first, ownSelection({1}, 0, {0}));
    maker.want(first, ownSelection({5}, 0, {0}));
    maker.want(second, ownSelection({5}, 0, {0, 1}));
    QVERIFY(waitFor([&] { return !made.empty(); }));
    QCOMPARE(made.size(), std::size_t{1});
    QCOMPARE(made[0].mass, attentionCurves(second->maps, ownSelection({5}, 0, {0, 1})).mass);
    QCOMPARE(cleared.count(), 2);
    // Another timestep or other colours change nothing; other words do.
    HeatSelection other = ownSelection({5}, 3, {0, 1});
    other.colors = ColorMap::Grey;
    maker.want(second, other);
    maker.want(second, ownSelection({4}, {}, {0, 1}));
    QVERIFY(waitFor([&] { return made.size() == 2; }));
    QCOMPARE(made[1].mass, attentionCurves(second->maps, ownSelection({4}, 0, {0, 1})).mass);
    QCOMPARE(cleared.count(), 2);
    maker.want(nullptr, {});
    QCOMPARE(cleared.count(), 3);
}

void AttentionTest::tellsWhichWordsLookAtAPoint() {
    const AttentionMaps maps = smallMaps();
    const auto near = [](double a, double b) { return std::abs(a - b) < 1e-6; };
    const auto words = attentionAt(maps, ownSelection({0}, 1, {1}), {39.5, 30});
    QCOMPARE(words.size(), std::size_t{3});  // the marker is no word
    QCOMPARE(words[0].token, std::size_t{3});
    QVERIFY(near(words[0].value, 0.4) && near(words[1].value, 0.2) && near(words[2].value, 0));
    // Both layers, both timesteps.
    const auto mean = attentionAt(maps, ownSelection({0}, {}, {0, 1}), {30, 30}, /*most=*/1);
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

}  // namespace maskwright::ui
