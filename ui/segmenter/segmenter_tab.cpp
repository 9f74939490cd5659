// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmenter/segmenter_tab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

#include "concept/rows.h"
#include "concept/section.h"
#include "plots/score_plot.h"
#include "segmenter/run_controls.h"
#include "segmenter/tab_parts.h"
#include "start/empty_state.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kMostSteps = 1'000'000;

QString number(std::size_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

QCheckBox* makeBox(const char* name, const QString& text) {
    auto* box = new QCheckBox(text);
    box->setObjectName(QLatin1String(name));
    return box;
}

}  // namespace

SegmenterTab::SegmenterTab(SegmentSession& session, Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_pages(new QStackedWidget),
      m_empty(new EmptyState(theme, QStringLiteral("photos"), {}, {})),
      m_source(roleLabel("value")),
      m_sourceNote(roleLabel("caption")),
      m_architecture(new QComboBox),
      m_architectureNote(roleLabel("caption")),
      m_withMaps(makeBox("segmenterMapsBox", tr("Also learn from the attention map"))),
      m_withPairs(makeBox("segmenterPairsBox", {})),
      m_details(new QWidget),
      m_steps(new QSpinBox),
      m_keepDoubtful(makeBox("segmenterDoubtfulBox", tr("Also from doubtful masks"))),
      m_run(new RunControls(QStringLiteral("segmenter"))),
      m_time(namedLabel("segmenterTime", "caption")),
      m_result(roleLabel("value")),
      m_resultNote(roleLabel("caption")),
      m_review(new QPushButton(tr("Review the masks that differ most"))),
      m_loss(new ScoreCurve(ScoreCurve::Look::Loss, tr("Loss"), theme)),
      m_scores(new ScoreCurve(ScoreCurve::Look::Score, tr("IoU on the photos kept back"), theme)) {
    setObjectName(QStringLiteral("segmenterTab"));
    layOutTab(*this, m_pages, m_empty, controlColumn("segmenterColumn", makeControls(theme)), makeResult(theme));

    connect(m_empty, &EmptyState::actionRequested, this, &SegmenterTab::labelRequested);
    connect(m_review, &QPushButton::clicked, this, &SegmenterTab::reviewRequested);
    connect(m_architecture, &QComboBox::currentIndexChanged, this, &SegmenterTab::explainArchitecture);
    connect(m_withPairs, &QCheckBox::toggled, this, &SegmenterTab::updateSwitches);
    connect(m_withPairs, &QCheckBox::toggled, this, &SegmenterTab::updateTime);
    connect(m_withMaps, &QCheckBox::toggled, this, &SegmenterTab::updateTime);
    connect(m_architecture, &QComboBox::currentIndexChanged, this, &SegmenterTab::updateTime);
    connect(m_steps, &QSpinBox::valueChanged, this, &SegmenterTab::updateTime);
    connect(m_run, &RunControls::startRequested, this, [this] { m_session.train(settings()); });
    connect(m_run, &RunControls::goOnRequested, &session, &SegmentSession::goOn);
    connect(m_run, &RunControls::pauseRequested, &session, &SegmentSession::setPaused);
    connect(m_run, &RunControls::stopRequested, &session, &SegmentSession::stop);
    connect(&session, &SegmentSession::changed, this, &SegmenterTab::updateAll);
    connect(&session, &SegmentSession::logChanged, this, &SegmenterTab::updateCurves);
    connect(&session, &SegmentSession::progressed, m_run, &RunControls::showProgress);
    explainArchitecture();
    updateAll();
    updateCurves();
}

QVBoxLayout* SegmenterTab::makeControls(Theme& theme) {
    m_source->setObjectName(QStringLiteral("segmenterSource"));
    m_sourceNote->setObjectName(QStringLiteral("segmenterSourceNote"));
    m_architecture->setObjectName(QStringLiteral("segmenterArchitecture"));
    m_architecture->addItem(tr("Small and fast"), QStringLiteral("light"));
    m_architecture->addItem(tr("Strong"), QStringLiteral("strong"));
    m_architecture->addItem(tr("U-Net of the paper"), QStringLiteral("unet"));
    m_withPairs->setToolTip(
        tr("Pictures that were made up with their masks; none of them is kept back for the score."));
    fillDetails();
    auto* rows = new QVBoxLayout;
    rows->addWidget(roleLabel("heading", tr("Learns from")));
    rows->addWidget(m_source);
    rows->addWidget(m_sourceNote);
    rows->addWidget(m_withPairs);
    rows->addSpacing(4);
    rows->addWidget(roleLabel("heading", tr("Network")));
    m_architecture->setAccessibleName(tr("Network"));
    rows->addWidget(m_architecture);
    rows->addWidget(m_architectureNote);
    rows->addWidget(m_withMaps);
    auto* details = new Section("segmenterDetails", tr("Details"), m_details, theme);
    details->setOpen(false);
    rows->addWidget(details);
    rows->addSpacing(4);
    rows->addWidget(m_run);
    rows->addWidget(m_time);
    rows->addStretch(1);
    return rows;
}

void SegmenterTab::fillDetails() {
    m_steps->setObjectName(QStringLiteral("segmenterSteps"));
    m_steps->setRange(0, kMostSteps);
    m_steps->setSingleStep(100);
    m_steps->setGroupSeparatorShown(true);
    m_keepDoubtful->setToolTip(tr("Masks that agree little with the attention they came from are left out else."));
    auto* rows = new QVBoxLayout(m_details);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addLayout(labelledRows(tr("Steps (16 photos each)"), m_steps));
    rows->addWidget(m_keepDoubtful);
}

QWidget* SegmenterTab::makeResult(Theme& theme) {
    m_result->setObjectName(QStringLiteral("segmenterResult"));
    m_resultNote->setObjectName(QStringLiteral("segmenterResultNote"));
    m_review->setObjectName(QStringLiteral("segmenterReview"));
    theme.setIcon(m_review, QStringLiteral("next"));
    m_loss->setObjectName(QStringLiteral("segmenterLoss"));
    m_scores->setObjectName(QStringLiteral("segmenterScores"));
    auto* panel = new QWidget;
    auto* rows = new QVBoxLayout(panel);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(8);
    rows->addWidget(m_result);
    rows->addWidget(m_resultNote);
    rows->addWidget(m_review, 0, Qt::AlignLeft);
    rows->addSpacing(8);
    rows->addWidget(roleLabel("muted", tr("IoU on the photos kept back")));
    rows->addWidget(m_scores, 1);
    rows->addSpacing(8);
    rows->addWidget(roleLabel("muted", tr("Loss")));
    rows->addWidget(m_loss, 1);
    return panel;
}

void SegmenterTab::updateAll() {
    updateEmptyState();
    updateSource();
    updateSwitches();
    updateRun();
    updateTime();
    updateResult();
}

void SegmenterTab::updateEmptyState() {
    const bool isOpen = m_session.isOpen();
    // What runs can be stopped, whatever concept is in hand.
    const bool isEmpty = !m_session.isBusy() && (!isOpen || m_session.ground().labels.empty());
    m_empty->setText(isOpen
                         ? tr("Label all photos first: the segmenter learns from their masks.")
                         : tr("Open a folder of photos and type what to look for: the segmenter learns one concept."));
    m_empty->setButtonText(isOpen ? tr("Label all photos") : QString());
    m_pages->setCurrentIndex(isEmpty ? 0 : 1);
}

void SegmenterTab::updateSource() {
    const SegmentGround& ground = m_session.ground();
    const int photos = static_cast<int>(ground.photos);
    m_source->setText(ground.labels.empty() ? tr("No masks of this concept yet")
                      : ground.isRefined    ? tr("The refined masks of %n photo(s)", nullptr, photos)
                                            : tr("The preliminary masks of %n photo(s)", nullptr, photos));
    m_sourceNote->setText(ground.isStale ? tr("They are older than the masks they were refined from.") : QString());
    m_sourceNote->setVisible(ground.isStale);
}

void SegmenterTab::updateSwitches() {
    const SegmentGround& ground = m_session.ground();
    const bool isFree = !m_session.isBusy();
    m_withPairs->setText(tr("Also learn from the made-up pairs (%n kept)", nullptr, static_cast<int>(ground.pairs)));
    m_withPairs->setEnabled(isFree && ground.pairs > 0);
    m_withMaps->setEnabled(isFree && !ground.maps.empty());
    m_withMaps->setToolTip(ground.maps.empty()
                               ? tr("There are no attention maps beside these masks: label the photos again.")
                               : tr("It then sees where the word looks, beside the photo. Other photos it can only "
                                    "segment once they were looked at."));
    m_architecture->setEnabled(isFree);
    m_keepDoubtful->setEnabled(isFree);
    m_steps->setEnabled(isFree);
    const bool pairs = m_withPairs->isEnabled() && m_withPairs->isChecked();
    m_steps->setSpecialValueText(tr("automatic: %1").arg(QLocale().toString(qlonglong{m_session.derivedSteps(pairs)})));
    const auto found = ground.memory ? std::optional(ground.memory->settings) : std::nullopt;
    const auto before = std::exchange(m_shownMemory, found);
    if (found && found != before) setSettings(*found);
}

void SegmenterTab::updateRun() {
    if (const JobRecord* job = m_session.job()) return m_run->showJob(*job, m_session.otherConcept());
    const auto& memory = m_session.ground().memory;
    RunControls::Choices choices;
    choices.start = memory ? tr("Train again") : tr("Train the segmenter");
    choices.canStart = m_session.canTrain();
    choices.canGoOn = choices.goOnFirst = m_session.canGoOn();
    if (m_session.canGoOn()) choices.goOn = memory->finished ? tr("Make the masks") : tr("Go on");
    m_run->showChoices(choices);
}

/// Before the start; what runs says itself how long it still takes.
void SegmenterTab::updateTime() {
    m_time->setVisible(m_session.canTrain());
    m_time->setText(wordedExpectation(m_session.expectedSeconds(settings())));
}

void SegmenterTab::updateResult() {
    const SegmentGround& ground = m_session.ground();
    if (m_session.isTraining()) {
        m_result->setText(tr("Learning from the masks…"));
        m_resultNote->hide();
        m_review->hide();
        return;
    }
    const bool isKnown = ground.memory && ground.memory->result.steps > 0;
    const bool isFinished = isKnown && ground.memory->finished;
    if (!isKnown) {
        m_result->setText(ground.memory ? tr("This training was interrupted. Its last checkpoint is kept.")
                                        : tr("Not trained yet"));
        m_resultNote->hide();
    } else {
        const SegmentTrainResult& result = ground.memory->result;
        const QString iou = QLocale().toString(result.heldOutIou, 'f', 2);
        const int heldOut = static_cast<int>(result.heldOut);
        m_result->setText(
            isFinished
                ? tr("Agrees with the masks it was given to %1 (IoU on %n photo(s) kept back)", nullptr, heldOut)
                      .arg(iou)
                : tr("Stopped at step %1. What it learned is kept.").arg(QLocale().toString(qlonglong{result.steps})));
        QStringList notes = {tr("Learned from %n photo(s)", nullptr, static_cast<int>(result.photos))};
        if (result.pairs > 0) notes.push_back(tr("%n made-up pair(s)", nullptr, static_cast<int>(result.pairs)));
        if (result.leftOut > 0) notes.push_back(tr("%1 left out").arg(number(result.leftOut)));
        m_resultNote->setText(notes.join(QStringLiteral("  ·  ")));
        m_resultNote->show();
    }
    m_review->setVisible(isFinished && ground.hasMasks);
}

void SegmenterTab::updateCurves() {
    const ScoreLog& log = m_session.log();
    std::vector<QPointF> losses, scores;
    for (const ScoreLog::Loss& row : log.losses) losses.emplace_back(static_cast<double>(row.step), row.loss);
    for (const ScoreLog::Score& row : log.scores) scores.emplace_back(static_cast<double>(row.step), row.iou);
    const std::int64_t last = stepsOfRun();
    m_loss->show(losses, last);
    m_run->showSmoothedLoss(m_loss->smoothedValue());
    m_scores->show(scores, last);
}

/// Of the run that goes on or was the last; 0: none yet.
std::int64_t SegmenterTab::stepsOfRun() const {
    const JobRecord* job = m_session.job();
    if (job != nullptr && job->progress.stage == Stage::TrainingSegmenter) return job->progress.total;
    const auto& memory = m_session.ground().memory;
    if (!memory) return 0;
    return memory->settings.steps > 0 ? memory->settings.steps : m_session.derivedSteps(memory->settings.withPairs);
}

void SegmenterTab::explainArchitecture() {
    const QString chosen = m_architecture->currentData().toString();
    m_architectureNote->setText(chosen == QLatin1String("light") ? tr("Small and quick; enough for most concepts.")
                                : chosen == QLatin1String("strong")
                                    ? tr("Deeper and slower; for concepts of many shapes.")
                                    : tr("As wide as the one in the paper; takes by far the longest."));
}

SegmentSettings SegmenterTab::settings() const {
    return {.architecture = m_architecture->currentData().toString().toStdString(),
            .withMaps = m_withMaps->isEnabled() && m_withMaps->isChecked(),
            .withPairs = m_withPairs->isEnabled() && m_withPairs->isChecked(),
            .keepDoubtful = m_keepDoubtful->isChecked(),
            .steps = m_steps->value()};
}

void SegmenterTab::setSettings(const SegmentSettings& settings) {
    const int place = m_architecture->findData(QString::fromStdString(settings.architecture));
    if (place >= 0) m_architecture->setCurrentIndex(place);
    m_withMaps->setChecked(settings.withMaps);
    m_withPairs->setChecked(settings.withPairs);
    m_keepDoubtful->setChecked(settings.keepDoubtful);
    m_steps->setValue(static_cast<int>(std::min<std::int64_t>(settings.steps, kMostSteps)));
}

}  // namespace maskwright::ui
