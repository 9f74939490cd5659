// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudo_language_test.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <functional>

#include "canvas/photo_canvas.h"
#include "cards/card_stack.h"
#include "concept/label_card.h"
#include "gallery/gallery_panel.h"
#include "stage_flow.h"
#include "studio_actions.h"

namespace maskwright::ui {
namespace {

/// Walks through everything that the window shows and hands each scene to `look`.
void walk(StudioFixture& fixture, const std::function<void(QWidget&, const QString&)>& look) {
    StudioWindow& window = *fixture.window;
    window.show();
    look(window, QStringLiteral("start"));
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(waitFor([&] { return window.review().isOpen(); }));
    look(window, QStringLiteral("opened"));
    QVERIFY(fixture.look(QStringLiteral("bird")));
    look(window, QStringLiteral("average"));
    QTest::mouseClick(fixture.find<QPushButton>("singleMapButton"), Qt::LeftButton);
    look(window, QStringLiteral("single"));
    for (const bool hasMasks : {false, true}) {
        if (hasMasks) QVERIFY(noteMasks(fixture));
        for (const StudioStage stage : {StudioStage::Finetune, StudioStage::Refine, StudioStage::Segment}) {
            window.showStage(stage);
            look(window, QStringLiteral("stage %1 %2").arg(static_cast<int>(stage)).arg(hasMasks));
        }
        auto* tabs = fixture.find<QTabWidget>("segmentTabs");
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look(window, QStringLiteral("segment tab %1 %2").arg(tab).arg(hasMasks));
        }
    }
    window.showStage(StudioStage::Review);
    look(window, QStringLiteral("review"));
    window.showStage(StudioStage::Attention);
    actions(fixture).sideBySide->setChecked(true);
    look(window, QStringLiteral("side by side"));
    actions(fixture).sideBySide->setChecked(false);
    fixture.find<QPushButton>("jobsButton")->click();
    look(window, QStringLiteral("jobs"));
    fixture.find<QPushButton>("jobsButton")->click();
}

void walkDialogs(StudioFixture& fixture, const std::function<void(QWidget&, const QString&)>& look) {
    StudioActions& can = actions(fixture);
    QVERIFY(waitFor([&] { return can.exportDataset->isEnabled(); }));
    for (QAction* action :
         {can.labelAll, can.exportDataset, can.importMasks, can.settings, can.shortcuts, can.changeKeys, can.about}) {
        action->trigger();
        auto* dialog = fixture.window->findChild<QDialog*>();
        QVERIFY2(dialog != nullptr, qPrintable(action->objectName()));
        QTest::qWait(50);
        auto* pages = dialog->findChild<QListView*>(QStringLiteral("settingsPages"));
        for (int page = 0; page < (pages != nullptr ? pages->model()->rowCount() : 1); ++page) {
            if (pages != nullptr) pages->setCurrentIndex(pages->model()->index(page, 0));
            look(*dialog, QStringLiteral("%1 %2").arg(action->objectName()).arg(page));
        }
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(waitFor([&] { return fixture.window->findChild<QDialog*>() == nullptr; }));
    }
}

/// The longest first: some are parts of others.
QStringList dataOf(const StudioFixture& fixture) {
    const QString folder = fixture.path().section(QLatin1Char('/'), -1);
    return {fixture.path(),
            fixture.projects(),
            folder,
            QStringLiteral("birds/first.png"),
            QStringLiteral("birds/second.png"),
            QStringLiteral("third.png"),
            QStringLiteral("first.png"),
            QStringLiteral("birds"),
            QStringLiteral("bird"),
            /*tokens of the prompt*/ QStringLiteral("photo"),
            QStringLiteral("of")};
}

/// One line each: the message of a failure is cut short.
void report(const QStringList& all) {
    for (const QString& scene : all)
        for (const QString& line : scene.split(QLatin1Char('\n'))) qWarning("%s", qPrintable(line));
    QVERIFY(all.isEmpty());
}

QString wordedFindings(const QStringList& found, const QString& scene) {
    return scene + QStringLiteral(":\n  ") + found.join(QStringLiteral("\n  "));
}

}  // namespace

void PseudoLanguageTest::init() {
    QVERIFY(QCoreApplication::installTranslator(&m_language));
}

void PseudoLanguageTest::cleanup() {
    QCoreApplication::removeTranslator(&m_language);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void PseudoLanguageTest::findsWhatIsNotTranslated() {
    QWidget window;
    auto* forgotten = new QLabel(QStringLiteral("Forgotten"), &window);
    forgotten->setObjectName(QStringLiteral("forgotten"));
    new QLabel(QStringLiteral("holiday.jpg"), &window);
    auto* good = new QPushButton(tr("%n of %1 <b>photos</b>", nullptr, 3).arg(7), &window);
    good->setToolTip(QStringLiteral("42 × 17"));
    const QStringList data = {QStringLiteral("holiday.jpg")};
    QCOMPARE(untranslated(window, data).size(), 1);
    QVERIFY(untranslated(window, data).front().contains(QLatin1String("forgotten")));
    QVERIFY(good->text().contains(QLatin1String("3")) && good->text().contains(QLatin1String("<b>")));
    good->resize(20, 8);
    good->setVisible(true);
    window.show();
    QVERIFY(!cutOff(window).isEmpty());
}

void PseudoLanguageTest::windowIsTranslated() {
    StudioFixture fixture;
    QStringList all;
    walk(fixture, [&](QWidget& widget, const QString& scene) {
        QTest::qWait(1);
        const QStringList found = untranslated(widget, dataOf(fixture));
        if (!found.isEmpty()) all.push_back(wordedFindings(found, scene));
    });
    report(all);
}

void PseudoLanguageTest::dialogsAreTranslated() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QStringList all;
    walkDialogs(fixture, [&](QWidget& widget, const QString& scene) {
        const QStringList found = untranslated(widget, dataOf(fixture));
        if (!found.isEmpty()) all.push_back(wordedFindings(found, scene));
    });
    report(all);
}

void PseudoLanguageTest::windowHasRoom_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280 x 720") << QSize(1280, 720);
    QTest::newRow("4K") << QSize(3840, 2160);
}

void PseudoLanguageTest::windowHasRoom() {
    QFETCH(QSize, size);
    StudioFixture fixture;
    fixture.window->resize(size);
    QStringList all;
    const QString folder = qEnvironmentVariable("MASKWRIGHT_SCREENSHOTS");
    walk(fixture, [&](QWidget& widget, const QString& scene) {
        (void)QTest::qWaitFor([&] { return cutOff(widget).isEmpty(); }, 500);
        QStringList found = cutOff(widget);
        if (!found.isEmpty()) all.push_back(wordedFindings(found, scene));
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(
                QDir(folder).filePath(QStringLiteral("pseudo-%1-%2.png")
                                          .arg(size.width())
                                          .arg(QString(scene).replace(QLatin1Char(' '), QLatin1Char('-'))))));
    });
    report(all);
    QCOMPARE(fixture.window->size(), size);  // nothing pushed it apart
}

void PseudoLanguageTest::runsFromRightToLeft() {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    StudioFixture fixture;
    fixture.window->resize(1440, 900);
    const QString folder = qEnvironmentVariable("MASKWRIGHT_SCREENSHOTS");
    QStringList all;
    walk(fixture, [&](QWidget& widget, const QString& scene) {
        (void)QTest::qWaitFor([&] { return cutOff(widget).isEmpty(); }, 500);
        const QStringList found = cutOff(widget);
        if (!found.isEmpty()) all.push_back(wordedFindings(found, scene));
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(QDir(folder).filePath(
                QStringLiteral("rtl-%1.png").arg(QString(scene).replace(QLatin1Char(' '), QLatin1Char('-'))))));
    });
    report(all);
    // The list of photos is where reading begins.
    const auto* gallery = fixture.find<QWidget>("galleryPanel");
    const auto* canvas = fixture.window->findChild<PhotoCanvas*>();
    QVERIFY(gallery->mapTo(fixture.window.get(), QPoint(0, 0)).x() >
            canvas->mapTo(fixture.window.get(), QPoint(0, 0)).x());
}

}  // namespace maskwright::ui
