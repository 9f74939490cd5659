// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/closing_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

#include "jobs/job_words.h"
#include "theme/labels.h"

namespace maskwright::ui {
namespace {

constexpr int kWidth = 480;
constexpr int kTitleWidth = 400;

bool isWorthAskingFor(const JobRecord& job) {
    if (job.isOver() || job.state == JobState::Stopping) return false;
    return job.kind != JobKind::Inspect && job.kind != JobKind::Paint && job.kind != JobKind::CheckModel;
}

/// The one that runs, if it is worth asking for, then those that wait.
std::vector<const JobRecord*> worthAsking(const std::deque<JobRecord>& jobs) {
    std::vector<const JobRecord*> found;
    for (const JobRecord& job : jobs)
        if (isWorthAskingFor(job)) found.push_back(&job);
    std::stable_partition(found.begin(), found.end(),
                          [](const JobRecord* job) { return job->state != JobState::Waiting; });
    return found;
}

QString stateOf(const JobRecord& job, const QString& title) {
    if (job.state == JobState::Waiting) return ClosingDialog::tr("%1 waits for its turn.").arg(title);
    if (job.state == JobState::Paused) return ClosingDialog::tr("%1 is paused.").arg(title);
    return ClosingDialog::tr("%1 is running.").arg(title);
}

/// What becomes of it when it is stopped.
QString afterwards(JobKind kind) {
    if (isTraining(kind)) return ClosingDialog::tr("Training keeps what it has learned and can go on later.");
    if (keepsWhatIsDone(kind)) return ClosingDialog::tr("What is done so far is kept.");
    return ClosingDialog::tr("Nothing of it is kept.");
}

}  // namespace

bool isWorthAsking(const std::deque<JobRecord>& jobs) {
    return std::any_of(jobs.begin(), jobs.end(), isWorthAskingFor);
}

ClosingDialog::ClosingDialog(const std::deque<JobRecord>& jobs, QWidget* parent)
    : QDialog(parent), m_buttons(new QDialogButtonBox) {
    setObjectName(QStringLiteral("closingDialog"));
    setWindowTitle(tr("Close Maskwright"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    const std::vector<const JobRecord*> asked = worthAsking(jobs);
    const JobRecord& first = *asked.front();
    const int others = static_cast<int>(asked.size()) - 1;
    QStringList question = {
        stateOf(first, fontMetrics().elidedText(titleOf(first), Qt::ElideMiddle, kTitleWidth)),
        others > 0 ? tr("%n more job(s) wait.", nullptr, others) : QString(),
        others > 0 ? tr("Stop them and close?") : tr("Stop it and close?"),
    };
    question.removeAll(QString());
    QStringList after;
    for (const JobRecord* job : asked)
        if (job->state != JobState::Waiting) after.push_back(afterwards(job->kind));
    if (asked.back()->state == JobState::Waiting) after.push_back(tr("What has not begun is forgotten."));
    addButtons();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(namedLabel("closingQuestion", "value", question.join(QLatin1Char(' '))));
    layout->addWidget(namedLabel("closingAfter", "muted", after.join(QLatin1Char(' '))));
    layout->addSpacing(16);
    layout->addWidget(m_buttons);
    // Only in their dialog can one of the buttons have its focus.
    auto* keep = m_buttons->findChild<QPushButton*>(QStringLiteral("keepRunningButton"));
    keep->setDefault(true);
    keep->setFocus();
}

void ClosingDialog::addButtons() {
    auto* keep = m_buttons->addButton(tr("Keep running"), QDialogButtonBox::RejectRole);
    keep->setObjectName(QStringLiteral("keepRunningButton"));
    auto* stop = m_buttons->addButton(tr("Stop and close"), QDialogButtonBox::AcceptRole);
    stop->setObjectName(QStringLiteral("stopAndCloseButton"));
    stop->setProperty("kind", "danger");
    stop->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

}  // namespace maskwright::ui
