// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings change in the window; the rest of StudioWindow is in studio_window.cpp.
#include <QAction>
#include <QActionGroup>
#include <QDir>

#include "cards/card_stack.h"
#include "concept/section.h"
#include "jobs/paths.h"
#include "settings/model_list.h"
#include "settings/settings_dialog.h"
#include "settings/studio_settings.h"
#include "studio_actions.h"
#include "studio_window.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

const QString kModelCard = QStringLiteral("model");

}  // namespace

void StudioWindow::connectSettings() {
    m_preferences = new StudioSettings(m_settings, this);
    m_models = new ModelList(m_runner, *m_preferences, this);
    // Holds now and whenever it is changed.
    const auto follow = [this](void (StudioSettings::*changed)(), const auto& apply) {
        connect(m_preferences, changed, this, apply);
        apply();
    };
    follow(&StudioSettings::engineChanged, [this] { m_runner.setEngineSettings(m_preferences->engine()); });
    follow(&StudioSettings::cacheChanged, [this] { m_session.setCacheMegabytes(m_preferences->cacheMegabytes()); });
    follow(&StudioSettings::themeChanged, [this] { m_theme.choose(m_preferences->theme()); });
    follow(&StudioSettings::motionChanged, [this] { m_theme.chooseMotion(m_preferences->motion()); });
    follow(&StudioSettings::modelChanged, [this] {
        const QString model = m_preferences->model();
        m_cards->dismiss(kModelCard);  // it was about the one before
        m_actions->builtInModel->setChecked(model.isEmpty());
        m_session.chooseModel(enginePath(model));
    });
    connect(m_actions->settings, &QAction::triggered, this, &StudioWindow::showSettings);
    connect(m_actions->builtInModel, &QAction::triggered, this, [this] {
        m_preferences->setModel({});
        m_actions->builtInModel->setChecked(true);  // also when it was in use already: the click has turned it off
    });
    connect(m_models, &ModelList::refused, this, [this](const QString&, const Failure& failure) {
        // The dialog says it itself.
        if (findChild<SettingsDialog*>() == nullptr) m_cards->show(cardFor(kModelCard, failure));
    });
    connect(m_actions->themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_preferences->setTheme(static_cast<ThemeChoice>(action->data().toInt()));
    });
    const auto tickTheme = [this] {
        for (QAction* action : m_actions->themes->actions())
            if (action->data().toInt() == static_cast<int>(m_theme.choice())) action->setChecked(true);
    };
    connect(&m_theme, &Theme::changed, this, tickTheme);
    tickTheme();  // what is in force already does not change
    rememberSections(*this, m_settings);
}

void StudioWindow::showSettings() {
    if (findChild<SettingsDialog*>() != nullptr) return;
    auto* dialog = new SettingsDialog(*m_preferences, *m_models, m_dialogs, this);
    connect(dialog, &SettingsDialog::restartRequested, this, [this, dialog] {
        dialog->accept();
        restart();
    });
    dialog->open();
}

/// Chosen from the menu: in use at once, and in the list when it turned out to be a model.
void StudioWindow::useModel(const QString& path) {
    const QString clean = QDir::cleanPath(QDir::fromNativeSeparators(path));
    m_preferences->setModel(clean);
    m_models->add(clean);
}

}  // namespace maskwright::ui
