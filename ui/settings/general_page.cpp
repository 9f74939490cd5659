// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/general_page.h"

#include <QComboBox>
#include <QPushButton>

#include "settings/languages.h"
#include "settings/setting_rows.h"
#include "settings/studio_settings.h"

namespace maskwright::ui {

GeneralPage::GeneralPage(StudioSettings& settings, QWidget* parent) : QWidget(parent), m_settings(settings) {
    setObjectName(QStringLiteral("generalPage"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(24);
    rows->addLayout(
        settingRows(tr("Theme"), makeTheme(), settingNote(tr("Light or dark, or as your desktop has it."))));
    rows->addLayout(settingRows(tr("Language"), makeLanguage(),
                                settingNote(tr("Numbers are written as in this language. What you choose holds when "
                                               "Maskwright is started again.")),
                                makeRestart()));
    rows->addLayout(settingRows(
        tr("Reduced motion"), makeMotion(),
        settingNote(tr("With reduced motion nothing slides, fades or runs by itself, and masks that are compared take "
                       "turns slowly. Where the desktop does not tell what you prefer, things may move."))));
    rows->addStretch(1);
}

QComboBox* GeneralPage::makeTheme() {
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("themeBox"));
    box->addItem(tr("Follow the system"), static_cast<int>(ThemeChoice::System));
    box->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    box->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    box->setCurrentIndex(box->findData(static_cast<int>(m_settings.theme())));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box] { m_settings.setTheme(static_cast<ThemeChoice>(box->currentData().toInt())); });
    return box;
}

QComboBox* GeneralPage::makeLanguage() {
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("languageBox"));
    box->addItem(tr("Follow the system"), QString());
    for (const Language& language : availableLanguages()) box->addItem(language.name, language.code);
    // One that this version does not bring is the system's.
    box->setCurrentIndex(qMax(0, box->findData(m_settings.language())));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box] { m_settings.setLanguage(box->currentData().toString()); });
    return box;
}

/// There while the texts are not in the language that was chosen.
QPushButton* GeneralPage::makeRestart() {
    auto* button = namedButton("restartButton", tr("Restart now"));
    button->setToolTip(tr("Closes Maskwright and opens it again with what is open now"));
    button->setAutoDefault(false);
    const auto isNeeded = [this] { return m_settings.language() != m_settings.languageInForce(); };
    if (!isNeeded()) button->hide();  // else the page shows it with itself
    connect(&m_settings, &StudioSettings::languageChanged, button,
            [button, isNeeded] { button->setVisible(isNeeded()); });
    connect(button, &QPushButton::clicked, this, &GeneralPage::restartRequested);
    return button;
}

QComboBox* GeneralPage::makeMotion() {
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("motionBox"));
    box->addItem(tr("Follow the system"), static_cast<int>(MotionChoice::System));
    box->addItem(tr("On"), static_cast<int>(MotionChoice::Reduced));
    box->addItem(tr("Off"), static_cast<int>(MotionChoice::Full));
    box->setCurrentIndex(box->findData(static_cast<int>(m_settings.motion())));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box] { m_settings.setMotion(static_cast<MotionChoice>(box->currentData().toInt())); });
    return box;
}

}  // namespace maskwright::ui
