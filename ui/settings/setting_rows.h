// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>
#include <QLabel>
#include <QString>
#include <QVBoxLayout>

#include "theme/labels.h"

namespace maskwright::ui {

/// One line of plain words below a setting.
inline QLabel* settingNote(const QString& text = {}) {
    return roleLabel("caption", text);
}

/// A setting: what it is called, the field, and what it is good for. The field is as wide as it needs to be.
/// @param beside what goes with the field, at its right; null: nothing
inline QVBoxLayout* settingRows(const QString& caption, QWidget* field, QLabel* note, QWidget* beside = nullptr) {
    auto* label = new QLabel(caption);
    label->setProperty("role", "value");
    label->setBuddy(field);
    auto* line = new QHBoxLayout;
    line->addWidget(field);
    if (beside != nullptr) line->addWidget(beside);
    line->addStretch(1);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(6);
    rows->addWidget(label);
    rows->addLayout(line);
    rows->addWidget(note);
    return rows;
}

}  // namespace maskwright::ui
