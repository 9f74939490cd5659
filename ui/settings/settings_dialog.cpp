// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "settings/engine_page.h"
#include "settings/general_page.h"
#include "settings/models_page.h"
#include "theme/scrolled_page.h"

namespace maskwright::ui {
namespace {

constexpr QSize kSize(820, 648);
constexpr int kRowHeight = 36;
constexpr int kNameRoom = 56;  ///< beside a page's name in its list

}  // namespace

SettingsDialog::SettingsDialog(StudioSettings& settings, ModelList& models, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent), m_names(new QListWidget), m_pages(new QStackedWidget) {
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSize);
    m_names->setObjectName(QStringLiteral("settingsPages"));
    m_names->setAccessibleName(tr("Pages"));
    m_names->setProperty("kind", "pages");
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* general = new GeneralPage(settings);
    connect(general, &GeneralPage::restartRequested, this, &SettingsDialog::restartRequested);
    addPage(tr("General"), general, /*scrolls=*/true);
    addPage(tr("Engine"), new EnginePage(settings), /*scrolls=*/true);
    addPage(tr("Models"), new ModelsPage(models, dialogs), /*scrolls=*/false);
    int widest = 0;
    for (int row = 0; row < m_names->count(); ++row)
        widest = std::max(widest, m_names->fontMetrics().horizontalAdvance(m_names->item(row)->text()));
    m_names->setFixedWidth(widest + kNameRoom);
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto* quiet =
        new QLabel(tr("Maskwright sends nothing anywhere: photos, masks, models and settings stay on this "
                      "computer."));
    quiet->setObjectName(QStringLiteral("nothingIsSent"));
    quiet->setProperty("role", "caption");
    quiet->setWordWrap(true);
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeSettings"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(16);
    bottom->addWidget(quiet, 1);
    bottom->addWidget(close, 0, Qt::AlignBottom);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(m_names);
    columns->addWidget(m_pages, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 24, 16);
    rows->setSpacing(16);
    rows->addLayout(columns, 1);
    rows->addLayout(bottom);
    showPage(Page::General);
}

void SettingsDialog::addPage(const QString& name, QWidget* page, bool scrolls) {
    auto* item = new QListWidgetItem(name, m_names);
    item->setSizeHint(QSize(0, kRowHeight));
    if (!scrolls) {
        m_pages->addWidget(page);
        return;
    }
    m_pages->addWidget(scrolledPage(page));
}

void SettingsDialog::showPage(Page page) {
    m_names->setCurrentRow(static_cast<int>(page));
}

}  // namespace maskwright::ui
