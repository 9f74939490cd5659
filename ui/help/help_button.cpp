// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_button.h"

#include "theme/theme.h"

namespace maskwright::ui {

HelpButton::HelpButton(Theme& theme, HelpTopic topic, QWidget* parent) : QToolButton(parent) {
    setObjectName(QStringLiteral("helpButton"));
    setAccessibleName(tr("What am I looking at?"));
    setAccessibleDescription(helpFor(topic).title);
    setToolTip(tr("What am I looking at?"));
    theme.setIcon(this, QStringLiteral("help"));
    setHelpTopic(*this, topic);
    connect(this, &QToolButton::clicked, this, [this, topic] { Q_EMIT helpRequested(topic, this); });
}

}  // namespace maskwright::ui
