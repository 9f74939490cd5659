// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio_window_test.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include "canvas/elided_label.h"
#include "canvas/photo_canvas.h"
#include "cards/card_stack.h"
#include "concept/inspector_panel.h"
#include "dialogs/shortcuts_dialog.h"
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
