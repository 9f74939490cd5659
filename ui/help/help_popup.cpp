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
constexpr int kNarrowWidth = 332;  ///< finds room beside a page, over the list of photos
constexpr int kMargin = 12;        ///< around what is in it
constexpr int kOutside = 20;
constexpr QMargins kAroundText(8, 6, 8, 6);
constexpr int kScrollBar = 16;
constexpr int kLowestText = 96;

/// The outermost part that is about the topic and that `widget` is in; null where it is about something else.
QWidget* panelAround(QWidget* widget, HelpTopic topic) {
    QWidget* panel = nullptr;
    for (; widget != nullptr && helpTopicOf(widget) == topic; widget = widget->parentWidget()) panel = widget;
    return panel;
}

/// The largest part of the window to be seen that is about the topic; null: none is.
QWidget* panelOf(const QWidget& window, HelpTopic topic) {
    QWidget* largest = nullptr;
    const auto areaOf = [](const QWidget& each) { return qint64{each.width()} * each.height(); };
    for (QWidget* each : window.findChildren<QWidget*>())
        if (each->isVisible() && helpTopicOf(each) == topic && (largest == nullptr || areaOf(*each) > areaOf(*largest)))
            largest = each;
    return largest;
}

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

void HelpPopup::open(HelpTopic topic, QWidget* button) {
    QWidget* focused = QApplication::focusWidget();
    if (focused != nullptr && !isAncestorOf(focused)) m_before = focused;
    m_button = button;
    m_asked = button != nullptr ? button : m_before.data();
    m_explained = m_asked && m_asked->isVisible() ? panelAround(m_asked, topic) : nullptr;
    if (!m_explained) {
        m_asked = nullptr;  // it is about something else
        m_explained = panelOf(m_over, topic);
    }
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
    m_next->setAccessibleName(next);
    // The text takes the focus, so that it is read out and the arrow keys scroll it.
    m_scroll->setAccessibleName(help.title);
    m_scroll->setAccessibleDescription(m_text->text());
    m_scroll->verticalScrollBar()->setValue(0);
    place();
}

/// Of what is to be seen in the window; null of anything else.
QRect HelpPopup::boundsOf(const QWidget* part) const {
    if (part == nullptr || !part->isVisible() || !m_over.isAncestorOf(part)) return {};
    return {part->mapTo(&m_over, QPoint(0, 0)), part->size()};
}

/// As wide as that, as far as the window is; as high as the text needs, which scrolls where the window is too low.
QSize HelpPopup::fitTo(int wanted) {
    const int width = std::min(wanted, m_over.width() - 2 * kOutside);
    m_next->setText(m_next->fontMetrics().elidedText(m_next->accessibleName(), Qt::ElideRight, width - 4 * kMargin));
    const int edges = 2 * m_scroll->frameWidth();
    const int textHeight = m_text->heightForWidth(width - 2 * kMargin - kScrollBar - edges) + edges;
    m_scroll->setFixedHeight(kLowestText);
    layout()->activate();
    const int frame = layout()->totalHeightForWidth(width) - kLowestText;
    m_scroll->setFixedHeight(std::max(kLowestText, std::min(textHeight, m_over.height() - 2 * kOutside - frame)));
    return {width, frame + m_scroll->height()};
}

void HelpPopup::place() {
    const QRect room = m_over.rect();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect explained = boundsOf(m_explained);
    const QRect button = boundsOf(m_button);
    if (!button.isNull()) return setGeometry(placeAtButton(button, explained, fitTo(kWidth), room, mirrored));
    if (explained.isNull()) return setGeometry(placeBeside({}, fitTo(kWidth), room));
    const QRect asked = boundsOf(m_asked);
    for (const int width : {kWidth, kNarrowWidth}) {
        const QRect place = placeBesidePanel(explained, asked, fitTo(width), room, mirrored);
        if (!place.intersects(explained)) return setGeometry(place);
    }
    setGeometry(placeBesidePanel(explained, asked, fitTo(kWidth), room, mirrored));
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
