// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_log_dialog.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "jobs/job_words.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr QSize kSize(640, 400);
constexpr int kMostLines = 2000;

}  // namespace

JobLogDialog::JobLogDialog(JobRunner& runner, const JobRecord& job, Theme& theme, QWidget* parent)
    : QDialog(parent), m_id(job.id), m_text(new QPlainTextEdit), m_copy(new QPushButton(tr("Copy"))) {
    setObjectName(QStringLiteral("jobLogDialog"));
    setWindowTitle(tr("Log: %1").arg(titleOf(job)));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(QStringLiteral("jobLogText"));
    m_text->setAccessibleName(tr("Log"));
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setMaximumBlockCount(kMostLines);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlaceholderText(tr("The engine has said nothing yet."));
    m_text->setTabChangesFocus(true);
    m_copy->setObjectName(QStringLiteral("jobLogCopy"));
    theme.setIcon(m_copy, QStringLiteral("copy"));
    auto* close = new QPushButton(tr("Close"));
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    resize(kSize);
    connect(m_copy, &QPushButton::clicked, this, &JobLogDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&runner, &JobRunner::logged, this, [this](RequestId id, const QStringList& lines) {
        if (id == m_id) append(lines);
    });
    connect(&runner, &JobRunner::ended, this, [this, &runner](RequestId id) {
        if (const JobRecord* over = id == m_id ? runner.job(id) : nullptr) append(wordedFailure(*over));
    });
    append(job.log + wordedFailure(job));
}

void JobLogDialog::append(const QStringList& lines) {
    // Keeps the end in sight if it was.
    if (!lines.isEmpty()) m_text->appendPlainText(lines.join(QLatin1Char('\n')));
    m_copy->setEnabled(!m_text->document()->isEmpty());
}

void JobLogDialog::copy() const {
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

}  // namespace maskwright::ui
