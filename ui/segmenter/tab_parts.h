// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "concept/side_scroll.h"
#include "theme/labels.h"

namespace maskwright::ui {

/// The controls of a tab, from the top down, with a scroll bar where the window is too low for them.
inline QWidget* controlColumn(const char* name, QVBoxLayout* rows) {
    auto* content = new QWidget;
    content->setLayout(rows);
    content->setObjectName(QStringLiteral("tabColumn"));
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    auto* scroll = new SideScroll(name, content);
    scroll->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    return scroll;
}

/// Fills a tab with its pages: why there is nothing to do here, and the controls at the left with what they bring about
/// at the right.
inline void layOutTab(QWidget& tab, QStackedWidget* pages, QWidget* closed, QWidget* controls, QWidget* result) {
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(controls);
    columns->addWidget(result, 1);
    pages->addWidget(closed);
    pages->addWidget(content);
    auto* layout = new QVBoxLayout(&tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pages);
}

}  // namespace maskwright::ui
