// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finetune/preview_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "finetune/preview_card.h"
#include "theme/labels.h"

namespace maskwright::ui {
namespace {

constexpr int kAtOnce = 2;

bool contains(const std::vector<std::int64_t>& steps, std::int64_t step) {
    return std::find(steps.begin(), steps.end(), step) != steps.end();
}

}  // namespace

PreviewStrip::PreviewStrip(QWidget* parent)
    : QWidget(parent),
      m_empty(new QLabel(tr("The first preview shows a few of your photos before training begins; then one follows "
                            "with each checkpoint."))),
      m_compare(new QPushButton(tr("Compare two steps…"))),
      m_scroll(new QScrollArea),
      m_row(new QHBoxLayout) {
    setObjectName(QStringLiteral("previewStrip"));
    m_pool.setMaxThreadCount(kAtOnce);
    auto* heading = headingLabel(tr("What the model makes of your photos"));
    heading->setWordWrap(true);
    auto* columns = new QLabel(tr("In each picture: photo, painted background, difference, mask"));
    columns->setProperty("role", "caption");
    columns->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("previewsEmpty"));
    m_empty->setProperty("role", "muted");
    m_empty->setWordWrap(true);
    m_compare->setObjectName(QStringLiteral("compareButton"));

    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(heading);
    words->addWidget(columns);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addLayout(words, 1);
    head->addWidget(m_compare, 0, Qt::AlignTop);
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("previewContent"));
    auto* contentRow = new QHBoxLayout(content);
    contentRow->setContentsMargins(0, 0, 0, 0);
    contentRow->setSpacing(0);
    m_row->setSpacing(12);
    contentRow->addLayout(m_row);
    contentRow->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("previewScroll"));
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);  // it scrolls to the card that has the focus
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addLayout(head);
    rows->addWidget(m_empty);
    rows->addWidget(m_scroll);
    connect(m_compare, &QPushButton::clicked, this, &PreviewStrip::compareRequested);
    setLog({}, /*canRevert=*/false);
}

PreviewStrip::~PreviewStrip() {
    m_pool.waitForDone();
}

void PreviewStrip::setLog(const TrainingLog& log, bool canRevert, bool isTraining) {
    const std::size_t before = m_cards.size();
    dropOthers(log);
    bool changed = before != m_cards.size();
    for (const TrainingPreview& preview : log.previews) {
        const std::size_t known = m_cards.size();
        PreviewCard* card = cardOf(preview);
        changed |= known != m_cards.size();
        card->setStanding(!isTraining && log.modelStep == preview.step,
                          log.bestStep == preview.step && preview.step > 0, contains(log.snapshots, preview.step),
                          canRevert);
    }
    m_empty->setVisible(m_cards.empty());
    m_scroll->setVisible(!m_cards.empty());
    m_compare->setVisible(m_cards.size() > 1);
    if (changed) orderFocus();
    fitHeight();
}

/// What was shown before may belong to another training.
void PreviewStrip::dropOthers(const TrainingLog& log) {
    std::erase_if(m_cards, [&](PreviewCard* card) {
        if (log.previewOf(card->step()) != nullptr) return false;
        delete card;
        return true;
    });
}

PreviewCard* PreviewStrip::cardOf(const TrainingPreview& preview) {
    const auto place = std::find_if(m_cards.begin(), m_cards.end(),
                                    [&](const PreviewCard* card) { return card->step() <= preview.step; });
    if (place != m_cards.end() && (*place)->step() == preview.step) return *place;
    auto* card = new PreviewCard(preview, m_pool);
    connect(card, &PreviewCard::resized, this, &PreviewStrip::fitHeight);
    connect(card, &PreviewCard::opened, this, &PreviewStrip::opened);
    connect(card, &PreviewCard::revertRequested, this, &PreviewStrip::revertRequested);
    const int index = static_cast<int>(place - m_cards.begin());
    m_row->insertWidget(index, card);
    m_cards.insert(place, card);
    return card;
}

/// Tab goes from left to right, though the cards come from right to left.
void PreviewStrip::orderFocus() {
    QWidget* before = m_compare;
    for (const PreviewCard* card : m_cards)
        for (QWidget* control : card->controls()) {
            QWidget::setTabOrder(before, control);
            before = control;
        }
}

/// As high as its highest card: the page scrolls up and down, the strip only sideways.
void PreviewStrip::fitHeight() {
    int height = 0, standing = 0;
    for (PreviewCard* card : m_cards) {
        card->ensurePolished();
        standing = std::max(standing, card->standingHeight());
    }
    for (PreviewCard* card : m_cards) {
        card->setStandingHeight(standing);
        height = std::max({height, card->heightForWidth(PreviewCard::kWidth), card->sizeHint().height()});
    }
    m_scroll->setFixedHeight(height + m_scroll->horizontalScrollBar()->sizeHint().height() + 4);
}

void PreviewStrip::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fitHeight();
}

void PreviewStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitHeight();
}

}  // namespace maskwright::ui
