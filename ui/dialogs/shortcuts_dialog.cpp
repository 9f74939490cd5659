// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "theme/action_text.h"
#include "theme/labels.h"

namespace maskwright::ui {
namespace {

constexpr int kAroundDialog = 64;  ///< of the window stay in sight, for the frame that the desktop adds
constexpr const char* kConcept = "concept";

using Row = QPair<QString, QString>;

struct Group {
    QString title;
    QList<Row> rows;
};

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts())
        if (!sequence.isEmpty()) keys.push_back(sequence.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral("   "));
}

/// Of the menu in which the action stands.
QString titleOf(const QAction& action) {
    for (QObject* object : action.associatedObjects())
        if (const auto* menu = qobject_cast<QMenu*>(object)) return plainActionText(menu->title());
    return ShortcutsDialog::tr("Elsewhere");
}

/// The keys of the concepts follow each other unless somebody changed them; then one row says it for all.
bool followsOn(const QAction& before, const QAction& action) {
    const QKeySequence first = before.shortcut(), second = action.shortcut();
    return before.objectName().startsWith(QLatin1String(kConcept)) &&
           action.objectName().startsWith(QLatin1String(kConcept)) && first.count() == 1 && second.count() == 1 &&
           first[0].toCombined() + 1 == second[0].toCombined();
}

QList<Group> groupsOf(const QList<QAction*>& actions) {
    QList<Group> groups;
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const QAction& first = *actions[i];
        if (keysOf(first).isEmpty()) continue;
        qsizetype last = i;
        while (last + 1 < actions.size() && followsOn(*actions[last], *actions[last + 1])) ++last;
        Row row{keysOf(first), lastingNameOf(first)};
        if (last > i)
            row = {keysOf(first) + QStringLiteral(" … ") + keysOf(*actions[last]),
                   ShortcutsDialog::tr("The concepts, in their order")};
        const QString title = titleOf(first);
        const auto same =
            std::find_if(groups.begin(), groups.end(), [&](const Group& group) { return group.title == title; });
        if (same == groups.end())
            groups.push_back({title, {row}});
        else
            same->rows.push_back(row);
        i = last;
    }
    return groups;
}

QWidget* makeGroup(const Group& group) {
    auto* box = new QWidget;
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(headingLabel(group.title), 0, 0, 1, 2);
    for (int i = 0; i < group.rows.size(); ++i) {
        auto* key = new QLabel(group.rows[i].first);
        key->setProperty("role", "keycap");
        key->setAlignment(Qt::AlignCenter);
        grid->addWidget(key, i + 1, 0, Qt::AlignLeft);
        grid->addWidget(new QLabel(group.rows[i].second), i + 1, 1);
    }
    return box;
}

/// In two columns of about the same height, from the top down.
QWidget* makeColumns(const QList<Group>& groups) {
    const auto heightOf = [](const Group& group) { return group.rows.size() + 2; };
    qsizetype all = 0, used = 0;
    for (const Group& group : groups) all += heightOf(group);
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(24, 24, 24, 8);
    columns->setSpacing(40);
    QVBoxLayout* sides[] = {new QVBoxLayout, new QVBoxLayout};
    for (const Group& group : groups) {
        const bool isLeft = used + heightOf(group) / 2 < (all + 1) / 2;
        sides[isLeft ? 0 : 1]->addWidget(makeGroup(group));
        used += heightOf(group);
    }
    for (QVBoxLayout* side : sides) {
        side->setSpacing(0);
        side->addStretch(1);
        columns->addLayout(side, 1);
    }
    return content;
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, const QList<QPair<QString, QString>>& mouse,
                                 QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard and mouse"));
    setAttribute(Qt::WA_DeleteOnClose);
    QList<Group> groups = groupsOf(actions);
    groups.push_back({tr("Mouse and keys on the photo"), mouse});
    auto* content = makeColumns(groups);
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
    const int room = parent != nullptr ? parent->height() - kAroundDialog : wanted.height();
    scroll->setMinimumWidth(wanted.width() + scroll->verticalScrollBar()->sizeHint().width());
    resize(scroll->minimumWidth(), std::min(wanted.height() + buttons->sizeHint().height(), room));
}

}  // namespace maskwright::ui
