// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention_panel_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMouseEvent>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <cmath>

#include "attention_fixture.h"
#include "canvas/photo_canvas.h"
#include "concept/attention_readout.h"
#include "concept/heat_controls.h"
#include "concept/section.h"
#include "concept/token_chips.h"
#include "plots/step_plot.h"
#include "plots/threshold_plot.h"
#include "session/attention_curves.h"
#include "studio_actions.h"
#include "studio_fixture.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

void press(QWidget* widget, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseClick(widget, Qt::LeftButton, modifiers);
}

/// The surface that a plot is drawn on.
QWidget* surfaceOf(QWidget& plot) {
    for (QWidget* child : plot.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (qobject_cast<QLabel*>(child) == nullptr) return child;
    return nullptr;
}

AttentionCurves smallCurves() {
    return {{901, 601, 301, 1}, {0.1, 0.2, 0.4, 0.3}, {0.5, 0.25, 0.125, 0.0}};
}

}  // namespace

void AttentionPanelTest::readsOutUnderTheCursor() {
    AttentionReadout readout;
    readout.show();
    const auto text = [&](const char* name) { return readout.findChild<QLabel*>(QLatin1String(name)); };
    QVERIFY(text("readoutHint")->isVisible());
    auto inspection = std::make_shared<Inspection>();
    inspection->maps = smallMaps();
    readout.setPoint({30, 30});
    QVERIFY(text("readoutHint")->isVisible());  // nothing was looked at
    readout.setSource(inspection, ownSelection({3}, 1, {1}));
    QVERIFY(!text("readoutHint")->isVisible());
    QCOMPARE(text("readoutWord1")->text(), QStringLiteral("bird"));
    QCOMPARE(text("readoutValue1")->text(), QLocale().toString(0.4, 'f', 4));
    QCOMPARE(text("readoutWord2")->text(), QStringLiteral("red"));
    QVERIFY(!text("readoutWord4")->isVisible());  // there are three words
    readout.setSource(inspection, ownSelection({3}, 0, {1}));
    QCOMPARE(text("readoutValue1")->text(), QLocale().toString(0.2, 'f', 4));
    readout.setPoint({-5, 30});
    QVERIFY(text("readoutHint")->isVisible());
    readout.setPoint({30, 30});
    readout.clearPoint();
    QVERIFY(text("readoutHint")->isVisible());
}

void AttentionPanelTest::choosesSeveralWords() {
    TokenChips chips;
    chips.setTokens({QStringLiteral("<start>"), QStringLiteral("a"), QStringLiteral("bird"), QStringLiteral("<end>")},
                    {2}, {2});
    chips.show();
    QSignalSpy changed(&chips, &TokenChips::chosenChanged);
    const auto buttons = chips.findChildren<QPushButton*>();
    QCOMPARE(chips.chosen(), std::vector<int>{2});
    press(buttons[1], Qt::ControlModifier);
    QCOMPARE(chips.chosen(), (std::vector<int>{1, 2}));
    press(buttons[0], Qt::ShiftModifier);
    QCOMPARE(chips.chosen(), (std::vector<int>{0, 1, 2}));
    press(buttons[1], Qt::ControlModifier);
    QCOMPARE(chips.chosen(), (std::vector<int>{0, 2}));
    press(buttons[3]);
    QCOMPARE(chips.chosen(), std::vector<int>{3});
    press(buttons[3]);  // the last one stays, however it is clicked
    press(buttons[3], Qt::ControlModifier);
    QCOMPARE(chips.chosen(), std::vector<int>{3});
    QVERIFY(changed.count() >= 4);
    chips.setTokens({QStringLiteral("x")}, {}, {});
    QCOMPARE(chips.chosen(), std::vector<int>{0});
    chips.setTokens({}, {}, {});
    QVERIFY(chips.chosen().empty());
}

void AttentionPanelTest::choosesWordsByKey() {
    TokenChips chips;
    chips.setTokens({QStringLiteral("a"), QStringLiteral("bird")}, {1}, {1});
    chips.show();
    const auto buttons = chips.findChildren<QPushButton*>();
    for (const QPushButton* chip : buttons) QVERIFY(chip->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(buttons[0], Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(chips.chosen(), (std::vector<int>{0, 1}));
    QTest::keyClick(buttons[0], Qt::Key_Space);
    QCOMPARE(chips.chosen(), std::vector<int>{0});
}

void AttentionPanelTest::keepsALayerChosen() {
    HeatControls heat(testTheme());
    heat.setMaps(fakeLook()->maps);
    auto* layers = heat.findChild<QListWidget*>(QStringLiteral("layerList"));
    QCOMPARE(heat.selection().layers, (std::vector<std::size_t>{0, 2}));  // as in the average
    QVERIFY(layers->item(0)->font().bold());
    QVERIFY(!layers->item(1)->font().bold());
    QSignalSpy changed(&heat, &HeatControls::selectionChanged);
    layers->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(heat.selection().layers, std::vector<std::size_t>{2});
    layers->item(2)->setCheckState(Qt::Unchecked);
    QCOMPARE(heat.selection().layers, std::vector<std::size_t>{2});
    QCOMPARE(changed.count(), 1);
    heat.findChild<QPushButton*>(QStringLiteral("allLayersButton"))->click();
    QCOMPARE(heat.selection().layers, (std::vector<std::size_t>{0, 1, 2}));
    heat.findChild<QPushButton*>(QStringLiteral("averageLayersButton"))->click();
    QCOMPARE(heat.selection().layers, (std::vector<std::size_t>{0, 2}));
    QCOMPARE(changed.count(), 3);
}

void AttentionPanelTest::keepsTheChoiceFromPhotoToPhoto() {
    HeatControls heat(testTheme());
    heat.setMaps(fakeLook()->maps);
    heat.chooseStep(4);
    heat.findChild<QListWidget*>(QStringLiteral("layerList"))->item(1)->setCheckState(Qt::Checked);
    const HeatSelection before = heat.selection();
    heat.setMaps(fakeLook(90, 120)->maps);
    QVERIFY(heat.selection() == before);
    AttentionMaps other = smallMaps();
    heat.setMaps(other);
    QVERIFY(wasRecorded(other, heat.selection()));
    QCOMPARE(heat.selection().tokens, (std::vector<std::size_t>{2, 3}));
    other.maps.clear();
    heat.setMaps(other);
    QVERIFY(heat.selection().average);
}

void AttentionPanelTest::playsTheTimesteps() {
    HeatControls heat(testTheme());
    heat.setMaps(fakeLook()->maps);
    heat.show();
    heat.chooseStep(4);
    auto* play = heat.findChild<QToolButton*>(QStringLiteral("playButton"));
    const QString invitation = play->accessibleName();
    press(play);
    QVERIFY(heat.isPlaying());
    QVERIFY(play->accessibleName() != invitation);
    std::vector<std::size_t> seen;
    connect(&heat, &HeatControls::selectionChanged, this, [&] { seen.push_back(heat.selection().step.value_or(99)); });
    QVERIFY(waitFor([&] { return seen.size() >= 3; }));
    QCOMPARE(seen[0], std::size_t{5});
    QCOMPARE(seen[1], std::size_t{0});  // and round again
    QCOMPARE(seen[2], std::size_t{1});
    press(play);
    QVERIFY(!heat.isPlaying());
    press(play);
    heat.chooseStep(2);
    QVERIFY(!heat.isPlaying());
    QCOMPARE(heat.selection().step, std::optional<std::size_t>(2));
    press(play);
    QTest::keyClick(heat.findChild<QSlider*>(QStringLiteral("timestepSlider")), Qt::Key_Home);
    QVERIFY(!heat.isPlaying());
    press(play);
    heat.hide();  // nobody would see it
    QVERIFY(!heat.isPlaying());
}

void AttentionPanelTest::playsCalmlyWithLessMotion() {
    HeatControls heat(testTheme());
    heat.setMaps(fakeLook()->maps);
    heat.show();
    heat.chooseStep(0);
    testTheme().chooseMotion(MotionChoice::Reduced);
    QSignalSpy moved(&heat, &HeatControls::selectionChanged);
    press(heat.findChild<QToolButton*>(QStringLiteral("playButton")));
    moved.clear();  // it shows where it begins
    QElapsedTimer clock;
    clock.start();
    const bool goesOn = waitFor([&] { return moved.count() > 0; });
    const qint64 waited = clock.elapsed();
    moved.clear();
    testTheme().chooseMotion(MotionChoice::Full);  // at once, while it plays
    const bool isLively = QTest::qWaitFor([&] { return moved.count() >= 3; }, 2500);
    testTheme().chooseMotion(MotionChoice::System);
    QVERIFY(goesOn);
    QVERIFY2(waited > 800, qPrintable(QString::number(waited)));  // about once a second
    QVERIFY(isLively);
}

void AttentionPanelTest::leavesTheMeanForATimestep() {
    HeatControls heat(testTheme());
    heat.setMaps(fakeLook()->maps);
    heat.chooseStep(1);
    auto* mean = heat.findChild<QCheckBox*>(QStringLiteral("meanStepsBox"));
    mean->setChecked(true);
    QVERIFY(!heat.selection().step);
    QVERIFY(!heat.selection().average);
    heat.stepTimestep(+1);  // shows where one is first
    QVERIFY(!mean->isChecked());
    QCOMPARE(heat.selection().step, std::optional<std::size_t>(1));
    heat.stepTimestep(+1);
    QCOMPARE(heat.selection().step, std::optional<std::size_t>(2));
    mean->setChecked(true);
    heat.findChild<QSlider*>(QStringLiteral("timestepSlider"))->setValue(5);
    QVERIFY(!mean->isChecked());
    heat.stepTimestep(+1);
    QCOMPARE(heat.selection().step, std::optional<std::size_t>(5));  // there is none behind the last
}

void AttentionPanelTest::offersUniformColoursFirst() {
    HeatControls heat(testTheme());
    auto* box = heat.findChild<QComboBox*>(QStringLiteral("colorMapBox"));
    QCOMPARE(box->count(), 5);
    QCOMPARE(static_cast<ColorMap>(box->itemData(0).toInt()), ColorMap::Viridis);
    QCOMPARE(static_cast<ColorMap>(box->itemData(1).toInt()), ColorMap::Inferno);
    QCOMPARE(static_cast<ColorMap>(box->itemData(2).toInt()), ColorMap::Cividis);
    heat.setColors(ColorMap::Turbo);
    heat.setColors(static_cast<ColorMap>(77));  // written by another version, or by hand
    QCOMPARE(heat.selection().colors, ColorMap::Turbo);
}

void AttentionPanelTest::theLineFollowsTheScrubber() {
    StepPlot plot(testTheme());
    QSignalSpy chosen(&plot, &StepPlot::stepChosen);
    auto* values = plot.findChild<QLabel*>(QStringLiteral("stepPlotValues"));
    const QString waiting = values->text();
    plot.setStep(2);
    QCOMPARE(values->text(), waiting);
    plot.show(smallCurves());
    QVERIFY(values->text().contains(QStringLiteral("301")));
    QVERIFY(values->text().contains(QLocale().toString(0.4)));
    QVERIFY(values->text().contains(QLocale().toString(12.5)));
    plot.setStep({});
    QVERIFY(!values->text().contains(QStringLiteral("301")));
    plot.setStep(9);  // of a photo with more timesteps
    plot.show(AttentionCurves());
    QVERIFY(values->text() != waiting);
    plot.clear();
    QCOMPARE(values->text(), waiting);
    QCOMPARE(chosen.count(), 0);
}

void AttentionPanelTest::choosesATimestepInThePlot() {
    StepPlot plot(testTheme());
    plot.resize(300, plot.sizeHint().height());
    plot.QWidget::show();
    QSignalSpy chosen(&plot, &StepPlot::stepChosen);
    connect(&plot, &StepPlot::stepChosen, &plot, [&](int step) { plot.setStep(step); });
    QWidget* surface = surfaceOf(plot);
    press(surface);  // without curves there is nothing to choose
    QCOMPARE(chosen.count(), 0);
    plot.show(smallCurves());
    QVERIFY(waitFor([&] { return plot.xOf(3) > plot.xOf(0) + 50; }));
    const auto place = [&](int step) { return QPoint(static_cast<int>(plot.xOf(step)), surface->height() / 2); };
    QTest::mousePress(surface, Qt::LeftButton, {}, place(1));
    QCOMPARE(plot.step(), std::optional<int>(1));
    QTest::mouseMove(surface, place(3));
    QVERIFY(waitFor([&] { return plot.step() == 3; }));
    QTest::mouseRelease(surface, Qt::LeftButton, {}, place(3));
    QTest::keyClick(&plot, Qt::Key_Left);
    QCOMPARE(plot.step(), std::optional<int>(2));
    QTest::keyClick(&plot, Qt::Key_Right);
    QTest::keyClick(&plot, Qt::Key_Right);  // there is none behind the last
    QCOMPARE(plot.step(), std::optional<int>(3));
}

void AttentionPanelTest::foldsASectionByKey() {
    auto* body = new QLabel(QStringLiteral("body"));
    Section section("newsSection", QStringLiteral("News"), body, testTheme());
    section.show();
    QSignalSpy changed(&section, &Section::openChanged);
    auto* header = section.findChild<QPushButton*>(QStringLiteral("newsSectionHeader"));
    QVERIFY(header->focusPolicy() & Qt::TabFocus);
    QVERIFY(section.isOpen() && body->isVisible());
    const QString shown = header->accessibleDescription();
    QTest::keyClick(header, Qt::Key_Space);
    QVERIFY(!section.isOpen() && !body->isVisible());
    QVERIFY(header->accessibleDescription() != shown);
    section.setOpen(true);
    QVERIFY(body->isVisible() && header->isChecked());
    QCOMPARE(changed.count(), 2);
}

void AttentionPanelTest::remembersWhatIsFolded() {
    const QTemporaryDir folder;
    struct Panel {
        QWidget window;
        Section* maps = new Section("mapsSection", QStringLiteral("Maps"), new QLabel, testTheme(), &window);
        Section* details = new Section("detailsSection", QStringLiteral("Details"), new QLabel, testTheme(), &window);
        QSettings settings;

        explicit Panel(const QTemporaryDir& folder)
            : settings(folder.filePath(QStringLiteral("studio.ini")), QSettings::IniFormat) {
            details->setOpen(false);
            rememberSections(window, settings);
        }
    };
    {
        const Panel panel(folder);
        QVERIFY(panel.maps->isOpen() && !panel.details->isOpen());  // as the program makes them
        press(panel.maps->findChild<QPushButton*>(QStringLiteral("mapsSectionHeader")));
        press(panel.details->findChild<QPushButton*>(QStringLiteral("detailsSectionHeader")));
    }
    {
        const Panel panel(folder);
        QVERIFY(!panel.maps->isOpen() && panel.details->isOpen());
        panel.maps->setOpen(true);
    }
    QVERIFY(Panel(folder).maps->isOpen());
}

void AttentionPanelTest::theCanvasTellsWhereThePointerIs() {
    PhotoCanvas canvas(testTheme());
    canvas.resize(400, 300);
    canvas.show();
    QSignalSpy moved(&canvas, &PhotoCanvas::pointerMoved);
    QSignalSpy left(&canvas, &PhotoCanvas::pointerLeft);
    const auto moveTo = [&](QPointF at) {
        QMouseEvent move(QEvent::MouseMove, at, canvas.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas, &move);
    };
    moveTo({200, 150});  // no photo, no place in it
    QCOMPARE(moved.count(), 0);
    Image photo{40, 30, {}};
    photo.rgb.assign(40 * 30 * 3, 90);
    canvas.setPhoto(std::make_shared<const LoadedPhoto>(makeLoadedPhoto(photo)));
    moveTo({120, 80});
    QCOMPARE(moved.count(), 1);
    QCOMPARE(moved[0][0].toPointF(), canvas.imageFromView({120, 80}));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&canvas, &leave);
    QCOMPARE(left.count(), 1);
}

void AttentionPanelTest::theThresholdOfOnePhotoCountsForAll() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    StudioSession& session = fixture.window->session();
    QSignalSpy changed(&session, &StudioSession::thresholdForAllChanged);
    session.setThresholdForAll();  // nothing was looked at
    QVERIFY(fixture.look(QStringLiteral("bird")));
    session.setThresholdForAll();  // nothing was moved
    QCOMPARE(changed.count(), 0);
    const TwoGaussians mixture = session.inspection()->preliminary.mixture;
    session.setThreshold(mixture.threshold + 0.5 * (mixture.mean[1] - mixture.threshold));
    session.setThresholdForAll();
    QCOMPARE(changed.count(), 1);
    QVERIFY(std::abs(session.thresholdShift() - 0.5) < 1e-9);
    QVERIFY(!session.hasOwnThreshold());
    QCOMPARE(session.movedThreshold(), std::optional<double>(session.threshold()));
    actions(fixture).nextPhoto->trigger();
    QVERIFY(waitFor([&] { return session.mask() != nullptr; }));
    const double expected = shiftedThreshold(session.inspection()->preliminary.mixture, session.thresholdShift());
    QCOMPARE(session.threshold(), expected);
    QCOMPARE(session.mask()->settings.threshold, std::optional<double>(expected));
    // A photo's own threshold comes first; without it, the one for all counts again.
    session.setThreshold(mixture.threshold);
    QCOMPARE(session.threshold(), mixture.threshold);
    session.resetThreshold();
    QCOMPARE(session.threshold(), expected);
    session.clearThresholdForAll();
    QCOMPARE(changed.count(), 2);
    QCOMPARE(session.threshold(), session.inspection()->preliminary.mixture.threshold);
    QVERIFY(!session.movedThreshold());
    QVERIFY(waitFor([&] { return !session.mask()->settings.threshold.has_value(); }));
}

void AttentionPanelTest::labelsWithTheThresholdForAll() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    StudioSession& session = fixture.window->session();
    session.setThreshold(session.inspection()->preliminary.mixture.mean[0]);
    session.setThresholdForAll();
    const auto shiftOf = [&](const char* word, bool fromFolder) {
        LabelOptions options;
        options.concept_ = word;
        options.conceptFromFolder = fromFolder;
        options.out = fixture.path(QStringLiteral("out")).toStdString();
        const int before = fixture.script->labels;
        session.labelAll(options);
        const bool ended = waitFor([&] { return fixture.script->labels > before && !session.isLabelling(); });
        return ended ? fixture.script->lastLabel->thresholdShift : 99.0;
    };
    QCOMPARE(shiftOf("bird", false), -1.0);
    QCOMPARE(shiftOf("dog", false), 0.0);  // it was never moved for dogs
    QCOMPARE(shiftOf("", true), 0.0);
}

void AttentionPanelTest::theWindowJoinsPlotAndScrubber() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    auto* plot = fixture.find<StepPlot>("stepPlot");
    auto* slider = fixture.find<QSlider>("timestepSlider");
    auto* values = fixture.find<QLabel>("stepPlotValues");
    QVERIFY(!plot->step());  // the average is no timestep
    press(fixture.find<QPushButton>("singleMapButton"));
    slider->setValue(1);
    QCOMPARE(plot->step(), std::optional<int>(1));
    QVERIFY(waitFor([&] { return values->text().contains(QStringLiteral("761")); }));
    QTest::keyClick(plot, Qt::Key_Right);
    QCOMPARE(slider->value(), 2);
    QVERIFY(values->text().contains(QStringLiteral("571")));
    press(fixture.find<QPushButton>("averageButton"));
    QVERIFY(!plot->step());
    // The pointer on the middle of the photo reads the concept.
    auto* canvas = fixture.find<PhotoCanvas>("photoCanvas");
    const QPointF middle = canvas->viewFromImage({44, 34});
    QMouseEvent move(QEvent::MouseMove, middle, canvas->mapToGlobal(middle), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(canvas, &move);
    QCOMPARE(fixture.find<QLabel>("readoutWord1")->text(), QStringLiteral("bird"));
    actions(fixture).nextPhoto->trigger();
    QVERIFY(fixture.find<QLabel>("readoutHint")->isVisibleTo(fixture.find<QWidget>("attentionReadout")));
}

void AttentionPanelTest::theWindowUsesTheThresholdForAll() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    StudioSession& session = fixture.window->session();
    auto* forAll = fixture.find<QPushButton>("thresholdForAllButton");
    auto* text = fixture.find<QLabel>("thresholdForAllText");
    auto* stop = fixture.find<QPushButton>("clearThresholdForAllButton");
    auto* plot = fixture.find<ThresholdPlot>("thresholdPlot");
    QVERIFY(!forAll->isEnabled());
    QVERIFY(!text->isVisible());
    plot->setFocus();
    for (int times = 0; times < 8; ++times) QTest::keyClick(plot, Qt::Key_Right);
    QVERIFY(forAll->isEnabled());
    press(forAll);
    QVERIFY(session.thresholdShift() > 0);
    QVERIFY(text->isVisible());
    QVERIFY(!forAll->isEnabled());
    actions(fixture).nextPhoto->trigger();
    QVERIFY(waitFor([&] { return session.mask() != nullptr; }));
    QCOMPARE(plot->threshold(), session.threshold());
    QVERIFY(plot->threshold() > session.inspection()->preliminary.mixture.threshold);
    // Reset goes back to what counts for all.
    QTest::keyClick(plot, Qt::Key_Left);
    press(fixture.find<QPushButton>("resetThresholdButton"));
    QCOMPARE(plot->threshold(), session.threshold());
    QVERIFY(!session.hasOwnThreshold());
    QVERIFY(session.thresholdShift() > 0);
    press(stop);
    QVERIFY(!text->isVisible());
    QCOMPARE(plot->threshold(), session.inspection()->preliminary.mixture.threshold);
}

}  // namespace maskwright::ui
