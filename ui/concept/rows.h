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

namespace maskwright::ui {

/// A caption with what it names below it.
inline QVBoxLayout* labelledRows(const QString& caption, QWidget* field) {
    auto* label = new QLabel(caption);
    label->setProperty("role", "muted");
    label->setBuddy(field);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(6);
    rows->addWidget(label);
    rows->addWidget(field);
    return rows;
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

/// The same as labelledRows with the slider's value at the right of the caption.
inline QVBoxLayout* sliderRows(const QString& caption, QSlider* slider, QLabel* value) {
    auto* label = new QLabel(caption);
    label->setProperty("role", "muted");
    label->setBuddy(slider);
    value->setAlignment(Qt::AlignRight);
    auto* head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(value, 1);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(4);
    rows->addLayout(head);
    rows->addWidget(slider);
    return rows;
}

}  // namespace maskwright::ui
