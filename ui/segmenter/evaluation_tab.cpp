// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmenter/evaluation_tab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "concept/rows.h"
#include "dialogs/dialogs.h"
#include "dialogs/path_field.h"
#include "plots/score_plot.h"
#include "segmenter/run_controls.h"
#include "segmenter/score_table.h"
#include "segmenter/tab_parts.h"
#include "start/empty_state.h"
#include "theme/flow_layout.h"
#include "theme/scrolled_page.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kLowestTable = 240;

QString stageWords(WorkStage stage) {
    switch (stage) {
        case WorkStage::Refine:
            return EvaluationTab::tr("The refined masks");
        case WorkStage::Segmenter:
            return EvaluationTab::tr("The segmenter's masks");
        case WorkStage::Masks:
        case WorkStage::Finetune:
            break;
    }
    return EvaluationTab::tr("The preliminary masks");
}

QString score(double value) {
    return QLocale().toString(value, 'f', 3);
}

}  // namespace

EvaluationTab::EvaluationTab(EvaluationSession& session, Dialogs& dialogs, Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_dialogs(dialogs),
      m_pages(new QStackedWidget),
      m_results(new QStackedWidget),
      m_closed(new EmptyState(theme, QStringLiteral("photos"), {}, {})),
      m_empty(
          new EmptyState(theme, QStringLiteral("search"),
                         tr("Have you true masks of these photos, drawn by a person? Choose their folder to see how "
                            "close the masks here come."),
                         tr("Choose their folder…"))),
      m_masks(new QComboBox),
      m_truth(new PathField("truthFolder", "truthBrowse", theme)),
      m_outlook(roleLabel("muted")),
      m_trouble(roleLabel("trouble")),
      m_onlyPaired(new QCheckBox(tr("Judge only photos that have both"))),
      m_run(new RunControls(QStringLiteral("evaluation"))),
      m_heading(roleLabel("heading")),
      m_leftOut(roleLabel("muted")),
      m_spread(new ScoreBars(tr("How the photos spread"), theme)),
      m_conceptsCaption(roleLabel("muted", tr("Mean IoU of each folder"))),
      m_concepts(new ScoreBars(tr("Mean IoU of each folder"), theme)),
      m_scores(new ScoreTable(this)),
      m_table(new QTableView),
      m_save(new QPushButton(tr("Save report…"))) {
    setObjectName(QStringLiteral("evaluationPanel"));
    layOutTab(*this, m_pages, m_closed, controlColumn("evaluationColumn", makeControls()), makeResult(theme));

    connect(m_closed, &EmptyState::actionRequested, this, &EvaluationTab::labelRequested);
    connect(m_empty, &EmptyState::actionRequested, this, &EvaluationTab::pickTruth);
    connect(m_truth, &PathField::browseRequested, this, &EvaluationTab::pickTruth);
    connect(m_truth, &PathField::changed, this, &EvaluationTab::choose);
    connect(m_masks, &QComboBox::currentIndexChanged, this, &EvaluationTab::choose);
    connect(m_onlyPaired, &QCheckBox::toggled, this, &EvaluationTab::updateRun);
    connect(m_run, &RunControls::startRequested, this,
            [this] { m_session.run(!m_onlyPaired->isHidden() && m_onlyPaired->isChecked()); });
    connect(m_run, &RunControls::stopRequested, &session, &EvaluationSession::stop);
    connect(m_save, &QPushButton::clicked, this, &EvaluationTab::pickReport);
    connect(&session, &EvaluationSession::choicesChanged, this, &EvaluationTab::updateChoices);
    connect(&session, &EvaluationSession::outlookChanged, this, &EvaluationTab::updateOutlook);
    connect(&session, &EvaluationSession::lookFailed, this, &EvaluationTab::showTrouble);
    connect(&session, &EvaluationSession::changed, this, &EvaluationTab::updateRun);
    connect(&session, &EvaluationSession::progressed, m_run, &RunControls::showProgress);
    connect(&session, &EvaluationSession::resultChanged, this, &EvaluationTab::updateResult);
    updateChoices();
    updateOutlook();
    updateResult();
}

QVBoxLayout* EvaluationTab::makeControls() {
    m_masks->setObjectName(QStringLiteral("judgedMasks"));
    m_outlook->setObjectName(QStringLiteral("evaluationOutlook"));
    m_trouble->setObjectName(QStringLiteral("evaluationTrouble"));
    m_onlyPaired->setObjectName(QStringLiteral("onlyPairedBox"));
    m_onlyPaired->setToolTip(tr("Masks without a partner of the same name are left out."));
    m_run->setCanPause(false);
    auto* rows = new QVBoxLayout;
    rows->addWidget(roleLabel("heading", tr("Compare with true masks")));
    rows->addLayout(labelledRows(tr("Judge"), m_masks));
    rows->addLayout(labelledRows(tr("By the true masks in this folder"), m_truth));
    rows->addWidget(roleLabel("caption", tr("Black and white pictures with the names and sizes of the photos.")));
    rows->addWidget(m_outlook);
    rows->addWidget(m_trouble);
    rows->addWidget(m_onlyPaired);
    rows->addSpacing(4);
    rows->addWidget(m_run);
    rows->addStretch(1);
    return rows;
}

QLabel* EvaluationTab::addTile(QLayout* row, const char* name, const QString& caption, const QString& help) {
    auto* value = roleLabel("title");
    value->setObjectName(QLatin1String(name));
    value->setWordWrap(false);
    value->setAccessibleName(caption);
    auto* words = roleLabel("caption", caption);
    words->setWordWrap(false);
    auto* tile = new QFrame;
    tile->setProperty("role", "card");
    tile->setToolTip(help);
    auto* rows = new QVBoxLayout(tile);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(2);
    rows->addWidget(value);
    rows->addWidget(words);
    row->addWidget(tile);
    return value;
}

QWidget* EvaluationTab::makeTiles() {
    auto* panel = new QWidget;
    auto* row = new FlowLayout(/*gap=*/12, panel);
    m_meanIou = addTile(row, "tileMeanIou", tr("Mean IoU"),
                        tr("Intersection over union of the foreground, the mean of all photos."));
    m_boundaryF =
        addTile(row, "tileBoundaryF", tr("Boundary F"), tr("How well the outlines match, the mean of all photos."));
    m_accuracy = addTile(row, "tileAccuracy", tr("Accuracy, all pixels"),
                         tr("The share of pixels that are right, over all photos together."));
    m_pooledIou = addTile(row, "tilePooledIou", tr("IoU, all pixels"),
                          tr("Of the foreground, over the pixels of all photos together."));
    m_pooledMiou = addTile(row, "tilePooledMiou", tr("mIoU, all pixels"),
                           tr("The mean of foreground and background, over the pixels of all photos together."));
    return panel;
}

QWidget* EvaluationTab::makeResult(Theme& theme) {
    m_heading->setObjectName(QStringLiteral("evaluationHeading"));
    m_leftOut->setObjectName(QStringLiteral("evaluationLeftOut"));
    m_spread->setObjectName(QStringLiteral("evaluationSpread"));
    m_concepts->setObjectName(QStringLiteral("evaluationConcepts"));
    m_save->setObjectName(QStringLiteral("saveReportButton"));
    m_save->setToolTip(tr("Writes the numbers, the plots and a contact sheet of the worst and best photos."));
    theme.setIcon(m_save, QStringLiteral("save"));
    m_table->setObjectName(QStringLiteral("scoreTable"));
    m_table->setCornerButtonEnabled(false);
    m_table->setAccessibleName(tr("Scores of the photos, the worst first"));
    m_table->setProperty("data", true);  // names of files
    m_table->setModel(m_scores);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(kLowestTable);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ScoreTable::Photo, QHeaderView::Stretch);
    m_table->setTextElideMode(Qt::ElideMiddle);
    const auto open = [this](const QModelIndex& index) { Q_EMIT photoRequested(m_scores->fileAt(index.row())); };
    connect(m_table, &QTableView::clicked, this, open);
    connect(m_table, &QTableView::activated, this, open);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_heading, 1);
    head->addWidget(m_save, 0, Qt::AlignTop);
    auto* rows = new QVBoxLayout;
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(8);
    rows->addLayout(head);
    rows->addWidget(m_leftOut);
    rows->addWidget(makeTiles());
    rows->addSpacing(8);
    rows->addWidget(roleLabel("muted", tr("How the photos spread")));
    rows->addWidget(m_spread);
    rows->addWidget(m_conceptsCaption);
    rows->addWidget(m_concepts);
    rows->addSpacing(8);
    rows->addWidget(roleLabel("muted", tr("The worst first. A click opens the photo.")));
    rows->addWidget(m_table, 1);
    auto* content = new QWidget;
    content->setLayout(rows);
    auto* scroll = scrolledPage(content);
    scroll->setObjectName(QStringLiteral("evaluationScroll"));
    m_results->addWidget(m_empty);
    m_results->addWidget(scroll);
    return m_results;
}

void EvaluationTab::pickTruth() {
    m_dialogs.pickFolder(this, tr("Choose the folder of true masks"), m_truth->text(),
                         [this](const QString& path) { m_truth->setText(path); });
}

void EvaluationTab::pickReport() {
    m_dialogs.pickFolder(this, tr("Choose where to save the report"), m_truth->text(),
                         [this](const QString& path) { m_session.saveReport(path); });
}

void EvaluationTab::choose() {
    const QString complaint = pathComplaint(*m_truth, {});
    m_trouble->setText(complaint);
    m_trouble->setVisible(!complaint.isEmpty());
    m_session.choose(static_cast<WorkStage>(m_masks->currentData().toInt()),
                     complaint.isEmpty() ? m_truth->path() : std::filesystem::path());
}

void EvaluationTab::updateChoices() {
    const auto& choices = m_session.choices();
    const QVariant before = m_masks->currentData();
    {
        const QSignalBlocker quiet(m_masks);
        m_masks->clear();
        for (const JudgedMasks& masks : choices)
            m_masks->addItem(stageWords(masks.stage), static_cast<int>(masks.stage));
        // The last stage is the one that people want to know about.
        const int kept = before.isValid() ? m_masks->findData(before) : -1;
        m_masks->setCurrentIndex(kept >= 0 ? kept : m_masks->count() - 1);
    }
    choose();
    updateRun();
}

void EvaluationTab::updateClosed() {
    const bool isOpen = m_session.isOpen();
    m_closed->setText(isOpen ? tr("Label all photos first; then their masks can be compared with true ones.")
                             : tr("Open a folder of photos and type what to look for."));
    m_closed->setButtonText(isOpen ? tr("Label all photos") : QString());
    m_pages->setCurrentIndex(m_session.choices().empty() && !m_session.isBusy() ? 0 : 1);
}

void EvaluationTab::updateOutlook() {
    const auto& outlook = m_session.outlook();
    const bool hasUnpaired = outlook && outlook->hasUnpaired();
    QString text;
    if (outlook) {
        QStringList parts = {tr("%n photo(s) have both masks", nullptr, static_cast<int>(outlook->paired))};
        if (outlook->withoutTruth > 0)
            parts.push_back(tr("%n without a true one", nullptr, static_cast<int>(outlook->withoutTruth)));
        if (outlook->withoutPrediction > 0)
            parts.push_back(
                tr("%n true one(s) without a mask here", nullptr, static_cast<int>(outlook->withoutPrediction)));
        text = parts.join(QStringLiteral("  ·  "));
        m_trouble->hide();
    }
    m_outlook->setText(text);
    m_outlook->setVisible(!text.isEmpty());
    m_onlyPaired->setVisible(hasUnpaired && outlook->paired > 0);
    updateRun();
}

void EvaluationTab::showTrouble(const Failure& failure) {
    m_trouble->setText(failure.detail);
    m_trouble->show();
}

void EvaluationTab::updateRun() {
    updateClosed();
    const bool isBusy = m_session.isBusy();
    m_masks->setEnabled(!isBusy);
    m_truth->setEnabled(!isBusy);
    m_onlyPaired->setEnabled(!isBusy);
    m_save->setEnabled(!m_session.isSaving());
    if (const JobRecord* job = m_session.job()) return m_run->showJob(*job);
    const auto& outlook = m_session.outlook();
    RunControls::Choices choices;
    choices.start = tr("Compare");
    choices.canStart = outlook && outlook->paired > 0 && (!outlook->hasUnpaired() || m_onlyPaired->isChecked());
    m_run->showChoices(choices);
}

void EvaluationTab::updateResult() {
    const auto& result = m_session.result();
    m_results->setCurrentIndex(result ? 1 : 0);
    if (!result) {
        m_scores->setScores({});
        return;
    }
    m_heading->setText(
        tr("%1, %n photo(s)", nullptr, static_cast<int>(result->images)).arg(stageWords(m_session.judgedStage())));
    const int leftOut = static_cast<int>(result->withoutTruth + result->withoutPrediction);
    m_leftOut->setText(tr("%n mask(s) without a partner were left out.", nullptr, leftOut));
    m_leftOut->setVisible(leftOut > 0);
    m_meanIou->setText(score(result->meanIou));
    m_boundaryF->setText(score(result->boundaryF));
    m_accuracy->setText(score(result->pooledAccuracy));
    m_pooledIou->setText(score(result->pooledIou));
    m_pooledMiou->setText(score(result->pooledMiou));
    std::vector<double> ious;
    for (const PhotoScore& photo : result->photos) ious.push_back(photo.iou);
    m_spread->showSpread(ious);
    std::vector<ScoreBars::Bar> bars;
    for (const auto& [name, concept_] : result->perConcept)
        bars.push_back({name.empty() ? tr("no folder") : QString::fromStdString(name), concept_.meanIou});
    const bool hasSeveral = bars.size() > 1;
    if (hasSeveral) m_concepts->showEach(bars);
    m_conceptsCaption->setVisible(hasSeveral);
    m_concepts->setVisible(hasSeveral);
    m_scores->setScores(result->photos);
}

}  // namespace maskwright::ui
