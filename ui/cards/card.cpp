// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QSizePolicy>
#include <QStyle>
#include <QTextDocument>
#include <QTextOption>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "canvas/elided_label.h"
#include "theme/flow_layout.h"
#include "theme/labels.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kIcon = 24;
constexpr int kFoldIcon = 18;
constexpr int kGap = 12;
constexpr int kButtonGap = 8;
constexpr int kWholeLetters = 20;  ///< longer words may be broken
constexpr QMargins kEdges(16, 14, 10, 14);
constexpr QMargins kFoldedEdges(16, 3, 10, 3);

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

/// Words as they are, to be selected. A word that is too long for a line, such as a path, is broken anywhere, which
/// QLabel does not do; the text itself stays whole for who copies it or has it read out.
class CardWords final : public QLabel {
  public:
    CardWords(const char* name, const char* role, const QString& text) : QLabel(text) {
        setObjectName(QLatin1String(name));
        setProperty("role", role);
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    }

    QSize sizeHint() const override {
        breakAnywhere();
        return QLabel::sizeHint();
    }
    /// Words of usual length stay whole.
    QSize minimumSizeHint() const override {
        breakAnywhere();
        const QFontMetrics metrics = fontMetrics();
        const int widest = metrics.boundingRect(QRect(0, 0, 1, 1), Qt::TextWordWrap, text()).width();
        return {std::min(widest, kWholeLetters * metrics.averageCharWidth()), QLabel::minimumSizeHint().height()};
    }
    int heightForWidth(int width) const override {
        breakAnywhere();
        return QLabel::heightForWidth(width);
    }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        QLabel::resizeEvent(event);
        breakAnywhere();
    }

  private:
    /// The document in which a label lays out what can be selected breaks between words only whenever the text, the
    /// font or the size is another: then this is to be said again.
    void breakAnywhere() const {
        QLabel::heightForWidth(width());  // lays out anew where that is due
        auto* document = findChild<QTextDocument*>();
        if (document == nullptr) return;
        QTextOption option = document->defaultTextOption();
        if (option.wrapMode() == QTextOption::WrapAtWordBoundaryOrAnywhere) return;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        document->setDefaultTextOption(option);
    }
};

/// Buttons below words that stand beside a symbol: below the words where that costs no line more, else below both.
class ButtonRows final : public FlowLayout {
  public:
    ButtonRows() : FlowLayout(kButtonGap) {}

    int heightForWidth(int width) const override { return FlowLayout::heightForWidth(width - indent(width)); }
    void setGeometry(const QRect& rect) override {
        const QRect below = rect.adjusted(indent(rect.width()), 0, 0, 0);
        FlowLayout::setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, below));
    }

  private:
    int indent(int width) const {
        const int room = width - kIcon - kGap;
        const bool fits = room >= minimumSize().width();
        return fits && FlowLayout::heightForWidth(room) == FlowLayout::heightForWidth(width) ? kIcon + kGap : 0;
    }
};

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

Card::Card(Theme& theme, const CardText& text, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_text(text),
      m_symbol(new QLabel),
      m_line(new ElidedLabel(ElidedLabel::Kind::Sentence)),
      m_body(makeBody()),
      m_buttons(makeButtons()),
      m_fold(new QToolButton),
      m_close(new QToolButton),
      m_rows(new QVBoxLayout(this)),
      m_row(new QHBoxLayout) {
    setProperty("role", "card");
    setObjectName(QStringLiteral("card"));
    setAccessibleName(text.title);
    const auto drawSymbol = [this] {
        m_symbol->setPixmap(m_theme.icon(iconOf(m_text.tone), colorOf(m_text.tone, m_theme.colors())).pixmap(kIcon));
    };
    drawSymbol();
    connect(&theme, &Theme::changed, this, drawSymbol);
    m_line->setObjectName(QStringLiteral("cardLine"));
    m_line->setText(text.title);
    m_line->hide();
    m_fold->setObjectName(QStringLiteral("cardFold"));
    m_fold->setCheckable(true);
    m_fold->setIconSize({kFoldIcon, kFoldIcon});
    m_fold->setAccessibleName(tr("Show all of this message"));
    m_fold->setAccessibleDescription(text.title);
    m_fold->hide();
    connect(m_fold, &QToolButton::clicked, this, [this](bool open) { Q_EMIT foldRequested(!open); });
    connect(&theme, &Theme::changed, this, &Card::showFolding);
    m_close->setObjectName(QStringLiteral("cardClose"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setAccessibleDescription(text.title);
    m_close->setToolTip(tr("Close"));
    theme.setIcon(m_close, QStringLiteral("close"));
    connect(m_close, &QToolButton::clicked, this, &Card::closeRequested);

    arrange();
    showFolding();
}

void Card::arrange() {
    m_row->setSpacing(kGap);
    m_row->addWidget(m_symbol);
    m_row->addWidget(m_line, 1);
    m_row->addWidget(m_body, 1);
    m_row->addWidget(m_fold);
    m_row->addWidget(m_close);
    m_rows->setSpacing(kGap);
    m_rows->addLayout(m_row, 1);
    if (m_buttons != nullptr) m_rows->addWidget(m_buttons);
}

QWidget* Card::makeBody() {
    auto* body = new QWidget(this);
    auto* words = new QVBoxLayout(body);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(4);
    words->addWidget(new CardWords("cardTitle", "value", m_text.title));
    m_detail = new CardWords("cardDetail", "muted", m_text.detail);
    words->addWidget(m_detail);
    if (m_text.detail.isEmpty()) m_detail->hide();
    return body;
}

/// They come before the buttons in the corner, also for the key Tab.
QWidget* Card::makeButtons() {
    if (m_text.action.isEmpty() && !m_text.canCopy) return nullptr;
    auto* buttons = new QWidget(this);
    auto* rows = new ButtonRows;
    buttons->setLayout(rows);
    if (!m_text.action.isEmpty()) {
        auto* action = namedButton("cardAction", m_text.action);
        connect(action, &QPushButton::clicked, this, &Card::actionRequested);
        rows->addWidget(action);
    }
    if (m_text.canCopy) rows->addWidget(makeCopyButton());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    return buttons;
}

QPushButton* Card::makeCopyButton() {
    auto* button = namedButton("cardCopy", tr("Copy"));
    m_theme.setIcon(button, QStringLiteral("copy"));
    connect(button, &QPushButton::clicked, this, &Card::copy);
    return button;
}

void Card::setFolding(bool canFold, bool folded) {
    folded = folded && canFold;
    if (canFold != m_fold->isHidden() && folded == m_folded) return;
    m_folded = folded;
    if (canFold) m_fold->show();  // it takes the focus of what is folded away
    m_body->setVisible(!folded);
    if (m_buttons != nullptr) m_buttons->setVisible(!folded);
    m_line->setVisible(folded);
    // Else the focus goes on to Close, and the next press of a key closes the card.
    if (!canFold && m_fold->hasFocus()) m_body->setFocus();
    m_fold->setVisible(canFold);
    showFolding();
    updateGeometry();
}

void Card::showFolding() {
    m_fold->setChecked(!m_folded);
    m_fold->setToolTip(m_folded ? tr("Show all of this message") : tr("Show only its title"));
    m_fold->setIcon(m_theme.icon(m_folded ? QStringLiteral("section-closed") : QStringLiteral("section-open")));
    m_rows->setContentsMargins(m_folded ? kFoldedEdges : kEdges);
    for (QWidget* each :
         {static_cast<QWidget*>(m_symbol), static_cast<QWidget*>(m_fold), static_cast<QWidget*>(m_close)})
        m_row->setAlignment(each, m_folded ? Qt::AlignVCenter : Qt::AlignTop);
    if (m_folded)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void Card::mousePressEvent(QMouseEvent* event) {
    event->setAccepted(m_folded);  // its line is a button
}

void Card::mouseReleaseEvent(QMouseEvent* event) {
    if (m_folded && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT foldRequested(false);
    else
        QFrame::mouseReleaseEvent(event);
}

/// What a card needs in width beside what it says and offers.
int Card::sides() const {
    return 2 * frameWidth() + kEdges.left() + kEdges.right();
}

/// What its words have beside them.
int Card::besideBody() const {
    return 3 * kGap + kIcon + m_fold->sizeHint().width() + m_close->sizeHint().width();
}

int Card::unfoldedHeight(int width) const {
    const int inner = width - sides();
    const int words = m_body->layout()->totalHeightForWidth(std::max(inner - besideBody(), 1));
    const int buttons = m_buttons == nullptr ? 0 : kGap + m_buttons->layout()->totalHeightForWidth(std::max(inner, 1));
    return 2 * frameWidth() + kEdges.top() + kEdges.bottom() + std::max(words, m_close->sizeHint().height()) + buttons;
}

int Card::leastWidth() const {
    const int words = m_body->layout()->totalMinimumSize().width() + besideBody();
    const int buttons = m_buttons == nullptr ? 0 : m_buttons->layout()->totalMinimumSize().width();
    return sides() + std::max(words, buttons);
}

void Card::setDetail(const QString& detail) {
    m_text.detail = detail;
    m_body->layout()->invalidate();
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
