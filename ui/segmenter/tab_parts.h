// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace maskwright::ui {

/// The widths of the column of controls, which the tabs of the page share.
constexpr int kNarrowestColumn = 280;
constexpr int kWidestColumn = 360;

/// One line or more in a role of the style sheet.
inline QLabel* roleLabel(const char* role, const QString& text = {}) {
    auto* label = new QLabel(text);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// The controls of a tab, from the top down, with a scroll bar where the window is too low for them.
inline QScrollArea* controlColumn(const char* name, QVBoxLayout* rows) {
    auto* content = new QWidget;
    content->setLayout(rows);
    content->setObjectName(QStringLiteral("tabColumn"));
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QLatin1String(name));
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);  // its controls take it
    scroll->setMinimumWidth(kNarrowestColumn);
    scroll->setMaximumWidth(kWidestColumn);
    return scroll;
}

/// Controls at the left, what they bring about at the right.
inline void layOutTab(QWidget* tab, QWidget* controls, QWidget* result) {
    auto* columns = new QHBoxLayout(tab);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(controls, 1);
    columns->addWidget(result, 3);
}

}  // namespace maskwright::ui
