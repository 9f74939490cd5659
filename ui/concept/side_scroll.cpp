// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concept/side_scroll.h"

#include <QEvent>
#include <QScrollBar>
#include <algorithm>

namespace maskwright::ui {
namespace {

constexpr int kNarrowest = 320;
constexpr int kWidest = 440;
constexpr int kLowest = 120;

}  // namespace

SideScroll::SideScroll(const char* name, QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setObjectName(QLatin1String(name));
    setWidget(content);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);  // its controls take it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize SideScroll::sizeHint() const {
    const int bar = verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
    const int needed = widget()->minimumSizeHint().width() + bar;
    return {std::clamp(needed, kNarrowest, kWidest), QScrollArea::sizeHint().height()};
}

QSize SideScroll::minimumSizeHint() const {
    return {sizeHint().width(), kLowest};
}

bool SideScroll::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

}  // namespace maskwright::ui
