// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review_bar.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>
#include <utility>

#include "canvas/elided_label.h"
#include "review/state_words.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kIcon = 18;
constexpr int kProgressWidth = 96;
constexpr int kFactsGap = 16;
constexpr int kIconGap = 8;
constexpr int kMostTrouble = 320;  ///< the tooltip has the rest
constexpr const char* kTroubleRole = "trouble";

/// All that may come to stand in the place of the state.
QStringList stateWords() {
    QStringList words = {ReviewBar::tr("Nothing here")};
    for (const ReviewState state : kReviewStates) words.push_back(stateWord(state));
    return words;
}

}  // namespace

struct FactParts {
    QWidget* state;  ///< picture and word
    QLabel* word;
    QStringList words;  ///< that it may become
    QWidget* count;
    ElidedLabel* storage;
    QLabel* storageIcon;  ///< instead of the words
};

/// The state of the photo, how much is left, and what is saved. Each stands at a place of its own, whatever the others
/// say. Where there is too little room, "saved" becomes a picture, then "how much" goes as a whole. What is wrong with
/// saving goes before how much is left.
class ReviewFacts final : public QWidget {
  public:
    explicit ReviewFacts(FactParts parts) : m_parts(std::move(parts)) {
        for (QWidget* part : {m_parts.state, m_parts.count, static_cast<QWidget*>(m_parts.storage),
                              static_cast<QWidget*>(m_parts.storageIcon)})
            part->setParent(this);
    }

    QSize sizeHint() const override {
        const int height = qMax(m_parts.count->sizeHint().height(), m_parts.state->sizeHint().height());
        return {stateRoom() + kFactsGap + countRoom() + kFactsGap + storageRoom(), height};
    }
    /// The same for each state: were it that of the one shown, the answers would be squeezed for a moment with each
    /// photo that has a longer one.
    QSize minimumSizeHint() const override { return {wordRoom(), sizeHint().height()}; }

    /// @param brief where there is too little room
    void setState(const QString& state, const QString& brief, const QString& toolTip) {
        m_state = state;
        m_briefState = brief;
        m_parts.word->setText(state);
        m_parts.word->setToolTip(toolTip);
    }

  protected:
    void resizeEvent(QResizeEvent*) override { arrange(); }
    bool event(QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) {
            updateGeometry();
            arrange();
        }
        return QWidget::event(event);
    }

  private:
    bool isTrouble() const { return m_parts.storage->property("role").toByteArray() == kTroubleRole; }
    /// Of picture and word, were it `word`.
    int widthWith(const QString& word) const {
        const QFontMetrics metrics = m_parts.word->fontMetrics();
        return m_parts.state->sizeHint().width() - metrics.horizontalAdvance(m_parts.word->text()) +
               metrics.horizontalAdvance(word);
    }
    /// For the longest word that may come to stand there.
    int wordRoom() const {
        QLabel* label = m_parts.word;
        label->ensurePolished();
        int widest = 0;
        for (const QString& word : m_parts.words) widest = qMax(widest, label->fontMetrics().horizontalAdvance(word));
        return kIcon + kIconGap + widest;
    }
    int stateRoom() const { return qMax(wordRoom(), m_parts.state->sizeHint().width()); }
    /// Once wide, it stays wide: what stands beside it does not move with each number.
    int countRoom() const { return m_countRoom = qMax(m_countRoom, m_parts.count->sizeHint().width()); }
    int storageRoom() const {
        const int wanted = m_parts.storage->sizeHint().width();
        if (isTrouble()) return qMin(wanted, kMostTrouble);
        return m_storageRoom = qMax(m_storageRoom, wanted);
    }

    void arrange() {
        m_parts.word->setText(widthWith(m_state) <= width() ? m_state : m_briefState);
        const int afterState = stateRoom() + kFactsGap;
        m_parts.state->setGeometry(0, 0, qMin(width(), m_parts.state->sizeHint().width()), height());
        const int withCount = afterState + countRoom() + kFactsGap;
        const bool countFits = withCount - kFactsGap + (isTrouble() ? kFactsGap + storageRoom() : 0) <= width();
        m_parts.count->setVisible(countFits);
        m_parts.count->setGeometry(afterState, 0, m_parts.count->sizeHint().width(), height());
        const int from = countFits ? withCount : afterState;
        const bool saysSomething = !m_parts.storage->text().isEmpty();
        const bool wordsFit = from + m_parts.storage->sizeHint().width() <= width();
        const bool showsWords = saysSomething && (wordsFit || isTrouble());
        m_parts.storage->setVisible(showsWords);
        m_parts.storage->setGeometry(from, 0, qMax(0, width() - from), height());
        m_parts.storageIcon->setVisible(saysSomething && !showsWords && from + kIcon <= width());
        m_parts.storageIcon->setGeometry(from, 0, kIcon, height());
    }

    FactParts m_parts;
    mutable int m_countRoom = 0;
    mutable int m_storageRoom = 0;
    QString m_state;
    QString m_briefState;
};

ReviewBar::ReviewBar(Theme& theme, const Answers& answers, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_icon(new QLabel),
      m_state(new QLabel),
      m_left(new QLabel),
      m_storage(new ElidedLabel(ElidedLabel::Kind::Sentence)),
      m_storageIcon(new QLabel),
      m_progress(new QProgressBar),
      m_facts(makeFacts()) {
    setObjectName(QStringLiteral("reviewBar"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);  // what is left over is the jobs'
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 5, 16, 5);
    layout->setSpacing(8);
    layout->addWidget(makeAnswer(answers.reject, "rejectButton", "danger"));
    layout->addWidget(makeAnswer(answers.needsWork, "needsWorkButton", "plain"));
    layout->addWidget(makeAnswer(answers.absent, "absentButton", "plain"));
    layout->addWidget(makeAnswer(answers.accept, "acceptButton", "primary"));
    layout->addSpacing(12);
    layout->addWidget(m_facts, 1);
    setPhoto(nullptr);
    setProgress(0, 0);
    connect(&theme, &Theme::changed, this, &ReviewBar::showIcon);
}

ReviewFacts* ReviewBar::makeFacts() {
    m_state->setObjectName(QStringLiteral("reviewState"));
    m_state->setProperty("role", "value");
    m_left->setObjectName(QStringLiteral("reviewLeft"));
    m_left->setProperty("role", "caption");
    m_storage->setObjectName(QStringLiteral("reviewStorage"));
    m_storage->setProperty("role", "caption");
    m_storageIcon->setObjectName(QStringLiteral("reviewStorageIcon"));
    m_icon->setFixedSize(kIcon, kIcon);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(kProgressWidth);
    m_progress->setAccessibleName(tr("Photos reviewed"));
    auto* state = new QWidget;
    auto* stateRow = new QHBoxLayout(state);
    stateRow->setContentsMargins(0, 0, 0, 0);
    stateRow->setSpacing(kIconGap);
    stateRow->addWidget(m_icon);
    stateRow->addWidget(m_state);
    auto* count = new QWidget;
    auto* progress = new QVBoxLayout(count);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(3);
    progress->addStretch(1);
    progress->addWidget(m_left);
    progress->addWidget(m_progress);
    progress->addStretch(1);
    return new ReviewFacts({state, m_state, stateWords(), count, m_storage, m_storageIcon});
}

/// A hidden part tells its parent nothing of its size.
void ReviewBar::arrangeFacts() {
    QCoreApplication::postEvent(m_facts, new QEvent(QEvent::LayoutRequest));
}

/// A button that does what the action does and is enabled when it is.
QWidget* ReviewBar::makeAnswer(QAction* action, const char* name, const char* kind) {
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("kind", kind);
    button->setFocusPolicy(Qt::NoFocus);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const auto show = [button, action] {
        button->setText(action->iconText());
        button->setEnabled(action->isEnabled());
        button->setToolTip(
            QStringLiteral("%1 (%2)").arg(action->iconText(), action->shortcut().toString(QKeySequence::NativeText)));
    };
    connect(action, &QAction::changed, button, show);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    show();
    return button;
}

void ReviewBar::setPhoto(const ProjectImage* shown, const QString& instead, const QString& why) {
    m_isEmpty = shown != nullptr && shown->state == ReviewState::Accepted && shown->isEmpty;
    const QString plain = shown == nullptr ? QString() : m_isEmpty ? tr("Nothing here") : stateWord(shown->state);
    const QString word = instead.isEmpty() ? plain : instead;
    const QString state = shown != nullptr && shown->locked ? tr("%1, locked").arg(word) : word;
    m_facts->setState(state, plain, why.isEmpty() ? state : why);
    m_shownState = shown != nullptr ? shown->state : ReviewState::Unreviewed;
    showIcon();
    arrangeFacts();
}

/// In the colours of the theme, now and when it changes.
void ReviewBar::showIcon() {
    const Colors& colors = m_theme.colors();
    QString icon;
    QColor color = colors.muted;
    switch (m_shownState) {
        case ReviewState::Accepted:
            icon = m_isEmpty ? QStringLiteral("nothing-here") : QStringLiteral("accept");
            color = colors.success;
            break;
        case ReviewState::Rejected:
            icon = QStringLiteral("reject");
            color = colors.danger;
            break;
        case ReviewState::NeedsWork:
            icon = QStringLiteral("needs-work");
            color = colors.warning;
            break;
        case ReviewState::Edited:
            icon = QStringLiteral("edited");
            color = colors.accent;
            break;
        case ReviewState::Unreviewed:
            break;
    }
    m_storageIcon->setPixmap(
        m_theme.icon(QStringLiteral("save"), colors.muted).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    m_icon->setVisible(!icon.isEmpty());
    if (!icon.isEmpty()) m_icon->setPixmap(m_theme.icon(icon, color).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
}

void ReviewBar::setProgress(int reviewed, int photos) {
    m_progress->setRange(0, qMax(1, photos));
    m_progress->setValue(reviewed);
    const QLocale locale;
    m_left->setText(photos == 0 ? QString()
                    : reviewed == photos
                        ? tr("All reviewed")
                        : tr("%1 of %2 left").arg(locale.toString(photos - reviewed), locale.toString(photos)));
    arrangeFacts();
}

void ReviewBar::setStorage(const QString& text, bool isTrouble) {
    m_storage->setText(text);
    for (QWidget* part : {static_cast<QWidget*>(m_storage), static_cast<QWidget*>(m_storageIcon)}) {
        part->setToolTip(text.toHtmlEscaped());
        part->setAccessibleName(text);
    }
    arrangeFacts();
    const char* role = isTrouble ? kTroubleRole : "caption";
    if (m_storage->property("role").toByteArray() == role) return;
    m_storage->setProperty("role", role);
    m_storage->style()->unpolish(m_storage);
    m_storage->style()->polish(m_storage);
}

}  // namespace maskwright::ui
