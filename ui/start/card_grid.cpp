// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/card_grid.h"

#include <QEvent>
#include <QStyle>
#include <algorithm>

namespace maskwright::ui {
namespace {

constexpr int kNarrowest = 216;
constexpr int kGap = 16;

}  // namespace

CardGrid::CardGrid(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::setCards(const QList<QWidget*>& cards) {
    for (QWidget* old : m_cards) {
        old->setParent(nullptr);  // it may be the sender
        old->deleteLater();
    }
    m_cards = cards;
    for (QWidget* card : m_cards) {
        card->setParent(this);
        card->show();
    }
    updateGeometry();
    place();
}

int CardGrid::columnsFor(int width) const {
    return std::max(1, (width + kGap) / (kNarrowest + kGap));
}

int CardGrid::cardWidth(int width) const {
    const int columns = columnsFor(width);
    return std::max(1, (width - (columns - 1) * kGap) / columns);
}

int CardGrid::heightForWidth(int width) const {
    if (m_cards.isEmpty()) return 0;
    const int columns = columnsFor(width);
    const int rows = (static_cast<int>(m_cards.size()) + columns - 1) / columns;
    return rows * m_cards.front()->heightForWidth(cardWidth(width)) + (rows - 1) * kGap;
}

QSize CardGrid::sizeHint() const {
    const int wanted = 4 * kNarrowest + 3 * kGap;
    return {wanted, heightForWidth(wanted)};
}

QSize CardGrid::minimumSizeHint() const {
    return {kNarrowest, 0};
}

void CardGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void CardGrid::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) place();
}

void CardGrid::place() {
    if (m_cards.isEmpty()) return;
    const int columns = columnsFor(width());
    const int wide = cardWidth(width());
    const int high = m_cards.front()->heightForWidth(wide);
    for (int i = 0; i < m_cards.size(); ++i) {
        const QRect at((i % columns) * (wide + kGap), (i / columns) * (high + kGap), wide, high);
        m_cards[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at));
    }
}

}  // namespace maskwright::ui
