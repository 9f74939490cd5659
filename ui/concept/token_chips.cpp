// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concept/token_chips.h"

#include <QButtonGroup>
#include <QPushButton>
#include <algorithm>

#include "concept/flow_layout.h"

namespace maskwright::ui {

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
        auto* chip = new QPushButton(QString(tokens[token]).replace(QLatin1Char('&'), QLatin1String("&&")));
        const bool isConcept = std::find(conceptTokens.begin(), conceptTokens.end(), token) != conceptTokens.end();
        chip->setProperty("kind", "chip");
        chip->setProperty("concept", isConcept);
        chip->setCheckable(true);
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
