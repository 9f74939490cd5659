// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concept/section.h"

#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kIconPixels = 18;
constexpr int kIconGap = 6;

}  // namespace

Section::Section(const char* name, const QString& title, QWidget* body, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_header(new QPushButton(title)), m_body(body) {
    setObjectName(QLatin1String(name));
    m_header->setObjectName(QLatin1String(name) + QLatin1String("Header"));
    m_header->setProperty("kind", "section");
    m_header->setCheckable(true);
    m_header->setIconSize({kIconPixels + kIconGap, kIconPixels});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_header);
    layout->addWidget(m_body);
    connect(m_header, &QPushButton::clicked, this, &Section::setOpen);
    connect(&theme, &Theme::changed, this, &Section::showOpen);
    showOpen();
}

void Section::setOpen(bool open) {
    if (open == m_open) return;
    m_open = open;
    showOpen();
    Q_EMIT openChanged(open);
}

void Section::showOpen() {
    m_header->setChecked(m_open);
    m_body->setVisible(m_open);
    m_header->setIcon(m_theme.icon(m_open ? QStringLiteral("section-open") : QStringLiteral("section-closed"),
                                   m_theme.colors().muted, kIconGap));
    m_header->setToolTip(m_open ? tr("Hide") : tr("Show"));
    m_header->setAccessibleDescription(m_open ? tr("Shown") : tr("Hidden"));
}

void rememberSections(QWidget& root, QSettings& settings) {
    for (Section* section : root.findChildren<Section*>()) {
        const QString key = QStringLiteral("sections/") + section->objectName();
        section->setOpen(settings.value(key, section->isOpen()).toBool());
        QObject::connect(section, &Section::openChanged, section,
                         [&settings, key](bool open) { settings.setValue(key, open); });
    }
}

}  // namespace maskwright::ui
