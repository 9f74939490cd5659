// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pains_work_test.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <algorithm>
#include <filesystem>
#include <random>

#include "exporter/png.h"
#include "gallery/gallery_panel.h"
#include "pains_support.h"
#include "pipeline/mask_import.h"
#include "studio_actions.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

/// The project's files as they lie on the disk at this moment, as after the plug was pulled.
QString copyOfFiles(const StudioFixture& fixture, const char* name) {
    const fs::path copy = pathOf(fixture.projects()) / name;
    fs::copy(pathOf(projectOf(fixture)), copy, fs::copy_options::recursive);
    return QString::fromStdString(toUtf8(copy));
}

bool opens(StudioFixture& fixture, const QString& project) {
    fixture.window->open(project);
    return waitFor([&] { return projectOf(fixture) == project; });
}

bool isInOrder(const QString& project) {
    const auto findings = reread(project).doctor();
    return std::none_of(findings.begin(), findings.end(), [](const ProjectFinding& finding) {
        return finding.severity == ProjectFinding::Severity::Damage;
    });
}

}  // namespace

void PainsWorkTest::pain01_workIsNotLost() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    press(fixture, Qt::Key_B);
    stroke(fixture);
    const TiledMask painted = *fixture.window->review().layers().shown();
    QVERIFY(isSettled(fixture));
    press(fixture, Qt::Key_S, Qt::ControlModifier);  // out of habit
    QCOMPARE(cardTitle(fixture), QStringLiteral("Everything is saved as you go."));
    const QString copy = copyOfFiles(fixture, "unplugged.mwproj");
    QVERIFY(opens(fixture, copy));
    QVERIFY(waitFor([&] { return fixture.window->review().layers().shown() != nullptr; }));
    QVERIFY(*fixture.window->review().layers().shown() == painted);
    QCOMPARE(cardTitle(fixture), QStringLiteral("Maskwright ended without closing this project."));
}

void PainsWorkTest::pain02_switchingPhotosMixesNothingUp() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    PhotoCanvas* canvas = canvasOf(fixture);
    press(fixture, Qt::Key_B);
    stroke(fixture, {5, 5}, {9, 5});
    const TiledMask first = *fixture.window->review().layers().shown();
    // In the middle of a stroke, and back again while the other photo is still being read.
    const QPoint at = canvas->viewFromImage({60, 60}).toPoint();
    QTest::mousePress(canvas, Qt::LeftButton, {}, at);
    QTest::mouseMove(canvas, at + QPoint(30, 0));
    press(fixture, Qt::Key_D);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, at);
    press(fixture, Qt::Key_A);
    press(fixture, Qt::Key_D);
    QVERIFY(hasMask(fixture));
    QCOMPARE(fixture.window->session().currentFile(), QStringLiteral("birds/second.png"));
    stroke(fixture, {5, 60}, {9, 60});
    const TiledMask second = *fixture.window->review().layers().shown();
    press(fixture, Qt::Key_D);
    QVERIFY(hasMask(fixture));
    QVERIFY(isSettled(fixture));
    const auto storedFirst = storedMask(fixture, "birds/first.png");
    QVERIFY(storedFirst.has_value());
    QVERIFY(storedFirst->toMask().at(5, 5) == 1 && storedFirst->toMask().at(62, 60) == 1);
    QVERIFY(storedFirst->area() > first.area());  // the stroke that was cut short as well
    QVERIFY(storedFirst->toMask().at(5, 60) == 0);
    QVERIFY(storedMask(fixture, "birds/second.png") == second);
    QVERIFY(!storedMask(fixture, "third.png").has_value());
}

void PainsWorkTest::pain03_aWriteCutShortLeavesAProjectThatOpens() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    press(fixture, Qt::Key_B);
    for (int y = 5; y < 65; y += 10) stroke(fixture, {5.0, double(y)}, {25.0, double(y)});
    QVERIFY(isSettled(fixture));
    const QString whole = copyOfFiles(fixture, "whole.mwproj");
    const auto length = fs::file_size(pathOf(whole) / "project.db-wal");
    for (int cut = 1; cut <= 6; ++cut) {
        const fs::path copy = pathOf(fixture.projects()) / ("cut" + std::to_string(cut) + ".mwproj");
        fs::copy(pathOf(whole), copy, fs::copy_options::recursive);
        fs::resize_file(copy / "project.db-wal", length * static_cast<std::uintmax_t>(cut) / 7);
        const QString path = QString::fromStdString(toUtf8(copy));
        QVERIFY2(opens(fixture, path), qPrintable(path));
        QVERIFY(isInOrder(path));
    }
}

void PainsWorkTest::pain04_anUnreadableProjectIsNotReplacedByAnEmptyOne() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    const QString folder = projectOf(fixture);
    const QString photos = fixture.path();
    fixture.window->review().close();
    const fs::path database = pathOf(folder) / "project.db";
    QVERIFY(waitFor([&] { return !fs::exists(pathOf(folder) / "project.db-wal"); }));
    writeAtomically(database, std::string(fs::file_size(database), 'x'));
    const auto damaged = readBytes(database);
    for (const QString& path : {folder, photos}) {  // by itself, and as the project of its photos
        fixture.window->open(path);
        QVERIFY(waitFor([&] { return cardTitle(fixture) == QLatin1String("The project cannot be opened."); }));
        QVERIFY(!fixture.window->review().isOpen());
        QVERIFY(readBytes(database) == damaged);
        fixture.find<QAbstractButton>("cardClose")->click();
    }
    QVERIFY(!fixture.window->review().canEdit());
}

void PainsWorkTest::pain05_importingAgainKeepsHandEdits() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    press(fixture, Qt::Key_B);
    stroke(fixture);
    const TiledMask mine = *fixture.window->review().layers().shown();
    const fs::path masks = outFolder(fixture);
    writeMaskPng(masks / "birds/first.png", Mask(96, 72));
    QSignalSpy imported(&fixture.window->review(), &ReviewSession::imported);
    for (int round = 0; round < 2; ++round)
        fixture.window->review().importMasks(
            {.form = MaskImportRequest::Form::Pngs, .path = masks, .conceptName = "bird", .options = {}});
    QVERIFY(waitFor([&] { return imported.count() == 2; }));
    QVERIFY(isSettled(fixture));
    QVERIFY(storedMask(fixture, "birds/first.png") == mine);
    QVERIFY(*fixture.window->review().layers().shown() == mine);
}

void PainsWorkTest::pain06_hidingChangesNothingThatIsStored() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    press(fixture, Qt::Key_B);
    stroke(fixture);
    QVERIFY(isSettled(fixture));
    const auto before = storedMask(fixture, "birds/first.png");
    for (const Qt::Key key : {Qt::Key_H, Qt::Key_M, Qt::Key_O, Qt::Key_F, Qt::Key_M, Qt::Key_V}) press(fixture, key);
    for (QSlider* slider : fixture.window->findChildren<QSlider*>())
        if (slider->isVisible() && slider->objectName().contains(QLatin1String("pacity"))) slider->setValue(1);
    for (const char* name : {"compareBox", "compareLayerBox"})
        if (auto* box = fixture.find<QComboBox>(name)) box->setCurrentIndex(box->count() - 1);
    QVERIFY(isSettled(fixture));
    QVERIFY(storedMask(fixture, "birds/first.png") == before);
    QCOMPARE(fixture.window->review().layers().history.undoable, std::size_t{1});
}

void PainsWorkTest::pain07_undoStaysWithThePhotoShown() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    press(fixture, Qt::Key_B);
    stroke(fixture);
    QVERIFY(isSettled(fixture));
    const auto painted = storedMask(fixture, "birds/first.png");
    press(fixture, Qt::Key_D);
    QVERIFY(hasMask(fixture));
    QVERIFY(!actions(fixture).undo->isEnabled());
    press(fixture, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(isSettled(fixture));
    QVERIFY(storedMask(fixture, "birds/first.png") == painted);
    press(fixture, Qt::Key_A);
    QVERIFY(waitFor([&] { return actions(fixture).undo->isEnabled(); }));
    press(fixture, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitFor([&] { return actions(fixture).redo->isEnabled(); }));
    QVERIFY(storedMask(fixture, "birds/first.png") != painted);
    actions(fixture).redo->trigger();  // the menu does what the key does
    QVERIFY(waitFor([&] { return actions(fixture).undo->isEnabled(); }));
    QVERIFY(storedMask(fixture, "birds/first.png") == painted);
}

void PainsWorkTest::pain08_ahundredStepsBackAndForth() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    press(fixture, Qt::Key_B);
    canvasOf(fixture)->setBrushSize(2);
    const TiledMask before = *fixture.window->review().layers().shown();
    for (int i = 0; i < 150; ++i) {
        const int column = i % 15, row = i / 15;
        const double x = 2.0 + column * 6, y = 2.0 + row * 7;
        stroke(fixture, {x, y}, {x + 3, y});
    }
    QVERIFY(isSettled(fixture));
    const TiledMask after = *fixture.window->review().layers().shown();
    const std::size_t steps = fixture.window->review().layers().history.undoable;
    QVERIFY(steps > 100);  // those within the mask changed nothing
    const auto step = [&](QAction* action) {
        if (!waitFor([&] { return action->isEnabled(); })) return false;
        action->trigger();
        return isSettled(fixture);
    };
    for (std::size_t i = 0; i < steps; ++i) QVERIFY(step(actions(fixture).undo));
    QVERIFY(*fixture.window->review().layers().shown() == before);
    QVERIFY(!actions(fixture).undo->isEnabled());
    for (std::size_t i = 0; i < steps; ++i) QVERIFY(step(actions(fixture).redo));
    QVERIFY(*fixture.window->review().layers().shown() == after);
    QVERIFY(storedMask(fixture, "birds/first.png") == after);
}

void PainsWorkTest::pain18_historyStaysBounded() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    const QString folder = projectOf(fixture);
    fixture.window->review().close();
    QVERIFY(waitFor([&] { return !fs::exists(pathOf(folder) / "project.db-wal"); }));
    Project project = Project::open(pathOf(folder));
    constexpr std::uint64_t kBudget = 64 << 10;
    project.setHistoryBudget(kBudget);
    const std::int64_t bird = project.addConcept("bird");
    std::mt19937 random(18);
    TiledMask mask(96, 72);
    std::size_t most = 0;
    for (int i = 0; i < 300; ++i) {
        Mask grain(96, 72);
        for (std::uint8_t& pixel : grain.pixels) pixel = random() % 2;
        const TiledMask next(grain);
        project.apply({{.image = 1,
                        .what = "brush",
                        .layers = {{{1, bird, 1, LayerKind::Human}, 96, 72, difference(mask, next)}},
                        .state = {},
                        .note = {}}});
        mask = next;
        most = std::max(most, project.history(1).undoable);
    }
    // The oldest were forgotten, the newest are there.
    QCOMPARE(project.history(1).undoable, most);
    QVERIFY(most > 5 && most < 300);
    QVERIFY(project.undo(1).has_value());
}

void PainsWorkTest::pain22_theFirstRunSaysWhatToDo() {
    StudioFixture fixture;
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
    const auto visibleText = [&](const char* name) {
        const auto* label = fixture.find<QLabel>(name);
        return label != nullptr && label->isVisible() ? label->text() : QString();
    };
    QCOMPARE(visibleText("startTitle"), QStringLiteral("Drop a folder of photos here"));
    int primary = 0;
    for (const QPushButton* button : fixture.window->findChildren<QPushButton*>())
        primary += button->isVisible() && button->property("kind") == QLatin1String("primary") ? 1 : 0;
    QCOMPARE(primary, 1);
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(visibleText("inspectorHint").startsWith(QLatin1String("Type what to look for")));
    QCOMPARE(fixture.find<QLabel>("layerSource")->text(),
             QStringLiteral("No mask yet. Look for the concept, or paint one."));
}

void PainsWorkTest::pain23_trivialActsDoNotCrash() {
    StudioFixture fixture;
    fixture.window->show();
    const auto triggerAll = [&] {
        for (QAction* action : actions(fixture).all()) {
            if (action == actions(fixture).quit || !action->isEnabled()) continue;
            action->trigger();  // file dialogs answer "cancel"
            for (auto* dialog : fixture.window->findChildren<QDialog*>()) dialog->reject();
            QTest::qWait(1);
        }
    };
    triggerAll();
    fixture.addFile(QStringLiteral("a-broken.png"), QByteArray("not a picture"));
    QVERIFY(openForReview(fixture) || fixture.window->review().isOpen());
    triggerAll();
    press(fixture, Qt::Key_D);
    triggerAll();
    QVERIFY(waitFor([&] { return fixture.window->review().isSaved() && fixture.window->runner().isIdle(); }));
    QVERIFY(isInOrder(projectOf(fixture)));
}

void PainsWorkTest::pain24_whatIsNotReviewedIsFound() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    QVERIFY(accept(fixture));
    auto* states = fixture.find<QComboBox>("stateFilter");
    QVERIFY(isSettled(fixture));
    const int unreviewed = states->findData(static_cast<int>(ReviewState::Unreviewed));
    QCOMPARE(states->itemText(unreviewed), QStringLiteral("Unreviewed (2)"));
    QCOMPARE(fixture.find<QLabel>("reviewLeft")->text(), QStringLiteral("2 of 3 left"));
    states->setCurrentIndex(unreviewed);
    QCOMPARE(fixture.find<QListView>("photoList")->model()->rowCount(), 2);
    states->setCurrentIndex(0);
    fixture.window->findChild<GalleryPanel*>()->choose(QStringLiteral("birds/first.png"));
    press(fixture, Qt::Key_U);
    QCOMPARE(fixture.window->session().currentFile(), QStringLiteral("birds/second.png"));
    press(fixture, Qt::Key_U);
    QCOMPARE(fixture.window->session().currentFile(), QStringLiteral("third.png"));
    press(fixture, Qt::Key_D, Qt::ShiftModifier);  // round to the first that is left
    QCOMPARE(fixture.window->session().currentFile(), QStringLiteral("birds/second.png"));
}

}  // namespace maskwright::ui
