// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_tools_test.h"

#include <QKeyEvent>
#include <QTest>

#include "edited_canvas.h"

namespace maskwright::ui {

void CanvasToolsTest::thePolygonClosesByEnterDoubleClickAndFirstPoint() {
    EditedCanvas edited;
    edited.canvas.setTool(CanvasTool::Polygon);
    const auto corners = [&](int left, Qt::MouseButton button = Qt::LeftButton) {
        for (const QPointF corner : {QPointF(left, 20), QPointF(left + 30, 20), QPointF(left + 30, 60)})
            edited.click(corner, button);
    };
    corners(10);
    QVERIFY(edited.told.isEmpty());
    QTest::keyClick(&edited.canvas, Qt::Key_Return);
    QCOMPARE(edited.told, QStringList{QStringLiteral("polygon")});
    QCOMPARE(edited.at(35, 30), 1);
    QCOMPARE(edited.at(15, 50), 0);
    corners(60);
    edited.mouse(QEvent::MouseButtonDblClick, {20, 80}, Qt::MiddleButton);  // quick panning closes nothing
    edited.release({20, 80}, Qt::MiddleButton);
    QCOMPARE(edited.told.size(), 1);
    edited.mouse(QEvent::MouseButtonDblClick, {90, 60});
    edited.release({90, 60});
    QCOMPARE(edited.told.size(), 2);
    QCOMPARE(edited.at(85, 30), 1);
    corners(110);
    edited.click({111, 21});
    QCOMPARE(edited.told.size(), 3);
    QCOMPARE(edited.at(135, 30), 1);
    edited.mouse(QEvent::MouseButtonDblClick, {111, 21});  // the second half of that click begins no new shape
    edited.release({111, 21});
    QTest::keyClick(&edited.canvas, Qt::Key_Escape);
    corners(10, Qt::RightButton);  // begun with the right button, it takes away
    QTest::keyClick(&edited.canvas, Qt::Key_Enter);
    QCOMPARE(edited.told.size(), 4);
    QCOMPARE(edited.at(35, 30), 0);
}

void CanvasToolsTest::backspaceAndEscapeOnThePolygon() {
    EditedCanvas edited;
    edited.canvas.setTool(CanvasTool::Polygon);
    for (const QPointF corner : {QPointF(10, 10), QPointF(60, 10), QPointF(60, 60), QPointF(190, 90)})
        edited.click(corner);
    QTest::keyClick(&edited.canvas, Qt::Key_Backspace);
    QTest::keyClick(&edited.canvas, Qt::Key_Return);
    QCOMPARE(edited.told.size(), 1);
    QCOMPARE(edited.at(55, 20), 1);
    QCOMPARE(edited.at(120, 60), 0);
    for (const QPointF corner : {QPointF(110, 10), QPointF(160, 10), QPointF(160, 60)}) edited.click(corner);
    const QImage open = edited.canvas.grab().toImage();
    QTest::keyClick(&edited.canvas, Qt::Key_Escape);
    QVERIFY(edited.canvas.grab().toImage() != open);
    QTest::keyClick(&edited.canvas, Qt::Key_Return);
    QCOMPARE(edited.told.size(), 1);
    edited.click({110, 10});
    edited.click({160, 10});
    QTest::keyClick(&edited.canvas, Qt::Key_Return);  // two corners enclose nothing; they stay
    edited.click({160, 60});
    QTest::keyClick(&edited.canvas, Qt::Key_Return);
    QCOMPARE(edited.told.size(), 2);
    for (int i = 0; i < 5; ++i) QTest::keyClick(&edited.canvas, Qt::Key_Backspace);
}

void CanvasToolsTest::keysOfAnOpenPolygonComeBeforeShortcuts() {
    EditedCanvas edited;
    const auto isTaken = [&](Qt::Key key) {
        QKeyEvent event(QEvent::ShortcutOverride, key, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(&edited.canvas, &event);
        return event.isAccepted();
    };
    edited.canvas.setTool(CanvasTool::Polygon);
    edited.mouse(QEvent::MouseButtonDblClick, {10, 10});  // a shape begins with a click
    edited.release({10, 10});
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Backspace, Qt::Key_Escape}) QVERIFY(!isTaken(key));
    edited.click({10, 10});
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Backspace, Qt::Key_Escape}) QVERIFY(isTaken(key));
    QVERIFY(isTaken(Qt::Key_O));
    QVERIFY(isTaken(Qt::Key_Space));
    QVERIFY(!isTaken(Qt::Key_B));
    edited.canvas.setTool(CanvasTool::Brush);
    edited.press({10, 10});
    QVERIFY(isTaken(Qt::Key_Escape));
    QVERIFY(!isTaken(Qt::Key_Return));
    edited.release({10, 10});
    QVERIFY(!isTaken(Qt::Key_Escape));
}

void CanvasToolsTest::theLassoFillsWhatItEncloses() {
    EditedCanvas edited;
    edited.canvas.setTool(CanvasTool::Lasso);
    edited.press({20, 20});
    for (const QPointF corner : {QPointF(80, 20), QPointF(80, 80), QPointF(20, 80)}) edited.move(corner);
    QVERIFY(!edited.canvas.grab().isNull());
    edited.release({20, 80});
    QCOMPARE(edited.told, QStringList{QStringLiteral("lasso")});
    QCOMPARE(edited.canvas.editMask().area(), 3600U);
    edited.press({30, 30}, Qt::RightButton);
    for (const QPointF corner : {QPointF(40, 30), QPointF(40, 40), QPointF(30, 40)}) edited.move(corner);
    edited.release({30, 40}, Qt::RightButton);
    QCOMPARE(edited.canvas.editMask().area(), 3500U);
}

void CanvasToolsTest::theWandTakesAColour() {
    EditedCanvas edited;
    edited.canvas.setTool(CanvasTool::Wand);
    edited.canvas.setTolerance(20);
    edited.click({100, 50});
    QVERIFY(edited.canvas.editMask() == discMask());
    QCOMPARE(edited.told, QStringList{QStringLiteral("wand")});
    edited.click({100, 50}, Qt::RightButton);
    QCOMPARE(edited.canvas.editMask().area(), 0U);
    edited.click({-5, 50});  // beside the photo
    QCOMPARE(edited.told.size(), 2);
    edited.canvas.setTolerance(255);
    edited.click({100, 50});
    QCOMPARE(edited.canvas.editMask().area(), 20000U);
}

void CanvasToolsTest::fillFillsAndRemoves() {
    TiledMask ring = discMask(30);
    Mask mask = ring.toMask();
    for (int y = 40; y < 60; ++y)
        for (int x = 90; x < 110; ++x) mask.at(x, y) = 0;
    EditedCanvas edited{TiledMask(mask)};
    edited.canvas.setTool(CanvasTool::Fill);
    edited.click({100, 50});
    QVERIFY(edited.canvas.editMask() == ring);
    edited.click({100, 50});  // it is filled already
    QCOMPARE(edited.told, QStringList{QStringLiteral("fill")});
    edited.click({80, 50}, Qt::RightButton);
    QCOMPARE(edited.canvas.editMask().area(), 0U);
}

void CanvasToolsTest::theSnapBrushFollowsTheEdge() {
    EditedCanvas edited(discMask(35));
    edited.canvas.setTool(CanvasTool::SnapBrush);
    edited.canvas.setBrushSize(24);
    edited.press({133, 40});
    edited.move({133, 60});
    QVERIFY(edited.canvas.editMask() == discMask(35));
    const QImage brushed = edited.canvas.grab().toImage();
    edited.release({133, 60});
    QVERIFY(edited.canvas.grab().toImage() != brushed);
    QCOMPARE(edited.told, QStringList{QStringLiteral("edge snap")});
    QCOMPARE(edited.at(133, 50), 0);  // beyond the disc of the photo
    QCOMPARE(edited.at(127, 50), 1);
    QCOMPARE(edited.at(67, 50), 1);  // not brushed
    edited.drag({20, 20}, {30, 20});
    QCOMPARE(edited.told.size(), 1);
    QCOMPARE(edited.refused.size(), 1);
}

void CanvasToolsTest::revertBringsTheModelBack() {
    EditedCanvas edited(TiledMask(200, 100));
    edited.canvas.setTool(CanvasTool::Revert);
    edited.click({100, 50});
    QCOMPARE(edited.refused.size(), 1);
    edited.canvas.setModelMask(discMask());
    edited.drag({100, 50}, {150, 50});
    QCOMPARE(edited.told, QStringList{QStringLiteral("revert")});
    QCOMPARE(edited.at(110, 50), 1);
    QCOMPARE(edited.at(145, 50), 0);
    QCOMPARE(edited.at(90, 50), 0);
    edited.canvas.applyOperation(MaskOperation::RevertToModel);
    QVERIFY(edited.canvas.editMask() == discMask());
}

void CanvasToolsTest::operationsChangeTheWholeMask() {
    EditedCanvas edited(discMask());
    const std::size_t area = discMask().area();
    edited.canvas.applyOperation(MaskOperation::Grow);
    QVERIFY(edited.canvas.editMask().area() > area);
    edited.canvas.applyOperation(MaskOperation::Shrink);
    edited.canvas.applyOperation(MaskOperation::Shrink);
    QVERIFY(edited.canvas.editMask().area() < area);
    edited.canvas.setTool(CanvasTool::Eraser);
    edited.click({100, 50});
    edited.canvas.applyOperation(MaskOperation::FillHoles);
    QCOMPARE(edited.at(100, 50), 1);
    edited.canvas.applyOperation(MaskOperation::FillHoles);
    QCOMPARE(edited.refused.size(), 1);
    edited.canvas.setTool(CanvasTool::Brush);
    edited.canvas.setBrushSize(2);
    edited.click({10, 10});
    edited.canvas.applyOperation(MaskOperation::DropSpecks);
    QCOMPARE(edited.at(10, 10), 0);
    QCOMPARE(edited.at(100, 50), 1);
    edited.canvas.applyOperation(MaskOperation::Clear);
    QCOMPARE(edited.canvas.editMask().area(), 0U);
    edited.click({10, 10});
    edited.canvas.applyOperation(MaskOperation::DropSpecks);  // would leave nothing
    QVERIFY(edited.canvas.editMask().area() > 0);
    QCOMPARE(edited.refused.size(), 2);
    edited.canvas.applyOperation(MaskOperation::Smooth);
    edited.canvas.applyOperation(MaskOperation::RevertToModel);
    QCOMPARE(edited.refused.size(), 3);
    QVERIFY(edited.replayed == edited.canvas.editMask());
}

void CanvasToolsTest::whatCannotBeEditedIsRefusedWithASentence() {
    EditedCanvas edited(discMask());
    edited.canvas.setCanEdit(false);
    for (const CanvasTool tool : {CanvasTool::Brush, CanvasTool::Polygon, CanvasTool::Wand}) {
        edited.canvas.setTool(tool);
        edited.click({20, 20});
    }
    edited.canvas.applyOperation(MaskOperation::Clear);
    QCOMPARE(edited.refused.size(), 4);
    edited.canvas.setCanEdit(true);
    edited.canvas.setEditMask({});
    edited.click({20, 20});
    edited.canvas.applyOperation(MaskOperation::Clear);
    QCOMPARE(edited.refused.size(), 6);
    edited.canvas.setEditMask(TiledMask(100, 200));  // of another photo
    QVERIFY(edited.canvas.editMask().empty());
    QVERIFY(edited.told.isEmpty());
    edited.canvas.setPhoto(nullptr);
    edited.click({20, 20});
    edited.canvas.applyOperation(MaskOperation::Grow);
    QCOMPARE(edited.refused.size(), 6);
}

}  // namespace maskwright::ui
