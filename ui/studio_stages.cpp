// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rail: which stage is shown and how far each is; the rest of StudioWindow is in studio_window.cpp.
#include <QAction>
#include <QActionGroup>
#include <QStackedWidget>
#include <QTabWidget>
#include <algorithm>

#include "canvas/photo_canvas.h"
#include "cards/card_stack.h"
#include "concept/concept_bar.h"
#include "concept/inspector_panel.h"
#include "jobs/paths.h"
#include "refine/refine_page.h"
#include "review/review_bar.h"
#include "review/review_panel.h"
#include "stages/next_stage_button.h"
#include "stages/rail_marks.h"
#include "stages/stage_rail.h"
#include "studio_actions.h"
#include "studio_window.h"

namespace maskwright::ui {
namespace {

/// Pages of m_work.
enum WorkPage { kPhotoPage, kFinetunePage, kRefinePage, kSegmentPage };

const QString kBookCard = QStringLiteral("stages");

/// A failure of the files that know how far the work is: what it means and what to do, then the engine's words.
CardText bookCard(const Failure& failure, const QString& title, const QString& advice) {
    CardText card = cardFor(kBookCard, failure);
    card.title = title;
    card.detail = advice + QLatin1Char('\n') + card.detail;
    return card;
}

}  // namespace

void StudioWindow::connectStages() {
    connect(m_rail, &StageRail::stageChosen, this, &StudioWindow::chooseStage);
    connect(m_actions->stages, &QActionGroup::triggered, this, [this](const QAction* action) {
        showWorkspace();
        chooseStage(static_cast<StudioStage>(action->data().toInt()));
    });
    for (const QAction* action : m_actions->stages->actions()) {
        const auto tell = [this, action] {
            m_rail->setKeys(static_cast<StudioStage>(action->data().toInt()),
                            action->shortcut().toString(QKeySequence::NativeText));
        };
        connect(action, &QAction::changed, m_rail, tell);
        tell();
    }
    connect(m_work, &QStackedWidget::currentChanged, this, [this] {
        m_reviewBar->setVisible(m_work->currentIndex() == kPhotoPage);  // it is about the photo
        anchorCards();
        showCurrentStage();
        updateActions();
    });
    // Who asks for a panel, a tool or the heatmap of a word wants to see the photo.
    connect(m_sides, &QTabWidget::currentChanged, this, [this] {
        m_work->setCurrentIndex(kPhotoPage);
        showCurrentStage();
        updateActions();
    });
    connect(m_actions->tools, &QActionGroup::triggered, this, [this] { m_work->setCurrentIndex(kPhotoPage); });
    connect(m_bar, &ConceptBar::lookRequested, this, [this] {
        if (m_work->currentIndex() != kPhotoPage) showStage(StudioStage::Attention);
    });

    connect(m_refinePage, &RefinePage::finetuneRequested, this, [this] { showStage(StudioStage::Finetune); });
    connect(&m_stages, &StageBook::changed, this, &StudioWindow::updateRail);
    connect(&m_stages, &StageBook::writeFailed, this, [this](const Failure& failure) {
        m_cards->show(bookCard(failure, tr("What was done last could not be noted."),
                               tr("The stages do not know of it. Make sure that there is room on the disk "
                                  "and that this file can be written, then do it again.")));
    });
    connect(&m_stages, &StageBook::readFailed, this, [this](const Failure& failure) {
        m_cards->show(bookCard(failure, tr("What is done already could not be read."),
                               tr("What the stages show may be wrong. Make sure that this file can be opened, or "
                                  "move it away: then nothing counts as done.")));
    });
    connect(&m_stages, &StageBook::recovered, this, [this] { m_cards->dismiss(kBookCard); });
    connect(&m_session, &StudioSession::folderOpened, this, [this] {
        m_lookedFor.clear();
        m_work->setCurrentIndex(kPhotoPage);
        updateRail();
    });
    connect(&m_session, &StudioSession::inspectionChanged, this, [this] {
        if (m_session.inspection()) m_lookedFor = m_session.conceptText();
        updateRail();
    });
    connect(&m_review, &ReviewSession::imagesChanged, this, &StudioWindow::updateRail);
    connect(&m_review, &ReviewSession::imageChanged, this, &StudioWindow::updateRail);
    connect(&m_review, &ReviewSession::opened, this, &StudioWindow::updateRail);
    connect(&m_review, &ReviewSession::closed, this, &StudioWindow::updateRail);
    connect(&m_review, &ReviewSession::judged, this,
            [this] { m_stages.noteAnswer(!m_review.layers().segmenterHeldBack); });
    connect(m_reviewPanel, &ReviewPanel::answersHold, this, [this] {
        m_stages.noteReviewHolds(!m_review.layers().segmenterHeldBack);
        m_canvas->setFocus();  // the button goes
    });
    const auto noteConcept = [this] { m_stages.noteMaskChange(MaskChange::ByPerson); };
    connect(&m_review, &ReviewSession::conceptRenamed, this, noteConcept);
    connect(&m_review, &ReviewSession::conceptRemoved, this, noteConcept);
    connect(m_reviewPanel, &ReviewPanel::partsToggled, this, noteConcept);
    connect(&m_review, &ReviewSession::modelMaskStored, this, [this] { m_stages.noteMaskChange(MaskChange::ByModel); });
    connect(&m_review, &ReviewSession::imported, this,
            [this](const MaskImportRequest& request, const MaskImportResult& result) {
                if (result.masks == 0) return;
                const bool byPerson = request.options.kind == LayerKind::Imported;
                m_stages.noteMaskChange(byPerson ? MaskChange::ByPerson : MaskChange::ByModel);
            });
    connect(&m_runner, &JobRunner::started, this, [this](RequestId, JobKind kind) {
        if (kind == JobKind::Export) m_stages.beginDataset();
    });
    connect(&m_runner, &JobRunner::ended, this, [this](RequestId id, JobState state) {
        const JobRecord* job = m_runner.job(id);
        if (state == JobState::Done && job != nullptr && job->kind == JobKind::Export) noteExported();
    });
    for (const NextStageButton* button : findChildren<NextStageButton*>())
        connect(button, &NextStageButton::nextRequested, this, &StudioWindow::chooseStage);
    showCurrentStage();
    updateRail();
}

void StudioWindow::chooseStage(StudioStage stage) {
    if (stage == StudioStage::Export) {
        // The ring of the focus would say that one is there.
        if (m_work->currentIndex() == kPhotoPage) m_canvas->setFocus();
        chooseExport();
        return;
    }
    showStage(stage);
    if (m_work->currentIndex() == kPhotoPage) m_canvas->setFocus();  // its keys answer and step on
}

/// Leaves the focus where it is.
void StudioWindow::showStage(StudioStage stage) {
    switch (stage) {
        case StudioStage::Attention:
            m_sides->setCurrentWidget(m_inspector);
            m_work->setCurrentIndex(kPhotoPage);
            break;
        case StudioStage::Finetune:
            m_canvas->finishEdit();
            m_work->setCurrentIndex(kFinetunePage);
            break;
        case StudioStage::Refine:
            m_canvas->finishEdit();
            m_work->setCurrentIndex(kRefinePage);
            break;
        case StudioStage::Segment:
            m_canvas->finishEdit();
            m_work->setCurrentIndex(kSegmentPage);
            break;
        case StudioStage::Review:
            m_sides->setCurrentWidget(m_reviewPanel);
            m_work->setCurrentIndex(kPhotoPage);
            break;
        case StudioStage::Export:
            break;  // a dialog over whatever is shown
    }
}

/// The rail follows what is shown, however it came to be.
void StudioWindow::showCurrentStage() {
    switch (m_work->currentIndex()) {
        case kFinetunePage:
            m_rail->setCurrent(StudioStage::Finetune);
            break;
        case kRefinePage:
            m_rail->setCurrent(StudioStage::Refine);
            break;
        case kSegmentPage:
            m_rail->setCurrent(StudioStage::Segment);
            break;
        default:
            m_rail->setCurrent(m_sides->currentWidget() == m_reviewPanel ? StudioStage::Review
                                                                         : StudioStage::Attention);
    }
}

/// Over a picture, or over the page that hides the photo, where nothing is set in the corner.
void StudioWindow::anchorCards() {
    QWidget* anchor = m_work->currentIndex() == kPhotoPage ? static_cast<QWidget*>(m_canvas) : m_work;
    if (m_work->currentIndex() == kRefinePage)
        if (auto* pictures = m_refinePage->findChild<QWidget*>(QStringLiteral("refinePictures"))) anchor = pictures;
    m_cards->setAnchor(*anchor);
}

void StudioWindow::chooseExport() {
    if (m_actions->exportDataset->isEnabled()) {
        askDataset();
        return;
    }
    QString why = tr("There is no project for these photos yet.");
    if (m_datasetId != 0)
        why = tr("A dataset is being exported already.");
    else if (m_review.isImporting())
        why = tr("Masks are being imported; half of them make no dataset.");
    m_cards->tell(QStringLiteral("dataset"), tr("Nothing can be exported right now."), why);
}

void StudioWindow::updateRail() {
    RailFacts facts;
    facts.hasPhotos = !m_session.files().isEmpty();
    facts.lookedAt = !m_lookedFor.isEmpty() && m_lookedFor == m_session.conceptText();
    if (m_stages.isOpen()) {
        facts.masks = m_stages.state(WorkStage::Masks).status;
        facts.finetune = m_stages.state(WorkStage::Finetune).status;
        facts.refine = m_stages.state(WorkStage::Refine).status;
        facts.segmenter = m_stages.state(WorkStage::Segmenter).status;
        facts.review = m_stages.review();
    }
    if (projectIsOfFolder()) {
        facts.photos = static_cast<int>(m_review.images().size());
        facts.reviewed = std::max(0, facts.photos - m_stateCounts.value(static_cast<int>(ReviewState::Unreviewed)));
        facts.dataset = m_stages.dataset().value_or(StageStatus::Missing);
    }
    const RailMarks marks = railMarks(facts);
    m_rail->setMarks(marks);
    m_reviewPanel->setAnswersOutdated(marks[indexOf(StudioStage::Review)] == StageMark::Stale);
    for (NextStageButton* button : findChildren<NextStageButton*>())
        button->setNext(stageAfter(button->stage(), facts));
}

/// A dataset of the project that is open was written.
void StudioWindow::noteExported() {
    const QString project = m_review.summary().folder;
    if (m_dataset.project != enginePath(project)) return;
    const DatasetSelection& selection = m_dataset.selection;
    QStringList concepts;
    for (const std::string& name : selection.concepts) concepts.push_back(QString::fromStdString(name));
    if (concepts.isEmpty())
        for (const ProjectConcept& known : m_review.concepts()) concepts.push_back(QString::fromStdString(known.name));
    m_stages.noteDataset(project, concepts, selection.states.contains(ReviewState::Unreviewed));
}

}  // namespace maskwright::ui
