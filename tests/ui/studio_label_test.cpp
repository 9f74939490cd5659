// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio_label_test.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include "canvas/elided_label.h"
#include "concept/label_dialog.h"
#include "studio_actions.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

/// Opens the dialog and fills in the folder.
LabelDialog* openLabelling(StudioFixture& fixture, const QString& conceptText) {
    actions(fixture).labelAll->trigger();
    auto* dialog = fixture.window->findChild<LabelDialog*>();
    if (dialog == nullptr) return nullptr;
    dialog->findChild<QLineEdit*>(QStringLiteral("labelConcept"))->setText(conceptText);
    dialog->findChild<QLineEdit*>(QStringLiteral("labelFolder"))->setText(fixture.path(QStringLiteral("out")));
    return dialog;
}

void startLabelling(StudioFixture& fixture) {
    LabelDialog* dialog = openLabelling(fixture, QStringLiteral("bird"));
    QVERIFY(dialog != nullptr);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("startLabelButton")), Qt::LeftButton);
}

}  // namespace

void StudioLabelTest::labelsTheFolder() {
    StudioFixture fixture;
    QVERIFY(!actions(fixture).labelAll->isEnabled());
    QVERIFY(fixture.openThreePhotos());
    LabelDialog* dialog = openLabelling(fixture, QString());
    QVERIFY(dialog != nullptr);
    auto* start = dialog->findChild<QPushButton*>(QStringLiteral("startLabelButton"));
    QVERIFY(!start->isEnabled());  // nothing to look for
    dialog->findChild<QLineEdit*>(QStringLiteral("labelConcept"))->setText(QStringLiteral("bird"));
    QVERIFY(start->isEnabled());
    dialog->findChild<QLineEdit*>(QStringLiteral("labelFolder"))->setText(fixture.path());
    QVERIFY(!start->isEnabled());  // never into the photos
    dialog->findChild<QLineEdit*>(QStringLiteral("labelFolder"))->setText(QStringLiteral("relative"));
    QVERIFY(!start->isEnabled());
    fixture.dialogs.answer = fixture.path(QStringLiteral("out"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("browseButton")), Qt::LeftButton);
    dialog->findChild<QCheckBox*>(QStringLiteral("labelSnapBox"))->setChecked(false);
    dialog->findChild<QCheckBox*>(QStringLiteral("resumeBox"))->setChecked(true);
    QTest::mouseClick(start, Qt::LeftButton);
    QVERIFY(waitFor([&] { return !cardTitle(fixture).isEmpty(); }));
    const LabelOptions& options = *fixture.script->lastLabel;
    QCOMPARE(options.concept_, std::string("bird"));
    QCOMPARE(QString::fromStdString(options.out.string()), fixture.path(QStringLiteral("out")));
    QCOMPARE(QString::fromStdString(options.images.string()), fixture.path());
    QVERIFY((options.formats == std::vector<std::string>{"png", "coco"}));
    QVERIFY(options.resume && !options.edgeSnap && !options.conceptFromFolder);
    QVERIFY(cardTitle(fixture).contains(QLatin1Char('3')));
    QVERIFY(cardDetail(fixture).contains(QStringLiteral("broken.png")));
    QTest::mouseClick(fixture.find<QPushButton>("cardAction"), Qt::LeftButton);
    QCOMPARE(fixture.dialogs.shownFolder, fixture.path(QStringLiteral("out")));
}

void StudioLabelTest::cancelsLabellingAndKeepsMasks() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    fixture.script->shut();
    startLabelling(fixture);
    auto* cancel = fixture.find<QPushButton>("cancelButton");
    QVERIFY(waitFor([&] { return cancel->isVisible(); }));
    QVERIFY(!actions(fixture).labelAll->isEnabled());
    QVERIFY(
        waitFor([&] { return fixture.find<ElidedLabel>("jobText")->text().contains(QStringLiteral("first.png")); }));
    QTest::mouseClick(cancel, Qt::LeftButton);
    // The photo in hand is finished first; who cannot wait for it may leave it.
    QCOMPARE(cancel->text(), QStringLiteral("Stop now"));
    QVERIFY(waitFor([&] { return !cardTitle(fixture).isEmpty(); }));
    QVERIFY(fixture.window->runner().isIdle());
    QVERIFY(actions(fixture).labelAll->isEnabled());
    // The next labelling proposes to go on there.
    actions(fixture).labelAll->trigger();
    auto* dialog = fixture.window->findChild<LabelDialog*>();
    QVERIFY(dialog->findChild<QCheckBox*>(QStringLiteral("resumeBox"))->isChecked());
    QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("labelFolder"))->text(), fixture.path(QStringLiteral("out")));
}

void StudioLabelTest::looksAfterLabelling() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    fixture.script->shut();
    startLabelling(fixture);
    QVERIFY(waitFor([&] { return fixture.find<QPushButton>("cancelButton")->isVisible(); }));
    fixture.find<QLineEdit>("conceptField")->setText(QStringLiteral("dog"));
    QTest::mouseClick(fixture.find<QPushButton>("lookButton"), Qt::LeftButton);
    QCOMPARE(fixture.window->session().looking(), StudioSession::Looking::Waiting);
    QVERIFY(fixture.find<QLabel>("inspectorHint")->text().contains(QStringLiteral("dog")));
    fixture.script->open();
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    QCOMPARE(fixture.script->labels.load(), 1);
}

void StudioLabelTest::closesWhileIdle() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.window->close());
    QVERIFY(!fixture.window->isVisible());
}

void StudioLabelTest::closesWhileLooking() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    fixture.script->shut();
    fixture.find<QLineEdit>("conceptField")->setText(QStringLiteral("bird"));
    QTest::mouseClick(fixture.find<QPushButton>("lookButton"), Qt::LeftButton);
    QVERIFY(waitFor([&] { return fixture.window->session().looking() == StudioSession::Looking::Yes; }));
    QVERIFY(!fixture.window->close());  // first the engine stops
    fixture.window->close();            // asking twice changes nothing
    QVERIFY(waitFor([&] { return !fixture.window->isVisible(); }));
    QVERIFY(fixture.window->runner().isIdle());
}

void StudioLabelTest::closesWhileLabelling() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    fixture.script->shut();
    startLabelling(fixture);
    QVERIFY(waitFor([&] { return fixture.find<QPushButton>("cancelButton")->isVisible(); }));
    fixture.find<QLineEdit>("conceptField")->setText(QStringLiteral("bird"));
    QTest::mouseClick(fixture.find<QPushButton>("lookButton"), Qt::LeftButton);  // waits in the queue
    QVERIFY(!fixture.window->close());
    QTest::mouseClick(fixture.find<QPushButton>("stopAndCloseButton"), Qt::LeftButton);
    QVERIFY(waitFor([&] { return !fixture.window->isVisible(); }));
    QCOMPARE(fixture.script->inspections.load(), 0);
}

void StudioLabelTest::remembersSettings() {
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("studio.ini")), QSettings::IniFormat);
    ScriptedDialogs dialogs;
    const StudioParts parts{.engine = fakeEngine(std::make_shared<EngineScript>()),
                            .theme = testTheme(),
                            .dialogs = dialogs,
                            .settings = settings,
                            .samples = {},
                            .projects = {}};
    {
        StudioWindow window(parts);
        window.findChild<QSlider*>(QStringLiteral("opacitySlider"))->setValue(33);
        window.findChild<QCheckBox*>(QStringLiteral("edgeSnapBox"))->setChecked(false);
        window.findChild<QComboBox*>(QStringLiteral("colorMapBox"))->setCurrentIndex(1);
        QVERIFY(window.close());
    }
    StudioWindow window(parts);
    QCOMPARE(window.findChild<QSlider*>(QStringLiteral("opacitySlider"))->value(), 33);
    QVERIFY(!window.session().edgeSnap());
    QCOMPARE(window.findChild<QComboBox*>(QStringLiteral("colorMapBox"))->currentIndex(), 1);
    settings.setValue(QStringLiteral("theme"), 99);  // written by another version, or by hand
    settings.setValue(QStringLiteral("opacity"), QStringLiteral("much"));
    StudioWindow other(parts);
    QCOMPARE(other.findChild<QSlider*>(QStringLiteral("opacitySlider"))->value(), 0);
    testTheme().choose(ThemeChoice::System);
}

}  // namespace maskwright::ui
