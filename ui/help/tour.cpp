// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/tour.h"

#include <QAccessible>
#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>

#include "help/cycle_focus.h"
#include "help/placing.h"
#include "theme/labels.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kCardWidth = 360;  ///< finds room beside the photo
constexpr int kMargin = 16;

/// What paints every pixel of itself is not painted again when something over it opens; the grey of the tour would stay
/// on it.
void repaintParts(QWidget& window) {
    for (QWidget* each : window.findChildren<QWidget*>())
        if (each->isVisible()) each->update();
}

}  // namespace

QList<TourStep> studioTour() {
    return {
        {{QStringLiteral("galleryPanel")},
         Tour::tr("Your photos"),
         Tour::tr("All photos of the folder are in this list. Choose one, or step through them with A and D. They are "
                  "never changed.")},
        {{QStringLiteral("conceptField"), QStringLiteral("lookButton")},
         Tour::tr("What to look for"),
         Tour::tr("Type a word, here “flower”, and press Enter: the photo shows where the model sees that. You can try "
                  "it now; the tour waits."),
         QStringLiteral("photoCanvas")},
        {{QStringLiteral("sides")},
         Tour::tr("The heatmap and the threshold"),
         Tour::tr("Bright colours say where the model sees the word, and the threshold in the histogram decides what "
                  "becomes the mask. “Label all…” then makes a mask of every photo."),
         QStringLiteral("photoCanvas")},
        {{QStringLiteral("stageFinetune"), QStringLiteral("stageRefine"), QStringLiteral("stageSegment")},
         Tour::tr("Better masks, where you want them"),
         Tour::tr("Fine-tune lets the model learn your photos, Refine sharpens the masks, Segment trains a small "
                  "network on them. None of them has to be. The marks say what is done and what comes next.")},
        {{QStringLiteral("stageReview"), QStringLiteral("stageExport")},
         Tour::tr("Review and export"),
         Tour::tr("Accept the masks, or correct them with the brush. Export then writes a dataset for your training "
                  "program. The ? below tells more about whatever you are looking at.")},
    };
}

Tour::Tour(Theme& theme, QWidget& over, const QList<TourStep>& steps)
    : QWidget(&over),
      m_theme(theme),
      m_over(over),
      m_steps(steps),
      m_counter(namedLabel("tourCounter", "caption")),
      m_title(namedLabel("tourTitle", "heading")),
      m_text(namedLabel("tourText", "text")),
      m_skip(makeButton(tr("Skip the tour"), "tourSkip", "link")),
      m_back(makeButton(tr("Back"), "tourBack", "plain")),
      m_next(makeButton(tr("Next"), "tourNext", "primary")),
      m_card(makeCard()) {
    setObjectName(QStringLiteral("tour"));
    m_moved.setSingleShot(true);
    m_moved.setInterval(0);
    connect(&m_moved, &QTimer::timeout, this, &Tour::place);
    connect(m_skip, &QPushButton::clicked, this, &Tour::skip);
    connect(m_back, &QPushButton::clicked, this, &Tour::back);
    connect(m_next, &QPushButton::clicked, this, &Tour::next);
    // Also while the concept is typed. Others may listen to Escape; none of them is worth more than the way out.
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, &Tour::skip);
    connect(escape, &QShortcut::activatedAmbiguously, this, &Tour::skip);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    over.installEventFilter(this);
    hide();
}

QPushButton* Tour::makeButton(const QString& text, const char* name, const char* kind) {
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setProperty("kind", kind);
    button->installEventFilter(this);
    return button;
}

QFrame* Tour::makeCard() {
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("tourCard"));
    card->setProperty("role", "card");
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(20, 16, 16, 16);
    rows->setSpacing(8);
    rows->addWidget(m_counter);
    rows->addWidget(m_title);
    rows->addWidget(m_text);
    rows->addSpacing(8);
    rows->addLayout(buttons);
    return card;
}

void Tour::start() {
    m_before = QApplication::focusWidget();
    setGeometry(m_over.rect());
    show();
    raise();
    showStep(0);
    m_next->setFocus(Qt::OtherFocusReason);
}

void Tour::next() {
    if (m_step + 1 < m_steps.size())
        showStep(m_step + 1);
    else
        end(/*toTheEnd=*/true);
}

void Tour::back() {
    if (m_step > 0) showStep(m_step - 1);
}

void Tour::skip() {
    end(/*toTheEnd=*/false);
}

void Tour::end(bool toTheEnd) {
    if (m_ended) return;
    m_ended = true;
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = focused != nullptr && isAncestorOf(focused);
    hide();
    if (hadFocus && m_before) m_before->setFocus(Qt::OtherFocusReason);
    deleteLater();  // its button may be the sender
    Q_EMIT ended(toTheEnd);
}

void Tour::showStep(int step) {
    m_step = step;
    Q_EMIT stepShown(step);
    if (m_ended) return;
    const TourStep& shown = m_steps[step];
    const QLocale locale;
    m_counter->setText(tr("%1 of %2").arg(locale.toString(step + 1), locale.toString(m_steps.size())));
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    const bool isLast = step + 1 == m_steps.size();
    if (step == 0 && m_back->hasFocus()) m_next->setFocus(Qt::OtherFocusReason);
    m_back->setEnabled(step > 0);
    m_next->setText(isLast ? tr("Done") : tr("Next"));
    m_skip->setVisible(!isLast);
    for (const QString& name : shown.targets) watch(m_over.findChild<QWidget*>(name));
    if (!shown.also.isEmpty()) watch(m_over.findChild<QWidget*>(shown.also));
    place();
    announce();
}

/// A screen reader says what has the focus: the button that goes on tells what is on the card.
void Tour::announce() {
    m_card->setAccessibleName(tr("Tour, %1: %2").arg(m_counter->text(), m_title->text()));
    m_card->setAccessibleDescription(m_text->text());
    m_next->setAccessibleDescription(m_title->text() + QStringLiteral(". ") + m_text->text());
    QAccessibleEvent alert(m_card, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// The target moves with everything it lies in. (A filter that is installed again is not heard twice.)
void Tour::watch(QWidget* target) {
    for (QWidget* each = target; each != nullptr && each != &m_over; each = each->parentWidget())
        each->installEventFilter(this);
}

/// Around all of them that are to be seen, as far as the frame fits into the window.
QRect Tour::lightOn(const QStringList& names) const {
    QRect lit;
    for (const QString& name : names) {
        const auto* target = m_over.findChild<QWidget*>(name);
        if (target == nullptr || !target->isVisible()) continue;
        lit |= QRect(target->mapTo(&m_over, QPoint(0, 0)), target->size());
    }
    if (lit.isEmpty()) return {};
    return lit.adjusted(-kAround, -kAround, kAround, kAround) & rect().adjusted(kFrame, kFrame, -kFrame, -kFrame);
}

QRegion Tour::lights() const {
    return QRegion(m_spotlight) + m_secondLight;
}

QRect Tour::cardPlace(QSize size) const {
    const QRegion lit = lights();
    const auto isFree = [&](const QRect& place) { return !lit.intersects(place); };
    if (m_isPlaced && !lit.isEmpty()) {
        QRect same(QPoint(0, 0), size);
        same.moveBottomRight(m_card->geometry().bottomRight());  // its buttons stay under the mouse
        if (rect().adjusted(kMargin, kMargin, -kMargin, -kMargin).contains(same) && isFree(same)) return same;
    }
    for (const QRect& target : {m_spotlight | m_secondLight, m_spotlight, m_secondLight})
        if (const QRect place = placeBeside(target, size, rect()); !target.isNull() && isFree(place)) return place;
    return placeBeside(m_spotlight, size, rect());
}

void Tour::place() {
    m_spotlight = lightOn(m_steps[m_step].targets);
    const QString& also = m_steps[m_step].also;
    m_secondLight = also.isEmpty() ? QRect() : lightOn({also});
    const int width = std::min(kCardWidth, m_over.width() - 2 * kMargin);
    m_card->layout()->activate();
    m_card->setGeometry(cardPlace({width, m_card->layout()->totalHeightForWidth(width)}));
    m_isPlaced = true;
    // What is lit lies open, also to the mouse; the card may stand over it where there is no other room.
    const QRegion shown = QRegion(rect()) - (lights() - QRegion(m_card->geometry()));
    if (shown != mask()) {
        setMask(shown);
        repaintParts(m_over);
    }
    update();
}

void Tour::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, m_theme.colors().dark ? 168 : 128));
    QRegion frames;
    for (const QRect& light : {m_spotlight, m_secondLight})
        if (!light.isNull()) frames += light.adjusted(-kFrame, -kFrame, kFrame, kFrame);
    painter.setClipRegion(frames - lights());
    painter.fillRect(rect(), m_theme.colors().accent);
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
            if (auto* button = qobject_cast<QPushButton*>(watched); button != nullptr && m_card->isAncestorOf(button))
                if (pressKey(button, static_cast<QKeyEvent*>(event)->key())) return true;
            break;
        case QEvent::Resize:
            if (watched == &m_over) resize(m_over.size());
            m_moved.start();
            break;
        case QEvent::Move:
        case QEvent::Show:
        case QEvent::Hide:
            m_moved.start();
            break;
        default:
            break;
    }
    return QWidget::eventFilter(watched, event);
}

bool Tour::pressKey(QPushButton* at, int key) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (key == Qt::Key_Escape)
        skip();
    else if (key == (mirrored ? Qt::Key_Left : Qt::Key_Right))
        next();
    else if (key == (mirrored ? Qt::Key_Right : Qt::Key_Left))
        back();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        at->click();
    else
        return false;
    return true;
}

void Tour::mousePressEvent(QMouseEvent* event) {
    event->accept();  // what is dimmed is not in use
}

void Tour::wheelEvent(QWheelEvent* event) {
    event->accept();
}

bool Tour::focusNextPrevChild(bool next) {
    return cycleFocus(*this, next);
}

}  // namespace maskwright::ui
