// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/card_stack.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace maskwright::ui {
namespace {

constexpr int kWidth = 400;
constexpr int kMargin = 16;
constexpr int kGap = 8;
constexpr int kMostCards = 3;
constexpr int kReadingMs = 15'000;

/// Who reads a card or has a hand on its buttons must not have it taken away.
bool isInUse(const Card& card) {
    return card.underMouse() || card.isAncestorOf(QApplication::focusWidget());
}

}  // namespace

CardStack::CardStack(Theme& theme, QWidget& over)
    : QWidget(&over), m_theme(theme), m_over(over), m_anchor(&over), m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("cardStack"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kGap);
    over.installEventFilter(this);
    hide();
}

void CardStack::show(const CardText& text, std::function<void()> action) {
    dismiss(text.key);
    makeRoom();
    auto* card = new Card(m_theme, text);
    connect(card, &Card::closeRequested, this, [this, card] { remove(card); });
    connect(card, &Card::foldRequested, this, [this, card](bool folded) { open(folded ? nullptr : card); });
    if (action) connectAction(card, std::move(action));
    m_layout->addWidget(card);
    if (!card->asks()) removeLater(card);
    card->show();
    QWidget::show();
    raise();
    showNews(card);
    QAccessibleEvent alert(card, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CardStack::tell(const QString& key, const QString& title, const QString& detail, CardTone tone) {
    show({.key = key, .tone = tone, .title = title, .detail = detail, .action = {}, .more = {}});
}

/// An offer that stays must not push the next one out while a mere message is there.
void CardStack::makeRoom() {
    while (count() >= kMostCards) {
        Card* leaves = cards().constFirst();
        for (Card* card : cards())
            if (leaves->asks() && !card->asks()) leaves = card;
        remove(leaves);
    }
}

/// What went wrong is still so when its button was pressed, and what was left out is still to be read.
void CardStack::connectAction(Card* card, std::function<void()> action) {
    connect(card, &Card::actionRequested, this, [this, card = QPointer<Card>(card), action = std::move(action)] {
        const bool isTaken = card->text().tone == CardTone::Done && !card->text().canCopy;
        action();  // it may ask, and the card go meanwhile
        if (isTaken && card) remove(card);
    });
}

void CardStack::dismiss(const QString& key) {
    if (Card* card = find(key)) remove(card);
}

void CardStack::update(const QString& key, const QString& detail) {
    Card* card = find(key);
    if (card == nullptr) return;
    card->setDetail(detail);
    place();  // the layout of what is folded away asks for none
}

bool CardStack::append(const QString& key, const QString& line) {
    Card* card = find(key);
    if (card == nullptr || card->text().tone == CardTone::Error) return false;
    const QString before = card->text().detail;
    card->setDetail(before.isEmpty() ? line : before + QLatin1Char('\n') + line);
    showNews(card);
    return true;
}

/// Nothing that asks for nothing lies over the photo for ever.
void CardStack::removeLater(Card* card) {
    QTimer::singleShot(kReadingMs, card, [this, card] {
        if (isInUse(*card))
            removeLater(card);
        else
            remove(card);
    });
}

int CardStack::count() const {
    return m_layout->count();
}

QList<Card*> CardStack::cards() const {
    QList<Card*> all;
    for (int i = 0; i < m_layout->count(); ++i) all.push_back(qobject_cast<Card*>(m_layout->itemAt(i)->widget()));
    return all;
}

Card* CardStack::find(const QString& key) const {
    for (Card* card : cards())
        if (card->text().key == key) return card;
    return nullptr;
}

void CardStack::remove(Card* card) {
    m_layout->removeWidget(card);
    card->hide();
    card->deleteLater();  // it may be the sender
    if (card == m_open) m_open = count() == 0 ? nullptr : cards().constLast();
    if (count() == 0) hide();
    place();
}

/// In full where there is room for one, unless another one is just being read.
void CardStack::showNews(Card* card) {
    open(m_open != nullptr && isInUse(*m_open) ? m_open : card);
}

void CardStack::open(Card* card) {
    m_open = card;
    place();
}

/// Decides by what the cards need in full, whatever is folded now: so it decides the same when it is asked again.
void CardStack::fold(int width, int room) {
    int needed = -kGap;
    for (const Card* card : cards()) needed += kGap + card->unfoldedHeight(width);
    const bool crowded = needed > room / 2;
    for (Card* card : cards()) card->setFolding(crowded, crowded && card != m_open);
}

void CardStack::setAnchor(QWidget& anchor) {
    if (m_anchor != &m_over) m_anchor->removeEventFilter(this);
    m_anchor = &anchor;
    m_anchor->installEventFilter(this);
    place();
}

void CardStack::place() {
    const QWidget* anchor = m_anchor;
    while (anchor != &m_over && !anchor->isVisibleTo(&m_over)) anchor = anchor->parentWidget();
    const QRect room(anchor->mapTo(&m_over, QPoint(0, 0)), anchor->size());
    // In a small window cards become narrower; what their words need may reach beyond their anchor, but not out of the
    // window.
    int width = room.width() - 2 * kMargin;
    for (const Card* card : cards()) width = std::max(width, card->leastWidth());
    width = std::min({width, kWidth, m_over.width() - 2 * kMargin});
    fold(width, room.height());
    // Titles alone are as high in any width.
    const int needed = m_layout->hasHeightForWidth() ? m_layout->heightForWidth(width) : m_layout->sizeHint().height();
    const int height = std::min(needed, room.bottom() - kMargin);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? room.left() + kMargin : room.right() + 1 - width - kMargin;
    setGeometry(left, room.bottom() + 1 - height - kMargin, width, height);
}

bool CardStack::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    // A card learns its height only after the style sheet reached it.
    if (event->type() == QEvent::LayoutRequest) place();
    return handled;
}

bool CardStack::eventFilter(QObject* watched, QEvent* event) {
    const bool isOurs = watched == &m_over || watched == m_anchor;
    const auto type = event->type();
    if (isOurs && (type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide)) place();
    return QWidget::eventFilter(watched, event);
}

}  // namespace maskwright::ui
