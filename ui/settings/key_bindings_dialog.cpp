// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/key_bindings_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "settings/key_bindings.h"

namespace maskwright::ui {
namespace {

constexpr QSize kSize(560, 560);

QString nameOf(const QAction* action) {
    QString name = action->text();
    return name.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

}  // namespace

KeyBindingsDialog::KeyBindingsDialog(KeyBindings& bindings, QWidget* parent)
    : QDialog(parent), m_bindings(bindings), m_warning(new QLabel) {
    setObjectName(QStringLiteral("keyBindingsDialog"));
    setWindowTitle(tr("Change keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSize);
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(24, 8, 16, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (QAction* action : m_bindings.actions()) addRow(*grid, row++, action);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    auto* hint = new QLabel(tr("Click a field and press the new keys. Backspace leaves an action without a key."));
    hint->setProperty("role", "muted");
    hint->setWordWrap(true);
    hint->setContentsMargins(24, 20, 24, 4);
    m_warning->setObjectName(QStringLiteral("keyWarning"));
    m_warning->setProperty("role", "trouble");
    m_warning->setWordWrap(true);
    m_warning->setContentsMargins(24, 4, 24, 4);
    m_warning->hide();
    auto* buttons = new QDialogButtonBox;
    buttons->setContentsMargins(24, 8, 24, 20);
    auto* reset = buttons->addButton(tr("Reset all"), QDialogButtonBox::ResetRole);
    reset->setObjectName(QStringLiteral("resetAllKeys"));
    reset->setAutoDefault(false);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_bindings.resetAll();
        m_warning->hide();
        showAll();
    });
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this,
            &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(hint);
    layout->addWidget(m_warning);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    showAll();
}

void KeyBindingsDialog::addRow(QGridLayout& grid, int row, QAction* action) {
    auto* name = new QLabel(nameOf(action));
    auto* field = new QKeySequenceEdit;
    field->setObjectName(QStringLiteral("keys.") + action->objectName());
    field->setAccessibleName(nameOf(action));
    field->setMinimumWidth(160);
    auto* reset = new QPushButton(tr("Reset"));
    reset->setProperty("kind", "link");
    reset->setAutoDefault(false);
    grid.addWidget(name, row, 0);
    grid.addWidget(field, row, 1);
    grid.addWidget(reset, row, 2);
    connect(field, &QKeySequenceEdit::editingFinished, this, [this, field, action] {
        QKeySequence keys = field->keySequence();
        if (keys.count() > 1) keys = QKeySequence(keys[0]);  // one stroke, not a sentence
        if (keys == action->shortcut()) return;
        if (keys == QKeySequence(Qt::Key_Backspace)) keys = {};
        const QAction* other = m_bindings.conflict(action, keys);
        m_warning->setVisible(other != nullptr);
        if (other != nullptr)
            m_warning->setText(tr("%1 was the key of “%2”, which has lost it.")
                                   .arg(keys.toString(QKeySequence::NativeText), nameOf(other)));
        m_bindings.bind(action, keys);
        showAll();
    });
    connect(reset, &QPushButton::clicked, this, [this, action] {
        m_bindings.reset(action);
        m_warning->hide();
        showAll();
    });
    m_show.push_back([this, field, reset, action] {
        const QSignalBlocker quiet(field);
        field->setKeySequence(action->shortcut());
        reset->setVisible(m_bindings.isOwn(action));
    });
}

void KeyBindingsDialog::showAll() {
    for (const auto& show : m_show) show();
}

}  // namespace maskwright::ui
