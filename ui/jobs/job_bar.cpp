// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <algorithm>
#include <cmath>

namespace maskwright::ui {
namespace {

constexpr int kHeight = 56;
constexpr int kBarWidth = 200;
constexpr int kBarSteps = 1000;
constexpr int kItemWidth = 360;

}  // namespace

QString wordedStage(Stage stage) {
    switch (stage) {
        case Stage::LoadingModel:
            return JobBar::tr("Loading the model");
        case Stage::ReadingImages:
            return JobBar::tr("Reading photos");
        case Stage::Encoding:
            return JobBar::tr("Encoding the photo");
        case Stage::ExtractingAttention:
            return JobBar::tr("Looking");
        case Stage::SnappingEdges:
            return JobBar::tr("Snapping to edges");
        case Stage::WritingMasks:
            return JobBar::tr("Writing masks");
        case Stage::Exporting:
            return JobBar::tr("Exporting");
        case Stage::Verifying:
            return JobBar::tr("Checking what was written");
        case Stage::TrainingAutoencoder:
        case Stage::TrainingDiffusion:
        case Stage::TrainingBackground:
        case Stage::TrainingSegmenter:
            return JobBar::tr("Training");
        case Stage::Segmenting:
            return JobBar::tr("Segmenting");
        case Stage::Painting:
            return JobBar::tr("Painting backgrounds");
        case Stage::Evaluating:
            return JobBar::tr("Evaluating");
    }
    return JobBar::tr("Working");
}

QString wordedKind(JobKind kind) {
    switch (kind) {
        case JobKind::Inspect:
            return JobBar::tr("Looking");
        case JobKind::Label:
            return JobBar::tr("Labelling");
        case JobKind::Export:
            break;
    }
    return JobBar::tr("Exporting");
}

QString wordedTimeLeft(double seconds) {
    const int whole = static_cast<int>(std::ceil(std::clamp(seconds, 0.0, 1e7)));
    if (whole < 10) return JobBar::tr("a few seconds left");
    if (whole < 60) return JobBar::tr("about %n second(s) left", nullptr, (whole + 9) / 10 * 10);
    if (whole < 3600) return JobBar::tr("about %n minute(s) left", nullptr, (whole + 30) / 60);
    return JobBar::tr("about %n hour(s) left", nullptr, (whole + 1800) / 3600);
}

JobBar::JobBar(QWidget* parent)
    : QFrame(parent),
      m_text(new QLabel),
      m_timeLeft(new QLabel),
      m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel"))) {
    setObjectName(QStringLiteral("jobBar"));
    setFixedHeight(kHeight);
    m_text->setObjectName(QStringLiteral("jobText"));
    m_text->setTextFormat(Qt::PlainText);
    m_timeLeft->setObjectName(QStringLiteral("jobTimeLeft"));
    m_timeLeft->setProperty("role", "muted");
    m_bar->setObjectName(QStringLiteral("jobProgress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(kBarWidth);
    m_bar->setRange(0, kBarSteps);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(16);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_timeLeft);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        const RequestId id = m_id;
        showStopping();
        Q_EMIT cancelRequested(id);
    });
    m_clock.start();
    end();
}

void JobBar::watch(JobRunner& runner) {
    connect(&runner, &JobRunner::started, this, &JobBar::begin);
    connect(&runner, &JobRunner::progressed, this, &JobBar::showProgress);
    connect(&runner, &JobRunner::becameIdle, this, &JobBar::end);
}

void JobBar::setIdleText(const QString& text) {
    m_idleText = text;
    if (m_id == 0) m_text->setText(text);
}

void JobBar::begin(RequestId id, JobKind kind) {
    m_id = id;
    m_stopping = false;
    m_pace.restart();
    m_text->setText(wordedKind(kind));
    m_timeLeft->clear();
    m_bar->setRange(0, 0);  // busy, until there is something to count
    m_bar->show();
    m_cancel->setEnabled(true);
    m_cancel->show();
}

void JobBar::showProgress(RequestId id, const Progress& progress) {
    if (id != m_id || m_stopping) return;
    m_pace.note(progress, m_clock.elapsed());
    QString text = wordedStage(progress.stage);
    if (progress.total > 0)
        text =
            tr("%1: %2 of %3")
                .arg(text, QLocale().toString(qlonglong{progress.done}), QLocale().toString(qlonglong{progress.total}));
    if (!progress.item.empty()) {
        const QString item = QString::fromStdString(progress.item).simplified();
        text += QStringLiteral("  ·  ") + fontMetrics().elidedText(item, Qt::ElideMiddle, kItemWidth);
    }
    m_text->setText(text);
    m_bar->setRange(0, progress.total > 0 ? kBarSteps : 0);
    if (progress.total > 0) m_bar->setValue(static_cast<int>(kBarSteps * progress.done / progress.total));
    const auto seconds = m_pace.seconds(m_clock.elapsed());
    m_timeLeft->setText(seconds && *seconds >= 2 ? wordedTimeLeft(*seconds) : QString());
}

void JobBar::showStopping() {
    if (m_id == 0) return;
    m_stopping = true;
    m_text->setText(tr("Stopping…"));
    m_timeLeft->clear();
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(false);
}

void JobBar::end() {
    m_id = 0;
    m_stopping = false;
    m_text->setText(m_idleText);
    m_timeLeft->clear();
    m_bar->hide();
    m_cancel->hide();
}

}  // namespace maskwright::ui
