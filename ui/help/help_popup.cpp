// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_popup.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "help/cycle_focus.h"
#include "help/placing.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kWidth = 420;
constexpr int kWidthAtHome = 332;
constexpr int kMargin = 12;  ///< around what is in it
constexpr int kOutside = 20;
constexpr int kAtHome = 8;  ///< from the edges of its home
constexpr QMargins kAroundText(8, 6, 8, 6);
constexpr int kScrollBar = 16;
constexpr int kLowestText = 96;

}  // namespace

HelpPopup::HelpPopup(Theme& theme, QWidget& over)
    : QFrame(&over),
      m_over(over),
      m_title(new QLabel),
      m_text(new QLabel),
      m_scroll(new QScrollArea),
      m_next(new QPushButton),
      m_more(new QPushButton(tr("More in the guide…"))) {
    setObjectName(QStringLiteral("helpPopup"));
    setProperty("role", "card");
    setAccessibleName(tr("What am I looking at?"));
    setAttribute(Qt::WA_NoMousePropagation);  // a press on its text is none beside it
    m_title->setObjectName(QStringLiteral("helpTitle"));
    m_title->setProperty("role", "heading");
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_text->setContentsMargins(kAroundText);
    m_scroll->setObjectName(QStringLiteral("helpScroll"));
    m_scroll->setWidget(m_text);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_text->setAutoFillBackground(false);
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("helpClose"));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    theme.setIcon(close, QStringLiteral("close"));
    m_next->setObjectName(QStringLiteral("helpNext"));
    m_next->setProperty("kind", "link");
    m_more->setObjectName(QStringLiteral("helpMore"));
    m_more->setProperty("kind", "link");

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->setContentsMargins(kAroundText.left(), 0, 0, 0);
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    rows->setSpacing(8);
    rows->addLayout(head);
    rows->addWidget(m_scroll);
    rows->addWidget(m_more, 0, Qt::AlignLeading);
    rows->addWidget(m_next, 0, Qt::AlignLeading);
    connect(m_more, &QPushButton::clicked, this, [this] {
        const QString page = guidePageOf(m_topic);
        dismiss();
        Q_EMIT guideRequested(page);
    });
    connect(close, &QToolButton::clicked, this, &HelpPopup::dismiss);
    connect(m_next, &QPushButton::clicked, this, [this] {
        setTopic(helpFor(m_topic).next);
        m_scroll->setFocus();
    });
    hide();
}

void HelpPopup::open(HelpTopic topic, QWidget* anchor) {
    QWidget* focused = QApplication::focusWidget();
    if (focused != nullptr && !isAncestorOf(focused)) m_before = focused;
    m_anchor = anchor;
    show();
    raise();
    setTopic(topic);
    m_scroll->setFocus(Qt::PopupFocusReason);
    m_over.installEventFilter(this);
    qApp->installEventFilter(this);
}

void HelpPopup::dismiss() {
    if (!isVisible()) return;
    qApp->removeEventFilter(this);
    m_over.removeEventFilter(this);
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = focused != nullptr && isAncestorOf(focused);
    hide();
    if (hadFocus && m_before) m_before->setFocus(Qt::PopupFocusReason);
}

void HelpPopup::setTopic(HelpTopic topic) {
    m_topic = topic;
    const HelpText help = helpFor(topic);
    m_title->setText(help.title);
    m_text->setText(help.paragraphs.join(QStringLiteral("\n\n")));
    const QString next = tr("Next: %1").arg(helpFor(help.next).title);
    const int room = widest() - 4 * kMargin;
    m_next->setText(m_next->fontMetrics().elidedText(next, Qt::ElideRight, room));
    m_next->setAccessibleName(next);
    // The text takes the focus, so that it is read out and the arrow keys scroll it.
    m_scroll->setAccessibleName(help.title);
    m_scroll->setAccessibleDescription(m_text->text());
    m_scroll->verticalScrollBar()->setValue(0);
    place();
}

void HelpPopup::setHome(QWidget& home) {
    m_home = &home;
}

bool HelpPopup::isAtHome() const {
    return m_home && m_over.isAncestorOf(m_home) && m_home->isVisible();
}

int HelpPopup::widest() const {
    return std::min(isAtHome() ? kWidthAtHome : kWidth, m_over.width() - 2 * kOutside);
}

void HelpPopup::place() {
    const QRect room = m_over.rect();
    const int width = widest();
    const int edges = 2 * m_scroll->frameWidth();
    const int textHeight = m_text->heightForWidth(width - 2 * kMargin - kScrollBar - edges) + edges;
    m_scroll->setFixedHeight(kLowestText);
    layout()->activate();
    const int frame = layout()->totalHeightForWidth(width) - kLowestText;
    m_scroll->setFixedHeight(std::max(kLowestText, std::min(textHeight, room.height() - 2 * kOutside - frame)));
    const QSize size(width, frame + m_scroll->height());
    const auto boundsOf = [this](const QWidget& widget) {
        return QRect(widget.mapTo(&m_over, QPoint(0, 0)), widget.size());
    };
    if (isAtHome()) {
        const QRect home = boundsOf(*m_home);
        const int left = layoutDirection() == Qt::RightToLeft ? home.left() + kAtHome : home.right() - kAtHome - width;
        const int top = std::min(home.top() + kAtHome, room.bottom() - kAtHome - size.height());
        return setGeometry(QRect(QPoint(std::max(kAtHome, left), std::max(kAtHome, top)), size));
    }
    QRect target;
    if (m_anchor && m_over.isAncestorOf(m_anchor) && m_anchor->isVisible()) target = boundsOf(*m_anchor);
    setGeometry(placeBeside(target, size, room));
}

bool HelpPopup::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_over && event->type() == QEvent::Resize) place();
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* pressed = qobject_cast<QWidget*>(watched);
        // The press goes on to what it was meant for.
        if (pressed != nullptr && pressed != this && !isAncestorOf(pressed)) dismiss();
    }
    return QFrame::eventFilter(watched, event);
}

void HelpPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

bool HelpPopup::focusNextPrevChild(bool next) {
    return cycleFocus(*this, next);
}

}  // namespace maskwright::ui
