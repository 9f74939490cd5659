// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QString>

namespace maskwright::ui {

/// Words in a role of the style sheet, in as many lines as they need. They are shown as they are: what a file or a
/// model is called is no markup.
inline QLabel* roleLabel(const char* role, const QString& text = {}) {
    auto* label = new QLabel(text);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// The same under an object name.
inline QLabel* namedLabel(const char* name, const char* role, const QString& text = {}) {
    auto* label = roleLabel(role, text);
    label->setObjectName(QLatin1String(name));
    return label;
}

/// The one line above a group of controls.
inline QLabel* headingLabel(const QString& text) {
    auto* label = new QLabel(text);
    label->setProperty("role", "heading");
    return label;
}

/// What a field is called, above or beside it.
inline QLabel* captionLabel(const QString& text, QWidget* field) {
    auto* label = new QLabel(text);
    label->setProperty("role", "muted");
    label->setBuddy(field);
    return label;
}

inline QPushButton* namedButton(const char* name, const QString& text = {}) {
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    return button;
}

/// A button that reads like a link.
inline QPushButton* linkButton(const QString& text, const char* name) {
    auto* button = namedButton(name, text);
    button->setProperty("kind", "link");
    return button;
}

/// Between two parts of a panel.
inline QFrame* dividingLine() {
    auto* line = new QFrame;
    line->setProperty("role", "line");
    return line;
}

}  // namespace maskwright::ui
