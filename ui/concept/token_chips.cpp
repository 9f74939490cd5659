// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concept/token_chips.h"

#include <QGuiApplication>
#include <QPushButton>
#include <algorithm>

#include "theme/flow_layout.h"

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

bool contains(const std::vector<int>& tokens, int token) {
    return std::find(tokens.begin(), tokens.end(), token) != tokens.end();
}

}  // namespace

TokenChips::TokenChips(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("tokenChips"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    new FlowLayout(/*gap=*/6, this);
}

void TokenChips::setTokens(const QStringList& tokens, const std::vector<int>& conceptTokens,
                           const std::vector<int>& chosen) {
    for (QPushButton* chip : m_chips) delete chip;
    m_chips.clear();
    for (int token = 0; token < tokens.size(); ++token) {
        // A tokenizer's piece may hold an ampersand, which a button would take for a shortcut.
        auto* chip = new QPushButton(wordedToken(tokens, token).replace(QLatin1Char('&'), QLatin1String("&&")));
        chip->setProperty("kind", "chip");
        chip->setProperty("concept", contains(conceptTokens, token));
        chip->setProperty("data", true);
        chip->setCheckable(true);
        chip->setToolTip(tr("%1\nWith Ctrl or Shift, a click chooses several; their maps are added up.")
                             .arg(tokens[token].toHtmlEscaped()));
        chip->setAccessibleName(tr("Token %1").arg(tokens[token]));
        connect(chip, &QPushButton::clicked, this, [this, chip] { click(chip); });
        m_chips.push_back(chip);
        layout()->addWidget(chip);
    }
    showChosen(chosen.empty() ? std::vector<int>{0} : chosen);
    updateGeometry();
}

void TokenChips::showChosen(const std::vector<int>& chosen) {
    for (std::size_t token = 0; token < m_chips.size(); ++token)
        m_chips[token]->setChecked(contains(chosen, static_cast<int>(token)));
}

/// The button has toggled itself by then.
void TokenChips::click(QPushButton* chip) {
    const bool adds = QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!adds || chosen().empty())
        for (QPushButton* other : m_chips) other->setChecked(other == chip);
    Q_EMIT chosenChanged();
}

std::vector<int> TokenChips::chosen() const {
    std::vector<int> tokens;
    for (std::size_t token = 0; token < m_chips.size(); ++token)
        if (m_chips[token]->isChecked()) tokens.push_back(static_cast<int>(token));
    return tokens;
}

}  // namespace maskwright::ui
