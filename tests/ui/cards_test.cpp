// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards_test.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <memory>
#include <utility>

#include "canvas/elided_label.h"
#include "cards/card_stack.h"
#include "studio_fixture.h"
#include "text_checks.h"

namespace maskwright::ui {
namespace {

CardText offer(const QString& key) {
    CardText text;
    text.key = key;
    text.tone = CardTone::Done;
    text.title = QStringLiteral("Title of ") + key;
    text.detail = QStringLiteral("A few words about it. ").repeated(4);
    text.action = QStringLiteral("Open folder");
    return text;
}

/// As when a model cannot be used: with two buttons.
CardText failed(const QString& action) {
    CardText text = offer(QStringLiteral("failed"));
    text.tone = CardTone::Error;
    text.action = action;
    text.canCopy = true;
    return text;
}

CardText longWords(const QString& title) {
    CardText text = offer(QStringLiteral("long"));
    text.title = title;
    text.detail =
        QStringLiteral("/home/somebody/a_very_long_folder_name_without_breaks_in_any_place_of_it/and_more.png");
    text.canCopy = true;
    return text;
}

/// Whether there is ink in the label's last line.
bool isDrawnToItsEnd(QLabel& label) {
    const QImage seen = label.grab().toImage();
    for (int y = seen.height() - label.fontMetrics().height(); y < seen.height(); ++y)
        for (int x = 0; x < seen.width(); ++x)
            if (seen.pixel(x, y) != seen.pixel(0, seen.height() - 1)) return true;
    return false;
}

/// A window as small as the studio gets, with its photo where the photo is.
struct SmallWindow {
    explicit SmallWindow(QSize size = {1080, 660}) {
        window.resize(size);
        photo.setGeometry(409, 107, size.width() - 409 - 325, size.height() - 107 - 94);
        cards.setAnchor(photo);
        window.show();
        window.activateWindow();
        isActive = QTest::qWaitForWindowActive(&window);
        QTest::mouseMove(&window, {2, 2});  // what lies under the mouse is in use
    }

    /// @return how often its button was pressed
    std::shared_ptr<int> show(const CardText& text) {
        auto taken = std::make_shared<int>(0);
        cards.show(text, [taken] { ++*taken; });
        QTest::qWait(1);
        return taken;
    }

    Card* card(const QString& key) const {
        for (Card* each : window.findChildren<Card*>())
            if (each->text().key == key && !each->isHidden()) return each;
        return nullptr;
    }

    template <typename Widget>
    Widget* find(const QString& key, const char* name) const {
        return card(key)->findChild<Widget*>(QLatin1String(name));
    }

    /// The keys of those that are shown in full.
    QStringList open() const {
        QStringList keys;
        for (const Card* each : window.findChildren<Card*>())
            if (!each->isHidden() && !each->isFolded()) keys.push_back(each->text().key);
        return keys;
    }

    QWidget window;
    QWidget photo{&window};
    CardStack cards{testTheme(), window};
    bool isActive = false;
};

const QString kFirst = QStringLiteral("first");
const QString kSecond = QStringLiteral("second");
const QString kThird = QStringLiteral("third");

}  // namespace

void CardsTest::oneIsShownWhereAllWouldHideThePhoto() {
    SmallWindow small;
    small.show(offer(kFirst));
    QCOMPARE(small.open(), QStringList{kFirst});
    QVERIFY(!small.find<QToolButton>(kFirst, "cardFold")->isVisible());  // alone it is not in the way
    const int one = small.cards.height();
    QVERIFY(one < small.photo.height() / 2);
    small.show(offer(kSecond));
    small.show(offer(kThird));
    QCOMPARE(small.open(), QStringList{kThird});
    QCOMPARE(small.cards.count(), 3);
    // Two lines are less than a second card.
    QVERIFY2(small.cards.height() < 2 * one, qPrintable(QString::number(small.cards.height())));
    for (const QString& key : {kFirst, kSecond}) {
        const auto* line = small.find<ElidedLabel>(key, "cardLine");
        QVERIFY(line->isVisible());
        QCOMPARE(line->text(), QStringLiteral("Title of ") + key);
        QVERIFY(!small.find<QLabel>(key, "cardDetail")->isVisible());
        QVERIFY(!small.find<QPushButton>(key, "cardAction")->isVisible());
        QVERIFY(small.find<QToolButton>(key, "cardClose")->isVisible());
    }
    QVERIFY(!small.find<ElidedLabel>(kThird, "cardLine")->isVisible());
    const QStringList cut = cutOff(small.cards);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QStringLiteral(" | "))));
}

void CardsTest::allAreShownWhereThereIsRoom() {
    SmallWindow small({1800, 1500});
    for (const QString& key : {kFirst, kSecond, kThird}) small.show(offer(key));
    QCOMPARE(small.open(), (QStringList{kFirst, kSecond, kThird}));
    for (const QString& key : {kFirst, kSecond, kThird})
        QVERIFY(!small.find<QToolButton>(key, "cardFold")->isVisible());
    // The window becomes small, and large again.
    small.photo.resize(346, 460);
    QTRY_COMPARE(small.open(), QStringList{kThird});
    small.photo.resize(1000, 1300);
    QTRY_COMPARE(small.open(), (QStringList{kFirst, kSecond, kThird}));
}

void CardsTest::cardsKeepToTheirAnchorsWidth() {
    SmallWindow small;
    small.show(offer(kFirst));
    QVERIFY(small.photo.geometry().contains(small.cards.geometry()));
    // What their words need, they get: nothing is cut off.
    small.photo.setGeometry(600, 107, 100, 460);
    QTest::qWait(1);
    QVERIFY(small.cards.width() > 100);
    QVERIFY(small.window.rect().contains(small.cards.geometry()));
    QVERIFY2(cutOff(small.cards).isEmpty(), qPrintable(cutOff(small.cards).join(QStringLiteral(" | "))));
}

void CardsTest::longWordsAreBroken_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mirrored");
    const QSize little(1080, 660);
    const QSize much(1800, 1500);
    QTest::newRow("letters, little room") << QString(300, QLatin1Char('w')) << little << false;
    QTest::newRow("letters, much room") << QString(300, QLatin1Char('w')) << much << false;
    QTest::newRow("Arabic, little room") << QString(300, QChar(0x0633)) << little << true;
    QTest::newRow("Arabic, much room") << QString(300, QChar(0x0633)) << much << true;
    QTest::newRow("Chinese, little room") << QString(200, QChar(0x7f8e)) << little << false;
}

/// A card is as wide as the others whatever it says, and all of it is shown.
void CardsTest::longWordsAreBroken() {
    QFETCH(QString, title);
    QFETCH(QSize, size);
    QFETCH(bool, mirrored);
    SmallWindow small(size);
    small.window.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    small.show(offer(kFirst));
    const int usual = small.cards.width();
    const CardText text = longWords(title);
    small.show(text);
    const Card* card = small.card(text.key);
    QVERIFY(!card->isFolded());
    QCOMPARE(small.cards.width(), usual);
    QCOMPARE(card->width(), usual);
    QVERIFY2(card->leastWidth() <= usual, qPrintable(QString::number(card->leastWidth())));
    for (const char* name : {"cardTitle", "cardDetail"}) {
        auto* label = small.find<QLabel>(text.key, name);
        QVERIFY(card->contentsRect().contains(QRect(label->mapTo(card, QPoint(0, 0)), label->size())));
        const QFontMetrics metrics = label->fontMetrics();
        const int lines = metrics.horizontalAdvance(label->text()) / label->width();
        QVERIFY2(label->height() >= lines * metrics.height(), name);
        QVERIFY2(isDrawnToItsEnd(*label), name);
    }
    QVERIFY2(cutOff(small.cards).isEmpty(), qPrintable(cutOff(small.cards).join(QStringLiteral(" | "))));
    // So it is in another width, and with another detail.
    small.photo.resize(small.photo.width() - 20, small.photo.height());
    for (const char* name : {"cardTitle", "cardDetail"})
        QVERIFY2(isDrawnToItsEnd(*small.find<QLabel>(text.key, name)), name);
    small.photo.resize(small.photo.width() + 20, small.photo.height());
    small.cards.update(text.key, title);
    QTest::qWait(1);
    QCOMPARE(small.cards.width(), usual);
    QVERIFY(card->leastWidth() <= usual);
    QVERIFY(small.find<QLabel>(text.key, "cardDetail")->minimumSizeHint().width() < usual);
}

/// Where there is too little room for a word that is none too long, the card becomes wider.
void CardsTest::usualWordsStayWhole() {
    SmallWindow small;
    small.photo.setGeometry(600, 107, 100, 460);
    CardText text = offer(kFirst);
    text.title = QStringLiteral("The segmentation is there");
    small.show(text);
    const auto* label = small.find<QLabel>(kFirst, "cardTitle");
    QVERIFY(label->width() >= label->fontMetrics().horizontalAdvance(QStringLiteral("segmentation")));
}

void CardsTest::longWordsAreCopiedWhole() {
    SmallWindow small;
    const CardText text = longWords(QString(300, QLatin1Char('w')));
    small.show(text);
    const QClipboard* clipboard = QGuiApplication::clipboard();
    for (const auto& [name, said] : {std::pair("cardTitle", text.title), std::pair("cardDetail", text.detail)}) {
        auto* label = small.find<QLabel>(text.key, name);
        QCOMPARE(label->text(), said);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(label);
        QVERIFY(spoken != nullptr);
        QCOMPARE(spoken->text(QAccessible::Name), said);
        label->setSelection(0, static_cast<int>(said.size()));
        QTest::keyClick(label, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard->text(), said);
    }
    QTest::mouseClick(small.find<QPushButton>(text.key, "cardCopy"), Qt::LeftButton);
    QCOMPARE(clipboard->text(), text.title + QLatin1Char('\n') + text.detail);
    QCOMPARE(small.card(text.key)->accessibleName(), text.title);
}

void CardsTest::wideButtonsTakeMoreLines_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("canCopy");
    for (const char* action : {"Eingebautes Modell verwenden", "Größte Abweichung zuerst", "Lesbares retten"})
        for (const bool canCopy : {false, true})
            QTest::addRow("%s, %d", action, canCopy) << QString::fromUtf8(action) << canCopy;
}

/// In German no two of them fit side by side, and hardly one.
void CardsTest::wideButtonsTakeMoreLines() {
    QFETCH(QString, action);
    QFETCH(bool, canCopy);
    SmallWindow small;
    CardText text = failed(action);
    text.canCopy = canCopy;
    small.show(offer(kFirst));
    small.show(text);
    QCOMPARE(small.open(), QStringList{text.key});
    QVERIFY(small.photo.geometry().contains(small.cards.geometry()));
    QVERIFY2(cutOff(small.cards).isEmpty(), qPrintable(cutOff(small.cards).join(QStringLiteral(" | "))));
    const Card* card = small.card(text.key);
    QCOMPARE(card->height(), card->unfoldedHeight(card->width()));
    QRect before;
    for (const QPushButton* button : card->findChildren<QPushButton*>()) {
        const QRect at(button->mapTo(card, QPoint(0, 0)), button->size());
        QVERIFY(card->contentsRect().contains(at));
        QVERIFY(!at.intersects(before));
        before = at;
    }
}

void CardsTest::buttonsStandSideBySideWhereTheyFit() {
    SmallWindow small({1800, 1500});
    small.show(failed(QStringLiteral("Open folder")));
    const QString key = QStringLiteral("failed");
    const Card* card = small.card(key);
    const auto at = [&](const char* name) {
        const auto* widget = small.find<QWidget>(key, name);
        return QRect(widget->mapTo(card, QPoint(0, 0)), widget->size());
    };
    QCOMPARE(at("cardAction").top(), at("cardCopy").top());
    QVERIFY(at("cardAction").right() < at("cardCopy").left());
    QCOMPARE(at("cardAction").left(), at("cardTitle").left());  // below the words
    QVERIFY(at("cardAction").top() > at("cardDetail").bottom());
}

void CardsTest::buttonsFollowTheWritingDirection() {
    SmallWindow small;
    small.window.setLayoutDirection(Qt::RightToLeft);
    small.show(failed(QStringLiteral("Stop")));
    const QString key = QStringLiteral("failed");
    const auto* action = small.find<QPushButton>(key, "cardAction");
    const auto* copy = small.find<QPushButton>(key, "cardCopy");
    QCOMPARE(action->y(), copy->y());
    QVERIFY(copy->geometry().right() < action->x());
    QVERIFY(action->parentWidget()->rect().contains(action->geometry()));
    QVERIFY(action->parentWidget()->rect().contains(copy->geometry()));
}

void CardsTest::foldedCardsOpenAtAPress() {
    SmallWindow small;
    const auto taken = small.show(offer(kFirst));
    for (const QString& key : {kSecond, kThird}) small.show(offer(key));
    QTest::mouseClick(small.find<ElidedLabel>(kFirst, "cardLine"), Qt::LeftButton);
    QCOMPARE(small.open(), QStringList{kFirst});
    QTest::qWait(1);
    QTest::mouseClick(small.find<QPushButton>(kFirst, "cardAction"), Qt::LeftButton);
    QCOMPARE(*taken, 1);
    QTest::mouseClick(small.find<QToolButton>(kSecond, "cardFold"), Qt::LeftButton);
    QCOMPARE(small.open(), QStringList{kSecond});
    // A folded card is closed as any other.
    QTest::mouseClick(small.find<QToolButton>(kThird, "cardClose"), Qt::LeftButton);
    QCOMPARE(small.cards.count(), 1);
}

void CardsTest::foldedCardsOpenWithTheKeyboard() {
    SmallWindow small;
    QVERIFY(small.isActive);
    const auto taken = small.show(offer(kFirst));
    for (const QString& key : {kSecond, kThird}) small.show(offer(key));
    auto* fold = small.find<QToolButton>(kFirst, "cardFold");
    auto* action = small.find<QPushButton>(kFirst, "cardAction");
    // Tab reaches the line; what is folded away is not stopped at.
    small.find<QToolButton>(kThird, "cardClose")->setFocus();
    for (int i = 0; i < 12 && !fold->hasFocus(); ++i) {
        QTest::keyClick(small.window.focusWidget(), Qt::Key_Tab);
        QVERIFY(!action->hasFocus());
    }
    QVERIFY(fold->hasFocus());
    QTest::keyClick(fold, Qt::Key_Space);
    QCOMPARE(small.open(), QStringList{kFirst});
    QVERIFY(fold->hasFocus());  // and folds it again, if that is wanted
    for (int i = 0; i < 12 && !action->hasFocus(); ++i) QTest::keyClick(small.window.focusWidget(), Qt::Key_Tab);
    QVERIFY(action->hasFocus());
    QTest::keyClick(action, Qt::Key_Space);
    QCOMPARE(*taken, 1);
}

void CardsTest::whatIsInUseStaysOpen() {
    SmallWindow small;
    QVERIFY(small.isActive);
    small.show(offer(kFirst));
    small.show(offer(kSecond));
    small.find<QPushButton>(kSecond, "cardAction")->setFocus();
    small.show(offer(kThird));
    QCOMPARE(small.open(), QStringList{kSecond});
    QVERIFY(small.find<QPushButton>(kSecond, "cardAction")->hasFocus());
    QVERIFY(small.find<ElidedLabel>(kThird, "cardLine")->isVisible());  // its title is to be seen at once
}

void CardsTest::anotherOpensWhereOneIsClosed() {
    SmallWindow small;
    for (const QString& key : {kFirst, kSecond, kThird}) small.show(offer(key));
    QTest::mouseClick(small.find<QToolButton>(kFirst, "cardFold"), Qt::LeftButton);
    small.cards.dismiss(kFirst);
    QCOMPARE(small.open(), QStringList{kThird});
    small.cards.dismiss(kThird);
    small.cards.dismiss(kSecond);
    QVERIFY(!small.cards.isVisible());
    small.show(offer(kFirst));
    QCOMPARE(small.open(), QStringList{kFirst});
}

void CardsTest::allCanBeFolded() {
    SmallWindow small;
    for (const QString& key : {kFirst, kSecond, kThird}) small.show(offer(key));
    const int before = small.cards.height();
    QTest::mouseClick(small.find<QToolButton>(kThird, "cardFold"), Qt::LeftButton);
    QTest::qWait(1);
    QCOMPARE(small.open(), QStringList());
    QVERIFY(small.cards.height() > 0 && small.cards.height() < before);
    QCOMPARE(small.cards.geometry().bottom(), small.photo.geometry().bottom() - 16);
    for (const QString& key : {kFirst, kSecond, kThird})
        QVERIFY(small.cards.rect().contains(small.card(key)->geometry()));
    // The next one is shown.
    small.cards.dismiss(kFirst);
    small.show(offer(QStringLiteral("fourth")));
    QCOMPARE(small.open(), QStringList{QStringLiteral("fourth")});
}

void CardsTest::foldedCardsAreSpoken() {
    SmallWindow small;
    for (const QString& key : {kFirst, kSecond, kThird}) small.show(offer(key));
    for (const QString& key : {kFirst, kThird}) {
        auto* fold = small.find<QToolButton>(key, "cardFold");
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(fold);
        QVERIFY(spoken != nullptr);
        QVERIFY(spoken->role() == QAccessible::CheckBox || spoken->role() == QAccessible::Button);
        QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
        QVERIFY(spoken->text(QAccessible::Description).contains(key));
        QCOMPARE(bool(spoken->state().checked), key == kThird);
        QVERIFY((fold->focusPolicy() & Qt::TabFocus) != 0);
        QVERIFY(small.card(key)->accessibleName().contains(key));
    }
}

void CardsTest::nothingSlides() {
    testTheme().chooseMotion(MotionChoice::Reduced);
    SmallWindow small;
    for (const QString& key : {kFirst, kSecond, kThird}) small.show(offer(key));
    QTest::mouseClick(small.find<QToolButton>(kFirst, "cardFold"), Qt::LeftButton);
    QTest::qWait(1);
    const QRect at = small.cards.geometry();
    const QImage seen = small.cards.grab().toImage();
    QTest::qWait(300);
    QCOMPARE(small.cards.geometry(), at);
    QVERIFY(small.cards.grab().toImage() == seen);
    testTheme().chooseMotion(MotionChoice::System);
}

}  // namespace maskwright::ui
