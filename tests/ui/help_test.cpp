// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_test.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QToolButton>

#include "help/help_button.h"
#include "help/help_popup.h"
#include "help/help_texts.h"
#include "help/placing.h"
#include "help_fixture.h"
#include "studio_fixture.h"

namespace maskwright::ui {

void HelpTest::everyTopicIsExplained() {
    QStringList titles;
    for (const HelpTopic topic : kHelpTopics) {
        const HelpText help = helpFor(topic);
        QVERIFY(!help.title.isEmpty());
        titles.push_back(help.title);
        QVERIFY2(help.paragraphs.size() >= 2 && help.paragraphs.size() <= 4, qPrintable(help.title));
        for (const QString& paragraph : help.paragraphs) {
            QVERIFY2(paragraph.size() > 40 && paragraph.size() < 400, qPrintable(paragraph));
            QVERIFY2(paragraph.endsWith(QLatin1Char('.')), qPrintable(paragraph));
            QVERIFY2(!paragraph.contains(QStringLiteral("  ")), qPrintable(paragraph));
        }
    }
    titles.removeDuplicates();
    QCOMPARE(titles.size(), static_cast<qsizetype>(kHelpTopics.size()));
}

void HelpTest::topicsLeadThroughAllOfThem() {
    QList<HelpTopic> read;
    for (HelpTopic topic = HelpTopic::Attention; !read.contains(topic); topic = helpFor(topic).next)
        read.push_back(topic);
    QCOMPARE(read.size(), static_cast<qsizetype>(kHelpTopics.size()));
}

void HelpTest::everyStageHasATopic() {
    QList<HelpTopic> topics;
    for (const StudioStage stage : kStudioStages) {
        QVERIFY(!topics.contains(topicOf(stage)));
        topics.push_back(topicOf(stage));
    }
}

void HelpTest::topicsAreThoseOfTheNearestWidget() {
    QWidget page;
    auto* panel = new QWidget(&page);
    auto* field = new QLineEdit(panel);
    QVERIFY(!helpTopicOf(field));
    QVERIFY(!helpTopicOf(nullptr));
    setHelpTopic(page, HelpTopic::Refine);
    QCOMPARE(helpTopicOf(field).value(), HelpTopic::Refine);
    setHelpTopic(*panel, HelpTopic::Guidance);
    QCOMPARE(helpTopicOf(field).value(), HelpTopic::Guidance);
    QCOMPARE(helpTopicOf(&page).value(), HelpTopic::Refine);
    HelpButton button(testTheme(), HelpTopic::Loss);
    QCOMPARE(helpTopicOf(&button).value(), HelpTopic::Loss);
    HelpTopic asked = HelpTopic::Attention;
    QWidget* at = nullptr;
    connect(&button, &HelpButton::helpRequested, this, [&](HelpTopic topic, QWidget* anchor) {
        asked = topic;
        at = anchor;
    });
    button.click();
    QCOMPARE(asked, HelpTopic::Loss);
    QCOMPARE(at, &button);
}

void HelpTest::boxesStandBesideTheirTarget_data() {
    QTest::addColumn<QRect>("target");
    QTest::addColumn<QRect>("box");
    // Boxes of 400 × 200 in a room of 1280 × 720.
    QTest::newRow("right") << QRect(100, 300, 100, 40) << QRect(212, 220, 400, 200);
    QTest::newRow("left") << QRect(1000, 300, 200, 40) << QRect(588, 220, 400, 200);
    QTest::newRow("below") << QRect(300, 20, 700, 40) << QRect(450, 72, 400, 200);
    QTest::newRow("above") << QRect(300, 600, 700, 100) << QRect(450, 388, 400, 200);
    QTest::newRow("in a corner") << QRect(0, 700, 20, 20) << QRect(32, 504, 400, 200);
    QTest::newRow("over what leaves no room") << QRect(100, 100, 1100, 600) << QRect(450, 300, 400, 200);
    QTest::newRow("nothing") << QRect() << QRect(440, 260, 400, 200);
}

void HelpTest::boxesStandBesideTheirTarget() {
    QFETCH(QRect, target);
    QFETCH(QRect, box);
    const QRect found = placeBeside(target, {400, 200}, {0, 0, 1280, 720});
    QVERIFY2((found.topLeft() - box.topLeft()).manhattanLength() <= 2,
             qPrintable(QStringLiteral("%1, %2").arg(found.x()).arg(found.y())));
    QCOMPARE(found.size(), box.size());
    // A box that is too large begins where the room does.
    QCOMPARE(placeBeside(target, {2000, 2000}, {0, 0, 1280, 720}).topLeft(), QPoint(16, 16));
}

void HelpTest::popupOpensAndGivesTheFocusBack() {
    HelpFixture fixture;
    QVERIFY(fixture.isActive);
    fixture.second->setFocus();
    HelpPopup popup(testTheme(), fixture.window);
    QVERIFY(!popup.isVisible());
    popup.open(HelpTopic::Threshold, fixture.second);
    QVERIFY(popup.isVisible());
    QVERIFY(!popup.geometry().intersects(fixture.second->geometry()));
    QCOMPARE(fixture.find<QLabel>("helpTitle")->text(), helpFor(HelpTopic::Threshold).title);
    QVERIFY(popup.isAncestorOf(fixture.window.focusWidget()));
    fixture.find<QPushButton>("helpNext")->click();
    QCOMPARE(popup.topic(), HelpTopic::Timesteps);
    QCOMPARE(fixture.find<QLabel>("helpTitle")->text(), helpFor(HelpTopic::Timesteps).title);
    fixture.press(Qt::Key_Escape);
    QVERIFY(!popup.isVisible());
    QCOMPARE(fixture.window.focusWidget(), fixture.second);
    popup.open(HelpTopic::Review, nullptr);
    fixture.find<QToolButton>("helpClose")->click();
    QVERIFY(!popup.isVisible());
}

void HelpTest::boxesStandAtTheirButton_data() {
    QTest::addColumn<QRect>("button");
    QTest::addColumn<QRect>("explained");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<QPoint>("box");
    const QRect panel(900, 100, 360, 600);
    // Boxes of 400 × 200 in a room of 1280 × 720.
    QTest::newRow("below") << QRect(300, 100, 30, 30) << panel << false << QPoint(300, 136);
    QTest::newRow("below, mirrored") << QRect(600, 100, 30, 30) << QRect() << true << QPoint(230, 136);
    QTest::newRow("below, at the edge of the window") << QRect(1240, 20, 30, 30) << QRect() << false << QPoint(864, 56);
    QTest::newRow("at the bottom of the rail") << QRect(40, 660, 30, 30) << panel << false << QPoint(76, 504);
    QTest::newRow("at the bottom of the rail, mirrored")
        << QRect(1210, 660, 30, 30) << QRect(20, 100, 360, 600) << true << QPoint(804, 504);
    QTest::newRow("below would cover the panel") << QRect(800, 60, 30, 30) << panel << false << QPoint(394, 60);
    QTest::newRow("within the panel") << QRect(1220, 110, 30, 30) << panel << false << QPoint(864, 146);
    QTest::newRow("no room below") << QRect(440, 600, 400, 30) << QRect(0, 0, 440, 720) << false << QPoint(846, 504);
    QTest::newRow("above") << QRect(40, 600, 1200, 30) << QRect() << false << QPoint(40, 394);
}

void HelpTest::boxesStandAtTheirButton() {
    QFETCH(QRect, button);
    QFETCH(QRect, explained);
    QFETCH(bool, mirrored);
    QFETCH(QPoint, box);
    const QRect room(0, 0, 1280, 720);
    const QRect found = placeAtButton(button, explained, {400, 200}, room, mirrored);
    QCOMPARE(found, QRect(box, QSize(400, 200)));
    QVERIFY(room.contains(found) && !found.intersects(button));
    QVERIFY(found.adjusted(-8, -8, 8, 8).intersects(button));  // right at it
    // A box that is too large begins where the room does.
    QCOMPARE(placeAtButton(button, explained, {2000, 2000}, room, mirrored).topLeft(), QPoint(16, 16));
}

void HelpTest::boxesStandBesideTheirPanel_data() {
    QTest::addColumn<QRect>("panel");
    QTest::addColumn<QRect>("asked");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<QPoint>("box");
    // Boxes of 400 × 200 in a room of 1280 × 720.
    QTest::newRow("left of the side panel") << QRect(900, 100, 380, 600) << QRect() << false << QPoint(488, 100);
    QTest::newRow("at the height of what is in use")
        << QRect(900, 100, 380, 600) << QRect(920, 300, 200, 30) << false << QPoint(488, 300);
    QTest::newRow("not out of the window")
        << QRect(900, 100, 380, 600) << QRect(920, 650, 200, 30) << false << QPoint(488, 504);
    QTest::newRow("mirrored") << QRect(0, 100, 380, 600) << QRect(20, 300, 200, 30) << true << QPoint(392, 300);
    QTest::newRow("right of a narrow panel") << QRect(0, 100, 100, 600) << QRect() << false << QPoint(112, 100);
    QTest::newRow("below a bar") << QRect(0, 0, 1280, 80) << QRect(500, 20, 200, 30) << false << QPoint(500, 92);
    QTest::newRow("above a bar") << QRect(0, 640, 1280, 80) << QRect(500, 660, 90, 30) << false << QPoint(500, 428);
    QTest::newRow("over a page, but not over what is in use")
        << QRect(0, 0, 1280, 720) << QRect(500, 200, 200, 30) << false << QPoint(88, 200);
}

void HelpTest::boxesStandBesideTheirPanel() {
    QFETCH(QRect, panel);
    QFETCH(QRect, asked);
    QFETCH(bool, mirrored);
    QFETCH(QPoint, box);
    const QRect room(0, 0, 1280, 720);
    const QRect found = placeBesidePanel(panel, asked, {400, 200}, room, mirrored);
    QCOMPARE(found, QRect(box, QSize(400, 200)));
    QVERIFY(room.contains(found) && !found.intersects(asked));
    if (panel != room) QVERIFY(!found.intersects(panel));
    QCOMPARE(placeBesidePanel(panel, asked, {2000, 2000}, room, mirrored).topLeft(), QPoint(16, 16));
}

void HelpTest::popupStandsAtItsButton() {
    HelpFixture fixture;
    HelpPopup popup(testTheme(), fixture.window);
    setHelpTopic(*fixture.third, HelpTopic::Refine);  // the panel at the right
    QToolButton button(&fixture.window);
    button.show();
    for (const QPoint at : {QPoint(30, 680), QPoint(860, 20), QPoint(1240, 20), QPoint(1240, 680), QPoint(600, 340)}) {
        button.setGeometry(QRect(at, QSize(30, 30)));
        popup.open(HelpTopic::Refine, &button);
        QVERIFY(fixture.window.rect().contains(popup.geometry()));
        QVERIFY(!popup.geometry().intersects(button.geometry()));
        QVERIFY(popup.geometry().adjusted(-8, -8, 8, 8).intersects(button.geometry()));
        if (at.x() < 900) QVERIFY(!popup.geometry().intersects(fixture.third->geometry()));
        popup.dismiss();
    }
}

void HelpTest::popupSparesThePanelItExplains() {
    HelpFixture fixture;
    QVERIFY(fixture.isActive);
    HelpPopup popup(testTheme(), fixture.window);
    const auto isBeside = [&](const QWidget& panel) {
        return fixture.window.rect().contains(popup.geometry()) && !popup.geometry().intersects(panel.geometry()) &&
               popup.geometry().adjusted(-16, -16, 16, 16).intersects(panel.geometry());
    };
    setHelpTopic(*fixture.third, HelpTopic::Refine);
    setHelpTopic(*fixture.first, HelpTopic::Review);
    // What has the focus is asked about.
    fixture.first->setFocus();
    popup.open(HelpTopic::Review, nullptr);
    QVERIFY(isBeside(*fixture.first));
    popup.dismiss();
    // The focus is elsewhere: the panel that is to be seen is explained.
    popup.open(HelpTopic::Refine, nullptr);
    QVERIFY(isBeside(*fixture.third));
    popup.dismiss();
    // Beside a page there is only the room over the list of photos.
    fixture.third->setGeometry(366, 40, 914, 620);
    popup.open(HelpTopic::Refine, nullptr);
    QVERIFY(isBeside(*fixture.third));
    popup.dismiss();
    // Nothing to be seen is about that.
    fixture.third->hide();
    popup.open(HelpTopic::Refine, nullptr);
    QVERIFY((popup.geometry().center() - fixture.window.rect().center()).manhattanLength() < 8);
}

void HelpTest::popupClosesAtAPressBeside() {
    HelpFixture fixture;
    HelpPopup popup(testTheme(), fixture.window);
    popup.open(HelpTopic::Attention, fixture.first);
    QTest::mouseClick(fixture.find<QLabel>("helpTitle"), Qt::LeftButton);
    QTest::mouseClick(fixture.find<QLabel>("helpText"), Qt::LeftButton);
    QVERIFY(popup.isVisible());
    QTest::mouseClick(fixture.third, Qt::LeftButton);
    QVERIFY(!popup.isVisible());
    QCOMPARE(fixture.window.focusWidget(), fixture.third);  // the press did what it does
}

void HelpTest::popupStaysInItsWindow_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("low") << QSize(1024, 420);
    QTest::newRow("narrow") << QSize(360, 700);
    QTest::newRow("usual") << QSize(1280, 720);
    QTest::newRow("large") << QSize(3840, 2160);
}

void HelpTest::popupStaysInItsWindow() {
    QFETCH(QSize, size);
    HelpFixture fixture({800, 600});
    HelpPopup popup(testTheme(), fixture.window);
    for (const HelpTopic topic : kHelpTopics) {
        fixture.window.resize(800, 600);
        popup.open(topic, fixture.first);
        fixture.window.resize(size);
        QTest::qWait(1);
        QVERIFY(fixture.window.rect().contains(popup.geometry()));
        // All of the text can be seen, at once or by scrolling.
        const auto* text = fixture.find<QLabel>("helpText");
        const auto* scroll = fixture.find<QScrollArea>("helpScroll");
        QVERIFY(text->height() >= text->heightForWidth(text->width()));
        QVERIFY(text->width() <= scroll->viewport()->width());
        if (size.height() >= 720) QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
    }
}

void HelpTest::popupKeepsTheTabKey() {
    HelpFixture fixture;
    QVERIFY(fixture.isActive);
    HelpPopup popup(testTheme(), fixture.window);
    popup.open(HelpTopic::Refine, fixture.first);
    QSet<QWidget*> stops;
    for (int i = 0; i < 5; ++i) {
        stops.insert(fixture.window.focusWidget());
        fixture.press(Qt::Key_Tab);
        QVERIFY(popup.isAncestorOf(fixture.window.focusWidget()));
    }
    QCOMPARE(stops.size(), 4);  // the text, the way out, the guide, and what to read next
}

}  // namespace maskwright::ui
