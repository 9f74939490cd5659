// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stages/stage_head.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "stages/next_stage_button.h"
#include "stages/stage_words.h"
#include "theme/labels.h"
#include "theme/theme.h"

namespace maskwright::ui {

StageHead::StageHead(StudioStage stage, const QString& prefix, const QString& sentence, Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_title(roleLabel("title", stageName(stage))),
      m_next(new NextStageButton(stage, theme)),
      m_help(new QToolButton),
      m_rows(new QVBoxLayout(this)) {
    m_title->setObjectName(prefix + QStringLiteral("Title"));
    m_help->setObjectName(prefix + QStringLiteral("HelpButton"));
    m_help->setAccessibleName(tr("What am I looking at?"));
    m_help->setToolTip(tr("What am I looking at?"));
    theme.setIcon(m_help, QStringLiteral("help"));
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title, 1);
    top->addWidget(m_next, 0, Qt::AlignTop);
    top->addWidget(m_help, 0, Qt::AlignTop);
    auto* words = roleLabel("muted", sentence);
    words->setObjectName(prefix + QStringLiteral("Sentence"));
    m_rows->setContentsMargins(16, 12, 16, 8);
    m_rows->setSpacing(4);
    m_rows->addLayout(top);
    m_rows->addWidget(words);
    connect(m_help, &QToolButton::clicked, this, &StageHead::helpRequested);
}

void StageHead::setTitle(const QString& title) {
    m_title->setText(title);
}

void StageHead::addRow(QLayout* row) {
    m_rows->addLayout(row);
}

}  // namespace maskwright::ui
