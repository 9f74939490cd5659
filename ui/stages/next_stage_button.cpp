// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stages/next_stage_button.h"

#include "stages/stage_words.h"
#include "theme/theme.h"

namespace maskwright::ui {

NextStageButton::NextStageButton(StudioStage stage, Theme& theme, QWidget* parent)
    : QPushButton(parent), m_stage(stage) {
    setObjectName(QStringLiteral("nextStageButton"));
    // It has a name before it leads anywhere.
    if (stage != StudioStage::Export) setText(nextWords(static_cast<StudioStage>(indexOf(stage) + 1)));
    theme.setIcon(this, QStringLiteral("next"));
    hide();
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_next) Q_EMIT nextRequested(*m_next);
    });
}

void NextStageButton::setNext(std::optional<StudioStage> next) {
    m_next = next;
    if (next) {
        setText(nextWords(*next));
        setToolTip(stageHint(*next));
    }
    setVisible(next.has_value());
}

}  // namespace maskwright::ui
