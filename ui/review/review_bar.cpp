// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review_bar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include "canvas/elided_label.h"
#include "review/state_words.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kIcon = 18;
constexpr int kProgressWidth = 96;
constexpr int kFactsGap = 16;

/// How much is left, and what is saved. Where there is too little room, the end of the second goes first, then the
/// first as a whole; neither keeps the window wide.
class Facts final : public QWidget {
  public:
    Facts(QWidget* count, ElidedLabel* storage) : m_count(count), m_storage(storage) {
        for (QWidget* part : {m_count, static_cast<QWidget*>(m_storage)}) part->setParent(this);
    }

    QSize sizeHint() const override {
        const QSize count = m_count->sizeHint(), storage = m_storage->sizeHint();
        return {count.width() + kFactsGap + storage.width(), qMax(count.height(), storage.height())};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

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
    void arrange() {
        const int count = m_count->sizeHint().width();
        const bool fits = count <= width();
        m_count->setVisible(fits);
        m_count->setGeometry(0, 0, count, height());
        const int from = fits ? count + kFactsGap : 0;
        m_storage->setGeometry(from, 0, qMax(0, width() - from), height());
    }

    QWidget* m_count;
    ElidedLabel* m_storage;
};

}  // namespace

ReviewBar::ReviewBar(Theme& theme, const Answers& answers, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_icon(new QLabel),
      m_state(new QLabel),
      m_left(new QLabel),
      m_storage(new ElidedLabel),
      m_progress(new QProgressBar) {
    setObjectName(QStringLiteral("reviewBar"));
    m_state->setObjectName(QStringLiteral("reviewState"));
    m_state->setProperty("role", "value");
    m_left->setObjectName(QStringLiteral("reviewLeft"));
    m_storage->setObjectName(QStringLiteral("reviewStorage"));
    m_storage->setProperty("role", "caption");
    m_left->setProperty("role", "caption");
    m_icon->setFixedSize(kIcon, kIcon);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(kProgressWidth);
    m_progress->setAccessibleName(tr("Photos reviewed"));

    auto* count = new QWidget;
    auto* progress = new QVBoxLayout(count);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(3);
    progress->addStretch(1);
    progress->addWidget(m_left);
    progress->addWidget(m_progress);
    progress->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 5, 16, 5);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_state);
    layout->addSpacing(8);
    layout->addWidget(new Facts(count, m_storage), 1);
    layout->addSpacing(8);
    layout->addWidget(makeAnswer(answers.reject, "rejectButton", "danger"));
    layout->addWidget(makeAnswer(answers.needsWork, "needsWorkButton", "plain"));
    layout->addWidget(makeAnswer(answers.absent, "absentButton", "plain"));
    layout->addWidget(makeAnswer(answers.accept, "acceptButton", "primary"));
    setPhoto(nullptr);
    setProgress(0, 0);
    connect(&theme, &Theme::changed, this, &ReviewBar::showIcon);
}

/// A button that does what the action does and is enabled when it is.
QWidget* ReviewBar::makeAnswer(QAction* action, const char* name, const char* kind) {
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("kind", kind);
    button->setFocusPolicy(Qt::NoFocus);
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

void ReviewBar::setPhoto(const ProjectImage* shown) {
    m_isEmpty = shown != nullptr && shown->state == ReviewState::Accepted && shown->isEmpty;
    const QString word = shown == nullptr ? QString() : m_isEmpty ? tr("Nothing here") : stateWord(shown->state);
    m_state->setText(shown != nullptr && shown->locked ? tr("%1, locked").arg(word) : word);
    m_shownState = shown != nullptr ? shown->state : ReviewState::Unreviewed;
    showIcon();
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
}

void ReviewBar::setStorage(const QString& text, bool isTrouble) {
    m_storage->setText(text);
    m_storage->setToolTip(text.toHtmlEscaped());
    m_storage->updateGeometry();
    const char* role = isTrouble ? "trouble" : "caption";
    if (m_storage->property("role").toByteArray() == role) return;
    m_storage->setProperty("role", role);
    m_storage->style()->unpolish(m_storage);
    m_storage->style()->polish(m_storage);
}

}  // namespace maskwright::ui
