// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_view_test.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>
#include <random>

#include "canvas/mask_overlay.h"
#include "canvas/tool_palette.h"
#include "canvas/tool_settings.h"
#include "edited_canvas.h"
#include "image/read.h"

namespace maskwright::ui {
namespace {

bool near(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y()) < 1e-6;
}

ViewTransform viewOf(QSize photo, QSize view) {
    ViewTransform transform;
    transform.setPhotoSize(photo);
    transform.setViewSize(view);
    return transform;
}

OverlayStyle styleOf(OverlayMode mode) {
    return {mode, 1.0, Qt::red, Qt::blue, Qt::blue};
}

/// The window's actions, as ToolPalette takes them.
struct Actions {
    QActionGroup tools{nullptr};
    QActionGroup operations{nullptr};

    Actions() {
        const char* toolNames[] = {"Hand", "&Brush", "Eraser", "Polygon", "Lasso", "Wand", "Fill", "Snap", "Revert"};
        for (int i = 0; i < 9; ++i) {
            QAction* action = tools.addAction(QLatin1String(toolNames[i]));
            action->setCheckable(true);
            action->setData(i);
        }
        tools.actions()[1]->setShortcut(Qt::Key_B);
        const char* names[] = {"Grow",           "Shrink", "Fill holes",         "Drop specks",
                               "Smooth outline", "Clear",  "Back to the model's"};
        for (int i = 0; i < 7; ++i) operations.addAction(QLatin1String(names[i]))->setData(i);
    }
};

}  // namespace

void CanvasViewTest::theTransformKeepsThePointUnderTheCursor() {
    ViewTransform view = viewOf({8000, 6000}, {1000, 700});
    for (const double factor : {1.3, 5.0, 40.0, 0.2}) {
        const QPointF cursor(400, 333), under = view.imageFromView(cursor);
        view.zoomAt(cursor, factor);
        QVERIFY(near(view.imageFromView(cursor), under));
        QVERIFY(near(view.imageFromView(view.viewFromImage(QPointF(17, 99))), {17, 99}));
    }
}

void CanvasViewTest::theTransformFitsAndPans() {
    ViewTransform view = viewOf({200, 100}, {448, 348});
    QCOMPARE(view.scale(), 2.0);
    QVERIFY(view.setViewSize({248, 348}));
    QCOMPARE(view.scale(), 1.0);
    view.panBy({10, 10});
    QVERIFY(!view.isFitted());
    QVERIFY(!view.setViewSize({448, 348}));
    view.panBy({1e6, -1e6});
    QVERIFY(QRectF(0, 0, 448, 348).intersects(view.photoInView()));
    QVERIFY(!viewOf({}, {100, 100}).setViewSize({50, 50}));
    QCOMPARE(viewOf({200, 100}, {448, 348}).viewFromImage(PixelRect{10, 20, 30, 40}), QRect(44, 114, 40, 40));
}

void CanvasViewTest::anOverlayShowsEachPixelOfTheMask_data() {
    QTest::addColumn<double>("ratio");
    QTest::newRow("1x") << 1.0;
    QTest::newRow("1.25x") << 1.25;
    QTest::newRow("2x") << 2.0;
}

void CanvasViewTest::anOverlayShowsEachPixelOfTheMask() {
    QFETCH(double, ratio);
    std::mt19937 random(1);
    Mask noise(300, 280);
    for (std::uint8_t& pixel : noise.pixels) pixel = random() % 2;
    MaskOverlay overlay;
    overlay.setMask(TiledMask(noise));
    ViewTransform view = viewOf({300, 280}, {400, 300});
    view.zoomAt({200, 150}, 5 / view.scale());
    view.panBy({-31.3, 17.7});
    const QRect whole(0, 0, static_cast<int>(400 * ratio), static_cast<int>(300 * ratio));
    OverlayStyle style = styleOf(OverlayMode::CutOut);
    const QImage image = overlay.render(whole, view, ratio, style);
    QCOMPARE(image.size(), whole.size());
    for (int i = 0; i < 3000; ++i) {
        const int x = static_cast<int>(random() % static_cast<unsigned>(whole.width()));
        const int y = static_cast<int>(random() % static_cast<unsigned>(whole.height()));
        const QPointF pixel = view.imageFromView(QPointF(x + 0.5, y + 0.5) / ratio);
        const bool inside = noise.at(static_cast<int>(pixel.x()), static_cast<int>(pixel.y())) != 0;
        QCOMPARE(image.pixelColor(x, y), inside ? QColor(0, 0, 0, 0) : QColor(Qt::blue));
    }
}

void CanvasViewTest::aPartOfAnOverlayIsThatPartOfTheWhole_data() {
    QTest::addColumn<int>("mode");
    QTest::addColumn<double>("scale");
    for (int mode = 0; mode < 3; ++mode)
        for (const double scale : {0.21, 0.8, 3.0}) QTest::addRow("%d at %g", mode, scale) << mode << scale;
}

void CanvasViewTest::aPartOfAnOverlayIsThatPartOfTheWhole() {
    QFETCH(int, mode);
    QFETCH(double, scale);
    MaskOverlay overlay;
    overlay.setMask(discMask(300, 1300, 900));
    ViewTransform view = viewOf({1300, 900}, {500, 400});
    view.zoomAt({250, 200}, scale / view.scale());
    const QRect whole(0, 0, 500, 400);
    const OverlayStyle style = styleOf(static_cast<OverlayMode>(mode));
    const QImage image = overlay.render(whole, view, 1.0, style);
    for (const QRect& part : {QRect(100, 90, 77, 31), QRect(0, 0, 1, 1), QRect(130, 200, 200, 200)})
        QCOMPARE(overlay.render(part, view, 1.0, style), image.copy(part));
}

void CanvasViewTest::aShrunkOverlayShowsShares() {
    Mask stripes(2000, 1600);
    for (std::size_t i = 0; i < stripes.pixels.size(); i += 2) stripes.pixels[i] = 1;
    MaskOverlay overlay;
    overlay.setMask(TiledMask(stripes));
    ViewTransform view = viewOf({2000, 1600}, {248, 208});  // fitted at 0.1
    const QImage image = overlay.render(QRect(100, 100, 20, 20), view, 1.0, styleOf(OverlayMode::CutOut));
    for (int x = 0; x < 20; ++x) QVERIFY(std::abs(image.pixelColor(x, 7).alpha() - 128) < 3);
}

void CanvasViewTest::anOverlayFollowsAStroke() {
    MaskOverlay overlay, fresh;
    TiledMask mask = discMask(200, 1300, 900);
    overlay.setMask(mask);
    const ViewTransform view = viewOf({1300, 900}, {400, 300});
    const QRect whole(0, 0, 400, 300);
    const OverlayStyle style = styleOf(OverlayMode::Fill);
    const QImage before = overlay.render(whole, view, 1.0, style);
    StrokeBuilder stroke(mask);
    stroke.paint({600, 500, 80}, {1100, 600, 80}, MaskPaint::Add);
    overlay.invalidate(stroke.takeDirty());
    const QImage during = overlay.render(whole, view, 1.0, style, &stroke);
    QVERIFY(during != before);
    const PixelRect touched = stroke.touched();
    mask.apply(stroke.finish());
    const PixelRect changed = overlay.setMask(mask);
    QVERIFY(changed.left <= touched.left && changed.right >= touched.right);
    QCOMPARE(overlay.render(whole, view, 1.0, style), during);
    fresh.setMask(mask);
    QCOMPARE(fresh.render(whole, view, 1.0, style), during);
    QVERIFY(overlay.setMask(mask).empty());
    QCOMPARE(overlay.setMask({}), (PixelRect{0, 0, 1300, 900}));
}

void CanvasViewTest::eachModeShowsTheMaskItsWay() {
    EditedCanvas edited(discMask());
    edited.canvas.setOverlayOpacity(1.0);
    const Colors& colors = testTheme().colors();
    QCOMPARE(edited.colorAt({100.5, 50.5}), colors.mask);
    QVERIFY(edited.colorAt({20.5, 20.5}).red() < 60);  // the photo
    edited.canvas.setOverlayMode(OverlayMode::Outline);
    QCOMPARE(edited.colorAt({100.5, 50.5}), QColor(200, 200, 200));
    QCOMPARE(edited.colorAt({131, 50.5}), QColor(Qt::white));
    edited.canvas.setOverlayMode(OverlayMode::CutOut);
    QCOMPARE(edited.colorAt({100.5, 50.5}), QColor(200, 200, 200));
    const QColor hidden = edited.colorAt({20.5, 20.5});
    QVERIFY(hidden == colors.canvas || hidden == colors.raised);
    edited.canvas.setOverlayOpacity(0.0);
    QVERIFY(edited.colorAt({20.5, 20.5}).red() < 60);
}

void CanvasViewTest::peekingShowsThePhotoAlone() {
    EditedCanvas edited(TiledMask(200, 100));
    const QImage photo = edited.canvas.grab().toImage();
    edited.canvas.setEditMask(discMask());
    QVERIFY(edited.canvas.grab().toImage() != photo);
    QTest::keyPress(&edited.canvas, Qt::Key_O);
    QCOMPARE(edited.canvas.grab().toImage(), photo);
    QTest::keyRelease(&edited.canvas, Qt::Key_O);
    QVERIFY(edited.canvas.grab().toImage() != photo);
    edited.canvas.setPeeking(true);
    QFocusEvent away(QEvent::FocusOut);
    QCoreApplication::sendEvent(&edited.canvas, &away);
    QVERIFY(!edited.canvas.isPeeking());
}

void CanvasViewTest::blinkingTakesTurns() {
    EditedCanvas edited(discMask());
    const QImage one = edited.canvas.grab().toImage().copy(0, 0, 440, 280);
    edited.canvas.setComparison(Comparison::Blink, discMask(10), QStringLiteral("Mine"), QStringLiteral("Model"));
    const auto picture = [&] { return edited.canvas.grab().toImage().copy(0, 0, 440, 280); };
    QCOMPARE(picture(), one);
    QTRY_VERIFY(edited.canvas.comparison().showsOther());
    QVERIFY(picture() != one);
    edited.canvas.setTool(CanvasTool::Brush);
    edited.press({100, 50});  // whoever edits sees what is edited
    QVERIFY(edited.canvas.comparison().showsOther());
    QVERIFY(edited.colorAt({121, 50}) != QColor(200, 200, 200));
    edited.release({100, 50});
    edited.canvas.setComparison(Comparison::Blink, TiledMask(), {}, {});  // there is nothing to compare with
    QCOMPARE(edited.canvas.comparison().kind(), Comparison::None);
}

void CanvasViewTest::aSplitViewShowsBothAndItsDividerMoves() {
    EditedCanvas edited(discMask(30));
    edited.canvas.setOverlayOpacity(1.0);
    edited.canvas.setTool(CanvasTool::Brush);
    edited.canvas.setComparison(Comparison::Split, TiledMask(200, 100), QStringLiteral("Mine"),
                                QStringLiteral("Model"));
    const QColor fill = testTheme().colors().mask;
    QCOMPARE(edited.colorAt({85.5, 60.5}), fill);
    QCOMPARE(edited.colorAt({115.5, 60.5}), QColor(200, 200, 200));
    edited.drag({100, 20}, {125, 20});
    QVERIFY(edited.told.isEmpty());
    QCOMPARE(edited.colorAt({115.5, 60.5}), fill);
    edited.drag({125, 20}, {9000, 20});
    QVERIFY(edited.canvas.comparison().divider(448) < 448);
    edited.drag({60, 20}, {70, 20});
    QCOMPARE(edited.told.size(), 1);
}

void CanvasViewTest::thePaletteOffersEveryToolAndOperation() {
    Actions actions;
    ToolPalette palette(&actions.tools, &actions.operations, testTheme());
    palette.show();
    QSignalSpy chosen(&actions.tools, &QActionGroup::triggered);
    const auto buttons = palette.findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 10);
    for (QToolButton* button : buttons) {
        QVERIFY(!button->icon().isNull());
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!button->objectName().isEmpty());
    }
    auto* brush = palette.findChild<QToolButton*>(QStringLiteral("tool-brush"));
    QCOMPARE(brush->toolTip(), QStringLiteral("Brush (B)"));
    QTest::mouseClick(brush, Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(brush->isChecked());
    actions.tools.actions()[1]->setShortcut(Qt::Key_P);
    QCOMPARE(brush->toolTip(), QStringLiteral("Brush (P)"));
    const auto* menu = palette.findChild<QMenu*>(QStringLiteral("operationsMenu"));
    QCOMPARE(menu->actions(), actions.operations.actions());
    for (const QAction* action : menu->actions()) QVERIFY(!action->icon().isNull());
}

void CanvasViewTest::theSettingsSpeakAndListen() {
    ToolSettings settings(testTheme());
    settings.show();
    QSignalSpy sizes(&settings, &ToolSettings::brushSizeChanged);
    QSignalSpy tolerances(&settings, &ToolSettings::toleranceChanged);
    QSignalSpy modes(&settings, &ToolSettings::overlayModeChanged);
    QSignalSpy opacities(&settings, &ToolSettings::overlayOpacityChanged);
    auto* box = settings.findChild<QSpinBox*>(QStringLiteral("brushBox"));
    auto* slider = settings.findChild<QSlider*>(QStringLiteral("brushSlider"));
    for (const int size : {1, 2, 7, 137, 999, 1000}) {
        settings.setBrushSize(size);  // the slider is coarser and must not pull it away
        QCOMPARE(settings.brushSize(), size);
    }
    QCOMPARE(slider->value(), slider->maximum());
    slider->setValue(0);
    QCOMPARE(box->value(), 1);
    QCOMPARE(sizes.size(), 7);
    QVERIFY(!box->isVisible());
    settings.setTool(CanvasTool::Eraser);
    QVERIFY(box->isVisible());
    settings.setTool(CanvasTool::Wand);
    QVERIFY(!box->isVisible());
    auto* tolerance = settings.findChild<QSlider*>(QStringLiteral("toleranceSlider"));
    QVERIFY(tolerance->isVisible());
    tolerance->setValue(99);
    QCOMPARE(settings.tolerance(), 99);
    QCOMPARE(tolerances.size(), 1);
    QTest::mouseClick(settings.findChild<QToolButton*>(QStringLiteral("overlay-cut-out")), Qt::LeftButton);
    QCOMPARE(settings.overlayMode(), OverlayMode::CutOut);
    settings.setOverlayMode(OverlayMode::Outline);
    QCOMPARE(settings.overlayMode(), OverlayMode::Outline);
    QCOMPARE(modes.size(), 2);
    settings.setOverlayOpacity(0.8);
    QCOMPARE(settings.overlayOpacity(), 0.8);
    QCOMPARE(opacities.size(), 1);
}

void CanvasViewTest::theSettingsKeepTheLayer() {
    ToolSettings settings(testTheme());
    settings.show();
    QSignalSpy comparisons(&settings, &ToolSettings::comparisonChanged);
    auto* layers = settings.findChild<QComboBox*>(QStringLiteral("compareLayerBox"));
    settings.setComparison(Comparison::Split);
    QCOMPARE(settings.comparison(), Comparison::None);  // with what?
    settings.setLayers({QStringLiteral("Preliminary"), QStringLiteral("Segmenter")});
    QVERIFY(!layers->isVisible());
    settings.setComparison(Comparison::Split);
    QVERIFY(layers->isVisible());
    layers->setCurrentIndex(1);
    QCOMPARE(comparisons.back().at(1).toInt(), 1);
    settings.setLayers({QStringLiteral("Segmenter")});  // on the next photo
    QCOMPARE(settings.layer(), 0);
    QCOMPARE(layers->currentText(), QStringLiteral("Segmenter"));
    QCOMPARE(comparisons.back().at(0).value<Comparison>(), Comparison::Split);
    settings.setLayers({});
    QCOMPARE(settings.comparison(), Comparison::None);
    QCOMPARE(comparisons.back().at(1).toInt(), -1);
}

void CanvasViewTest::picturesToLookAt() {
    const QString folder = qEnvironmentVariable("MASKWRIGHT_SCREENSHOTS");
    Actions actions;
    QWidget window;
    auto* settings = new ToolSettings(testTheme());
    auto* canvas = new PhotoCanvas(testTheme());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(new ToolPalette(&actions.tools, &actions.operations, testTheme()));
    columns->addWidget(canvas, 1);
    auto* rows = new QVBoxLayout(&window);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(settings);
    rows->addLayout(columns, 1);
    window.resize(900, 620);
    connect(settings, &ToolSettings::overlayModeChanged, canvas, &PhotoCanvas::setOverlayMode);
    connect(canvas, &PhotoCanvas::toolChanged, settings, &ToolSettings::setTool);
    connect(canvas, &PhotoCanvas::toolChanged, &actions.tools,
            [&](CanvasTool tool) { actions.tools.actions()[static_cast<int>(tool)]->setChecked(true); });
    actions.tools.actions()[1]->setChecked(true);
    settings->setTool(CanvasTool::Brush);
    settings->setLayers({QStringLiteral("Preliminary"), QStringLiteral("Segmenter")});
    const QDir cats(QStringLiteral(MASKWRIGHT_SOURCE_DIR "/resources/samples/cat"));
    Image image = readImage(cats.filePath(cats.entryList(QDir::Files).first()).toStdString());
    const int width = image.width, height = image.height;
    canvas->setPhoto(std::make_shared<const LoadedPhoto>(makeLoadedPhoto(std::move(image))));
    StrokeBuilder stroke{TiledMask(width, height)};
    stroke.paint({width * 0.4, height * 0.4, height * 0.2}, {width * 0.6, height * 0.6, height * 0.3}, MaskPaint::Add);
    stroke.paint({width * 0.5, height * 0.5, height * 0.06}, {width * 0.5, height * 0.55, height * 0.05},
                 MaskPaint::Subtract);
    TiledMask mask(width, height);
    mask.apply(stroke.finish());
    canvas->setEditMask(mask);
    canvas->setTool(CanvasTool::Brush);
    window.show();
    const auto keep = [&](const char* name) {
        QCoreApplication::processEvents();
        const QImage picture = window.grab().toImage();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty()) QVERIFY(picture.save(QDir(folder).filePath(QLatin1String(name))));
    };
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        testTheme().choose(theme);
        const QByteArray tone = theme == ThemeChoice::Light ? "light" : "dark";
        settings->setOverlayMode(OverlayMode::Fill);
        QMouseEvent hover(QEvent::MouseMove, QPointF(300, 250), canvas->mapToGlobal(QPointF(300, 250)), Qt::NoButton,
                          Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas, &hover);
        keep("canvas-fill-" + tone + ".png");
        settings->setOverlayMode(OverlayMode::Outline);
        settings->setComparison(Comparison::Split);
        canvas->setComparison(Comparison::Split, TiledMask(Mask(width, height)), QStringLiteral("Mine"),
                              QStringLiteral("Preliminary"));
        keep("canvas-split-" + tone + ".png");
        canvas->setComparison(Comparison::None, {}, {}, {});
        settings->setComparison(Comparison::None);
        settings->setOverlayMode(OverlayMode::CutOut);
        canvas->setTool(CanvasTool::Polygon);
        for (const QPoint corner : {QPoint(200, 150), QPoint(420, 130), QPoint(480, 380)})
            QTest::mouseClick(canvas, Qt::LeftButton, {}, corner);
        keep("canvas-cutout-" + tone + ".png");
        QTest::keyClick(canvas, Qt::Key_Escape);
        canvas->setTool(CanvasTool::Brush);
        settings->setComparison(Comparison::Blink);
        window.resize(440, 420);  // what the smallest window leaves
        keep("canvas-narrow-" + tone + ".png");
        QVERIFY(settings->height() > 70);  // two lines
        settings->setComparison(Comparison::None);
        window.resize(900, 620);
        auto* menu = window.findChild<QMenu*>(QStringLiteral("operationsMenu"));
        menu->popup(window.mapToGlobal(QPoint(60, 300)));
        QCoreApplication::processEvents();
        if (!folder.isEmpty()) menu->grab().save(QDir(folder).filePath(QLatin1String("canvas-menu-" + tone + ".png")));
        menu->close();
    }
    testTheme().choose(ThemeChoice::System);
}

}  // namespace maskwright::ui
