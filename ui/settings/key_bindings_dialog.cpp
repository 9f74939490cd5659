// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/key_bindings_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>
#include <utility>

#include "settings/key_bindings.h"

#include "theme/action_text.h"

namespace maskwright::ui {
namespace {

constexpr QSize kSize(560, 560);
constexpr int kColumns = 3;
constexpr int kRowsPerAction = 2;  // of the grid: the second is for a question

}  // namespace

KeyBindingsDialog::KeyBindingsDialog(KeyBindings& bindings, QWidget* parent)
    : QDialog(parent),
      m_bindings(bindings),
      m_scroll(new QScrollArea),
      m_grid(new QGridLayout),
      m_question(new QFrame(this)),
      m_questionText(new QLabel),
      m_keep(new QPushButton(tr("Keep"))) {
    setObjectName(QStringLiteral("keyBindingsDialog"));
    setWindowTitle(tr("Change keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSize);
    auto* content = new QWidget;
    content->setLayout(m_grid);
    m_grid->setContentsMargins(24, 8, 16, 8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    makeQuestion();
    int row = 0;
    for (QAction* action : m_bindings.actions()) addRow(kRowsPerAction * row++, action);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);  // its fields take it
    auto* hint = new QLabel(tr("Click a field and press the new keys. Backspace leaves an action without a key."));
    hint->setProperty("role", "muted");
    hint->setWordWrap(true);
    hint->setContentsMargins(24, 20, 24, 4);
    auto* buttons = new QDialogButtonBox;
    buttons->setContentsMargins(24, 8, 24, 20);
    auto* reset = buttons->addButton(tr("Reset all"), QDialogButtonBox::ResetRole);
    reset->setObjectName(QStringLiteral("resetAllKeys"));
    reset->setAutoDefault(false);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_bindings.resetAll();
        answer(/*use=*/false);
    });
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this,
            &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(hint);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buttons);
    showAll();
}

void KeyBindingsDialog::makeQuestion() {
    m_question->setObjectName(QStringLiteral("keyQuestion"));
    m_question->setProperty("role", "card");
    m_questionText->setObjectName(QStringLiteral("keyQuestionText"));
    m_questionText->setWordWrap(true);
    auto* use = new QPushButton(tr("Use"));
    use->setObjectName(QStringLiteral("useKeyButton"));
    m_keep->setObjectName(QStringLiteral("keepKeyButton"));
    for (QPushButton* button : {use, m_keep}) button->setAutoDefault(false);
    auto* row = new QHBoxLayout(m_question);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_questionText, 1);
    row->addWidget(use);
    row->addWidget(m_keep);
    connect(use, &QPushButton::clicked, this, [this] { answer(/*use=*/true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { answer(/*use=*/false); });
    m_question->hide();
}

void KeyBindingsDialog::addRow(int row, QAction* action) {
    auto* name = new QLabel(lastingNameOf(*action));
    auto* field = new QKeySequenceEdit;
    field->setObjectName(QStringLiteral("keys.") + action->objectName());
    field->setAccessibleName(lastingNameOf(*action));
    field->setMinimumWidth(160);
    auto* reset = new QPushButton(tr("Reset"));
    reset->setProperty("kind", "link");
    reset->setAutoDefault(false);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(field, row, 1);
    m_grid->addWidget(reset, row, 2);
    connect(field, &QKeySequenceEdit::editingFinished, this,
            [this, row, field, action] { record(row, action, field->keySequence()); });
    connect(reset, &QPushButton::clicked, this, [this, action] {
        m_bindings.reset(action);
        answer(/*use=*/false);
    });
    m_show.push_back([this, field, reset, action] {
        const QSignalBlocker quiet(field);
        field->setKeySequence(m_asked.action == action ? m_asked.keys : action->shortcut());
        reset->setVisible(m_bindings.isOwn(action));
    });
}

void KeyBindingsDialog::record(int row, QAction* action, QKeySequence keys) {
    if (keys.count() > 1) keys = QKeySequence(keys[0]);  // one stroke, not a sentence
    if (keys == QKeySequence(Qt::Key_Backspace)) keys = {};
    // The field that asks loses the focus to the answer, and says the same again.
    if (m_asked.action == action && m_asked.keys == keys) return;
    if (m_asked.action == nullptr && keys == action->shortcut()) return;
    const QAction* owner = keys == action->shortcut() ? nullptr : m_bindings.conflict(action, keys);
    if (owner != nullptr) return ask(row, {action, keys}, *owner);
    if (keys != action->shortcut()) m_bindings.bind(action, keys);
    if (m_asked.action == action) m_asked = {};
    m_question->setVisible(m_asked.action != nullptr);
    showAll();
}

void KeyBindingsDialog::ask(int row, const Asked& asked, const QAction& owner) {
    m_asked = asked;
    m_questionText->setText(tr("%1 is used by “%2”. Use it here instead?")
                                .arg(asked.keys.toString(QKeySequence::NativeText), lastingNameOf(owner)));
    m_grid->removeWidget(m_question);
    m_grid->addWidget(m_question, row + 1, 0, 1, kColumns);
    m_question->show();
    showAll();
    m_keep->setFocus();  // who presses on without reading changes nothing
    // Once it has its place.
    QTimer::singleShot(0, m_question, [this] { m_scroll->ensureWidgetVisible(m_question); });
}

void KeyBindingsDialog::answer(bool use) {
    const Asked asked = std::exchange(m_asked, {});
    if (use && asked.action != nullptr) m_bindings.bind(asked.action, asked.keys);
    m_question->hide();
    showAll();
}

void KeyBindingsDialog::showAll() {
    for (const auto& show : m_show) show();
}

}  // namespace maskwright::ui
