// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/empty_state.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "theme/icon_painter.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kIcon = 48;
constexpr int kWidestText = 420;  ///< longer lines are hard to read

class Symbol final : public QWidget {
  public:
    Symbol(const Theme& theme, QString icon) : m_theme(theme), m_icon(std::move(icon)) {
        setFixedSize(kIcon, kIcon);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(painter, rect(), m_icon, m_theme.colors().muted);
    }

  private:
    const Theme& m_theme;
    QString m_icon;
};

}  // namespace

EmptyState::EmptyState(Theme& theme, const QString& iconName, const QString& text, const QString& buttonText,
                       QWidget* parent)
    : QWidget(parent), m_text(new QLabel(text)), m_button(new QPushButton(buttonText)) {
    setObjectName(QStringLiteral("emptyState"));
    m_text->setObjectName(QStringLiteral("emptyText"));
    m_text->setProperty("role", "muted");
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(kWidestText);
    m_button->setObjectName(QStringLiteral("emptyButton"));
    m_button->setProperty("kind", "primary");
    if (buttonText.isEmpty()) m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionRequested);

    // The stretches at both sides keep the text in the middle and give it all the width up to its widest.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_text, 100);
    middle->addStretch(1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(16);
    rows->addStretch(2);
    rows->addWidget(new Symbol(theme, iconName), 0, Qt::AlignHCenter);
    rows->addLayout(middle);
    rows->addWidget(m_button, 0, Qt::AlignHCenter);
    rows->addStretch(3);
}

QString EmptyState::text() const {
    return m_text->text();
}

void EmptyState::setText(const QString& text) {
    m_text->setText(text);
}

void EmptyState::setButtonText(const QString& text) {
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::setActionEnabled(bool enabled) {
    m_button->setEnabled(enabled);
}

}  // namespace maskwright::ui
