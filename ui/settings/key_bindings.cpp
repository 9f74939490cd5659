// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/key_bindings.h"

#include <QAction>
#include <QSettings>
#include <algorithm>

namespace maskwright::ui {
namespace {

QString settingOf(const QAction* action) {
    return QStringLiteral("keys/") + action->objectName();
}

}  // namespace

KeyBindings::KeyBindings(const QList<QAction*>& actions, QSettings& settings)
    : m_actions(actions), m_settings(settings) {
    for (QAction* action : m_actions) {
        m_defaults.insert(action, action->shortcuts());
        const QVariant own = m_settings.value(settingOf(action));
        if (own.isValid())
            action->setShortcuts(QKeySequence::listFromString(own.toString(), QKeySequence::PortableText));
    }
}

QAction* KeyBindings::conflict(const QAction* action, const QKeySequence& keys) const {
    if (keys.isEmpty()) return nullptr;
    const auto found = std::find_if(m_actions.begin(), m_actions.end(), [&](const QAction* other) {
        return other != action && other->shortcuts().contains(keys);
    });
    return found == m_actions.end() ? nullptr : *found;
}

void KeyBindings::bind(QAction* action, const QKeySequence& keys) {
    if (QAction* other = conflict(action, keys)) {
        QList<QKeySequence> left = other->shortcuts();
        left.removeAll(keys);
        other->setShortcuts(left);
        save(other);
    }
    QList<QKeySequence> own = action->shortcuts();
    own.removeAll(keys);
    if (!own.isEmpty()) own.removeFirst();
    if (!keys.isEmpty()) own.prepend(keys);
    action->setShortcuts(own);
    save(action);
}

bool KeyBindings::isOwn(const QAction* action) const {
    return action->shortcuts() != m_defaults.value(action);
}

void KeyBindings::reset(QAction* action) {
    // What it came with may be somebody else's by now.
    for (const QKeySequence& keys : m_defaults.value(action))
        if (QAction* other = conflict(action, keys)) {
            QList<QKeySequence> left = other->shortcuts();
            left.removeAll(keys);
            other->setShortcuts(left);
            save(other);
        }
    action->setShortcuts(m_defaults.value(action));
    save(action);
}

void KeyBindings::resetAll() {
    for (QAction* action : m_actions) {
        action->setShortcuts(m_defaults.value(action));
        save(action);
    }
}

void KeyBindings::save(const QAction* action) {
    if (isOwn(action))
        m_settings.setValue(settingOf(action),
                            QKeySequence::listToString(action->shortcuts(), QKeySequence::PortableText));
    else
        m_settings.remove(settingOf(action));
}

}  // namespace maskwright::ui
