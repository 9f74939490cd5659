// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "help/help_texts.h"

namespace maskwright::ui {

class Theme;

/// The "?" of a panel. The window listens to all that are in it.
class HelpButton : public QToolButton {
    Q_OBJECT

  public:
    HelpButton(Theme& theme, HelpTopic topic, QWidget* parent = nullptr);

  Q_SIGNALS:
    void helpRequested(HelpTopic topic, QWidget* anchor);
};

}  // namespace maskwright::ui
