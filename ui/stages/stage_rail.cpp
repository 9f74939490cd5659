// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stages/stage_rail.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "stages/stage_button.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kArrowGap = 10;  ///< between stages; an arrow stands in it

}  // namespace

StageRail::StageRail(Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme) {
    setObjectName(QStringLiteral("stageRail"));
    setAccessibleName(tr("Stages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 1, 6);
    layout->setSpacing(kArrowGap);
    for (const StudioStage stage : kStudioStages) {
        auto* stageButton = new StageButton(theme, stage);
        stageButton->installEventFilter(this);
        connect(stageButton, &StageButton::clicked, this, [this, stage] { Q_EMIT stageChosen(stage); });
        m_buttons[indexOf(stage)] = stageButton;
        layout->addWidget(stageButton);
    }
    layout->addStretch(1);
    layout->addWidget(makeHelp(theme), 0, Qt::AlignHCenter);
    button(m_current)->setCurrent(true);
    giveTabTo(button(m_current));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QWidget* StageRail::makeHelp(Theme& theme) {
    auto* help = new QToolButton;
    help->setObjectName(QStringLiteral("stageHelpButton"));
    help->setAccessibleName(tr("What am I looking at?"));
    help->setToolTip(tr("What am I looking at? (F1)"));
    theme.setIcon(help, QStringLiteral("help"));
    connect(help, &QToolButton::clicked, this, [this, help] { Q_EMIT helpRequested(help); });
    return help;
}

void StageRail::setState(StudioStage stage, StageMark mark) {
    button(stage)->setMark(mark);
}

void StageRail::setKeys(StudioStage stage, const QString& keys) {
    button(stage)->setKeys(keys);
}

void StageRail::setMarks(const RailMarks& marks) {
    for (const StudioStage stage : kStudioStages) setState(stage, marks[indexOf(stage)]);
}

StageMark StageRail::state(StudioStage stage) const {
    return button(stage)->mark();
}

void StageRail::setCurrent(StudioStage stage) {
    if (stage == m_current) return;
    button(m_current)->setCurrent(false);
    m_current = stage;
    button(stage)->setCurrent(true);
    const bool isInside = std::any_of(m_buttons.begin(), m_buttons.end(), [](auto* each) { return each->hasFocus(); });
    if (!isInside) giveTabTo(button(stage));
}

/// Tab enters the rail at one stage and leaves it again; the arrows do the rest.
void StageRail::giveTabTo(const StageButton* only) {
    for (StageButton* each : m_buttons) each->setFocusPolicy(each == only ? Qt::StrongFocus : Qt::ClickFocus);
}

bool StageRail::eventFilter(QObject* watched, QEvent* event) {
    auto* at = qobject_cast<StageButton*>(watched);
    if (at != nullptr && event->type() == QEvent::FocusIn) giveTabTo(at);
    if (at != nullptr && event->type() == QEvent::KeyPress)
        if (pressKey(at, static_cast<QKeyEvent*>(event)->key())) return true;
    return QFrame::eventFilter(watched, event);
}

bool StageRail::pressKey(StageButton* at, int key) {
    const int last = static_cast<int>(m_buttons.size()) - 1;
    const int row = static_cast<int>(at->stage());
    const auto focus = [&](int wanted) {
        m_buttons[static_cast<std::size_t>(std::clamp(wanted, 0, last))]->setFocus(Qt::TabFocusReason);
    };
    switch (key) {
        case Qt::Key_Up:
            focus(row - 1);
            return true;
        case Qt::Key_Down:
            focus(row + 1);
            return true;
        case Qt::Key_Home:
            focus(0);
            return true;
        case Qt::Key_End:
            focus(last);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            at->click();
            return true;
        default:
            return false;
    }
}

void StageRail::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colors().muted, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (std::size_t i = 1; i < m_buttons.size(); ++i) {
        const QRect above = m_buttons[i - 1]->geometry();
        const QRect below = m_buttons[i]->geometry();
        const double x = QRectF(above).center().x();
        const double y = (above.bottom() + 1 + below.top()) / 2.0;
        const QPointF arrow[] = {{x - 3.5, y - 1.75}, {x, y + 1.75}, {x + 3.5, y - 1.75}};
        painter.drawPolyline(arrow, 3);
    }
}

}  // namespace maskwright::ui
