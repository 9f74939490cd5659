// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio_review_test.h"

#include <QAction>
#include <QActionGroup>
#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include "canvas/photo_canvas.h"
#include "review_flow.h"
#include "settings/key_bindings.h"
#include "settings/key_bindings_dialog.h"
#include "studio_actions.h"

namespace maskwright::ui {

void StudioReviewTest::acceptsAndGoesOn() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    auto* canvas = fixture.window->findChild<PhotoCanvas*>();
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Return);
    QCOMPARE(fixture.window->session().currentFile(), QStringLiteral("birds/second.png"));
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    QTest::keyClick(canvas, Qt::Key_X);
    QCOMPARE(fixture.window->session().currentFile(), QStringLiteral("third.png"));
    QVERIFY(isSettled(fixture));
    QCOMPARE(fixture.find<QLabel>("reviewLeft")->text(), QStringLiteral("1 of 3 left"));
    const Project project = reread(projectOf(fixture));
    const ProjectImage first = photoIn(project, "birds/first.png");
    QCOMPARE(first.state, ReviewState::Accepted);
    QCOMPARE(photoIn(project, "birds/second.png").state, ReviewState::Rejected);
    // What was accepted no longer depends on the model.
    QVERIFY(project.layer({first.id, 1, 1, LayerKind::Human}).has_value());
}

void StudioReviewTest::paintsUndoesAndKeepsItAcrossARestart() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    const std::size_t before = fixture.window->review().layers().shown()->area();
    QTest::keyClick(fixture.window->findChild<PhotoCanvas*>(), Qt::Key_B);
    QVERIFY(actions(fixture).tools->checkedAction()->objectName() == QLatin1String("toolBrush"));
    stroke(fixture);
    const std::size_t painted = fixture.window->review().layers().shown()->area();
    QVERIFY(painted > before);
    QVERIFY(isSettled(fixture));
    const QString folder = projectOf(fixture);
    {
        const Project project = reread(folder);
        const ProjectImage photo = photoIn(project, "birds/first.png");
        QCOMPARE(photo.state, ReviewState::Edited);
        QCOMPARE(project.finalMask(photo.id, 1)->area(), painted);
    }
    fixture.window->open(folder);  // as after a restart
    QVERIFY(waitFor([&] { return fixture.window->review().layers().history.undoable == 1; }));
    QVERIFY(isSettled(fixture));
    actions(fixture).undo->trigger();
    QVERIFY(waitFor([&] { return fixture.window->review().layers().history.redoable == 1; }));
    QCOMPARE(fixture.window->review().layers().shown()->area(), before);
    QCOMPARE(photoIn(reread(folder), "birds/first.png").state, ReviewState::Unreviewed);
}

void StudioReviewTest::answersStayInertWhileTyping() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    auto* field = fixture.find<QLineEdit>("photoFilter");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("xnubeadf1"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), QStringLiteral("xnubeadf1"));
    QVERIFY(isSettled(fixture));
    const Project project = reread(projectOf(fixture));
    for (const ProjectImage& photo : project.images()) QCOMPARE(photo.state, ReviewState::Unreviewed);
}

void StudioReviewTest::bulkAnswersTakeTheSelection() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    fixture.find<QListView>("photoList")->selectAll();
    actions(fixture).needsWork->trigger();
    QVERIFY(isSettled(fixture));
    const Project project = reread(projectOf(fixture));
    for (const ProjectImage& photo : project.images()) QCOMPARE(photo.state, ReviewState::NeedsWork);
}

void StudioReviewTest::lockedPhotosRefuseAnswers() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    actions(fixture).lock->trigger();
    QVERIFY(!fixture.window->review().canEdit());
    actions(fixture).accept->trigger();
    QVERIFY(waitFor([&] { return fixture.window->review().isSaved(); }));
    // It stays and says why, rather than go on as if it were answered.
    QCOMPARE(fixture.window->session().currentFile(), QStringLiteral("birds/first.png"));
    QCOMPARE(cardTitle(fixture), QStringLiteral("This photo is locked. Unlock it to answer."));
    const ProjectImage photo = photoIn(reread(projectOf(fixture)), "birds/first.png");
    QVERIFY(photo.locked);
    QCOMPARE(photo.state, ReviewState::Unreviewed);
}

void StudioReviewTest::nothingHereIsOneStepBack() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    ReviewSession& review = fixture.window->review();
    const TiledMask seen = *review.layers().shown();
    QVERIFY(seen.area() > 0);
    review.markAbsent();
    QCOMPARE(review.layers().shown()->area(), 0U);  // at once
    QVERIFY(isSettled(fixture));
    QVERIFY(waitFor([&] { return review.layers().history.undoable == 1; }));
    {
        const Project project = reread(projectOf(fixture));
        const ProjectImage photo = photoIn(project, "birds/first.png");
        QCOMPARE(photo.state, ReviewState::Accepted);
        QCOMPARE(project.layer({photo.id, 1, 1, LayerKind::Human})->area(), 0U);
        QCOMPARE(project.finalMask(photo.id, 1)->area(), 0U);
    }
    actions(fixture).undo->trigger();
    QVERIFY(waitFor([&] { return review.layers().history.redoable == 1; }));
    QVERIFY(*review.layers().shown() == seen);
    const Project project = reread(projectOf(fixture));
    const ProjectImage photo = photoIn(project, "birds/first.png");
    QCOMPARE(photo.state, ReviewState::Unreviewed);
    QVERIFY(!project.hasLayer({photo.id, 1, 1, LayerKind::Human}));
}

void StudioReviewTest::nothingHereNeedsAPhotoThatMayBeEdited() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    QVERIFY(accept(fixture));
    fixture.window->session().showPhoto(QStringLiteral("birds/first.png"));
    QVERIFY(hasMask(fixture));
    actions(fixture).lock->trigger();
    QVERIFY(waitFor([&] { return fixture.window->review().isSaved(); }));
    fixture.window->review().markAbsent();
    QVERIFY(waitFor([&] { return fixture.window->review().isSaved(); }));
    const Project project = reread(projectOf(fixture));
    const ProjectImage photo = photoIn(project, "birds/first.png");
    QCOMPARE(photo.state, ReviewState::Accepted);
    QVERIFY(project.finalMask(photo.id, 1)->area() > 0);
}

void StudioReviewTest::asksBeforeAKeyIsTaken() {
    QTemporaryDir place;
    QSettings settings(place.filePath(QStringLiteral("keys.ini")), QSettings::IniFormat);
    QAction fit(QStringLiteral("&Fit")), zoom(QStringLiteral("&Zoom in"));
    fit.setObjectName(QStringLiteral("fit"));
    zoom.setObjectName(QStringLiteral("zoom"));
    fit.setShortcut(Qt::Key_F);
    zoom.setShortcut(Qt::Key_Z);
    KeyBindings bindings({&fit, &zoom}, settings);
    QWidget parent;
    auto* dialog = new KeyBindingsDialog(bindings, &parent);
    dialog->show();
    const auto* question = dialog->findChild<QFrame*>(QStringLiteral("keyQuestion"));
    auto* field = dialog->findChild<QKeySequenceEdit*>(QStringLiteral("keys.zoom"));
    const auto record = [&](Qt::Key key) {
        field->setKeySequence(QKeySequence(key));
        Q_EMIT field->editingFinished();
    };
    const auto press = [&](const char* button) {
        QTest::mouseClick(dialog->findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
    };
    QVERIFY(!question->isVisible());
    record(Qt::Key_F);
    QVERIFY(question->isVisible());
    const QString text = dialog->findChild<QLabel*>(QStringLiteral("keyQuestionText"))->text();
    QCOMPARE(text, QStringLiteral("F is used by “Fit”. Use it here instead?"));
    QCOMPARE(fit.shortcut(), QKeySequence(Qt::Key_F));
    QCOMPARE(zoom.shortcut(), QKeySequence(Qt::Key_Z));
    press("keepKeyButton");
    QVERIFY(!question->isVisible());
    QCOMPARE(field->keySequence(), QKeySequence(Qt::Key_Z));
    QCOMPARE(fit.shortcut(), QKeySequence(Qt::Key_F));
    record(Qt::Key_F);
    press("useKeyButton");
    QVERIFY(!question->isVisible());
    QVERIFY(fit.shortcut().isEmpty());
    QCOMPARE(zoom.shortcut(), QKeySequence(Qt::Key_F));
    record(Qt::Key_Q);  // nobody's
    QVERIFY(!question->isVisible());
    QCOMPARE(zoom.shortcut(), QKeySequence(Qt::Key_Q));
}

void StudioReviewTest::fillKeepsWithinAnOutline() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    PhotoCanvas* canvas = canvasOf(fixture);
    const auto use = [&](CanvasTool tool, int size) {
        actions(fixture).tools->actions().at(static_cast<int>(tool))->trigger();
        canvas->setBrushSize(size);
    };
    const auto click = [&](QPointF at) {
        QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->viewFromImage(at).toPoint());
    };
    use(CanvasTool::Brush, 30);
    stroke(fixture, {60, 40}, {62, 40});
    use(CanvasTool::Eraser, 6);
    stroke(fixture, {61, 40}, {62, 40});
    const TiledMask withHole = *fixture.window->review().layers().shown();
    QCOMPARE(withHole.at(61, 40), 0);
    QCOMPARE(withHole.at(2, 2), 0);
    use(CanvasTool::Fill, 6);
    click({2.5, 2.5});
    QVERIFY(*fixture.window->review().layers().shown() == withHole);
    QVERIFY(cardTitle(fixture).startsWith(QLatin1String("Nothing encloses this place.")));
    click({61.5, 40.5});
    const TiledMask filled = *fixture.window->review().layers().shown();
    QCOMPARE(filled.at(61, 40), 1);
    QCOMPARE(filled.at(2, 2), 0);
    QVERIFY(isSettled(fixture));
}

void StudioReviewTest::copiesAMaskOnlyToAPhotoOfItsSize() {
    StudioFixture fixture;
    fixture.addPhoto(QStringLiteral("birds/first-larger.png"), {120, 90});
    QVERIFY(openForReview(fixture));
    QCOMPARE(fixture.window->session().currentFile(), QStringLiteral("birds/first-larger.png"));
    const std::size_t larger = fixture.window->review().layers().shown()->area();
    actions(fixture).copyToNext->trigger();  // to one that was not read yet, and is smaller
    QVERIFY(waitFor([&] { return cardDetail(fixture).contains(QLatin1String("does not fit the next photo")); }));
    QVERIFY(hasMask(fixture));
    QCOMPARE(fixture.window->review().layers().shownKind(), LayerKind::Preliminary);
    actions(fixture).copyToNext->trigger();
    QVERIFY(waitFor([&] { return fixture.window->session().currentFile() == QLatin1String("birds/second.png"); }));
    QVERIFY(hasMask(fixture));
    QVERIFY(waitFor([&] { return fixture.window->review().layers().shownKind() == LayerKind::Human; }));
    const Project project = reread(projectOf(fixture));
    QCOMPARE(photoIn(project, "birds/second.png").width, 96);
    QCOMPARE(project.finalMask(photoIn(project, "birds/first-larger.png").id, 1)->area(), larger);
}

void StudioReviewTest::exportsFromATextField() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    auto* field = fixture.find<QLineEdit>("conceptField");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(fixture.find<QDialog>("datasetDialog") != nullptr);
    QCOMPARE(field->text(), QStringLiteral("bird"));
}

void StudioReviewTest::randomEventsLeaveTheProjectInOrder() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    auto* canvas = fixture.window->findChild<PhotoCanvas*>();
    QRandomGenerator random(20261123);
    const QList<int> keys = {Qt::Key_Return, Qt::Key_X, Qt::Key_N, Qt::Key_U,         Qt::Key_A,           Qt::Key_D,
                             Qt::Key_B,      Qt::Key_E, Qt::Key_P, Qt::Key_L,         Qt::Key_W,           Qt::Key_G,
                             Qt::Key_R,      Qt::Key_K, Qt::Key_V, Qt::Key_Escape,    Qt::Key_BracketLeft, Qt::Key_M,
                             Qt::Key_H,      Qt::Key_F, Qt::Key_1, Qt::Key_Backspace, Qt::Key_Comma};
    const QList<QAction*> operations = actions(fixture).operations->actions();
    for (int i = 0; i < 5000; ++i) {
        const QPoint at(random.bounded(canvas->width()), random.bounded(canvas->height()));
        switch (random.bounded(8)) {
            case 0:
            case 1:
                QTest::keyClick(canvas, static_cast<Qt::Key>(keys[random.bounded(keys.size())]));
                break;
            case 2:
                QTest::mousePress(canvas, random.bounded(4) == 0 ? Qt::RightButton : Qt::LeftButton, {}, at);
                break;
            case 3:
                QTest::mouseRelease(canvas, Qt::LeftButton, {}, at);
                break;
            case 4:
                (random.bounded(3) == 0 ? actions(fixture).redo : actions(fixture).undo)->trigger();
                break;
            case 5:
                operations[random.bounded(operations.size())]->trigger();
                break;
            case 6:
                if (random.bounded(40) == 0) fixture.find<QTabWidget>("sides")->setCurrentIndex(random.bounded(2));
                break;
            default:
                QTest::mouseMove(canvas, at);
        }
        if (i % 50 == 0) QTest::qWait(1);
    }
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, canvas->rect().center());
    QVERIFY(waitFor([&] { return fixture.window->review().isSaved() && fixture.window->runner().isIdle(); }));
    const Project project = reread(projectOf(fixture));
    for (const ProjectFinding& finding : project.doctor())
        QVERIFY2(finding.severity != ProjectFinding::Severity::Damage, finding.what.c_str());
    // What is shown is what is stored.
    const ProjectImage* shown = fixture.window->review().current();
    QVERIFY(shown != nullptr);
    if (const TiledMask* mask = fixture.window->review().layers().shown()) {
        const auto stored = project.finalMask(shown->id, 1);
        QVERIFY(stored.has_value());
        QVERIFY(*stored == *mask);
    }
}

}  // namespace maskwright::ui
