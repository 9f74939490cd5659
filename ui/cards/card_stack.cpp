// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/card_stack.h"

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
constexpr int kMostCards = 3;
constexpr int kReadingMs = 15'000;

}  // namespace

CardStack::CardStack(Theme& theme, QWidget& over)
    : QWidget(&over), m_theme(theme), m_over(over), m_anchor(&over), m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("cardStack"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    over.installEventFilter(this);
    hide();
}

void CardStack::show(const CardText& text, std::function<void()> action) {
    dismiss(text.key);
    makeRoom();
    auto* card = new Card(m_theme, text);
    connect(card, &Card::closeRequested, this, [this, card] { remove(card); });
    if (action) connectAction(card, std::move(action));
    m_layout->addWidget(card);
    if (!card->asks()) removeLater(card);
    card->show();
    QWidget::show();
    raise();
    place();
}

/// An offer that stays must not push the next one out while a mere message is there.
void CardStack::makeRoom() {
    while (count() >= kMostCards) {
        Card* leaves = nullptr;
        for (int i = 0; i < count(); ++i) {
            auto* card = qobject_cast<Card*>(m_layout->itemAt(i)->widget());
            if (leaves == nullptr || (leaves->asks() && !card->asks())) leaves = card;
        }
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
    if (Card* card = find(key)) card->setDetail(detail);
}

bool CardStack::append(const QString& key, const QString& line) {
    Card* card = find(key);
    if (card == nullptr || card->text().tone == CardTone::Error) return false;
    const QString before = card->text().detail;
    card->setDetail(before.isEmpty() ? line : before + QLatin1Char('\n') + line);
    return true;
}

/// Nothing that asks for nothing lies over the photo for ever. What is pointed at is being read.
void CardStack::removeLater(Card* card) {
    QTimer::singleShot(kReadingMs, card, [this, card] {
        if (card->underMouse())
            removeLater(card);
        else
            remove(card);
    });
}

int CardStack::count() const {
    return m_layout->count();
}

Card* CardStack::find(const QString& key) const {
    for (int i = 0; i < m_layout->count(); ++i)
        if (auto* card = qobject_cast<Card*>(m_layout->itemAt(i)->widget()); card && card->text().key == key)
            return card;
    return nullptr;
}

void CardStack::remove(Card* card) {
    m_layout->removeWidget(card);
    card->hide();
    card->deleteLater();  // it may be the sender
    if (count() == 0) hide();
    place();
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
    // In a small window cards may reach beyond their anchor, but not out of the window.
    const int width = std::min(kWidth, m_over.width() - 2 * kMargin);
    const int height = std::min(m_layout->heightForWidth(width), room.bottom() - kMargin);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? room.left() + kMargin : room.right() + 1 - width - kMargin;
    setGeometry(left, room.bottom() - height - kMargin, width, height);
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
