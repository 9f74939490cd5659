// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio_window_test.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSlider>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include "canvas/elided_label.h"
#include "canvas/photo_canvas.h"
#include "cards/card_stack.h"
#include "concept/inspector_panel.h"
#include "concept/token_chips.h"
#include "dialogs/shortcuts_dialog.h"
#include "exporter/png.h"
#include "plots/threshold_plot.h"
#include "stages/stage_rail.h"
#include "studio_actions.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

void drop(QWidget& window, const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

QString currentFile(const StudioFixture& fixture) {
    return fixture.window->session().currentFile();
}

bool showsWorkspace(const StudioFixture& fixture) {
    return qobject_cast<QStackedWidget*>(fixture.window->centralWidget())->currentIndex() == 1;
}

/// Opens what QObject keeps for itself: whether anybody listens to a signal.
struct Listened : QObject {
    static bool to(const QObject& sender, const QMetaMethod& signal) {
        return (sender.*&Listened::isSignalConnected)(signal);
    }
};

bool isHeard(const QObject& sender, const char* signal) {
    return Listened::to(sender, sender.metaObject()->method(sender.metaObject()->indexOfSignal(signal)));
}

}  // namespace

void StudioWindowTest::startsWithAnInvitation() {
    StudioFixture fixture;
    fixture.window->show();
    QVERIFY(!showsWorkspace(fixture));
    QVERIFY(fixture.find<QPushButton>("openFolderButton")->isVisible());
    QVERIFY(fixture.find<QPushButton>("samplesButton") == nullptr);  // there are none here
    fixture.addPhoto(QStringLiteral("a.png"));
    fixture.dialogs.answer = fixture.path();
    QTest::mouseClick(fixture.find<QPushButton>("openFolderButton"), Qt::LeftButton);
    QVERIFY(waitFor([&] { return showsWorkspace(fixture); }));
}

void StudioWindowTest::opensADroppedFolder() {
    StudioFixture fixture;
    fixture.addPhoto(QString::fromUtf8("鳥 和 🐦.png"));
    fixture.addPhoto(QStringLiteral("line\nbreak.png"));
    fixture.window->show();
    drop(*fixture.window, fixture.path());
    QVERIFY(waitFor([&] { return fixture.window->session().photo() != nullptr; }));
    QVERIFY(showsWorkspace(fixture));
    QCOMPARE(fixture.window->session().files().size(), 2);
    QVERIFY(fixture.find<QLabel>("photoCount")->text().contains(QLatin1Char('2')));
    QVERIFY(fixture.find<QLineEdit>("conceptField")->hasFocus() || !fixture.window->isActiveWindow());
}

void StudioWindowTest::opensADroppedPhotoInItsFolder() {
    StudioFixture fixture;
    fixture.addPhoto(QStringLiteral("a.png"));
    fixture.addPhoto(QStringLiteral("b.png"));
    drop(*fixture.window, fixture.path(QStringLiteral("b.png")));
    QVERIFY(waitFor([&] { return fixture.window->session().photo() != nullptr; }));
    QCOMPARE(currentFile(fixture), QStringLiteral("b.png"));
    QCOMPARE(fixture.window->session().files().size(), 2);
}

void StudioWindowTest::opensTenThousandPhotosAtOnce() {
    StudioFixture fixture;
    fixture.addPhoto(QStringLiteral("00000.png"));
    for (int i = 1; i < 10000; ++i) fixture.addFile(QStringLiteral("%1.png").arg(i, 5, 10, QLatin1Char('0')), "x");
    fixture.window->show();
    fixture.window->open(fixture.path());
    QVERIFY(QTest::qWaitFor([&] { return fixture.window->session().photo() != nullptr; }, 20000));
    auto* list = fixture.find<QListView>("photoList");
    QCOMPARE(list->model()->rowCount(), 10000);
    fixture.find<QLineEdit>("photoFilter")->setText(QStringLiteral("0777"));
    QCOMPARE(list->model()->rowCount(), 11);                      // 00777 and 07770 to 07779
    QCOMPARE(currentFile(fixture), QStringLiteral("00000.png"));  // filtering is not choosing
}

void StudioWindowTest::saysWhyAFolderCannotBeOpened() {
    StudioFixture fixture;
    fixture.window->show();
    fixture.window->open(fixture.path(QStringLiteral("missing")));
    QVERIFY(waitFor([&] { return !cardTitle(fixture).isEmpty(); }));
    QVERIFY(!cardDetail(fixture).isEmpty());
    QVERIFY(!showsWorkspace(fixture));
    QTest::mouseClick(fixture.find<QToolButton>("cardClose"), Qt::LeftButton);
    QVERIFY(!fixture.find<CardStack>("cardStack")->isVisible());
    fixture.window->open(fixture.path());  // exists, but holds no photo
    QVERIFY(waitFor([&] { return fixture.find<CardStack>("cardStack")->isVisible(); }));
}

void StudioWindowTest::namesABrokenPhotoAndGoesOn() {
    StudioFixture fixture;
    fixture.addFile(QStringLiteral("a-broken.png"), "this is no picture");
    fixture.addFile(QStringLiteral("b-empty.png"), "");
    fixture.addPhoto(QStringLiteral("c-good.png"));
    fixture.window->show();
    QSignalSpy failed(&fixture.window->session(), &StudioSession::photoFailed);
    fixture.window->open(fixture.path());
    QVERIFY(waitFor([&] { return failed.count() == 1; }));
    QVERIFY(cardDetail(fixture).contains(QStringLiteral("a-broken.png")));
    QVERIFY(!fixture.find<InspectorPanel>("inspectorPanel")->isShowingControls());
    QTest::mouseClick(fixture.find<QPushButton>("cardCopy"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("a-broken.png")));
    actions(fixture).nextPhoto->trigger();
    QVERIFY(waitFor([&] { return failed.count() == 2; }));
    actions(fixture).nextPhoto->trigger();
    QVERIFY(waitFor([&] { return fixture.window->session().photo() != nullptr; }));
    QVERIFY(waitFor([&] { return !fixture.find<CardStack>("cardStack")->isVisible(); }));
}

void StudioWindowTest::stepsThroughPhotosByKey() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    auto* canvas = fixture.find<PhotoCanvas>("photoCanvas");
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_D);
    QCOMPARE(currentFile(fixture), QStringLiteral("birds/second.png"));
    QTest::keyClick(canvas, Qt::Key_Right);
    QCOMPARE(currentFile(fixture), QStringLiteral("third.png"));
    QTest::keyClick(canvas, Qt::Key_D);  // there is none behind the last
    QCOMPARE(currentFile(fixture), QStringLiteral("third.png"));
    QTest::keyClick(canvas, Qt::Key_A);
    QTest::keyClick(canvas, Qt::Key_Left);
    QCOMPARE(currentFile(fixture), QStringLiteral("birds/first.png"));
}

void StudioWindowTest::keepsLettersInTheTextField() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    auto* field = fixture.find<QLineEdit>("conceptField");
    field->setFocus();
    field->clear();
    const QString letters = QStringLiteral("adhmfs,.?");
    QTest::keyClicks(field, letters);
    QCOMPARE(field->text(), letters);
    QCOMPARE(currentFile(fixture), QStringLiteral("birds/first.png"));
    QVERIFY(actions(fixture).showHeat->isChecked());
    QVERIFY(actions(fixture).showOutline->isChecked());
    QVERIFY(fixture.window->findChild<ShortcutsDialog*>() == nullptr);
}

void StudioWindowTest::looksForAConcept() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    auto* button = fixture.find<QPushButton>("lookButton");
    fixture.find<QLineEdit>("conceptField")->clear();
    QVERIFY(!button->isEnabled());
    QVERIFY(fixture.look(QStringLiteral("  red   bird ")));
    QVERIFY(button->isEnabled());
    QCOMPARE(fixture.script->lastInspect->concept_, std::string("red bird"));
    QCOMPARE(fixture.script->lastInspect->file, std::string("birds/first.png"));
    QCOMPARE(fixture.script->lastInspect->photo->width, 96);
    QVERIFY(fixture.find<ElidedLabel>("jobText")->text().contains(QStringLiteral("Mini")));
    QVERIFY(fixture.find<QLabel>("shareLabel")->text().contains(QLatin1Char('%')));
    QVERIFY(fixture.find<InspectorPanel>("inspectorPanel")->isShowingControls());
}

void StudioWindowTest::looksAtEachPhotoShown() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    actions(fixture).nextPhoto->trigger();
    QVERIFY(fixture.window->session().mask() == nullptr);
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    QCOMPARE(fixture.script->inspections.load(), 2);
    QCOMPARE(QString::fromStdString(fixture.window->session().inspection()->file), QStringLiteral("birds/second.png"));
}

void StudioWindowTest::showsNewestPhotoOnly() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    fixture.script->shut();
    fixture.find<QLineEdit>("conceptField")->setText(QStringLiteral("bird"));
    QTest::keyClick(fixture.find<QLineEdit>("conceptField"), Qt::Key_Return);
    QVERIFY(waitFor([&] { return fixture.window->session().looking() == StudioSession::Looking::Yes; }));
    actions(fixture).nextPhoto->trigger();
    actions(fixture).nextPhoto->trigger();
    fixture.script->open();
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    QCOMPARE(QString::fromStdString(fixture.window->session().inspection()->file), QStringLiteral("third.png"));
    QVERIFY(cardTitle(fixture).isEmpty());  // being overtaken is no error
}

void StudioWindowTest::remembersWhatItLookedAt() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    actions(fixture).nextPhoto->trigger();
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    actions(fixture).previousPhoto->trigger();
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    QCOMPARE(fixture.script->inspections.load(), 2);
}

void StudioWindowTest::choosesStepLayerAndWord() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    auto* canvas = fixture.find<PhotoCanvas>("photoCanvas");
    actions(fixture).showOutline->setChecked(false);
    const auto picture = [canvas] { return canvas->grab().toImage(); };
    const QImage average = picture();
    QTest::mouseClick(fixture.find<QPushButton>("singleMapButton"), Qt::LeftButton);
    QVERIFY(fixture.find<QSlider>("timestepSlider")->isVisible());
    const QImage single = picture();
    QVERIFY(single != average);
    fixture.find<QSlider>("timestepSlider")->setValue(0);
    QVERIFY(fixture.find<QLabel>("timestepLabel")->text().contains(QStringLiteral("951")));
    const QImage early = picture();
    QVERIFY(early != single);
    actions(fixture).nextStep->trigger();
    QCOMPARE(fixture.find<QSlider>("timestepSlider")->value(), 1);
    auto* layers = fixture.find<QListWidget>("layerList");
    QCOMPARE(layers->count(), 3);
    layers->item(0)->setCheckState(Qt::Unchecked);
    auto* chips = fixture.find<TokenChips>("tokenChips");
    QCOMPARE(chips->chosen(), std::vector<int>{5});  // the concept
    const auto buttons = chips->findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 7);
    const QImage concept_ = picture();
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QCOMPARE(chips->chosen(), std::vector<int>{1});
    QVERIFY(picture() != concept_);
    fixture.find<QComboBox>("colorMapBox")->setCurrentIndex(2);
    fixture.find<QSlider>("opacitySlider")->setValue(0);
    const QImage photoAlone = picture();
    fixture.find<QSlider>("opacitySlider")->setValue(100);
    QVERIFY(picture() != photoAlone);
    actions(fixture).showHeat->trigger();
    QCOMPARE(picture(), photoAlone);
}

void StudioWindowTest::dragsTheThreshold() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    actions(fixture).snapEdges->setChecked(false);
    QVERIFY(fixture.look(QStringLiteral("bird")));
    const auto before = fixture.window->session().mask();
    auto* plot = fixture.find<ThresholdPlot>("thresholdPlot");
    QVERIFY(waitFor([&] { return plot->xOf(plot->threshold()) > 0; }));
    QWidget* surface = plot->findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    const int y = surface->height() / 2;
    const int from = static_cast<int>(plot->xOf(plot->threshold()));
    const int to = from + (surface->width() - from) / 2;
    QTest::mousePress(surface, Qt::LeftButton, {}, {from, y});
    QTest::mouseMove(surface, {to, y});
    QVERIFY(waitFor([&] { return fixture.window->session().mask()->settings.threshold.has_value(); }));
    QTest::mouseRelease(surface, Qt::LeftButton, {}, {to, y});
    QVERIFY(waitFor([&] { return fixture.window->session().mask()->share < before->share; }));
    QVERIFY(fixture.window->session().hasOwnThreshold());
    QVERIFY(fixture.find<QPushButton>("resetThresholdButton")->isEnabled());
    const double dragged = plot->threshold();
    QTest::keyClick(plot, Qt::Key_Left);
    QVERIFY(plot->threshold() < dragged);
}

void StudioWindowTest::resetsTheThreshold() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    const auto before = fixture.window->session().mask();
    QVERIFY(!fixture.find<QPushButton>("resetThresholdButton")->isEnabled());
    auto* plot = fixture.find<ThresholdPlot>("thresholdPlot");
    plot->setFocus();  // elsewhere the arrows are for the photos
    for (int press = 0; press < 20; ++press) QTest::keyClick(plot, Qt::Key_Right);
    QVERIFY(waitFor([&] { return fixture.window->session().mask()->settings.threshold == plot->threshold(); }));
    // The place is kept for this photo while another one is shown.
    actions(fixture).nextPhoto->trigger();
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    QVERIFY(!fixture.window->session().hasOwnThreshold());
    actions(fixture).previousPhoto->trigger();
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    QVERIFY(fixture.window->session().hasOwnThreshold());
    QTest::mouseClick(fixture.find<QPushButton>("resetThresholdButton"), Qt::LeftButton);
    QVERIFY(waitFor([&] { return fixture.window->session().mask()->mask == before->mask; }));
    QCOMPARE(plot->threshold(), fixture.window->session().inspection()->preliminary.mixture.threshold);
}

void StudioWindowTest::togglesEdgeSnap() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    QVERIFY(fixture.window->session().mask()->settings.edgeSnap);
    QTest::mouseClick(fixture.find<QCheckBox>("edgeSnapBox"), Qt::LeftButton, {}, {10, 12});
    QVERIFY(!actions(fixture).snapEdges->isChecked());
    QVERIFY(waitFor([&] { return !fixture.window->session().mask()->settings.edgeSnap; }));
    QVERIFY(fixture.window->session().mask()->mask == fixture.window->session().inspection()->preliminary.mask);
    actions(fixture).snapEdges->trigger();
    QVERIFY(fixture.find<QCheckBox>("edgeSnapBox")->isChecked());
}

void StudioWindowTest::savesTheMaskAsShown() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(!actions(fixture).saveMask->isEnabled());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    fixture.dialogs.answer = fixture.path(QStringLiteral("mask.png"));
    actions(fixture).saveMask->trigger();
    QVERIFY(waitFor([&] { return !cardTitle(fixture).isEmpty(); }));
    QVERIFY(readMaskPng(fixture.dialogs.answer.toStdString()) == fixture.window->session().mask()->mask);
    QTest::mouseClick(fixture.find<QPushButton>("cardAction"), Qt::LeftButton);
    QCOMPARE(fixture.dialogs.shownFolder, QFileInfo(fixture.dialogs.answer).absolutePath());
    fixture.dialogs.answer = fixture.path(QStringLiteral("third.png/impossible.png"));
    actions(fixture).saveMask->trigger();
    QVERIFY(waitFor([&] { return fixture.find<QPushButton>("cardCopy") != nullptr; }));
}

void StudioWindowTest::cancelsLooking() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    fixture.script->shut();
    fixture.find<QLineEdit>("conceptField")->setText(QStringLiteral("bird"));
    QTest::mouseClick(fixture.find<QPushButton>("lookButton"), Qt::LeftButton);
    auto* cancel = fixture.find<QPushButton>("cancelButton");
    QVERIFY(waitFor([&] { return cancel->isVisible(); }));
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(waitFor([&] { return fixture.window->runner().isIdle() && !cancel->isVisible(); }));
    QCOMPARE(fixture.window->session().looking(), StudioSession::Looking::No);
    QVERIFY(cardTitle(fixture).isEmpty());
    fixture.script->open();
    actions(fixture).nextPhoto->trigger();  // who cancelled is not bothered at the next photo
    QVERIFY(waitFor([&] { return fixture.window->session().photo() != nullptr; }));
    QVERIFY(fixture.window->runner().isIdle());
    QVERIFY(fixture.look(QStringLiteral("bird")));
}

void StudioWindowTest::showsAFailureAsACard() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    fixture.script->before = [] {
        throw Error(ErrorCode::BadModel, "The weight file ends early", "unet.safetensors", "Download it again.");
    };
    fixture.find<QLineEdit>("conceptField")->setText(QStringLiteral("bird"));
    QTest::mouseClick(fixture.find<QPushButton>("lookButton"), Qt::LeftButton);
    QVERIFY(waitFor([&] { return !cardTitle(fixture).isEmpty(); }));
    QVERIFY(cardDetail(fixture).contains(QStringLiteral("The weight file ends early. Download it again.")));
    QVERIFY(cardDetail(fixture).contains(QStringLiteral("unet.safetensors")));
    QTest::mouseClick(fixture.find<QPushButton>("cardCopy"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("unet.safetensors")));
    fixture.script->before = [] {};
    QVERIFY(fixture.look(QStringLiteral("bird")));  // the app lives
    QVERIFY(waitFor([&] { return cardTitle(fixture).isEmpty(); }));
}

void StudioWindowTest::showsTheModelsNoteOnce() {
    StudioFixture fixture;
    fixture.script->notes = {"\"wug\" is not among the words that Mini learned."};
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("wug")));
    QVERIFY(cardDetail(fixture).contains(QStringLiteral("wug")));
    QTest::mouseClick(fixture.find<QToolButton>("cardClose"), Qt::LeftButton);
    actions(fixture).nextPhoto->trigger();
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    QVERIFY(!fixture.find<CardStack>("cardStack")->isVisible());
}

void StudioWindowTest::choosesAModel() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    QVERIFY(fixture.script->lastInspect->model.empty());
    actions(fixture).modelFolder->trigger();  // cancelled: nothing changes
    QVERIFY(actions(fixture).builtInModel->isChecked());
    fixture.dialogs.answer = fixture.path(QStringLiteral("model"));
    actions(fixture).modelFolder->trigger();
    QVERIFY(!actions(fixture).builtInModel->isChecked());
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    QCOMPARE(QString::fromStdString(fixture.script->lastInspect->model.string()), fixture.dialogs.answer);
    actions(fixture).builtInModel->trigger();
    QVERIFY(actions(fixture).builtInModel->isChecked());
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
    QCOMPARE(fixture.script->inspections.load(), 2);  // what Mini saw was kept
}

void StudioWindowTest::switchesTheTheme() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    const auto choose = [&](ThemeChoice choice) {
        for (QAction* action : actions(fixture).themes->actions())
            if (action->data().toInt() == static_cast<int>(choice)) action->trigger();
        return fixture.window->grab().toImage().pixelColor(20, 100).lightness();
    };
    QVERIFY(choose(ThemeChoice::Dark) < 80);
    QVERIFY(choose(ThemeChoice::Light) > 200);
    choose(ThemeChoice::System);
    QCOMPARE(testTheme().choice(), ThemeChoice::System);
}

void StudioWindowTest::listsShortcuts() {
    StudioFixture fixture;
    fixture.window->show();
    actions(fixture).shortcuts->trigger();
    actions(fixture).shortcuts->trigger();
    const auto dialogs = fixture.window->findChildren<ShortcutsDialog*>();
    QCOMPARE(dialogs.size(), 1);
    QStringList texts;
    for (const QLabel* label : dialogs.front()->findChildren<QLabel*>()) texts.push_back(label->text());
    for (const QAction* action : actions(fixture).all()) {
        if (actions(fixture).concepts.contains(action)) continue;
        for (const QKeySequence& keys : action->shortcuts())
            QVERIFY2(texts.join(QLatin1Char(' ')).contains(keys.toString(QKeySequence::NativeText)),
                     qPrintable(action->text()));
    }
    QVERIFY(texts.contains(QStringLiteral("1 … 9")));  // nine keys in one row
    QVERIFY(!texts.contains(QString()));               // what has no key has no row
    QVERIFY(dialogs.front()->height() < fixture.window->height());
}

void StudioWindowTest::keysChooseStages() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    const auto* rail = fixture.find<StageRail>("stageRail");
    QCOMPARE(actions(fixture).stages->actions().size(), qsizetype(kStudioStages.size()));
    for (const StudioStage stage : {StudioStage::Finetune, StudioStage::Refine, StudioStage::Segment,
                                    StudioStage::Review, StudioStage::Attention}) {
        const auto digit = static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(stage));
        QTest::keyClick(fixture.window.get(), digit, Qt::AltModifier);
        QCOMPARE(rail->current(), stage);
    }
    // Who changes a key reads the new one on the rail.
    actions(fixture).stages->actions()[1]->setShortcut(Qt::ALT | Qt::Key_T);
    QVERIFY(fixture.find<QWidget>("stageFinetune")->toolTip().contains(QStringLiteral("Alt+T")));
}

void StudioWindowTest::menusAreEven() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    constexpr int kWidestEdge = 32;
    for (const QAction* title : fixture.window->menuBar()->actions()) {
        QMenu* menu = title->menu();
        menu->popup({});
        QSet<int> heights;
        bool hasMarks = false;
        for (QAction* action : menu->actions()) {
            hasMarks |= action->isCheckable();
            if (action->isVisible() && !action->isSeparator()) heights.insert(menu->actionGeometry(action).height());
        }
        const QRect row = menu->actionGeometry(menu->actions().front());
        const QImage picture = menu->grab(row).toImage();
        menu->close();
        QVERIFY2(heights.size() == 1, qPrintable(title->text()));
        if (hasMarks) continue;
        // The text begins at the edge: no room is kept for icons that are not shown.
        const int y = picture.height() / 2;
        int x = 0;
        const auto isEmpty = [&](int at) {
            for (int line = y - 4; line <= y + 4; ++line)
                if (picture.pixel(at, line) != picture.pixel(0, y)) return false;
            return true;
        };
        while (x < picture.width() && isEmpty(x)) ++x;
        QVERIFY2(x < kWidestEdge, qPrintable(title->text()));
    }
}

void StudioWindowTest::saysWhereItIsSaved() {
    StudioFixture fixture;
    QVERIFY(!actions(fixture).showSaved->isEnabled());
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(waitFor([&] { return actions(fixture).showSaved->isEnabled(); }));
    actions(fixture).showSaved->trigger();
    const QString folder = fixture.window->review().summary().folder;
    QVERIFY(cardDetail(fixture).contains(QDir::toNativeSeparators(folder)));
    QTest::mouseClick(fixture.find<QPushButton>("cardAction"), Qt::LeftButton);
    QCOMPARE(fixture.dialogs.shownFolder, folder);
}

void StudioWindowTest::hasOneBarAtTheBottom() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QTest::qWait(1);
    const auto* bar = fixture.find<QWidget>("bottomBar");
    const auto* answers = fixture.find<QWidget>("reviewBar");
    const auto* jobs = fixture.find<QWidget>("jobBar");
    constexpr int kMostHeight = 48;
    QVERIFY(bar->height() <= kMostHeight);
    QCOMPARE(bar->mapTo(fixture.window.get(), bar->rect().bottomLeft()).y(), fixture.window->height() - 1);
    QVERIFY(answers->isVisible() && jobs->isVisible());
    QVERIFY(answers->geometry().right() < jobs->geometry().left());
    fixture.window->showStage(StudioStage::Refine);
    QTest::qWait(1);
    QVERIFY(!answers->isVisible());
    QCOMPARE(jobs->width(), bar->width());
    QVERIFY(bar->height() <= kMostHeight);
}

void StudioWindowTest::photoNameGivesUpItsSizeFirst() {
    StudioFixture fixture;
    fixture.window->resize(1080, 660);
    QVERIFY(fixture.openThreePhotos());
    const auto* name = fixture.find<ElidedLabel>("photoName");
    QVERIFY(waitFor([&] { return name->text().contains(QStringLiteral("96 × 72")); }));
    const QString narrow = name->shownText();
    QVERIFY2(narrow.startsWith(QLatin1String("birds/fi")) || narrow.startsWith(QLatin1String("fi")),
             qPrintable(narrow));
    QVERIFY2(narrow.endsWith(QLatin1String("png")), qPrintable(narrow));
    fixture.window->resize(1800, 660);
    QVERIFY(waitFor([&] { return name->shownText() == name->text(); }));
}

void StudioWindowTest::copesWithOddConcepts_data() {
    QTest::addColumn<QString>("conceptText");
    QTest::newRow("markup") << QStringLiteral("<b>bird</b> & %1 %n");
    QTest::newRow("CJK and emoji") << QString::fromUtf8("鳥 🐦");
    QTest::newRow("500 words") << QStringLiteral("bird ").repeated(500);
}

void StudioWindowTest::copesWithOddConcepts() {
    QFETCH(QString, conceptText);
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(conceptText));
    QCOMPARE(QString::fromStdString(fixture.script->lastInspect->concept_), conceptText.simplified());
    QVERIFY(fixture.window->width() <= 1280);  // no text pushes the window apart
}

void StudioWindowTest::hasNoDeadButton() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    actions(fixture).labelAll->trigger();
    for (const QAbstractButton* button : fixture.window->findChildren<QAbstractButton*>()) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        // A tool button passes its click on to its action or opens its menu; Qt's own buttons are not ours to join;
        // boxes of a dialog are read when it ends.
        if ((tool != nullptr && (tool->defaultAction() != nullptr || tool->menu() != nullptr)) ||
            button->objectName().startsWith(QLatin1String("qt_")) ||
            qobject_cast<const QCheckBox*>(button) != nullptr ||
            qobject_cast<QLineEdit*>(button->parentWidget()) != nullptr)
            continue;
        QVERIFY2(isHeard(*button, "clicked(bool)") || isHeard(*button, "toggled(bool)") || button->group() != nullptr,
                 qPrintable(button->objectName() + QLatin1Char(' ') + button->text()));
    }
}

}  // namespace maskwright::ui
