// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace maskwright::ui {
namespace {

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts()) keys.push_back(sequence.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral("   "));
}

QString nameOf(const QAction& action) {
    QString name = action.text();
    return name.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
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
        if (!action->shortcuts().isEmpty()) rows.push_back({keysOf(*action), nameOf(*action)});
    rows += mouse;

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 24, 24, 24);
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
    grid->setRowMinimumHeight(half, 8);
    grid->addWidget(buttons, half + 1, 0, 1, 5);
}

}  // namespace maskwright::ui
