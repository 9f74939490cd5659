// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/cycle_focus.h"

#include <QApplication>
#include <QWidget>

namespace maskwright::ui {

bool cycleFocus(QWidget& within, bool next) {
    QList<QWidget*> stops;
    for (QWidget* each : within.findChildren<QWidget*>())
        if (each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            stops.push_back(each);
    if (stops.isEmpty()) return false;
    const qsizetype now = stops.indexOf(QApplication::focusWidget());
    const qsizetype count = stops.size();
    const qsizetype wanted = now < 0 ? (next ? 0 : count - 1) : (now + (next ? 1 : count - 1)) % count;
    stops[wanted]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

}  // namespace maskwright::ui
