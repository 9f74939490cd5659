// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/concept_dialogs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "concept/rows.h"
#include "theme/labels.h"

namespace maskwright::ui {
namespace {

constexpr int kWidth = 460;

QVBoxLayout* makeRows(QDialog& dialog) {
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setMinimumWidth(kWidth);
    auto* rows = new QVBoxLayout(&dialog);
    rows->setContentsMargins(24, 24, 24, 20);
    rows->setSpacing(8);
    return rows;
}

}  // namespace

RenameConceptDialog::RenameConceptDialog(const QString& name, const QStringList& taken, QWidget* parent)
    : QDialog(parent), m_name(new QLineEdit(name)), m_rename(new QPushButton(tr("Rename"))) {
    setObjectName(QStringLiteral("renameConceptDialog"));
    setWindowTitle(tr("Rename a concept"));
    m_name->setObjectName(QStringLiteral("conceptName"));
    m_name->setAccessibleName(tr("New name"));
    m_name->selectAll();
    m_rename->setObjectName(QStringLiteral("renameConceptButton"));
    auto* complaint = new QLabel;
    auto* rows = makeRows(*this);
    rows->addLayout(labelledRows(tr("New name"), m_name));
    rows->addWidget(roleLabel("muted", tr("Its masks keep what was made of them. The models look for the new word from "
                                          "now on, and what was fine-tuned, refined and segmented under the old name "
                                          "begins anew.")));
    rows->addSpacing(12);
    rows->addLayout(closingRow(*this, complaint, tr("Cancel"), m_rename));
    const auto check = [this, name, taken, complaint] {
        const QString wanted = m_name->text().simplified();
        const bool isTaken = wanted != name && taken.contains(wanted);
        complaint->setText(isTaken ? tr("There is a concept of this name already.") : QString());
        m_rename->setEnabled(!wanted.isEmpty() && wanted != name && !isTaken);
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        Q_EMIT renameRequested(m_name->text().simplified());
        accept();
    });
    check();
}

RemoveConceptDialog::RemoveConceptDialog(const QString& name, int photos, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("removeConceptDialog"));
    setWindowTitle(tr("Remove a concept"));
    auto* keep = new QPushButton(tr("Keep it"));
    keep->setDefault(true);
    auto* remove = new QPushButton(tr("Remove for good"));
    remove->setObjectName(QStringLiteral("removeConceptButton"));
    remove->setProperty("kind", "danger");
    remove->setAutoDefault(false);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(remove);
    buttons->addWidget(keep);
    auto* rows = makeRows(*this);
    rows->addWidget(namedLabel("removeConceptQuestion", "value", tr("Remove “%1” from the project?").arg(name)));
    rows->addWidget(namedLabel(
        "removeConceptAfter", "muted",
        tr("Its masks of %n photo(s) go, also those that you made, and cannot be brought back.", nullptr, photos) +
            QLatin1Char('\n') +
            tr("Answered photos that keep no other mask are unreviewed again. The photos themselves stay.")));
    rows->addSpacing(12);
    rows->addLayout(buttons);
    keep->setFocus();
}

}  // namespace maskwright::ui
