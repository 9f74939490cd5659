// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_edit_test.h"

#include <QPointingDevice>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QTest>
#include <QWheelEvent>
#include <random>

#include "edited_canvas.h"

namespace maskwright::ui {

void CanvasEditTest::theBrushPaintsAndTellsOnce() {
    EditedCanvas edited;
    edited.canvas.setTool(CanvasTool::Brush);
    const QImage before = edited.canvas.grab().toImage();
    edited.press({50, 50});
    edited.move({60, 50});
    edited.move({80, 50});
    QVERIFY(edited.told.isEmpty());
    QVERIFY(edited.canvas.grab().toImage() != before);  // it is seen before it is told
    edited.release({80, 50});
    QCOMPARE(edited.told, QStringList{QStringLiteral("brush")});
    QCOMPARE(edited.at(70, 50), 1);
    QCOMPARE(edited.at(70, 54), 1);
    QCOMPARE(edited.at(70, 56), 0);
    QVERIFY(edited.replayed == edited.canvas.editMask());
    edited.click({70, 50});  // nothing new
    QCOMPARE(edited.told.size(), 1);
}

void CanvasEditTest::theRightButtonAndAltErase() {
    EditedCanvas edited(discMask());
    edited.canvas.setTool(CanvasTool::Brush);
    edited.drag({90, 50}, {95, 50}, Qt::RightButton);
    QCOMPARE(edited.at(92, 50), 0);
    edited.drag({110, 50}, {115, 50}, Qt::LeftButton, Qt::AltModifier);
    QCOMPARE(edited.at(112, 50), 0);
    QCOMPARE(edited.told.size(), 2);
}

void CanvasEditTest::theEraserTakesAway() {
    EditedCanvas edited(discMask());
    edited.canvas.setTool(CanvasTool::Eraser);
    edited.drag({80, 50}, {120, 50});
    QCOMPARE(edited.at(100, 50), 0);
    QCOMPARE(edited.told.back(), QStringLiteral("eraser"));
    edited.click({100, 50}, Qt::RightButton);  // the opposite of the eraser paints
    QCOMPARE(edited.at(100, 50), 1);
}

void CanvasEditTest::shiftDrawsAStraightLineFromTheLastPoint() {
    EditedCanvas edited;
    edited.canvas.setTool(CanvasTool::Brush);
    edited.click({20, 20}, Qt::LeftButton, Qt::ShiftModifier);  // there is no last point yet
    QCOMPARE(edited.at(20, 20), 1);
    edited.click({120, 80}, Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(edited.told.size(), 2);
    for (int i = 0; i <= 10; ++i) QCOMPARE(edited.at(20 + 10 * i, 20 + 6 * i), 1);
    edited.canvas.setPhoto(discPhoto());
    edited.replayed = TiledMask(200, 100);
    edited.canvas.setEditMask(edited.replayed);
    edited.click({180, 20}, Qt::LeftButton, Qt::ShiftModifier);  // not from the other photo's last point
    QCOMPARE(edited.at(150, 50), 0);
    QCOMPARE(edited.at(180, 20), 1);
}

void CanvasEditTest::twoQuickDabsAreTwoStrokes() {
    EditedCanvas edited;
    edited.canvas.setTool(CanvasTool::Brush);
    edited.click({50, 50});
    edited.mouse(QEvent::MouseButtonDblClick, {53, 50});
    edited.release({53, 50});
    QCOMPARE(edited.told.size(), 2);
}

void CanvasEditTest::aStrokeGoesOnOutsideTheWidget() {
    EditedCanvas edited;
    edited.canvas.setTool(CanvasTool::Brush);
    edited.press({150, 50});
    edited.move({900, 50});
    edited.move({900, -300});
    edited.move({10, -300});
    edited.move({10, 50});
    edited.release({10, 50});
    QCOMPARE(edited.at(199, 50), 1);
    QCOMPARE(edited.at(10, 0), 1);
    QCOMPARE(edited.at(100, 50), 0);
    QCOMPARE(edited.told.size(), 1);
}

void CanvasEditTest::aStrokeIsNotLostWhenTheReleaseIs() {
    EditedCanvas edited;
    edited.canvas.setTool(CanvasTool::Brush);
    edited.press({50, 50});
    edited.move({60, 50});
    edited.forgetButtons();
    edited.move({150, 90});
    QCOMPARE(edited.told.size(), 1);
    QCOMPARE(edited.at(60, 50), 1);
    QCOMPARE(edited.at(150, 90), 0);
    edited.press({50, 20});
    edited.canvas.hide();
    QCOMPARE(edited.told.size(), 2);
    QCOMPARE(edited.at(50, 20), 1);
}

void CanvasEditTest::escapeTakesAStrokeBack() {
    EditedCanvas edited(discMask());
    edited.canvas.setTool(CanvasTool::Brush);
    const QImage before = edited.canvas.grab().toImage();
    edited.press({20, 20});
    edited.move({60, 20});
    QTest::keyClick(&edited.canvas, Qt::Key_Escape);
    edited.move({80, 20});
    edited.release({80, 20});
    QVERIFY(edited.told.isEmpty());
    QVERIFY(edited.canvas.editMask() == discMask());
    QCoreApplication::processEvents();
    edited.move({20, 90});
    QCOMPARE(edited.canvas.grab().toImage().copy(0, 100, 448, 60), before.copy(0, 100, 448, 60));
}

void CanvasEditTest::switchingPhotoOrToolFinishesTheStroke() {
    EditedCanvas edited;
    edited.canvas.setTool(CanvasTool::Brush);
    edited.press({50, 50});
    edited.canvas.setTool(CanvasTool::Eraser);
    QCOMPARE(edited.told, QStringList{QStringLiteral("brush")});
    edited.release({50, 50});
    edited.canvas.setTool(CanvasTool::Brush);
    edited.press({150, 50});
    bool shownWithItsPhoto = false;
    QObject::connect(&edited.canvas, &PhotoCanvas::edited, &edited.canvas,
                     [&] { shownWithItsPhoto = !edited.canvas.editMask().empty(); });
    edited.canvas.setPhoto(discPhoto());
    QCOMPARE(edited.told.size(), 2);
    QVERIFY(shownWithItsPhoto);
    QVERIFY(edited.canvas.editMask().empty());
    edited.move({10, 10});
    edited.release({10, 10});
    QCOMPARE(edited.told.size(), 2);
    QCOMPARE(edited.replayed.at(50, 50), 1);
    QCOMPARE(edited.replayed.at(150, 50), 1);
}

void CanvasEditTest::losingTheFocusFinishesTheStroke() {
    EditedCanvas edited;
    edited.canvas.setTool(CanvasTool::Brush);
    edited.press({50, 50});
    QFocusEvent event(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QCoreApplication::sendEvent(&edited.canvas, &event);
    QCOMPARE(edited.told.size(), 1);
    edited.move({90, 50});
    edited.release({90, 50});
    QCOMPARE(edited.told.size(), 1);
    QCOMPARE(edited.at(90, 50), 0);
}

void CanvasEditTest::aMaskSetInMidStrokeKeepsTheStroke() {
    EditedCanvas edited;
    edited.canvas.setTool(CanvasTool::Brush);
    edited.press({20, 20});
    edited.move({40, 20});
    edited.replayed = discMask();
    edited.canvas.setEditMask(edited.replayed);  // for instance an undo
    edited.move({60, 20});
    edited.release({60, 20});
    for (const int x : {20, 40, 60}) QCOMPARE(edited.at(x, 20), 1);
    QCOMPARE(edited.at(100, 50), 1);
    QVERIFY(edited.replayed == edited.canvas.editMask());
}

void CanvasEditTest::theMiddleButtonAndSpacePanWithAnyTool() {
    EditedCanvas edited;
    edited.canvas.setTool(CanvasTool::Brush);
    const QPointF before = edited.canvas.viewFromImage({0, 0});
    QTest::mousePress(&edited.canvas, Qt::MiddleButton, {}, {200, 150});
    QTest::mouseMove(&edited.canvas, {210, 160});
    QTest::mouseRelease(&edited.canvas, Qt::MiddleButton, {}, {210, 160});
    QTest::keyPress(&edited.canvas, Qt::Key_Space);
    QTest::mousePress(&edited.canvas, Qt::LeftButton, {}, {200, 150});
    QTest::mouseMove(&edited.canvas, {210, 160});
    QTest::mouseRelease(&edited.canvas, Qt::LeftButton, {}, {210, 160});
    QTest::keyRelease(&edited.canvas, Qt::Key_Space);
    QCOMPARE(edited.canvas.viewFromImage({0, 0}), before + QPointF(20, 20));
    QVERIFY(edited.told.isEmpty());
}

void CanvasEditTest::aPenPaintsByPressure() {
    EditedCanvas edited;
    edited.canvas.setTool(CanvasTool::Brush);
    edited.canvas.setBrushSize(20);
    const auto pen = [&](QEvent::Type type, QPointF inImage, double pressure, QPointingDevice::PointerType kind) {
        const QPointingDevice device(QStringLiteral("pen"), 7, QInputDevice::DeviceType::Stylus, kind,
                                     QInputDevice::Capability::Position | QInputDevice::Capability::Pressure, 1, 3);
        const QPointF at = edited.canvas.viewFromImage(inImage);
        const bool down = type != QEvent::TabletRelease;
        QTabletEvent event(type, &device, at, edited.canvas.mapToGlobal(at), pressure, 0, 0, 0, 0, 0, Qt::NoModifier,
                           type == QEvent::TabletMove ? Qt::NoButton : Qt::LeftButton,
                           down ? Qt::LeftButton : Qt::NoButton);
        QCoreApplication::sendEvent(&edited.canvas, &event);
        return event.isAccepted();
    };
    const auto tip = QPointingDevice::PointerType::Pen;
    QVERIFY(pen(QEvent::TabletPress, {30, 50}, 0.2, tip));
    edited.move({30, 90});  // the mouse was pushed
    QVERIFY(pen(QEvent::TabletMove, {150, 50}, 1.0, tip));
    QVERIFY(pen(QEvent::TabletRelease, {150, 50}, 0.0, tip));
    QCOMPARE(edited.told.size(), 1);
    const auto heightAt = [&](int x) {
        int height = 0;
        for (int y = 0; y < 100; ++y) height += edited.at(x, y);
        return height;
    };
    QVERIFY(heightAt(30) <= 6);
    QVERIFY(heightAt(148) >= 18);
    QVERIFY(heightAt(90) > heightAt(40));
    pen(QEvent::TabletPress, {90, 50}, 1.0, QPointingDevice::PointerType::Eraser);
    pen(QEvent::TabletRelease, {90, 50}, 0.0, QPointingDevice::PointerType::Eraser);
    QCOMPARE(edited.at(90, 50), 0);
    pen(QEvent::TabletPress, {20, 20}, 1.0, tip);  // a pen that goes without a word
    edited.click({180, 20});
    QCOMPARE(edited.at(20, 20), 1);
    QCOMPARE(edited.at(180, 20), 1);
    QCOMPARE(edited.told.size(), 4);
    edited.canvas.setTool(CanvasTool::Hand);
    QVERIFY(!pen(QEvent::TabletPress, {30, 50}, 1.0, tip));  // comes again as a mouse
}

void CanvasEditTest::aTouchpadPans() {
    EditedCanvas edited;
    const QPointF before = edited.canvas.viewFromImage({0, 0});
    const double zoom = edited.canvas.zoom();
    const auto scroll = [&](Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(QPointF(200, 150), edited.canvas.mapToGlobal(QPointF(200, 150)), QPoint(12, -7),
                          QPoint(96, -56), Qt::NoButton, modifiers, Qt::ScrollUpdate, false);
        QCoreApplication::sendEvent(&edited.canvas, &event);
    };
    scroll(Qt::NoModifier);
    QCOMPARE(edited.canvas.viewFromImage({0, 0}), before + QPointF(12, -7));
    QCOMPARE(edited.canvas.zoom(), zoom);
    scroll(Qt::ControlModifier);
    QVERIFY(edited.canvas.zoom() < zoom);
}

void CanvasEditTest::theSizeOfTheBrushStaysInItsRange() {
    EditedCanvas edited;
    QSignalSpy sizes(&edited.canvas, &PhotoCanvas::brushSizeChanged);
    for (int i = 0; i < 60; ++i) edited.canvas.stepBrushSize(+1);
    QCOMPARE(edited.canvas.brushSize(), kLargestBrush);
    for (int i = 0; i < 60; ++i) edited.canvas.stepBrushSize(-1);
    QCOMPARE(edited.canvas.brushSize(), kSmallestBrush);
    QVERIFY(sizes.size() > 20 && sizes.size() < 80);
    edited.canvas.setTool(CanvasTool::Brush);
    edited.click({50.9, 50.1});
    QCOMPARE(edited.canvas.editMask().area(), 1U);
    QCOMPARE(edited.at(50, 50), 1);
}

void CanvasEditTest::anEqualMaskChangesNothing() {
    EditedCanvas edited(discMask());
    QCoreApplication::processEvents();
    const MaskTilePtr tile = edited.canvas.editMask().tile(0, 0);
    edited.canvas.setEditMask(discMask());  // the same pixels in tiles of their own
    QCOMPARE(edited.canvas.editMask().tile(0, 0), tile);
}

void CanvasEditTest::anythingAtAll() {
    EditedCanvas edited(discMask());
    std::mt19937 random(20260704);
    const auto below = [&](unsigned limit) { return static_cast<int>(random() % limit); };
    const Qt::MouseButton buttons[] = {Qt::LeftButton, Qt::LeftButton, Qt::RightButton, Qt::MiddleButton};
    const Qt::Key keys[] = {Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Escape, Qt::Key_Space, Qt::Key_O, Qt::Key_B};
    const Qt::KeyboardModifiers modifiers[] = {Qt::NoModifier, Qt::AltModifier, Qt::ShiftModifier};
    int undone = 0;
    for (int i = 0; i < 5000; ++i) {
        const QPointF at(below(260) - 30 + below(10) / 10.0, below(160) - 30);
        switch (below(16)) {
            case 0:
            case 1:
            case 2:
                edited.press(at, buttons[below(4)], modifiers[below(3)]);
                break;
            case 3:
            case 4:
            case 5:
            case 6:
                edited.move(at);
                break;
            case 7:
            case 8:
                edited.release(at, buttons[below(4)]);
                break;
            case 9:
                edited.mouse(QEvent::MouseButtonDblClick, at, buttons[below(4)]);
                break;
            case 10: {
                QKeyEvent key(below(2) == 0 ? QEvent::KeyPress : QEvent::KeyRelease, keys[below(6)], Qt::NoModifier);
                QCoreApplication::sendEvent(&edited.canvas, &key);
                break;
            }
            case 11:
                edited.canvas.setTool(static_cast<CanvasTool>(below(9)));
                edited.canvas.stepBrushSize(below(3) - 1);
                break;
            case 12:
                edited.canvas.applyOperation(static_cast<MaskOperation>(below(7)));
                break;
            case 13:  // an undo in the middle of anything
                if (below(4) == 0) {
                    edited.replayed = discMask(below(50));
                    edited.canvas.setEditMask(edited.replayed);
                    ++undone;
                } else {
                    QTest::keyRelease(&edited.canvas, Qt::Key_Space);
                }
                break;
            case 14:
                edited.canvas.setOverlayMode(static_cast<OverlayMode>(below(3)));
                edited.canvas.setComparison(static_cast<Comparison>(below(3)), discMask(20), QStringLiteral("a"),
                                            QStringLiteral("b"));
                edited.canvas.setModelMask(below(3) == 0 ? TiledMask() : discMask());
                edited.canvas.setCanEdit(below(5) != 0);
                break;
            default:
                if (below(20) == 0) {
                    edited.canvas.setPhoto(discPhoto());
                    edited.replayed = discMask(below(60));
                    edited.canvas.setEditMask(edited.replayed);
                }
                below(2) == 0 ? edited.canvas.zoomIn() : edited.canvas.zoomOut();
                if (i % 10 == 0) QVERIFY(!edited.canvas.grab().isNull());
        }
        QVERIFY2(edited.replayed == edited.canvas.editMask(), qPrintable(QString::number(i)));
    }
    QVERIFY2(edited.told.size() > 100, qPrintable(QString::number(edited.told.size())));
    QVERIFY(undone > 20);
}

}  // namespace maskwright::ui
