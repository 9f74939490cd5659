// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concept/token_chips.h"

#include <QButtonGroup>
#include <QPushButton>
#include <algorithm>

#include "concept/flow_layout.h"

namespace maskwright::ui {

namespace {

/// Markers that the tokenizer puts around every prompt, in words; other tokens as they are.
QString wordedToken(const QStringList& tokens, int token) {
    const QString& text = tokens[token];
    const bool isMarker = text.startsWith(QLatin1Char('<')) && text.endsWith(QLatin1Char('>'));
    if (isMarker && token == 0) return TokenChips::tr("Start");
    if (isMarker && token == tokens.size() - 1) return TokenChips::tr("End");
    return text;
}

}  // namespace

TokenChips::TokenChips(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("tokenChips"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    new FlowLayout(/*gap=*/6, this);
    connect(m_group, &QButtonGroup::idClicked, this, &TokenChips::tokenChosen);
}

void TokenChips::setTokens(const QStringList& tokens, const std::vector<int>& conceptTokens, int chosen) {
    const QList<QAbstractButton*> old = m_group->buttons();
    for (QAbstractButton* chip : old) {
        m_group->removeButton(chip);
        delete chip;
    }
    for (int token = 0; token < tokens.size(); ++token) {
        // A tokenizer's piece may hold an ampersand, which a button would take for a shortcut.
        auto* chip = new QPushButton(wordedToken(tokens, token).replace(QLatin1Char('&'), QLatin1String("&&")));
        const bool isConcept = std::find(conceptTokens.begin(), conceptTokens.end(), token) != conceptTokens.end();
        chip->setProperty("kind", "chip");
        chip->setProperty("concept", isConcept);
        chip->setCheckable(true);
        chip->setToolTip(tokens[token].toHtmlEscaped());
        chip->setChecked(token == chosen);
        chip->setAccessibleName(tr("Token %1").arg(tokens[token]));
        m_group->addButton(chip, token);
        layout()->addWidget(chip);
    }
    updateGeometry();
}

int TokenChips::chosen() const {
    return m_group->checkedId();
}

}  // namespace maskwright::ui
