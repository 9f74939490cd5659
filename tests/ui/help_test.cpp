// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_test.h"

#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <memory>

#include "help/help_button.h"
#include "help/help_popup.h"
#include "help/help_texts.h"
#include "help/placing.h"
#include "help/tour.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

/// A window with three things that a tour can show.
struct Stage {
    explicit Stage(QSize size = {1280, 720}) {
        window.resize(size);
        for (QLineEdit** field : {&first, &second, &third}) *field = new QLineEdit(&window);
        first->setObjectName(QStringLiteral("first"));
        second->setObjectName(QStringLiteral("second"));
        third->setObjectName(QStringLiteral("third"));
        first->setGeometry(20, 40, 200, 300);
        second->setGeometry(500, 300, 200, 40);
        third->setGeometry(900, 100, 300, 500);
        window.show();
        window.activateWindow();
        isActive = QTest::qWaitForWindowActive(&window);
    }

    static QList<TourStep> steps() {
        QList<TourStep> made;
        for (const char* name : {"first", "second", "third", "missing", "first"})
            made.push_back({{QString::fromLatin1(name)},
                            QStringLiteral("Title of %1").arg(QLatin1String(name)),
                            QStringLiteral("A few words about it. ").repeated(6)});
        return made;
    }

    template <typename Widget>
    Widget* find(const char* name) const {
        return window.findChild<Widget*>(QLatin1String(name));
    }
    void press(Qt::Key key) const { QTest::keyClick(window.focusWidget(), key); }

    QWidget window;
    QLineEdit *first = nullptr, *second = nullptr, *third = nullptr;
    bool isActive = false;
};

/// Says, as charts do, that it paints every pixel.
class OpaquePart : public QWidget {
  public:
    explicit OpaquePart(QWidget& parent) : QWidget(&parent) { setAttribute(Qt::WA_OpaquePaintEvent); }
    int painted = 0;

  protected:
    void paintEvent(QPaintEvent*) override { ++painted; }
};

QRect lit(const QWidget& target) {
    constexpr int kAround = Tour::kAround;
    return target.geometry().adjusted(-kAround, -kAround, kAround, kAround);
}

}  // namespace

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
    Stage stage;
    QVERIFY(stage.isActive);
    stage.second->setFocus();
    HelpPopup popup(testTheme(), stage.window);
    QVERIFY(!popup.isVisible());
    popup.open(HelpTopic::Threshold, stage.second);
    QVERIFY(popup.isVisible());
    QVERIFY(!popup.geometry().intersects(stage.second->geometry()));
    QCOMPARE(stage.find<QLabel>("helpTitle")->text(), helpFor(HelpTopic::Threshold).title);
    QVERIFY(popup.isAncestorOf(stage.window.focusWidget()));
    stage.find<QPushButton>("helpNext")->click();
    QCOMPARE(popup.topic(), HelpTopic::Timesteps);
    QCOMPARE(stage.find<QLabel>("helpTitle")->text(), helpFor(HelpTopic::Timesteps).title);
    stage.press(Qt::Key_Escape);
    QVERIFY(!popup.isVisible());
    QCOMPARE(stage.window.focusWidget(), stage.second);
    popup.open(HelpTopic::Review, nullptr);
    stage.find<QToolButton>("helpClose")->click();
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
    Stage stage;
    HelpPopup popup(testTheme(), stage.window);
    setHelpTopic(*stage.third, HelpTopic::Refine);  // the panel at the right
    QToolButton button(&stage.window);
    button.show();
    for (const QPoint at : {QPoint(30, 680), QPoint(860, 20), QPoint(1240, 20), QPoint(1240, 680), QPoint(600, 340)}) {
        button.setGeometry(QRect(at, QSize(30, 30)));
        popup.open(HelpTopic::Refine, &button);
        QVERIFY(stage.window.rect().contains(popup.geometry()));
        QVERIFY(!popup.geometry().intersects(button.geometry()));
        QVERIFY(popup.geometry().adjusted(-8, -8, 8, 8).intersects(button.geometry()));
        if (at.x() < 900) QVERIFY(!popup.geometry().intersects(stage.third->geometry()));
        popup.dismiss();
    }
}

void HelpTest::popupSparesThePanelItExplains() {
    Stage stage;
    QVERIFY(stage.isActive);
    HelpPopup popup(testTheme(), stage.window);
    const auto isBeside = [&](const QWidget& panel) {
        return stage.window.rect().contains(popup.geometry()) && !popup.geometry().intersects(panel.geometry()) &&
               popup.geometry().adjusted(-16, -16, 16, 16).intersects(panel.geometry());
    };
    setHelpTopic(*stage.third, HelpTopic::Refine);
    setHelpTopic(*stage.first, HelpTopic::Review);
    // What has the focus is asked about.
    stage.first->setFocus();
    popup.open(HelpTopic::Review, nullptr);
    QVERIFY(isBeside(*stage.first));
    popup.dismiss();
    // The focus is elsewhere: the panel that is to be seen is explained.
    popup.open(HelpTopic::Refine, nullptr);
    QVERIFY(isBeside(*stage.third));
    popup.dismiss();
    // Beside a page there is only the room over the list of photos.
    stage.third->setGeometry(366, 40, 914, 620);
    popup.open(HelpTopic::Refine, nullptr);
    QVERIFY(isBeside(*stage.third));
    popup.dismiss();
    // Nothing to be seen is about that.
    stage.third->hide();
    popup.open(HelpTopic::Refine, nullptr);
    QVERIFY((popup.geometry().center() - stage.window.rect().center()).manhattanLength() < 8);
}

void HelpTest::popupClosesAtAPressBeside() {
    Stage stage;
    HelpPopup popup(testTheme(), stage.window);
    popup.open(HelpTopic::Attention, stage.first);
    QTest::mouseClick(stage.find<QLabel>("helpTitle"), Qt::LeftButton);
    QTest::mouseClick(stage.find<QLabel>("helpText"), Qt::LeftButton);
    QVERIFY(popup.isVisible());
    QTest::mouseClick(stage.third, Qt::LeftButton);
    QVERIFY(!popup.isVisible());
    QCOMPARE(stage.window.focusWidget(), stage.third);  // the press did what it does
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
    Stage stage({800, 600});
    HelpPopup popup(testTheme(), stage.window);
    for (const HelpTopic topic : kHelpTopics) {
        stage.window.resize(800, 600);
        popup.open(topic, stage.first);
        stage.window.resize(size);
        QTest::qWait(1);
        QVERIFY(stage.window.rect().contains(popup.geometry()));
        // All of the text can be seen, at once or by scrolling.
        const auto* text = stage.find<QLabel>("helpText");
        const auto* scroll = stage.find<QScrollArea>("helpScroll");
        QVERIFY(text->height() >= text->heightForWidth(text->width()));
        QVERIFY(text->width() <= scroll->viewport()->width());
        if (size.height() >= 720) QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
    }
}

void HelpTest::popupKeepsTheTabKey() {
    Stage stage;
    QVERIFY(stage.isActive);
    HelpPopup popup(testTheme(), stage.window);
    popup.open(HelpTopic::Refine, stage.first);
    QSet<QWidget*> stops;
    for (int i = 0; i < 5; ++i) {
        stops.insert(stage.window.focusWidget());
        stage.press(Qt::Key_Tab);
        QVERIFY(popup.isAncestorOf(stage.window.focusWidget()));
    }
    QCOMPARE(stops.size(), 4);  // the text, the way out, the guide, and what to read next
}

void HelpTest::tourWalksFiveSteps() {
    QCOMPARE(studioTour().size(), 5);
    Stage stage;
    QVERIFY(stage.isActive);
    QPointer<Tour> tour = new Tour(testTheme(), stage.window, Stage::steps());
    QSignalSpy shown(tour, &Tour::stepShown);
    QSignalSpy ended(tour, &Tour::ended);
    tour->start();
    const auto counter = [&] { return stage.find<QLabel>("tourCounter")->text(); };
    QCOMPARE(counter(), QStringLiteral("1 of 5"));
    QCOMPARE(stage.find<QLabel>("tourTitle")->text(), QStringLiteral("Title of first"));
    QCOMPARE(tour->spotlight(), lit(*stage.first));
    stage.press(Qt::Key_Right);
    QCOMPARE(counter(), QStringLiteral("2 of 5"));
    QCOMPARE(tour->spotlight(), lit(*stage.second));
    stage.press(Qt::Key_Return);
    QCOMPARE(tour->spotlight(), lit(*stage.third));
    QTest::mouseClick(stage.find<QPushButton>("tourNext"), Qt::LeftButton);
    stage.press(Qt::Key_Right);
    QCOMPARE(counter(), QStringLiteral("5 of 5"));
    QCOMPARE(stage.find<QPushButton>("tourNext")->text(), QStringLiteral("Done"));
    QCOMPARE(ended.count(), 0);
    stage.press(Qt::Key_Return);
    QCOMPARE(shown.count(), 5);
    QCOMPARE(ended.count(), 1);
    QVERIFY(ended[0][0].toBool());
    QTRY_VERIFY(tour.isNull());
}

void HelpTest::tourGoesBackAndEnds() {
    Stage stage;
    QVERIFY(stage.isActive);
    stage.third->setFocus();
    QPointer<Tour> tour = new Tour(testTheme(), stage.window, Stage::steps());
    QSignalSpy ended(tour, &Tour::ended);
    tour->start();
    QVERIFY(!stage.find<QPushButton>("tourBack")->isEnabled());
    stage.press(Qt::Key_Left);
    QCOMPARE(tour->step(), 0);
    stage.press(Qt::Key_Right);
    stage.press(Qt::Key_Right);
    stage.press(Qt::Key_Left);
    QCOMPARE(tour->step(), 1);
    QTest::mouseClick(stage.find<QPushButton>("tourBack"), Qt::LeftButton);
    QCOMPARE(tour->step(), 0);
    QVERIFY(tour->isAncestorOf(stage.window.focusWidget()));  // though the button it was on is off now
    stage.press(Qt::Key_Escape);
    QCOMPARE(ended.count(), 1);
    QVERIFY(!ended[0][0].toBool());
    QCOMPARE(stage.window.focusWidget(), stage.third);
    QTRY_VERIFY(tour.isNull());
}

void HelpTest::tourFollowsTheWindow() {
    Stage stage;
    QPointer<Tour> tour = new Tour(testTheme(), stage.window, Stage::steps());
    tour->start();
    tour->next();
    const auto* card = stage.find<QFrame>("tourCard");
    for (const QSize size : {QSize(1600, 900), QSize(640, 480), QSize(1024, 640)}) {
        stage.window.resize(size);
        stage.second->setGeometry(size.width() / 3, size.height() / 2, size.width() / 4, 30);
        QTRY_COMPARE(tour->spotlight(), lit(*stage.second));
        QCOMPARE(tour->size(), size);
        QVERIFY(tour->rect().contains(card->geometry()));
        QVERIFY(!card->geometry().intersects(stage.second->geometry()));
    }
    stage.second->hide();
    QTRY_VERIFY(tour->spotlight().isNull());
    stage.second->show();
    QTRY_COMPARE(tour->spotlight(), lit(*stage.second));
    tour->skip();
}

void HelpTest::whatIsLitCanBeUsed() {
    Stage stage;
    Tour* tour = new Tour(testTheme(), stage.window, Stage::steps());
    tour->start();
    tour->next();
    QCOMPARE(stage.window.childAt(stage.second->geometry().center()), stage.second);
    QCOMPARE(stage.window.childAt(stage.first->geometry().center()), tour);
    // Over a target that fills the window the card stands all the same, and can be clicked.
    stage.second->setGeometry(stage.window.rect());
    constexpr int kFrame = Tour::kFrame;  // stays in the window
    QTRY_COMPARE(tour->spotlight(), stage.window.rect().adjusted(kFrame, kFrame, -kFrame, -kFrame));
    auto* next = stage.find<QPushButton>("tourNext");
    QCOMPARE(stage.window.childAt(next->mapTo(&stage.window, next->rect().center())), next);
    tour->skip();
}

void HelpTest::bothLightsAreOpen() {
    Stage stage;
    QList<TourStep> steps = Stage::steps();
    steps[1].also = QStringLiteral("third");
    Tour* tour = new Tour(testTheme(), stage.window, steps);
    tour->start();
    QVERIFY(tour->secondLight().isNull());
    tour->next();
    QCOMPARE(tour->spotlight(), lit(*stage.second));
    QCOMPARE(tour->secondLight(), lit(*stage.third));
    for (QWidget* open : {stage.second, stage.third}) QCOMPARE(stage.window.childAt(open->geometry().center()), open);
    const QRect card = stage.find<QFrame>("tourCard")->geometry();
    QVERIFY(!card.intersects(stage.second->geometry()));
    QVERIFY(!card.intersects(stage.third->geometry()));
    tour->skip();
}

void HelpTest::tourCanBeClickedThrough() {
    Stage stage;
    QList<TourStep> steps = Stage::steps();
    for (TourStep& step : steps) step.targets = {QStringLiteral("third")};
    steps[2].text += steps[2].text;  // a higher card
    Tour* tour = new Tour(testTheme(), stage.window, steps);
    tour->start();
    const auto* next = stage.find<QPushButton>("tourNext");
    const QPoint at = next->mapTo(&stage.window, next->rect().center());
    for (int step = 1; step < 4; ++step) {
        QTest::mouseClick(stage.window.childAt(at), Qt::LeftButton);
        QCOMPARE(tour->step(), step);
    }
    tour->skip();
}

/// What paints all of itself was left grey where the light fell on it.
void HelpTest::lightReachesOpaqueParts() {
    Stage stage;
    OpaquePart part(stage.window);
    part.setObjectName(QStringLiteral("part"));
    part.setGeometry(1000, 640, 120, 60);
    part.show();
    QList<TourStep> steps = Stage::steps();
    steps[1].targets = {QStringLiteral("part")};
    Tour* tour = new Tour(testTheme(), stage.window, steps);
    tour->start();
    QTest::qWait(20);
    const int before = part.painted;
    tour->next();
    QTRY_VERIFY(part.painted > before);
    tour->skip();
}

void HelpTest::tourSurvivesMissingWidgets() {
    Stage stage;
    QPointer<Tour> tour = new Tour(testTheme(), stage.window, Stage::steps());
    tour->start();
    tour->next();
    delete stage.second;
    QCoreApplication::processEvents();
    for (int i = 0; i < 2; ++i) tour->next();
    QCOMPARE(stage.find<QLabel>("tourTitle")->text(), QStringLiteral("Title of missing"));
    QVERIFY(tour->spotlight().isNull());
    const auto* card = stage.find<QFrame>("tourCard");
    QVERIFY(card->isVisible());
    QVERIFY((card->geometry().center() - stage.window.rect().center()).manhattanLength() < 8);
    tour->back();
    tour->back();
    QVERIFY(tour->spotlight().isNull());  // it was the second one's
    tour->skip();
    // A window that goes takes its tour along.
    auto window = std::make_unique<QWidget>();
    QPointer<Tour> other = new Tour(testTheme(), *window, Stage::steps());
    window->show();
    other->start();
    window.reset();
    QVERIFY(other.isNull());
}

void HelpTest::tourIsSpoken() {
    Stage stage;
    Tour* tour = new Tour(testTheme(), stage.window, Stage::steps());
    tour->start();
    tour->next();
    const auto* card = stage.find<QFrame>("tourCard");
    QCOMPARE(card->accessibleName(), QStringLiteral("Tour, 2 of 5: Title of second"));
    QVERIFY(!card->accessibleDescription().isEmpty());
    QVERIFY(stage.find<QPushButton>("tourNext")->accessibleDescription().contains(QLatin1String("Title of second")));
    for (const TourStep& step : studioTour()) {
        QVERIFY(!step.targets.isEmpty() && !step.title.isEmpty());
        QVERIFY2(step.text.size() < 260, qPrintable(step.text));
    }
    tour->skip();
}

}  // namespace maskwright::ui
