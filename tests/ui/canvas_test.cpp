// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_test.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <cmath>

#include "canvas/photo_canvas.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

/// Columns of black and white pixels.
std::shared_ptr<const LoadedPhoto> stripes(int width, int height) {
    Image image{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int channel = 0; channel < 3; ++channel) image.rgb.push_back(x % 2 == 0 ? 0 : 255);
    return std::make_shared<const LoadedPhoto>(makeLoadedPhoto(std::move(image)));
}

struct Shown {
    PhotoCanvas canvas{testTheme()};

    explicit Shown(std::shared_ptr<const LoadedPhoto> photo) {
        canvas.resize(448, 348);
        canvas.show();
        canvas.setPhoto(std::move(photo));
        canvas.fit();
    }
    void wheel(QPointF position, int delta) {
        QWheelEvent event(position, canvas.mapToGlobal(position), {}, QPoint(0, delta), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&canvas, &event);
    }
    QColor colorAt(QPointF pointInImage) {
        return canvas.grab().toImage().pixelColor(canvas.viewFromImage(pointInImage).toPoint());
    }
};

bool near(QPointF a, QPointF b, double tolerance = 1e-6) {
    return std::hypot(a.x() - b.x(), a.y() - b.y()) <= tolerance;
}

}  // namespace

void CanvasTest::fitsThePhoto() {
    Shown shown(stripes(200, 100));
    QCOMPARE(shown.canvas.zoom(), 2.0);  // 448 less two margins of 24, over 200
    QVERIFY(near(shown.canvas.viewFromImage({100, 50}), QPointF(224, 174)));
    shown.canvas.resize(248, 348);
    QCOMPARE(shown.canvas.zoom(), 1.0);  // stays fitted
}

void CanvasTest::zoomsAtTheCursor() {
    Shown shown(stripes(200, 100));
    const QPointF cursor(120, 140);
    const QPointF under = shown.canvas.imageFromView(cursor);
    shown.wheel(cursor, 480);
    QVERIFY(shown.canvas.zoom() > 2.0);
    QVERIFY(near(shown.canvas.imageFromView(cursor), under));
    for (int turn = 0; turn < 100; ++turn) shown.wheel(cursor, 1200);
    QCOMPARE(shown.canvas.zoom(), 64.0);
    QVERIFY(near(shown.canvas.imageFromView(cursor), under, 1e-3));
    for (int turn = 0; turn < 100; ++turn) shown.wheel(cursor, -1200);
    QVERIFY(shown.canvas.zoom() > 0.0);
    QVERIFY(!shown.canvas.grab().isNull());
}

void CanvasTest::pansAndKeepsThePhotoInSight() {
    Shown shown(stripes(200, 100));
    const QPointF before = shown.canvas.viewFromImage({0, 0});
    QTest::mousePress(&shown.canvas, Qt::MiddleButton, {}, {200, 150});
    QTest::mouseMove(&shown.canvas, {230, 170});
    QTest::mouseRelease(&shown.canvas, Qt::MiddleButton, {}, {230, 170});
    QVERIFY(near(shown.canvas.viewFromImage({0, 0}), before + QPointF(30, 20)));
    QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {200, 150});
    QTest::mouseMove(&shown.canvas, {9000, 9000});
    QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, {9000, 9000});
    QVERIFY(QRectF(shown.canvas.rect()).contains(shown.canvas.viewFromImage({1, 1})));
}

void CanvasTest::showsCrispPixels() {
    Shown shown(stripes(200, 100));
    shown.wheel(QPointF(224, 174), 1200);
    // Close to the border between a black and a white pixel, either is still pure.
    const QPointF middle = shown.canvas.imageFromView(QPointF(224, 174));
    const double column = std::floor(middle.x() / 2) * 2;
    QCOMPARE(shown.colorAt({column + 0.8, middle.y()}), QColor(Qt::black));
    QCOMPARE(shown.colorAt({column + 1.2, middle.y()}), QColor(Qt::white));
}

void CanvasTest::laysTheHeatmapOver() {
    Shown shown(stripes(200, 100));
    QImage heat(4, 2, QImage::Format_RGB32);
    heat.fill(QColor(255, 0, 0));
    shown.canvas.setHeat(heat);
    shown.canvas.setHeatOpacity(1.0);
    QCOMPARE(shown.colorAt({100.5, 50}), QColor(255, 0, 0));
    shown.canvas.setHeatOpacity(0.5);
    const QColor half = shown.colorAt({100.5, 50});
    QVERIFY(std::abs(half.red() - 128) <= 2 && half.green() <= 2);
    shown.canvas.setHeatVisible(false);
    QCOMPARE(shown.colorAt({100.5, 50}), QColor(Qt::black));
    shown.canvas.setHeatVisible(true);
    shown.canvas.setPhoto(stripes(200, 100));  // the heat of one photo never lies over the next
    QCOMPARE(shown.colorAt({100.5, 50}), QColor(Qt::black));
}

void CanvasTest::drawsTheOutline() {
    Shown shown(stripes(200, 100));
    QPainterPath box;
    box.addRect(20, 20, 60, 40);
    const QImage without = shown.canvas.grab().toImage();
    shown.canvas.setOutline(box);
    const QImage with = shown.canvas.grab().toImage();
    const QPoint onLine = shown.canvas.viewFromImage({20, 40.5}).toPoint();
    const QPoint inside = shown.canvas.viewFromImage({50, 40}).toPoint();
    QVERIFY(with.pixelColor(onLine) != without.pixelColor(onLine));
    QCOMPARE(with.pixelColor(inside), without.pixelColor(inside));
    shown.canvas.setOutlineVisible(false);
    QCOMPARE(shown.canvas.grab().toImage(), without);
}

void CanvasTest::shrinksWithoutShimmer() {
    Shown shown(stripes(6400, 3200));
    // One-pixel stripes, shrunk sixteen times, are grey and not some of the stripes.
    for (double x = 1000; x < 5000; x += 333) {
        const QColor color = shown.colorAt({x, 1600});
        QVERIFY2(std::abs(color.red() - 128) < 16, qPrintable(color.name()));
    }
}

void CanvasTest::survivesWithoutAPhoto() {
    Shown shown(nullptr);
    shown.wheel(QPointF(10, 10), 120);
    shown.canvas.showActualSize();
    shown.canvas.zoomIn();
    QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {20, 15});
    QTest::mouseMove(&shown.canvas, {23, 17});
    QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, {23, 17});
    const QImage empty = shown.canvas.grab().toImage();
    shown.canvas.setMessage(QStringLiteral("Title"), QStringLiteral("Detail"));
    QVERIFY(shown.canvas.grab().toImage() != empty);
}

}  // namespace maskwright::ui
