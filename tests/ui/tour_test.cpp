// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour_test.h"

#include <QCoreApplication>
#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <memory>

#include "help/tour.h"
#include "help_fixture.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

/// One of each field of HelpFixture, of a field that is not there, and of the first once more.
QList<TourStep> tourSteps() {
    QList<TourStep> made;
    for (const char* name : {"first", "second", "third", "missing", "first"})
        made.push_back({{QString::fromLatin1(name)},
                        QStringLiteral("Title of %1").arg(QLatin1String(name)),
                        QStringLiteral("A few words about it. ").repeated(6)});
    return made;
}

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

void TourTest::tourWalksFiveSteps() {
    QCOMPARE(studioTour().size(), 5);
    HelpFixture fixture;
    QVERIFY(fixture.isActive);
    QPointer<Tour> tour = new Tour(testTheme(), fixture.window, tourSteps());
    QSignalSpy shown(tour, &Tour::stepShown);
    QSignalSpy ended(tour, &Tour::ended);
    tour->start();
    const auto counter = [&] { return fixture.find<QLabel>("tourCounter")->text(); };
    QCOMPARE(counter(), QStringLiteral("1 of 5"));
    QCOMPARE(fixture.find<QLabel>("tourTitle")->text(), QStringLiteral("Title of first"));
    QCOMPARE(tour->spotlight(), lit(*fixture.first));
    fixture.press(Qt::Key_Right);
    QCOMPARE(counter(), QStringLiteral("2 of 5"));
    QCOMPARE(tour->spotlight(), lit(*fixture.second));
    fixture.press(Qt::Key_Return);
    QCOMPARE(tour->spotlight(), lit(*fixture.third));
    QTest::mouseClick(fixture.find<QPushButton>("tourNext"), Qt::LeftButton);
    fixture.press(Qt::Key_Right);
    QCOMPARE(counter(), QStringLiteral("5 of 5"));
    QCOMPARE(fixture.find<QPushButton>("tourNext")->text(), QStringLiteral("Done"));
    QCOMPARE(ended.count(), 0);
    fixture.press(Qt::Key_Return);
    QCOMPARE(shown.count(), 5);
    QCOMPARE(ended.count(), 1);
    QVERIFY(ended[0][0].toBool());
    QTRY_VERIFY(tour.isNull());
}

void TourTest::tourGoesBackAndEnds() {
    HelpFixture fixture;
    QVERIFY(fixture.isActive);
    fixture.third->setFocus();
    QPointer<Tour> tour = new Tour(testTheme(), fixture.window, tourSteps());
    QSignalSpy ended(tour, &Tour::ended);
    tour->start();
    QVERIFY(!fixture.find<QPushButton>("tourBack")->isEnabled());
    fixture.press(Qt::Key_Left);
    QCOMPARE(tour->step(), 0);
    fixture.press(Qt::Key_Right);
    fixture.press(Qt::Key_Right);
    fixture.press(Qt::Key_Left);
    QCOMPARE(tour->step(), 1);
    QTest::mouseClick(fixture.find<QPushButton>("tourBack"), Qt::LeftButton);
    QCOMPARE(tour->step(), 0);
    QVERIFY(tour->isAncestorOf(fixture.window.focusWidget()));  // though the button it was on is off now
    fixture.press(Qt::Key_Escape);
    QCOMPARE(ended.count(), 1);
    QVERIFY(!ended[0][0].toBool());
    QCOMPARE(fixture.window.focusWidget(), fixture.third);
    QTRY_VERIFY(tour.isNull());
}

void TourTest::tourFollowsTheWindow() {
    HelpFixture fixture;
    QPointer<Tour> tour = new Tour(testTheme(), fixture.window, tourSteps());
    tour->start();
    tour->next();
    const auto* card = fixture.find<QFrame>("tourCard");
    for (const QSize size : {QSize(1600, 900), QSize(640, 480), QSize(1024, 640)}) {
        fixture.window.resize(size);
        fixture.second->setGeometry(size.width() / 3, size.height() / 2, size.width() / 4, 30);
        QTRY_COMPARE(tour->spotlight(), lit(*fixture.second));
        QCOMPARE(tour->size(), size);
        QVERIFY(tour->rect().contains(card->geometry()));
        QVERIFY(!card->geometry().intersects(fixture.second->geometry()));
    }
    fixture.second->hide();
    QTRY_VERIFY(tour->spotlight().isNull());
    fixture.second->show();
    QTRY_COMPARE(tour->spotlight(), lit(*fixture.second));
    tour->skip();
}

void TourTest::whatIsLitCanBeUsed() {
    HelpFixture fixture;
    Tour* tour = new Tour(testTheme(), fixture.window, tourSteps());
    tour->start();
    tour->next();
    QCOMPARE(fixture.window.childAt(fixture.second->geometry().center()), fixture.second);
    QCOMPARE(fixture.window.childAt(fixture.first->geometry().center()), tour);
    // Over a target that fills the window the card stands all the same, and can be clicked.
    fixture.second->setGeometry(fixture.window.rect());
    constexpr int kFrame = Tour::kFrame;  // stays in the window
    QTRY_COMPARE(tour->spotlight(), fixture.window.rect().adjusted(kFrame, kFrame, -kFrame, -kFrame));
    auto* next = fixture.find<QPushButton>("tourNext");
    QCOMPARE(fixture.window.childAt(next->mapTo(&fixture.window, next->rect().center())), next);
    tour->skip();
}

void TourTest::bothLightsAreOpen() {
    HelpFixture fixture;
    QList<TourStep> steps = tourSteps();
    steps[1].also = QStringLiteral("third");
    Tour* tour = new Tour(testTheme(), fixture.window, steps);
    tour->start();
    QVERIFY(tour->secondLight().isNull());
    tour->next();
    QCOMPARE(tour->spotlight(), lit(*fixture.second));
    QCOMPARE(tour->secondLight(), lit(*fixture.third));
    for (QWidget* open : {fixture.second, fixture.third})
        QCOMPARE(fixture.window.childAt(open->geometry().center()), open);
    const QRect card = fixture.find<QFrame>("tourCard")->geometry();
    QVERIFY(!card.intersects(fixture.second->geometry()));
    QVERIFY(!card.intersects(fixture.third->geometry()));
    tour->skip();
}

void TourTest::tourCanBeClickedThrough() {
    HelpFixture fixture;
    QList<TourStep> steps = tourSteps();
    for (TourStep& step : steps) step.targets = {QStringLiteral("third")};
    steps[2].text += steps[2].text;  // a higher card
    Tour* tour = new Tour(testTheme(), fixture.window, steps);
    tour->start();
    const auto* next = fixture.find<QPushButton>("tourNext");
    const QPoint at = next->mapTo(&fixture.window, next->rect().center());
    for (int step = 1; step < 4; ++step) {
        QTest::mouseClick(fixture.window.childAt(at), Qt::LeftButton);
        QCOMPARE(tour->step(), step);
    }
    tour->skip();
}

/// What paints all of itself was left grey where the light fell on it.
void TourTest::lightReachesOpaqueParts() {
    HelpFixture fixture;
    OpaquePart part(fixture.window);
    part.setObjectName(QStringLiteral("part"));
    part.setGeometry(1000, 640, 120, 60);
    part.show();
    QList<TourStep> steps = tourSteps();
    steps[1].targets = {QStringLiteral("part")};
    Tour* tour = new Tour(testTheme(), fixture.window, steps);
    tour->start();
    QTest::qWait(20);
    const int before = part.painted;
    tour->next();
    QTRY_VERIFY(part.painted > before);
    tour->skip();
}

void TourTest::tourSurvivesMissingWidgets() {
    HelpFixture fixture;
    QPointer<Tour> tour = new Tour(testTheme(), fixture.window, tourSteps());
    tour->start();
    tour->next();
    delete fixture.second;
    QCoreApplication::processEvents();
    for (int i = 0; i < 2; ++i) tour->next();
    QCOMPARE(fixture.find<QLabel>("tourTitle")->text(), QStringLiteral("Title of missing"));
    QVERIFY(tour->spotlight().isNull());
    const auto* card = fixture.find<QFrame>("tourCard");
    QVERIFY(card->isVisible());
    QVERIFY((card->geometry().center() - fixture.window.rect().center()).manhattanLength() < 8);
    tour->back();
    tour->back();
    QVERIFY(tour->spotlight().isNull());  // it was the second one's
    tour->skip();
    // A window that goes takes its tour along.
    auto window = std::make_unique<QWidget>();
    QPointer<Tour> other = new Tour(testTheme(), *window, tourSteps());
    window->show();
    other->start();
    window.reset();
    QVERIFY(other.isNull());
}

void TourTest::tourIsSpoken() {
    HelpFixture fixture;
    Tour* tour = new Tour(testTheme(), fixture.window, tourSteps());
    tour->start();
    tour->next();
    const auto* card = fixture.find<QFrame>("tourCard");
    QCOMPARE(card->accessibleName(), QStringLiteral("Tour, 2 of 5: Title of second"));
    QVERIFY(!card->accessibleDescription().isEmpty());
    QVERIFY(fixture.find<QPushButton>("tourNext")->accessibleDescription().contains(QLatin1String("Title of second")));
    for (const TourStep& step : studioTour()) {
        QVERIFY(!step.targets.isEmpty() && !step.title.isEmpty());
        QVERIFY2(step.text.size() < 260, qPrintable(step.text));
    }
    tour->skip();
}

}  // namespace maskwright::ui
