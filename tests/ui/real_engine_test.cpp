// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_engine_test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "exporter/png.h"
#include "pipeline/engine.h"
#include "pipeline/model_report.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

constexpr int kPatienceMs = 120000;

}  // namespace

void RealEngineTest::initTestCase() {
    try {
        builtInModel();
    } catch (const Error& error) {
        QSKIP(error.what());
    }
}

void RealEngineTest::looksAndLabels() {
    StudioFixture fixture([] { return loadEngine().makePort(); });
    QVERIFY(fixture.openThreePhotos());
    StudioSession& session = fixture.window->session();
    session.look(QStringLiteral("bird"));
    QVERIFY(QTest::qWaitFor([&] { return session.mask() != nullptr; }, kPatienceMs));
    const AttentionMaps& maps = session.inspection()->maps;
    QCOMPARE(maps.maps.size(), maps.timesteps.size() * maps.layers.size() * maps.tokens.size());
    QVERIFY(!maps.conceptTokens.empty());
    QCOMPARE(session.mask()->mask.width, 96);
    // Looking at the same photo again gives the same bits.
    const auto first = session.inspection();
    session.look(QStringLiteral("dog"));
    session.look(QStringLiteral("bird"));
    QVERIFY(QTest::qWaitFor([&] { return session.mask() != nullptr; }, kPatienceMs));
    QVERIFY(session.inspection()->preliminary.mask == first->preliminary.mask);

    LabelOptions options;
    options.concept_ = "bird";
    options.out = fixture.path(QStringLiteral("out")).toStdString();
    bool done = false;
    connect(&session, &StudioSession::labelled, this, [&](const LabelResult& result) { done = result.masks == 3; });
    session.labelAll(options);
    QVERIFY(QTest::qWaitFor([&] { return done; }, kPatienceMs));
    QCOMPARE(readMaskPng(fixture.path(QStringLiteral("out/masks/third.png")).toStdString()).width, 96);
    QFile file(fixture.path(QStringLiteral("out/annotations.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("images")].toArray().size(), 3);
}

}  // namespace maskwright::ui
