// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>

class QAction;
class QSettings;

namespace maskwright::ui {

/// The keys of actions: what they come with, and what the user made of them. Actions are told apart by objectName.
class KeyBindings {
  public:
    /// Takes the actions' present keys as the ones they come with, then applies what the settings hold.
    KeyBindings(const QList<QAction*>& actions, QSettings& settings);

    const QList<QAction*>& actions() const noexcept { return m_actions; }
    /// Another action that `keys` would do as well; null: none.
    QAction* conflict(const QAction* action, const QKeySequence& keys) const;
    /// Replaces the first key of the action and takes it from whoever had it. Empty: no key.
    void bind(QAction* action, const QKeySequence& keys);
    bool isOwn(const QAction* action) const;
    void reset(QAction* action);
    void resetAll();

  private:
    void save(const QAction* action);

    QList<QAction*> m_actions;
    QHash<const QAction*, QList<QKeySequence>> m_defaults;
    QSettings& m_settings;
};

}  // namespace maskwright::ui
