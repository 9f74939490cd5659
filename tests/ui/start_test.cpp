// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_test.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "start/card_grid.h"
#include "start/dropped_photos.h"
#include "start/empty_state.h"
#include "start/recent_card.h"
#include "start/recent_projects.h"
#include "start/start_page.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

class Settings {
  public:
    QSettings& operator*() { return m_settings; }

  private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("studio.ini")), QSettings::IniFormat};
};

RecentProject projectAt(const QString& folder, const QString& lastPhoto = {}) {
    RecentProject project;
    project.project = folder + QStringLiteral(".mwproj");
    project.photos = folder;
    project.lastPhoto = lastPhoto;
    project.opened = QDateTime::currentDateTimeUtc();
    return project;
}

QList<RecentProject> projects(int count) {
    QList<RecentProject> made;
    for (int i = 0; i < count; ++i)
        made.push_back(projectAt(QStringLiteral("/photos/of the %1th summer with a long name").arg(i)));
    return made;
}

/// A folder of photos of one colour each, with a project beside it.
class Photos {
  public:
    void add(const QString& name, Qt::GlobalColor color) const {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(color);
        QVERIFY(QDir().mkpath(photos()));
        QVERIFY(image.save(QDir(photos()).filePath(name), "PNG"));
    }
    void addProject() const { QVERIFY(QDir().mkpath(photos() + QStringLiteral(".mwproj"))); }
    QString photos() const { return m_folder.filePath(QStringLiteral("birds")); }

  private:
    QTemporaryDir m_folder;
};

QList<RecentCard*> cardsOf(const StartPage& page) {
    return page.findChildren<RecentCard*>(QStringLiteral("recentProject"));
}

QColor colorOfPicture(RecentCard& card) {
    const QImage picture = card.grab().toImage();
    return picture.pixelColor(picture.width() / 2, picture.height() / 4);
}

template <typename Widget>
Widget* find(const QWidget& in, const char* name) {
    return in.findChild<Widget*>(QLatin1String(name));
}

}  // namespace

void StartTest::remembersProjectsAndHowFarTheyAre() {
    Settings settings;
    RecentProjects recent(*settings);
    recent.add({QStringLiteral("/a.mwproj"), QStringLiteral("/a")});
    recent.add({QStringLiteral("/b.mwproj"), QStringLiteral("/b")});
    RecentProject far;
    far.project = QStringLiteral("/a.mwproj");
    far.lastPhoto = QStringLiteral("sub/x.jpg");
    far.total = 40;
    far.reviewed = 12;
    far.exported = true;
    recent.update(far);
    far.project = QStringLiteral("/never-opened.mwproj");
    recent.update(far);
    QList<RecentProject> list = RecentProjects(*settings).list();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].project, QStringLiteral("/b.mwproj"));  // knowing more does not move it up
    QCOMPARE(list[0].total, -1);
    QCOMPARE(list[1].total, 40);
    QCOMPARE(list[1].reviewed, 12);
    QCOMPARE(list[1].lastPhoto, QStringLiteral("sub/x.jpg"));
    QVERIFY(list[1].exported);
    QVERIFY(list[1].opened.isValid());
    QCOMPARE(list[1].name(), QStringLiteral("a"));

    // Opened again: first, with what was known of it.
    recent.add({QStringLiteral("/a.mwproj"), QStringLiteral("/a")});
    list = recent.list();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].reviewed, 12);
    QCOMPARE(list[0].lastPhoto, QStringLiteral("sub/x.jpg"));
    // Its photos were moved: that one was somewhere else.
    recent.add({QStringLiteral("/a.mwproj"), QStringLiteral("/c")});
    QVERIFY(recent.list()[0].lastPhoto.isEmpty());
    recent.remove(QStringLiteral("/a.mwproj"));
    QCOMPARE(recent.list().size(), 1);
    QVERIFY(recent.find(QStringLiteral("/a.mwproj")).project.isEmpty());
}

void StartTest::keepsTheLastTwelve() {
    Settings settings;
    RecentProjects recent(*settings);
    for (const RecentProject& project : projects(15)) recent.add(project);
    const QList<RecentProject> list = recent.list();
    QCOMPARE(list.size(), 12);
    QCOMPARE(list.front().project, projects(15).back().project);
}

void StartTest::findsTheProjectOfAFolder() {
    Settings settings;
    const Photos photos;
    photos.add(QStringLiteral("a.png"), Qt::red);
    RecentProjects recent(*settings);
    recent.add(projectAt(photos.photos()));
    QVERIFY(recent.projectOf(photos.photos()).isEmpty());  // it is not there
    photos.addProject();
    QCOMPARE(recent.projectOf(photos.photos() + QLatin1Char('/')), photos.photos() + QStringLiteral(".mwproj"));
    QVERIFY(recent.projectOf(QDir::tempPath()).isEmpty());
}

void StartTest::saysDaysInWords_data() {
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("words");
    QTest::newRow("today") << 0 << "Today";
    QTest::newRow("yesterday") << 1 << "Yesterday";
    QTest::newRow("days") << 6 << "6";
    QTest::newRow("a week") << 7 << QLocale().toString(QDate(2026, 3, 3), QLocale::ShortFormat);
    QTest::newRow("a clock that went wrong") << -3 << QLocale().toString(QDate(2026, 3, 13), QLocale::ShortFormat);
}

void StartTest::saysDaysInWords() {
    QFETCH(int, days);
    QFETCH(QString, words);
    const QDate today(2026, 3, 10);
    QVERIFY(dayInWords(today.addDays(-days), today).startsWith(words));
}

void StartTest::opensWhatIsDropped_data() {
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("leftOut");
    const QString home = QDir::homePath();
    QTest::newRow("one photo") << QStringList{"/p/a.jpg"} << "/p/a.jpg"
                               << "" << 0;
    QTest::newRow("one folder") << QStringList{"/p/birds/"} << "/p/birds"
                                << "" << 0;
    QTest::newRow("photos of a folder") << QStringList{"/p/b/2.jpg", "/p/b/1.jpg"} << "/p/b/2.jpg"
                                        << "" << 0;
    QTest::newRow("photos of several") << QStringList{"/p/b/x/2.jpg", "/p/b/y/1.jpg", "/p/b/3.jpg"} << "/p/b"
                                       << "x/2.jpg" << 0;
    QTest::newRow("not halves of names") << QStringList{"/p/birds/1.jpg", "/p/birdsong/1.jpg"} << "/p"
                                         << "birds/1.jpg" << 0;
    QTest::newRow("the whole disk") << QStringList{"/p/1.jpg", "/p/2.jpg", "/q/3.jpg"} << "/p/1.jpg"
                                    << "" << 1;
    QTest::newRow("all of home") << QStringList{home + "/a/1.jpg", home + "/b/2.jpg"} << home + "/a/1.jpg"
                                 << "" << 1;
    QTest::newRow("a project among others") << QStringList{"/p/1.jpg", "/p/x.mwproj"} << "/p/x.mwproj"
                                            << "" << 1;
    QTest::newRow("nothing of this computer") << QStringList{"https://example.org/a.jpg"} << ""
                                              << "" << 0;
    QTest::newRow("nothing") << QStringList() << ""
                             << "" << 0;
}

void StartTest::opensWhatIsDropped() {
    QFETCH(QStringList, paths);
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.push_back(path.startsWith(QLatin1Char('/')) ? QUrl::fromLocalFile(path) : QUrl(path));
    const Dropped dropped = droppedFrom(urls);
    QTEST(dropped.path, "path");
    QTEST(dropped.shown, "shown");
    QTEST(dropped.leftOut, "leftOut");
}

void StartTest::firstRunShowsTheSteps() {
    StartPage page(testTheme(), /*hasSamples=*/true);
    page.resize(1280, 690);
    page.show();
    QVERIFY(find<QLabel>(page, "startTitle")->isVisible());
    QVERIFY(!find<CardGrid>(page, "recentProjects")->isVisible());
    int numbers = 0;
    for (const QLabel* label : page.findChildren<QLabel*>())
        numbers += label->isVisible() && label->property("role") == QLatin1String("number") ? 1 : 0;
    QCOMPARE(numbers, 3);
    page.setRecent(projects(1));
    QVERIFY(find<CardGrid>(page, "recentProjects")->isVisible());
    page.setRecent({});
    QVERIFY(!find<CardGrid>(page, "recentProjects")->isVisible());
    QVERIFY(find<QPushButton>(StartPage(testTheme(), /*hasSamples=*/false), "samplesButton") == nullptr);
}

void StartTest::buttonsAskForWhatTheySay() {
    StartPage page(testTheme(), /*hasSamples=*/true);
    page.resize(1280, 690);
    page.show();
    QStringList asked;
    connect(&page, &StartPage::openRequested, this, [&] { asked << QStringLiteral("open"); });
    connect(&page, &StartPage::samplesRequested, this, [&] { asked << QStringLiteral("samples"); });
    connect(&page, &StartPage::newProjectRequested, this, [&] { asked << QStringLiteral("new"); });
    connect(&page, &StartPage::openProjectRequested, this, [&] { asked << QStringLiteral("project"); });
    connect(&page, &StartPage::backRequested, this, [&] { asked << QStringLiteral("back"); });
    for (const char* name : {"openFolderButton", "samplesButton", "newProjectButton", "openProjectButton"})
        QTest::mouseClick(find<QPushButton>(page, name), Qt::LeftButton);
    QVERIFY(!find<QPushButton>(page, "backButton")->isVisible());
    page.setRecent(projects(1));
    page.setBack(QStringLiteral("cats & dogs"));
    QVERIFY(find<QPushButton>(page, "backButton")->isVisible());
    QCOMPARE(find<QPushButton>(page, "backButton")->text(), QStringLiteral("Back to cats && dogs"));
    QTest::mouseClick(find<QPushButton>(page, "backButton"), Qt::LeftButton);
    QCOMPARE(asked, QStringList({"open", "samples", "new", "project", "back"}));
}

void StartTest::recentProjectsFitTheWindow_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("count");
    for (const QSize size : {QSize(1024, 600), QSize(1280, 690), QSize(1920, 1040), QSize(3840, 2120)})
        for (const int count : {1, 4, 12}) QTest::addRow("%d of %d", count, size.width()) << size << count;
}

void StartTest::recentProjectsFitTheWindow() {
    QFETCH(QSize, size);
    QFETCH(int, count);
    StartPage page(testTheme(), /*hasSamples=*/true);
    page.setRecent(projects(count));
    page.resize(size);
    page.show();
    QTest::qWait(1);
    const QList<RecentCard*> cards = cardsOf(page);
    QCOMPARE(cards.size(), count);
    const auto* grid = find<CardGrid>(page, "recentProjects");
    for (int i = 0; i < count; ++i) {
        QVERIFY(grid->rect().contains(cards[i]->geometry()));
        QVERIFY(cards[i]->width() >= 216 && cards[i]->width() <= 460);
        QCOMPARE(cards[i]->height(), cards[i]->heightForWidth(cards[i]->width()));
        for (int j = 0; j < i; ++j) QVERIFY(!cards[i]->geometry().intersects(cards[j]->geometry()));
    }
    // What is lower can be scrolled to; what is beside cannot.
    const auto* scroll = find<QScrollArea>(page, "startScroll");
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    for (const char* name : {"openFolderButton", "samplesButton", "newProjectButton", "openProjectButton"}) {
        const auto* button = find<QPushButton>(page, name);
        QVERIFY(page.rect().contains(QRect(button->mapTo(&page, QPoint(0, 0)), button->size())));
        QVERIFY(button->width() >= button->minimumSizeHint().width());
    }
    QVERIFY(page.rect().contains(cards[0]->mapTo(&page, cards[0]->rect().center())));
}

void StartTest::cardsSayHowFarAProjectIs() {
    RecentProject project = projectAt(QStringLiteral("/photos/birds"));
    const RecentCard fresh(testTheme(), project);
    QCOMPARE(fresh.lastLine(), QStringLiteral("Today"));
    project.total = 40;
    project.reviewed = 12;
    const RecentCard begun(testTheme(), project);
    QCOMPARE(begun.lastLine(), QStringLiteral("Today  ·  12 of 40 reviewed"));
    QCOMPARE(begun.accessibleName(), QStringLiteral("birds"));
    QCOMPARE(begun.accessibleDescription(), begun.lastLine());
    project.opened = {};
    project.total = -1;
    QVERIFY(RecentCard(testTheme(), project).lastLine().isEmpty());
}

void StartTest::cardsWorkByKey() {
    RecentCard card(testTheme(), projectAt(QStringLiteral("/photos/birds")));
    card.resize(card.sizeHint());
    card.show();
    QSignalSpy clicked(&card, &RecentCard::clicked);
    QSignalSpy removed(&card, &RecentCard::removeRequested);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::keyClick(&card, Qt::Key_Space);
    QTest::mouseClick(&card, Qt::LeftButton);
    QCOMPARE(clicked.count(), 3);
    QTest::keyClick(&card, Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    auto* button = card.findChild<QToolButton*>(QStringLiteral("removeRecentButton"));
    button->click();
    QCOMPARE(removed.count(), 2);
    QCOMPARE(clicked.count(), 3);
}

void StartTest::removingGoesOnWithTheNextCard() {
    StartPage page(testTheme(), /*hasSamples=*/false);
    QList<RecentProject> list = projects(3);
    page.setRecent(list);
    page.resize(1280, 690);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    connect(&page, &StartPage::removeRequested, this, [&](const QString& project) {
        list.removeIf([&](const RecentProject& other) { return other.project == project; });
        page.setRecent(list);
    });
    const auto focused = [&] { return qobject_cast<RecentCard*>(page.focusWidget()); };
    cardsOf(page)[1]->setFocus();
    QTest::keyClick(cardsOf(page)[1], Qt::Key_Delete);
    QCOMPARE(cardsOf(page).size(), 2);
    QVERIFY(focused() != nullptr);
    QCOMPARE(focused()->project().project, projects(3)[2].project);
    QTest::keyClick(focused(), Qt::Key_Delete);
    QCOMPARE(focused()->project().project, projects(3)[0].project);
    QTest::keyClick(focused(), Qt::Key_Delete);
    QVERIFY(cardsOf(page).isEmpty());
    QCOMPARE(page.focusWidget()->objectName(), QStringLiteral("openFolderButton"));
}

void StartTest::cardsShowThePhotoShownLast() {
    const Photos photos;
    photos.add(QStringLiteral("blue.png"), Qt::blue);
    photos.add(QStringLiteral("red.png"), Qt::red);
    photos.addProject();
    StartPage page(testTheme(), /*hasSamples=*/false);
    page.resize(1280, 690);
    page.show();
    page.setRecent({projectAt(photos.photos(), QStringLiteral("red.png"))});
    QTRY_COMPARE(colorOfPicture(*cardsOf(page)[0]), QColor(Qt::red));
    // Another one was shown since; what was gone meanwhile is made up for by any other.
    page.setRecent({projectAt(photos.photos(), QStringLiteral("blue.png"))});
    QTRY_COMPARE(colorOfPicture(*cardsOf(page)[0]), QColor(Qt::blue));
    QVERIFY(QFile::remove(QDir(photos.photos()).filePath(QStringLiteral("blue.png"))));
    StartPage again(testTheme(), /*hasSamples=*/false);
    again.resize(1280, 690);
    again.show();
    again.setRecent({projectAt(photos.photos(), QStringLiteral("blue.png"))});
    QTRY_COMPARE(colorOfPicture(*cardsOf(again)[0]), QColor(Qt::red));
    // A card that is made anew has its picture at once.
    again.setRecent({projectAt(photos.photos(), QStringLiteral("blue.png"))});
    QCOMPARE(colorOfPicture(*cardsOf(again)[0]), QColor(Qt::red));
}

void StartTest::missingProjectsAreMarked() {
    const Photos photos;
    photos.add(QStringLiteral("red.png"), Qt::red);
    StartPage page(testTheme(), /*hasSamples=*/false);
    page.resize(1280, 690);
    page.show();
    page.setRecent({projectAt(photos.photos())});
    QTRY_COMPARE(cardsOf(page)[0]->lastLine(), QStringLiteral("Not where it was"));
    photos.addProject();  // its disk is back
    page.setRecent({projectAt(photos.photos())});
    QTRY_COMPARE(colorOfPicture(*cardsOf(page)[0]), QColor(Qt::red));
    QCOMPARE(cardsOf(page)[0]->lastLine(), QStringLiteral("Today"));
}

void StartTest::emptyStateAsksForOneThing() {
    EmptyState empty(testTheme(), QStringLiteral("search"), QStringLiteral("Type what to look for."),
                     QStringLiteral("Type a word"));
    empty.resize(320, 400);
    empty.show();
    QSignalSpy asked(&empty, &EmptyState::actionRequested);
    auto* button = find<QPushButton>(empty, "emptyButton");
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    empty.setActionEnabled(false);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    empty.setText(QStringLiteral("word ").repeated(40));
    QTest::qWait(1);
    const auto* text = find<QLabel>(empty, "emptyText");
    QVERIFY(text->height() >= text->heightForWidth(text->width()));
    empty.setButtonText({});
    QVERIFY(!button->isVisible());
}

}  // namespace maskwright::ui
