// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The segmenter's page and what comes of it; the rest of StudioWindow is in studio_window.cpp.
#include <QLocale>
#include <QStackedWidget>
#include <QTabWidget>

#include "canvas/photo_canvas.h"
#include "cards/card_stack.h"
#include "cards/skipped_photos.h"
#include "dialogs/dialogs.h"
#include "gallery/gallery_panel.h"
#include "review/review_panel.h"
#include "segmenter/segment_page.h"
#include "studio_window.h"

namespace maskwright::ui {
namespace {

const QString kSegmentCard = QStringLiteral("segmenter");
const QString kPairsCard = QStringLiteral("pairs");
const QString kEvaluationCard = QStringLiteral("evaluation");
constexpr int kPhotoPage = 0;  ///< of m_work

/// Agreement with masks it had not learned from, from which on a network's masks come before those it learned from: the
/// overlap from which on two masks commonly count as of the same object.
constexpr double kTrustedAgreement = 0.5;

QString withoutExtension(const QString& file) {
    const qsizetype dot = file.lastIndexOf(QLatin1Char('.'));
    return dot > file.lastIndexOf(QLatin1Char('/')) ? file.left(dot) : file;
}

}  // namespace

void StudioWindow::connectSegment() {
    m_segment.rememberPaceIn(PaceMemory(&m_settings));
    m_pairs.setModelSource([this] { return m_session.model(); });
    connect(&m_session, &StudioSession::folderOpened, this, [this] {
        m_segment.setPhotos(m_session.folder());
        m_evaluation.setPhotos(m_session.folder());
    });
    connect(m_segmentPage, &SegmentPage::labelRequested, this, &StudioWindow::askLabel);
    connect(m_segmentPage, &SegmentPage::reviewRequested, this, &StudioWindow::reviewWorst);
    connect(m_segmentPage, &SegmentPage::photoRequested, this, &StudioWindow::showPhotoOfMask);
    connect(&m_segment, &SegmentSession::segmented, this, &StudioWindow::importSegmented);
    connect(&m_segment, &SegmentSession::failed, this,
            [this](const Failure& failure) { m_cards->show(cardFor(kSegmentCard, failure)); });
    connect(&m_pairs, &PairSession::failed, this,
            [this](const Failure& failure) { m_cards->show(cardFor(kPairsCard, failure)); });
    connect(&m_evaluation, &EvaluationSession::failed, this,
            [this](const Failure& failure) { m_cards->show(cardFor(kEvaluationCard, failure)); });
    connect(&m_evaluation, &EvaluationSession::reportSaved, this, &StudioWindow::showReport);
}

/// What the segmenter made becomes a layer of the project it was trained in; the review queue is ranked anew when it
/// has come in.
void StudioWindow::importSegmented(const SegmentRun& run, const SegmentPredictResult& result) {
    const std::optional<double> agreement = run.agreement();
    const bool isTrusted = agreement.value_or(0) >= kTrustedAgreement;
    const QStringList concepts = run.ground.byFolder ? m_session.suggestedConcepts() : QStringList{run.conceptText};
    if (result.photos > 0 && projectIsOfFolder() && m_review.summary().folder == run.project) {
        MaskImportRequest import{.form = MaskImportRequest::Form::Pngs,
                                 .path = run.masks(),
                                 .conceptName = run.ground.byFolder ? std::string() : run.conceptText.toStdString(),
                                 .options = {}};
        import.options.kind = LayerKind::Segmenter;
        import.options.source = "segmenter, " + run.settings.architecture;
        import.concepts = concepts;
        import.heldBack = !isTrusted;
        m_review.importMasks(import);
    }
    CardText card;
    card.key = kSegmentCard;
    card.tone = result.photos > 0 ? CardTone::Done : CardTone::Error;
    const int photos = static_cast<int>(result.photos);
    card.title = result.stopped ? tr("Stopped; the segmenter made masks of %n photo(s).", nullptr, photos)
                                : tr("The segmenter made masks of %n photo(s).", nullptr, photos);
    QStringList detail;
    if (result.photos > 0 && !isTrusted) {
        detail.push_back(agreement ? tr("It agrees with masks that it had not learned from to %1 only, so the masks "
                                        "before it are still those to review.")
                                         .arg(QLocale().toString(*agreement, 'f', 2))
                                   : tr("No masks were held out to tell how good it is, so the masks before it are "
                                        "still those to review."));
        card.action = tr("Review its masks");
    }
    addSkipped(card, detail, result.skipped);
    card.detail = detail.join(QLatin1Char('\n'));
    m_cards->show(card, [this, concepts, project = run.project] {
        if (m_review.summary().folder != project) return;  // its masks are not in view
        for (const QString& name : concepts) m_review.setSegmenterHeldBack(name, false);
        reviewWorst();
    });
}

/// The photos whose masks differ most come first, and the first of them is shown.
void StudioWindow::reviewWorst() {
    m_sides->setCurrentWidget(m_reviewPanel);
    m_work->setCurrentIndex(kPhotoPage);
    m_gallery->showWorstFirst();
    m_gallery->showCurrent({});
    m_gallery->step(+1);
    m_canvas->setFocus();
}

void StudioWindow::showPhotoOfMask(const QString& maskFile) {
    const QString name = withoutExtension(maskFile);
    for (const QString& file : m_session.files()) {
        if (withoutExtension(file) != name) continue;
        m_canvas->finishEdit();
        m_work->setCurrentIndex(kPhotoPage);
        m_session.showPhoto(file);
        m_canvas->setFocus();
        return;
    }
    m_cards->tell(kEvaluationCard, tr("The photo of this mask is no longer in the folder."), maskFile);
}

void StudioWindow::showReport(const QString& folder, int leftOut) {
    m_cards->show(
        {.key = kEvaluationCard,
         .tone = CardTone::Done,
         .title = tr("The report was saved."),
         .detail =
             leftOut == 0 ? QString() : tr("%n photo(s) could not be read for its contact sheet.", nullptr, leftOut),
         .action = tr("Open folder"),
         .more = {}},
        [this, folder] { m_dialogs.showFolder(folder); });
}

}  // namespace maskwright::ui
