// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_flow.h"

#include <QTest>

#include "canvas/photo_canvas.h"
#include "core/files.h"

namespace maskwright::ui {

PhotoCanvas* canvasOf(const StudioFixture& fixture) {
    return fixture.window->findChild<PhotoCanvas*>();
}

QString projectOf(const StudioFixture& fixture) {
    return fixture.window->review().summary().folder;
}

Project reread(const QString& folder) {
    return Project::open(fromUtf8(folder.toStdString()), Project::Access::ReadOnly);
}

ProjectImage photoIn(const Project& project, const char* file) {
    return project.image(file).value();
}

bool isSettled(const StudioFixture& fixture) {
    return waitFor([&] { return fixture.window->review().isSaved() && fixture.window->review().canEdit(); });
}

bool hasMask(const StudioFixture& fixture) {
    return isSettled(fixture) && waitFor([&] { return fixture.window->review().layers().shown() != nullptr; });
}

bool openForReview(StudioFixture& fixture) {
    return fixture.openThreePhotos() && waitFor([&] { return fixture.window->review().isOpen(); }) &&
           fixture.look(QStringLiteral("bird")) && hasMask(fixture);
}

bool accept(const StudioFixture& fixture) {
    if (!hasMask(fixture)) return false;
    // A dialog may have been closed before, and no window manager is here to go back to the window.
    fixture.window->activateWindow();
    if (!QTest::qWaitForWindowActive(fixture.window.get())) return false;
    canvasOf(fixture)->setFocus();
    QTest::keyClick(canvasOf(fixture), Qt::Key_Return);
    return hasMask(fixture);
}

void stroke(const StudioFixture& fixture, QPointF from, QPointF to) {
    PhotoCanvas* canvas = canvasOf(fixture);
    const QPoint start = canvas->viewFromImage(from).toPoint();
    const QPoint end = canvas->viewFromImage(to).toPoint();
    QTest::mousePress(canvas, Qt::LeftButton, {}, start);
    QTest::mouseMove(canvas, (start + end) / 2);
    QTest::mouseMove(canvas, end);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, end);
}

}  // namespace maskwright::ui
