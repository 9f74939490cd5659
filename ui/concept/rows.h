// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QString>
#include <QVBoxLayout>
#include <initializer_list>

#include "theme/flow_layout.h"
#include "theme/labels.h"

namespace maskwright::ui {

/// A caption with what it names below it.
inline QVBoxLayout* labelledRows(const QString& caption, QWidget* field) {
    QLabel* label = captionLabel(caption, field);
    // What the field hands the focus on to is called the same.
    if (QWidget* inner = field->focusProxy()) inner->setAccessibleName(caption);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(6);
    rows->addWidget(label);
    rows->addWidget(field);
    return rows;
}

/// Side by side, in as many lines as they need.
inline QWidget* flowRow(std::initializer_list<QWidget*> widgets) {
    auto* row = new QWidget;
    auto* flow = new FlowLayout(/*gap=*/12, row);
    for (QWidget* widget : widgets) flow->addWidget(widget);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

/// How a dialog ends: what is still missing, the way out, and what it is for.
inline QHBoxLayout* closingRow(QDialog& dialog, QLabel* complaint, const QString& cancelText, QPushButton* action) {
    complaint->setProperty("role", "muted");
    complaint->setWordWrap(true);
    action->setProperty("kind", "primary");
    action->setDefault(true);
    auto* cancel = new QPushButton(cancelText);
    cancel->setAutoDefault(false);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(complaint, 1);
    row->addWidget(cancel);
    row->addWidget(action);
    return row;
}

/// A caption of what comes below it, with its value at the right.
inline QHBoxLayout* captionRow(const QString& caption, QWidget* field, QLabel* value) {
    QLabel* label = captionLabel(caption, field);
    value->setAlignment(Qt::AlignRight);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(value, 1);
    return row;
}

/// The same as labelledRows with the slider's value at the right of the caption.
inline QVBoxLayout* sliderRows(const QString& caption, QSlider* slider, QLabel* value) {
    auto* rows = new QVBoxLayout;
    rows->setSpacing(4);
    rows->addLayout(captionRow(caption, slider, value));
    rows->addWidget(slider);
    return rows;
}

}  // namespace maskwright::ui
