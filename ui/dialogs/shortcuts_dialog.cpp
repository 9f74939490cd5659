// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "theme/action_text.h"

namespace maskwright::ui {
namespace {

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts()) keys.push_back(sequence.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral("   "));
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, const QList<QPair<QString, QString>>& mouse,
                                 QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard and mouse"));
    setAttribute(Qt::WA_DeleteOnClose);
    QList<QPair<QString, QString>> rows;
    for (const QAction* action : actions)
        if (!action->shortcuts().isEmpty()) rows.push_back({keysOf(*action), plainActionText(action->text())});
    rows += mouse;

    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(24, 24, 24, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    const int half = static_cast<int>(rows.size() + 1) / 2;
    for (int i = 0; i < rows.size(); ++i) {
        auto* key = new QLabel(rows[i].first);
        key->setProperty("role", "keycap");
        key->setAlignment(Qt::AlignCenter);
        const int column = i < half ? 0 : 3;
        grid->addWidget(key, i % half, column, Qt::AlignLeft);
        grid->addWidget(new QLabel(rows[i].second), i % half, column + 1);
    }
    grid->setColumnMinimumWidth(2, 24);
    auto* buttons = new QDialogButtonBox;
    auto* change = buttons->addButton(tr("Change keys…"), QDialogButtonBox::ActionRole);
    change->setObjectName(QStringLiteral("changeKeysButton"));
    connect(change, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT changeRequested();
    });
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this,
            &QDialog::reject);
    buttons->setContentsMargins(24, 8, 24, 20);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(windowTitle());
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    // As high as its window lets it be.
    const QSize wanted = content->sizeHint();
    const int room = parent != nullptr ? parent->height() : wanted.height();
    scroll->setMinimumWidth(wanted.width() + scroll->verticalScrollBar()->sizeHint().width());
    resize(scroll->minimumWidth(), std::min(wanted.height() + buttons->sizeHint().height(), room));
}

}  // namespace maskwright::ui
