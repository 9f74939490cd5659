// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "theme/labels.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kIcon = 24;

QString iconOf(CardTone tone) {
    switch (tone) {
        case CardTone::Done:
            return QStringLiteral("done");
        case CardTone::Error:
            return QStringLiteral("warning");
        case CardTone::Info:
            break;
    }
    return QStringLiteral("info");
}

QColor colorOf(CardTone tone, const Colors& colors) {
    switch (tone) {
        case CardTone::Done:
            return colors.success;
        case CardTone::Error:
            return colors.danger;
        case CardTone::Info:
            break;
    }
    return colors.accent;
}

QString sentenceFor(const Failure& failure) {
    switch (failure.code) {
        case ErrorCode::BadInput:
            return Card::tr("This cannot be used as it is.");
        case ErrorCode::BadModel:
            return Card::tr("The model cannot be used.");
        case ErrorCode::OutOfMemory:
            return Card::tr("There is not enough memory for this.");
        case ErrorCode::DiskFull:
            return Card::tr("The disk did not take what was to be written.");
        case ErrorCode::Internal:
            break;
    }
    return Card::tr("Something went wrong inside Maskwright.");
}

QLabel* selectable(const char* name, const char* role, const QString& text) {
    auto* label = namedLabel(name, role, text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

CardText cardFor(const QString& key, const Failure& failure) {
    CardText text;
    text.key = key;
    text.tone = CardTone::Error;
    text.title = sentenceFor(failure);
    text.detail = failure.subject.isEmpty() ? failure.detail : failure.detail + QLatin1Char('\n') + failure.subject;
    text.canCopy = true;
    return text;
}

Card::Card(Theme& theme, const CardText& text, QWidget* parent) : QFrame(parent), m_text(text) {
    setProperty("role", "card");
    setObjectName(QStringLiteral("card"));
    auto* symbol = new QLabel;
    const auto drawSymbol = [symbol, tone = text.tone, &theme] {
        symbol->setPixmap(theme.icon(iconOf(tone), colorOf(tone, theme.colors())).pixmap(kIcon, kIcon));
    };
    drawSymbol();
    connect(&theme, &Theme::changed, symbol, drawSymbol);
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("cardClose"));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    theme.setIcon(close, QStringLiteral("close"));
    connect(close, &QToolButton::clicked, this, &Card::closeRequested);

    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(selectable("cardTitle", "value", text.title));
    m_detail = selectable("cardDetail", "muted", text.detail);
    words->addWidget(m_detail);
    if (text.detail.isEmpty()) m_detail->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    if (!text.action.isEmpty()) {
        auto* action = new QPushButton(text.action);
        action->setObjectName(QStringLiteral("cardAction"));
        connect(action, &QPushButton::clicked, this, &Card::actionRequested);
        buttons->addWidget(action);
    }
    if (text.canCopy) {
        auto* button = new QPushButton(tr("Copy"));
        button->setObjectName(QStringLiteral("cardCopy"));
        theme.setIcon(button, QStringLiteral("copy"));
        connect(button, &QPushButton::clicked, this, &Card::copy);
        buttons->addWidget(button);
    }
    if (buttons->count() > 0) {
        buttons->addStretch(1);
        words->addSpacing(8);
        words->addLayout(buttons);
    } else {
        delete buttons;
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 14, 10, 14);
    layout->setSpacing(12);
    layout->addWidget(symbol, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
}

void Card::setDetail(const QString& detail) {
    m_text.detail = detail;
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

bool Card::asks() const {
    return m_text.tone == CardTone::Error || m_text.canCopy || !m_text.action.isEmpty();
}

void Card::copy() const {
    QStringList parts = {m_text.title, m_text.detail, m_text.more};
    parts.removeAll(QString());
    QGuiApplication::clipboard()->setText(parts.join(QLatin1Char('\n')));
}

}  // namespace maskwright::ui
